import { formatDay } from '../base/days.js';
import type { Language } from '../base/language.js';
import type { Problem } from '../network/problems/problem.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { networkFile } from './file/write.js';
import type { Item } from './item.js';
import { type Look, lookAt } from './look.js';
import {
  type Done,
  type Given,
  type Progress,
  pointingIn,
  rootOf,
  type Setting,
} from './progress.js';
import type { Reading } from './read/answer.js';
import { readTyped } from './read/typed.js';
import { changed, type Tree } from './tree.js';
import { upcoming } from './upcoming.js';
import { say } from './words.js';

/** An interview before its first question. */
export function begin(setting: Setting): Progress {
  return progressOf([], new Map(), { language: setting.language }, setting);
}

function progressOf(
  done: readonly Done[],
  earlier: ReadonlyMap<string, string>,
  tree: Tree,
  setting: Setting,
): Progress {
  let look: Look | undefined;
  return {
    done,
    earlier,
    tree,
    get look() {
      look ??= lookAt(draftText(tree, setting), setting);
      return look;
    },
  };
}

/** What is read while the interview runs; a network without a name yet is called so. */
function draftText(tree: Tree, { language, today }: Setting): string {
  const named = tree.name === undefined ? { name: '…', ...tree } : tree;
  return networkFile(named, { language, schema: '', day: formatDay(today) });
}

/** The question that comes next; undefined at the end. */
export function nextItem(progress: Progress, setting: Setting): Item | undefined {
  const [item] = upcoming(progress, setting);
  if (!item) return undefined;
  const before = progress.earlier.get(item.id);
  return before === undefined || before.trim() === '' ? item : { ...item, enter: before };
}

/** An answer that was taken, a key that was typed, or why it cannot be taken. */
export type Taken =
  | { readonly is: 'taken'; readonly progress: Progress }
  | Exclude<Reading, { readonly is: 'answer' }>;

/** Takes an answer: reads it, and holds it against all that was answered before. */
export function take(item: Item, typed: string, progress: Progress, setting: Setting): Taken {
  const { language, today } = setting;
  const { done, earlier, tree } = progress;
  const pointing = pointingIn(tree, language);
  const ids = new Set([...pointing.members, ...pointing.organisations].map(({ id }) => id));
  const previous = done.findLast(({ id }) => id.startsWith(`${rootOf(item.id)}/`))?.typed;
  const reading = readTyped(item, typed, { language, today, ids, previous });
  if (reading.is !== 'answer') return reading;
  const { answer } = reading;
  const kept = typed.trim() === '' && item.enter !== undefined ? item.enter : typed.trim();
  // "As the line before" is kept as that line, so that it can be repeated again.
  const repeated = kept.replace(/^=(?=\s|$)/, previous ?? '=');
  const now = [...done, { id: item.id, typed: repeated, item, answer }];
  const next = progressOf(now, earlier, changed(tree, answer.edits), setting);
  if (answer.edits.length > 0) {
    const [problem] = next.look.errors;
    if (problem) {
      return { is: 'wrong', why: cannotBe(problem, language) };
    }
  }
  return { is: 'taken', progress: next };
}

/** Why an answer cannot be, beside what the network file says already. */
export function cannotBe(problem: Problem, language: Language): string {
  // Only one of the two fields is on screen: what to mend in a file is of no use here.
  const alone = ['number-range', 'number-whole', 'date-future', 'wrong-type'].includes(
    problem.code,
  );
  const help = alone ? sayMend(problem, language) : say('contradicts', language);
  return `${sayProblem(problem, language)} ${help}`.trim();
}

/** Goes back one question; undefined at the first one. */
export function back(progress: Progress, setting: Setting): Progress | undefined {
  const last = progress.done.at(-1);
  if (!last) return undefined;
  const earlier = new Map([...progress.earlier, [last.id, last.typed] as const]);
  return rebuilt(progress.done.slice(0, -1), earlier, setting);
}

function rebuilt(
  done: readonly Done[],
  earlier: ReadonlyMap<string, string>,
  setting: Setting,
): Progress {
  const edits = done.flatMap(({ answer }) => answer.edits);
  return progressOf(done, earlier, changed({ language: setting.language }, edits), setting);
}

/**
 * Goes through an interview again with answers that were kept. An answer to a question that is not
 * asked any more, or that cannot be taken any more, is let go.
 */
export function replay(given: readonly Given[], setting: Setting): Progress {
  let progress = begin(setting);
  for (const { id, typed } of given) {
    const item = nextItem(progress, setting);
    if (item?.id !== id) continue;
    const taken = take(item, typed, progress, setting);
    if (taken.is === 'taken') progress = taken.progress;
  }
  return progress;
}
