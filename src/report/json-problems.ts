import { sayMend, sayProblem } from '../network/problems/words.js';
import { type CheckedFile, linesOf } from './checked.js';
import type { ProblemJson } from './json-types.js';

/** What is wrong with a file, and warnings: each with its place, and what to write instead. */
export function problemsOf(file: CheckedFile): readonly ProblemJson[] {
  const lines = linesOf(file);
  return file.problems.map((problem) => ({
    file: file.file,
    ...lines.position(problem.at.start),
    code: problem.code,
    severity: problem.severity,
    message: sayProblem(problem, file.language),
    suggestion: problem.suggestion ?? null,
    mend: sayMend(problem, file.language),
  }));
}
