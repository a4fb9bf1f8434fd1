import { type Asking, isOpen, missingOf } from '../../diagnosis/ask.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Judgement } from '../../diagnosis/judge.js';
import type { Network } from '../../network/format/network.js';
import { operandKey } from '../../rulebook/condition/condition.js';
import { isReadBy } from '../feeds.js';
import type { Judging } from '../look.js';
import type { Setting } from '../progress.js';
import { waitsForList } from './unlisted.js';

/** Which facts are asked for: all, or those that some rules wait for. */
export interface Wanted {
  /** The ids of the rules; left out, all of them. */
  readonly rules?: ReadonlySet<string> | undefined;
}

/**
 * What may be asked about: a fact that is missing or known as a range, the members who are only
 * counted, or what members answer themselves.
 */
export interface Turn extends Asking {
  readonly of: 'missing' | 'unlisted' | 'vague' | 'pulse';
}

/**
 * All that may be asked, in turn, the most telling first: what the file does not say, and then how
 * exactly it says the rest. What members think comes last: it takes a form of each of them.
 */
export function* turns(network: Network, diagnosis: Diagnosis, setting: Setting): Generator<Turn> {
  const { book, measures } = setting;
  const all = inTurn(diagnosis, setting);
  const pulse = all.filter(({ path }) => isPulse(path));
  const listed = all.filter(({ path }) => waitsForList(path, network));
  const [firstListed] = listed;
  for (const asking of all) {
    if (asking === firstListed) {
      const rules = listed.flatMap((one) => one.rules);
      yield { path: 'counts.total', rules, narrows: asking.narrows, of: 'vague' };
      yield { path: 'members', rules, narrows: asking.narrows, of: 'unlisted' };
    }
    // A session is recorded as a whole.
    if (!isPulse(asking.path) && asking.path !== 'sessions') yield { ...asking, of: 'missing' };
  }
  const open = diagnosis.judgements.filter(isOpen).map(({ rule }) => rule);
  for (const path of Object.keys(book.questions)) {
    const rules = open.filter((rule) => isReadBy(path, rule, measures)).map(({ id }) => id);
    if (!isPulse(path)) yield { path, rules, narrows: 0, of: 'vague' };
  }
  const [first] = pulse;
  if (first) yield { ...first, rules: pulse.flatMap((one) => one.rules), of: 'pulse' };
}

function isPulse(path: string): boolean {
  return path === 'pulse' || path.startsWith('pulse.');
}

/** Whether one of the rules that are asked for waits for it. */
export function isWanted({ rules }: Pick<Asking, 'rules'>, { rules: wanted }: Wanted): boolean {
  return rules.some((rule) => wanted === undefined || wanted.has(rule));
}

/**
 * What to ask, the most telling first. What is said of a habit waits until the log was asked for that it
 * stands in for, where another check needs that log: asked later, the log could only shake a verdict.
 */
function inTurn(diagnosis: Diagnosis, { measures }: Judging): readonly Asking[] {
  const all = diagnosis.ask();
  const open = diagnosis.judgements.filter(isOpen);
  const logs = new Map(open.map((one) => [one.rule.id, logLacks(one)]));
  const isNeeded = (path: string): boolean =>
    open.some(({ rule }) => logs.get(rule.id)?.length === 0 && isReadBy(path, rule, measures));
  const waitsFor = ({ path, rules }: Asking): readonly string[] => {
    const lacking = rules.map((id) => logs.get(id) ?? []).filter((log) => !log.includes(path));
    return [...(TOLD_BY[path] ?? []), ...lacking.flat().filter(isNeeded)];
  };
  const turn = new Set<Asking>();
  let waiting = all;
  for (let size = -1; size !== turn.size; ) {
    size = turn.size;
    const still = new Set(waiting.map(({ path }) => path));
    for (const asking of waiting) {
      if (waitsFor(asking).some((path) => still.has(path))) continue;
      turn.add(asking);
      still.delete(asking.path);
    }
    waiting = all.filter((asking) => !turn.has(asking));
  }
  return [...turn, ...waiting];
}

/** What is taken at its word, and the log that tells it too. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  'members.works-between': ['sessions.actions'],
  'counts.works-between': ['sessions.actions'],
};

/** What is missing in the log of a rule that is judged by a habit; of any other, nothing. */
function logLacks({ rule, standsIn, read }: Judgement): readonly string[] {
  const log = standsIn ? rule['stands-in']?.for : undefined;
  const value =
    log === undefined ? undefined : read().get(operandKey({ is: 'measure', name: log }));
  return value?.missing ?? [];
}

/** What is left to others: the members themselves, who records a session, and time. */
export interface Left {
  readonly pulse: boolean;
  readonly sessions: boolean;
  /** How many checks wait for nothing that anybody knows: too little happened yet. */
  readonly early: number;
}

/** What no question of `ask` can settle. */
export function leftToOthers(diagnosis: Diagnosis | undefined, wanted: Wanted): Left {
  const paths = (diagnosis?.ask() ?? [])
    .filter((asking) => isWanted(asking, wanted))
    .map(({ path }) => path);
  const early = (diagnosis?.judgements ?? [])
    .filter((one) => isOpen(one) && one.status !== 'error' && missingOf(one).length === 0)
    .filter(({ rule }) => isWanted({ rules: [rule.id] }, wanted));
  return {
    pulse: paths.some(isPulse),
    sessions: paths.includes('sessions'),
    early: early.length,
  };
}
