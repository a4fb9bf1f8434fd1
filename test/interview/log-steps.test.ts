import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../src/base/days.js';
import type { Plain } from '../../src/edit/plain.js';
import { coreBook } from '../../src/interview/core.js';
import { withSessions } from '../../src/interview/log/outcome.js';
import type { Asked, Draft, LogSetting, Step } from '../../src/interview/log/step.js';
import { answered, LogBase, nothingTold, stepsOf } from '../../src/interview/log.js';
import { readNetwork } from '../../src/network/read.js';

const TODAY = parseWhen('2026-11-22')?.from ?? 0;

const NETWORK = `naam: Buurtkring
leden: [{id: anna}, {id: bram}, {id: chris, kring: schil}]
organisaties: [{id: school, soort: onderwijs}]
bijeenkomsten:
  - {datum: 2026-09-15, hobbels: [{wat: oude hobbel}], acties: [{wat: oude actie}, {wat: '?'}]}
  - datum: 2026-10-13
    aanwezig: [anna, bram]
    uitgenodigd: 8-10
    minuten: {mededelingen: 5, leren: 60}
    mededelingen-op: eind
    werkvormen: [intervisie, '?', wandelen]
    acties: [{wat: zaal zoeken, door: bram}]
`;
const BARE = 'naam: X\n';

interface Given {
  readonly text?: string;
  readonly draft?: Partial<Draft>;
  readonly options?: Partial<LogSetting>;
}

function made({ text = NETWORK, draft = {}, options = {} }: Given) {
  const { network, keys } = readNetwork(text, { today: TODAY });
  if (!network) throw new Error('a network with something wrong');
  const base = new LogBase(network, keys, TODAY);
  const book = coreBook();
  const setting: LogSetting = { base, book, language: keys, simple: false, more: true, ...options };
  return { setting, draft: { ...nothingTold('2026-11-22'), ...draft } };
}

function stepIn(id: string, { setting, draft }: ReturnType<typeof made>): Step {
  const step = stepsOf(setting, draft).find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

/** How a question is put. */
function put(id: string, given: Given = {}): Asked & { readonly codes: readonly string[] } {
  const all = made(given);
  const asked = stepIn(id, all).ask(all.draft);
  return {
    ...asked,
    codes: (asked.rows ?? []).flat().map(({ code, label }) => `${code} ${label}`),
  };
}

/** Whether a question is put at all. */
function due(id: string, given: Given = {}): boolean {
  const all = made(given);
  return stepIn(id, all).due(all.draft);
}

/** What was told after an answer, or what is wrong with it. */
function typed(id: string, answer: string, given: Given = {}): Draft | string {
  const all = made(given);
  const read = answered(stepIn(id, all), answer, all.draft);
  return 'wrong' in read ? read.wrong : read.draft;
}

const fields = (read: Draft | string): unknown => (typeof read === 'string' ? read : read.fields);

const DECIDED = { fields: { decisions: [{ what: 'proef' }, { what: 'pauze' }] } };

describe('an answer', () => {
  type Case = readonly [string, string, string, Readonly<Record<string, Plain>>, Given?];
  const cases: readonly Case[] = [
    ['not known: the minutes', 'minutes', 'w', { minutes: 'unknown' }],
    [
      'the same as last time: the minutes',
      'minutes',
      'Zelfde',
      { 'minutes.announcements': 5, 'minutes.learning': 60 },
    ],
    [
      'the same as last time, with a mark',
      'minutes',
      '=',
      { 'minutes.announcements': 5, 'minutes.learning': 60 },
    ],
    [
      'some of the minutes not known',
      'minutes',
      '? 10 60l',
      { 'minutes.announcements': 'unknown', 'minutes.progress': 10, 'minutes.learning': 60 },
    ],
    [
      'not known: when the announcements came',
      'announcements-at',
      'w',
      { 'announcements-at': 'unknown' },
    ],
    ['the moment of the announcements', 'announcements-at', '1', { 'announcements-at': 'start' }],
    ['not known: the ways of working', 'methods', 'w', { methods: 'unknown' }],
    ['no way of working', 'methods', '0', { methods: 'none' }],
    [
      'earlier ways of working, by number',
      'methods',
      '2 1',
      { methods: ['wandelen', 'intervisie'] },
    ],
    ['not known: a number', 'guests', 'w', { guests: 'unknown' }],
    ['a number with a range', 'guests', '2 - 3', { guests: '2-3' }],
    ['not known: how knowledge passed', 'knowledge', 'w', { knowledge: 'unknown' }],
    ['no knowledge passed', 'knowledge', '0', { knowledge: 'none' }],
    ['nothing said of a number', 'cases', '', {}],
    ['nothing said of knowledge', 'knowledge', '', {}],
    ['not known: who was there', 'present', 'w', { present: 'unknown' }],
    ['members by number or name, each once', 'present', '1, bram 1', { present: ['anna', 'bram'] }],
    ['all of the core but one', 'present', '-1', { present: ['bram'] }],
    ['a number with a range of people', 'present', '2 - 3', { present: '2-3' }],
    ['at least so many people', 'present', '2+', { present: '2+' }],
    [
      'a total beside the list',
      'present',
      '9',
      { present: 9 },
      { text: `${NETWORK}aantallen: {totaal: 12}\n` },
    ],
    ['people of a network without a list', 'present', '8+', { present: '8+' }, { text: BARE }],
    [
      'not called off, though nobody came',
      'cancelled',
      'n',
      { present: 0 },
      { draft: { fields: { present: 0 } } },
    ],
    ['not known: how many were invited', 'invited', 'w', { invited: 'unknown' }],
    ['how many were invited', 'invited', '4', { invited: 4 }],
    ['nothing: the format takes the core that is listed', 'invited', '', {}],
    [
      'as many as were invited last time, where no members are listed',
      'invited',
      '',
      { invited: '8-10' },
      {
        text: NETWORK.replace(/leden:.*\n/, '')
          .replace('[anna, bram]', '2')
          .replace(', door: bram', ''),
      },
    ],
    [
      'the core by count, before last time',
      'invited',
      '',
      { invited: 6 },
      { text: `${NETWORK}aantallen: {kern: 6, totaal: 12}\n` },
    ],
    ['not known: who was new', 'newcomers', 'w', { newcomers: 'unknown' }],
    ['nobody new', 'newcomers', '0', { newcomers: 'none' }],
    ['members who were new', 'newcomers', '2', { newcomers: ['bram'] }],
    ['only people who are not listed', 'newcomers', '+2', {}],
    [
      'not known: what happened in the first one',
      'first',
      'w',
      {
        'prepared.participants-asked': 'unknown',
        'prepared.orientation-given': 'unknown',
        'prepared.network-explained': 'unknown',
        'prepared.focus-open': 'unknown',
      },
      { text: BARE },
    ],
    [
      'nothing of what belongs to the first one',
      'first',
      '0',
      {
        'prepared.participants-asked': false,
        'prepared.orientation-given': false,
        'prepared.network-explained': false,
        'prepared.focus-open': false,
      },
      { text: BARE },
    ],
    [
      'not known: what was not named',
      'happened-rest',
      'w',
      { open: 'unknown' },
      { draft: { rest: { happened: ['open'] } } },
    ],
    [
      'a no for what was not named',
      'happened-rest',
      'Nee',
      { open: false },
      { draft: { rest: { happened: ['open'] } } },
    ],
    [
      'nothing of what was not named',
      'happened-rest',
      '',
      {},
      { draft: { rest: { happened: ['open'] } } },
    ],
    [
      'that something was celebrated, not what',
      'celebrated-what',
      '',
      { celebrated: true },
      { draft: { fields: { celebrated: true } } },
    ],
    ['not known: what was decided', 'decisions', 'w', { decisions: 'unknown' }],
    [
      'a decision of an organisation, by its name',
      'decisions',
      'proef, school',
      { decisions: [{ what: 'proef', by: 'school' }] },
    ],
    [
      'a comma that stands in the words themselves',
      'decisions',
      'eerst leren, dan doen',
      { decisions: [{ what: 'eerst leren, dan doen' }] },
    ],
    [
      'a hurdle with a comma and a code',
      'hurdles',
      'geen zaal, l1',
      { hurdles: [{ what: 'geen zaal, l1' }] },
    ],
    [
      'who was heard, split by commas',
      'decision-1-heard',
      'ouders, , school',
      {
        decisions: [{ what: 'proef' }, { what: 'pauze', heard: ['ouders', 'school'] }],
      },
      { draft: DECIDED },
    ],
    [
      'that nobody was heard',
      'decision-0-heard',
      '0',
      { decisions: [{ what: 'proef', heard: 'none' }, { what: 'pauze' }] },
      { draft: DECIDED },
    ],
    [
      'not known: whether reasons were written down',
      'decision-0-reasons',
      'w',
      {
        decisions: [{ what: 'proef', reasons: 'unknown' }, { what: 'pauze' }],
      },
      { draft: DECIDED },
    ],
    [
      'that no minority was kept',
      'decision-1-minority',
      'nee',
      {
        decisions: [{ what: 'proef' }, { what: 'pauze', minority: false }],
      },
      { draft: DECIDED },
    ],
  ];

  it.each(cases.map((one) => ({ one, words: one[0] })))('is written down: $words', ({ one }) => {
    const [, id, answer, expected, given] = one;
    expect(fields(typed(id, answer, given))).toEqual(expected);
  });

  const wrong: readonly (readonly [string, string, string, RegExp, Given?])[] = [
    ['another moment than those on screen', 'announcements-at', '4', /1, 2, 3/],
    ['an earlier way of working that is not there', 'methods', '9', /9 staat niet.*1 tot en met 2/],
    ['words for a number', 'guests', 'veel', /"veel" is geen getal/],
    ['knowledge that is not on screen', 'knowledge', '1 9', /staat niet op het scherm/],
    ['a mark among the minutes that means nothing', 'minutes', '10,!', /"!" begrijp ik niet/],
    [
      'a number of people without a list',
      'present',
      'anna',
      /"anna" is geen getal/,
      { text: BARE },
    ],
    ['one person too many, with new people', 'present', '5 +1', /3 leden.*5 \+2/],
    [
      'no ja or nee to calling off',
      'cancelled',
      'x',
      /Enter, n/,
      { draft: { fields: { present: 0 } } },
    ],
    ['words for how many were invited', 'invited', 'allen', /"allen" is geen getal/],
    ['somebody new who is not there', 'newcomers', '7 +1', /7 staat niet/],
    ['the same tick twice', 'happened', '2 2?', /2 noem je twee keer/],
    ['a tick below the first', 'happened', '0 1', /0 staat niet/],
    ['a tick in words', 'happened', 'open', /open staat niet/],
    [
      'a yes to what was not named',
      'happened-rest',
      'j',
      /n, Enter/,
      { draft: { rest: { happened: ['open'] } } },
    ],
    ['an action that is not there', 'open-actions', '9', /9 staat niet/],
    ['an action that may be done', 'open-actions', '1?', /\? staat niet/],
    ['somebody who is not there', 'actions', 'bellen, l9', /l9 staat niet/],
    [
      'a mark for whether reasons were written down',
      'decision-0-reasons',
      '8',
      /Typ j of n/,
      { draft: DECIDED },
    ],
    [
      'no ja or nee to another session',
      'again',
      'x',
      /Typ j of n/,
      { draft: { date: '2026-10-13' } },
    ],
    [
      'no ja or nee to the day of the file',
      'as-of',
      'x',
      /Enter, n/,
      { text: `peildatum: 2026-10-20\n${NETWORK}` },
    ],
    ['a next day that is none', 'next', 'gauw', /"gauw" is geen dag.*2026-12-20/],
    ['a next day that the calendar has not', 'next', '31-2-2027', /geen dag/],
    ['the day itself as the next one', 'next', '2026-11-22', /niet na/],
  ];

  it.each(wrong.map((one) => ({ one, what: one[0] })))('is sent back: $what', ({ one }) => {
    const [, id, answer, words, given] = one;
    expect(typed(id, answer, given)).toMatch(words);
  });

  it.each([
    ['w', 'unknown'],
    ['0', 'none'],
    ['8-12-2026', '2026-12-08'],
    ['2026-12', '2026-12'],
    ['', undefined],
  ])('says of the next session: %j', (answer, next) => {
    expect(typed('next', answer)).toEqual(
      expect.objectContaining({ date: '2026-11-22', fields: {} }),
    );
    expect((typed('next', answer) as Draft).next).toBe(next);
  });

  it('brings in new people with who was there, and then does not ask who was new', () => {
    const told = typed('present', '3 +1');
    expect(told).toMatchObject({ newMembers: 1, fields: { present: 3 } });
    expect(due('newcomers', { draft: { newMembers: 1 } })).toBe(false);
    expect(typed('newcomers', '2 +2')).toMatchObject({
      newMembers: 2,
      fields: { newcomers: ['bram'] },
    });
  });

  it('asks about the day again where it was another day', () => {
    const told = typed('again', 'n', {
      draft: { date: '2026-10-13', finished: new Set(['date']) },
    });
    expect(told).toMatchObject({ date: '2026-10-13', finished: new Set() });
  });

  it('closes what is done with ja, and what is solved with its day', () => {
    const path = ['sessions', 0, 'hurdles', 0, 'solved'];
    expect(typed('open-hurdles', '1')).toMatchObject({ closed: [{ path, value: '2026-11-22' }] });
    expect(typed('open-hurdles', '0')).toMatchObject({ closed: [{ path, value: false }] });
    expect(typed('open-actions', '0')).toMatchObject({
      closed: [
        { path: ['sessions', 1, 'actions', 0, 'done'], value: false },
        { path: ['sessions', 0, 'actions', 0, 'done'], value: false },
      ],
    });
    expect(typed('open-actions', '')).toMatchObject({ closed: [] });
  });
});

describe('a question', () => {
  it('lists what is open from the newest session on, and not what nobody knows', () => {
    expect(put('open-actions').codes).toEqual(['1 zaal zoeken', '2 oude actie']);
  });

  it('lists what is open apart from sessions last', () => {
    const text = `${NETWORK}acties: [{wat: losse actie}]\n`;
    expect(put('open-actions', { text }).codes.at(-1)).toBe('3 losse actie');
  });

  it('offers the same minutes only where there were any', () => {
    expect(put('minutes').codes).toContain('zelfde als vorige keer, m5 l60');
    expect(put('minutes', { text: BARE }).codes.join()).not.toContain('zelfde');
  });

  it('says how many were there last time, however that was written', () => {
    expect(put('present').hint).toMatch(/^Vorige keer: 2\./);
    const some = (present: string): string => NETWORK.replace('[anna, bram]', present);
    expect(put('present', { text: some("'2+'") }).hint).toMatch(/^Vorige keer: 2\+\./);
    expect(put('present', { text: some('2-3') }).hint).toMatch(/^Vorige keer: 2-3\./);
    expect(put('present', { text: some("'?'") }).hint).not.toMatch(/Vorige keer/);
  });

  it('leaves the announcements out where there was no time for them', () => {
    expect(due('announcements-at', { draft: { fields: { 'minutes.announcements': 0 } } })).toBe(
      false,
    );
    expect(due('announcements-at', { draft: { fields: { 'minutes.announcements': 5 } } })).toBe(
      true,
    );
  });

  it('leaves out what the planned session says already, except of a second one that day', () => {
    const text = `${NETWORK}  - {datum: 2026-11-22, uitgenodigd: 3, voorbereid: {focus-open: ja}}\n`;
    expect(due('invited', { text })).toBe(false);
    expect(due('invited', { text, draft: { again: true } })).toBe(true);
    const first = 'naam: X\nbijeenkomsten: [{datum: 2026-11-22, voorbereid: {focus-open: ja}}]\n';
    expect(put('first', { text: first }).codes).toHaveLength(3);
    expect(put('first', { text: BARE }).codes).toHaveLength(4);
  });

  it('offers today where the session of the day that was agreed is recorded', () => {
    const agreed = `volgende-bijeenkomst: 2026-10-13\n${NETWORK}`;
    expect(put('date', { text: agreed }).enter).toMatch(/2026-11-22 \(vandaag\)/);
    const open = `volgende-bijeenkomst: 2026-11-17\n${NETWORK}`;
    expect(put('date', { text: open }).enter).toMatch(/2026-11-17 \(zo stond/);
    const month = `volgende-bijeenkomst: 2026-11\n${NETWORK}`;
    expect(put('date', { text: month }).enter).toMatch(/2026-11-22 \(vandaag\)/);
  });

  it.each([
    ['2026-12-08', '2026-12-08'],
    ['2026-12', '2026-12'],
    ['2027', '2027'],
  ])('keeps a next session of %s that is still to come', (next, said) => {
    const text = `volgende-bijeenkomst: ${next}\n${NETWORK}`;
    const { enter, hint } = put('next', { text });
    expect(enter).toBe(`${said} laten staan`);
    expect(hint).not.toMatch(/ritme/);
  });

  it('guesses the next day by the habit, else by the middle of the gaps, else not', () => {
    const habit = `ritme: {bijeenkomsten: maand}\n${NETWORK}`;
    expect(put('next', { text: habit }).hint).toMatch(/rond 2026-12-20/);
    expect(put('next').hint).toMatch(/rond 2027-01-01/);
    expect(put('next', { text: BARE }).hint).not.toMatch(/ritme/);
  });

  it('is put in simpler words where that is asked for', () => {
    const options = { simple: true };
    for (const id of ['minutes', 'happened', 'open-actions', 'open-hurdles', 'methods']) {
      expect(put(id, { options }).question, id).not.toBe(put(id).question);
      expect(put(id, { options }).question, id).not.toBe('');
    }
  });

  it('can be put and skipped with a book that has no words for it', () => {
    const options = { book: { ...coreBook(), questions: {} } };
    const all = made({ options, draft: DECIDED });
    for (const step of stepsOf(all.setting, all.draft)) {
      expect(step.ask(all.draft).question, step.id).not.toBe('');
    }
    expect(put('guests', { options }).question).toBe('guests');
    expect(put('announcements-at', { options }).codes).toEqual(['1 start', '2 end', '3 mail']);
    expect(put('decisions', { options }).codes).toContain('1 members');
  });

  it('is not put about a session that was called off', () => {
    const draft = { fields: { cancelled: true } };
    const all = made({ draft });
    const put = stepsOf(all.setting, all.draft).filter((step) => step.due(all.draft));
    expect(put.map(({ id }) => id)).toEqual(['date', 'present', 'next']);
  });
});

describe('a session that goes into the file', () => {
  const outcome = (told: Partial<Draft>, text = NETWORK) => {
    const { setting, draft } = made({ text, draft: told });
    return withSessions(text, [draft], setting.base, setting.language);
  };

  it('gives new members names that nobody has', () => {
    const text = NETWORK.replace('id: anna}', 'id: anna}, {id: lid-5}');
    const told = outcome({ newMembers: 2, fields: { present: ['anna'] } }, text);
    expect(told).toMatchObject({ text: expect.stringMatching(/\{id: lid-6, .*\{id: lid-7, /) });
  });

  it('is refused with what stands in the way, in words', () => {
    expect(outcome({ fields: { present: ['niemand-bekend'] } })).toMatchObject({
      wrong: [expect.stringMatching(/niemand-bekend/)],
    });
    expect(outcome({ fields: { dromen: true } })).toMatchObject({
      wrong: [expect.stringMatching(/kent geen veld/)],
    });
  });

  it('lets a fault of leernet itself through', () => {
    const { setting } = made({});
    const told = { ...nothingTold('2026-11-22'), fields: null as unknown as Draft['fields'] };
    expect(() => withSessions(NETWORK, [told], setting.base, 'nl')).toThrow(TypeError);
  });
});
