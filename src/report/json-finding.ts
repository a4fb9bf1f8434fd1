import { formatDay } from '../base/days.js';
import { hash } from '../base/hash.js';
import { missingOf } from '../diagnosis/ask.js';
import type { Judgement } from '../diagnosis/judge.js';
import type { Waiver } from '../diagnosis/waivers.js';
import type { Measure } from '../measures/kit/measure.js';
import type { Possible } from '../measures/kit/possible.js';
import type { Lines } from '../network/yaml/lines.js';
import type { CheckedFile, ReportContext } from './checked.js';
import { locationsOf, pathsOf } from './evidence.js';
import type { FindingJson, FoundJson } from './json-types.js';
import { messageOf } from './message.js';

/** What came of one rule, as the JSON report has it. */
export function findingOf(
  judgement: Judgement,
  { language, id }: CheckedFile,
  lines: Lines,
  { measures }: ReportContext,
  waiver: Waiver | undefined,
): FindingJson {
  const { rule, span, status } = judgement;
  const locations = status === 'not-applicable' ? [] : locationsOf(judgement, lines);
  const paths = status === 'not-applicable' ? [] : pathsOf(judgement);
  const helps = status === 'problem' || status === 'attention';
  return {
    rule: rule.id,
    title: rule.title[language],
    ...(rule.many && { many: rule.many[language] }),
    theme: rule.theme,
    weight: rule.weight,
    verdict: status === 'not-applicable' || status === 'error' ? null : span,
    status,
    waived: waiver !== undefined,
    waiver: waiver ? { reason: waiver.reason, until: lastDay(waiver) } : null,
    standsIn: judgement.standsIn,
    sources: rule.sources,
    evidence: rule.evidence,
    message: messageOf(judgement, measures, language),
    found: foundOf(judgement.read(), measures),
    locations,
    missing: status === 'undecided' || status === 'attention' ? missingOf(judgement) : [],
    remedies: helps
      ? judgement.remedies().map((remedy) => ({ ...remedy, do: remedy.do[language] }))
      : [],
    fingerprint: hash(`${id}\n${rule.id}\n${status}\n${paths.join('\n')}`),
  };
}

function lastDay({ until }: Waiver): string | null {
  return until ? formatDay(until.to) : null;
}

/** What was read, by name; nothing that would tell of a person. */
export function foundOf(
  read: ReadonlyMap<string, Possible>,
  measures: ReadonlyMap<string, Measure>,
): Readonly<Record<string, FoundJson>> {
  const shown = [...read].filter(([name]) => measures.get(name)?.discreet !== true);
  return Object.fromEntries(
    shown.map(([name, value]) => [name, foundValue(value, measures.get(name)?.decimals)]),
  );
}

/** An end that is open, or never, is null: JSON has no infinity. */
function foundValue(value: Possible, decimals?: number): FoundJson {
  switch (value.is) {
    case 'number': {
      if (value.low === Number.POSITIVE_INFINITY) return { low: null, high: null, never: true };
      return { low: finite(value.low, decimals), high: finite(value.high, decimals) };
    }
    case 'choice':
      return { possible: value.values };
    case 'list':
      return { sure: value.sure, open: value.open };
  }
}

/** Rounded to six decimals at the most, so that no machine's last bit shows. */
function finite(value: number, decimals = 6): number | null {
  const unit = 10 ** decimals;
  return Number.isFinite(value) ? Math.round(value * unit) / unit : null;
}
