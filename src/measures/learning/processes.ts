import { newest, readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';

/** How many of the newest sessions are looked at, and how many must tell how knowledge passed. */
const WINDOW = 6;
const MINIMAL = 4;

/** The ways in which knowledge passes between people inside a session. */
const TOGETHER = ['socialisation', 'externalisation', 'combination'] as const;

/** What the newest sessions tell of how knowledge passed. */
interface Seen {
  /** The ways that occur. */
  readonly there: readonly string[];
  /** How many other ones there may be: a word that nobody knows adds one, silence any number. */
  readonly perhaps: number;
  /** How many sessions tell it. */
  readonly told: number;
}

function seenIn(view: View, notes: Notes): Seen {
  const found = new Set<string>();
  let told = 0;
  let perhaps = 0;
  for (const { session } of newest(readLog(view, notes) ?? [], WINDOW)) {
    const ways = notes.list(session.knowledge, 'sessions.knowledge');
    if (ways) told += 1;
    else perhaps += TOGETHER.length;
    for (const way of ways ?? []) {
      const word = notes.word(way, 'sessions.knowledge');
      if (word === undefined) perhaps += 1;
      else found.add(word);
    }
  }
  return { there: TOGETHER.filter((way) => found.has(way)), perhaps, told };
}

/**
 * How many of the three ways to share knowledge occur in the last 6 sessions held: living it
 * together (socialisation), wording it (externalisation), combining it. From 0 to 3; what people
 * make their own at home (internalisation) is not counted. A session that does not tell may add
 * any, a word that nobody knows one. Unknown until 4 of those sessions tell.
 */
export const processes: Measure = {
  name: 'learning.processes',
  label: {
    nl: 'manieren waarop jullie kennis delen',
    en: 'ways in which you share knowledge',
  },
  unit: 'number',
  reads: ['sessions.knowledge', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const { there, perhaps, told } = seenIn(view, notes);
    if (told < MINIMAL) return notes.open(0, TOGETHER.length);
    return notes.range(there.length, Math.min(TOGETHER.length, there.length + perhaps));
  },
};

/**
 * Which of the three ways to share knowledge certainly do not occur in the last 6 sessions held, in
 * the order living, wording, combining. Open where a session that does not tell, or a word that
 * nobody knows, may be one of them.
 */
export const processesMissing: Measure = {
  name: 'learning.processes-missing',
  label: {
    nl: 'manieren van kennis delen die ontbreken',
    en: 'ways of sharing knowledge that are missing',
  },
  unit: 'list',
  values: {
    socialisation: { nl: 'samen beleven', en: 'living it together' },
    externalisation: { nl: 'verwoorden', en: 'wording it' },
    combination: { nl: 'combineren', en: 'combining it' },
  },
  reads: ['sessions.knowledge', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const { there, perhaps } = seenIn(view, notes);
    const missing = TOGETHER.filter((way) => !there.includes(way));
    const open = missing.length > 0 && (perhaps > 0 || !view.held);
    return notes.several(open ? [] : missing, open);
  },
};
