import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { perspectiveWords } from '../../network/format/words.js';
import { mean } from '../kit/interval.js';
import { isAmount, newest } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { inCore, type View } from '../kit/view.js';

/** How many of the newest sessions are looked at, and how many of those need a list of names. */
const WINDOW = 4;
const MINIMAL = 3;
/** Of what share of the core the perspectives must be told. */
const MOST_OF_CORE = 0.8;

type Perspectives = ReadonlySet<string>;

/** Perspectives that some people bring in; `open`: one of them may bring in any other. */
interface Brought {
  readonly sure: Perspectives;
  readonly open: boolean;
}

/**
 * Share of the core's perspectives that are in the room: the mean over the last 4 sessions held.
 * What counts is what core members of the day of the report bring in, of the perspectives that are
 * needed where those are told. From 0 to 1. A member of whom no perspectives are told may bring in
 * any; a session without a list of names counts from 0 to 1. Unknown until 3 of the 4 sessions
 * have such a list, it is known who is of the core, and the perspectives of 80% of it are told.
 */
export const perspectivesPresent: Measure = {
  name: 'sessions.perspectives-present',
  label: {
    nl: 'deel van de perspectieven dat aan tafel zit',
    en: 'share of the perspectives in the room',
  },
  unit: 'share',
  reads: [
    'sessions.present',
    'sessions.date',
    'sessions.cancelled',
    'members.perspectives',
    'members.circle',
    'members.joined',
    'members.left',
    'perspectives.needed',
    'counts.core',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const gathered = gather(view, 'core', new Notes());
    const wanted = needed(view, notes);
    const core = brought(view.core, wanted);
    const shares = newest(view.held ?? [], WINDOW).map(({ session }) => {
      const ids = names(session.present);
      if (!ids) {
        notes.lacks('sessions.present');
        return undefined;
      }
      notes.saw(session.present);
      const there = new Set(ids.flatMap((id) => known(id) ?? []));
      const absent = view.core.filter((member) => !there.has(known(member.id) ?? ''));
      const room = brought(
        [...there].flatMap((id) => view.byId.get(id) ?? []),
        wanted,
      );
      const missed = brought(absent, wanted).open || (gathered?.unlisted.high ?? 0) > 0;
      if (room.open || missed) notes.lacks('members.perspectives');
      const stranger = ids.some((id) => known(id) === undefined);
      if (stranger) notes.lacks('sessions.present');
      return shareInRoom({ ...room, open: room.open || stranger }, core.sure, wanted, missed);
    });
    if (!view.held) notes.lacks('sessions');
    if (!gathered) notes.lacks('members');
    const named = shares.filter((share) => share !== undefined).length;
    const told = view.core.filter((member) => items(member.perspectives) !== undefined).length;
    const enough = told > 0 && told >= MOST_OF_CORE * (gathered?.size.high ?? 0);
    if (told < view.core.length) notes.lacks('members.perspectives');
    const nothingToBring = core.sure.size === 0 && !core.open;
    const circles = view.core.every((member) => inCore(member) === true);
    if (!circles) notes.lacks('members.circle');
    const share = mean(shares.map((one) => one ?? { low: 0, high: 1 }));
    if (!share || named < MINIMAL || !enough || nothingToBring || !circles) return notes.open(0, 1);
    return notes.range(share.low, share.high);
  },
};

/**
 * The share of the core's perspectives that was in the room of one session.
 *
 * @param missed whether somebody of the core who was not there may bring in any perspective
 */
function shareInRoom(
  room: Brought,
  core: Perspectives,
  wanted: Perspectives,
  missed: boolean,
): Amount {
  if (core.size === 0) return { low: 0, high: 1 };
  const seen = [...core].filter((one) => room.sure.has(one)).length;
  // At the worst those who were not there bring in all that nobody in the room does; at the best
  // only what guests from outside the core showed.
  const unseen = missed ? wanted.size - room.sure.size : core.size - seen;
  const shown = missed ? room.sure.size - seen : 0;
  return {
    low: seen / (seen + unseen),
    high: room.open ? 1 : (seen + shown) / (core.size + shown),
  };
}

/** The perspectives that count: those needed where they are told, else all. */
function needed(view: View, notes: Notes): Perspectives {
  const fact = view.network.perspectives.needed;
  notes.saw(fact);
  const words = items(fact)?.flatMap((word) => known(word) ?? []);
  return new Set(words ?? Object.keys(perspectiveWords));
}

/** What some members bring in, of the perspectives that count. */
function brought(members: readonly Member[], wanted: Perspectives): Brought {
  const facts = members.map((member) => member.perspectives);
  const words = facts.flatMap((fact) => items(fact) ?? []);
  const sure = words.flatMap((word) => known(word) ?? []).filter((word) => wanted.has(word));
  const open =
    facts.some((fact) => items(fact) === undefined) || words.some((word) => word.is === 'unknown');
  return { sure: new Set(sure), open };
}

/** The ids of those present, where presence was logged by name. */
function names(
  present: Fact<Amount | readonly Fact<string>[]>,
): readonly Fact<string>[] | undefined {
  const value = known(present);
  return value === undefined || isAmount(value) ? undefined : value;
}
