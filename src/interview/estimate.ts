import type { Language } from '../base/language.js';
import type { Step } from './book.js';
import type { Item } from './item.js';
import { type Progress, rootOf, type Setting } from './progress.js';
import { ahead } from './upcoming.js';
import { say } from './words.js';

/** How many lines a list is likely to get, while nobody has said so. */
const LIKELY_LINES: Readonly<Record<string, number>> = { organisations: 5, 'funding.sources': 2 };
const LIKELY_MEMBERS = 10;

/**
 * How many seconds the rest is likely to take: what is certain to be asked counts whole, what may
 * yet be asked counts half.
 */
export function secondsLeft(progress: Progress, setting: Setting): number {
  const { book } = setting;
  let seconds = 0;
  let begun = false;
  const blocks = new Set<number>();
  for (const { step, asked, items, block } of ahead(progress, setting)) {
    // What was passed by is not asked any more.
    begun ||= asked === 'yes';
    if (!begun || asked === 'no') continue;
    const share = asked === 'yes' ? 1 : 0.5;
    seconds += share * secondsOf(step, items, progress, setting);
    blocks.add(block);
  }
  return seconds + Math.max(0, blocks.size - 1) * book.seconds.opening;
}

function secondsOf(
  step: Step,
  items: readonly Item[],
  { done }: Progress,
  { book }: Setting,
): number {
  const [item] = items;
  if (!item) return 0;
  const { confirm } = book.seconds;
  const each = book.questions[step.ask]?.lines?.each ?? 0;
  switch (item.form.is) {
    case 'people':
      return item.seconds + confirm + LIKELY_MEMBERS * each + confirm;
    case 'way':
      return confirm + item.form.count * each + confirm;
    case 'line': {
      if (item.form.list.length === 1 && item.id.startsWith('members/')) {
        return item.form.most * each + confirm;
      }
      const given = done.filter(({ id }) => id.startsWith(`${step.ask}/`)).length;
      const left = Math.max(0, (LIKELY_LINES[step.ask] ?? 2) - given - 1);
      return item.seconds + left * each;
    }
    case 'ticks':
    case 'some':
      return item.seconds + confirm / 2;
    default:
      return item.seconds;
  }
}

/** "vraag 7, nog ongeveer 8 minuten": which question this is, and what is likely to come. */
export function whereabouts(progress: Progress, item: Item, setting: Setting): string {
  const { language } = setting;
  const roots = new Set(progress.done.map(({ id }) => rootOf(id)));
  const number = roots.has(rootOf(item.id)) ? roots.size : roots.size + 1;
  return say('whereabouts', language, {
    number: Math.max(1, number),
    time: timeLeft(secondsLeft(progress, setting), language),
  });
}

/** A stretch of time as people say it. */
export function timeLeft(seconds: number, language: Language): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 45) return say('underAMinute', language);
  return minutes <= 1 ? say('aMinute', language) : say('minutes', language, { minutes });
}
