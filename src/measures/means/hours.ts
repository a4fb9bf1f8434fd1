import type { Amount } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { median, subtract } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { bringsMore } from '../mandate/mandated.js';
import { SESSION_HOURS, sessionHours } from './session-hours.js';

/** Of how many people the hours must be known, unless they are fewer. */
const MINIMAL = 3;

/**
 * Hours a month that the member in the middle of the core has beside the sessions: the median of
 * the hours made free, less what the sessions take (see `sessionHours`). Below 0 where the sessions
 * take more. Those who bring in residents alone are left out: half a day is a lot for them.
 * Hours that nobody knows may be any number; who perhaps brings in residents alone, is perhaps no
 * member any more or is only counted may count or not. Unknown as a whole without a log, and where
 * the hours are known of fewer than half of them or of fewer than 3 (of all, where they are fewer).
 */
export const hoursSpare: Measure = {
  name: 'means.hours-spare',
  label: {
    nl: 'vrije uren per maand naast de bijeenkomsten',
    en: 'hours a month free beside the sessions',
  },
  unit: 'number',
  reads: [
    'members.hours-per-month',
    'members.circle',
    'members.perspectives',
    'members.joined',
    'members.left',
    'counts.core',
    'counts.total',
    ...SESSION_HOURS,
  ],
  of(view) {
    const notes = new Notes();
    const core = gather(view, 'core', notes);
    const sessions = sessionHours(view, notes);
    if (!core || !sessions) return notes.open(Number.NEGATIVE_INFINITY);
    const hoursOf = (member: Member): Amount | undefined => {
      if (bringsMore(member) === undefined) notes.lacks('members.perspectives');
      return notes.number(member['hours-per-month'], 'members.hours-per-month');
    };
    const sure = core.sure.filter((member) => bringsMore(member) === true).map(hoursOf);
    const perhaps = [
      ...core.sure.filter((member) => bringsMore(member) === undefined),
      ...core.perhaps.filter((member) => bringsMore(member) !== false),
    ].map(hoursOf);
    if (core.unlisted.high > 0) notes.lacks('members.hours-per-month');
    const told = sure.filter((hours) => hours !== undefined).length;
    const most = sure.length + perhaps.length + core.unlisted.high;
    if (told === 0 || told < Math.min(MINIMAL, most) || 2 * told < most) {
      return notes.open(Number.NEGATIVE_INFINITY);
    }
    const strangers = new Array<undefined>(core.unlisted.high).fill(undefined);
    const { low, high } = subtract(medianOf(sure, [...perhaps, ...strangers]), sessions);
    return notes.range(low, high);
  },
};

/** What the median may be, when some count for certain and each of the others may or may not. */
function medianOf(
  sure: readonly (Amount | undefined)[],
  perhaps: readonly (Amount | undefined)[],
): Amount {
  const low = (hours: Amount | undefined): number => hours?.low ?? 0;
  const high = (hours: Amount | undefined): number => hours?.high ?? Number.POSITIVE_INFINITY;
  const lowest = perhaps.map(low).sort((a, b) => a - b);
  const highest = perhaps.map(high).sort((a, b) => b - a);
  const joined = [...perhaps.keys(), perhaps.length];
  return {
    low: Math.min(...joined.map((count) => median([...sure.map(low), ...lowest.slice(0, count)]))),
    high: Math.max(
      ...joined.map((count) => median([...sure.map(high), ...highest.slice(0, count)])),
    ),
  };
}
