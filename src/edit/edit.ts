import type { Language } from '../base/language.js';
import type { YamlNode } from '../network/yaml/tree.js';
import { type Change, Changer, failure } from './change.js';
import { EditError } from './error.js';
import { networkKind } from './kinds.js';
import { meaningOf } from './meaning.js';
import { Page } from './page.js';
import { type Edit, sayPath } from './plain.js';
import { entryLines } from './snippet.js';
import { putIn, type Splice, spliced } from './splice.js';
import { type Style, styleOf } from './style.js';
import { at, isOnly, meant, same } from './verify.js';
import { worded } from './worded.js';

export { EditError, isEditError, sayEdit } from './error.js';
export type { Edit, Plain } from './plain.js';

/**
 * The text with the changes made and nothing else: every comment, blank line, order, quoting style
 * and language of keys stays. Keys and words are written in the file's own language (that of most
 * of its keys; `language` where it has none). A new key goes to its place in the order of the
 * format, a new section likewise.
 *
 * The text is read again after each change: where it would say anything else than was meant,
 * nothing is changed.
 *
 * @throws EditError that says what to do by hand
 */
export function edited(text: string, edits: readonly Edit[], language: Language = 'nl'): string {
  return edits.reduce((made, edit) => withEdit(made, edit, language), text);
}

function withEdit(text: string, edit: Edit, language: Language): string {
  const page = new Page(text);
  const before = meaningOf(page);
  const value = meant(edit.path, edit.value);
  if (value !== undefined && same(at(before, edit.path), value)) return text;
  const style = styleOf(page, language);
  const { root } = page;
  if (root && root.kind !== 'mapping' && !isNothing(root)) throw new EditError('not-a-network', {});
  // Remarks under a text of lines would become a part of it: then it goes in quotes.
  for (const lines of [true, false]) {
    const change = changeOf(page, edit, { ...style, lines });
    if ('finer' in change) return edited(text, change.finer, language);
    const made = spliced(text, change.splices);
    if (isAsMeant(made, before, edit, value)) return made;
  }
  throw failure('unsafe', page, edit, root, style);
}

function changeOf(page: Page, edit: Edit, style: Style): Change {
  const { root } = page;
  if (root?.kind !== 'mapping') return { splices: started(page, edit, style) };
  const slot = { node: root, from: 0, flow: false, column: 0 };
  return new Changer(page, style, edit).at(slot, networkKind, '', 0);
}

/** Whether a text can be read, and says what was meant and all else as before. */
function isAsMeant(
  text: string,
  before: ReturnType<typeof meaningOf>,
  { path }: Edit,
  value: ReturnType<typeof meant>,
): boolean {
  try {
    return isOnly(before, meaningOf(new Page(text)), path, value);
  } catch (error) {
    if (error instanceof EditError) return false;
    throw error;
  }
}

/** The first key of a file that has none: below all remarks. */
function started(page: Page, { path, value }: Edit, style: Style): readonly Splice[] {
  const whole = path.reduceRight<Edit['value']>(
    (inside, step) => (typeof step === 'number' ? [inside] : { [step]: inside }),
    value,
  );
  const said = worded(whole, networkKind, '', style.language);
  if (said.is !== 'section') throw new EditError('no-field', { path: sayPath(path) });
  const lines = said.entries.flatMap(([key, part]) => entryLines(key, part, style));
  const { text } = page;
  const gap = text === '' || text === '\uFEFF' || text.endsWith('\n') ? '' : page.eol;
  return [putIn(text.length, `${gap}${lines.join(page.eol)}${page.eol}`)];
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.text.trim() === '';
}
