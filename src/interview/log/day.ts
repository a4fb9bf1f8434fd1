import { formatDay, parseWhen } from '../../base/days.js';
import { viewOf } from '../../measures/kit/view.js';
import { readWhen, rightDate } from '../../network/dates.js';
import { known } from '../../network/facts.js';
import { say } from '../words.js';
import {
  type LogSetting,
  NONE,
  nothingTold,
  questionOf,
  type Read,
  type Step,
  UNKNOWN,
} from './step.js';
import { sayLog } from './words.js';

/** The questions about days: of the session, of the file, and of the next session. */

/** A day as it was typed: `2026-11-21`, `21-11-2026`, a month; undefined for anything else. */
export function typedDate(typed: string): string | undefined {
  if (readWhen(typed)) return typed;
  const right = rightDate(typed);
  return right.is === 'form' ? right.date : undefined;
}

/** On which day it was. */
export function dateStep(setting: LogSetting): Step {
  const { base, language } = setting;
  const example = formatDay(base.today);
  const dutch = example.split('-').reverse().join('-');
  return {
    id: 'date',
    seconds: 2,
    due: () => true,
    ask: () => {
      const { date, planned } = base.likelyDate;
      return {
        ...questionOf(setting, 'date'),
        hint: sayLog('dateHint', language, { date: example, dutch }),
        enter: sayLog(planned ? 'planned' : 'today', language, { date }),
      };
    },
    read: (typed, draft) => {
      if (typed === '') return { draft: { ...draft, date: base.likelyDate.date } };
      const date = typedDate(typed);
      if (date === undefined) return wrong('badDate', { typed, date: example });
      const when = parseWhen(date);
      if (!when || when.from !== when.to) return wrong('whole', { date: example });
      if (when.from > base.today) return wrong('future', { date });
      return { draft: { ...draft, date } };
    },
  };

  function wrong(key: Parameters<typeof sayLog>[0], values: Record<string, string>): Read {
    return { wrong: sayLog(key, language, values) };
  }
}

/** Whether there was another session on a day that has one. */
export function againStep({ base, language }: LogSetting): Step {
  const yes = language === 'nl' ? 'j' : 'y';
  return {
    id: 'again',
    seconds: 3,
    due: ({ date }) => base.sessionOn(date, false) !== undefined,
    ask: ({ date }) => ({
      question: sayLog('again', language, { date }),
      help: sayLog('againHelp', language),
      rows: [
        [
          { code: yes, label: sayLog('againYes', language) },
          { code: 'n', label: sayLog('againNo', language) },
        ],
      ],
    }),
    read: (typed, draft) => {
      const answer = yesOrNo(typed);
      if (answer === undefined) {
        return { wrong: sayLog('yesNo', language, { yes, no: 'n' }) };
      }
      // Another day: the question for it comes back.
      return answer
        ? { draft: { ...draft, again: true } }
        : { draft: nothingTold(draft.date), open: true };
    },
  };
}

/** Whether the day that the file is about moves along. */
export function asOfStep({ base, language }: LogSetting): Step {
  const asOf = base.asOf === undefined ? '' : formatDay(base.asOf);
  return {
    id: 'as-of',
    seconds: 2,
    due: ({ date }) => asOf !== '' && date > asOf,
    ask: ({ date }) => ({
      question: sayLog('asOf', language, { known: asOf, date }),
      help: sayLog('asOfHelp', language),
      rows: [[{ code: 'n', label: sayLog('asOfNo', language, { known: asOf }) }]],
      enter: sayLog('asOfYes', language, { date }),
    }),
    read: (typed, draft) => {
      const answer = typed === '' ? true : yesOrNo(typed);
      return answer === undefined
        ? { wrong: sayLog('pickOne', language, { codes: 'Enter, n' }) }
        : { draft: { ...draft, asOf: answer } };
    },
  };
}

/** When the next one is. */
export function nextStep(setting: LogSetting): Step {
  const { base, language } = setting;
  const stated = known(base.network['next-session']);
  const kept = (date: string): string | undefined => {
    return stated && stated.from > base.dayOf(date) ? sayWhen(stated) : undefined;
  };
  return {
    id: 'next',
    seconds: 5,
    due: () => true,
    ask: ({ date }) => {
      const guess = guessed(setting, date);
      const there = kept(date);
      return {
        question: sayLog('next', language),
        help: sayLog('nextHelp', language),
        hint: [
          ...(guess === undefined || there !== undefined
            ? []
            : [sayLog('nextGuess', language, { guess })]),
          say('exampleDate', language),
        ].join('\n'),
        none: sayLog('nextNone', language),
        unknown: true,
        enter:
          there === undefined
            ? say('skip', language)
            : sayLog('nextKept', language, { date: there }),
      };
    },
    read: (typed, draft) => {
      if (typed === '') return { draft };
      if (typed === UNKNOWN) return { draft: { ...draft, next: 'unknown' } };
      if (typed === NONE) return { draft: { ...draft, next: 'none' } };
      const next = typedDate(typed);
      const when = next === undefined ? undefined : parseWhen(next);
      const day = base.dayOf(draft.date);
      if (next === undefined || !when) {
        return { wrong: sayLog('badDate', language, { typed, date: formatDay(day + 28) }) };
      }
      if (when.to <= day)
        return { wrong: sayLog('past', language, { date: next, day: draft.date }) };
      return { draft: { ...draft, next } };
    },
  };
}

const DAYS = { week: 7, month: 28, quarter: 91, 'half-year': 182, year: 364 } as const;

/** When the next session would be by the habit that is stated, else by the last few dates. */
function guessed({ base }: LogSetting, date: string): string | undefined {
  const day = base.dayOf(date);
  const habit = known(base.network.rhythm.sessions);
  if (habit !== undefined && habit !== 'never') return formatDay(day + DAYS[habit]);
  const days = [
    ...(viewOf(base.network, day - 1).held ?? []).map((one) => one.date.from),
    day,
  ].slice(-5);
  const gaps = days.slice(1).map((one, at) => one - (days[at] ?? one));
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  return gaps.length < 2 || middle === undefined || middle <= 0
    ? undefined
    : formatDay(day + middle);
}

function sayWhen({ from, to }: { from: number; to: number }): string {
  const [first, last] = [formatDay(from), formatDay(to)];
  if (first === last) return first;
  return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4);
}

/** A ja or a nee in either language. */
export function yesOrNo(typed: string): boolean | undefined {
  const word = typed.toLowerCase();
  if (['j', 'ja', 'y', 'yes'].includes(word)) return true;
  return ['n', 'nee', 'no'].includes(word) ? false : undefined;
}
