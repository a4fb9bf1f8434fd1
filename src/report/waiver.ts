import type { Day } from '../base/days.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import { items, known } from '../network/facts.js';
import type { Rule } from '../rulebook/rule.js';

/** Why a network sets a rule aside, and up to and with which day. */
export interface Waiver {
  readonly reason: string;
  readonly until: Day | undefined;
}

/** The waiver of a rule that holds on the day of the report; undefined where there is none. */
export function waiverOf(
  { id, aliases = [] }: Pick<Rule, 'id' | 'aliases'>,
  { network, asOf, waived }: Pick<Diagnosis, 'network' | 'asOf' | 'waived'>,
): Waiver | undefined {
  if (!waived.has(id)) return undefined;
  for (const waiver of items(network.waivers) ?? []) {
    const named = known(waiver.rule);
    const until = known(waiver.until)?.to;
    if (named === undefined || (named !== id && !aliases.includes(named))) continue;
    if (until === undefined || until >= asOf) {
      return { reason: known(waiver.reason) ?? '', until };
    }
  }
  return undefined;
}
