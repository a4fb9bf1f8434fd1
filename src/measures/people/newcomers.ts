import type { When } from '../../base/days.js';
import { type Fact, items, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { all, any } from '../kit/interval.js';
import { monthsAfter, monthsBefore, within } from '../kit/log.js';
import type { Notes } from '../kit/notes.js';
import { type Dated, membership, type View } from '../kit/view.js';
import { isAfter, joinedOn, startOf } from './when.js';

/** Somebody who came in lately, or perhaps did. */
export interface Newcomer {
  readonly member: Member;
  /** Yes, or (undefined) perhaps. */
  readonly sure: true | undefined;
  /** The day on which they came in. */
  readonly since: When;
}

/**
 * Who came in during the last 12 months, after the third session and at least 3 months after the
 * start, by `joined` or by being named as newcomer in a session; also who left again. Who has no
 * `joined` and is not named was there from the start.
 *
 * @returns undefined without a list of members
 */
export function newcomersOf(view: View, notes: Notes): readonly Newcomer[] | undefined {
  if (!view.listed) {
    notes.lacks('members');
    return undefined;
  }
  const found = view.listed.flatMap((member): Newcomer[] => {
    const joined = joinedOn(member, view.asOf);
    const named = namings(view, member);
    const byDate = joined ? isNew(view, joined) : false;
    const answer = any([byDate, ...named.map(({ answer }) => answer)]);
    const since = joined ?? firstNaming(named);
    if (answer === false || !since) return [];
    if (byDate !== false) notes.saw(member.joined);
    for (const { dated } of named) notes.saw(dated.session.newcomers);
    return [{ member, sure: answer, since }];
  });
  if (found.some(({ sure }) => sure === undefined)) noteOpen(view, notes);
  return found;
}

/** Those who are members now (or perhaps are), out of all newcomers. */
export function stillMembers(
  view: View,
  newcomers: readonly Newcomer[],
): { sure: readonly Member[]; perhaps: readonly Member[] } {
  const sure: Member[] = [];
  const perhaps: Member[] = [];
  for (const newcomer of newcomers) {
    const now = membership(newcomer.member, view.asOf);
    if (now === 'no') continue;
    (now === 'yes' && newcomer.sure ? sure : perhaps).push(newcomer.member);
  }
  return { sure, perhaps };
}

/** Whether a day lies in the last 12 months, after the third session and well after the start. */
function isNew(view: View, when: When): boolean | undefined {
  const { held, asOf } = view;
  const third = held?.[2]?.date;
  const start = startOf(view);
  const late = start && { from: monthsAfter(start.from, 3), to: monthsAfter(start.to, 3) };
  return all([
    within(when, monthsBefore(asOf, 12), asOf),
    third ? isAfter(when, third) : held && false,
    late && notBefore(when, late),
  ]);
}

function notBefore(date: When, other: When): boolean | undefined {
  if (date.from >= other.to) return true;
  return date.to < other.from ? false : undefined;
}

/** A session that names somebody as a newcomer, or may do so. */
interface Naming {
  readonly dated: Dated;
  readonly named: true | undefined;
  /** Whether it makes them a newcomer of the last 12 months. */
  readonly answer: boolean | undefined;
}

function namings(view: View, { id }: Member): readonly Naming[] {
  return (view.held ?? []).flatMap((dated) => {
    const named = isNamed(dated.session.newcomers, known(id));
    if (named === false) return [];
    return [{ dated, named, answer: all([named, isNew(view, dated.date)]) }];
  });
}

/** The day on which somebody was first named, as far as that is known. */
function firstNaming(namings: readonly Naming[]): When | undefined {
  if (namings.length === 0) return undefined;
  const sure = namings.filter(({ named }) => named === true);
  const from = Math.min(...namings.map(({ dated }) => dated.date.from));
  const latest = Math.max(...namings.map(({ dated }) => dated.date.to));
  return { from, to: Math.min(latest, ...sure.map(({ dated }) => dated.date.to)) };
}

function isNamed(
  newcomers: Fact<readonly Fact<string>[]>,
  id: string | undefined,
): boolean | undefined {
  if (newcomers.is === 'unknown') return undefined;
  const names = items(newcomers) ?? [];
  if (names.some((name) => known(name) === id)) return true;
  return names.some((name) => name.is === 'unknown') ? undefined : false;
}

function noteOpen(view: View, notes: Notes): void {
  if (!view.held) notes.lacks('sessions');
  if (!startOf(view)) notes.lacks('started');
  if ((view.held ?? []).some(({ session }) => isOpen(session.newcomers))) {
    notes.lacks('sessions.newcomers');
  }
  const vague = (view.listed ?? []).some(({ joined }) => {
    const when = known(joined);
    return joined.is === 'unknown' || (when && when.from < when.to);
  });
  if (vague) notes.lacks('members.joined');
}

function isOpen(list: Fact<readonly Fact<string>[]>): boolean {
  return list.is === 'unknown' || (items(list) ?? []).some((item) => item.is === 'unknown');
}
