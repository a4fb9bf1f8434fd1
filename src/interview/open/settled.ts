import { capital } from '../../base/capital.js';
import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Judgement } from '../../diagnosis/judge.js';
import { sayStatus, sayTheme } from '../../report/words.js';
import { type Theme, themes } from '../../rulebook/kinds.js';
import { say } from '../words.js';
import { sayOpen } from './words.js';

/** How many rules are named that an answer settled. */
const NAMED = 3;

/**
 * What an answer settled: "mandaat: van 3 onbekend naar 2; op orde: Duidelijk wie beslist. De score
 * ligt nu tussen 61 en 74."
 */
export function settledText(before: Diagnosis, after: Diagnosis, language: Language): string {
  const lines = themes.flatMap((theme) => themeLine(theme, before, after, language));
  const told = lines.length === 0 ? [sayOpen('settledNothing', language)] : lines;
  return [...told, scoreLine(before, after, language)].join('\n');
}

function themeLine(
  theme: Theme,
  before: Diagnosis,
  after: Diagnosis,
  language: Language,
): readonly string[] {
  const own = ({ judgements }: Diagnosis): readonly Judgement[] =>
    judgements.filter(({ rule }) => rule.theme === theme);
  const was = own(before);
  const now = own(after);
  const changed = now.filter((one, at) => one.status !== was[at]?.status);
  if (changed.length === 0) return [];
  const open = (all: readonly Judgement[]): number =>
    all.filter(({ status }) => status === 'undecided').length;
  const from = open(was);
  const to = open(now);
  const name = sayTheme(theme, language);
  const key = from === to ? 'settledSame' : to === 0 ? 'settledAll' : 'settledSome';
  return [`${sayOpen(key, language, { theme: name, from, to })} ${resultsOf(changed, language)}`];
}

/** "Op orde: Duidelijk wie beslist. Probleem: …" */
function resultsOf(changed: readonly Judgement[], language: Language): string {
  const statuses = ['good', 'attention', 'problem', 'undecided', 'not-applicable'] as const;
  return statuses
    .flatMap((status) => {
      const own = changed.filter((one) => one.status === status);
      if (own.length === 0) return [];
      const titles = own.slice(0, NAMED).map(({ rule }) => rule.title[language]);
      const rest = own.length - titles.length;
      const more = rest === 0 ? '' : sayOpen('andMore', language, { count: rest });
      return [`${capital(sayStatus(status, language))}: ${titles.join('; ')}${more}.`];
    })
    .join(' ');
}

function scoreLine(before: Diagnosis, after: Diagnosis, language: Language): string {
  const { score } = after;
  if (!score) return say('scoreNone', language);
  const { low, high } = score;
  const same = before.score?.low === low && before.score.high === high;
  const key = low === high ? 'scoreNowIs' : same ? 'scoreStays' : 'scoreNow';
  return sayOpen(key, language, { low, high });
}
