import { HALF_YEAR } from '../../base/days.js';
import { type Fact, items, known } from '../../network/facts.js';
import type { Result } from '../../network/format/yield.js';
import { events, isOfSessions, silentOf } from '../kit/events.js';
import { all, any, isSome, shareOf } from '../kit/interval.js';
import { newest } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';
import type { Dated, View } from '../kit/view.js';
import { includesOne } from '../people/roles.js';
import { YEAR, youngerThan } from '../relations/age.js';
import { isInUse, isOfValue, listed } from '../yield/listed.js';

/** How many of the newest sessions are looked at, and how many members must carry an assignment. */
const WINDOW = 6;
const CARRIERS = 3;

/** Stems of working methods in which people help each other; words of one's own are missed. */
const HELPING = ['casus', 'case', 'intervis', 'bezoek', 'visit'];

/** Whether what once brought people together still shows; undefined where the file leaves it open. */
type Shows = (view: View, notes: Notes) => boolean | undefined;

/** How each kind of origin shows. That people were obliged to come does not have to. */
const signs: ReadonlyMap<string, Shows> = new Map([
  ['ambition', hasResultInUse],
  ['inspiration', hasIdea],
  ['assignment', isCarried],
  ['strength', hasHelp],
]);

/**
 * Share of what brought people together (an obligation left aside) that still shows. From 0 to 1.
 * An ambition shows in a result of the last 12 months that is in use, inspiration in an insight or
 * a question seen anew of the last half year (183 days), an assignment in 3 different members with
 * an action in the last 6 sessions, joined strength in a case, an intervision, a visit or knowledge
 * shared by doing in one of those sessions.
 * Low counts what the file leaves open as not showing, high as showing; a kind that nobody knows
 * may be another. Unknown as a whole without a kind beside an obligation, or where all is open.
 */
export const originFed: Measure = {
  name: 'purpose.origin-fed',
  label: {
    nl: 'deel van wat jullie bij elkaar bracht dat nog te zien is',
    en: 'share of what brought you together that still shows',
  },
  unit: 'share',
  // Of at most four kinds of origin: beside a half, a third is the nearest.
  step: 0.2,
  reads: [
    'origin.kind',
    'results.kind',
    'results.value',
    'results.adopted-by',
    'results.date',
    'sessions.actions',
    'actions',
    'sessions.methods',
    'sessions.cases',
    'sessions.knowledge',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const { kind } = view.network.origin;
    const kinds = [...new Set(notes.words(kind, 'origin.kind') ?? [])];
    const answers = kinds.flatMap((one) => {
      const shows = signs.get(one);
      return shows ? [shows(view, notes)] : [];
    });
    const untold = (items(kind) ?? []).filter(isOpen).length;
    const more = Math.min(untold, signs.size - answers.length);
    const { part, rest } = tally(answers, new Array<undefined>(more).fill(undefined));
    const share = answers.length > 0 ? shareOf(part, rest) : undefined;
    if (!share) return notes.open(0, 1);
    const told = answers.some((answer) => answer !== undefined);
    return told ? notes.range(share.low, share.high) : notes.open(share.low, share.high);
  },
};

function isOpen({ is }: Fact<unknown>): boolean {
  return is === 'unknown' || is === 'absent';
}

function hasResultInUse(view: View, notes: Notes): boolean | undefined {
  return someResult(view, YEAR, isInUse, notes);
}

function hasIdea(view: View, notes: Notes): boolean | undefined {
  return someResult(view, HALF_YEAR, isIdea, notes);
}

function isIdea(result: Result, notes: Notes): boolean | undefined {
  if (known(result.kind) === 'insight') {
    notes.saw(result.kind);
    return true;
  }
  const anew = isOfValue(result, ['reframing'], notes);
  if (anew === true) return true;
  return notes.word(result.kind, 'results.kind') === undefined ? undefined : anew;
}

/** Whether something holds of a result that is at most so many days old. */
function someResult(
  view: View,
  days: number,
  holds: (result: Result, notes: Notes) => boolean | undefined,
  notes: Notes,
): boolean | undefined {
  const results = listed(view, notes);
  if (results?.length === 0) notes.saw(view.network.results);
  return results && someOf(results, judged, notes);

  function judged(result: Result, asked: Notes): boolean | undefined {
    const recent = youngerThan(view.asOf, known(result.date), days);
    const answer = recent === false ? false : holds(result, asked);
    if (recent === undefined && answer !== false) asked.lacks('results.date');
    return all([recent, answer]);
  }
}

/** Whether enough members took up an action in the newest sessions or since. */
function isCarried(view: View, notes: Notes): boolean | undefined {
  const last = newest(view.held ?? [], WINDOW);
  const actions = events(view, 'actions', notes);
  if (!view.held) notes.lacks('sessions');
  if (!actions || !view.held) return undefined;
  const sure = new Set<string>();
  const possible = new Set<string>();
  const silent = new Set<string>();
  let nameless = 0;
  for (const action of actions) {
    const counts = isOfSessions(action, last);
    const { by } = action.what;
    if (counts === false || by.is === 'none') continue;
    const id = known(by);
    if (id === undefined) {
      nameless += 1;
      silent.add(action.session ? 'sessions.actions.by' : 'actions.by');
      continue;
    }
    possible.add(id);
    if (counts) sure.add(id);
    else silent.add('actions.date');
  }
  if (sure.size >= CARRIERS) return true;
  const untold = silentOf(last, 'actions', new Notes()).length > 0;
  if (untold) notes.lacks('sessions.actions');
  else if (possible.size + nameless < CARRIERS) return false;
  for (const path of silent) notes.lacks(path);
  return undefined;
}

/** Whether people helped each other in one of the newest sessions. */
function hasHelp(view: View, notes: Notes): boolean | undefined {
  if (!view.held) notes.lacks('sessions');
  return view.held && someOf(newest(view.held, WINDOW), isHelping, notes);
}

function isHelping({ session }: Dated, notes: Notes): boolean | undefined {
  const { cases, methods, knowledge } = session;
  const helping = items(methods)?.map((method) =>
    isOpen(method) ? undefined : isHelpful(known(method) ?? ''),
  );
  const parts = [
    {
      fact: cases,
      path: 'sessions.cases',
      answer: isSome(cases.is === 'none' ? { low: 0, high: 0 } : known(cases)),
    },
    { fact: methods, path: 'sessions.methods', answer: helping && any(helping) },
    {
      fact: knowledge,
      path: 'sessions.knowledge',
      answer: includesOne(knowledge, ['socialisation']),
    },
  ];
  const answer = any(parts.map((part) => part.answer));
  for (const part of parts) {
    if (part.answer !== answer) continue;
    if (answer === undefined) notes.lacks(part.path);
    else notes.saw(part.fact);
  }
  return answer;
}

function isHelpful(method: string): boolean {
  return HELPING.some((stem) => method.toLowerCase().includes(stem));
}

/** Whether something holds of one of a few; notes what that rests on, and no more. */
function someOf<T>(
  list: readonly T[],
  holds: (one: T, notes: Notes) => boolean | undefined,
  notes: Notes,
): boolean | undefined {
  const answers = list.map((one) => holds(one, new Notes()));
  const answer = any(answers);
  for (const [at, one] of list.entries()) if (answers[at] === answer) holds(one, notes);
  return answer;
}
