import { known } from '../../network/facts.js';
import { readTimes } from '../times.js';
import { say } from '../words.js';
import { sayAmount } from './base.js';
import { TIMES } from './choices.js';
import { inRows } from './numbered.js';
import { amount, lastMethods } from './people.js';
import {
  isHeld,
  type LogSetting,
  NONE,
  questionOf,
  type Read,
  type Step,
  told,
  UNKNOWN,
} from './step.js';
import { sayLog } from './words.js';

/** The questions about what the time went to, and how the group worked. */

/** How the time went, on one line. */
export function minutesStep(setting: LogSetting): Step {
  const { language, simple } = setting;
  return {
    id: 'minutes',
    seconds: 12,
    due: isHeld,
    ask: ({ date }) => {
      const last = lastMinutes(setting, date);
      const times = TIMES.map(([, letter, label]) => ({
        code: letter[language],
        label: label[language],
      }));
      return {
        question: sayLog(simple ? 'minutesSimple' : 'minutes', language),
        help: sayLog('minutesHelp', language),
        rows: [
          ...inRows(times),
          last === ''
            ? []
            : [{ code: sayLog('same', language), label: sayLog('asLast', language, { last }) }],
        ],
        hint: sayLog('minutesHint', language),
        unknown: true,
        enter: say('skip', language),
      };
    },
    read: (typed, draft) => {
      if (typed === '') return { draft };
      if (typed === UNKNOWN) return told(draft, { minutes: 'unknown' });
      const same = typed === '=' || typed.toLowerCase() === sayLog('same', language);
      const text = same ? lastMinutes(setting, draft.date) : typed;
      const read = readTimes(text, language);
      if ('wrong' in read) return read;
      const fields = Object.entries(read.value).map(([kind, value]) => [`minutes.${kind}`, value]);
      return told(draft, Object.fromEntries(fields));
    },
  };
}

/** The minutes of last time as they are typed: `m10 v20 l60`. */
function lastMinutes({ base, language }: LogSetting, date: string): string {
  const last = base.lastBefore(date);
  return TIMES.flatMap(([field, letter]) => {
    const minutes = last?.minutes as Readonly<Record<string, { readonly is: string }>> | undefined;
    const fact = minutes?.[field] as Parameters<typeof known>[0] | undefined;
    const value = fact && (known(fact) as { low: number; high: number } | undefined);
    return value ? [`${letter[language]}${sayAmount(value)}`] : [];
  }).join(' ');
}

const MOMENTS = ['start', 'end', 'mail'] as const;

/** When the announcements came. */
export function announcementsStep(setting: LogSetting): Step {
  const { base, book, language } = setting;
  const options = book.questions['sessions.announcements-at']?.options ?? {};
  const label = (moment: string): string => options[moment]?.[language] ?? moment;
  const before = (date: string): string | undefined => {
    const last = base.lastBefore(date);
    return last && known(last['announcements-at']);
  };
  return {
    id: 'announcements-at',
    seconds: 1,
    due: (draft) => isHeld(draft) && draft.fields['minutes.announcements'] !== 0,
    ask: ({ date }) => {
      const last = before(date);
      return {
        ...questionOf(setting, 'announcements-at'),
        rows: [MOMENTS.map((moment, at) => ({ code: String(at + 1), label: label(moment) }))],
        unknown: true,
        enter: last === undefined ? say('skip', language) : label(last),
      };
    },
    read: (typed, draft) => {
      const last = before(draft.date);
      if (typed === '')
        return last === undefined ? { draft } : told(draft, { 'announcements-at': last });
      if (typed === UNKNOWN) return told(draft, { 'announcements-at': 'unknown' });
      const moment = MOMENTS[Number(typed) - 1];
      if (!moment) return { wrong: sayLog('pickOne', language, { codes: '1, 2, 3' }) };
      return told(draft, { 'announcements-at': moment });
    },
  };
}

/** How the group worked. */
export function methodsStep(setting: LogSetting): Step {
  const { base, book, language } = setting;
  return {
    id: 'methods',
    seconds: 1,
    due: isHeld,
    ask: ({ date }) => {
      const last = lastMethods(setting, date);
      return {
        ...questionOf(setting, 'methods'),
        rows: [base.methodsBefore(date).map((label, at) => ({ code: String(at + 1), label }))],
        hint: sayLog('methodsHow', language),
        unknown: true,
        none: book.questions['sessions.methods']?.none?.[language] ?? say('none', language),
        enter: last.length > 0 ? last.join(', ') : say('skip', language),
      };
    },
    read: (typed, draft): Read => {
      const last = lastMethods(setting, draft.date);
      if (typed === '') return last.length > 0 ? told(draft, { methods: last }) : { draft };
      if (typed === UNKNOWN) return told(draft, { methods: 'unknown' });
      if (typed === NONE) return told(draft, { methods: 'none' });
      const before = base.methodsBefore(draft.date);
      const words = /^[\d\s,;]+$/.test(typed) ? typed.split(/[\s,;]+/) : typed.split(/[,;]/);
      const methods: string[] = [];
      for (const word of words.map((one) => one.trim()).filter((one) => one !== '')) {
        const method = /^\d+$/.test(word) ? before[Number(word) - 1] : word;
        if (method === undefined) {
          return { wrong: sayLog('strangeNumber', language, { code: word, last: before.length }) };
        }
        methods.push(method);
      }
      return told(draft, { methods });
    },
  };
}

/** A number that few networks keep. */
export function numberStep(setting: LogSetting, field: 'stand-ins' | 'guests' | 'cases'): Step {
  const { language } = setting;
  return {
    id: field,
    seconds: 2,
    due: isHeld,
    ask: () => ({
      ...questionOf(setting, field),
      hint: sayLog('presentCount', language),
      unknown: true,
      none: say('none', language),
      enter: say('skip', language),
    }),
    read: (typed, draft) => {
      if (typed === '') return { draft };
      if (typed === UNKNOWN) return told(draft, { [field]: 'unknown' });
      if (!/^\d+(?:\+|\s?-\s?\d+)?$/.test(typed)) {
        return { wrong: sayLog('badNumber', language, { typed }) };
      }
      return told(draft, { [field]: amount(typed) });
    },
  };
}

/** How knowledge passed between people. */
export function knowledgeStep(setting: LogSetting): Step {
  const { book, language } = setting;
  const question = book.questions['sessions.knowledge'];
  const options = Object.entries(question?.options ?? {});
  return {
    id: 'knowledge',
    seconds: 4,
    due: isHeld,
    ask: () => ({
      ...questionOf(setting, 'knowledge'),
      rows: [options.map(([, label], at) => ({ code: String(at + 1), label: label[language] }))],
      hint: sayLog('numbers', language),
      unknown: true,
      none: sayLog('noneOfIt', language),
      enter: say('skip', language),
    }),
    read: (typed, draft) => {
      if (typed === '') return { draft };
      if (typed === UNKNOWN) return told(draft, { knowledge: 'unknown' });
      if (typed === NONE) return told(draft, { knowledge: 'none' });
      const picked = typed.split(/[\s,;]+/).map((one) => options[Number(one) - 1]?.[0]);
      if (picked.includes(undefined)) {
        return { wrong: sayLog('strangeNumber', language, { code: typed, last: options.length }) };
      }
      return told(draft, { knowledge: picked.flatMap((one) => one ?? []) });
    },
  };
}
