import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told } from '../../src/programme/across.js';
import { manyOf } from '../../src/programme/many.js';
import type { Summary } from '../../src/programme/summary.js';
import { reportSchema } from '../../src/report/json-schema.js';
import type { AcrossJson, CountJson } from '../../src/report/json-types.js';
import { core, overview, own, said, summary, textsOf, times } from './helper.js';

const attendance = 'people-attendance';
const decider = 'mandate-decider';

/** What is said under a heading. */
function under(summaries: readonly Summary[], heading: RegExp): readonly string[] {
  const part = said(summaries).parts.find(({ title }) => heading.test(title));
  return part?.rows.flatMap(({ text, note }) => (note === '' ? [text] : [text, note])) ?? [];
}

describe('what many networks have in common', () => {
  it('is said of those for which a rule applies and is decided', () => {
    const networks = [
      ...times(7, { struggling: [attendance] }),
      ...times(9, { sound: [attendance] }),
      ...times(3, { unknown: [attendance] }),
      ...times(4, {}),
    ];
    expect(under(networks, /gemeen/)).toEqual([
      '7 van de 16 netwerken verliezen mensen na de start (van 3 andere is het niet te zeggen).',
    ]);
    expect(said(networks, 'en').parts[0]?.rows[0]?.text).toBe(
      '7 of 16 networks lose people after the start (of 3 others it cannot be said).',
    );
    expect(said(networks).line).toBe('23 netwerken: 7 van de 16 verliezen mensen na de start');
  });

  it('is not what fewer than three do, nor what fewer than a quarter do', () => {
    const of = (struggling: number, sound: number) =>
      said([
        ...times(struggling, { struggling: [attendance] }),
        ...times(sound, { sound: [attendance] }),
      ]).data.common.length;
    expect([of(2, 3), of(3, 9), of(3, 10), of(3, 2)]).toEqual([0, 1, 0, 1]);
  });

  it('begins with what weighs most, times for how many', () => {
    const networks = [
      ...times(4, { struggling: [decider, 'people-mix', 'learning-balance'] }),
      ...times(4, { struggling: ['people-mix', 'learning-balance'], sound: [decider] }),
    ];
    const rules = (all: readonly Summary[]) => said(all).data.common.map(({ rule }) => rule);
    expect(rules(networks)).toEqual([decider, 'people-mix', 'learning-balance']);
    const lighter = networks.map((one) => ({ ...one, weights: { [decider]: 'minor' as const } }));
    expect(rules(lighter)).toEqual(['people-mix', decider, 'learning-balance']);
  });

  it('says what helps many, the lightest to do first, and who has it sound already', () => {
    const networks = [
      ...times(6, { struggling: [attendance, decider] }),
      ...times(4, { sound: [attendance, decider] }),
    ];
    const [first, note] = under(networks, /zou helpen/);
    expect(first).toContain('kleine moeite');
    expect(note).toBe('Voor 6 van de 10 netwerken: Duidelijk wie beslist.');
    expect(under(networks, /op orde hebben/)).toContain(
      'Mensen blijven komen: op orde bij 4 van de 10 netwerken.',
    );
  });

  it('says what is often unknown, of all that it may apply to', () => {
    const networks = [...times(8, { unknown: [decider] }), ...times(4, { sound: [decider] })];
    expect(under(networks, /onbekend/)).toEqual([
      'Duidelijk wie beslist: niet te zeggen bij 8 van de 12 netwerken.',
    ]);
  });

  it('is in the language of most networks, and in Dutch where they are as many', () => {
    const networks = [
      ...times(3, { language: 'en' }),
      ...times(3, {}),
      summary({ language: 'en' }),
    ];
    expect(said(networks).title).toBe('Across 7 networks');
    expect(said(networks.slice(1)).title).toBe('Over 6 netwerken heen');
  });

  it('is said kindly not at all of fewer than five, and of one network nothing', () => {
    const four = times(4, { struggling: [attendance] });
    expect(said(four)).toMatchObject({ parts: [], line: '' });
    expect(said(four).intro).toContain('vanaf 5 netwerken');
    expect(said(times(5, {})).intro).toContain('niets wat veel van deze netwerken');
    expect(overview(times(1, {}))).toBeUndefined();
    expect(overview([])).toBeUndefined();
  });
});

describe('the names of networks', () => {
  const sharing = (name: string) =>
    summary({ named: { id: name.toLowerCase(), name }, sound: [attendance] });

  it('stand by what they have sound, and only of those that let themselves be named', () => {
    const networks = [
      ...times(5, { struggling: [attendance] }),
      sharing('Zuid'),
      sharing('Assen'),
      ...times(3, { sound: [attendance] }),
      summary({ named: { id: 'hier', name: 'Hier' }, struggling: [attendance] }),
    ];
    expect(under(networks, /op orde hebben/).slice(0, 2)).toEqual([
      'Mensen blijven komen: op orde bij 5 van de 11 netwerken.',
      'Willen erover vertellen: Assen; Zuid.',
    ]);
    expect(textsOf(said(networks)).join()).not.toContain('Hier');
  });

  it('stand there without a number where few have it sound', () => {
    const networks = [...times(9, { struggling: [attendance] }), sharing('Assen'), ...times(3, {})];
    expect(under(networks, /op orde hebben/).slice(0, 2)).toEqual([
      'Mensen blijven komen.',
      'Wil erover vertellen: Assen.',
    ]);
    expect(said(networks).data.solved[0]?.count).toEqual({ low: 0, high: 2 });
  });

  it('are no more than leaves it open which of the others struggle', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map(sharing);
    const named = (...others: readonly Summary[]) =>
      said([...times(4, { struggling: [attendance] }), ...five, ...others]).data.solved[0]?.shared
        .length;
    expect(named()).toBe(2);
    expect(named(summary({}), summary({ unknown: [attendance] }))).toBe(4);
    expect(named(...times(3, {}))).toBe(5);
    const saturated = [...times(9, { struggling: [attendance] }), sharing('A'), sharing('B')];
    expect(said(saturated).data.solved).toEqual([]);
  });

  it('are ten at the most, the first by name, however many networks there are', () => {
    const many = Array.from({ length: 40 }, (_, at) => sharing(`N${String(at).padStart(2, '0')}`));
    const networks = [...times(20, { struggling: [attendance] }), ...many];
    const names = (all: readonly Summary[]) =>
      said(all).data.solved[0]?.shared.map(({ name }) => name);
    expect(names(networks)).toEqual(many.slice(0, 10).map(({ named }) => named?.name));
    expect(names([...networks].reverse())).toEqual(names(networks));
  });
});

describe('a rule of a pack', () => {
  const networks = (given: Partial<Summary>) => [
    ...times(5, { struggling: ['ours:people-night'], own: [own('ours:people-night')], ...given }),
    summary({ sound: ['ours:people-night'], own: [own('ours:people-night')] }),
  ];

  it('is told by its title where it has no words for many networks', () => {
    expect(under(networks({}), /gemeen/)).toEqual([
      'Titel ours:people-night: niet op orde bij minstens 4 van de 6 netwerken.',
    ]);
    const many = { nl: 'slapen slecht', en: 'sleep badly' };
    const worded = networks({ own: [own('ours:people-night', { many })] });
    expect(said([...worded, ...worded], 'en').parts[0]?.rows[0]?.text).toMatch(
      /^Title ours:people-night: not sound|^Nearly all 12 networks sleep badly/,
    );
  });

  it('has a remedy where one of the networks knows it, and else none', () => {
    expect(said(networks({})).data.remedies).toEqual([]);
    const remedy = {
      id: 'a',
      do: { nl: 'Bel', en: 'Ring' },
      who: 'lead',
      effort: 'small',
      when: 'this-year',
    } as const;
    const known = summary({ own: [own('ours:people-night', { remedy })] });
    for (const all of [
      [known, ...networks({})],
      [...networks({}), known],
    ]) {
      expect(said(all).data.remedies).toMatchObject([{ remedy: 'a', do: 'Bel' }]);
    }
  });
});

describe('what may be told of a number', () => {
  it.each([
    [0, 4, undefined],
    [4, 4, undefined],
    [0, 5, { low: 0, high: 2, of: 5 }],
    [2, 5, { low: 0, high: 2, of: 5 }],
    [3, 5, { low: 3, high: 5, of: 5 }],
    [5, 5, { low: 3, high: 5, of: 5 }],
    [3, 6, { low: 3, high: 3, of: 6 }],
    [2, 16, { low: 0, high: 2, of: 16 }],
    [7, 16, { low: 7, high: 7, of: 16 }],
    [13, 16, { low: 13, high: 13, of: 16 }],
    [14, 16, { low: 14, high: 16, of: 16 }],
    [16, 16, { low: 14, high: 16, of: 16 }],
  ])('%i of %i', (count, of, expected) => {
    expect(told(count, of)).toEqual(expected);
  });

  const rules = [attendance, decider, 'people-mix', 'ours:people-night'];
  const network = fc
    .record({
      language: fc.constantFrom('nl' as const, 'en' as const),
      name: fc.option(fc.string({ maxLength: 6 })),
      standing: fc.tuple(...rules.map(() => fc.constantFrom('struggling', 'sound', 'unknown', ''))),
      weight: fc.constantFrom('critical' as const, 'minor' as const),
    })
    .map(({ language, name, standing, weight }): Summary => {
      const at = (level: string) => rules.filter((_, index) => standing[index] === level);
      return {
        language,
        named: name === null ? null : { id: name, name },
        struggling: at('struggling'),
        sound: at('sound'),
        unknown: at('unknown'),
        weights: weight === 'minor' ? { [decider]: weight } : {},
        own: [own('ours:people-night', { weight })],
      };
    });
  const programmes = fc.array(network, { minLength: 2, maxLength: 30 });

  it('is never a share over fewer than five, nor a group of one or two, in any text or number', () => {
    fc.assert(
      fc.property(programmes, (networks) => {
        const made = said(networks);
        for (const text of textsOf(made)) {
          const named = /(?:vertellen|tell about it): .*\.$/s.test(text);
          if (named) continue;
          const shares = /(minstens |at least )?(\d+) (?:van de|of) (\d+)/gi;
          for (const [, atLeast, count, of] of text.matchAll(shares)) {
            expect(Number(of)).toBeGreaterThanOrEqual(5);
            expect(Number(count)).toBeGreaterThanOrEqual(3);
            const others = Number(of) - Number(count);
            // "At least" leaves open whether none, one or two are other: always the same number.
            if (atLeast) expect(others).toBe(2);
            else expect(others).toBeGreaterThanOrEqual(3);
          }
          for (const [, number] of text.matchAll(/(\d+) (?:andere|others)/g)) {
            expect(Number(number)).toBeGreaterThanOrEqual(3);
          }
        }
        const { common, unknown, remedies, solved } = made.data;
        for (const { count, of } of [common, unknown, remedies, solved].flat() as CountJson[]) {
          expect(of).toBeGreaterThanOrEqual(5);
          const few = count.high < 3 || count.low > of - 3;
          expect(count.high - count.low).toBe(few ? 2 : 0);
        }
        for (const { rule, shared } of solved) {
          const struggling = networks.filter((one) => one.struggling.includes(rule)).length;
          const others = networks.length - shared.length - struggling;
          if (shared.length > 0) expect(others).toBeGreaterThanOrEqual(3);
          const willing = networks.filter((one) => one.named && one.sound.includes(rule));
          expect(willing.map(({ named }) => named)).toEqual(expect.arrayContaining([...shared]));
        }
      }),
    );
  });

  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        programmes.chain((networks) =>
          fc.tuple(
            fc.constant(networks),
            fc.shuffledSubarray(networks, { minLength: networks.length }),
          ),
        ),
        ([networks, shuffled]) => {
          expect(said(shuffled)).toEqual(said(networks));
        },
      ),
    );
  });

  it('is as its schema says, and goes from one thread to another as it is', () => {
    const schema = reportSchema() as { properties: { across: object } };
    const validate = new Ajv().compile(schema.properties.across);
    fc.assert(
      fc.property(programmes, (networks) => {
        const { data } = said(structuredClone(networks));
        expect(data).toEqual(said(networks).data);
        expect(validate(data) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 30 },
    );
    const wrong: Omit<AcrossJson, 'networks'> = said(times(5, {})).data;
    expect(validate({ ...wrong, networks: '5' })).toBe(false);
  });
});

describe('each rule of leernet', () => {
  it.each(core.rules.map(({ id }) => id))('says what many do: %s', (id) => {
    const many = manyOf(id);
    // It stands within a sentence, and ends it.
    expect(many?.nl).toMatch(/^[a-zé].*[^.]$/);
    expect(many?.en).toMatch(/^[a-z].*[^.]$/);
    expect(`${many?.nl} ${many?.en}`).not.toMatch(/[{}]|\bjullie\b|\byou\b/);
  });

  it('keeps those words out of what checking one file loads', () => {
    expect(core.rules.some((rule) => 'many' in rule)).toBe(false);
    expect(manyOf('toString')).toBeUndefined();
    expect(readFileSync('dist/cli.cjs', 'utf8')).not.toContain('verliezen mensen na de start');
  });
});
