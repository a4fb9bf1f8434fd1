import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../../src/report/checked.js';
import { checked, names, textOf } from '../networks.js';
import { type Command, commandOf } from './commands.js';
import { advised, crashing, fixture, programme, report, waiving } from './helper.js';

/** Workflow commands, read as the runner of GitHub Actions reads them. */

function commandsOf(files: readonly CheckedFile[]): readonly Command[] {
  const lines = report('github', files).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const command = commandOf(line);
    if (!command) throw new Error(`no command: ${line}`);
    return command;
  });
}

describe('the annotations', () => {
  it('are commands of the runner, each with a file, a line and a title', () => {
    const commands = commandsOf([...names.map((name) => fixture(name)), crashing()]);
    expect(new Set(commands.map(({ name }) => name))).toEqual(
      new Set(['error', 'warning', 'notice']),
    );
    for (const { properties, data } of commands) {
      expect(properties.file).toMatch(/^netwerken\/[a-z-]+\.yaml$/);
      expect(Number(properties.line)).toBeGreaterThanOrEqual(1);
      expect(properties.title).toMatch(/\S/);
      expect(data).toMatch(/\S/);
      expect(Object.keys(properties).filter((key) => !/^(file|line|col|title)$/.test(key))).toEqual(
        [],
      );
    }
    expect(report('github', [])).toBe('');
  });

  it('come with what weighs most first, and end with how the network is doing', () => {
    const kinds = commandsOf([fixture('wie-beslist')]).map(({ name }) => name);
    const order = ['error', 'warning', 'notice'];
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(kinds[0]).toBe('error');
    const last = commandsOf([fixture('gezond-tweede-jaar')]).at(-1);
    expect(last?.data).toMatch(/^Score 98 tot 100 van 100, stevig; \d+% is bekend\.\n0 problemen/);
  });

  it('say what was found, what helps first, and where there is more', () => {
    const decider = commandsOf([fixture('wie-beslist')]).find(
      ({ properties }) => properties.title === 'Duidelijk wie beslist',
    );
    expect(decider?.name).toBe('error');
    expect(decider?.properties).toMatchObject({ line: '40', col: '164' });
    const [found, helps, more] = decider?.data.split('\n') ?? [];
    expect(found).toBe(
      'Het is niet duidelijk wie bij jullie beslist, of niet iedereen erkent het.',
    );
    expect(helps).toMatch(/^Wat helpt: \S/);
    expect(more).toBe('Meer: leernet explain mandate-decider');
  });

  it('are a notice where a network sets the rule aside, or it is advice only', () => {
    const waived = commandsOf([waiving()]).find(
      ({ properties }) => properties.title === 'Duidelijk wie beslist',
    );
    expect(waived?.name).toBe('notice');
    expect(waived?.data).toMatch(/^Door dit netwerk opzij gezet tot en met 2027-06-30: De stuur/);
    const advice = commandsOf([advised()]).find(({ data }) => data.includes('mandate-directors'));
    expect(advice?.name).toBe('notice');
  });

  it('have the mistakes of a file that cannot be checked, and warnings', () => {
    const wrong = commandsOf(programme()).filter(
      ({ properties }) => properties.file === 'netwerken/vijf-fouten.yaml',
    );
    expect(wrong.map(({ name, properties }) => [name, properties.line, properties.col])).toEqual([
      ['error', '6', '10'],
      ['error', '12', '3'],
      ['error', '28', '27'],
      ['error', '31', '15'],
      ['error', '36', '15'],
    ]);
    expect(wrong[1]?.data).toBe(
      'Het veld "afgebakent" bestaat niet op deze plek.\nBedoel je "afgebakend"?',
    );
    const noted = checked(`${textOf('startend')}\nuitzonderingen:\n  - {regel: x-y, reden: z}\n`);
    expect(commandsOf([noted])[0]).toMatchObject({ name: 'warning' });
  });

  it('have a rule that crashed as an error', () => {
    expect(commandsOf([crashing()])[0]).toMatchObject({ name: 'error' });
    expect(commandsOf([crashing()])[0]?.data).toContain('in leernet zelf iets mis');
  });
});
