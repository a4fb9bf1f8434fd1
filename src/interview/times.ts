import type { Language } from '../base/language.js';
import type { Path, Plain } from '../edit/plain.js';
import type { Item } from './item.js';
import type { Making } from './items.js';
import { TIMES } from './log/choices.js';
import { sayLog } from './log/words.js';
import type { Value } from './read/answer.js';

/** How the time of a session went, on one line. */
export function timesItem(path: Path, { language, simple }: Making, id: string): Item {
  return {
    id,
    question: sayLog(simple ? 'minutesSimple' : 'minutes', language),
    help: sayLog('minutesHelp', language),
    paths: TIMES.map(([kind]) => `sessions.minutes.${kind}`),
    form: { is: 'times', path },
    options: TIMES.map(([kind, letter, label]) => ({
      code: letter[language],
      value: kind,
      label: label[language],
      also: [],
    })),
    unknown: true,
    none: undefined,
    example: undefined,
    seconds: 12,
  };
}

/** `10 20 60`, `l60 i15`: the minutes in the order on screen, or each with its letter. */
export function readTimes(
  typed: string,
  language: Language,
): Value<Readonly<Record<string, Plain>>> {
  const minutes: Record<string, Plain> = {};
  const tokens = typed
    .toLowerCase()
    .split(/[\s,;/]+/)
    .filter((one) => one !== '');
  let order = 0;
  for (const token of tokens) {
    const parts = /^([a-z])?(\d+(?:\+|-\d+)?|\?)([a-z])?$/.exec(token);
    const letter = parts?.[1] ?? parts?.[3];
    const time =
      letter === undefined ? TIMES[order] : TIMES.find(([, one]) => one[language] === letter);
    if (parts && letter === undefined && !time) {
      return { wrong: sayLog('tooMany', language, { most: TIMES.length }) };
    }
    if (!parts || !time) return { wrong: sayLog('badMinutes', language, { typed: token }) };
    if (letter === undefined) order += 1;
    const [kind, , label] = time;
    if (kind in minutes) return { wrong: sayLog('twice', language, { code: label[language] }) };
    const number = parts[2] ?? '';
    minutes[kind] = number === '?' ? 'unknown' : /^\d+$/.test(number) ? Number(number) : number;
  }
  return { value: minutes };
}
