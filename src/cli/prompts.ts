import { input, search, select } from '@inquirer/prompts';
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
    select: (question) =>
      select({ ...question, choices: [...question.choices], pageSize: 10, theme }, streams),
    search: ({ message, find }) =>
      search({ message, source: (term) => [...find(term ?? '')], pageSize: 10, theme }, streams),
  };
}
