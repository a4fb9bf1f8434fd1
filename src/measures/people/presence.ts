import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import type { Session } from '../../network/format/sessions.js';
import { all } from '../kit/interval.js';
import { isAmount } from '../kit/log.js';
import type { Notes } from '../kit/notes.js';
import { type Dated, inCore, type View } from '../kit/view.js';
import { allListed, memberOn } from './when.js';

/** Who was at a session. */
export interface Roster {
  /** Whether presence was logged by name. */
  readonly byName: boolean;
  /** Whether a member was there, or somebody in their place; undefined where nobody says. */
  readonly there: (member: Member) => boolean | undefined;
}

/**
 * Who was at a session. A stand-in is presence: `present` names the member in whose place they
 * came. A number tells of nobody, unless it is all who were invited: then the core was there.
 */
export function rosterOf(view: View, dated: Dated, notes: Notes): Roster {
  const { session } = dated;
  const names = namesIn(session);
  notes.saw(session.present);
  if (names) {
    const unclear = names.some((name) => name.is !== 'known');
    const there = new Set(names.flatMap((name) => known(name) ?? []));
    return {
      byName: true,
      there: ({ id }) => there.has(known(id) ?? '') || (unclear ? undefined : false),
    };
  }
  const everyone = isFull(view, dated);
  return {
    byName: false,
    there: (member) => (everyone && inCore(member) ? true : undefined),
  };
}

/** The ids of those present, where they are logged by name. */
export function namesIn({ present }: Session): readonly Fact<string>[] | undefined {
  if (present.is === 'none') return [];
  const value = known(present);
  return value === undefined || isAmount(value) ? undefined : value;
}

/** How many were present, where they are logged as a number. */
export function numberIn({ present }: Session): Amount | undefined {
  const value = known(present);
  return value !== undefined && isAmount(value) ? value : undefined;
}

/** Whether as many were there as were invited. */
function isFull(view: View, dated: Dated): boolean {
  const number = numberIn(dated.session);
  const invited =
    known(dated.session.invited) ?? (ringOf(view).length === 0 ? coreOn(view, dated) : undefined);
  return number !== undefined && invited !== undefined && number.low >= invited.high;
}

/** How many core members there were on the day of a session; undefined unless all are listed. */
export function coreOn(view: View, { date }: Dated): Amount | undefined {
  if (!allListed(view)) return undefined;
  const core = (items(view.network.members) ?? [])
    .filter(mayBeCore)
    .map((member) => all([inCore(member), memberOn(member, date, view.asOf)]));
  const low = core.filter((answer) => answer === true).length;
  return { low, high: core.filter((answer) => answer !== false).length };
}

/** Everyone listed in the outer ring, whenever they were a member. */
export function ringOf(view: View): readonly Member[] {
  return (view.listed ?? []).filter((member) => !mayBeCore(member));
}

/** Whether somebody belongs to the core, or perhaps does. */
export function mayBeCore(member: Member): boolean {
  return inCore(member) !== false;
}
