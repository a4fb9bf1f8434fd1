import { type Asking, isOpen, missingOf } from '../../diagnosis/ask.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Judgement } from '../../diagnosis/judge.js';
import type { Network } from '../../network/format/network.js';
import { operandKey } from '../../rulebook/condition/condition.js';
import { fieldsRead, isReadBy } from '../feeds.js';
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
 * What to ask, the most telling first; but what happened before what else a check goes by: what is
 * listed is taken to be whole, and a habit stands in for a log, which another check may still need.
 * Asked later, it could only shake that.
 */
function inTurn(diagnosis: Diagnosis, { measures }: Judging): readonly Asking[] {
  const all = diagnosis.ask();
  const byPath = new Map(all.map((asking) => [asking.path, asking]));
  const open = diagnosis.judgements.filter(isOpen);
  const rests = new Map(
    open
      .map((one) => [one.rule.id, logLacks(one)] as const)
      .filter(([, lacks]) => lacks.length > 0),
  );
  const readers = (path: string): readonly string[] =>
    open.flatMap(({ rule }) => (isReadBy(path, rule, measures) ? rule.id : []));
  const events = all.filter(({ path }) => EVENTS.test(path)).map(({ path }) => path);
  const reads = new Map(
    diagnosis.judgements.map(({ rule }) => {
      const fields = fieldsRead(rule, measures);
      return [rule.id, events.filter((path) => fields.has(path))];
    }),
  );
  const turn = new Set<Asking>();
  for (const asking of all) {
    for (const id of asking.rules) {
      const lacks = rests.get(id) ?? [];
      if (lacks.includes(asking.path)) continue;
      for (const path of [...(reads.get(id) ?? []), ...lacks]) {
        const first = byPath.get(path);
        if (first && readers(path).some((other) => !rests.has(other))) turn.add(first);
      }
    }
    turn.add(asking);
  }
  return [...turn];
}

/** The lists of what happened. */
const EVENTS = /^(?:sessions\.)?(?:decisions|hurdles|actions|celebrations|evaluations)$/;

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
