import type { When } from '../../base/days.js';
import { type Fact, items, known } from '../../network/facts.js';
import type { Action, Decision, Hurdle } from '../../network/format/sessions.js';
import type { Notes } from './notes.js';
import { oncePerView } from './once.js';
import type { Dated, View } from './view.js';

/** Something that happened in a session or outside one, on a day. */
export interface Event<T> {
  readonly what: T;
  /** Undefined where it has no date of its own and stands outside a session. */
  readonly date: When | undefined;
  /** The session that it stands in. */
  readonly session: Dated | undefined;
}

type Kind = 'decisions' | 'hurdles' | 'actions';
interface KindItem {
  readonly decisions: Decision;
  readonly hurdles: Hurdle;
  readonly actions: Action;
}

/**
 * All decisions, hurdles or actions up to the day of the report, in sessions and outside them,
 * newest first; those without a date last.
 *
 * @returns undefined where no list of them is written down anywhere (an empty list counts)
 */
export function events<K extends Kind>(
  view: View,
  kind: K,
  notes: Notes,
): readonly Event<KindItem[K]>[] | undefined {
  const { lists, found } = told[kind](view);
  if (lists.length === 0) {
    notes.lacks(`sessions.${kind}`);
    return undefined;
  }
  for (const list of lists) notes.saw(list);
  return found as readonly Event<KindItem[K]>[];
}

/** The lists of one kind that are written down, and what stands in them, newest first. */
interface Told {
  readonly lists: readonly Fact<unknown>[];
  readonly found: readonly Event<unknown>[];
}

const told: Readonly<Record<Kind, (view: View) => Told>> = {
  decisions: oncePerView((view) => toldOf(view, 'decisions')),
  hurdles: oncePerView((view) => toldOf(view, 'hurdles')),
  actions: oncePerView((view) => toldOf(view, 'actions')),
};

function toldOf(view: View, kind: Kind): Told {
  const found: Event<unknown>[] = [];
  const lists: Fact<unknown>[] = [];
  for (const dated of view.held ?? []) {
    const fact = dated.session[kind] as Fact<readonly unknown[]>;
    const list = items(fact);
    if (!list) continue;
    lists.push(fact);
    for (const what of list) found.push({ what, date: dated.date, session: dated });
  }
  const apart = view.network[kind] as Fact<readonly { readonly date: Fact<When> }[]>;
  const list = items(apart);
  if (list) {
    lists.push(apart);
    for (const what of list) {
      const date = known(what.date);
      if (!date || date.from <= view.asOf) found.push({ what, date, session: undefined });
    }
  }
  const order = (event: Event<unknown>): number => event.date?.from ?? Number.NEGATIVE_INFINITY;
  // Of one day the last that was written comes first: sorting keeps the order of equals.
  return { lists, found: found.reverse().sort((a, b) => order(b) - order(a)) };
}

/**
 * Sessions that do not tell whether there were any decisions, hurdles or actions, and so may have had
 * them; each is noted as missing. An empty list tells that there were none.
 */
export function silentOf(sessions: readonly Dated[], kind: Kind, notes: Notes): readonly Dated[] {
  return sessions.filter(
    ({ session }) =>
      notes.list(session[kind] as Fact<readonly unknown[]>, `sessions.${kind}`) === undefined,
  );
}

/**
 * Whether something happened before the newest session, and so had time to come to something;
 * undefined where it may have. Without a log nobody knows which session is the newest.
 */
export function isBeforeNewest(
  { date, session }: Event<unknown>,
  { held }: View,
): boolean | undefined {
  const newest = held?.at(-1);
  if (!newest) return held && true;
  if (session) return session !== newest;
  if (!date) return undefined;
  if (date.to < newest.date.from) return true;
  return date.from >= newest.date.to ? false : undefined;
}

/**
 * Whether something happened in one of a few sessions (newest first) or, outside one, since the
 * first of them; undefined where it may.
 */
export function isOfSessions(
  { date, session }: Event<unknown>,
  sessions: readonly Dated[],
): boolean | undefined {
  if (session) return sessions.includes(session);
  const first = sessions.at(-1)?.date;
  if (!date || !first) return undefined;
  if (date.from >= first.to) return true;
  return date.to < first.from ? false : undefined;
}
