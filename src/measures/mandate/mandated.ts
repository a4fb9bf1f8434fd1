import type { Day } from '../../base/days.js';
import { type Fact, items, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { all } from '../kit/interval.js';
import { monthsAfter, within } from '../kit/log.js';
import type { Notes } from '../kit/notes.js';

/** How many months before its end a mandate is said to be ending. */
const SOON = 3;

/**
 * Whether a member takes part with the mandate of their manager on a day; undefined where nobody
 * says. A mandate holds up to and with its last day.
 */
export function hasLeave(member: Member, day: Day, notes: Notes): boolean | undefined {
  const until = known(member['mandate-until']);
  notes.saw(member['mandate-until']);
  if (until && until.to < day) return false;
  const mandate = notes.yes(member.mandate, 'members.mandate');
  if (mandate === false || !until || until.from >= day) return mandate;
  notes.lacks('members.mandate-until');
  return undefined;
}

/** Whether a mandate may have ended before a day. */
export function mayHaveEnded(member: Member, day: Day): boolean {
  const until = known(member['mandate-until']);
  return until !== undefined && until.from < day;
}

/**
 * Whether a mandate that holds on a day ends within 3 months of it. No end left out: no end in
 * sight.
 */
export function endsSoon(member: Member, day: Day, notes: Notes): boolean | undefined {
  const until = known(member['mandate-until']);
  if (!until) return false;
  const rest = { from: Math.max(until.from, day), to: until.to };
  const soon = within(rest, day - 1, monthsAfter(day, SOON));
  if (soon === undefined) notes.lacks('members.mandate-until');
  return soon;
}

/**
 * Whether a member has a manager to ask for a mandate: somebody with an organisation, no student,
 * who does not bring in residents alone.
 */
export function hasManager(member: Member, notes: Notes): boolean | undefined {
  const parts = {
    'members.organisation': isEmployed(member),
    'members.student': isNoStudent(member),
    'members.perspectives': bringsMore(member),
  };
  const answer = all(Object.values(parts));
  for (const [path, part] of Object.entries(parts)) {
    if (answer === undefined && part === undefined) notes.lacks(path);
  }
  return answer;
}

function isEmployed({ organisation }: Member): boolean | undefined {
  return isSaid(organisation) ? organisation.is === 'known' : undefined;
}

function isNoStudent({ student }: Member): boolean | undefined {
  const answer = known(student);
  return answer === undefined ? undefined : !answer;
}

/** Whether a member brings in more than residents, or no perspective at all. */
export function bringsMore({ perspectives }: Member): boolean | undefined {
  const list = items(perspectives);
  if (!list) return undefined;
  if (list.length === 0 || list.some((item) => isOther(known(item)))) return true;
  return list.every(isSaid) ? false : undefined;
}

function isOther(perspective: string | undefined): boolean {
  return perspective !== undefined && perspective !== 'residents';
}

function isSaid(fact: Fact<unknown>): boolean {
  return fact.is === 'known' || fact.is === 'none';
}
