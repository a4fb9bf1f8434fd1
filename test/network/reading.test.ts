import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../src/base/days.js';
import type { Fact } from '../../src/network/facts.js';
import { aboutField, type Kind, type Shape } from '../../src/network/field.js';
import { type Network, network as networkField } from '../../src/network/format/network.js';
import { walker } from '../../src/network/walk.js';
import { Lines } from '../../src/network/yaml/lines.js';
import type { Place } from '../../src/network/yaml/tree.js';
import {
  everyField,
  fileWith,
  fixture,
  networkOf,
  reading,
  shown,
  TODAY,
  withoutPlaces,
} from './helper.js';

const everywhere = walker(() => true);

/** What a file says of the fields at an English path, one fact for each item of its lists. */
function factsAt(network: Network, path: string): readonly Fact<unknown>[] {
  const facts: Fact<unknown>[] = [];
  everywhere(network, (visit) => {
    if (visit.path === path) facts.push(visit.fact);
  });
  return facts;
}

function factAt(text: string, path: string): Fact<unknown> {
  const [fact, ...more] = factsAt(networkOf(text), path);
  if (!fact || more.length > 0) throw new Error(`not one ${path}`);
  return fact;
}

/** A fact as a test writes it down: what it is, and its value where it has one. */
function plainFact(fact: Fact<unknown>): unknown {
  return fact.is === 'known' ? withoutPlaces(fact.value) : fact.is;
}

const UNKNOWN_WORDS = ['onbekend', 'Onbekend', 'UNKNOWN', "'?'", '"?"', '', '~', 'null'];
const NONE_WORDS = ['geen', 'Geen', 'none', 'NOOIT', 'never', 'niemand', 'nobody'];

describe('a field', () => {
  it.each([
    ['a text', 'purpose.theme', 'bedoeling: {thema: %}', 'samen leren', 'samen leren', 'none'],
    [
      'a text that looks like a number',
      'purpose.theme',
      'bedoeling: {thema: %}',
      '2026',
      '2026',
      'none',
    ],
    ['an id', 'id', 'id: %', 'ons-net', 'ons-net', 'none'],
    ['yes or no', 'mandate.recognised', 'mandaat: {erkend: %}', 'ja', true, false],
    [
      'yes, no or a text',
      'sessions.celebrated',
      'bijeenkomsten: [{datum: 2026-03-01, gevierd: %}]',
      'met taart',
      true,
      false,
    ],
    [
      'yes, no or a mark',
      'sessions.evaluated',
      'bijeenkomsten: [{datum: 2026-03-01, geevalueerd: %}]',
      '7.5',
      true,
      false,
    ],
    ['yes, no or a date', 'hurdles.solved', 'hobbels: [{opgelost: %}]', '2026-03', true, false],
    [
      'a number',
      'counts.total',
      'aantallen: {totaal: %}',
      '8',
      { low: 8, high: 8 },
      { low: 0, high: 0 },
    ],
    [
      'a number above zero',
      'evaluations.mark',
      'evaluaties: [{cijfer: %}]',
      '7.5',
      { low: 7.5, high: 7.5 },
      'none',
    ],
    ['a date', 'started', 'gestart: %', '2026-03-01', parseWhen('2026-03-01'), 'none'],
    [
      'a date of what happened last',
      'purpose.reviewed',
      'bedoeling: {herijkt: %}',
      '2026-03',
      parseWhen('2026-03'),
      'none',
    ],
    ['a choice', 'phase', 'fase: %', 'onderhoud', 'maintaining', 'none'],
    [
      'a choice with a word for none',
      'guidance.succession',
      'begeleiding: {opvolging: %}',
      'geregeld',
      'arranged',
      'none',
    ],
    ['a habit', 'rhythm.celebrate', 'ritme: {vieren: %}', 'maand', 'month', 'never'],
    [
      'a list of texts',
      'programme.methods',
      'programma: {werkvormen: %}',
      '[intervisie]',
      ['intervisie'],
      'none',
    ],
    ['a list of choices', 'origin.kind', 'ontstaan: {soort: %}', '[ambitie]', ['ambition'], 'none'],
    ['a reference', 'actions.by', 'leden: [{id: a}]\nacties: [{door: %}]', 'a', 'a', 'none'],
    [
      'references',
      'sessions.newcomers',
      'leden: [{id: a}]\nbijeenkomsten: [{datum: 2026-03-01, nieuwkomers: %}]',
      '[a]',
      ['a'],
      'none',
    ],
    ['who decides', 'mandate.decides', 'mandaat: {beslist: %}', 'leden', 'members', 'none'],
    ['who decided', 'decisions.by', 'besluiten: [{door: %}]', 'luidste', 'loudest', 'nobody'],
    [
      'who was there',
      'sessions.present',
      'bijeenkomsten: [{datum: 2026-03-01, aanwezig: %}]',
      '8',
      { low: 8, high: 8 },
      [],
    ],
    [
      'who took it over',
      'results.adopted-by',
      'opbrengsten: [{overgenomen-door: %}]',
      '2',
      { low: 2, high: 2 },
      [],
    ],
    ['a list of sections', 'members', 'leden: %', '[]', [], 'none'],
  ])('of %s tells absent, unknown, none and known apart', (_, path, line, value, known, none) => {
    const read = (written: string) => plainFact(factAt(line.replace('%', written), path));
    expect(read(value)).toEqual(withFacts(known));
    for (const word of NONE_WORDS) expect([word, read(word)]).toEqual([word, none]);
    for (const word of UNKNOWN_WORDS) expect([word, read(word)]).toEqual([word, 'unknown']);
    const [field = ''] = / ?[\w-]+: %/.exec(line) ?? [];
    const without = line.replace(field, field.startsWith(' ') ? ' notities: x' : 'notities: x');
    expect(factsAt(networkOf(without), path).map(plainFact)).toEqual(['absent']);
  });

  it.each(everyField().filter(({ path }) => path !== 'name' && !isRequired(path)))(
    'may be unknown, and may be left out: $nl',
    ({ path, kind }) => {
      const { network, problems } = reading(fileWith(path, 'onbekend'));
      expect(problems).toEqual([]);
      if (!network || kind.is === 'section') return;
      expect(factsAt(network, path).map(({ is }) => is)).toEqual(['unknown']);
      const facts = factsAt(networkOf(''), path);
      expect(facts.every(({ is }) => is === 'absent')).toBe(true);
    },
  );

  it('of yes or no takes both languages in any case', () => {
    for (const [word, value] of [
      ...['ja', 'Ja', 'JA', 'yes', 'YES', 'true', 'True', '"ja"'].map(
        (one) => [one, true] as const,
      ),
      ...['nee', 'Nee', 'NEE', 'no', 'No', 'false', 'FALSE', "'no'"].map(
        (one) => [one, false] as const,
      ),
    ]) {
      const fact = factAt(`mandaat: {erkend: ${word}}`, 'mandate.recognised');
      expect([word, plainFact(fact)]).toEqual([word, value]);
    }
  });

  it('of a number takes a range', () => {
    const read = (text: string) =>
      plainFact(factAt(`aantallen: {uren-per-maand: ${text}}`, 'counts.hours-per-month'));
    expect(read('8-10')).toEqual({ low: 8, high: 10 });
    expect(read('8 - 10')).toEqual({ low: 8, high: 10 });
    expect(read('8–10')).toEqual({ low: 8, high: 10 });
    expect(read('8+')).toEqual({ low: 8, high: Number.POSITIVE_INFINITY });
    expect(read('0+')).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
    expect(read('8-8')).toEqual({ low: 8, high: 8 });
    expect(read('"8"')).toEqual({ low: 8, high: 8 });
    expect(read('7.5')).toEqual({ low: 7.5, high: 7.5 });
  });

  it('of a date knows the day, the month or the year', () => {
    const read = (text: string) => plainFact(factAt(`gestart: ${text}`, 'started'));
    const days = (from: string, to: string) => ({
      from: parseWhen(from)?.from,
      to: parseWhen(to)?.to,
    });
    expect(read('2024-02-29')).toEqual(days('2024-02-29', '2024-02-29'));
    expect(read('2024-02')).toEqual(days('2024-02-01', '2024-02-29'));
    expect(read('2024')).toEqual(days('2024-01-01', '2024-12-31'));
    expect(read('"2024"')).toEqual(read('2024'));
  });

  it('of a list takes a value by itself', () => {
    const same = (one: string, list: string) =>
      expect(withoutPlaces(networkOf(one))).toEqual(withoutPlaces(networkOf(list)));
    same('programma: {werkvormen: intervisie}', 'programma: {werkvormen: [intervisie]}');
    same('ontstaan: {soort: ambitie}', 'ontstaan: {soort: [ambitie]}');
    same('leden: {id: a}', 'leden: [{id: a}]');
    same(
      'leden: {id: a}\nbijeenkomsten: {datum: 2026-03-01, aanwezig: a}',
      'leden: [{id: a}]\nbijeenkomsten: [{datum: 2026-03-01, aanwezig: [a]}]',
    );
    same('leden:\nacties:\n  wat: bellen', 'leden:\nacties:\n  - wat: bellen');
  });

  it('of a list may hold what is unknown', () => {
    const fact = factAt('ontstaan: {soort: [ambitie, "?", onbekend]}', 'origin.kind');
    expect(fact.is === 'known' && (fact.value as Fact<string>[]).map(plainFact)).toEqual([
      'ambition',
      'unknown',
      'unknown',
    ]);
  });

  it('of a choice takes every name of a word, in any case', () => {
    const read = (word: string) =>
      withoutPlaces(networkOf(`leden: [{id: a, perspectieven: [${word}]}]`));
    for (const word of ['residents', 'inwoners', 'CLIENTEN', 'Families']) {
      expect(read(word)).toEqual(read('gezinnen'));
    }
  });
});

describe('a section', () => {
  const inSection = ['purpose.theme', 'purpose.bounded', 'purpose.reviewed'];

  it('that is left out leaves out each of its fields', () => {
    for (const path of inSection) expect(factAt('', path)).toEqual({ is: 'absent' });
  });

  it.each(UNKNOWN_WORDS)('that is unknown (%s) makes each of its fields unknown', (word) => {
    for (const path of inSection) expect(factAt(`bedoeling: ${word}`, path).is).toBe('unknown');
  });

  it('that is none makes each of its fields none, no or zero', () => {
    const network = networkOf('bedoeling: geen\naantallen: geen\nbegeleiding: geen\nritme: nooit');
    const read = (path: string) => factsAt(network, path).map(plainFact)[0];
    expect(read('purpose.theme')).toBe('none');
    expect(read('purpose.bounded')).toBe(false);
    expect(read('purpose.reviewed')).toBe('none');
    expect(read('counts.mandate')).toEqual({ low: 0, high: 0 });
    expect(read('counts.perspectives.policy')).toEqual({ low: 0, high: 0 });
    expect(read('guidance.succession')).toBe('none');
    expect(read('guidance.tasks')).toBe('none');
    expect(read('rhythm.celebrate')).toBe('never');
  });

  it('says where it is unknown or none', () => {
    const fact = factAt('naam: X\nbedoeling: onbekend\n', 'purpose.bounded');
    expect(fact).toMatchObject({ is: 'unknown', at: { start: 19, end: 27 } });
  });
});

describe('the two languages', () => {
  it('give the same network, in whole files', () => {
    const dutch = reading(fixture('gezond-tweede-jaar')).network;
    const english = reading(fixture('healthy-english')).network;
    expect(dutch).toBeDefined();
    expect(withoutPlaces({ ...english, language: 0 })).toEqual(
      withoutPlaces({ ...dutch, language: 0 }),
    );
  });

  it('may be mixed in one file', () => {
    expect(
      withoutPlaces(
        networkOf('naam: X\npurpose: {thema: x, bounded: ja}\nleden: [{id: a, roles: trekker}]'),
      ),
    ).toEqual(
      withoutPlaces(
        networkOf(
          'name: X\nbedoeling: {theme: x, afgebakend: yes}\nmembers: [{id: a, rollen: lead}]',
        ),
      ),
    );
  });

  it('have no name that means two things in one section', () => {
    expect(namesTwice()).toEqual([]);
  });

  it('have no word that means two things in one field, or that stands for none elsewhere', () => {
    const none = new Set(['geen', 'none', 'nooit', 'never', 'niemand', 'nobody']);
    const wrong: string[] = [];
    for (const { path, kind } of everyField()) {
      if (kind.is !== 'choice' && kind.is !== 'choices' && kind.is !== 'decider') continue;
      const meanings = new Map<string, string>();
      for (const [english, dutch] of Object.entries(kind.words)) {
        for (const word of new Set([english, ...dutch])) {
          if (meanings.has(word)) wrong.push(`${path}: ${word}`);
          meanings.set(word, english);
          if (none.has(word) && !['none', 'never', 'nobody'].includes(english)) wrong.push(word);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('decide in which one a file is answered', () => {
    expect(shown('naam: X\nphase: x\n')[0]?.en).toContain('formeren');
    expect(shown('name: X\nregion: y\nfase: x\n')[0]?.nl).toContain('forming');
  });
});

it('reads a word, a date and an id that stand on a line of their own', () => {
  const block =
    'fase: >\n  onderhoud\ngestart: |\n  2025-01-01\nbedoeling:\n  gedeeld: |\n    ja\nleden:\n  - id: |\n      a\n';
  const plain = 'fase: onderhoud\ngestart: 2025-01-01\nbedoeling: {gedeeld: ja}\nleden: [{id: a}]';
  expect(withoutPlaces(networkOf(block))).toEqual(withoutPlaces(networkOf(plain)));
});

describe('remarks of the writer', () => {
  it('may stand anywhere, in any form, and are read by nothing', () => {
    const bare =
      'bedoeling: {thema: x}\nleden: [{id: a}]\nbijeenkomsten: [{datum: 2026-03-01, minuten: {leren: 5}}]';
    const full = [
      'notities: [wat, {je: maar}, wil]',
      'notes: hier ook',
      'bedoeling: {thema: x, notities: "naam: X"}',
      'leden: [{id: a, notes: {id: b}}]',
      'bijeenkomsten: [{datum: 2026-03-01, notities: , minuten: {leren: 5, notes: 3}}]',
    ].join('\n');
    expect(withoutPlaces(networkOf(full))).toEqual(withoutPlaces(networkOf(bare)));
  });
});

describe('the place of a value', () => {
  const text = [
    '# een netwerk',
    'naam: X',
    'leden:',
    '  - id: jo',
    '    perspectieven: [beleid, "onderwijs"]',
    '  - {id: bo, mandaat: ja}',
    'bijeenkomsten:',
    '  - datum: 2026-03-01',
    '    minuten:',
    '      leren: 60',
    '    besluiten:',
    '      - wat: >-',
    '          we gaan',
    '          door',
    '        door: bo',
    '        gehoord:',
    '  - datum: 2026-04-01',
    "    gevierd: 'met taart'",
    'opbrengsten: {wat: koffer}',
    '',
  ].join('\n');

  it.each([
    ['name', '2:7', 'name', 'X'],
    ['members', '3:1', 'members', undefined],
    ['members.id', '4:9', 'members[0].id', 'jo'],
    ['members.mandate', '6:23', 'members[1].mandate', 'ja'],
    ['sessions.date', '8:12', 'sessions[0].date', '2026-03-01'],
    ['sessions.minutes.learning', '10:14', 'sessions[0].minutes.learning', '60'],
    ['sessions.decisions.by', '15:15', 'sessions[0].decisions[0].by', 'bo'],
    ['sessions.decisions.heard', '16:9', 'sessions[0].decisions[0].heard', 'gehoord'],
    ['sessions.celebrated', '18:14', 'sessions[1].celebrated', "'met taart'"],
    ['results.what', '19:20', 'results[0].what', 'koffer'],
  ])('of %s is kept', (path, where, named, written) => {
    const found = factsAt(networkOf(text), path).find(
      (fact) => 'at' in fact && fact.at.path === named,
    );
    expect(place(text, found)).toBe(where);
    if (written !== undefined) expect(slice(text, found)).toBe(written);
  });

  it('of an item of a list is kept', () => {
    const [fact] = factsAt(networkOf(text), 'members.perspectives');
    const items = fact?.is === 'known' ? (fact.value as Fact<string>[]) : [];
    expect(items.map((item) => place(text, item))).toEqual(['5:21', '5:29']);
    expect(items.map((item) => 'at' in item && item.at.path)).toEqual([
      'members[0].perspectives[0]',
      'members[0].perspectives[1]',
    ]);
    expect(items.map((item) => slice(text, item))).toEqual(['beleid', '"onderwijs"']);
  });

  it('is that of the alias, where one stands for it', () => {
    const aliased = 'leden: [{id: a}]\nacties:\n  - &x {door: a}\n  - *x\n';
    const facts = factsAt(networkOf(`naam: X\n${aliased}`), 'actions.by');
    expect(facts.map((fact) => place(`naam: X\n${aliased}`, fact))).toEqual(['4:15', '5:5']);
    expect(facts.map((fact) => 'at' in fact && fact.at.path)).toEqual([
      'actions[0].by',
      'actions[1].by',
    ]);
  });

  it('has the right line and column in a file with a byte order mark', () => {
    const marked = `\ufeff${text.slice(text.indexOf('naam'))}`;
    expect(place(marked, factsAt(networkOf(marked), 'name')[0])).toBe('1:7');
    expect(place(marked, factsAt(networkOf(marked), 'sessions.minutes.learning')[0])).toBe('9:14');
    expect(shown('\ufeffnaam: X\nfasse: y\n')[0]).toMatchObject({ line: 2, column: 1 });
    expect(shown('\ufefffasse: y\nnaam: X\n')[0]).toMatchObject({ line: 1, column: 1 });
  });

  it('has the right line and column in a file with carriage returns', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(place(windows, factsAt(networkOf(windows), 'sessions.decisions.by')[0])).toBe('15:15');
    expect(withoutPlaces(networkOf(windows))).toEqual(withoutPlaces(networkOf(text)));
    expect(new Lines(windows).line(8)).toBe('  - datum: 2026-03-01');
  });
});

describe('the day of the report', () => {
  const file = 'naam: X\npeildatum: 2026-03\n';
  const day = (text: string) => parseWhen(text)?.to;

  it('is what somebody chose, else what the file says, else today', () => {
    expect(reading('naam: X\n').asOf).toBe(TODAY);
    expect(reading(file).asOf).toBe(day('2026-03-31'));
  });

  it('is what the file says, also where the file is wrong', () => {
    expect(reading(`${file}fasse: x\n`)).toMatchObject({
      network: undefined,
      asOf: day('2026-03-31'),
    });
  });
});

describe('the language of the report', () => {
  it('is what the file says, if it says so', () => {
    expect(reading('naam: X\ntaal: en\n').language).toBe('en');
    expect(reading('naam: X\ntaal: NL\n').language).toBe('nl');
    expect(reading('naam: X\n').language).toBeUndefined();
    expect(reading('naam: X\ntaal: en\nfasse: y\n').language).toBe('en');
  });
});

function isRequired(path: string): boolean {
  return ['members.id', 'organisations.id', 'sessions.date', 'waivers.reason'].includes(path);
}

/** An expected list of words as the facts that a list of them is read into. */
function withFacts(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((one) => ({ is: 'known', value: one }));
}

function position(text: string, { start }: Place): string {
  const { line, column } = new Lines(text).position(start);
  return `${line}:${column}`;
}

function place(text: string, fact: Fact<unknown> | undefined): string | undefined {
  return fact && 'at' in fact ? position(text, fact.at) : undefined;
}

function slice(text: string, fact: Fact<unknown> | undefined): string | undefined {
  return fact && 'at' in fact ? text.slice(fact.at.start, fact.at.end) : undefined;
}

/** Names that a section has for two fields, in whichever languages. */
function namesTwice(): readonly string[] {
  const { kind } = aboutField(networkField);
  return kind.is === 'section' ? twiceIn(kind.shape, '') : [];
}

function twiceIn(shape: Shape, path: string): readonly string[] {
  const seen = new Map<string, string>();
  return Object.entries(shape).flatMap(([english, field]) => {
    const { nl, kind }: { nl: string; kind: Kind } = aboutField(field);
    const twice = [...new Set([english, nl])].filter((name) => seen.has(name));
    for (const name of [english, nl]) seen.set(name, english);
    const inside =
      kind.is === 'section' || kind.is === 'list' ? twiceIn(kind.shape, `${path}${english}.`) : [];
    return [...twice.map((name) => path + name), ...inside];
  });
}

describe('a space that a word processor left', () => {
  const plain = [
    'naam: X',
    'fase: onderhoud',
    'gestart: 2026-01',
    'bedoeling:',
    '  afgebakend: ja',
    '  gedeeld: onbekend',
    '  herijkt: nooit',
    'aantallen:',
    '  totaal: 8-10',
    'leden:',
    '  - id: anna',
    '    perspectieven: beleid',
    '    naam: geen',
    'bijeenkomsten:',
    '  - datum: 2026-03-01',
    '    aanwezig: 1',
    '    gevierd: nee',
    'hobbels: geen',
  ];

  it.each([
    ['a no-break space', '\u00a0'],
    ['a narrow one', '\u202f'],
    ['one as wide as a digit', '\u2007'],
    ['one as wide as a sign', '\u3000'],
    ['one without width, behind a space', ' \u200b'],
  ])('changes no word, date, number or id behind it: %s', (_, space) => {
    const [name = '', ...lines] = plain;
    const odd = [name, ...lines.map((line) => (line.endsWith(':') ? line : line + space))];
    expect(shown(odd.join('\n'))).toEqual([]);
    const [read, meant] = [odd, plain].map((text) => withoutPlaces(networkOf(text.join('\n'))));
    expect(read).toEqual(meant);
  });

  it('changes none before it or in it', () => {
    const odd = 'naam: X\nfase: \u00a0onderhoud\ngestart\u00a0: 2026-01\nleden:\u00a0\n  - id: a\n';
    expect(shown(odd.replace('leden:\u00a0', 'leden:'))).toEqual([]);
    expect(factAt(odd.replace('leden:\u00a0', 'leden:'), 'phase')).toMatchObject({
      value: 'maintaining',
      at: { start: 15, end: 24 },
    });
    expect(shown(odd).map(({ code }) => code)).toEqual(['yaml-odd-space']);
  });

  it('stays in a free text, and in quotes', () => {
    expect(factAt('bedoeling: {thema: 10\u00a0km\u00a0}', 'purpose.theme')).toMatchObject({
      value: '10\u00a0km\u00a0',
    });
    expect(shown('naam: X\nbedoeling: {gedeeld: "ja\u00a0"}')).toMatchObject([
      { code: 'wrong-type', suggestion: 'ja' },
    ]);
  });
});
