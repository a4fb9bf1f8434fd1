import { parseWhen } from '../base/days.js';
import type { Language } from '../base/language.js';
import { checkText } from '../check.js';
import { measures } from '../measures/all.js';
import { rightDate } from '../network/dates.js';
import { nearest } from '../network/suggest.js';
import type { CheckedFile, ReportContext } from '../report/checked.js';
import { plain } from '../report/plain.js';
import { coreRulebook } from '../rulebook/core.js';
import { Rulebooks, type Setup } from './configuration.js';
import { readText, type Unread, yamlFiles } from './files.js';
import { type Gate, gateLevels, judgeFile } from './gate.js';
import { formats, type Look, type Output, openOutputs } from './outputs.js';
import { EXIT, type Exit, type Shell, UsageError, worst } from './shell.js';
import { moment } from './stopping.js';
import { version } from './version.js';
import { tell } from './words.js';
import { asChecked } from './wrong.js';

/** The options of `leernet check` as they are typed. */
export interface CheckArguments extends Look, Setup {
  readonly format?: readonly string[];
  readonly asOf?: string;
  readonly failOn?: string;
  readonly minScore?: string;
  readonly minKnown?: string;
}

/** `leernet check`: checks network files and reports on them. */
export async function check(
  paths: readonly string[],
  options: CheckArguments,
  shell: Shell,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const outputs = outputsOf(options.format ?? ['pretty'], language);
  const gate = gateOf(options, language);
  const asOf = options.asOf === undefined ? undefined : dayOption(options.asOf, language);
  if (paths.length === 0) return nothing(language, shell);
  const rulebooks = new Rulebooks(options, shell, language);
  const context: ReportContext = { version, rulebook: coreRulebook(), measures };
  const today = Math.floor(shell.now() / 86_400_000);
  const reports = await openOutputs(outputs, options, context, shell);
  const exits: Exit[] = [];
  const says: string[] = [];
  const told = new Set<string>();
  for (const [at, path] of paths.entries()) {
    if (at > 0) await moment();
    if (!reports.arrive()) {
      if (shell.isHeard?.() === false) exits.push(EXIT.unheard);
      break;
    }
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
    const read = await readText(path, shell, language);
    const checked =
      'text' in read
        ? checkText(name, read.text, { today, asOf, language: options.lang, measures, rulebook })
        : unreadFile(name, read, { language, asOf: asOf ?? today });
    reports.next(checked);
    const gated = judgeFile(checked, gate);
    exits.push(gated.exit);
    says.push(...gated.says);
  }
  exits.push(reports.end());
  for (const line of says) shell.stderr(`leernet: ${plain(line)}\n`);
  return worst(...exits);
}

/** A file that cannot be read as text, as reports show it. */
export function unreadFile(
  file: string,
  { problem, shown }: Unread,
  { language, asOf }: { language: Language; asOf: number },
): CheckedFile {
  return {
    file,
    id: file,
    text: shown,
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

/** A word that cannot stand with an option, said with what can. */
export function badChoice(
  text: string,
  option: string,
  choices: readonly string[],
  language: Language,
): string {
  const near = nearest(text, choices);
  const said = tell('badChoice', language, { text, option, choices: choices.join(', ') });
  return near === undefined ? said : `${said} ${tell('didYouMean', language, { near })}`;
}

function percent(text: string, option: string, language: Language): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value <= 100)) {
    throw new UsageError(tell('badNumber', language, { text, option }));
  }
  return value;
}

/** The day of `--as-of`; a month or a year is its last day. */
function dayOption(text: string, language: Language): number {
  const when = parseWhen(text);
  if (when) return when.to;
  const right = rightDate(text);
  throw new UsageError(
    tell('badDate', language, { text, right: right.is === 'form' ? right.date : '2026-06-01' }),
  );
}
