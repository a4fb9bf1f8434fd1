import type { Language, Text } from '../../base/language.js';
import type { Plain } from '../../edit/plain.js';
import { say } from '../words.js';
import type { OpenItem } from './base.js';
import { FIRST, HAPPENED } from './choices.js';
import {
  type Draft,
  isHeld,
  isPlannedKnown,
  type LogSetting,
  NONE,
  questionOf,
  type Read,
  type Step,
  told,
  UNKNOWN,
} from './step.js';
import { sayLog } from './words.js';

/** The questions with a numbered list: what happened, what was done, what was solved. */

type Ticks = readonly (readonly [field: string, label: Text])[];

/** What was ticked on a list, what is not known, and what was not named. */
interface Ticked {
  readonly yes: readonly number[];
  readonly unknown: readonly number[];
  readonly rest: readonly number[];
}

/** Reads `1 3`, with `2?` for what one does not know. */
function readTicks(typed: string, count: number, language: Language): Ticked | { wrong: string } {
  const [yes, unknown]: [Set<number>, Set<number>] = [new Set(), new Set()];
  for (const word of typed.split(/[\s,;]+/).filter((one) => one !== '')) {
    const parts = /^(\d+)(\?)?$/.exec(word);
    const number = Number(parts?.[1]) - 1;
    if (!parts || number < 0 || number >= count) {
      return { wrong: sayLog('strangeNumber', language, { code: word, last: count }) };
    }
    if (yes.has(number) || unknown.has(number)) {
      return { wrong: sayLog('twice', language, { code: number + 1 }) };
    }
    (parts[2] ? unknown : yes).add(number);
  }
  const rest = Array.from({ length: count }, (_, at) => at).filter(
    (at) => !yes.has(at) && !unknown.has(at),
  );
  return { yes: [...yes], unknown: [...unknown], rest };
}

/** What happened, and after it what was not named. */
export function happenedSteps(setting: LogSetting): readonly Step[] {
  const { language, simple } = setting;
  const question = sayLog(simple ? 'happenedSimple' : 'happened', language);
  const list = tickStep(setting, 'happened', () => HAPPENED, {
    question,
    seconds: 7,
    due: isHeld,
  });
  return [list, whatStep(setting), restStep(setting, 'happened', HAPPENED)];
}

/** What was part of the first session. */
export function firstSteps(setting: LogSetting): readonly Step[] {
  const { base, language } = setting;
  const open = (draft: Draft): Ticks =>
    FIRST.filter(([field]) => !isPlannedKnown(setting, draft, field));
  const list = tickStep(setting, 'first', open, {
    question: sayLog('first', language),
    seconds: 0,
    due: (draft) => isHeld(draft) && base.isFirst(draft.date) && open(draft).length > 0,
  });
  return [list, restStep(setting, 'first', FIRST)];
}

function tickStep(
  { language }: LogSetting,
  id: string,
  ticksOf: (draft: Draft) => Ticks,
  about: { readonly question: string; readonly seconds: number; readonly due: Step['due'] },
): Step {
  return {
    id,
    seconds: about.seconds,
    due: about.due,
    ask: (draft) => ({
      question: about.question,
      help: sayLog('happenedHelp', language),
      rows: [
        ticksOf(draft).map(([, label], at) => ({ code: String(at + 1), label: label[language] })),
      ],
      hint: say('typeTicks', language),
      unknown: true,
      none: sayLog('noneOfIt', language),
      enter: say('skip', language),
    }),
    read: (typed, draft) => {
      const fields = ticksOf(draft).map(([field]) => field);
      const all = (value: Plain): Read =>
        told(draft, Object.fromEntries(fields.map((field) => [field, value])));
      if (typed === '') return { draft };
      if (typed === UNKNOWN) return all('unknown');
      if (typed === NONE) return all(false);
      const ticked = readTicks(typed, fields.length, language);
      if ('wrong' in ticked) return ticked;
      const pick = (places: readonly number[]): readonly string[] =>
        places.flatMap((place) => fields[place] ?? []);
      const next = { ...draft, rest: { ...draft.rest, [id]: pick(ticked.rest) } };
      return told(next, {
        ...Object.fromEntries(pick(ticked.yes).map((field) => [field, true])),
        ...Object.fromEntries(pick(ticked.unknown).map((field) => [field, 'unknown'])),
      });
    },
  };
}

/** What was not named becomes a no only where somebody says so. */
function restStep({ language }: LogSetting, list: string, ticks: Ticks): Step {
  const labels = (fields: readonly string[]): string =>
    ticks.flatMap(([field, label]) => (fields.includes(field) ? [label[language]] : [])).join('; ');
  const id = `${list}-rest`;
  return {
    id,
    seconds: list === 'happened' ? 4 : 0,
    due: ({ rest }) => (rest[list]?.length ?? 0) > 0,
    ask: ({ rest }) => ({
      question: say('restOf', language, { labels: labels(rest[list] ?? []) }),
      help: say('restHelp', language),
      rows: [[{ code: 'n', label: say('restNo', language) }]],
      unknown: true,
      enter: say('skip', language),
    }),
    read: (typed, draft) => {
      const fields = draft.rest[list] ?? [];
      if (typed === '') return { draft };
      if (typed === UNKNOWN)
        return told(draft, Object.fromEntries(fields.map((one) => [one, 'unknown'])));
      if (!['n', 'nee', 'no'].includes(typed.toLowerCase())) {
        return { wrong: sayLog('pickOne', language, { codes: 'n, Enter' }) };
      }
      return told(draft, Object.fromEntries(fields.map((one) => [one, false])));
    },
  };
}

/** What was celebrated. */
function whatStep(setting: LogSetting): Step {
  const { language } = setting;
  return {
    id: 'celebrated-what',
    seconds: 0,
    due: ({ fields }) => fields.celebrated === true,
    ask: () => ({
      question: sayLog('what', language),
      help: questionOf(setting, 'celebrated').help,
      enter: sayLog('whatSkip', language),
    }),
    read: (typed, draft) => (typed === '' ? { draft } : told(draft, { celebrated: typed })),
  };
}

/** Which of what is open was done, or solved. */
export function openStep(setting: LogSetting, kind: 'actions' | 'hurdles'): Step {
  const { base, language, simple } = setting;
  const done = kind === 'actions';
  const open = (date: string): readonly OpenItem[] =>
    done ? base.openActions(date) : base.openHurdles(date);
  const key = done ? (simple ? 'doneSimple' : 'done') : simple ? 'solvedSimple' : 'solved';
  const field = done ? 'actions.done' : 'hurdles.solved';
  return {
    id: `open-${kind}`,
    seconds: done ? 5 : 1,
    due: (draft) => isHeld(draft) && open(draft.date).length > 0,
    ask: ({ date }) => ({
      question: sayLog(key, language),
      help: questionOf(setting, field).help,
      rows: [open(date).map(({ code, what }) => ({ code, label: what }))],
      hint: sayLog('numbers', language),
      none: sayLog('stillOpen', language),
      enter: sayLog('leave', language),
    }),
    read: (typed, draft) => {
      const items = open(draft.date);
      const unsaid = { draft };
      if (typed === '') return unsaid;
      // A hurdle that is gone keeps the day; what is still open is a no where that was asked.
      const close = (item: OpenItem, yes: boolean): { path: OpenItem['path']; value: Plain } => ({
        path: item.path,
        value: yes && !done ? draft.date : yes,
      });
      if (typed === NONE) {
        return {
          draft: {
            ...draft,
            closed: [...draft.closed, ...items.map((item) => close(item, false))],
          },
        };
      }
      const ticked = readTicks(typed.replaceAll('?', ' ?'), items.length, language);
      if ('wrong' in ticked) return ticked;
      const closed = ticked.yes
        .flatMap((place) => items[place] ?? [])
        .map((item) => close(item, true));
      return { draft: { ...draft, closed: [...draft.closed, ...closed] } };
    },
  };
}
