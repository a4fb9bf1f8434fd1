import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixture, leernet } from './leernet.js';
import { typeInto } from './terminal.js';

const made = mkdtempSync(join(tmpdir(), 'leernet-ask-'));
let copies = 0;

afterAll(() => rmSync(made, { recursive: true, force: true }));

/** A copy of a network of fixtures. */
function copy(name: string): string {
  copies += 1;
  const file = join(made, `${name}-${copies}.yaml`);
  copyFileSync(fixture(name), file);
  return file;
}

/** The lines that are in one text and not in the other. */
function added(after: string, before: string): readonly string[] {
  const lines = before.split('\n');
  return after.split('\n').filter((line) => !lines.includes(line));
}

describe('leernet ask', () => {
  it('writes each answer into the file at once, and tells what it settled', async () => {
    const file = copy('startend');
    const before = readFileSync(file, 'utf8');
    const seen: string[] = [];
    const { screen, status } = await typeInto(
      ['ask', file, '--theme', 'bedoeling'],
      [
        '?',
        'j',
        () => {
          seen.push(...added(readFileSync(file, 'utf8'), before));
          return 'stop';
        },
      ],
    );
    expect(status).toBe(0);
    expect(seen).toEqual(['  geldt-nog: ja']);
    expect(screen).toContain('maakt de score tot 3 punten scherper');
    expect(screen).toContain('Telt mee bij: De aanleiding leeft nog.');
    expect(screen).toContain('bedoeling: van 2 onbekend naar 1. Op orde: De aanleiding leeft nog.');
    expect(screen).toMatch(/De score ligt nu tussen \d+ en \d+\./);
    expect(added(readFileSync(file, 'utf8'), before)).toEqual(['  geldt-nog: ja']);
  });

  it('stops after so many questions, and asks only about one rule', async () => {
    const file = copy('startend');
    const one = await typeInto(['ask', file, '--most', '1', '--lang', 'en'], ['d']);
    expect(one.screen).toContain('You can always go on with');
    expect(readFileSync(file, 'utf8')).toContain('geldt-nog: onbekend');
    const rule = await typeInto(['ask', file, '--rule', 'mandate-leave'], ['j', 'j']);
    expect(rule.screen).toContain('lid 7 (m07)');
    expect(rule.screen).toContain('lid 8 (m08)');
    expect(rule.screen).toContain('Dat waren alle vragen.');
  });

  it('overwrites nothing when the file changed meanwhile', async () => {
    const file = copy('startend');
    const { screen, status } = await typeInto(
      ['ask', file],
      [
        () => {
          writeFileSync(file, 'naam: van een ander\n');
          return 'j';
        },
      ],
    );
    expect(screen).toContain('is intussen door iets anders veranderd');
    expect(status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('naam: van een ander\n');
  });

  it('keeps all that was answered when it is broken off', async () => {
    const file = copy('startend');
    const { status } = await typeInto(['ask', file], ['n', '\u0003']);
    expect(status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('geldt-nog: nee');
  });

  it.each(['stop', '\u0003'])(
    'keeps no forms of members before the last, and says so: %j',
    async (last) => {
      const file = copy('startend');
      const before = readFileSync(file, 'utf8');
      const marks = '4'.repeat(10);
      const args = ['ask', file, '--rule', 'relations-free-and-equal'];
      const { screen, status } = await typeInto(args, ['5', marks, marks, last]);
      expect(status).toBe(0);
      expect(screen.replace(/\s+/g, ' ')).toContain(
        'De formulieren die je overtypte (2) zijn niet bewaard',
      );
      // What is not asked leaves its number on the form.
      expect(screen).toMatch(/\n7\. [^\n]*\n10\. [^\n]*\n11\. [^\n]*\n13\. /);
      expect(readFileSync(file, 'utf8')).toBe(before);
    },
  );

  it.each([
    [['ask', fixture('startend')], 'heeft daarvoor een terminal nodig'],
    [['ask', 'fixtures/networks/startent.yaml'], 'startend.yaml'],
    [['ask', '-'], 'Geef een bestand'],
    [['ask', fixture('startend'), '--most', 'veel'], '--most 5'],
    [['ask', fixture('startend'), '--theme', 'mandaad'], 'Bedoel je mandaat?'],
    [['ask', fixture('startend'), '--rule', 'mandate-leeve'], 'Bedoel je mandate-leave?'],
    [['ask', fixture('vijf-fouten')], 'Herstel dit eerst'],
  ])('%j: %s', (args, told) => {
    const { status, stdout, stderr } = leernet(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });
});
