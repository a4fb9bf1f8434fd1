import type { Language } from '../base/language.js';
import { plain } from '../report/plain.js';
import { coreRulebook } from '../rulebook/core.js';
import { badChoice } from './bad-choice.js';
import { BaselineEnding } from './beside-baseline.js';
import { checkerOf, type Job } from './check-file.js';
import { baselineOf, chosenOf } from './check-scope.js';
import type { Setup } from './configuration.js';
import { dayOption } from './day-option.js';
import { yamlFiles } from './files.js';
import { type Gate, gateLevels } from './gate.js';
import { formats, type Look, type Output, openOutputs, reportersOf } from './outputs.js';
import { EXIT, type Exit, type Shell, UsageError, worst } from './shell.js';
import { divided, outcomesOf, type Spread, sayEmpty, shardAsked, threadsFor } from './spread.js';
import { tell } from './words.js';

/** The options of `leernet check` as they are typed. */
export interface CheckArguments extends Look, Setup, Spread {
  readonly format?: readonly string[];
  readonly asOf?: string;
  readonly failOn?: string;
  readonly minScore?: string;
  readonly minKnown?: string;
  readonly baseline?: string;
  readonly changedSince?: string;
}

/** `leernet check`: checks network files and reports on them. */
export async function check(
  paths: readonly string[],
  options: CheckArguments,
  shell: Shell,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const outputs = outputsOf(options.format ?? ['pretty'], language);
  const asked = gateOf(options, language);
  const asOf = options.asOf === undefined ? undefined : dayOption(options.asOf, language);
  if (paths.length === 0) return nothing(language, shell);
  const opened = await baselineOf(options, language, shell);
  if (opened === 'wrong') return EXIT.wrong;
  const gate: Gate = { ...asked, baseline: opened };
  const ending = new BaselineEnding(opened, language);
  const chosen = await chosenOf(paths, options.changedSince, language, shell);
  const today = Math.floor(shell.now() / 86_400_000);
  const shard = shardAsked(chosen, options, language);
  const part = shard && divided(chosen, shard, { day: asOf ?? today, language: options.lang });
  const own = part?.paths ?? chosen;
  const together = own.length > 1 && !part;
  const threads = await threadsFor(own.length, options, language);
  const job: Job = { options, outputs, gate, language, today, asOf, shard: part?.note, together };
  const reporters = await reportersOf(job, shell);
  const checkFile = await checkerOf(job, reporters, shell);
  const reports = openOutputs(outputs, reporters, language, shell);
  let exit: Exit = EXIT.fine;
  const says: string[] = [];
  const told = new Set<string>();
  const across = together ? await import('./across.js') : undefined;
  const tally = across && new across.Tally(coreRulebook());
  let at = 0;
  try {
    for await (const outcome of await outcomesOf(own, threads, job, checkFile, shell)) {
      for (const { pieces, once } of outcome.shown) {
        if (once !== undefined && told.has(once)) continue;
        if (once !== undefined) told.add(once);
        reports.write(pieces);
      }
      if (outcome.summary) tally?.add(outcome.summary);
      exit = worst(exit, outcome.exit);
      says.push(...outcome.says);
      ending.next(own[at] ?? '', outcome);
      at += 1;
    }
  } catch (error) {
    reports.abandon();
    throw error;
  }
  const ended = ending.end();
  says.push(...ended.says);
  exit = worst(exit, ended.exit, reports.end(tally && across?.overviewOf(tally)));
  if (part && own.length === 0) says.push(sayEmpty(part.note, language));
  for (const line of says) shell.stderr(`leernet: ${plain(line)}\n`);
  return exit;
}

/** No file was given: says so, and names what lies in this folder. */
function nothing(language: Language, shell: Shell): Exit {
  shell.stderr(`leernet: ${tell('noFile', language)}\n`);
  const files = yamlFiles('.');
  if (files.length > 0) {
    shell.stderr(`${tell('found', language, { files: plain(files.slice(0, 8).join(', ')) })}\n`);
  }
  return EXIT.nothing;
}

function outputsOf(asked: readonly string[], language: Language): readonly Output[] {
  const outputs = asked.map((one): Output => {
    const [name = '', ...rest] = one.split('=');
    const format = formats.find((known) => known === name);
    if (!format) throw new UsageError(badChoice(name, '--format', formats, language));
    return { format, file: rest.length === 0 ? undefined : rest.join('=') };
  });
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(tell('twice', language));
  }
  return outputs;
}

function gateOf(
  { failOn = 'critical', minScore, minKnown }: CheckArguments,
  language: Language,
): Gate {
  const level = gateLevels.find((known) => known === failOn);
  if (!level) throw new UsageError(badChoice(failOn, '--fail-on', gateLevels, language));
  return {
    failOn: level,
    minScore: minScore === undefined ? undefined : percent(minScore, '--min-score', language),
    minKnown: minKnown === undefined ? undefined : percent(minKnown, '--min-known', language),
  };
}

function percent(text: string, option: string, language: Language): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value <= 100)) {
    throw new UsageError(tell('badNumber', language, { text, option }));
  }
  return value;
}
