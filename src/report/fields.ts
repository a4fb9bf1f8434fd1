import type { Language, Text } from '../base/language.js';
import { aboutField, type Shape } from '../network/field.js';
import { fieldAt, networkShape } from '../rulebook/condition/names.js';

/**
 * What a field is called in a file: `bijeenkomsten.gevierd` for `sessions.celebrated`.
 *
 * @param keys the language of the keys of the file
 */
export function fieldName(path: string, keys: Language): string {
  let shape: Shape | undefined = networkShape();
  const names: string[] = [];
  for (const part of path.split('.')) {
    const field: Shape[string] | undefined = shape?.[part];
    if (!field) {
      names.push(part);
      continue;
    }
    const { nl, kind } = aboutField(field);
    names.push(keys === 'nl' ? nl : part);
    shape = kind.is === 'section' || kind.is === 'list' ? kind.shape : undefined;
  }
  return names.join('.');
}

/** What a field is about, as it is described in the format; the path where there is none. */
export function fieldAbout(path: string, language: Language): string {
  let shape: Shape | undefined = networkShape();
  let about = path;
  for (const part of path.split('.')) {
    const field: Shape[string] | undefined = shape?.[part];
    if (!field) return about;
    const described = aboutField(field);
    about = described.about[language];
    const { kind } = described;
    shape = kind.is === 'section' || kind.is === 'list' ? kind.shape : undefined;
  }
  return about;
}

/** The words of a field that has a choice of them, by how a diagnosis calls them. */
export function fieldWords(path: string): Readonly<Record<string, Text>> {
  const kind = fieldAt(path, networkShape())?.kind;
  if (!kind || !('words' in kind)) return {};
  return Object.fromEntries(
    Object.entries(kind.words).map(([word, [nl = word]]) => [word, { nl, en: word }]),
  );
}
