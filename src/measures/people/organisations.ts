import type { Amount } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import type { Measure } from '../kit/measure.js';
import { type Gathering, gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { organisationOf } from './roles.js';

/** The organisations that people come from, and how they weigh in the core. */

/** Organisations listed. The list is complete; unknown where it is left out. */
export const organisations: Measure = {
  name: 'people.organisations',
  label: { nl: 'organisaties', en: 'organisations' },
  unit: 'number',
  reads: ['organisations.id'],
  of(view) {
    const notes = new Notes();
    const listed = notes.list(view.network.organisations, 'organisations');
    return listed ? notes.exactly(listed.length) : notes.open();
  },
};

/** The houses that a group of people comes from. */
export interface Houses {
  /** How many of them come from each organisation. */
  readonly members: ReadonlyMap<string, number>;
  /** Those who say that they come from none: each one a house by themselves. */
  readonly alone: number;
  /** Those of whom nobody says where they come from. */
  readonly open: number;
}

/** Sorts people by the house that they come from. */
export function housesOf(people: readonly Member[]): Houses {
  const members = new Map<string, number>();
  let alone = 0;
  let open = 0;
  for (const member of people) {
    const organisation = organisationOf(member);
    if (organisation === undefined) open += 1;
    else if (organisation === 'none') alone += 1;
    else members.set(organisation.id, (members.get(organisation.id) ?? 0) + 1);
  }
  return { members, alone, open };
}

/** Notes on where people come from. */
export function noteHouses(people: readonly Member[], notes: Notes): void {
  for (const { organisation } of people) notes.word(organisation, 'members.organisation');
}

/**
 * How many different houses people come from, when some are sure and others perhaps there. One of
 * whom nobody says it may be of a house already counted, or of a new one.
 */
export function differentHouses(
  sure: readonly Member[],
  perhaps: readonly Member[],
  unlisted: number,
): Amount {
  const here = housesOf(sure);
  const more = housesOf(perhaps);
  const known = here.members.size + here.alone;
  const added = [...more.members.keys()].filter((id) => !here.members.has(id)).length;
  return {
    low: Math.max(known, sure.length > 0 ? 1 : 0),
    high: known + here.open + added + more.alone + more.open + unlisted,
  };
}

const READ = [
  'members.organisation',
  'members.circle',
  'members.joined',
  'members.left',
  'counts.total',
  'counts.core',
] as const;

/** Whether the organisation is known of half of a group or more. */
function halfKnown({ sure, size }: Gathering): boolean {
  return 2 * (sure.length - housesOf(sure).open) >= size.high;
}

function noteCore({ sure, perhaps, unlisted }: Gathering, notes: Notes): void {
  noteHouses([...sure, ...perhaps], notes);
  if (unlisted.high > 0) notes.lacks('members.organisation');
}

/**
 * Different organisations in the core; somebody who says that they come from none (a resident)
 * counts as one. A member of whom it is left out, or who is only counted, may come from one already
 * counted or from a new one. Unknown as a whole where it is known of fewer than half of the core.
 */
export const organisationsInCore: Measure = {
  name: 'people.organisations-in-core',
  label: { nl: 'organisaties in de kern', en: 'organisations in the core' },
  unit: 'number',
  reads: READ,
  of(view) {
    const notes = new Notes();
    const core = gather(view, 'core', notes);
    if (!core) return notes.open();
    noteCore(core, notes);
    const { low, high } = differentHouses(core.sure, core.perhaps, core.unlisted.high);
    const least = Math.max(low, core.size.low > 0 ? 1 : 0);
    const most = Math.max(least, Math.min(high, core.size.high));
    return halfKnown(core) || least === most ? notes.range(least, most) : notes.open(least, most);
  },
};

/**
 * Share of the core that comes from the organisation with most of it. From 0 to 1; 0 where nobody
 * is in the core. Low: those of whom nobody says it, or who are only counted, come from elsewhere;
 * high: they all come from the largest. Unknown as a whole where it is known of fewer than half.
 */
export const largestShare: Measure = {
  name: 'people.largest-share',
  label: {
    nl: 'deel van de kern uit de grootste organisatie',
    en: 'share of the core from the largest organisation',
  },
  unit: 'share',
  reads: READ,
  of(view) {
    const notes = new Notes();
    const core = gather(view, 'core', notes);
    if (!core) return notes.open(0, 1);
    noteCore(core, notes);
    if (core.size.high === 0) return notes.exactly(0);
    const { low, high } = largest(core);
    return halfKnown(core) || low === high ? notes.range(low, high) : notes.open(low, high);
  },
};

function largest({ sure, perhaps, unlisted, size }: Gathering): Amount {
  const here = housesOf(sure);
  const more = housesOf(perhaps);
  const everyone = sure.length + perhaps.length + unlisted.high;
  const strangers = here.open + more.open + unlisted.high;
  let low = 1 / everyone;
  let high = share(strangers, sure.length + more.open + unlisted.high);
  if (here.alone + more.alone > 0) high = Math.max(high, share(1, sure.length + unlisted.low));
  for (const id of new Set([...here.members.keys(), ...more.members.keys()])) {
    const certain = here.members.get(id) ?? 0;
    const possible = more.members.get(id) ?? 0;
    const others = perhaps.length - possible - more.open;
    if (certain > 0) low = Math.max(low, certain / (everyone - possible));
    high = Math.max(high, share(certain + possible + strangers, everyone - others));
  }
  return { low: size.low > 0 ? low : 0, high: Math.min(1, high) };
}

function share(part: number, whole: number): number {
  return whole === Number.POSITIVE_INFINITY ? 1 : part / Math.max(1, whole);
}
