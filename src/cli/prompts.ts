import { confirm, input, search, select } from '@inquirer/prompts';
import type { Asker } from './questionnaire.js';

type Streams = NonNullable<Parameters<typeof input>[1]>;

/** The keys speak for themselves, and in no language. */
const theme = { style: { keysHelpTip: () => undefined } };

/**
 * Asks on a terminal.
 *
 * @param streams where answers come from and questions go to; stdout is for what a command gives
 */
export function askerOn(streams: Streams = { output: process.stderr }): Asker {
  return {
    input: (question) => input(question, streams),
    confirm: ({ words, ...question }) =>
      confirm({ ...question, transformer: (yes) => (yes ? words.yes : words.no) }, streams),
    select: (question) => select({ ...question, choices: [...question.choices], theme }, streams),
    search: ({ message, find }) =>
      search({ message, source: (term) => [...find(term ?? '')], theme }, streams),
  };
}
