import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Judgement } from '../../diagnosis/judge.js';
import { known as stated } from '../../network/facts.js';
import type { Rule } from '../../rulebook/rule.js';
import { type Entry, type Known, type KnownLevel, type Subject, subjectKey } from './entry.js';

/** A rule that stands otherwise than the baseline says. */
export interface Moved {
  /** As the baseline names it. */
  readonly rule: string;
  readonly was: KnownLevel;
  /** What it is now at the worst; undefined where it is neither of them. */
  readonly now: KnownLevel | undefined;
}

/** A finding that got worse, and how the baseline calls its rule. */
export interface Worse extends Entry {
  readonly known: string;
}

/** How the findings of a network stand beside what was already there. */
export interface Held {
  /** Not there before. */
  readonly fresh: readonly Entry[];
  /** It needed attention, and is a problem now. */
  readonly worse: readonly Worse[];
  /** Better than it was, or gone; also of rules that no longer judge. */
  readonly better: readonly Moved[];
}

/** Which network a diagnosis is about. `file` is its path from the folder of the baseline. */
export function subjectOf(diagnosis: Diagnosis, file: string): Subject {
  const network = stated(diagnosis.network.id);
  return network === undefined ? { file } : { network };
}

/**
 * Holds what was found against what was already there. What a network sets aside is left out of it,
 * and so is advice: neither is for a gate. An entry of which it cannot be said any more how it stands
 * is no better: leaving an answer out solves nothing.
 */
export function held(
  { judgements, waived }: Pick<Diagnosis, 'judgements' | 'waived'>,
  subject: Subject,
  known: Known,
): Held {
  const rules = known.get(subjectKey(subject)) ?? new Map<string, KnownLevel>();
  const fresh: Entry[] = [];
  const worse: Worse[] = [];
  const better: Moved[] = [];
  const judged = new Set<string>();
  for (const judgement of judgements) {
    const { rule } = judgement;
    const name = calledIn(rules, rule);
    const was = name === undefined ? undefined : rules.get(name);
    if (name !== undefined) judged.add(name);
    const level = levelOf(judgement);
    const counts = rule.weight !== 'advice' && !waived.has(rule.id);
    if (level && was === undefined && counts) fresh.push({ subject, rule: rule.id, level });
    if (name === undefined || was === undefined) continue;
    if (level === 'problem' && was === 'attention' && counts) {
      worse.push({ subject, rule: rule.id, level, known: name });
    }
    const now = worstOf(judgement);
    if (now === undefined || (now === 'attention' && was === 'problem')) {
      better.push({ rule: name, was, now });
    }
  }
  for (const [rule, was] of rules)
    if (!judged.has(rule)) better.push({ rule, was, now: undefined });
  return { fresh, worse, better };
}

/** How a baseline calls a rule: by its id, or by an earlier one. */
function calledIn(rules: ReadonlyMap<string, unknown>, { id, aliases = [] }: Rule) {
  return [id, ...aliases].find((name) => rules.has(name));
}

/** What a judgement is for certain, where that is a problem or something to attend to. */
function levelOf({ status }: Judgement): KnownLevel | undefined {
  return status === 'problem' || status === 'attention' ? status : undefined;
}

/** The worst that a judgement may still be. */
function worstOf({ applies, span }: Judgement): KnownLevel | undefined {
  if (applies === 'no' || span.worst === 'good') return undefined;
  return span.worst;
}
