import { existsSync } from 'node:fs';
import type { Language } from '../base/language.js';
import { type Known, subjectKey } from '../programme/baseline/entry.js';
import { held, subjectOf } from '../programme/baseline/hold.js';
import type { CheckedFile } from '../report/checked.js';
import { plain } from '../report/plain.js';
import type { WrongFile } from '../rulebook/fault.js';
import { askedFiles } from './asked-files.js';
import { goneIn } from './baseline-gone.js';
import { tellBaseline } from './baseline-words.js';
import { type BaselineNetwork, makeBaseline, updateBaseline } from './baseline-write.js';
import { Rulebooks, type Setup } from './configuration.js';
import { dayOption } from './day-option.js';
import { readText } from './files.js';
import { judgedText, tellMistakes } from './judge-file.js';
import { openBaseline } from './open-baseline.js';
import { pathFrom } from './path-from.js';
import { firstOf } from './paths.js';
import { progressOf } from './progress.js';
import { EXIT, type Exit, type Shell, UsageError, worst } from './shell.js';
import { tell } from './words.js';
import { tellWrong } from './wrong.js';

/** The options of `leernet baseline` as they are typed. */
export interface BaselineArguments extends Setup {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly output?: string;
  readonly update?: boolean;
  readonly add?: boolean;
  readonly asOf?: string;
}

/** How a baseline is called unless somebody names it. */
const BASELINE_FILE = 'leernet-baseline.yaml';

/** `leernet baseline`: writes down what is already there, or brings that up to date. */
export async function baseline(
  given: readonly string[],
  options: BaselineArguments,
  shell: Shell,
): Promise<Exit> {
  const rulebooks = new Rulebooks(options, shell, options.lang ?? 'nl');
  const ruling = await rulebooks.for(firstOf(given));
  const settings = 'wrong' in ruling ? {} : ruling.settings;
  const language = options.lang ?? settings.language?.value ?? 'nl';
  const { output: file = settings.baseline?.value ?? BASELINE_FILE } = options;
  const { update = false, add = false } = options;
  if (add && !update) throw new UsageError(tellBaseline('addAlone', language));
  if (given.includes('-')) throw new UsageError(tellBaseline('noStdin', language));
  if (!update && existsSync(file)) {
    throw new UsageError(tellBaseline('exists', language, { file }));
  }
  const opened = update ? await openBaseline(file, language, shell) : undefined;
  if (opened && 'wrong' in opened) {
    await tellWrong([opened.wrong], language, options.color !== false, shell);
    return EXIT.wrong;
  }
  const progress = progressOf(shell, false, language);
  const asking = { rulebooks, config: options.config, verbose: false, language, progress };
  const { files: paths, lines, exit: found } = await askedFiles(given, asking);
  for (const line of lines) shell.stderr(`leernet: ${plain(line)}\n`);
  if (paths.length === 0) {
    const said = tellBaseline('nothing', language, { paths: given.join(' ') || '.' });
    shell.stderr(`leernet: ${plain(said)}\n`);
    return worst(EXIT.nothing, found);
  }
  const known: Known = opened?.baseline.known ?? new Map();
  const checking = { rulebooks, language, options, file, known };
  const { networks, exit } = await networksIn(paths, checking, shell);
  if (networks.length === 0) {
    shell.stderr(`leernet: ${tellBaseline('noneRight', language)}\n`);
    return worst(exit, found);
  }
  const place = { paths: given, config: options.config };
  const gone = opened ? goneIn(opened.baseline, place) : [];
  const written = opened
    ? updateBaseline(file, opened, { networks, gone }, add, language, shell)
    : makeBaseline(file, networks, language, shell);
  return worst(exit, found, written);
}

/** What the networks of a baseline are checked with. */
interface Checking {
  readonly rulebooks: Rulebooks;
  readonly language: Language;
  readonly options: BaselineArguments;
  /** The baseline, and what stands in it. */
  readonly file: string;
  readonly known: Known;
}

/** Checks the files; what is wrong with any is told, and the others go on. */
async function networksIn(
  paths: readonly string[],
  { rulebooks, language, options, file, known }: Checking,
  shell: Shell,
): Promise<{ readonly networks: readonly BaselineNetwork[]; readonly exit: Exit }> {
  const asOf = options.asOf === undefined ? undefined : dayOption(options.asOf, language);
  const today = Math.floor(shell.now() / 86_400_000);
  const networks: BaselineNetwork[] = [];
  const wrong: CheckedFile[] = [];
  const setup = new Map<string, WrongFile>();
  const left: string[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    const ruling = await rulebooks.for(path);
    if ('wrong' in ruling) {
      for (const one of ruling.wrong) setup.set(one.file, one);
      left.push(path);
      continue;
    }
    const { rulebook } = ruling;
    const read = await readText(path, shell);
    const checked = judgedText(path, read, { rulebook, today, asOf, language: options.lang });
    const { diagnosis } = checked;
    if (!diagnosis) {
      wrong.push(checked);
      left.push(path);
      continue;
    }
    const subject = subjectOf(diagnosis, pathFrom(file, path));
    const key = subjectKey(subject);
    const other = seen.get(key);
    if (other !== undefined) {
      throw new UsageError(tell('sameNetwork', language, { file: path, other }));
    }
    seen.set(key, path);
    networks.push({ key, name: path, held: held(diagnosis, subject, known) });
  }
  const color = options.color !== false;
  if (setup.size > 0) await tellWrong([...setup.values()], language, color, shell);
  await tellMistakes(wrong, color, shell);
  if (left.length === 0) return { networks, exit: EXIT.fine };
  const said = tellBaseline('wrongFiles', language, { files: left.join(', ') });
  shell.stderr(`leernet: ${plain(said)}\n`);
  return { networks, exit: EXIT.wrong };
}
