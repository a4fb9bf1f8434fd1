import type { Language } from '../base/language.js';
import { nearest } from '../network/suggest.js';
import { tell } from './words.js';

/** A word that cannot stand with an option, said with what can. */
export function badChoice(
  text: string,
  option: string,
  choices: readonly string[],
  language: Language,
): string {
  const near = nearest(text, choices);
  const said = tell('badChoice', language, { text, option, choices: choices.join(', ') });
  return near === undefined ? said : `${said} ${tell('didYouMean', language, { near })}`;
}
