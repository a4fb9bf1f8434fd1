import { resolve } from 'node:path';
import type { Language } from '../base/language.js';
import { type Chosen, placeOf, settle } from '../config/settings.js';
import { plain } from '../report/plain.js';
import { coreRulebook } from '../rulebook/core.js';
import { askedFiles, idleFoldersOf } from './asked-files.js';
import { tellGone } from './baseline-gone.js';
import { BaselineEnding } from './beside-baseline.js';
import { checkerOf, type Job } from './check-file.js';
import { type CheckArguments, chosenOf, outputsOf } from './check-options.js';
import { baselinesOf, differing } from './check-scope.js';
import { Rulebooks, type Ruling } from './configuration.js';
import { dayOption } from './day-option.js';
import { type Output, openOutputs, reportersOf } from './outputs.js';
import { firstOf } from './paths.js';
import { progressOf } from './progress.js';
import { EXIT, type Exit, type Shell, UsageError, worst } from './shell.js';
import { divided, outcomesOf, sayEmpty, shardAsked, threadsFor } from './spread.js';
import { tell } from './words.js';

/** `leernet check`: checks network files and reports on them. */
export async function check(
  paths: readonly string[],
  options: CheckArguments,
  shell: Shell,
): Promise<Exit> {
  const asked = chosenOf(options, options.lang ?? 'nl');
  const asOf =
    options.asOf === undefined ? undefined : dayOption(options.asOf, options.lang ?? 'nl');
  const rulebooks = new Rulebooks(options, shell, options.lang ?? 'nl');
  const ruling = await rulebooks.for(firstOf(paths));
  const language = options.lang ?? languageOf(ruling) ?? 'nl';
  const verbose = options.verbose ?? false;
  const looking = progressOf(shell, false, language);
  const asking = { rulebooks, config: options.config, verbose, language, progress: looking };
  const { files, looked, lines, exit } = await askedFiles(paths, asking);
  for (const line of lines) shell.stderr(`leernet: ${plain(line)}\n`);
  if (files.length === 0 && paths.length === 0) {
    shell.stderr(`leernet: ${tell('noFile', language)}\n`);
  }
  // Where nothing was found the reports say so: an old one must not seem to be of today.
  const rulings = files.length === 0 ? [ruling] : await rulingsOf(files, rulebooks);
  const idle = looked ? await idleFoldersOf(rulings, files, language) : [];
  for (const line of idle) shell.stderr(`leernet: ${plain(line)}\n`);
  const outputs = outputsFor(files, { asked, rulings, language }, shell);
  const today = Math.floor(shell.now() / 86_400_000);
  const baselines = await baselinesOf(baselineNames(rulings, asked), options, language, shell);
  if (baselines === 'wrong') return EXIT.wrong;
  const chosen = await differing(files, options.changedSince, language, shell);
  const shard = shardAsked(chosen, options, language);
  const part = shard && divided(chosen, shard, { day: asOf ?? today, language: options.lang });
  const own = part?.paths ?? chosen;
  const together = own.length > 1 && !part;
  const threads = await threadsFor(own.length, options, language);
  const job: Job = {
    ...{ options, outputs, asked, baselines, language, today, asOf, together },
    shard: part?.note,
  };
  const busy = shell.terminal.isTTY && outputs.some(({ file }) => file === undefined);
  const progress = progressOf(shell, busy, language);
  const talking = { ...shell, stderr: clearing(progress.clear, shell.stderr) };
  const reporters = await reportersOf(job, talking);
  const checkFile = await checkerOf(job, reporters, talking, rulebooks);
  const reports = openOutputs(outputs, reporters, language, talking);
  let ended = files.length === 0 ? worst(EXIT.nothing, exit) : exit;
  const says: string[] = [];
  const told = new Set<string>();
  const ending = new BaselineEnding(language);
  const across = together ? await import('./across.js') : undefined;
  const tally = across && new across.Tally(coreRulebook());
  let checked = 0;
  try {
    for await (const outcome of await outcomesOf(own, threads, job, checkFile, talking)) {
      progress.checked(checked, own.length);
      for (const { pieces, once } of outcome.shown) {
        if (once !== undefined && told.has(once)) continue;
        if (once !== undefined) told.add(once);
        reports.write(pieces);
      }
      if (outcome.summary) tally?.add(outcome.summary);
      ended = worst(ended, outcome.exit);
      says.push(...outcome.says);
      ending.next(own[checked] ?? '', outcome);
      checked += 1;
      if (!reports.arrive()) {
        if (checked < own.length && shell.isHeard?.() === false) ended = EXIT.unheard;
        break;
      }
    }
  } catch (error) {
    reports.abandon();
    throw error;
  }
  const besides = ending.end();
  says.push(...besides.says);
  // Each part of a check would say it of the whole.
  const place = { paths, config: options.config };
  if (!part) says.push(...tellGone(baselines.values(), place, language));
  ended = worst(ended, besides.exit, reports.end(tally && across?.overviewOf(tally)));
  progress.clear();
  if (part && own.length === 0) says.push(sayEmpty(part.note, language));
  for (const line of says) shell.stderr(`leernet: ${plain(line)}\n`);
  return ended;
}

function languageOf(ruling: Ruling): Language | undefined {
  return 'wrong' in ruling ? undefined : ruling.settings.language?.value;
}

function clearing(clear: () => void, write: (text: string) => void): (text: string) => void {
  return (text) => {
    clear();
    write(text);
  };
}

/** What holds for a file of each configuration. */
function rulingsOf(files: readonly string[], rulebooks: Rulebooks): Promise<readonly Ruling[]> {
  const oneOfEach = new Map(files.map((file) => [rulebooks.configOf(file), file]));
  return Promise.all([...oneOfEach.values()].map((file) => rulebooks.for(file)));
}

/** The baselines that the files are held against, with the place where each is asked for. */
function baselineNames(
  rulings: readonly Ruling[],
  asked: Chosen,
): ReadonlyMap<string, string | undefined> {
  const names = rulings.flatMap((ruling): (readonly [string, string | undefined])[] => {
    const { value, from } = settle('wrong' in ruling ? {} : ruling.settings, asked).baseline;
    return value === undefined ? [] : [[value, placeOf(from)]];
  });
  return new Map(names);
}

/** The reports: those that were typed, else those of the one configuration of all the files. */
function outputsFor(
  files: readonly string[],
  given: { asked: Chosen; rulings: readonly Ruling[]; language: Language },
  shell: Shell,
): readonly Output[] {
  const { asked, rulings, language } = given;
  const chosen = rulings.map((ruling) => ('wrong' in ruling ? {} : ruling.settings));
  const alone = chosen.length === 1 ? chosen[0] : undefined;
  if (!alone && !asked.formats && chosen.some(({ formats }) => formats)) {
    shell.stderr(`leernet: ${tell('formatsDiffer', language)}\n`);
  }
  const { formats } = settle(alone ?? {}, asked);
  const outputs = outputsOf(formats.value, language);
  if (outputs.some(({ file }) => file !== undefined)) keepNetworks(outputs, files, language);
  return outputs;
}

/** Refuses a report that would take the place of a network that is checked. */
function keepNetworks(
  outputs: readonly Output[],
  files: readonly string[],
  language: Language,
): void {
  const networks = new Set(files.map((file) => resolve(file)));
  for (const { format, file } of outputs) {
    if (file === undefined || !networks.has(resolve(file))) continue;
    throw new UsageError(tell('overwrites', language, { file, format }));
  }
}
