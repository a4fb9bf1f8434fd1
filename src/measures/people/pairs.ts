import { MONTH, type When } from '../../base/days.js';
import { known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { all, any } from '../kit/interval.js';
import { workingDays } from '../kit/log.js';
import { organisationOf } from './roles.js';

/** Somebody who came or went, and when. */
export interface Move {
  readonly member: Member;
  readonly when: When;
}

/** How long a seat may stay empty before the next one is no longer a successor, in days. */
const SUCCESSION = 3 * MONTH;

/**
 * Whether somebody who came took the seat of somebody who went: a student after a student, or a
 * colleague of the same organisation, with at most 3 months between (July and August not counted).
 * Undefined where the file leaves it open.
 */
export function succeeds(came: Move, went: Move): boolean | undefined {
  const sameSeat = any([
    bothStudents(came.member, went.member),
    sameHouse(came.member, went.member),
  ]);
  return sameSeat === false ? false : all([sameSeat, soon(came.when, went.when)]);
}

function bothStudents(one: Member, other: Member): boolean | undefined {
  return all([known(one.student), known(other.student)]);
}

function sameHouse(one: Member, other: Member): boolean | undefined {
  const first = organisationOf(one);
  const second = organisationOf(other);
  if (first === 'none' || second === 'none') return false;
  return first && second && first.id === second.id;
}

function soon(one: When, other: When): boolean | undefined {
  const [early, late] = one.from <= other.from ? [one, other] : [other, one];
  const end = Math.max(one.to, other.to);
  if (Number.isFinite(early.from) && within(early.from, end)) return true;
  return late.from <= early.to || within(early.to, late.from) ? undefined : false;
}

function within(from: number, to: number): boolean {
  return workingDays(from, to) <= SUCCESSION;
}

/**
 * The most pairs that can be made, each one used once, where `fits` says which may go together.
 */
export function pairs<A, B>(
  ones: readonly A[],
  others: readonly B[],
  fits: (one: A, other: B) => boolean,
): number {
  const taken = new Map<B, A>();
  const place = (one: A, tried: Set<B>): boolean => {
    for (const other of others) {
      if (tried.has(other) || !fits(one, other)) continue;
      tried.add(other);
      const holder = taken.get(other);
      if (holder === undefined || place(holder, tried)) {
        taken.set(other, one);
        return true;
      }
    }
    return false;
  };
  return ones.filter((one) => place(one, new Set())).length;
}
