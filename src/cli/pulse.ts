import { isatty } from 'node:tty';
import { parseWhen } from '../base/days.js';
import type { Language } from '../base/language.js';
import { checkText } from '../check.js';
import { measures } from '../measures/all.js';
import { known } from '../network/facts.js';
import type { Network } from '../network/format/network.js';
import type { Answer } from '../pulse/answers.js';
import { coreForm } from '../pulse/core.js';
import { isMonth, isTaken, monthOn } from '../pulse/round.js';
import type { CheckedFile } from '../report/checked.js';
import { plain } from '../report/plain.js';
import { faults } from '../report/pretty/faults.js';
import { coreRulebook } from '../rulebook/core.js';
import { Rulebooks } from './configuration.js';
import { readText } from './files.js';
import { type FormArguments, makeForm } from './pulse-form.js';
import { importedAnswers } from './pulse-import.js';
import { type Checking, keep } from './pulse-keep.js';
import { typedAnswers } from './pulse-typed.js';
import { sayPulse } from './pulse-words.js';
import type { Asker } from './questionnaire.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';

/** The options of `leernet pulse` as they are typed. */
export interface PulseArguments extends FormArguments {
  readonly lang?: Language;
  readonly form?: boolean;
  readonly import?: string;
  readonly month?: string;
  readonly yes?: boolean;
  readonly eenvoudig?: boolean;
  readonly color?: boolean;
}

/**
 * `leernet pulse FILE`: the form for members, and their answers put into the file.
 *
 * @param asker puts the questions; left out, a terminal does where there is one
 */
export async function pulse(
  file: string,
  options: PulseArguments,
  shell: Shell,
  asker?: Asker,
): Promise<Exit> {
  fitting(file, options, options.lang ?? 'nl');
  const checking = await checkerOf(file, options, shell);
  const read = await readText(file, shell);
  const checked = 'text' in read ? checking(read.text) : unread(file, read.problem, options);
  const { language, diagnosis } = checked;
  const screen = await screenOf(shell, options.color !== false);
  if (!diagnosis || file === '-') {
    shell.stderr(`${faults(checked, screen)}\n`);
    shell.stderr(`\n${plain(sayPulse('wrongNetwork', language, { file }))}\n`);
    return EXIT.wrong;
  }
  const wording = { language, simple: options.simple ?? options.eenvoudig ?? false };
  if (options.form) {
    const name = known(diagnosis.network.name) ?? '';
    return makeForm(name, { ...options, simple: wording.simple }, language, shell);
  }
  const month = monthOf(file, options, diagnosis.network, language, shell);
  const asking = asker ?? (await terminalOf(shell));
  try {
    const taken = options.import
      ? await importedAnswers(options.import, language, shell)
      : { answers: await typed(file, wording, asking, shell), empty: 0 };
    if (!taken) return EXIT.wrong;
    return await keep(
      file,
      taken,
      month,
      { checked, checking, asking, wording, yes: options.yes === true },
      shell,
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
    shell.stderr(`${sayPulse('stopped', language)}\n`);
    return EXIT.wrong;
  }
}

/** Refuses options that do not go together, before anything is read. */
function fitting(file: string, options: PulseArguments, language: Language): void {
  const { form = false, month, yes, format, output, large } = options;
  const refuse = (key: Parameters<typeof sayPulse>[0], option = ''): never => {
    throw new UsageError(sayPulse(key, language, { option, file }));
  };
  if (form && options.import !== undefined) refuse('formOrImport');
  const ofForm = { '--format': format, '--output': output, '--large': large };
  const ofAnswers = { '--month': month, '--yes': yes };
  for (const [option, value] of Object.entries(form ? ofAnswers : ofForm)) {
    if (value !== undefined) refuse(form ? 'onlyAnswers' : 'onlyForm', option);
  }
}

/** Checks a text as `leernet check` would check the file, with the rules that hold where it lies. */
async function checkerOf(file: string, options: PulseArguments, shell: Shell): Promise<Checking> {
  const ruling = await new Rulebooks({}, shell, options.lang ?? 'nl').for(file);
  const { rulebook } = 'wrong' in ruling ? { rulebook: coreRulebook() } : ruling;
  const today = Math.floor(shell.now() / 86_400_000);
  const otherwise = 'wrong' in ruling ? undefined : ruling.settings.language?.value;
  const given = { today, language: options.lang, otherwise, measures, rulebook };
  return (text) => checkText(file, text, given);
}

function unread(
  file: string,
  problem: CheckedFile['problems'][number],
  { lang: language = 'nl' }: PulseArguments,
): CheckedFile {
  const base = { id: file, text: '', language, keys: language, asOf: 0, rulebook: coreRulebook() };
  return { ...base, file, diagnosis: undefined, problems: [problem] };
}

async function terminalOf(shell: Shell): Promise<Asker | undefined> {
  if (!shell.terminal.isTTY || !isatty(0)) return undefined;
  const { askerOn } = await import('./prompts.js');
  return askerOn();
}

/** The month of the round: what was given, else this month. */
function monthOf(
  file: string,
  { month: given }: PulseArguments,
  network: Network,
  language: Language,
  shell: Shell,
): string {
  const today = Math.floor(shell.now() / 86_400_000);
  const month = given ?? monthOn(today);
  const right = monthOn(today);
  if (!isMonth(month)) throw new UsageError(sayPulse('badMonth', language, { text: month, right }));
  if (month > right) throw new UsageError(sayPulse('monthAhead', language, { month }));
  if (isTaken(network, month)) {
    const other = monthOn((parseWhen(month)?.from ?? today) - 1);
    throw new UsageError(sayPulse('monthTaken', language, { month, file, other }));
  }
  return month;
}

async function typed(
  file: string,
  wording: { readonly language: Language; readonly simple: boolean },
  asker: Asker | undefined,
  shell: Shell,
): Promise<readonly Answer[]> {
  if (!asker) throw new UsageError(sayPulse('noTerminal', wording.language, { file }));
  return typedAnswers(coreForm(), wording, asker, (text) => shell.stderr(text));
}
