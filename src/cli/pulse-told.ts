import { isOpen } from '../diagnosis/ask.js';
import type { CheckedFile } from '../report/checked.js';
import { sayPulse } from './pulse-words.js';

/** How many rules are named as settled. */
const NAMED = 4;

/** In one line what a round changed in the diagnosis. */
export function told(before: CheckedFile, after: CheckedFile): string {
  const { language } = after;
  const [then, now] = [before.diagnosis?.score, after.diagnosis?.score];
  const same = then?.low === now?.low && then?.high === now?.high;
  const score = now
    ? sayPulse(same || !then ? 'scoreSame' : 'scoreNow', language, {
        low: now.low,
        high: now.high,
        lowBefore: then?.low ?? 0,
        highBefore: then?.high ?? 100,
      })
    : '';
  const open = new Set(
    before.diagnosis?.judgements.filter(isOpen).map(({ rule }) => rule.id) ?? [],
  );
  const settled = (after.diagnosis?.judgements ?? [])
    .filter((one) => open.has(one.rule.id) && one.applies === 'yes' && !isOpen(one))
    .map(({ rule }) => rule.title[language]);
  if (settled.length === 0) return score;
  const titles = [
    ...settled.slice(0, NAMED),
    ...(settled.length > NAMED ? [`+${settled.length - NAMED}`] : []),
  ].join('; ');
  return `${score} ${sayPulse('settled', language, { titles })}`.trim();
}
