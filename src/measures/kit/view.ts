import type { Day, When } from '../../base/days.js';
import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Network } from '../../network/format/network.js';
import type { Member } from '../../network/format/people.js';
import type { Session } from '../../network/format/sessions.js';

/** A session that was held or lies ahead, with its date out of the way. */
export interface Dated {
  readonly session: Session;
  readonly date: When;
}

/** A network seen from a day: what all measures start from. */
export interface View {
  readonly network: Network;
  /** The day that the report is about. */
  readonly asOf: Day;
  /** Sessions held up to that day, oldest first, cancelled ones left out; undefined without a log. */
  readonly held: readonly Dated[] | undefined;
  /** Sessions after that day, oldest first. */
  readonly ahead: readonly Dated[];
  /** Sessions planned for up to that day, the cancelled ones among them, oldest first. */
  readonly due: readonly Dated[];
  /** Everyone listed; undefined without a list. */
  readonly listed: readonly Member[] | undefined;
  /** Listed members of that day. */
  readonly current: readonly Member[];
  /** Those of them in the core, or perhaps: see `inCore`. */
  readonly core: readonly Member[];
  /** Members who are not listed: how many there may be. */
  readonly unlisted: Amount;
  /** Listed members by id. */
  readonly byId: ReadonlyMap<string, Member>;
  /** What was worked out of it once: see `oncePerView`. */
  readonly worked: Map<object, unknown>;
}

/** Looks at a network from a day. */
export function viewOf(network: Network, asOf: Day): View {
  const listed = items(network.members);
  const current = (listed ?? []).filter((member) => membership(member, asOf) !== 'no');
  const sessions = sorted(items(network.sessions) ?? []);
  const due = sessions.filter(({ date }) => date.from <= asOf);
  const byId = new Map<string, Member>();
  for (const member of listed ?? []) {
    const id = known(member.id);
    if (id !== undefined) byId.set(id, member);
  }
  return {
    network,
    asOf,
    held: items(network.sessions) && due.filter(({ session }) => known(session.cancelled) !== true),
    ahead: sessions.filter(({ date }) => date.from > asOf),
    due,
    listed,
    current,
    core: current.filter((member) => inCore(member) !== false),
    unlisted: unlistedOf(network.counts.total, listed && current, asOf),
    byId,
    worked: new Map(),
  };
}

/**
 * Whether somebody is a member on a day. `joined` left out: from the start; `left: unknown` has left
 * by the day of the report, and perhaps before an earlier one. A date known to the month or the year
 * that holds the day leaves it open (`maybe`).
 *
 * @param asOf the day of the report, where the day is an earlier one
 */
export function membership(member: Member, day: Day, asOf: Day = day): 'yes' | 'no' | 'maybe' {
  const joined = known(member.joined);
  const left = member.left;
  if (joined && joined.from > day) return 'no';
  if (left.is === 'unknown') return day < asOf ? 'maybe' : 'no';
  if (left.is === 'known' && left.value.to <= day) return 'no';
  const sure = !(joined && joined.to > day) && !(left.is === 'known' && left.value.from <= day);
  return sure ? 'yes' : 'maybe';
}

/** Whether somebody belongs to the core: `circle` core or left out. Undefined where nobody knows. */
export function inCore({ circle }: Member): boolean | undefined {
  return circle.is === 'unknown' ? undefined : known(circle) !== 'outer';
}

/** The sessions with their dates, oldest first; those of one day in the order of the file. */
function sorted(sessions: readonly Session[]): readonly Dated[] {
  const dated = sessions.flatMap((session): Dated[] => {
    const date = known(session.date);
    return date ? [{ session, date }] : [];
  });
  return dated.sort((a, b) => a.date.from - b.date.from || a.date.to - b.date.to);
}

/** `counts.total` left out: the list is complete; `total: unknown`: nobody knows how many. */
function unlistedOf(total: Fact<Amount>, listed: readonly Member[] | undefined, asOf: Day): Amount {
  const sure = listed?.filter((member) => membership(member, asOf) === 'yes').length ?? 0;
  switch (total.is) {
    case 'known':
      return {
        low: Math.max(0, total.value.low - (listed?.length ?? 0)),
        high: Math.max(0, total.value.high - sure),
      };
    case 'unknown':
      return { low: 0, high: Number.POSITIVE_INFINITY };
    default:
      return { low: 0, high: listed === undefined ? Number.POSITIVE_INFINITY : 0 };
  }
}
