import { type Amount, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import type { Session } from '../../network/format/sessions.js';
import { all, both, countYes, exactly, hull, lesser } from '../kit/interval.js';
import type { Notes } from '../kit/notes.js';
import { type Dated, inCore, type View } from '../kit/view.js';
import { coreOn, mayBeCore, namesIn, numberIn, ringOf } from './presence.js';
import { joinedOn, leftOn, notAfter } from './when.js';

/** How many came to a session. */
export interface Turnout {
  /** How many were present. */
  readonly number: Amount;
  /** What share of those invited; undefined where nobody says how many were. */
  readonly rate: Amount | undefined;
}

/** Whether a session says how many were present. */
export function isTold({ present }: Session): boolean {
  return present.is === 'known' || present.is === 'none';
}

/**
 * How many came to a session, and what share of those expected: as many as were invited, else the
 * core of that day where all members are listed.
 *
 * Where there is an outer ring, only the core counts, of today, in every session alike: so nobody is
 * missed who moved to the ring. Names tell who that was. In a number the ring may be, but for those
 * who were no member then, and but for a session that was not open to the ring; a number that is
 * more than the core of that day shows that those of the ring came all the same.
 */
export function turnoutOf(view: View, dated: Dated, notes: Notes): Turnout {
  const { session } = dated;
  if (!isTold(session)) notes.lacks('sessions.present');
  const core = coreOn(view, dated);
  const invited = known(session.invited);
  const everyone = present(view, dated);
  const expected = invited ?? core;
  const together = { number: everyone, rate: expected && rate(everyone, expected) };
  const mayBeRing = mayBeRingOf(view);
  if (mayBeRing.length === 0) return together;
  const number = presentCore(view, dated, everyone, notes);
  const apart = core
    ? { number, rate: rate(number, invited ? lesser(invited, core) : core) }
    : { number, rate: invited && rate(everyone, invited) };
  if (ringOf(view).length > 0) return apart;
  notes.lacks('members.circle');
  const rates = together.rate && apart.rate ? hull(together.rate, apart.rate) : undefined;
  return { number: hull(together.number, apart.number), rate: rates };
}

/** Who is in the outer ring, or perhaps. */
function mayBeRingOf({ listed }: View): readonly Member[] {
  return (listed ?? []).filter((member) => inCore(member) !== true);
}

/** All who were present; unknown: nobody, up to all who were invited or who were members then. */
function present(view: View, dated: Dated): Amount {
  const names = namesIn(dated.session);
  if (names) return exactly(names.length);
  const everyone = view.listed ?? [];
  const most = known(dated.session.invited)?.high ?? countOn(view, everyone, dated).high;
  const number = numberIn(dated.session);
  return number ? both(number, { low: 0, high: most }) : { low: 0, high: most };
}

/**
 * How many of some members were one on the day of a session, leaving that day or joining included.
 * Without bound where not all are listed.
 */
function countOn(view: View, members: readonly Member[], { date }: Dated): Amount {
  if (view.listed === undefined || view.network.counts.total.is !== 'absent') {
    return exactly(Number.POSITIVE_INFINITY);
  }
  return countYes(
    members.map((member) => {
      const joined = joinedOn(member, view.asOf);
      const left = leftOn(member, view.asOf);
      return all([
        joined === undefined || notAfter(joined, date),
        left === undefined || notAfter(date, left),
      ]);
    }),
  );
}

/** How many of the core were present: never more than were in it that day. */
function presentCore(view: View, dated: Dated, everyone: Amount, notes: Notes): Amount {
  const listed = view.listed ?? [];
  const sure = listed.filter((member) => inCore(member) === true);
  const core = {
    low: countOn(view, sure, dated).low,
    high: countOn(view, listed.filter(mayBeCore), dated).high,
  };
  const mayBeRing = mayBeRingOf(view);
  const names = namesIn(dated.session);
  if (names) {
    const among = (members: readonly Member[]): number => {
      const ids = new Set(members.map(({ id }) => known(id)));
      return names.filter((name) => name.is === 'known' && ids.has(name.value)).length;
    };
    const unclear = names.filter((name) => name.is !== 'known').length;
    const low = names.length - among(mayBeRing) - unclear;
    return lesser({ low, high: names.length - among(ringOf(view)) }, core);
  }
  if (everyone.high <= core.low && notes.yes(dated.session.open, 'sessions.open') === false) {
    return everyone;
  }
  const ring = countOn(view, mayBeRing, dated).high;
  const most = Math.min(ring, mayBeRing.length);
  return lesser({ low: Math.max(0, everyone.low - most), high: everyone.high }, core);
}

function rate(came: Amount, invited: Amount): Amount {
  const of = (part: number, whole: number): number =>
    whole === 0 ? 1 : whole === Number.POSITIVE_INFINITY ? 0 : Math.min(1, part / whole);
  return { low: of(came.low, invited.high), high: of(came.high, invited.low) };
}
