import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { perspectiveWords } from '../../network/format/words.js';
import { any, countYes } from '../kit/interval.js';
import { newest } from '../kit/log.js';
import { among } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';
import { type Decided, decisionsOf, newestDecisions } from '../mandate/decisions.js';
import { PERSPECTIVES, type Perspective } from './perspectives.js';
import { namesIn } from './presence.js';
import { includesOne } from './roles.js';

/** How many of the newest sessions are looked at. */
const SESSIONS = 6;

/** Who: one of the five perspectives, or the students. */
export type Voice = Perspective | 'students';

/** How one voice takes part: as members, in the room, and before decisions. */
export interface VoiceRow {
  readonly voice: Voice;
  readonly members: Amount;
  /** In how many of the newest sessions (`of`) somebody of them was there. */
  readonly sessions: Part;
  /** In how many of the newest decisions (`of`) somebody of them decided or was heard. */
  readonly decisions: Part;
}

/** A number of a whole, as far as it is known. */
export interface Part extends Amount {
  readonly of: number;
}

/**
 * How the five perspectives and the students take part: members of the day (core and ring), the
 * newest 6 sessions held, and the newest 10 decisions. A member without perspectives may bring in
 * any; a session that does not say who was there, and a decision that does not say who was heard,
 * are open. Who was heard is matched by member, by organisation, and by the name of a perspective;
 * any other text leaves open who is meant.
 */
export function voices(view: View): readonly VoiceRow[] {
  const held = newest(view.held ?? [], SESSIONS);
  const decisions = newestDecisions(decisionsOf(view, new Notes()) ?? [], new Notes()).sure;
  return [...PERSPECTIVES, 'students' as const].map((voice) => {
    const speaks = speaking(voice);
    const there = held.map((dated) => wasThere(dated, speaks, view));
    const heard = decisions.map((decided) => hadASay(decided, voice, speaks, view));
    return {
      voice,
      members: membersOf(view, voice, speaks),
      sessions: { ...countYes(there), of: there.length },
      decisions: { ...countYes(heard), of: heard.length },
    };
  });
}

type Speaks = (member: Member) => boolean | undefined;

/** Whether a member is of a voice; undefined where the file does not say. */
function speaking(voice: Voice): Speaks {
  return voice === 'students'
    ? ({ student }) => (student.is === 'none' ? false : known(student))
    : ({ perspectives }) => includesOne(perspectives, [voice]);
}

function membersOf(view: View, voice: Voice, of: Speaks): Amount {
  const { counts } = view.network;
  const count = voice === 'students' ? counts.students : counts.perspectives[voice];
  const path = voice === 'students' ? 'members.student' : 'members.perspectives';
  const found = among(view, 'current', { of, count, path }, new Notes());
  return found?.count ?? known(count) ?? { low: 0, high: Number.POSITIVE_INFINITY };
}

function wasThere({ session }: Dated, speaks: Speaks, view: View): boolean | undefined {
  const names = namesIn(session);
  if (!names) return undefined;
  return any(names.map((name) => ofMember(known(name), speaks, view)));
}

function ofMember(id: string | undefined, speaks: Speaks, { byId }: View): boolean | undefined {
  const member = id === undefined ? undefined : byId.get(id);
  return member && speaks(member);
}

/** Whether a voice decided, or was heard before the decision. */
function hadASay({ what }: Decided, voice: Voice, speaks: Speaks, view: View): boolean | undefined {
  const by = known(what.by);
  const decided =
    by === undefined ? (what.by.is === 'none' ? false : undefined) : bySome(by, speaks, view);
  const heard = heardOf(what.heard, voice, speaks, view);
  return any([decided, heard]);
}

/** Whether whoever took a decision is of a voice. */
function bySome(by: string, speaks: Speaks, view: View): boolean | undefined {
  if (by === 'members') return any(view.current.map(speaks)) ?? undefined;
  if (by === 'nobody' || by === 'loudest' || by === 'none') return false;
  const member = view.byId.get(by);
  return member ? speaks(member) : undefined;
}

function heardOf(
  heard: Fact<readonly Fact<string>[]>,
  voice: Voice,
  speaks: Speaks,
  view: View,
): boolean | undefined {
  const texts = heard.is === 'none' ? [] : items(heard);
  return texts && any(texts.map((one) => isOf(known(one), voice, speaks, view)));
}

/** Whether a text that says who was heard means somebody of a voice. */
function isOf(
  text: string | undefined,
  voice: Voice,
  speaks: Speaks,
  view: View,
): boolean | undefined {
  if (text === undefined) return undefined;
  const word = text.trim().toLowerCase();
  const named = Object.entries(NAMES).find(([, names]) => names.includes(word));
  if (named) return named[0] === voice;
  const member = view.byId.get(word);
  if (member) return speaks(member);
  const colleagues = view.current.filter(({ organisation }) => known(organisation) === word);
  return colleagues.some((one) => speaks(one) === true) ? true : undefined;
}

/** What a voice is called in a network file. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(perspectiveWords).map(([word, dutch]) => [word, [word, ...dutch]]),
  ),
  students: ['students', 'studenten', 'leerlingen', 'scholieren', 'pupils'],
};
