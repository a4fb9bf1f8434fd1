import type { CheckFile, Outcome } from './check-file.js';
import { isUsageError } from './shell.js';

/** Files that stand one after the other in the list, and their place in it. */
export interface Batch {
  readonly at: number;
  readonly paths: readonly string[];
}

/** What came of a batch: of all its files, or of those before the one that ended the whole run. */
export interface Done {
  readonly at: number;
  readonly outcomes: readonly Outcome[];
  readonly ended: Ended | undefined;
}

/** Why a run ends before all files are checked: lines about its use, or a fault of leernet. */
export type Ended = { readonly usage: readonly string[] } | { readonly fault: string };

/** Checks the files of a batch one after the other; `between` is awaited after each. */
export async function checkBatch(
  { at, paths }: Batch,
  checkFile: CheckFile,
  between?: () => Promise<void>,
): Promise<Done> {
  const outcomes: Outcome[] = [];
  for (const path of paths) {
    try {
      outcomes.push(await checkFile(path));
    } catch (error) {
      return { at, outcomes, ended: endedBy(error) };
    }
    await between?.();
  }
  return { at, outcomes, ended: undefined };
}

function endedBy(error: unknown): Ended {
  if (isUsageError(error)) return { usage: error.lines };
  return { fault: error instanceof Error ? error.message : String(error) };
}
