import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ended, fixture, type Inside, inside, leernet } from './leernet.js';

/** When leernet writes in colour, and that nothing but the colour differs. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-colour-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ESCAPE = '\u001B';
const busy = fixture('vliegende-start');
const wrong = fixture('vijf-fouten');
const args = ['check', busy, '--fail-on', 'never'];

describe('colour', () => {
  const terminal: Inside = { isTTY: true };
  it.each<readonly [string, boolean, readonly string[], Inside]>([
    ['a terminal has it', true, [], terminal],
    ['a pipe has none', false, [], {}],
    ['NO_COLOR takes it from a terminal', false, [], { ...terminal, env: { NO_COLOR: '1' } }],
    ['an empty NO_COLOR says nothing', true, [], { ...terminal, env: { NO_COLOR: '' } }],
    ['FORCE_COLOR gives it to a pipe', true, [], { env: { FORCE_COLOR: '1' } }],
    ['an empty FORCE_COLOR does so too', true, [], { env: { FORCE_COLOR: '' } }],
    ['FORCE_COLOR goes before NO_COLOR', true, [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }],
    ['FORCE_COLOR=0 takes it away', false, [], { ...terminal, env: { FORCE_COLOR: '0' } }],
    ['a dumb terminal has none', false, [], { ...terminal, env: { TERM: 'dumb' } }],
    ['--no-color takes it away', false, ['--no-color'], terminal],
    ['--no-color goes before all', false, ['--no-color'], { env: { FORCE_COLOR: '1' } }],
  ])('%s', async (_, colour, more, given) => {
    for (const command of [args, ['explain', 'people-lead'], ['rules']]) {
      const { status, stdout } = await inside([...command, ...more], given);
      expect(status).toBe(0);
      expect({ command, colour: stdout.includes(ESCAPE) }).toEqual({ command, colour });
    }
  });

  it('is there or not from the built command as well', () => {
    expect(leernet(args).stdout).not.toContain(ESCAPE);
    expect(leernet(args, { env: { FORCE_COLOR: '1' } }).stdout).toContain(ESCAPE);
  });

  it('is never in JSON, and never in a file', async () => {
    const given: Inside = { env: { FORCE_COLOR: '1' }, isTTY: true };
    const target = join(folder, 'report.txt');
    const { stdout } = await inside(
      ['check', busy, wrong, '--format', 'json', '--format', `pretty=${target}`],
      given,
    );
    expect(stdout).not.toContain(ESCAPE);
    expect(readFileSync(target, 'utf8')).not.toContain(ESCAPE);
  });
});

describe('without colour', () => {
  it.each([
    ['check', [...args, '--verbose', '--explain-score']],
    ['check with mistakes', ['check', wrong]],
    ['explain', ['explain', 'people-perspectives', '--lang', 'en']],
    ['rules', ['rules']],
  ])('the text is the same: %s', async (_, command) => {
    for (const columns of [60, 80, 120]) {
      const [plain, coloured] = await both(command, columns);
      expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
      expect(coloured.stderr).toBe(plain.stderr);
    }
  });

  async function both(command: readonly string[], columns: number): Promise<[Ended, Ended]> {
    const plain = await inside(command, { columns, isTTY: true, env: { NO_COLOR: '1' } });
    return [plain, await inside(command, { columns, isTTY: true })];
  }
});

describe('with colour', () => {
  it('every line ends as it began, so that it can be paged and cut', async () => {
    for (const command of [
      [...args, '--verbose', '--explain-score'],
      ['check', wrong],
    ]) {
      const { stdout } = await inside(command, { isTTY: true, columns: 60 });
      for (const line of stdout.split('\n')) expect(colourAtEnd(line)).toEqual([]);
    }
  });

  /** The closing codes that are still to come at the end of a line. */
  function colourAtEnd(line: string): readonly string[] {
    const codes = [...line.matchAll(new RegExp(`${ESCAPE}\\[(\\d+)m`, 'g'))].map(
      ([, code]) => code,
    );
    const open = new Set<string>();
    for (const code of codes) {
      if (code === '22' || code === '39') open.delete(code);
      else open.add(code === '1' || code === '2' ? '22' : '39');
    }
    return [...open];
  }
});
