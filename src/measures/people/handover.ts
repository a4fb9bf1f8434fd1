import type { When } from '../../base/days.js';
import type { Amount } from '../../network/facts.js';
import { known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { all, any, larger, shareOf } from '../kit/interval.js';
import { monthsAfter, monthsBefore, monthsSince, within } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';
import { membership, type View } from '../kit/view.js';
import { CARRYING, hasRole, LEADING, type Role } from './roles.js';
import { allListed, leftOn } from './when.js';

/** What becomes of a role when its holder leaves. */

const READ = ['members.roles', 'members.left', 'members.joined'] as const;

/** Somebody who left, or perhaps did. */
interface Leaver {
  readonly member: Member;
  readonly when: When;
  readonly sure: true | undefined;
}

/** Who left up to the day of the report, and after another; with a role, or perhaps with one. */
function leaversWith(view: View, roles: readonly Role[], after: number): readonly Leaver[] {
  return (view.listed ?? []).flatMap((member): Leaver[] => {
    const when = leftOn(member, view.asOf);
    if (!when) return [];
    const sure = all([within(when, after, view.asOf), hasRole(member, roles)]);
    return sure === false ? [] : [{ member, when, sure }];
  });
}

/** Those who left with a role in the last 24 months. */
function changed(view: View, notes: Notes): readonly Leaver[] | undefined {
  if (!notes.list(view.network.members, 'members')) return undefined;
  const leavers = leaversWith(view, CARRYING, monthsBefore(view.asOf, 24));
  noteLeavers(leavers, CARRYING, notes);
  return leavers;
}

function noteLeavers(leavers: readonly Leaver[], roles: readonly Role[], notes: Notes): void {
  for (const { member, when, sure } of leavers) {
    notes.saw(member.left);
    notes.saw(member.roles);
    if (sure) continue;
    if (hasRole(member, roles) === undefined) notes.lacks('members.roles');
    if (when.from < when.to) notes.lacks('members.left');
  }
}

/**
 * Members with the role lead, project-leader, process-guide or secretary who left in the last 24
 * months. In members. `left: unknown`, a date that is not exact and roles left out may or may not
 * make it one. Unknown as a whole without a list of members.
 */
export const roleChanges: Measure = {
  name: 'people.role-changes',
  label: { nl: 'rollen die vrijkwamen', en: 'roles that changed hands' },
  unit: 'number',
  reads: READ,
  of(view) {
    const notes = new Notes();
    const leavers = changed(view, notes);
    if (!leavers) return notes.open();
    return notes.range(leavers.filter(({ sure }) => sure).length, leavers.length);
  },
};

/**
 * Share of those who left with such a role that handed it over. From 0 to 1; nobody left: 1; a lead
 * who did not hand over makes it 0. Handover left out may be either. Unknown as a whole without a
 * list of members.
 */
export const handedOver: Measure = {
  name: 'people.handed-over',
  label: { nl: 'deel van de rollen dat is overgedragen', en: 'share of roles handed over' },
  unit: 'share',
  reads: ['members.handover', ...READ],
  of(view) {
    const notes = new Notes();
    const leavers = changed(view, notes);
    if (!leavers) return notes.open(0, 1);
    const said = leavers.map(({ member, sure }) => {
      const handover = notes.yes(member.handover, 'members.handover');
      const failed = all([
        sure,
        hasRole(member, LEADING),
        handover === undefined ? undefined : !handover,
      ]);
      return { handover, sure, failed };
    });
    const failed = any(said.map((one) => one.failed));
    if (failed) return notes.exactly(0);
    const sure = said.filter((one) => one.sure).map(({ handover }) => handover);
    const perhaps = said.filter((one) => !one.sure).map(({ handover }) => handover);
    const { part, rest } = tally(sure, perhaps);
    const { low, high } = shareOf(part, rest) ?? { low: 1, high: 1 };
    return notes.range(failed === undefined ? 0 : low, high);
  },
};

/** The roles of which one may be left open. A project leader counts as a lead. */
const SEATS: readonly (readonly Role[])[] = [LEADING, ['process-guide'], ['secretary']];

/**
 * Months that a role (lead, process guide or secretary) has had no holder since somebody left it,
 * the longest of them; none open: 0. A member of whom the roles are left out, or who is only
 * counted, may hold it: then from 0. `left: unknown` too gives a range. Unknown as a whole without a
 * list of members.
 */
export const roleOpenMonths: Measure = {
  name: 'people.role-open-months',
  label: { nl: 'maanden dat een rol openstaat', en: 'months that a role has been open' },
  unit: 'months',
  reads: ['guidance.lead', 'counts.total', ...READ],
  of(view) {
    const notes = new Notes();
    if (!notes.list(view.network.members, 'members')) return notes.open();
    const { low, high } = SEATS.map((roles) => monthsOpen(view, roles, notes)).reduce(larger);
    return notes.range(low, high);
  },
};

function monthsOpen(view: View, roles: readonly Role[], notes: Notes): Amount {
  const leavers = leaversWith(view, roles, Number.NEGATIVE_INFINITY);
  const held = leavers.length === 0 || isHeld(view, roles);
  if (held === true) return { low: 0, high: 0 };
  noteLeavers(leavers, roles, notes);
  if (held === undefined) notes.lacks('members.roles');
  const sure = leavers.filter((leaver) => leaver.sure);
  const from = Math.max(...sure.map(({ when }) => when.from), Number.NEGATIVE_INFINITY);
  const to = Math.min(view.asOf, Math.max(...leavers.map(({ when }) => when.to)));
  const earliest = sure.length > 0 ? from : Math.min(...leavers.map(({ when }) => when.from));
  const { low, high } = monthsSince({ from: earliest, to }, view.asOf);
  return { low: held === false && sure.length > 0 ? Math.max(0, low) : 0, high };
}

/** Whether somebody holds a role now. */
function isHeld(view: View, roles: readonly Role[]): boolean | undefined {
  const holders = view.current.map((member) =>
    all([hasRole(member, roles), membership(member, view.asOf) === 'yes' ? true : undefined]),
  );
  const stated = roles.includes('lead') ? known(view.network.guidance.lead) : undefined;
  if (stated === true) return true;
  const found = any([...holders, allListed(view) ? false : undefined]);
  return found === undefined && stated === false ? false : found;
}

/**
 * Whether somebody who leads (lead or project leader) has a date of leaving in the 6 months to come.
 * A date that is not exact, or roles left out of somebody who leaves then, leave it open; who has no
 * such date stays. Unknown as a whole without a list of members.
 */
export const leavingSoon: Measure = {
  name: 'people.leaving-soon',
  label: { nl: 'een trekker die binnenkort stopt', en: 'a lead about to leave' },
  unit: 'yes/no',
  reads: READ,
  of(view) {
    const notes = new Notes();
    if (!notes.list(view.network.members, 'members')) return notes.answer(undefined, true);
    const until = monthsAfter(view.asOf, 6);
    const answers = view.current.map((member) => {
      const left = leftOn(member, view.asOf);
      const soon = left ? within(left, view.asOf, until) : false;
      if (soon === false) return false;
      notes.saw(member.left);
      const leads = hasRole(member, LEADING);
      if (leads === undefined) notes.lacks('members.roles');
      if (leads !== false && soon === undefined) notes.lacks('members.left');
      return all([soon, leads]);
    });
    return notes.answer(any(answers));
  },
};
