import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/base/language.js';
import type { Item } from '../../src/interview/item.js';
import { acrossItem, fieldItem, lineItem, type Making } from '../../src/interview/items.js';
import { nameOf } from '../../src/interview/open/names.js';
import type { Named } from '../../src/interview/options.js';
import { promptFor } from '../../src/interview/prompt.js';
import { say } from '../../src/interview/words.js';
import { settingIn } from './helper.js';

/** So many members that have no more than a number, and one organisation. */
function makingIn(language: Language, count: number): Making {
  const member = (n: number): Named => ({
    id: `lid-${n}`,
    label: say('member', language, { n }),
  });
  const members = Array.from({ length: count }, (_, at) => member(at + 1));
  return {
    ...settingIn(language),
    pointing: { members, organisations: [{ id: 'ggd', label: 'GGD' }] },
  };
}

function itemOf(field: string, { count = 4, language = 'nl' as Language } = {}): Item {
  return fieldItem(field, field.split('.'), makingIn(language, count));
}

const shown = (item: Item, language: Language = 'nl') => promptFor(item, '', language);

/** Each row as it is shown: the code of each choice. */
const codes = (item: Item): readonly (readonly string[])[] =>
  shown(item).rows.map(({ choices }) => choices.map(({ code }) => code));

describe('what is shown with a question', () => {
  it('names members that have but a number from the first to the last', () => {
    expect(codes(itemOf('sessions.present'))).toEqual([['l1…l4']]);
    expect(shown(itemOf('sessions.present')).rows[0]?.choices[0]?.label).toBe('lid 1 tot en met 4');
    expect(codes(itemOf('sessions.present', { count: 2 }))).toEqual([['l1', 'l2']]);
    const english = itemOf('sessions.present', { language: 'en' });
    expect(shown(english, 'en').rows[0]?.choices[0]).toEqual({
      code: 'm1…m4',
      label: 'member 1 to 4',
    });
  });

  it('keeps who may be pointed to apart from the words', () => {
    const rows = codes(itemOf('mandate.decides'));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual(['l1…l4', 'o1']);
  });

  it('leaves out rows that have nothing to choose from', () => {
    expect(codes(itemOf('region'))).toEqual([]);
    expect(codes(itemOf('sessions.present', { count: 0 }))).toEqual([]);
  });

  it.each([
    ['region', 'typ een paar woorden', true],
    ['started', 'zoals 2026-03-12 of 2026-03', false],
    ['counts.core', 'een getal; 8-10 of 8+ mag ook', false],
    ['evaluations.mark', 'een getal', false],
    ['origin.kind', 'Typ de nummers die kloppen, zoals 1 3.', false],
    ['sessions.present', 'Typ hoeveel, of noem er een paar met een komma ertussen.', false],
    ['mandate.heard', 'met een komma ertussen, zoals: bewoners, teamleiders', true],
    ['purpose.shared', '', false],
  ])('says how %s may be typed', (field, hint, inWords) => {
    expect(shown(itemOf(field))).toMatchObject({ hint, inWords });
  });

  it('shows an example of what most have and who differs', () => {
    const item = acrossItem('members.hours-per-month', [], makingIn('nl', 3));
    expect(shown(item).hint).toContain('6 1=16 4=?');
  });

  it('offers a line for more members only while there are more', () => {
    const making = makingIn('nl', 0);
    const line = (most: number) => lineItem('members', ['members'], 0, making, { total: 6, most });
    expect(codes(line(6)).at(-1)).toEqual(['=', '4x']);
    expect(codes(line(2)).at(-1)).toEqual(['=', '2x']);
    expect(codes(line(1)).flat()).not.toContain('=');
  });
});

describe('which keys are shown', () => {
  const keysOf = (item: Item, first = false): readonly string[] =>
    promptFor(item, '', 'nl', first).keys.map(({ code, label }) => `${code} ${label}`);

  it('are those that do something', () => {
    expect(keysOf(itemOf('region'), true)).toEqual([
      'w weet niet',
      'Enter overslaan',
      '? uitleg',
      'stop later verder',
    ]);
    expect(keysOf(itemOf('name'), true)).toEqual(['? uitleg', 'stop later verder']);
    expect(keysOf(itemOf('purpose.reviewed'))).toContain('0 nooit');
    expect(keysOf(itemOf('region'))).toContain('< terug');
  });

  it('say what Enter takes', () => {
    const phase = fieldItem('phase', ['phase'], makingIn('nl', 0), {}, { enter: 'forming' });
    expect(keysOf(phase)).toContain(`Enter 1 (${phase.options[0]?.label})`);
    expect(keysOf({ ...itemOf('region'), enter: 'Assen' })).toContain('Enter Assen (zo laten)');
    const lines = (place: number, total?: number) =>
      lineItem('organisations', ['organisations'], place, makingIn('nl', 0), {
        ...(total !== undefined && { total }),
      });
    expect(keysOf(lines(0))).toContain('Enter overslaan');
    expect(keysOf(lines(1))).toContain('Enter klaar');
    expect(keysOf(lines(1))).not.toContain('w weet niet');
  });
});

describe('the name of an item of a list', () => {
  const at = { start: 0, end: 0, path: '' };
  const known = (value: unknown) => ({ is: 'known', value, at });
  const day = (from: number, to = from) => known({ from, to });

  it.each([
    ['members', {}, 'lid 2'],
    ['members', { id: known('lid-7') }, 'lid 2'],
    ['members', { id: known('m07') }, 'lid 2 (m07)'],
    ['organisations', { name: known('GGD'), id: known('ggd') }, 'GGD'],
    ['organisations', { id: known('ggd') }, 'ggd'],
    ['organisations', {}, 'organisatie 2'],
    ['sessions', { date: day(20_000) }, 'Bijeenkomst van 2024-10-04'],
    ['sessions', { date: day(20_000, 20_020) }, 'Bijeenkomst van 2024-10'],
    ['sessions.decisions', { what: known('een proef') }, 'Besluit: een proef'],
    ['evaluations', { date: day(20_000) }, 'Evaluatie 2 2024-10-04'],
    ['funding.sources', {}, 'Geldbron 2'],
    ['waivers', { what: known('iets') }, 'iets 2'],
  ])('of %s with %j is said', (list, item, name) => {
    expect(nameOf({ list, at: 1, item }, 'nl')).toBe(name);
  });
});
