import { type Amount, type Fact, known } from '../../network/facts.js';
import type { Session } from '../../network/format/sessions.js';
import { exactly, shareOf, sum } from '../kit/interval.js';
import type { Notes } from '../kit/notes.js';
import type { Dated } from '../kit/view.js';

/** How the time of a session may be spent. */
const kinds = ['announcements', 'progress', 'learning', 'social', 'other'] as const;

export type TimeKind = (typeof kinds)[number];

/** Of how many sessions it is noted, at least in part, how the time went. */
export function withMinutes(sessions: readonly Dated[]): number {
  return sessions.filter(({ session }) =>
    kinds.some((kind) => known(session.minutes[kind]) !== undefined),
  ).length;
}

/** The minutes of one session, all kinds that are named together; undefined where none is. */
export function lengthOf({ minutes }: Session): Amount | undefined {
  const named = kinds.map((kind) => known(minutes[kind])).filter((one) => one !== undefined);
  return named.length > 0 ? sum(named) : undefined;
}

/**
 * The share of one session's named minutes that one kind took, from 0 to 1. Kinds that are not
 * named count as nothing, and those of which nobody knows as any number; where the kind itself is not
 * named, it may have been all or nothing.
 */
export function timeShare(session: Session, kind: TimeKind, notes: Notes): Amount {
  const part = notes.number(session.minutes[kind], `sessions.minutes.${kind}`);
  if (!part) return { low: 0, high: 1 };
  // Nothing is no part of any time, also where no other minutes were named.
  if (part.high === 0) return exactly(0);
  const others = kinds.filter((other) => other !== kind);
  const rest = sum(others.map((other) => named(session.minutes[other])));
  for (const other of others) {
    if (session.minutes[other].is === 'unknown') notes.lacks(`sessions.minutes.${other}`);
  }
  return shareOf(part, rest) ?? exactly(0);
}

/** The minutes of a kind, as far as they are told. */
function named(fact: Fact<Amount>): Amount {
  if (fact.is === 'unknown') return { low: 0, high: Number.POSITIVE_INFINITY };
  return known(fact) ?? exactly(0);
}
