import type { Plain } from '../../edit/plain.js';
import { known } from '../../network/facts.js';
import { say } from '../words.js';
import { sayAmount, textsOf } from './base.js';
import { yesOrNo } from './day.js';
import { codesOf, pick, strange } from './numbered.js';
import {
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

/** The questions about who was there. */

const NUMBER = /^\d+(?:\+|\s?-\s?\d+)?$/;

/** Who was there, or how many. */
export function presentStep(setting: LogSetting): Step {
  const { base, language } = setting;
  const wrong = (key: Parameters<typeof sayLog>[0], values = {}): Read => ({
    wrong: sayLog(key, language, values),
  });
  return {
    id: 'present',
    seconds: 7,
    due: () => true,
    ask: ({ date }) => {
      const members = base.membersOn(date);
      const last = lastPresent(setting, date);
      const how =
        members.length > 0
          ? [sayLog('presentHow', language), sayLog('presentNew', language)]
          : [sayLog('presentCount', language)];
      return {
        ...questionOf(setting, 'present'),
        rows: codesOf(members),
        hint: [
          ...(last === undefined ? [] : [sayLog('lastTime', language, { last })]),
          ...how,
        ].join('\n'),
        unknown: true,
        none: sayLog('nobody', language),
        enter: say('skip', language),
      };
    },
    read: (typed, draft) => {
      if (typed === '') return { draft };
      if (typed === UNKNOWN) return told(draft, { present: 'unknown' });
      if (typed === NONE) return told(draft, { present: 0 });
      const added = /\s*\+\s?(\d+)$/.exec(typed);
      const grown = added && typed.length > added[0].length && base.hasMembers ? added : null;
      const rest = grown ? typed.slice(0, -grown[0].length).trim() : typed;
      const newMembers = grown ? Number(grown[1]) : 0;
      const withNew = { ...draft, ...(newMembers > 0 ? { newMembers } : {}) };
      const members = base.membersOn(draft.date);
      if (NUMBER.test(rest)) {
        const value = /^\d+$/.test(rest) ? Number(rest) : rest.replace(/\s/g, '');
        const least = Number.parseInt(rest, 10);
        if (members.length > 0 && isComplete(setting) && least > members.length + newMembers) {
          const extra = least - members.length;
          return wrong('aboveMembers', { members: members.length, count: least, extra });
        }
        return told(withNew, { present: value });
      }
      if (members.length === 0) return wrong('badNumber', { typed });
      const absent = rest.startsWith('-');
      const picked = pick(absent ? rest.slice(1) : rest, members);
      if ('strange' in picked) return strange(setting, picked.strange, members, typed);
      const present = absent
        ? members
            .slice(0, base.coreOn(draft.date))
            .filter(({ id }) => !picked.ids.includes(id))
            .map(({ id }) => id)
        : picked.ids;
      return told(withNew, { present });
    },
  };
}

/** Whether all members are listed: there is no larger total beside the list. */
function isComplete({ base }: LogSetting): boolean {
  return base.network.counts.total.is === 'absent';
}

function lastPresent({ base }: LogSetting, date: string): string | undefined {
  const last = base.lastBefore(date);
  const present = last && known(last.present);
  if (present === undefined) return undefined;
  return Array.isArray(present)
    ? String(present.length)
    : sayAmount(present as { low: number; high: number });
}

/** Whether it was called off, where nobody was there. */
export function cancelledStep(setting: LogSetting): Step {
  const { language } = setting;
  return {
    id: 'cancelled',
    seconds: 0,
    due: ({ fields }) => fields.present === 0,
    ask: () => ({
      ...questionOf(setting, 'cancelled'),
      rows: [[{ code: 'n', label: sayLog('heldAnyway', language) }]],
      enter: sayLog('notHeld', language),
    }),
    read: (typed, draft) => {
      const answer = typed === '' ? true : yesOrNo(typed);
      if (answer === undefined)
        return { wrong: sayLog('pickOne', language, { codes: 'Enter, n' }) };
      if (!answer) return { draft };
      const { present: _, ...fields } = draft.fields;
      return { draft: { ...draft, fields: { ...fields, cancelled: true } } };
    },
  };
}

/** How many were invited. The format takes the core where it is left out, and so does Enter. */
export function invitedStep(setting: LogSetting): Step {
  const { base, language } = setting;
  const likely = (
    date: string,
  ): { readonly number: string; readonly write: boolean } | undefined => {
    const core = base.coreOn(date);
    if (core > 0 && isComplete(setting)) return { number: String(core), write: false };
    const counted = known(base.network.counts.core);
    const last = base.lastBefore(date);
    const before = last && known(last.invited);
    const number = counted ?? before;
    return number && { number: sayAmount(number), write: true };
  };
  return {
    id: 'invited',
    seconds: 1,
    due: (draft) => isHeld(draft) && !isPlannedKnown(setting, draft, 'invited'),
    ask: ({ date }) => ({
      ...questionOf(setting, 'invited'),
      hint: sayLog('presentCount', language),
      unknown: true,
      enter: likely(date)?.number ?? say('skip', language),
    }),
    read: (typed, draft) => {
      const guess = likely(draft.date);
      if (typed === '')
        return guess?.write ? told(draft, { invited: amount(guess.number) }) : { draft };
      if (typed === UNKNOWN) return told(draft, { invited: 'unknown' });
      if (!NUMBER.test(typed)) return { wrong: sayLog('badNumber', language, { typed }) };
      return told(draft, { invited: amount(typed) });
    },
  };
}

/** A number that was typed, as it is written. */
export function amount(typed: string): Plain {
  return /^\d+$/.test(typed) ? Number(typed) : typed.replace(/\s/g, '');
}

/** Who was there for the first time. */
export function newcomersStep(setting: LogSetting): Step {
  const { base, language } = setting;
  return {
    id: 'newcomers',
    seconds: 1,
    due: (draft) => isHeld(draft) && base.hasMembers && draft.newMembers === undefined,
    ask: ({ date }) => ({
      ...questionOf(setting, 'newcomers'),
      rows: codesOf(base.membersOn(date)),
      hint: sayLog('newcomersHow', language),
      unknown: true,
      enter: sayLog('nobody', language),
    }),
    read: (typed, draft) => {
      if (typed === '' || typed === NONE) return told(draft, { newcomers: 'none' });
      if (typed === UNKNOWN) return told(draft, { newcomers: 'unknown' });
      const added = /(?:^|\s)\+\s?(\d+)$/.exec(typed);
      const members = base.membersOn(draft.date);
      const picked = pick(added ? typed.slice(0, added.index) : typed, members);
      if ('strange' in picked) return strange(setting, picked.strange, members, typed);
      const next = added ? { ...draft, newMembers: Number(added[1]) } : draft;
      return picked.ids.length > 0 ? told(next, { newcomers: picked.ids }) : { draft: next };
    },
  };
}

/** How the last session was worked in, where it was told. */
export function lastMethods({ base }: LogSetting, date: string): readonly string[] {
  const last = base.lastBefore(date);
  return last ? textsOf(last.methods) : [];
}
