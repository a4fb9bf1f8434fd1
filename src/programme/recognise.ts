import { rootKeys } from './root-keys.js';

/** The keys of the format at the outermost level, in both languages, by their English names. */
export type FormatKeys = ReadonlyMap<string, string>;

/** Whether a YAML text is a network file, and if not, why. */
export type Recognised =
  | { readonly is: 'network' }
  /** `only-name`: the Dutch `naam` and nothing else of the format, so perhaps a network yet. */
  | {
      readonly is: 'other';
      readonly why: 'empty' | 'no-keys' | 'no-name' | 'only-name' | 'foreign';
    };

/** Keys that many other files have too. */
const COMMON = new Set(['name', 'id', 'language', 'region', 'leernet']);

/** With so many keys of the format a name was forgotten or mistyped, not absent. */
const ENOUGH = 3;

/**
 * Decides whether a YAML file that lies in a folder is a network file: it has `naam` or `name`, and
 * beside it `leernet` or a key of the format that few other files have. `leernet: 1` alone will do,
 * and so will three such keys without a name, so that a network without one is not passed over.
 *
 * It looks at the keys of the outermost level only, and never asks whether the text is right: a
 * network with mistakes is a network, and what is wrong is told when it is checked.
 */
export function recognise(text: string, format: FormatKeys): Recognised {
  const root = rootKeys(text);
  if (root.is === 'empty') return { is: 'other', why: 'empty' };
  if (root.is !== 'keys') return { is: 'other', why: 'no-keys' };
  let named = false;
  let dutch = false;
  let versioned = false;
  /** Whether keys are paths, as in a list of questions: no network file has such keys. */
  let paths = false;
  const found = new Set<string>();
  for (const { key, value, section } of root.keys) {
    const english = format.get(key);
    paths ||= key.includes('.');
    if (english === 'name' && (value !== '' || !section)) {
      named = true;
      dutch ||= key === 'naam';
    }
    if (english === 'leernet') {
      found.add(english);
      versioned ||= /^\d/.test(value);
    }
    if (english !== undefined && !COMMON.has(english)) found.add(english);
    // Nothing that comes later can make it another file, so the rest need not be read.
    if (versioned || (named && found.size > 0)) return { is: 'network' };
  }
  if (found.size >= ENOUGH && !paths) return { is: 'network' };
  if (named) return { is: 'other', why: dutch ? 'only-name' : 'foreign' };
  return { is: 'other', why: 'no-name' };
}

/** The language that a network file asks for, and the line that says so. */
export function languageIn(
  text: string,
  format: FormatKeys,
): { readonly language: 'nl' | 'en'; readonly line: number } | undefined {
  const root = rootKeys(text);
  if (root.is !== 'keys') return undefined;
  for (const { key, value, line } of root.keys) {
    if (format.get(key) !== 'language') continue;
    const language = value.toLowerCase();
    if (language === 'nl' || language === 'en') return { language, line };
  }
  return undefined;
}
