import type { Asker } from './asker.js';
import type { Block } from './book.js';
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
  let block: Block | undefined;
  for (;;) {
    const item = nextItem(progress, setting);
    if (!item) return { progress, ended: 'done' };
    const here = book.blocks.find(({ ask }) => asksFor(item, ask));
    if (here && here !== block) {
      asker.say(`${here.title[language]}\n${here.opening[language]}`);
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
      const understood = understoodIn(item, typed, progress);
      if (understood !== undefined) asker.say(say('understood', language, { understood }));
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

/** A date that was written in another way than it was typed. */
function understoodIn(item: Item, typed: string, { done }: Progress): string | undefined {
  const [edit] = done.at(-1)?.answer.edits ?? [];
  if (item.form.is !== 'value' || item.form.kind.is !== 'date' || !edit) return undefined;
  const { value } = edit;
  const dated = typeof value === 'string' && /^\d{4}/.test(value);
  return dated && value !== typed.trim() && typed.trim() !== '' ? value : undefined;
}

/** Why a question is asked, and which checks it feeds. */
export function helpText(
  item: Pick<Item, 'help' | 'paths'>,
  { rulebook, measures, language, simple }: Setting,
): string {
  const help = simple ? inShortSentences(item.help) : item.help;
  return `${help}\n${feedsText(item.paths, rulebook, measures, language)}`;
}

/** A text with each part between semicolons as a sentence of its own. */
export function inShortSentences(text: string): string {
  return text.replace(/; (['"]?\p{L})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`);
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

/** Whether a question comes from one of the steps of a block. */
function asksFor({ id }: Item, steps: Block['ask']): boolean {
  return steps.some(({ ask }) => ask === id || id.startsWith(`${ask}/`));
}
