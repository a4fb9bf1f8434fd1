import type { Member } from '../../network/format/people.js';
import { subtract, sum } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { type Gathering, gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';
import { CARRYING, hasRole, noteRole } from '../people/roles.js';
import { SESSION_HOURS, sessionHours } from './session-hours.js';

/** The people who keep a network going: who leads, guides the process or keeps the papers. */

const HOLDERS = ['members.roles', 'members.joined', 'members.left', 'counts.total'] as const;

const isPuller = (member: Member): boolean | undefined => hasRole(member, CARRYING);

/**
 * Members with a role that keeps the network going: lead, project leader, process guide or
 * secretary. Each counts once. In members. Of whom the roles are left out, and who is only counted,
 * may be one. Unknown as a whole without a list.
 */
export const pullers: Measure = {
  name: 'means.pullers',
  label: {
    nl: 'mensen die trekken, begeleiden of regelen',
    en: 'people who lead, guide or organise',
  },
  unit: 'number',
  reads: HOLDERS,
  of(view) {
    const notes = new Notes();
    const everyone = gather(view, 'current', notes);
    if (!everyone) return notes.open();
    noteHolders(everyone, notes);
    const { sure, perhaps, unlisted } = everyone;
    const { part } = tally(sure.map(isPuller), perhaps.map(isPuller), unlisted.high);
    return notes.range(part.low, part.high);
  },
};

/**
 * Hours a month that they have together beside the sessions: the sum of the hours made free, less
 * what the sessions take once (see `sessionHours`). Below 0 where the sessions take more.
 * Low counts hours that nobody knows as none, and at high they have no bound; somebody of whom the
 * roles are left out adds their hours at high. Unknown as a whole where the hours are not known of
 * more than half of them. Shows no lines of the file: a role with one holder is a person.
 */
export const pullersSpare: Measure = {
  name: 'means.pullers-spare',
  label: {
    nl: 'vrije uren per maand van wie trekt, begeleidt of regelt',
    en: 'free hours a month of those who lead, guide or organise',
  },
  unit: 'number',
  discreet: true,
  reads: ['members.hours-per-month', ...HOLDERS, ...SESSION_HOURS],
  of(view) {
    const notes = new Notes();
    const everyone = gather(view, 'current', notes);
    const sessions = sessionHours(view, notes) ?? { low: 0, high: Number.POSITIVE_INFINITY };
    if (!everyone) return notes.open(Number.NEGATIVE_INFINITY);
    noteHolders(everyone, notes);
    const { sure, perhaps, unlisted } = everyone;
    const hoursOf = (member: Member) =>
      notes.number(member['hours-per-month'], 'members.hours-per-month');
    const holders = sure.filter((member) => isPuller(member) === true).map(hoursOf);
    const others = [
      ...sure.filter((member) => isPuller(member) === undefined),
      ...perhaps.filter((member) => isPuller(member) !== false),
    ].map(hoursOf);
    const open = { low: 0, high: Number.POSITIVE_INFINITY };
    const together = sum([
      ...holders.map((hours) => hours ?? open),
      ...others.map((hours) => ({ low: 0, high: (hours ?? open).high })),
      ...(unlisted.high > 0 ? [open] : []),
    ]);
    const { low, high } = subtract(together, sessions);
    const told = holders.filter((hours) => hours !== undefined).length;
    const enough = 2 * told > holders.length && view.held !== undefined;
    return Notes.discreet(enough ? notes.range(low, high) : notes.open(low, high));
  },
};

function noteHolders({ sure, perhaps, unlisted }: Gathering, notes: Notes): void {
  for (const member of [...sure, ...perhaps]) noteRole(member, CARRYING, notes);
  if (unlisted.high > 0) notes.lacks('members.roles');
}
