import { capital } from '../../base/capital.js';
import type { Language } from '../../base/language.js';
import {
  type Across,
  acrossOf,
  FEW,
  KNOWN_AT_LEAST,
  type Shared,
  type Told,
} from '../../programme/across.js';
import type { RuleWords } from '../../programme/summary.js';
import type { Tally } from '../../programme/tally.js';
import type { AcrossJson } from '../json-types.js';
import type { Overview, OverviewPart, OverviewRow } from '../overview.js';
import { sayEffort, sayWhen, sayWho } from '../words.js';
import { say } from './words.js';

/** From the least to the most. */
const efforts = ['small', 'medium', 'large'];

/** How much of each list a text shows; the data has all of it. */
const SHOWN = 5;
const SHOWN_ON_A_LINE = 3;

/**
 * What is said of many networks together.
 *
 * @returns it in the language of most of them, and nothing where there are not several networks
 */
export function overviewOf(tally: Tally): Overview | undefined {
  if (tally.networks < 2) return undefined;
  const { language } = tally;
  const across = acrossOf(tally);
  const enough = across.networks >= KNOWN_AT_LEAST;
  const parts = enough ? partsOf(across, language) : [];
  const intro = !enough ? 'tooFew' : parts.length === 0 ? 'nothing' : 'intro';
  return {
    data: dataOf(across, language),
    title: say('title', language, { networks: across.networks }),
    intro: say(intro, language, { atLeast: KNOWN_AT_LEAST, few: FEW - 1 }),
    parts,
    line: lineOf(across, language),
  };
}

function partsOf({ common, unknown }: Across, language: Language): readonly OverviewPart[] {
  const part = (
    key: 'common' | 'unknown' | 'remedies' | 'solved',
    rows: readonly OverviewRow[],
  ): OverviewPart => ({ title: say(key, language), rows: rows.slice(0, SHOWN) });
  const solved = part(
    'solved',
    common.flatMap((one) => solvedRow(one, language)),
  );
  const last = solved.rows.at(-1);
  const sharing: OverviewRow = { text: say('sharing', language), note: '' };
  return [
    part(
      'common',
      common.map((one) => commonRow(one, language)),
    ),
    part(
      'unknown',
      unknown.map(({ words, open }) => {
        const values = { title: words.title[language], who: who(open, language) };
        return { text: `${say('open', language, values)}.`, note: '' };
      }),
    ),
    part(
      'remedies',
      byEffort(common).flatMap((one) => remedyRow(one, language)),
    ),
    last ? { ...solved, rows: [...solved.rows, sharing] } : solved,
  ].filter(({ rows }) => rows.length > 0);
}

function commonRow({ words, struggling, unknown }: Shared, language: Language): OverviewRow {
  const sentence = doing(words, who(struggling, language), language);
  const unsaid = unknown === null ? '' : ` (${say('unsaid', language, { count: unknown })})`;
  return { text: `${capital(sentence)}${unsaid}.`, note: '' };
}

/** What the networks do, or of a rule that has no words for that: where it is not sound. */
function doing({ many, title }: RuleWords, some: string, language: Language): string {
  if (many) return say('does', language, { who: some, phrase: many[language] });
  return say('notSound', language, { title: title[language], who: some });
}

function remedyRow({ words, struggling }: Shared, language: Language): readonly OverviewRow[] {
  const { remedy } = words;
  if (!remedy) return [];
  const terms = [
    sayWho(remedy.who, language),
    sayEffort(remedy.effort, language),
    sayWhen(remedy.when, language),
  ].join(', ');
  const note = say('helps', language, {
    who: who(struggling, language),
    title: words.title[language],
  });
  return [{ text: `${remedy.do[language]} (${terms})`, note }];
}

function solvedRow({ words, sound, named }: Shared, language: Language): readonly OverviewRow[] {
  if (!sound && named.length === 0) return [];
  const title = words.title[language];
  const text = sound
    ? say('isSound', language, { title, who: who(sound, language) })
    : say('isSoundSomewhere', language, { title });
  const names = named.map(({ name }) => name).join('; ');
  const key = named.length === 1 ? 'ask' : 'asks';
  return [{ text: `${text}.`, note: named.length === 0 ? '' : say(key, language, { names }) }];
}

/** What is lightest to do first; of those, what weighs most. */
function byEffort(common: readonly Shared[]): readonly Shared[] {
  const cost = ({ words }: Shared): number =>
    words.remedy ? efforts.indexOf(words.remedy.effort) : 0;
  return [...common].sort((a, b) => cost(a) - cost(b));
}

function who(told: Told, language: Language): string {
  return say(told.low === told.high ? 'some' : 'most', language, {
    count: told.low,
    of: told.of,
  });
}

function lineOf({ networks, common }: Across, language: Language): string {
  if (common.length === 0) return '';
  const sentences = common
    .slice(0, SHOWN_ON_A_LINE)
    .map(({ words, struggling: { low, high, of } }) => {
      const some = say(low === high ? 'someShort' : 'mostShort', language, { count: low, of });
      return doing(words, some, language);
    });
  return say('line', language, { networks, sentences: sentences.join('; ') });
}

function dataOf({ networks, common, unknown }: Across, language: Language): AcrossJson {
  const span = ({ low, high }: Told): { low: number; high: number } => ({ low, high });
  return {
    networks,
    atLeast: KNOWN_AT_LEAST,
    common: common.map((one) => ({
      rule: one.words.id,
      title: one.words.title[language],
      message: commonRow(one, language).text,
      count: span(one.struggling),
      of: one.struggling.of,
      unknown: one.unknown,
    })),
    unknown: unknown.map(({ words, open }) => ({
      rule: words.id,
      title: words.title[language],
      count: span(open),
      of: open.of,
    })),
    remedies: byEffort(common).flatMap(({ words: { id: rule, remedy }, struggling }) =>
      remedy
        ? [
            {
              rule,
              remedy: remedy.id,
              do: remedy.do[language],
              who: remedy.who,
              effort: remedy.effort,
              when: remedy.when,
              count: span(struggling),
              of: struggling.of,
            },
          ]
        : [],
    ),
    solved: common.flatMap(({ words, sound, struggling, named }) =>
      sound || named.length > 0
        ? [
            {
              rule: words.id,
              title: words.title[language],
              count: sound ? span(sound) : { low: 0, high: FEW - 1 },
              of: struggling.of,
              shared: named,
            },
          ]
        : [],
    ),
  };
}
