import type { Day } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import { edited, isEditError, sayEdit } from '../../edit/edit.js';
import type { Problem } from '../../network/problems/problem.js';
import { sayMend, sayProblem } from '../../network/problems/words.js';
import { readNetwork } from '../../network/read.js';
import type { LogBase } from './base.js';
import { editsOf, type Told } from './told.js';

/** The text of a file with sessions added, or why they cannot be. */
export type Outcome = { readonly text: string } | { readonly wrong: readonly string[] };

/** Adds sessions to a file in which nothing is wrong; nothing may be wrong with it after. */
export function withSessions(
  text: string,
  sessions: readonly Told[],
  base: LogBase,
  language: Language,
): Outcome {
  try {
    const made = edited(text, editsOf(sessions, base), base.language);
    const errors = errorsIn(made, base.today);
    if (errors.length === 0) return { text: made };
    return {
      wrong: errors.map((one) => `${sayProblem(one, language)} ${sayMend(one, language)}`.trim()),
    };
  } catch (error) {
    if (!isEditError(error)) throw error;
    return { wrong: [sayEdit(error, language)] };
  }
}

function errorsIn(text: string, today: Day): readonly Problem[] {
  return readNetwork(text, { today }).problems.filter(({ severity }) => severity === 'error');
}
