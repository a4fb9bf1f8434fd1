import type { Language } from '../../src/base/language.js';
import type { Item } from '../../src/interview/item.js';
import { type Run, takeOpen } from '../../src/interview/open/open.js';
import type { Setting } from '../../src/interview/progress.js';

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
 * @returns what is typed, and the run after it
 */
export function answered(
  item: Item,
  run: Run,
  pick: Pick,
  setting: Setting,
): { readonly typed: string; readonly run: Run } {
  for (let tries = 0; tries < 8; tries += 1) {
    const typed = typedFor(item, pick, setting.language);
    const taken = takeOpen(item, typed, run, setting);
    if (taken.is === 'taken') return { typed, run: taken.run };
  }
  const taken = takeOpen(item, '', run, setting);
  if (taken.is !== 'taken') throw new Error(`${item.id} cannot be left open`);
  return { typed: '', run: taken.run };
}

const WORDS = ['proef in Zuid', 'een kaart', 'bellen met de school', 'samen eten: taart!', '#1'];
const DAYS = ['2026-03-12', '2026-05', '2025', '12-3-2026', '1 mei 2026'];

/** Something that a person may type at a question: an answer that says something. */
export function typedFor({ form, options, none }: Item, pick: Pick, language: Language): string {
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
    case 'people':
      return String(1 + pick(9));
    case 'way':
      return String(1 + pick(2));
    case 'rest':
    case 'rest-of-some':
      return pick(3) === 0 ? (language === 'nl' ? 'w' : 'd') : 'n';
  }
}
