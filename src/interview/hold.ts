import type { Asker } from './asker.js';
import { whereabouts } from './estimate.js';
import { feedsText } from './feeds.js';
import { back, nextItem, take } from './interview.js';
import type { Item } from './item.js';
import type { Given, Progress, Setting } from './progress.js';
import { promptFor } from './prompt.js';
import { say } from './words.js';

/** How an interview ended: with its last question, or because the person stopped. */
export interface Held {
  readonly progress: Progress;
  readonly ended: 'done' | 'stopped';
}

/**
 * Holds the interview: puts one question after the other.
 *
 * @param keep is called with all answers after each one; what it throws ends the interview
 */
export async function hold(
  begun: Progress,
  setting: Setting,
  asker: Asker,
  keep: (given: readonly Given[]) => void | Promise<void>,
): Promise<Held> {
  const { language, book } = setting;
  let progress = begun;
  let block: number | undefined;
  for (;;) {
    const item = nextItem(progress, setting);
    if (!item) return { progress, ended: 'done' };
    const here = blockOf(item, setting);
    if (here !== block && here !== undefined) {
      const opened = book.blocks[here];
      if (opened) asker.say(`${opened.title[language]}\n${opened.opening[language]}`);
      block = here;
    }
    const above = `${whereabouts(progress, item, setting)}; ${scoreText(progress, setting)}`;
    const typed = await asker.ask(
      promptFor(item, above, language, progress.done.length === 0),
      (text) => {
        const taken = take(item, text, progress, setting);
        return taken.is === 'wrong' ? taken.why : undefined;
      },
    );
    const taken = take(item, typed, progress, setting);
    if (taken.is === 'taken') {
      progress = taken.progress;
      await keep(progress.done.map(({ id, typed: kept }) => ({ id, typed: kept })));
    } else if (taken.is === 'key') {
      if (taken.key === 'stop') return { progress, ended: 'stopped' };
      if (taken.key === 'help') asker.say(helpText(item, setting));
      else {
        const earlier = back(progress, setting);
        if (earlier) progress = earlier;
        else asker.say(say('firstStep', language));
      }
    }
  }
}

/** Why a question is asked, and which checks it feeds. */
export function helpText(
  item: Pick<Item, 'help' | 'paths'>,
  { rulebook, measures, language }: Pick<Setting, 'rulebook' | 'measures' | 'language'>,
): string {
  return `${item.help}\n${feedsText(item.paths, rulebook, measures, language)}`;
}

/** Where the score lies, as far as it is known. */
export function scoreText({ look }: Progress, { language }: Setting): string {
  const score = look.diagnosis()?.score;
  if (!score) return say('scoreNone', language);
  const { low, high } = score;
  return low === high
    ? say('scoreIs', language, { low })
    : say('scoreBetween', language, { low, high });
}

function blockOf({ id }: Item, { book }: Setting): number | undefined {
  const found = book.blocks.findIndex(({ ask }) =>
    ask.some((step) => step.ask === id || id.startsWith(`${step.ask}/`)),
  );
  return found === -1 ? undefined : found;
}
