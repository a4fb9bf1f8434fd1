import type { Language } from '../base/language.js';
import type { YamlNode } from '../network/yaml/tree.js';
import { type Change, Changer, failure } from './change.js';
import { EditError } from './error.js';
import { networkKind } from './kinds.js';
import { type Meaning, meaningOf } from './meaning.js';
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
  if (edits.length === 0) return text;
  return withEdits(reading(text), edits, language).page.text;
}

/** A text that was read, and what it says. */
interface Said {
  readonly page: Page;
  readonly meaning: Meaning;
}

function reading(text: string): Said {
  const page = new Page(text);
  return { page, meaning: meaningOf(page) };
}

/** Each change is made in what the one before it left, which was read already to see that it is right. */
function withEdits(said: Said, edits: readonly Edit[], language: Language): Said {
  return edits.reduce((made, edit) => withEdit(made, edit, language), said);
}

function withEdit(said: Said, edit: Edit, language: Language): Said {
  const { page, meaning } = said;
  const value = meant(edit.path, edit.value);
  if (value !== undefined && same(at(meaning, edit.path), value)) return said;
  const style = styleOf(page, language);
  const { root } = page;
  if (root && root.kind !== 'mapping' && !isNothing(root)) throw new EditError('not-a-network', {});
  // Remarks under a text of lines would become a part of it: then it goes in quotes.
  for (const lines of [true, false]) {
    const change = changeOf(page, edit, { ...style, lines });
    if ('finer' in change) return withEdits(said, change.finer, language);
    const made = asMeant(spliced(page.text, change.splices), meaning, edit, value);
    if (made) return made;
  }
  throw failure('unsafe', page, edit, root, style);
}

function changeOf(page: Page, edit: Edit, style: Style): Change {
  const { root } = page;
  if (root?.kind !== 'mapping') return { splices: started(page, edit, style) };
  const slot = { node: root, from: 0, flow: false, column: 0 };
  return new Changer(page, style, edit).at(slot, networkKind, '', 0);
}

/** A text that was made, where it can be read and says what was meant and all else as before. */
function asMeant(
  text: string,
  before: Meaning,
  { path }: Edit,
  value: Meaning | undefined,
): Said | undefined {
  try {
    const said = reading(text);
    return isOnly(before, said.meaning, path, value) ? said : undefined;
  } catch (error) {
    if (error instanceof EditError) return undefined;
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
