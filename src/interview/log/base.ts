import { type Day, formatDay, parseWhen } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import type { Path } from '../../edit/plain.js';
import { membership, viewOf } from '../../measures/kit/view.js';
import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Network } from '../../network/format/network.js';
import type { Member } from '../../network/format/people.js';
import type { Session } from '../../network/format/sessions.js';

/** Somebody or something with an id, and the code that is typed for it. */
export interface Coded {
  readonly code: string;
  readonly id: string;
}

/** Something that was taken up or ran into, and is still open. */
export interface OpenItem {
  readonly code: string;
  readonly what: string;
  /** Where it says whether it is done, or solved. */
  readonly path: Path;
}

/** What a network file says already that a new session builds on. */
export class LogBase {
  private readonly sessions: readonly Session[];

  constructor(
    readonly network: Network,
    /** The language of its keys. */
    readonly language: Language,
    readonly today: Day,
  ) {
    this.sessions = items(network.sessions) ?? [];
  }

  /** The day that the file says it is about. */
  get asOf(): Day | undefined {
    return known(this.network['as-of'])?.to;
  }

  get sessionCount(): number {
    return this.sessions.length;
  }

  get memberCount(): number {
    return items(this.network.members)?.length ?? 0;
  }

  /** Whether members are listed, so that they can be named. */
  get hasMembers(): boolean {
    return this.memberCount > 0;
  }

  /** A day as it is told of a session: `2026-11-21`. */
  dayOf(date: string): Day {
    return parseWhen(date)?.from ?? this.today;
  }

  /** The place in the file of a session on a day; `planned`: one of which nothing is told yet. */
  sessionOn(date: string, planned: boolean): number | undefined {
    const at = this.sessions.findIndex(
      (session) => dayIn(session) === date && isPlanned(session) === planned,
    );
    return at === -1 ? undefined : at;
  }

  /** What a planned session says already. */
  sessionAt(place: number): Session | undefined {
    return this.sessions[place];
  }

  /** The day that the newest session most likely was on: planned for, or today. */
  get likelyDate(): { readonly date: string; readonly planned: boolean } {
    const today = formatDay(this.today);
    const planned = this.sessions
      .filter((session) => isPlanned(session))
      .map(dayIn)
      .filter((date) => date !== undefined && date <= today)
      .sort()
      .at(-1);
    const next = known(this.network['next-session']);
    const due =
      next && next.from === next.to && next.to <= this.today ? formatDay(next.to) : undefined;
    const logged = due !== undefined && this.sessionOn(due, false) !== undefined;
    const date = planned ?? (logged ? undefined : due);
    return { date: date ?? today, planned: date !== undefined };
  }

  /** Members of a day with the numbers that are typed for them, the core first. */
  membersOn(date: string): readonly Coded[] {
    const day = this.dayOf(date);
    const current = (items(this.network.members) ?? []).filter(
      (member) => membership(member, day, Math.max(day, this.asOf ?? day)) !== 'no',
    );
    const core = current.filter(isCore);
    const ring = current.filter((member) => !isCore(member));
    return coded([...core, ...ring], '');
  }

  /** How many of the members of a day are in the core. */
  coreOn(date: string): number {
    const day = this.dayOf(date);
    const members = items(this.network.members) ?? [];
    return members.filter((member) => isCore(member) && membership(member, day) !== 'no').length;
  }

  get organisations(): readonly Coded[] {
    return coded(items(this.network.organisations) ?? [], 'o');
  }

  /** The last session held before a day. */
  lastBefore(date: string): Session | undefined {
    const day = this.dayOf(date);
    return viewOf(this.network, day - 1).held?.at(-1)?.session;
  }

  /** Whether no session was held before a day. */
  isFirst(date: string): boolean {
    return this.lastBefore(date) === undefined;
  }

  /** Ways of working of earlier sessions, those of the last ones first. */
  methodsBefore(date: string): readonly string[] {
    const day = this.dayOf(date);
    const held = [...(viewOf(this.network, day - 1).held ?? [])].reverse();
    const all = held.flatMap(({ session }) => textsOf(session.methods));
    return [...new Set(all)].slice(0, 6);
  }

  /** Actions that are not known to be done, the newest first. */
  openActions(date: string): readonly OpenItem[] {
    return this.open(date, 'actions', 'done');
  }

  /** Hurdles that are not known to be solved, the newest first. */
  openHurdles(date: string): readonly OpenItem[] {
    return this.open(date, 'hurdles', 'solved');
  }

  private open(date: string, kind: 'actions' | 'hurdles', field: string): readonly OpenItem[] {
    const inSessions = this.sessions.flatMap((session, place) => {
      const day = dayIn(session) ?? '';
      if (day >= date) return [];
      return listOf(session[kind]).map((item, at) => ({
        item,
        day,
        path: ['sessions', place, kind, at, field] as Path,
      }));
    });
    const apart = listOf(this.network[kind]).map((item, at) => ({
      item,
      day: '',
      path: [kind, at, field] as Path,
    }));
    return [...inSessions, ...apart]
      .filter(({ item }) => !isTrue(item[field]))
      .flatMap(({ item, day, path }) => {
        const what = item.what && known(item.what);
        return typeof what === 'string' ? [{ what, day, path }] : [];
      })
      .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
      .slice(0, 12)
      .map(({ what, path }, at) => ({ code: String(at + 1), what, path }));
  }

  /** Ids for members that are new: the next numbers of the names that the others have. */
  newIds(count: number): readonly string[] {
    const taken = new Set(
      (items(this.network.members) ?? []).map((member) => known(member.id) ?? ''),
    );
    const prefix = this.language === 'nl' ? 'lid-' : 'member-';
    const made: string[] = [];
    for (let number = taken.size + 1; made.length < count; number += 1) {
      if (!taken.has(`${prefix}${number}`)) made.push(`${prefix}${number}`);
    }
    return made;
  }
}

/** What has an id, with a code for each. */
function coded(all: readonly { readonly id: Fact<string> }[], letter: string): readonly Coded[] {
  return all.flatMap(({ id }, at) => {
    const own = known(id);
    return own === undefined ? [] : [{ code: `${letter}${at + 1}`, id: own }];
  });
}

/** Whether a session only has what is known beforehand: its date, who is invited, how prepared. */
function isPlanned(session: Session): boolean {
  const told = ['id', 'date', 'invited', 'prepared', 'minutes'];
  const facts = Object.entries(session).filter(([key]) => !told.includes(key));
  const minutes = Object.values(session.minutes);
  return [...facts.map(([, fact]) => fact as Fact<unknown>), ...minutes].every(
    ({ is }) => is === 'absent',
  );
}

/** The day of a session as it stands in the file, where it is known to the day. */
function dayIn({ date }: Session): string | undefined {
  const when = known(date);
  return when && when.from === when.to ? formatDay(when.from) : undefined;
}

function isCore(member: Member): boolean {
  return known(member.circle) !== 'outer';
}

function listOf(fact: Fact<unknown>): readonly Readonly<Record<string, Fact<unknown>>>[] {
  return (items(fact as Fact<readonly Readonly<Record<string, Fact<unknown>>>[]>) ??
    []) as readonly Readonly<Record<string, Fact<unknown>>>[];
}

function isTrue(fact: Fact<unknown> | undefined): boolean {
  return fact !== undefined && known(fact) === true;
}

/** The texts of a list that are known. */
export function textsOf(fact: Fact<readonly Fact<string>[]>): readonly string[] {
  return (items(fact) ?? []).flatMap((one) => known(one) ?? []);
}

/** A number as it is written: `8`, `8-10` or `8+`. */
export function sayAmount({ low, high }: Amount): string {
  if (low === high) return String(low);
  return high === Number.POSITIVE_INFINITY ? `${low}+` : `${low}-${high}`;
}
