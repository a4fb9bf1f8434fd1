import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { formatDay } from '../base/days.js';
import type { Language } from '../base/language.js';
import { checkText } from '../check.js';
import { givenIn, readAnswers, runWith } from '../interview/answers.js';
import { type Asker, isStopped } from '../interview/asker.js';
import { coreBook } from '../interview/core.js';
import { networkFile } from '../interview/file/write.js';
import { hold } from '../interview/hold.js';
import { begin, replay } from '../interview/interview.js';
import type { Given, Progress, Setting } from '../interview/progress.js';
import { measures } from '../measures/all.js';
import { plain } from '../report/plain.js';
import { block } from '../report/pretty/paint.js';
import { prettyReport } from '../report/pretty/pretty.js';
import { coreRulebook } from '../rulebook/core.js';
import { ask } from './ask.js';
import { say } from './asking-words.js';
import { draftName, dropDraft, keepDraft, putAside, readDraft } from './draft.js';
import { readText, reasonOf, writeWhole } from './files.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { terminalAsker } from './terminal.js';
import { version } from './version.js';
import { yesOrNo } from './yes-no.js';

/** The options of `leernet init` as they are typed. */
export interface InitArguments {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly simple?: boolean;
  readonly eenvoudig?: boolean;
  readonly answers?: string;
}

/** `leernet init`: asks about a starting network, writes its file, and shows the first diagnosis. */
export async function init(
  named: string | undefined,
  options: InitArguments,
  shell: Shell,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const file = named ?? (language === 'nl' ? 'netwerk.yaml' : 'network.yaml');
  if (options.answers !== undefined) return fromAnswers(file, options.answers, options, shell);
  const asker = await terminalAsker(shell, language, options.color !== false);
  if (existsSync(file)) {
    if (!asker) throw new UsageError(say('exists', language, { file }));
    return (await wantsAsk(asker, file, language)) ? ask(file, options, shell) : EXIT.wrong;
  }
  if (!asker) throw new UsageError(say('noTerminal', language, { command: 'init' }));
  try {
    return await interview(file, options, shell, asker);
  } catch (error) {
    if (!isStopped(error)) throw error;
    return stopped(file, language, shell);
  }
}

/** The file is there: whether to ask what is not in it yet. */
async function wantsAsk(asker: Asker, file: string, language: Language): Promise<boolean> {
  try {
    return await yesOrNo(asker, say('existsAsk', language, { file }), language);
  } catch (error) {
    if (!isStopped(error)) throw error;
    return false;
  }
}

/** What was kept stays kept. */
function stopped(file: string, language: Language, shell: Shell): Exit {
  const draft = readDraft(file);
  const some = draft !== undefined && draft !== 'damaged' && draft.answers.length > 0;
  if (!some) {
    dropDraft(file);
    shell.stderr(`\n${say('nothingYet', language)}\n`);
  } else {
    const command = `leernet init ${file}${language === 'nl' ? '' : ` --lang ${language}`}`;
    shell.stderr(`\n${say('kept', language, { command })}\n`);
  }
  return EXIT.wrong;
}

function settingFor(
  language: Language,
  { simple, eenvoudig }: InitArguments,
  shell: Shell,
): Setting {
  return {
    book: coreBook(),
    rulebook: coreRulebook(),
    measures,
    language,
    simple: simple === true || eenvoudig === true,
    today: Math.floor(shell.now() / 86_400_000),
  };
}

async function interview(
  file: string,
  options: InitArguments,
  shell: Shell,
  asker: Asker,
): Promise<Exit> {
  const asked = options.lang ?? 'nl';
  const begun = await beginning(file, asked, asker);
  const language = begun?.language ?? asked;
  const setting = settingFor(language, options, shell);
  const progress = begun ? replay(begun.answers, setting) : begin(setting);
  try {
    keepDraft(file, { language, answers: givenIn(progress) });
  } catch (error) {
    const reason = reasonOf(error, language);
    throw new UsageError(say('cannotBegin', language, { file, reason }));
  }
  asker.say(
    begun ? say('goingOn', language) : `${setting.book.intro[language]}\n${say('howTo', language)}`,
  );
  const keep = async (answers: readonly Given[]): Promise<void> => {
    const write = (): void => keepDraft(file, { language, answers });
    await insist({ asker, language, answers }, draftName(file), write);
  };
  try {
    const held = await hold(progress, setting, asker, keep);
    if (held.ended === 'stopped') return stopped(file, language, shell);
    const text = textOf(held.progress, file, setting);
    if (existsSync(file)) {
      const draft = draftName(file);
      throw new UsageError(say('appeared', language, { file, draft }));
    }
    const answers = givenIn(held.progress);
    await insist({ asker, language, answers }, file, () => writeWhole(file, text));
    dropDraft(file);
    return await ending(file, text, setting, options, shell);
  } catch (error) {
    if (!(error instanceof CannotKeep)) throw error;
    shell.stderr(`\n${say('printed', language, { file })}\n`);
    shell.stdout(textOf(replay(error.answers, setting), file, setting));
    return EXIT.wrong;
  }
}

/** Nothing more can be kept, and the person does not want to try again. */
class CannotKeep extends Error {
  override readonly name = 'CannotKeep';

  constructor(readonly answers: readonly Given[]) {
    super();
  }
}

/** Writes, and where that fails tells why and tries again as long as the person wants to. */
async function insist(
  { asker, language, answers }: { asker: Asker; language: Language; answers: readonly Given[] },
  file: string,
  write: () => void,
): Promise<void> {
  for (;;) {
    try {
      write();
      return;
    } catch (error) {
      asker.say(say('cannotKeep', language, { file, reason: reasonOf(error, language) }));
      if (!(await yesOrNo(asker, say('tryAgain', language), language)))
        throw new CannotKeep(answers);
    }
  }
}

/** The answers of before, where there are some and the person wants to go on with them. */
async function beginning(file: string, language: Language, asker: Asker) {
  const draft = readDraft(file);
  if (draft === undefined) return undefined;
  if (draft === 'damaged') {
    throw new UsageError(say('badDraft', language, { file: draftName(file) }));
  }
  if (draft.answers.length === 0) return undefined;
  const question = say('draft', draft.language, { file, count: draft.answers.length });
  if (await yesOrNo(asker, question, draft.language)) return draft;
  asker.say(say('draftKept', draft.language, { file: putAside(file) }));
  return undefined;
}

/** The network file that the answers come to. */
function textOf({ tree }: Progress, file: string, { language, today }: Setting): string {
  const schema = resolve(__dirname, 'schema', `network.${language}.json`);
  const near = relative(dirname(resolve(file)), schema);
  const shown = near.startsWith('..') || isAbsolute(near) ? schema : `./${near}`;
  const named = tree.name === undefined ? { ...tree, name: '…' } : tree;
  const day = formatDay(today);
  return networkFile(named, { language, schema: shown.replaceAll('\\', '/'), day });
}

/** The file was written: the diagnosis, and how to go on. */
async function ending(
  file: string,
  text: string,
  { language, rulebook, today, book }: Setting,
  { color }: InitArguments,
  shell: Shell,
): Promise<Exit> {
  const context = { version, rulebook, measures };
  const screen = await screenOf(shell, color !== false);
  const checked = checkText(file, text, { today, language, ...context });
  const quiet = { screen, quiet: false, verbose: false, explainScore: false };
  shell.stderr('\n');
  shell.stdout(prettyReport(checked, context, quiet));
  const commands = [
    [`leernet ask ${file}`, say('nextAsk', language)],
    [`leernet log ${file}`, say('nextLog', language)],
    [`leernet check ${file}`, say('nextCheck', language)],
  ] as const;
  const wide = Math.max(...commands.map(([command]) => command.length));
  const lines = commands.map(([command, does]) => `  ${command.padEnd(wide)}  ${does}`);
  const done = `${book.closing[language]} ${say('written', language, { file })}`;
  const told = [block(plain(done), '', screen.width), say('next', language), ...lines];
  shell.stderr(`\n${told.join('\n')}\n`);
  return EXIT.fine;
}

/** The interview without a terminal: every answer comes from a file. */
async function fromAnswers(
  file: string,
  answersFile: string,
  options: InitArguments,
  shell: Shell,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  if (existsSync(file)) throw new UsageError(say('exists', language, { file }));
  const read = await readText(answersFile, shell);
  if ('problem' in read) {
    const reason = read.problem.values.reason ?? read.problem.code;
    throw new UsageError(say('unreadable', language, { file: answersFile, reason }));
  }
  const setting = settingFor(language, options, shell);
  const answers = readAnswers(read.text, setting.book);
  if (!answers) throw new UsageError(say('answersForm', language, { file: answersFile }));
  const run = runWith(answers, setting);
  if ('unknown' in run) {
    const { key, near } = run.unknown;
    const hint = near === undefined ? '' : ` ${say('didYouMean', language, { near })}`;
    throw new UsageError(`${say('answersKey', language, { file: answersFile, key })}${hint}`);
  }
  if ('wrong' in run) {
    throw new UsageError(say('answersWrong', language, { file: answersFile, ...run.wrong }));
  }
  if (run.unused.length > 0) {
    shell.stderr(`leernet: ${say('answersUnused', language, { keys: run.unused.join(', ') })}\n`);
  }
  const text = textOf(run.progress, file, setting);
  try {
    writeWhole(file, text);
  } catch (error) {
    const reason = reasonOf(error, language);
    throw new UsageError(say('cannotBegin', language, { file, reason }));
  }
  return ending(file, text, setting, options, shell);
}
