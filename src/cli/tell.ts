import type { Language, Text } from '../base/language.js';

/** A function that says one of the words in a language; `{name}` in it is filled in. */
export function teller<K extends string>(words: Readonly<Record<K, Text>>) {
  return (
    key: K,
    language: Language,
    values: Readonly<Record<string, string | number>> = {},
  ): string =>
    words[key][language].replace(/\{([a-zA-Z]+)\}/g, (braces, name: string) =>
      String(values[name] ?? braces),
    );
}
