import type { When } from '../../base/days.js';
import { type Fact, items, known } from '../../network/facts.js';
import { any } from '../kit/interval.js';
import { readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';
import { type Renewal, renewalOf, sessionsSinceRenewal } from './renewal.js';

/** How many sessions there are to begin anew in. */
const WINDOW = 3;

/** What may show that the group stood still, with the field that says so. */
interface Sign {
  readonly answer: boolean | undefined;
  readonly fact: Fact<unknown>;
  readonly path: string;
}

/**
 * Whether the group began anew after it was renewed (see `people.sessions-since-renewal`): in one
 * of the first 3 sessions after that day the purpose came up, it was about how the group learns, or
 * the process was evaluated, or an evaluation is dated in that time. Open as long as one open
 * answer can change it, and as long as it is not sure that the group was renewed. Unknown as a
 * whole where none of this is told of those sessions.
 */
export const stepBack: Measure = {
  name: 'people.step-back',
  label: {
    nl: 'opnieuw begonnen na de vernieuwing',
    en: 'a fresh start after the change',
  },
  unit: 'yes/no',
  reads: [
    ...sessionsSinceRenewal.reads,
    'sessions.purpose-revisited',
    'sessions.learning-reflected',
    'sessions.evaluated',
    'evaluations.date',
  ],
  of(view) {
    const notes = new Notes();
    const held = readLog(view, notes);
    const renewal = renewalOf(view);
    if (!held || !renewal || renewal.latest === undefined) {
      if (renewal) notes.lacks('members.joined');
      return notes.answer(undefined, true);
    }
    const days: When = { from: renewal.earliest, to: renewal.latest };
    const starts = firstAfter(held, renewal);
    const found = starts.map((at) => {
      const window = held.slice(at, at + WINDOW);
      return [...window.flatMap(signsOf), ...evaluationsIn(view, days, window)];
    });
    const answers = found.map((signs) => any(signs.map(({ answer }) => answer)));
    const answer = answers.every((one) => one === answers[0]) ? answers[0] : undefined;
    const signs = found.flat();
    for (const sign of signs) {
      if (sign.answer === true || answer === false) notes.saw(sign.fact);
      if (answer === undefined && sign.answer === undefined) notes.lacks(sign.path);
    }
    if (answer === undefined && days.from < days.to) notes.lacks('members.joined');
    const told = signs.some((sign) => sign.answer !== undefined);
    return notes.answer(answer, answer === undefined && !told);
  },
};

/** Which session is the first one after the renewal: its place in the log, each that may be. */
function firstAfter(held: readonly Dated[], { earliest, latest = earliest }: Renewal): number[] {
  const soonest = held.length - held.filter(({ date }) => date.to > earliest).length;
  const last = held.length - held.filter(({ date }) => date.from > latest).length;
  return Array.from({ length: last - soonest + 1 }, (_, at) => soonest + at);
}

function signsOf({ session }: Dated): readonly Sign[] {
  return (['purpose-revisited', 'learning-reflected', 'evaluated'] as const).map((name) => ({
    answer: session[name].is === 'none' ? false : known<boolean>(session[name]),
    fact: session[name],
    path: `sessions.${name}`,
  }));
}

/** The evaluations outside a session from the renewal on, up to the last session of a window. */
function evaluationsIn(view: View, renewed: When, window: readonly Dated[]): readonly Sign[] {
  const last = window[WINDOW - 1]?.date ?? { from: view.asOf, to: view.asOf };
  return (items(view.network.evaluations) ?? []).flatMap(({ date: fact }): Sign[] => {
    const date = known(fact);
    // What is written down has happened: a date such as 2026 lies no later than the report.
    const to = Math.min(date?.to ?? view.asOf, view.asOf);
    const from = date?.from ?? Number.NEGATIVE_INFINITY;
    if (from > last.to || to <= renewed.from) return [];
    const sure = from > renewed.to && to <= last.from;
    return [{ answer: sure || undefined, fact, path: 'evaluations.date' }];
  });
}
