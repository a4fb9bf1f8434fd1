import { type Amount, items, known } from '../../network/facts.js';
import type { Organisation } from '../../network/format/organisations.js';
import type { Measure } from '../kit/measure.js';
import { gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { organisationOf } from './roles.js';

/** Which organisations have somebody at the table. */

/** Where the seats are taken. */
interface Seats {
  /** Organisations without a member whose organisation is known. */
  readonly empty: readonly Organisation[];
  /** Those of them with somebody who perhaps is a member. */
  readonly perhaps: readonly Organisation[];
  /** Members who may be of any organisation: each may fill one of the empty seats. */
  readonly strangers: number;
}

function seatsOf(view: View, list: readonly Organisation[], notes: Notes): Seats {
  const gathered = gather(view, 'current', notes);
  if (!gathered) return { empty: list, perhaps: [], strangers: Number.POSITIVE_INFINITY };
  const { sure, perhaps, unlisted } = gathered;
  const from = (members: typeof sure, organisation: Organisation): boolean =>
    members.some((member) => {
      const house = organisationOf(member);
      return house !== undefined && house !== 'none' && house.id === known(organisation.id);
    });
  const empty = list.filter((organisation) => !from(sure, organisation));
  const open = [...sure, ...perhaps].filter((member) => organisationOf(member) === undefined);
  if (empty.length > 0 && open.length > 0) notes.lacks('members.organisation');
  for (const organisation of empty) notes.saw(organisation.id);
  return {
    empty,
    perhaps: empty.filter((organisation) => from(perhaps, organisation)),
    strangers: open.length + unlisted.high,
  };
}

const READ = [
  'organisations.id',
  'members.organisation',
  'members.joined',
  'members.left',
  'counts.total',
] as const;

/**
 * Share of the organisations listed that have no member, in core or ring. From 0 to 1; 0 with fewer
 * than two organisations. Low: everybody of whom the organisation is left out, or who is only
 * counted, takes one of the empty seats; high: none of them does. Unknown as a whole where no
 * organisations or no members are known.
 */
export const unseatedShare: Measure = {
  name: 'people.unseated-share',
  label: {
    nl: 'deel van de organisaties zonder iemand aan tafel',
    en: 'share of the organisations without anyone at the table',
  },
  unit: 'share',
  reads: READ,
  of(view) {
    const notes = new Notes();
    const list = notes.list(view.network.organisations, 'organisations');
    if (!list) return notes.open(0, 1);
    if (list.length < 2) return notes.exactly(0);
    const { empty, perhaps, strangers } = seatsOf(view, list, notes);
    const low = Math.max(0, empty.length - perhaps.length - strangers) / list.length;
    const high = empty.length / list.length;
    return isTold(view) || low === high ? notes.range(low, high) : notes.open(low, high);
  },
};

/**
 * Organisations that let it happen or hold it back (`support` passive or blocking) and have no
 * member. Support left out may be either; empty seats as for `people.unseated-share`. 0 with fewer
 * than two organisations; unknown as a whole where no organisations or no members are known.
 */
export const unwillingUnseated: Measure = {
  name: 'people.unwilling-unseated',
  label: {
    nl: 'onwillige organisaties zonder iemand aan tafel',
    en: 'unwilling organisations without anyone at the table',
  },
  unit: 'number',
  reads: ['organisations.support', ...READ],
  of(view) {
    const notes = new Notes();
    const list = notes.list(view.network.organisations, 'organisations');
    if (!list) return notes.open();
    if (list.length < 2) return notes.exactly(0);
    const { low, high } = unwilling(seatsOf(view, list, notes), notes);
    return isTold(view) || low === high ? notes.range(low, high) : notes.open(low, high);
  },
};

function unwilling({ empty, perhaps, strangers }: Seats, notes: Notes): Amount {
  let sure = 0;
  let possible = 0;
  for (const organisation of empty) {
    const support = notes.word(organisation.support, 'organisations.support');
    if (support === 'active') continue;
    possible += 1;
    if (support !== undefined && !perhaps.includes(organisation)) sure += 1;
  }
  return { low: Math.max(0, sure - strangers), high: possible };
}

/** Whether it is told who the members are, or how many there are. */
function isTold({ network }: View): boolean {
  return items(network.members) !== undefined || known(network.counts.total) !== undefined;
}
