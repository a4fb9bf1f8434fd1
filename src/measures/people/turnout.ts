import { type Amount, known } from '../../network/facts.js';
import type { Session } from '../../network/format/sessions.js';
import { both, exactly, hull } from '../kit/interval.js';
import type { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';
import { coreOn, namesIn, numberIn, ringOf } from './presence.js';
import { joinedOn, leftOn } from './when.js';

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
 * How many came to a session. Of one that was open to the ring only the core counts; where nobody
 * says whether it was, and there is a ring, either. How many were invited is as stated, else the
 * core of that day where all members are listed.
 */
export function turnoutOf(view: View, dated: Dated, notes: Notes): Turnout {
  const { session } = dated;
  if (isTold(session)) notes.saw(session.present);
  else notes.lacks('sessions.present');
  const core = coreOn(view, dated);
  const invited = known(session.invited) ?? core;
  const everyone = present(view, dated);
  const all: Turnout = { number: everyone, rate: invited && rate(everyone, invited) };
  if (ringOf(view).length === 0 || known(session.open) === false) return all;
  const inCore = presentCore(view, session, everyone);
  const closed: Turnout = { number: inCore, rate: core ? rate(inCore, core) : all.rate };
  if (notes.yes(session.open, 'sessions.open') === true) return closed;
  return {
    number: hull(all.number, closed.number),
    rate: all.rate && closed.rate && hull(all.rate, closed.rate),
  };
}

/** All who were present; unknown: nobody, up to all who were invited or who were members then. */
function present(view: View, dated: Dated): Amount {
  const names = namesIn(dated.session);
  if (names) return exactly(names.length);
  const most = known(dated.session.invited)?.high ?? membersOn(view, dated);
  const number = numberIn(dated.session);
  return number ? both(number, { low: 0, high: most }) : { low: 0, high: most };
}

/** How many may have been a member on the day of a session, leaving that day or joining included. */
function membersOn(view: View, { date }: Dated): number {
  if (view.listed === undefined || view.network.counts.total.is !== 'absent') {
    return Number.POSITIVE_INFINITY;
  }
  return view.listed.filter((member) => {
    const joined = joinedOn(member, view.asOf);
    const left = leftOn(member, view.asOf);
    return !(joined && joined.from > date.to) && !(left && left.to < date.from);
  }).length;
}

/** How many of the core were present. */
function presentCore(view: View, session: Session, everyone: Amount): Amount {
  const names = namesIn(session);
  if (!names) {
    return { low: Math.max(0, everyone.low - ringOf(view).length), high: everyone.high };
  }
  const ring = new Set(ringOf(view).map(({ id }) => known(id)));
  const inRing = names.filter((name) => name.is === 'known' && ring.has(name.value)).length;
  const unclear = names.filter((name) => name.is !== 'known').length;
  return { low: names.length - inRing - unclear, high: names.length - inRing };
}

function rate(came: Amount, invited: Amount): Amount {
  const of = (part: number, whole: number): number =>
    whole === 0 ? 1 : whole === Number.POSITIVE_INFINITY ? 0 : Math.min(1, part / whole);
  return { low: of(came.low, invited.high), high: of(came.high, invited.low) };
}
