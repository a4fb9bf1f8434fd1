import { existsSync } from 'node:fs';
import type { Language } from '../base/language.js';
import { givenIn } from '../interview/answers.js';
import { type Asker, isStopped } from '../interview/asker.js';
import { hold } from '../interview/hold.js';
import { begin, replay } from '../interview/interview.js';
import type { Given } from '../interview/progress.js';
import { ask } from './ask.js';
import { say } from './asking-words.js';
import { draftName, dropDraft, keepDraft, putAside, readDraft } from './draft.js';
import { reasonOf, writeWhole } from './files.js';
import { fromAnswers } from './init-answers.js';
import { ending, type InitArguments, settingFor, textOf } from './init-file.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { terminalAsker } from './terminal.js';
import { yesOrNo } from './yes-no.js';

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
