import { Facts } from '../../diagnosis/facts.js';
import { type Judgement, judge } from '../../diagnosis/judge.js';
import type { Possible } from '../../measures/kit/possible.js';
import { viewOf } from '../../measures/kit/view.js';
import type { Network } from '../../network/format/network.js';
import { isReadBy } from '../feeds.js';
import type { Judging } from '../look.js';
import { answersFor } from './answers.js';
import { patched, type Spot } from './lacking.js';
import { shakes } from './shaken.js';

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
  const few = answers.slice(0, FEW);
  for (const answer of few) {
    const base = allPatched(network, others, answer);
    const together = effect(base, look(base), few);
    if (together !== 'silent') return together;
    const trace = (one: Network): string => traceOf(look(one));
    if (isOneOfEnough(spot, others, answer, network, trace)) return 'tells';
  }
  return 'silent';
}

/** Whether it takes a number of them to tell: beside some of the others this one makes it enough. */
function isOneOfEnough(
  spot: Spot,
  others: readonly Spot[],
  answer: Answered,
  network: Network,
  trace: (one: Network) => string,
): boolean {
  const own = patched(network, spot.path, answer);
  if (trace(allPatched(own, others, answer)) === trace(network)) return false;
  return others.some((_, at) => {
    const some = others.slice(0, at + 1);
    return trace(allPatched(own, some, answer)) !== trace(allPatched(network, some, answer));
  });
}

type Answered = ReturnType<typeof answersFor>[number];

function allPatched(network: Network, spots: readonly Spot[], answer: Answered): Network {
  return spots.reduce((whole, { path }) => patched(whole, path, answer), network);
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
