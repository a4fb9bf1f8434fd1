import { type Amount, type Fact, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { events, isOfSessions } from '../kit/events.js';
import { any } from '../kit/interval.js';
import { newest } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { among } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';

/** How many of the newest sessions are looked at for actions. */
const WINDOW = 6;

/**
 * Share of the core that does something for the network between sessions: by their own word, or by
 * an action done that was taken in the last 6 sessions (or outside one in that time). From 0 to 1.
 * Low counts who does not say as no, high as yes; so do members who are only counted. An action
 * without a name may be anyone's, but of one member at the most; `counts.works-between` narrows it.
 * Without a log anyone may have done something. Unknown as a whole where it is open for more than
 * half of the core.
 */
export const workBetweenShare: Measure = {
  name: 'means.work-between-share',
  label: {
    nl: 'deel van de kern dat tussendoor iets doet',
    en: 'share of the core that does something in between',
  },
  unit: 'share',
  reads: [
    'members.works-between',
    'counts.works-between',
    'sessions.actions',
    'actions',
    'sessions.date',
    'sessions.cancelled',
    'members.circle',
    'members.joined',
    'members.left',
    'counts.core',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const acted = actionsOf(view, notes);
    const answerOf = (member: Member): boolean | undefined =>
      any([known(member['works-between']), acted.by(member)]);
    const idle = view.core.filter((member) => answerOf(member) === false);
    // Each action without a name may be of one of them.
    const perhapsActed = new Set(idle.slice(0, acted.nameless.length));
    if (perhapsActed.size > 0) for (const at of acted.nameless) notes.lacks(at);
    const of = (member: Member): boolean | undefined => {
      const answer = perhapsActed.has(member) ? undefined : answerOf(member);
      noteMember(member, answer, acted, notes);
      return answer;
    };
    const path = 'members.works-between';
    const counted = (member: Member) => known(member['works-between']);
    const told = { of, counted, count: countOf(view, acted), path };
    const found = among(view, 'core', told, notes);
    if (!found?.share) return notes.open(0, 1);
    const { low, high } = found.share;
    const open = found.count.high - found.count.low;
    return 2 * open > found.size.high ? notes.open(low, high) : notes.range(low, high);
  },
};

/** What the actions of the newest sessions tell of the members. */
interface Acted {
  /** Whether a member did one; undefined where that is open. */
  readonly by: (member: Member) => boolean | undefined;
  /** Those that somebody did, or may have done, who is not named: the path of each name. */
  readonly nameless: readonly string[];
  /** What tells that a member did one. */
  readonly evidence: ReadonlyMap<string, Fact<boolean>>;
  /** What leaves it open whether a member did one, by their paths. */
  readonly open: ReadonlyMap<string, string>;
}

function actionsOf(view: View, notes: Notes): Acted {
  const last = newest(view.held ?? [], WINDOW);
  const evidence = new Map<string, Fact<boolean>>();
  const open = new Map<string, string>();
  const nameless: string[] = [];
  for (const action of events(view, 'actions', new Notes()) ?? []) {
    const { by, done } = action.what;
    const counts = isOfSessions(action, last);
    if (counts === false || done.is === 'none' || known(done) === false) continue;
    const list = action.session ? 'sessions.actions' : 'actions';
    const id = known(by);
    if (id === undefined) {
      if (by.is === 'none') continue;
      nameless.push(`${list}.by`);
    } else if (counts && known(done)) evidence.set(id, done);
    else open.set(id, counts ? `${list}.done` : 'actions.date');
  }
  if (!view.held) notes.lacks('sessions');
  const by = (member: Member): boolean | undefined => {
    const id = known(member.id) ?? '';
    if (evidence.has(id)) return true;
    return open.has(id) || !view.held ? undefined : false;
  };
  return { by, nameless, evidence, open };
}

function noteMember(
  member: Member,
  answer: boolean | undefined,
  { evidence, open }: Acted,
  notes: Notes,
): void {
  const id = known(member.id) ?? '';
  const done = evidence.get(id);
  if (done && known(member['works-between']) !== true) {
    notes.saw(done);
    return;
  }
  // Who did nothing is not shown.
  if (answer === true) notes.saw(member['works-between']);
  if (answer !== undefined) return;
  if (known(member['works-between']) === undefined) notes.lacks('members.works-between');
  const path = open.get(id);
  if (path !== undefined) notes.lacks(path);
}

/** What `counts` tells of all members: those by their own word, and who else may have acted. */
function countOf(view: View, acted: Acted): Fact<Amount> {
  const count = view.network.counts['works-between'];
  if (count.is !== 'known') return count;
  const others = view.current.filter(
    (member) => known(member['works-between']) !== true && acted.by(member) !== false,
  );
  const { low, high } = count.value;
  return { ...count, value: { low, high: high + others.length + acted.nameless.length } };
}
