import { type Amount, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { all, both, shareOf, subtract } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { type Gathering, gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { inCore, membership, type View } from '../kit/view.js';
import { endsSoon, hasLeave, hasManager, mayHaveEnded } from './mandated.js';

/** How many members with a manager it takes before a share of them says anything. */
const ENOUGH = 3;

/**
 * Share of the core members with an organisation who take part with the mandate of their manager;
 * a mandate that has ended is none. Students, and those who only bring in residents, have no such
 * manager and are left out. From 0 to 1.
 * Low counts every member of whom it is not told as no, high as yes; whether somebody belongs
 * (organisation, student, perspectives) may be open too. A member who is only counted is open on
 * all, unless `counts.mandate` tells how many have one: those have a manager. Unknown as a whole
 * under 3 members who belong for certain, unless there is such a count.
 */
export const leaveShare: Measure = {
  name: 'mandate.leave-share',
  label: {
    nl: 'deel van de kern dat meedoet met mandaat van de leidinggevende',
    en: 'share of the core taking part with their manager’s mandate',
  },
  unit: 'share',
  reads: [
    'members.mandate',
    'members.mandate-until',
    'members.organisation',
    'members.perspectives',
    'members.student',
    'members.circle',
    'members.joined',
    'members.left',
    'counts.mandate',
    'counts.total',
    'counts.core',
  ],
  of(view) {
    const notes = new Notes();
    const gathered = gather(view, 'core', new Notes());
    const stated = known(view.network.counts.mandate);
    if (!gathered) {
      notes.lacks('members');
      return notes.open(0, 1);
    }
    const seats = view.current.map((member) => seatOf(member, view, notes));
    if (gathered.unlisted.high > 0) notes.lacks(stated ? 'members' : 'counts.mandate');
    const mayBelong = seats.filter(({ inGroup }) => inGroup !== false).length;
    // Too few for a share, whatever else would be told of them.
    if (mayBelong + gathered.unlisted.high < ENOUGH && !stated) return new Notes().open(0, 1);
    const belonging = seats.filter(({ inGroup }) => inGroup === true).length;
    if (belonging < ENOUGH && !stated) return notes.open(0, 1);
    let counts = tally(seats, gathered.unlisted);
    if (stated) {
      notes.saw(view.network.counts.mandate);
      const ring = Math.max(0, view.unlisted.high - gathered.unlisted.low);
      counts = narrowed(counts, seats, stated, ring);
    }
    const share = shareOf(counts.yes, counts.no);
    return share ? notes.range(share.low, share.high) : notes.open(0, 1);
  },
};

/** What is known of one listed member. */
interface Seat {
  /** Whether the member is in the core and has a manager. */
  readonly inGroup: boolean | undefined;
  /** Whether that manager said yes, and the mandate holds. */
  readonly leave: boolean | undefined;
  /** Whether `counts.mandate` counts the member. */
  readonly counted: boolean | undefined;
  /** Whether it may be counted for a mandate that no longer holds. */
  readonly mayHaveEnded: boolean;
}

function seatOf(member: Member, view: View, notes: Notes): Seat {
  const core = inCore(member);
  if (core === undefined) notes.lacks('members.circle');
  const sure = membership(member, view.asOf) === 'yes' || undefined;
  const inGroup = core === false ? false : all([core, sure, hasManager(member, notes)]);
  if (core !== false && !sure)
    notes.lacks(known(member.joined) ? 'members.joined' : 'members.left');
  const leave = hasLeave(member, view.asOf, inGroup === false ? new Notes() : notes);
  const mandate = known(member.mandate);
  const ended = mayHaveEnded(member, view.asOf);
  const counted = mandate === true && (!sure || ended) ? undefined : mandate;
  return { inGroup, leave, counted, mayHaveEnded: ended };
}

/** How many of the group have leave, how many do not, and how many they are. */
interface Counts {
  readonly yes: Amount;
  readonly no: Amount;
  readonly size: Amount;
}

function tally(seats: readonly Seat[], unlisted: Amount): Counts {
  const count = (leave?: boolean): Amount => {
    const sure = seats.filter((seat) => seat.inGroup === true);
    const possible = seats.filter((seat) => seat.inGroup !== false);
    return {
      low: sure.filter((seat) => leave === undefined || seat.leave === leave).length,
      high:
        possible.filter((seat) => leave === undefined || seat.leave !== !leave).length +
        unlisted.high,
    };
  };
  return { yes: count(true), no: count(false), size: count() };
}

/**
 * Narrows the counts by `counts.mandate`, which is about all members: less those with a mandate
 * outside the group it says how many of the group have one, and so how many have not.
 *
 * @param ring how many who are only counted may be outside the core
 */
function narrowed(counts: Counts, seats: readonly Seat[], stated: Amount, ring: number): Counts {
  const outside: Amount = {
    low: seats.filter((seat) => seat.counted === true && seat.inGroup === false).length,
    high:
      seats.filter((seat) => seat.counted !== false && (seat.inGroup !== true || seat.mayHaveEnded))
        .length + ring,
  };
  const yes = both(counts.yes, atLeastZero(subtract(stated, outside)));
  const no = both(counts.no, atLeastZero(subtract(counts.size, yes)));
  return { ...counts, yes, no };
}

function atLeastZero({ low, high }: Amount): Amount {
  return { low: Math.max(0, low), high: Math.max(0, high) };
}

/**
 * Of the members with a mandate that holds, the share whose mandate ends within 3 months of the day
 * of the report. From 0 to 1.
 * No end left out: no end in sight. A member of whom no mandate is told may or may not be among
 * them, and so may one who is only counted. Unknown as a whole until one member has a mandate.
 */
export const leaveEnding: Measure = {
  name: 'mandate.leave-ending',
  label: {
    nl: 'deel van de mandaten dat binnen drie maanden afloopt',
    en: 'share of the mandates that end within three months',
  },
  unit: 'share',
  reads: [
    'members.mandate',
    'members.mandate-until',
    'members.joined',
    'members.left',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const gathered = gather(view, 'current', new Notes());
    if (!gathered) {
      notes.lacks('members');
      return notes.open(0, 1);
    }
    const mandates = mandatesOf(gathered, view, notes);
    if (gathered.unlisted.high > 0) notes.lacks('members');
    if (!mandates.some(({ sure }) => sure)) return notes.open(0, 1);
    const count = (ending: boolean): Amount => ({
      low: mandates.filter((one) => one.sure && one.ending === ending).length,
      high: mandates.filter((one) => one.ending !== !ending).length + gathered.unlisted.high,
    });
    const share = shareOf(count(true), count(false));
    return share ? notes.range(share.low, share.high) : notes.open(0, 1);
  },
};

/** The mandates that hold, or may: whether for certain, and whether they end soon. */
function mandatesOf(
  gathered: Gathering,
  view: View,
  notes: Notes,
): readonly { readonly sure: boolean; readonly ending: boolean | undefined }[] {
  return [...gathered.sure, ...gathered.perhaps].flatMap((member) => {
    const leave = hasLeave(member, view.asOf, notes);
    if (leave === false) return [];
    const sure = leave === true && gathered.sure.includes(member);
    return [{ sure, ending: endsSoon(member, view.asOf, notes) }];
  });
}
