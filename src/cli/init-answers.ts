import { existsSync } from 'node:fs';
import { readAnswers, runWith } from '../interview/answers.js';
import { say } from './asking-words.js';
import { readText, reasonOf, writeWhole } from './files.js';
import { ending, type InitArguments, settingFor, textOf } from './init-file.js';
import { type Exit, type Shell, UsageError } from './shell.js';

/** The interview without a terminal: every answer comes from a file. */
export async function fromAnswers(
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
