import type { Language } from '../../base/language.js';
import type { Plain } from '../../edit/plain.js';
import { decisionWords } from '../../network/format/words.js';
import { findWord } from '../../network/words.js';
import type { Choice } from '../asker.js';
import { say } from '../words.js';
import type { LogBase } from './base.js';
import { yesOrNo } from './day.js';
import { inRows } from './numbered.js';
import {
  type Draft,
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

/** The questions with a line for each item: decisions, hurdles and actions. */

type Kind = 'decisions' | 'hurdles' | 'actions';

const SECONDS: Readonly<Record<Kind, number>> = { decisions: 1, hurdles: 1, actions: 9 };

/** What was decided, run into or taken up: a line each, until Enter. */
export function linesStep(setting: LogSetting, kind: Kind): Step {
  const { book, language } = setting;
  const question = book.questions[`sessions.${kind}`];
  return {
    id: kind,
    seconds: SECONDS[kind],
    due: isHeld,
    ask: (draft) => {
      const count = listed(draft, kind).length;
      const choices = whoOf(setting, kind, draft.date);
      const example = question?.lines?.example[language] ?? '';
      const first = {
        ...questionOf(setting, kind),
        none: question?.none?.[language] ?? say('none', language),
      };
      const more = { question: sayLog('another', language), help: questionOf(setting, kind).help };
      return {
        ...(count === 0 ? { ...first, unknown: true } : more),
        rows: count === 0 ? rows(choices) : [],
        hint: sayLog(kind === 'hurdles' ? 'lineWhat' : 'lineBy', language, {
          example: exampleOf(example, choices),
        }),
        enter: count === 0 ? say('skip', language) : sayLog('ready', language),
      };
    },
    read: (typed, draft): Read => {
      const items = listed(draft, kind);
      if (typed === '') return { draft };
      if (items.length === 0 && typed === UNKNOWN) return told(draft, { [kind]: 'unknown' });
      if (items.length === 0 && typed === NONE) return told(draft, { [kind]: 'none' });
      if (yesOrNo(typed) !== undefined) return { wrong: sayLog('sayWhat', language) };
      const item = itemOf(typed, kind === 'hurdles' ? [] : whoOf(setting, kind, draft.date));
      if ('strange' in item)
        return { wrong: sayLog('strangeWho', language, { code: item.strange }) };
      const read = told(draft, { [kind]: [...items, item.value] });
      return 'draft' in read ? { ...read, open: true } : read;
    },
  };

  function rows(choices: readonly Who[]): readonly (readonly Choice[])[] {
    const [named, coded] = [choices.filter(({ id }) => !id), choices.filter(({ id }) => id)];
    return [...inRows(named), ...inRows(coded)];
  }
}

/** Somebody who may have decided or may do something. */
interface Who {
  readonly code: string;
  readonly label: string;
  readonly value: string;
  /** Whether it is a member or an organisation of the file. */
  readonly id: boolean;
}

function whoOf({ base, book, language }: LogSetting, kind: Kind, date: string): readonly Who[] {
  if (kind === 'hurdles') return [];
  const members = coded(base, date, language);
  if (kind === 'actions') return members;
  const options = book.questions['sessions.decisions.by']?.options ?? {};
  const named = ['members', 'board', 'loudest', 'nobody'].map((value, at): Who => {
    return { code: String(at + 1), label: options[value]?.[language] ?? value, value, id: false };
  });
  const organisations = base.organisations.map(
    ({ code, id }): Who => ({ code, label: id, value: id, id: true }),
  );
  return [...named, ...members, ...organisations];
}

function coded(base: LogBase, date: string, language: Language): readonly Who[] {
  const letter = language === 'nl' ? 'l' : 'm';
  return base.membersOn(date).map(({ code, id }) => ({
    code: `${letter}${code}`,
    label: id,
    value: id,
    id: true,
  }));
}

/** Splits `school bellen, l4` into what and who; the last comma counts where a code is behind it. */
function itemOf(
  typed: string,
  who: readonly Who[],
): { readonly value: Plain } | { readonly strange: string } {
  const comma = typed.lastIndexOf(',');
  const tail = typed.slice(comma + 1).trim();
  if (comma > 0 && who.length > 0) {
    const found = who.find(
      ({ code, value, id }) => code === tail.toLowerCase() || (id && value === tail),
    );
    if (found) return { value: { what: typed.slice(0, comma).trim(), by: found.value } };
    if (/^[a-z]?\d+$/i.test(tail)) return { strange: tail };
  }
  return { value: { what: typed } };
}

function exampleOf(example: string, who: readonly Who[]): string {
  const comma = example.lastIndexOf(',');
  if (comma === -1) return example;
  const [first] = who;
  return first ? `${example.slice(0, comma)}, ${first.code}` : example.slice(0, comma);
}

function listed(draft: Draft, kind: Kind): readonly Plain[] {
  const list = draft.fields[kind];
  return Array.isArray(list) ? list : [];
}

/** What else is to be told of each new decision. */
export function decisionSteps(setting: LogSetting, draft: Draft): readonly Step[] {
  return listed(draft, 'decisions').flatMap((decision, place) => [
    decisionStep(setting, decision, place, 'heard'),
    decisionStep(setting, decision, place, 'reasons'),
    decisionStep(setting, decision, place, 'minority'),
  ]);
}

function decisionStep(
  setting: LogSetting,
  decision: Plain,
  place: number,
  field: 'heard' | 'reasons' | 'minority',
): Step {
  const { language } = setting;
  const what = typeof decision === 'object' && 'what' in decision ? String(decision.what) : '';
  const yes = language === 'nl' ? 'j' : 'y';
  const put = (draft: Draft, value: Plain): Read => {
    const decisions = listed(draft, 'decisions').map((one, at) =>
      at === place && typeof one === 'object' ? { ...one, [field]: value } : one,
    );
    return told(draft, { decisions });
  };
  return {
    id: `decision-${place}-${field}`,
    seconds: 4,
    due: isHeld,
    ask: () => ({
      question: sayLog(field, language, { what }),
      help: questionOf(setting, `decisions.${field}`).help,
      ...(field === 'heard'
        ? { none: sayLog('nobody', language), hint: say('exampleWords', language) }
        : {
            rows: [
              [
                { code: yes, label: sayLog('yes', language) },
                { code: 'n', label: sayLog('no', language) },
              ],
            ],
          }),
      unknown: true,
      enter: say('skip', language),
    }),
    read: (typed, draft) => {
      if (typed === '') return { draft };
      if (typed === UNKNOWN) return put(draft, 'unknown');
      if (field === 'heard') {
        if (typed === NONE) return put(draft, 'none');
        return put(
          draft,
          typed
            .split(',')
            .map((one) => one.trim())
            .filter((one) => one !== ''),
        );
      }
      const answer = yesOrNo(typed);
      return answer === undefined
        ? { wrong: sayLog('yesNo', language, { yes, no: 'n' }) }
        : put(draft, answer);
    },
  };
}

/** `school bellen, lid-4` as it stands behind an option: ids and words, in Dutch or English. */
export function whatAndWho(text: string, kind: Kind, base: LogBase, date: string): Plain {
  const comma = text.lastIndexOf(',');
  const tail = text.slice(comma + 1).trim();
  if (kind === 'hurdles' || comma < 1) return { what: text.trim() };
  const ids = [...base.membersOn(date), ...(kind === 'decisions' ? base.organisations : [])];
  const word = kind === 'decisions' ? findWord(decisionWords, tail) : undefined;
  const by = ids.find(({ id }) => id === tail)?.id ?? word;
  return by === undefined ? { what: text.trim() } : { what: text.slice(0, comma).trim(), by };
}
