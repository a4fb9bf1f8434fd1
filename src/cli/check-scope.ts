import type { Language } from '../base/language.js';
import { plain } from '../report/plain.js';
import type { WrongFile } from '../rulebook/fault.js';
import type { Baseline } from './beside-baseline.js';
import type { Shell } from './shell.js';
import { tell } from './words.js';
import { tellWrong } from './wrong.js';

/**
 * What was already there, by the name of each baseline; what is wrong with one is told.
 *
 * @param names with the place where a configuration asks for each
 */
export async function baselinesOf(
  names: ReadonlyMap<string, string | undefined>,
  { color }: { readonly color?: boolean },
  language: Language,
  shell: Shell,
): Promise<ReadonlyMap<string, Baseline> | 'wrong'> {
  const baselines = new Map<string, Baseline>();
  const wrong: WrongFile[] = [];
  for (const [name, place] of names) {
    const { openBaseline } = await import('./packs.js');
    const opened = await openBaseline(name, language, shell, place);
    if ('baseline' in opened) baselines.set(name, opened.baseline);
    else wrong.push(opened.wrong);
  }
  if (wrong.length === 0) return baselines;
  await tellWrong(wrong, language, color !== false, shell);
  return 'wrong';
}

/** The files to check; that none of them differs is said, and is no failure. */
export async function differing(
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
