import { nearest } from '../network/suggest.js';
import { compose } from '../network/yaml/compose.js';
import { plainValue } from '../network/yaml/tree.js';
import { fieldName } from '../report/fields.js';
import type { Book } from './book.js';
import { begin, nextItem, take } from './interview.js';
import type { Given, Progress, Setting } from './progress.js';

/** Answers that were written down beforehand: what would be typed, by the name of the question. */
export type Answers = ReadonlyMap<string, string>;

/** Reads answers written as YAML or JSON; undefined where they are not a mapping. */
export function readAnswers(text: string, book: Book): Answers | undefined {
  const composed = compose(text);
  if ('fault' in composed || !composed.root) return undefined;
  const value = plainValue(composed.root);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const answers = new Map<string, string>();
  gather(value, '', answers, namesIn(book));
  return answers;
}

/** The questions of the interview by their names, English and Dutch. */
function namesIn({ blocks, questions }: Book): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { ask } of blocks.flatMap((block) => block.ask)) {
    names.set(ask, ask);
    if (Object.hasOwn(questions, ask)) names.set(fieldName(ask, 'nl'), ask);
  }
  // The one follow-up that is asked of a field inside its question.
  names.set(`${fieldName('members.roles', 'nl')}.rest`, 'members.roles.rest');
  return names;
}

const FOLLOWING = /(?:\.rest|\.way|\.roles\.rest|\/\d+)$/;

function gather(
  value: object,
  prefix: string,
  answers: Map<string, string>,
  names: ReadonlyMap<string, string>,
): void {
  for (const [key, one] of Object.entries(value) as [string, unknown][]) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const [follow = ''] = FOLLOWING.exec(path) ?? [];
    const root = path.slice(0, path.length - follow.length);
    const id = names.get(path) ?? `${names.get(root) ?? root}${follow}`;
    if (Array.isArray(one)) listed(id, one, answers);
    else if (typeof one === 'object' && one !== null) gather(one, path, answers, names);
    else answers.set(id, textOf(one));
  }
}

const LINES = new Set(['members', 'organisations', 'funding.sources']);
const COMMAS = new Set(['mandate.heard', 'later-sessions']);

function listed(id: string, items: readonly unknown[], answers: Map<string, string>): void {
  if (!LINES.has(id)) {
    answers.set(id, items.map(textOf).join(COMMAS.has(id) ? ', ' : ' '));
    return;
  }
  if (id === 'members') answers.set(id, String(items.length));
  items.forEach((item, at) => {
    answers.set(`${id}/${at + 1}`, textOf(item));
  });
}

function textOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value) === '?' ? 'onbekend' : String(value);
}

/** What came of answers that were written down: the interview, or what is wrong with one of them. */
export type Run =
  | { readonly progress: Progress; readonly unused: readonly string[] }
  | { readonly wrong: { readonly key: string; readonly why: string } }
  | { readonly unknown: { readonly key: string; readonly near: string | undefined } };

/** Holds the whole interview with answers that were written down; what is not there is skipped. */
export function runWith(answers: Answers, setting: Setting): Run {
  const names = namesIn(setting.book);
  const known = new Set(names.values());
  for (const key of answers.keys()) {
    if (known.has(key.replace(FOLLOWING, ''))) continue;
    return { unknown: { key, near: nearest(key, [...names.keys()]) } };
  }
  const asked = new Set<string>();
  let progress = begin(setting);
  for (;;) {
    const item = nextItem(progress, setting);
    if (!item) break;
    asked.add(item.id);
    const typed = answers.get(item.id) ?? '';
    const taken = take(item, typed, progress, setting);
    if (taken.is === 'wrong') return { wrong: { key: item.id, why: taken.why } };
    if (taken.is === 'key') return { wrong: { key: item.id, why: `"${typed}"` } };
    progress = taken.progress;
  }
  return { progress, unused: [...answers.keys()].filter((key) => !asked.has(key)) };
}

/** The answers of an interview as they were typed, to be kept. */
export function givenIn({ done }: Progress): readonly Given[] {
  return done.map(({ id, typed }) => ({ id, typed }));
}
