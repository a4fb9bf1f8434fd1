import type { Language } from '../../src/base/language.js';
import type { RuleWords, Summary } from '../../src/programme/summary.js';
import { Tally } from '../../src/programme/tally.js';
import { overviewOf } from '../../src/report/across/overview.js';
import type { Overview } from '../../src/report/overview.js';
import { coreRulebook } from '../../src/rulebook/core.js';

export const core = coreRulebook();

/** A network of which nothing is known but what is given. */
export function summary(given: Partial<Summary>): Summary {
  return {
    language: 'nl',
    named: null,
    struggling: [],
    sound: [],
    unknown: [],
    weights: {},
    own: [],
    ...given,
  };
}

/** As many of the same network. */
export const times = (count: number, given: Partial<Summary>): readonly Summary[] =>
  Array.from({ length: count }, () => summary(given));

/** A rule of a pack. */
export function own(id: string, given: Partial<RuleWords> = {}): RuleWords {
  const title = { nl: `Titel ${id}`, en: `Title ${id}` };
  return { id, weight: 'major', title, many: null, remedy: null, ...given };
}

export function overview(summaries: readonly Summary[]): Overview | undefined {
  const tally = new Tally(core);
  for (const one of summaries) tally.add(one);
  return overviewOf(tally);
}

/** What is said of several networks; there is something to say. */
export function said(summaries: readonly Summary[], language?: Language): Overview {
  const made = overview(language ? summaries.map((one) => ({ ...one, language })) : summaries);
  if (!made) throw new Error('nothing is said of these networks');
  return made;
}

/** All texts of an overview, one a line. */
export function textsOf({ title, intro, parts, line }: Overview): readonly string[] {
  const rows = parts.flatMap((part) => [
    part.title,
    ...part.rows.flatMap(({ text, note }) => [text, note]),
  ]);
  return [title, intro, ...rows, line];
}
