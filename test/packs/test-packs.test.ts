import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inside, leernet } from '../cli/leernet.js';
import { emptyFolder, example, programme } from './helper.js';

/** `leernet test`: the cases of packs. */

const cases = readFileSync(`${example}/cases/people-care-partners.yaml`, 'utf8');

/** The example pack with its cases for one rule changed. */
function changed(from: string | RegExp, to: string) {
  const folder = programme();
  const text = cases.replace(from, to);
  expect(text).not.toBe(cases);
  folder.write('our-rules/cases/people-care-partners.yaml', text);
  return inside(['test', folder.at('our-rules')]);
}

describe('leernet test', () => {
  it('finds all right in the example pack', () => {
    for (const language of ['nl', 'en']) {
      const { status, stdout, stderr } = leernet(['test', example, '--lang', language]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(language === 'nl' ? 'Alles klopt.' : 'All is right.');
      expect(stdout).toContain('✔ zorgring:people-care-partners');
    }
  });

  it('tests the packs of the configuration of this folder', () => {
    const folder = programme('rules: [leernet:core, ./our-rules]\n');
    expect(leernet(['test'], { cwd: folder.path })).toMatchObject({ status: 0 });
  });

  it('says which case fails: expected, found, and what was read', async () => {
    const { status, stdout } = await changed('expect: problem', 'expect: good');
    expect(status).toBe(1);
    const told = stdout.replace(/\s+/g, ' ');
    expect(told).toContain('✖ "een is een probleem" verwacht: op orde; gevonden: probleem');
    expect(told).toContain(
      'aantal organisaties waarvoor geldt (wat voor organisatie dit is: zorg) = 1',
    );
    expect(told).toContain('Niet goed: 1.');
  });

  it('says it where only the span is another', async () => {
    const { status, stdout } = await changed('best: good', 'best: attention');
    expect(status).toBe(1);
    const told = stdout.replace(/\s+/g, ' ');
    expect(told).toContain('verwacht: onbekend (aandacht tot aandacht)');
    expect(told).toContain('gevonden: onbekend (op orde tot aandacht)');
  });

  it('says what is wrong with the network of a case', async () => {
    const { status, stdout } = await changed('soort: gemeente', 'soort: gemeent');
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain('het netwerk van dit geval klopt niet');
    expect(stdout).toContain('gemeente');
  });

  it.each([
    [
      'a level',
      / {2}- name: een is een probleem\n.*\n.*\n/,
      'een geval met expect: problem (probleem)',
    ],
    ['a trap', / {4}trap: true\n/, 'een valkuil'],
    [
      'where it does not apply',
      / {2}- name: een netwerk dat stopt.*\n.*\n.*\n/,
      'een geval met expect: not-applicable',
    ],
    [
      'one side of a number',
      / {2}- name: (drie is goed|van wie)[^-]*(?= {2}- name)/g,
      'een geval op of net boven de grens',
    ],
  ])('says what is missing: %s', async (_, from, expected) => {
    const { status, stdout } = await changed(from, '');
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(expected);
  });

  it('asks for cases where a rule has none: nothing tested is never success', async () => {
    const folder = programme();
    folder.write('our-rules/cases/people-care-partners.yaml', 'cases: []\n');
    const none = await inside(['test', folder.at('our-rules')]);
    expect(none.status).toBe(1);
    expect(none.stdout.replace(/\s+/g, ' ')).toContain(
      'gevallen rond de grens: aantal organisaties waarvoor geldt',
    );
    const fresh = emptyFolder();
    fresh.write('pack.yaml', 'name: leeg\nversion: 1.0.0\ntitle: {nl: a, en: b}\n');
    fresh.write('questions.yaml', 'approach: {ask: {nl: a, en: b}}\n');
    expect((await inside(['test', fresh.path])).status).toBe(3);
    const nothing = leernet(['test'], { cwd: fresh.path });
    expect(nothing).toMatchObject({ status: 3, stdout: '' });
    expect(nothing.stderr).toContain('Er is niets getest');
  });

  it('says which texts are still to be written', async () => {
    const folder = programme();
    const rule = readFileSync(`${example}/rules/people-care-partners.yaml`, 'utf8');
    folder.write(
      'our-rules/rules/people-care-partners.yaml',
      rule.replace('nl: "Van meer', 'nl: "TODO: Van meer'),
    );
    const { status, stdout } = await inside(['test', folder.at('our-rules')]);
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain('waar TODO staat');
    expect(stdout).toContain('- de tekst van title.nl');
  });

  it.each([
    ['cases of no rule', 'cases/people-care-partner.yaml', cases, 'people-care-partners'],
    [
      'cases in another form',
      'cases/people-care-partners.yaml',
      cases.replace('expect: good', 'expct: good'),
      'expect',
    ],
    ['a wrong rule', 'rules/people-care-partners.yaml', 'id: a\n', 'people-night-shift'],
  ])('refuses %s at their place', async (_, path, text, expected) => {
    const folder = programme();
    folder.write(`our-rules/${path}`, text);
    const { status, stderr } = await inside(['test', folder.at('our-rules')]);
    expect(status).toBe(2);
    expect(stderr).toContain(path);
    expect(stderr).toContain(expected);
  });

  it('says that a folder is not there', async () => {
    const { status, stdout, stderr } = await inside(['test', 'nowhere']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('De map nowhere is er niet.');
  });
});
