import type { Language } from '../base/language.js';
import { formatKeys } from '../network/format/keys.js';
import { plain } from '../report/plain.js';
import { findNetworks } from './find-networks.js';
import { progressOf } from './progress.js';
import type { Shell } from './shell.js';

/** The network files that paths stand for, as `check` finds them, by path. */
export function networkFiles(
  paths: readonly string[],
  language: Language,
  shell: Shell,
): readonly string[] {
  const wanted = paths.map((written) => ({ written, from: '.' }));
  const progress = progressOf(shell, false, language);
  const looking = { format: formatKeys(), verbose: false, language, progress };
  const { files, lines } = findNetworks(wanted, looking);
  for (const line of lines) shell.stderr(`leernet: ${plain(line)}\n`);
  return files;
}
