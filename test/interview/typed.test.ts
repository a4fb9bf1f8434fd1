import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/base/language.js';
import type { Edit, Plain } from '../../src/edit/plain.js';
import type { Item } from '../../src/interview/item.js';
import { acrossItem, fieldItem, lineItem, type Making } from '../../src/interview/items.js';
import { peopleItem, wayItem } from '../../src/interview/people.js';
import type { Answer, Reading } from '../../src/interview/read/answer.js';
import { readTyped } from '../../src/interview/read/typed.js';
import { settingIn, today } from './helper.js';

/** Three members and two organisations to point to. */
function makingIn(language: Language): Making {
  const name = (word: string) => (n: number) => ({ id: `${word}-${n}`, label: `${word} ${n}` });
  const pointing = {
    members: [1, 2, 3].map(name('lid')),
    organisations: [1, 2].map(name('Huis')),
  };
  return { ...settingIn(language), pointing };
}

const making = makingIn('nl');
const english = makingIn('en');

const ticks = [0, 1, 2].map((n) => ({
  code: String(n + 1),
  label: `lid ${n + 1}`,
  path: ['members', n, 'x'],
}));

const of = (field: string, own = making): Item => fieldItem(field, field.split('.'), own);
const across = (field: string): Item => acrossItem(field, ticks, making);
const line = (
  list: string,
  { place = 0, ...rest }: { place?: number; total?: number; most?: number } = {},
): Item => lineItem(list, list.split('.'), place, making, rest);

interface More {
  readonly language?: Language;
  readonly previous?: string;
  readonly ids?: readonly string[];
}

function read(item: Item, typed: string, { language = 'nl', previous, ids = [] }: More = {}) {
  return readTyped(item, typed, { language, today, previous, ids: new Set(ids) });
}

function answerTo(item: Item, typed: string, more: More = {}): Answer {
  const reading: Reading = read(item, typed, more);
  if (reading.is !== 'answer') throw new Error(JSON.stringify(reading));
  return reading.answer;
}

/** The one value that an answer writes. */
function saidBy(item: Item, typed: string, more: More = {}): Plain | undefined {
  const { edits } = answerTo(item, typed, more);
  expect(edits.length).toBeLessThanOrEqual(1);
  return edits[0]?.value;
}

/** What each place is given, by the last steps of its path. */
function written(edits: readonly Edit[], from = 0): readonly (readonly [string, Plain])[] {
  return edits.map(({ path, value }) => [path.slice(from).join('.'), value]);
}

describe('a value', () => {
  it.each([
    ['region', ' Assen  en\tZuid ', 'Assen en Zuid'],
    ['purpose.shared', 'j', true],
    ['purpose.shared', 'NO', false],
    ['purpose.shared', 'true', true],
    ['phase', '2', 'maintaining'],
    ['phase', 'formeren', 'forming'],
    ['counts.core', '8', 8],
    ['counts.hours-per-month', '7,5', 7.5],
    ['counts.core', '8 tot 10', '8-10'],
    ['counts.core', '8 – 10', '8-10'],
    ['counts.core', '8 +', '8+'],
    ['started', 'today', '2026-11-22'],
    ['started', '12 maart 2026', '2026-03-12'],
    ['sessions.celebrated', 'j', true],
    ['sessions.celebrated', 'taart', 'taart'],
    ['sessions.evaluated', '8', 8],
    ['sessions.evaluated', 'n', false],
    ['sessions.hurdles.solved', '2026-05', '2026-05'],
    ['sessions.hurdles.solved', 'ja', true],
    ['members.organisation', 'o2', 'Huis-2'],
    ['members.organisation', 'huis 1', 'Huis-1'],
    ['mandate.decides', 'l2', 'lid-2'],
    ['plan.by', 'L3', 'lid-3'],
  ])('of %s is read from %j', (field, typed, value) => {
    expect(saidBy(of(field), typed)).toEqual(value);
  });

  it.each([
    ['purpose.shared', '7', '"7" staat niet op het scherm. Kies uit: j, n.'],
    ['members.organisation', 'o9', 'Kies uit: o1, o2.'],
    ['plan.by', 'o1', 'staat niet op het scherm'],
    ['evaluations.mark', '7-8', '"7-8"'],
    ['counts.core', 'veel', '"veel"'],
    ['counts.core', '7,5', '"7,5" kan hier niet: hier wordt geteld.'],
    ['counts.core', '8,5 tot 10', 'hier wordt geteld'],
    ['celebrations.date', '2027-01', '2027-01'],
    ['sessions.hurdles.solved', '2027-01', '2027-01'],
    ['started', '31-2-2026', 'die dag bestaat niet'],
    ['started', '1-3-3026', 'leernet leest datums van 1900 tot en met 2199'],
    ['started', 'gisteren', 'geen datum'],
    ['region', 'jan@voorbeeld.nl', 'e-mailadres'],
    ['sessions.celebrated', 'bel 06-12345678', 'telefoonnummer'],
  ])('of %s is refused in %j', (field, typed, why) => {
    const reading = read(of(field), typed);
    expect(reading).toMatchObject({ is: 'wrong', why: expect.stringContaining(why) });
  });

  it('is not said by Enter or a dash', () => {
    for (const typed of ['', '  ', '-']) {
      expect(answerTo(of('region'), typed)).toMatchObject({ edits: [], skipped: true });
      expect(answerTo(of('sessions.date'), typed)).toMatchObject({ edits: [], skipped: true });
      expect(read(of('name'), typed)).toMatchObject({ is: 'wrong', why: /kan niet leeg/ });
    }
  });

  it('is what Enter is said to take, unless a dash takes it away', () => {
    const item = fieldItem('phase', ['phase'], making, {}, { enter: 'forming' });
    expect(saidBy(item, '')).toBe('forming');
    expect(saidBy(item, '-')).toBeUndefined();
  });
});

describe('one of the keys', () => {
  it.each([
    ['?', 'nl', 'help'],
    ['<', 'nl', 'back'],
    ['Stop', 'nl', 'stop'],
    [' stop ', 'en', 'stop'],
  ] as const)('%j (%s) is no answer but %s', (typed, language, key) => {
    expect(read(of('region'), typed, { language })).toEqual({ is: 'key', key });
  });
});

describe('that nobody knows', () => {
  it.each([
    ['w', 'nl'],
    ['W', 'nl'],
    ['onbekend', 'nl'],
    ['weet niet', 'nl'],
    ['Weet ik niet', 'nl'],
    ['d', 'en'],
    ["don't know", 'en'],
    ['unknown', 'en'],
  ] as const)('is said with %j (%s)', (typed, language) => {
    expect(saidBy(of('region'), typed, { language })).toBe('unknown');
  });

  it('is written with each field that was asked', () => {
    const along = [{ path: ['sessions', 0, 'date'], value: '2026-09' }];
    const group: Item = { ...across('members.student'), form: { is: 'ticks', ticks, along } };
    expect(written(answerTo(group, 'w').edits)).toEqual([
      ['sessions.0.date', '2026-09'],
      ['members.0.x', 'unknown'],
      ['members.1.x', 'unknown'],
      ['members.2.x', 'unknown'],
    ]);
    expect(written(answerTo(across('members.hours-per-month'), 'w').edits, 1)).toEqual([
      ['0.x', 'unknown'],
      ['1.x', 'unknown'],
      ['2.x', 'unknown'],
    ]);
    expect(written(answerTo(peopleItem(making), 'w').edits)).toEqual([['counts.total', 'unknown']]);
    expect(written(answerTo(line('organisations'), 'w').edits)).toEqual([
      ['organisations', 'unknown'],
    ]);
  });

  it('writes nothing of a line further on, or of a member that is there', () => {
    expect(answerTo(line('organisations', { place: 1 }), 'w').skipped).toBe(true);
    expect(answerTo(line('members', { total: 6, most: 6 }), 'w').skipped).toBe(true);
  });

  it('is refused where it cannot be', () => {
    expect(read(wayItem(6, making), 'w')).toMatchObject({ is: 'wrong', why: /past .* niet/ });
    expect(read(of('name'), 'onbekend')).toMatchObject({ is: 'wrong' });
  });
});

describe('that there is none', () => {
  it.each([
    ['purpose.reviewed', '0', 'never'],
    ['next-session', 'geen', 'none'],
    ['programme.methods', '0', 'none'],
    ['rhythm.sessions', '0', 'never'],
    ['agreements.commitment', '0', 'none'],
    ['mandate.decides', '0', 'none'],
    ['members.roles', '0', 'none'],
    ['sessions.newcomers', 'none', 'none'],
    ['sessions.stand-ins', '0', 0],
    ['results.adopted-by', 'geen', 0],
  ])('is written in %s as the format has it', (field, typed, value) => {
    expect(saidBy(of(field), typed)).toBe(value);
  });

  it('is written for a list, and for all on a list of ticks', () => {
    expect(written(answerTo(line('organisations'), '0').edits)).toEqual([
      ['organisations', 'none'],
    ]);
    expect(written(answerTo(across('members.circle'), '0').edits, 1)).toEqual([
      ['0.x', 'core'],
      ['1.x', 'core'],
      ['2.x', 'core'],
    ]);
    expect(written(answerTo(across('members.student'), '0').edits, 1)).toEqual([
      ['0.x', false],
      ['1.x', false],
      ['2.x', false],
    ]);
  });

  it('leaves the one day that is known, where more days are asked', () => {
    expect(saidBy(days, '0')).toEqual([{ date: '2026-09' }]);
  });

  it('is refused where it is no answer', () => {
    expect(read(of('region'), 'geen')).toMatchObject({ is: 'wrong', why: /past hier niet/ });
    expect(read(of('counts.core'), '0')).toMatchObject({ is: 'answer' });
  });
});

const days: Item = {
  ...of('region'),
  id: 'later-sessions',
  form: { is: 'days', path: ['sessions'], first: '2026-09' },
  none: 'alleen die eerste keer',
};

describe('days', () => {
  it('are put in order with the first, each once', () => {
    expect(saidBy(days, '1 november 2026; 2026-10-01,, 2026-10-01,')).toEqual([
      { date: '2026-09' },
      { date: '2026-10-01' },
      { date: '2026-11-01' },
    ]);
  });

  it('are of the past, and all of them are read', () => {
    expect(read(days, '2026-10, 2027-01')).toMatchObject({ is: 'wrong', why: /2027-01/ });
    expect(read(days, '2026-10, ooit')).toMatchObject({ is: 'wrong', why: /"ooit"/ });
  });

  it('may be unknown: then nothing is written of them', () => {
    expect(answerTo(days, 'w').skipped).toBe(true);
  });
});

describe('how many members', () => {
  const listing: Item = { ...peopleItem(making), form: { is: 'people', listed: true } };

  it('are listed by number, or counted where there are many', () => {
    expect(answerTo(peopleItem(making), '6')).toMatchObject({ edits: [], word: '6' });
    expect(written(answerTo(listing, '2').edits)).toEqual([
      [
        'members',
        [
          { id: 'lid-1', joined: 'unknown' },
          { id: 'lid-2', joined: 'unknown' },
        ],
      ],
    ]);
    expect(written(answerTo(listing, '41').edits)).toEqual([['counts.total', 41]]);
    expect(written(answerTo(peopleItem(making), '41').edits)).toEqual([['counts.total', 41]]);
  });

  it('are called in the language of the person', () => {
    expect(written(answerTo(listing, '1', { language: 'en' }).edits)).toEqual([
      ['members', [{ id: 'member-1', joined: 'unknown' }]],
    ]);
  });

  it.each(['0', '1001', 'tien', '6 7', '6,5'])('are not %j', (typed) => {
    expect(read(listing, typed)).toMatchObject({ is: 'wrong', why: /1.*1000/ });
  });

  it('are gone through or counted, as one chooses', () => {
    const way = wayItem(3, making);
    expect(answerTo(way, '')).toMatchObject({ word: 'list' });
    expect(answerTo(way, 'tel')).toMatchObject({
      word: 'count',
      edits: [{ path: ['counts', 'total'], value: 3 }],
    });
    expect(read(way, '3')).toMatchObject({ is: 'wrong', why: /Kies uit: 1, 2/ });
  });
});

describe('some of a few', () => {
  it('stay open where not all were named', () => {
    expect(answerTo(of('origin.kind'), '2, 3')).toMatchObject({
      edits: [{ value: ['ambition', 'inspiration', 'unknown'] }],
    });
    const codes = of('origin.kind').options.map(({ code }) => code);
    const all = answerTo(of('origin.kind'), codes.join(' '));
    expect(all.left).toEqual([]);
    expect(all.edits[0]?.value).not.toContain('unknown');
    expect(all.edits[0]?.value).toHaveLength(codes.length);
  });

  it.each([
    ['9', 9],
    ['8-10', '8-10'],
    ['l1, l3', ['lid-1', 'lid-3']],
    ['-l2', ['lid-1', 'lid-3']],
    ['-l1 l2 l3', []],
  ])('are people by number or by name: %j', (typed, value) => {
    expect(saidBy(of('sessions.present'), typed)).toEqual(value);
  });

  it.each([
    ['l9', '"l9"'],
    ['l1 l1', 'twee keer'],
    ['-l1 l9', '"l9"'],
    ['-9', '"9"'],
  ])('are not %j', (typed, why) => {
    const reading = read(of('sessions.present'), typed);
    expect(reading).toMatchObject({ is: 'wrong', why: expect.stringContaining(why) });
  });

  it('are words with a comma in between, each once', () => {
    expect(saidBy(of('mandate.heard'), 'bewoners, de teams,, bewoners; wijk')).toEqual([
      'bewoners',
      'de teams',
      'wijk',
    ]);
    const mail = read(of('mandate.heard'), 'bewoners, jan@voorbeeld.nl');
    expect(mail).toMatchObject({ is: 'wrong', why: /e-mailadres/ });
  });
});

describe('ticks', () => {
  it('are yes, no and not known, and what is not named stays open', () => {
    const answer = answerTo(across('members.circle'), '1 -3 ');
    expect(written(answer.edits, 1)).toEqual([
      ['0.x', 'outer'],
      ['2.x', 'core'],
    ]);
    expect(answer.left).toEqual(['2']);
    expect(written(answerTo(across('members.student'), '2?,1').edits, 1)).toEqual([
      ['0.x', true],
      ['1.x', 'unknown'],
    ]);
  });

  it.each([
    ['4', '"4"'],
    ['1 -1', 'twee keer'],
    ['1 x', '"x"'],
  ])('are not %j', (typed, why) => {
    const reading = read(across('members.student'), typed);
    expect(reading).toMatchObject({ is: 'wrong', why: expect.stringContaining(why) });
  });
});

describe('what most have', () => {
  const hours = across('members.hours-per-month');

  it.each([
    ['6', [6, 6, 6]],
    ['6 1=16 3 = ?', [16, 6, 'unknown']],
    ['4-6, 2=0', ['4-6', 0, '4-6']],
  ])('is read from %j', (typed, values) => {
    expect(answerTo(hours, typed).edits.map(({ value }) => value)).toEqual(values);
  });

  it('may be said of one alone', () => {
    expect(written(answerTo(hours, '2=8').edits)).toEqual([['members.1.x', 8]]);
  });

  it.each([
    ['6 7', 'twee keer'],
    ['veel', '"veel"'],
    ['6 9=3', '"9"'],
    ['6 1=veel', '"veel"'],
  ])('is not %j', (typed, why) => {
    expect(read(hours, typed)).toMatchObject({ is: 'wrong', why: expect.stringContaining(why) });
  });
});

describe('a line', () => {
  it.each([
    ['Gemeente Assen, 1', { id: 'gemeente-assen', name: 'Gemeente Assen', kind: 'municipality' }],
    ['GGD', { id: 'ggd', name: 'GGD' }],
    ['Zorg, wonen en meer', { id: 'zorg-wonen-en-meer', name: 'Zorg, wonen en meer' }],
    ['Één huis!', { id: 'een-huis', name: 'Één huis!' }],
    ['???, 2', { id: 'organisatie', name: '???', kind: 'care' }],
    ['Bestuur', { id: 'bestuur-2', name: 'Bestuur' }],
    ['Huis 1,', { id: 'huis-1', name: 'Huis 1' }],
  ])('of words and codes: %j', (typed, item) => {
    expect(saidBy(line('organisations'), typed)).toEqual(item);
  });

  it('gets an id that is not taken yet', () => {
    const ids = ['ggd', 'ggd-2'];
    expect(saidBy(line('organisations'), 'GGD', { ids })).toMatchObject({ id: 'ggd-3' });
  });

  it.each([
    ['GGD 2', 'GGD, 2'],
    ['GGD, 99', '"99" staat niet op het scherm'],
    ['GGD, 1 2', 'twee keer'],
    ['GGD, x', '"x"'],
    [', 2', 'Begin met een paar woorden'],
    ['jan@voorbeeld.nl, 2', 'e-mailadres'],
  ])('is not %j', (typed, why) => {
    const reading = read(line('organisations'), typed);
    expect(reading).toMatchObject({ is: 'wrong', why: expect.stringContaining(why) });
  });

  it('is read from codes and dates, in any order', () => {
    const value = { until: '2027-12', structural: false };
    expect(saidBy(line('funding.sources'), '2027-12 t 1')).toMatchObject(value);
    expect(saidBy(line('funding.sources'), '1 t 2027-12')).toMatchObject(value);
  });

  it.each([
    ['1 31-2-2027', 'die dag bestaat niet'],
    ['1 2027-12 2028-12', '"2028-12" staat niet op het scherm'],
    ['1 ooit', '"ooit" staat niet op het scherm'],
  ])('has no codes and dates in %j', (typed, why) => {
    const reading = read(line('funding.sources'), typed);
    expect(reading).toMatchObject({ is: 'wrong', why: expect.stringContaining(why) });
  });

  it('stands for more members at once, and repeats the one before', () => {
    const item = line('members', { place: 2, total: 6, most: 4 });
    const twice = answerTo(item, '3 t 2x');
    expect(twice.covers).toBe(2);
    expect(written(twice.edits, 1)).toEqual([
      ['2.perspectives', ['professionals']],
      ['2.roles', ['lead']],
      ['3.perspectives', ['professionals']],
      ['3.roles', ['lead']],
    ]);
    const again = answerTo(item, '= 3X', { previous: '3 t 2x' });
    expect(again.covers).toBe(3);
    expect(written(again.edits, 1).slice(0, 2)).toEqual([
      ['2.perspectives', ['professionals']],
      ['2.roles', ['lead']],
    ]);
    expect(read(item, '5x')).toMatchObject({ is: 'wrong', why: /hooguit 4x/ });
    expect(read(item, '0x')).toMatchObject({ is: 'wrong', why: /hooguit 4x/ });
    expect(read(item, '=')).toMatchObject({ is: 'wrong', why: /nog geen regel/ });
  });

  it('is read in English codes as well', () => {
    const item = lineItem('members', ['members'], 0, english, { total: 2, most: 2 });
    const { edits } = answerTo(item, '3 l y', { language: 'en' });
    expect(written(edits, 2)).toEqual([
      ['perspectives', ['professionals']],
      ['roles', ['lead']],
      ['mandate', true],
    ]);
  });
});
