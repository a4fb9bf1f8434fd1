import { Facts } from '../../diagnosis/facts.js';
import { type Judgement, judge } from '../../diagnosis/judge.js';
import type { Possible } from '../../measures/kit/possible.js';
import { viewOf } from '../../measures/kit/view.js';
import type { Network } from '../../network/format/network.js';
import { type Level, levels } from '../../rulebook/kinds.js';
import { isReadBy } from '../feeds.js';
import type { Judging } from '../look.js';
import { answersFor } from './answers.js';
import { patched, type Spot } from './lacking.js';

/** What an answer at a spot could do. */
export type Telling =
  /** It can settle something, and shake nothing that is settled. */
  | 'tells'
  /** It can tell no check anything: a session of long ago, a member who left. */
  | 'silent'
  /**
   * It could make a verdict less sure, or another. So a check took it as told: by what the format says
   * it means that it is left out, by a list that is taken to be whole, or by a stated habit.
   */
  | 'shakes';

/** How many answers are tried at once with others beside them. */
const FEW = 6;

/** What decides which sessions were held and who was a member: every rule may rest on it. */
const GROUND =
  /^(?:phase|approach|started|sessions(?:\.(?:date|cancelled))?|members(?:\.(?:id|circle|joined|left))?|counts\.(?:total|core))$/;

/**
 * What an answer at a spot could do, tried with answers that lie as far apart as they can. Some facts
 * tell only beside others of their kind, such as a usual number.
 *
 * @param others the other spots of the same field that nobody filled in
 */
export function tellingOf(
  spot: Spot,
  others: readonly Spot[],
  network: Network,
  asOf: number,
  { rulebook, measures }: Judging,
): Telling {
  const field = spot.path.filter((step) => typeof step === 'string').join('.');
  const rules = GROUND.test(field)
    ? rulebook.rules
    : rulebook.rules.filter((rule) => isReadBy(field, rule, measures));
  const look = (one: Network): readonly Judgement[] => {
    const facts = new Facts(viewOf(one, asOf), measures);
    return rules.map((rule) => judge(rule, facts.of));
  };
  const now = look(network);
  const answers = answersFor(spot, network, asOf);
  const effect = (base: Network, before: readonly Judgement[], tried: typeof answers): Telling => {
    const trace = traceOf(before);
    let told: Telling = 'silent';
    for (const answer of tried) {
      const after = look(patched(base, spot.path, answer));
      if (shakes(now, after)) return 'shakes';
      if (traceOf(after) !== trace) told = 'tells';
    }
    return told;
  };
  const alone = effect(network, now, answers);
  if (alone !== 'silent' || others.length === 0) return alone;
  for (const answer of answers.slice(0, FEW)) {
    const base = others.reduce((whole, { path }) => patched(whole, path, answer), network);
    const together = effect(base, look(base), answers.slice(0, FEW));
    if (together !== 'silent') return together;
  }
  return 'silent';
}

/** Whether one of the verdicts is less sure than it was, or another. */
function shakes(before: readonly Judgement[], after: readonly Judgement[]): boolean {
  return before.some((was, at) => {
    const is = after[at];
    return is !== undefined && isShaken(was, is);
  });
}

function isShaken(was: Judgement, is: Judgement): boolean {
  if (was.applies !== 'maybe' && was.applies !== is.applies) return true;
  if (was.applies === 'no' || is.applies === 'no') return false;
  return rank(is.span.worst) > rank(was.span.worst) || rank(is.span.best) < rank(was.span.best);
}

function rank(level: Level): number {
  return levels.indexOf(level);
}

/** All that was judged and measured, as far as an answer could change it. */
function traceOf(judgements: readonly Judgement[]): string {
  return JSON.stringify(judgements.map(traceOfOne));
}

function traceOfOne({ status, span, applies, standsIn, read }: Judgement): unknown {
  return [status, span, applies, standsIn, [...read().values()].map(valueOnly)];
}

function valueOnly(value: Possible): unknown {
  switch (value.is) {
    case 'number':
      return [String(value.low), String(value.high)];
    case 'choice':
      return value.values;
    case 'list':
      return [value.sure, value.open];
  }
}
