import type { Language } from '../base/language.js';
import { plain } from '../report/plain.js';
import type { Baseline } from './beside-baseline.js';
import type { Shell } from './shell.js';
import { tell } from './words.js';
import { tellWrong } from './wrong.js';

/** What was already there, where a baseline was given; what is wrong with it is told. */
export async function baselineOf(
  { baseline, color }: { readonly baseline?: string; readonly color?: boolean },
  language: Language,
  shell: Shell,
): Promise<Baseline | undefined | 'wrong'> {
  if (baseline === undefined) return undefined;
  const { openBaseline } = await import('./packs.js');
  const opened = await openBaseline(baseline, language, shell);
  if ('baseline' in opened) return opened.baseline;
  await tellWrong([opened.wrong], language, color !== false, shell);
  return 'wrong';
}

/** The files to check; that none of them differs is said, and is no failure. */
export async function chosenOf(
  paths: readonly string[],
  ref: string | undefined,
  language: Language,
  shell: Shell,
): Promise<readonly string[]> {
  if (ref === undefined) return paths;
  const { changedSince } = await import('./git.js');
  const chosen = await changedSince(paths, ref, language);
  if (chosen.length === 0) {
    const count = paths.length;
    shell.stderr(`leernet: ${plain(tell('noneChanged', language, { ref, count }))}\n`);
  }
  return chosen;
}
