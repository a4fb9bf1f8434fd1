import { formatDay } from '../../src/base/days.js';
import type { Language } from '../../src/base/language.js';
import type { Item } from '../../src/interview/item.js';
import { type Run, takeOpen } from '../../src/interview/open/open.js';
import type { Setting } from '../../src/interview/progress.js';

/** How often another answer is tried where one cannot be true. */
const TRIES = 40;

/** Gives a whole number below another. */
export type Pick = (below: number) => number;

/** Numbers drawn one after the other, the same for the same seed. */
export function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * An answer that the rest of the file allows: what cannot be true together with it is left open.
 *
 * @param typing who answers: anybody, or somebody who knows all
 * @returns what is typed, and the run after it
 */
export function answered(
  item: Item,
  run: Run,
  pick: Pick,
  setting: Setting,
  typing: typeof typedFor = typedFor,
): { readonly typed: string; readonly run: Run } {
  const none = typing === knownFor && item.none !== undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const typed = none && tries === TRIES - 1 ? '0' : typing(item, pick, setting.language);
    const taken = takeOpen(item, typed, run, setting);
    if (taken.is === 'taken') return { typed, run: taken.run };
  }
  const taken = takeOpen(item, '', run, setting);
  if (taken.is !== 'taken') throw new Error(`${item.id} cannot be left open`);
  return { typed: '', run: taken.run };
}

const WORDS = ['proef in Zuid', 'een kaart', 'bellen met de school', 'samen eten: taart!', '#1'];
const DAYS = ['2026-03-12', '2026-05', '2025', '12-3-2026', '1 mei 2026'] as const;

/** Something that makes what the file says more exact: a day, a number, or who they were. */
function exactly({ form, options, within }: Item, pick: Pick): string | undefined {
  if (!within) return undefined;
  const { low, high } = within;
  const count = low + pick(Math.min(high, low + 12) - low + 1);
  if (form.is === 'value' && form.kind.is !== 'number')
    return formatDay(low + pick(high - low + 1));
  if (form.is !== 'some' || pick(3) === 0) return String(count);
  const first = pick(options.length);
  const codes = options.map(({ code }) => code);
  return [...codes.slice(first), ...codes.slice(0, first)].slice(0, count).join(' ');
}

/** What somebody types who knows all there is to know. */
export function knownFor(item: Item, pick: Pick, language: Language): string {
  const { form, options } = item;
  const codes = options.map(({ code }) => code);
  switch (form.is) {
    case 'rest':
    case 'rest-of-some':
      return 'n';
    case 'more-people':
      return codes[0] ?? '';
    case 'value':
      if (form.kind.is === 'date' && !item.within) return pick(2) === 0 ? DAYS[0] : '1-7-2026';
      break;
    case 'some':
      if (form.kind.is === 'presence' || form.kind.is === 'adopters') {
        const [low, high] = item.within ? [item.within.low, item.within.high] : [1, codes.length];
        const count = Math.min(codes.length, low + pick(Math.min(high, codes.length) - low + 1));
        return codes.slice(0, count).join(' ') || '0';
      }
      break;
    case 'ticks': {
      const count = pick(form.ticks.length + 1);
      return form.ticks.map(({ code }, at) => (at < count ? code : `-${code}`)).join(' ');
    }
    case 'line':
      if (item.example !== undefined && (form.whole || pick(2) === 0)) {
        return item.example.replace(/\b\d{4}-\d{2}\b/, `$&-0${1 + form.at}`);
      }
      break;
    case 'usual':
      if (form.kind.is === 'date') return `2025-03-01 ${form.ticks[0]?.code}=2026-02-12`;
      break;
  }
  return typedFor(item, pick, language);
}

/** Something that a person may type at a question: an answer that says something. */
export function typedFor(item: Item, pick: Pick, language: Language): string {
  const exact = exactly(item, pick);
  if (exact !== undefined) return exact;
  const { form, options, none } = item;
  const one = <T>(all: readonly T[]): T | undefined => all[pick(Math.max(1, all.length))];
  const some = (all: readonly string[]): readonly string[] =>
    all.filter(() => pick(2) === 1).slice(0, 6);
  const code = (): string => one(options)?.code ?? '';
  switch (form.is) {
    case 'value':
      switch (form.kind.is) {
        case 'date':
          return one(DAYS) ?? '';
        case 'number':
          return String(pick(Math.min(form.kind.max, 12) + 1));
        case 'text':
          return one(WORDS) ?? '';
        default:
          return options.length === 0 ? (none === undefined ? '' : '0') : code();
      }
    case 'some':
      if (form.kind.is === 'choices') return some(options.map((o) => o.code)).join(' ') || '1';
      return pick(2) === 1 && options.length > 0 ? code() : String(pick(9));
    case 'texts':
      return some(WORDS).join(', ') || 'iets';
    case 'ticks':
      return some(form.ticks.map((tick) => tick.code)).join(' ') || '0';
    case 'usual':
      if (form.kind.is === 'date') return `2025-03 ${form.ticks[0]?.code}=2026-02`;
      return `${pick(20)} ${form.ticks[0]?.code}=${pick(9)}`;
    case 'line': {
      if (form.at > 2 && !form.listed) return '';
      const text = form.parts.some(({ kind }) => kind.is === 'text');
      const codes = form.parts.flatMap((part) => one(part.options)?.code ?? []);
      const chosen = codes.filter(() => pick(3) > 0);
      if (!text) return chosen.join(' ') || (codes[0] ?? '');
      const words = one(WORDS.slice(0, 3)) ?? '';
      return chosen.length === 0 ? words : `${words} ${form.at}, ${chosen.join(' ')}`;
    }
    case 'times':
      return [5, 10, 20, 60].map((most) => pick(most)).join(' ');
    case 'days':
      return '2026-10-01, 2026-11';
    case 'more-people':
      return code();
    case 'forms':
      return String(5 + pick(4));
    case 'form':
      return form.round.statements.map(() => String(1 + pick(5))).join(' ');
    case 'people':
      return String(1 + pick(9));
    case 'way':
      return String(1 + pick(2));
    case 'rest':
    case 'rest-of-some':
      return pick(3) === 0 ? (language === 'nl' ? 'w' : 'd') : 'n';
  }
}
