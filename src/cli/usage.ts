import type { Language } from '../base/language.js';
import { plain } from '../report/plain.js';
import { tell } from './words.js';

/** What commander says of a wrong call, with the part that goes into our words. */
const said: readonly (readonly [RegExp, (match: RegExpExecArray, language: Language) => string])[] =
  [
    [
      /unknown option '([^']*)'/,
      (match, language) => tell('unknownOption', language, { option: match[1] ?? '' }),
    ],
    [
      /unknown command '([^']*)'/,
      (match, language) => tell('unknownCommand', language, { command: match[1] ?? '' }),
    ],
    [
      /missing required argument '([^']*)'/,
      (match, language) => tell('missingArgument', language, { argument: match[1] ?? '' }),
    ],
    [
      /option '([^' ]*)[^']*' argument missing/,
      (match, language) => tell('optionNeedsValue', language, { option: match[1] ?? '' }),
    ],
    [
      /option '([^' ]*)[^']*' argument '([^']*)' is invalid\. Allowed choices are ([^.]*)\./,
      (match, language) =>
        tell('badChoice', language, {
          option: match[1] ?? '',
          text: match[2] ?? '',
          choices: match[3] ?? '',
        }),
    ],
    [/too many arguments/, (_, language) => tell('tooMany', language)],
  ];

/** An error of commander in the language of the reader, with its suggestion. */
export function inWords(message: string, language: Language): string {
  for (const [pattern, words] of said) {
    const match = pattern.exec(message);
    if (!match) continue;
    const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
    const hint = near === undefined ? '' : ` ${tell('didYouMean', language, { near })}`;
    return `leernet: ${plain(`${words(match, language)}${hint}`)} ${tell('seeHelp', language)}\n`;
  }
  return `leernet: ${plain(message.trim())}\n`;
}
