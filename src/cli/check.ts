import type { Language } from '../base/language.js';
import { checkText } from '../check.js';
import { measures } from '../measures/all.js';
import type { CheckedFile, ReportContext } from '../report/checked.js';
import { plain } from '../report/plain.js';
import { coreRulebook } from '../rulebook/core.js';
import { badChoice } from './bad-choice.js';
import { type Baseline, BaselineEnding } from './beside-baseline.js';
import { Rulebooks, type Setup } from './configuration.js';
import { dayOption } from './day-option.js';
import { readText, yamlFiles } from './files.js';
import { type Gate, gateLevels, judgeFile } from './gate.js';
import { formats, type Look, type Output, openOutputs } from './outputs.js';
import { EXIT, type Exit, type Shell, UsageError, worst } from './shell.js';
import { version } from './version.js';
import { tell } from './words.js';
import { asChecked, tellWrong } from './wrong.js';

/** The options of `leernet check` as they are typed. */
export interface CheckArguments extends Look, Setup {
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
  const rulebooks = new Rulebooks(options, shell, language);
  const context: ReportContext = { version, rulebook: coreRulebook(), measures };
  const today = Math.floor(shell.now() / 86_400_000);
  const reports = await openOutputs(outputs, options, context, shell);
  const exits: Exit[] = [];
  const says: string[] = [];
  const told = new Set<string>();
  for (const path of chosen) {
    const name = path === '-' ? 'stdin' : path;
    const ruling = await rulebooks.for(path);
    if ('wrong' in ruling) {
      for (const wrong of ruling.wrong) {
        if (told.has(wrong.file)) continue;
        told.add(wrong.file);
        reports.next(asChecked(wrong, language, asOf ?? today));
      }
      says.push(tell('notChecked', language, { file: name, config: ruling.config }));
      exits.push(EXIT.wrong);
      continue;
    }
    const { rulebook } = ruling;
    const read = await readText(path, shell);
    const checked =
      'text' in read
        ? checkText(name, read.text, { today, asOf, language: options.lang, measures, rulebook })
        : unread(name, read.problem, { language, asOf: asOf ?? today });
    reports.next(checked);
    const gated = judgeFile(checked, gate);
    exits.push(gated.exit);
    says.push(...gated.says);
    ending.next(path, gated);
  }
  const ended = ending.end();
  says.push(...ended.says);
  exits.push(ended.exit, reports.end());
  for (const line of says) shell.stderr(`leernet: ${plain(line)}\n`);
  return worst(...exits);
}

/** What was already there, where a baseline was given; what is wrong with it is told. */
async function baselineOf(
  { baseline, color }: CheckArguments,
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
async function chosenOf(
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

function unread(
  file: string,
  problem: CheckedFile['problems'][number],
  { language, asOf }: { language: Language; asOf: number },
): CheckedFile {
  return {
    file,
    id: file,
    text: '',
    language,
    keys: language,
    asOf,
    rulebook: coreRulebook(),
    diagnosis: undefined,
    problems: [problem],
  };
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
