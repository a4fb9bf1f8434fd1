import { formatDay, type When } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import { type Fact, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { say } from '../words.js';
import type { Within } from './lacking.js';
import { sayOpen } from './words.js';

/**
 * Whether somebody may have been new at a session: where the file says since when others take part, a
 * member of whom it does not was there from the start.
 */
export function mayBeNew(members: readonly Pick<Member, 'joined'>[]): (at: number) => boolean {
  const told = members.some(({ joined }) => joined.is !== 'absent');
  return (at) => !told || members[at]?.joined.is !== 'absent';
}

/** What an item of a list is called: members by number, organisations by their name. */
export function nameOf({ list, at, item }: Within, language: Language): string {
  const text = (field: string): string | undefined => {
    const fact = item[field] as Fact<unknown> | undefined;
    const value = fact && known(fact);
    return typeof value === 'string' ? value : undefined;
  };
  switch (list) {
    case 'members': {
      const name = say('member', language, { n: at + 1 });
      const id = text('id');
      // An id that is a number already says no more.
      return id === undefined || /^(?:lid|member)-\d+$/.test(id) ? name : `${name} (${id})`;
    }
    case 'organisations':
      return text('name') ?? text('id') ?? say('organisationOf', language, { n: at + 1 });
    case 'sessions':
      return sayOpen('sessionOf', language, { day: dayOf(item.date) });
    default: {
      const kind = list.split('.').at(-1) ?? list;
      const key = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : 'itemOf';
      const name = text('what') ?? dayOf(item.date);
      return sayOpen(key, language, { n: at + 1, name: name === '…' ? '' : name }).trim();
    }
  }
}

const kinds = {
  sources: 'sourceOf',
  decisions: 'decisionOf',
  hurdles: 'hurdleOf',
  actions: 'actionOf',
  results: 'resultOf',
  celebrations: 'celebrationOf',
  evaluations: 'evaluationOf',
  plan: 'planOf',
} as const;

function dayOf(date: unknown): string {
  const when = known((date ?? { is: 'absent' }) as Fact<When>);
  if (!when) return '…';
  return when.from === when.to ? formatDay(when.from) : formatDay(when.from).slice(0, 7);
}
