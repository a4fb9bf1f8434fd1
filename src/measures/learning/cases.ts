import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Session } from '../../network/format/sessions.js';
import { any, countYes } from '../kit/interval.js';
import { newest, readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';
import { YEAR, youngerThan } from '../relations/age.js';

/** How many of the newest sessions are looked at, and how many must tell of cases or methods. */
const WINDOW = 6;
const MINIMAL = 4;

/** Methods that work with a case, however they are spelled. */
const CASE_FORM =
  /casus|casu[iï]st|\bcases?\b|\bcase(?:bespreking|study|studie)|praktijk\s*verhaal|moree?le?\s*beraad|moral deliberation/;

function isCaseForm(method: string): boolean {
  return CASE_FORM.test(method.normalize('NFC').toLowerCase());
}

/**
 * Whether a session worked with a case: cases that were brought in, or a method that works with
 * one. Methods are free text, so one that we do not know may be such a method too; that is open
 * unless the session says that no case was brought in.
 */
function hadCase(session: Session, notes: Notes): boolean | undefined {
  const methods = known(session.methods) ?? [];
  const form = methods.find((method) => method.is === 'known' && isCaseForm(method.value));
  const cases = known(session.cases);
  if (form && !(cases && cases.low >= 1)) {
    notes.saw(form);
    return true;
  }
  const brought = some(notes.number(session.cases, 'sessions.cases'));
  if (brought === undefined) notes.lacks('sessions.cases');
  if (brought !== false) return brought;
  const unread = methods.some((method) => method.is === 'unknown');
  if (unread) notes.lacks('sessions.methods');
  return unread ? undefined : false;
}

/** Whether a number is above 0; undefined where it may or may not be. */
function some(amount: Amount | undefined): boolean | undefined {
  if (!amount || (amount.low < 1 && amount.high >= 1)) return undefined;
  return amount.low >= 1;
}

function told(fact: Fact<unknown>): boolean {
  return fact.is === 'known' || fact.is === 'none';
}

/**
 * Sessions among the last 6 held in which the group worked with a case: one that a member brought
 * in, or a method such as a case discussion, a story from practice or a moral deliberation. A
 * session that does not say how many cases there were may have had one, unless its methods show it;
 * so may one with a method that nobody knows. Unknown until 4 of them tell of cases or methods.
 */
export const caseSessions: Measure = {
  name: 'learning.case-sessions',
  label: { nl: 'bijeenkomsten met een casus', en: 'sessions with a case' },
  unit: 'number',
  reads: ['sessions.cases', 'sessions.methods', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const last = newest(readLog(view, notes) ?? [], WINDOW);
    const { low, high } = countYes(last.map(({ session }) => hadCase(session, notes)));
    const enough = last.filter(({ session }) => told(session.cases) || told(session.methods));
    if (enough.length >= MINIMAL) return notes.range(low, high);
    return notes.open(0, WINDOW);
  },
};

/** A session that may count, and whether something came of its case. */
interface Counted {
  readonly certain: boolean;
  readonly followed: boolean | undefined;
  readonly told: boolean;
}

/**
 * Share of the sessions with a case of the last 12 months after which something happened: an action
 * was agreed, or a hurdle was solved. From 0 to 1; the newest session held is left out, as nothing
 * need have come of it yet, and without any such session it is 1. A session that may have had a
 * case may count or not; where actions and hurdles are left out something may have happened.
 * Unknown where fewer than 2 such sessions (or the only one) tell of actions or hurdles.
 */
export const casesFollowed: Measure = {
  name: 'learning.cases-followed',
  label: {
    nl: 'deel van de casussen waar iets op volgde',
    en: 'share of the cases that something came of',
  },
  unit: 'share',
  reads: [
    'sessions.cases',
    'sessions.methods',
    'sessions.actions',
    'sessions.hurdles',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const counted = sessionsWithCase(view, notes);
    const tell = counted.filter(({ told }) => told).length;
    if (!view.held || tell < Math.min(2, counted.length)) return notes.open(0, 1);
    const among = (certain: boolean, followed: boolean) =>
      counted.filter((one) => (!certain || one.certain) && one.followed === followed).length;
    const open = counted.filter(({ followed }) => followed === undefined).length;
    const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
    const least = among(true, true);
    const most = among(false, true) + open;
    return notes.range(
      share(least, least + among(false, false) + open),
      share(most, most + among(true, false)),
    );
  },
};

function sessionsWithCase(view: View, notes: Notes): readonly Counted[] {
  const before = (readLog(view, notes) ?? []).slice(0, -1);
  return before.flatMap((dated): readonly Counted[] => {
    const recent = youngerThan(view.asOf, dated.date, YEAR);
    if (recent === false) return [];
    const asked = new Notes();
    const worked = hadCase(dated.session, asked);
    if (worked === false) return [];
    notes.take(asked);
    return [
      {
        certain: recent === true && worked === true,
        followed: wasFollowed(dated, notes),
        told: told(dated.session.actions) || told(dated.session.hurdles),
      },
    ];
  });
}

/** Whether an action was agreed in a session, or a hurdle of it was solved. */
function wasFollowed({ session }: Dated, notes: Notes): boolean | undefined {
  const actions = listedBeside(session.actions, session.hurdles);
  const hurdles = listedBeside(session.hurdles, session.actions);
  if (!actions) notes.lacks('sessions.actions');
  else notes.saw(session.actions);
  const solved = hurdles?.map(({ solved }) => notes.yes(solved, 'sessions.hurdles.solved'));
  return any([actions && actions.length > 0, solved && any(solved)]);
}

/** The items of a list; a session that lists the other one has none of it where it is left out. */
function listedBeside<T>(fact: Fact<readonly T[]>, other: Fact<unknown>): readonly T[] | undefined {
  return items(fact) ?? (fact.is === 'absent' && told(other) ? [] : undefined);
}
