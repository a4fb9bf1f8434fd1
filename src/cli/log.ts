import { formatDay } from '../base/days.js';
import type { Language } from '../base/language.js';
import type { Asker } from '../interview/asker.js';
import { isStopped } from '../interview/asker.js';
import { coreBook } from '../interview/core.js';
import { withSessions } from '../interview/log/outcome.js';
import { sayLog } from '../interview/log/words.js';
import { askSession, LogBase, type Told } from '../interview/log.js';
import { known } from '../network/facts.js';
import { plain } from '../report/plain.js';
import { block } from '../report/pretty/paint.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { reasonOf } from './files.js';
import { replaceText } from './in-place.js';
import { lineChanges } from './line-changes.js';
import { effectOf } from './log-effect.js';
import { commandFor, type LogArguments, tellingOptions, toldIn } from './log-options.js';
import { importTable, preview } from './log-table.js';
import { sayOf, textOf } from './log-words.js';
import { openFile } from './open-file.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { terminalAsker } from './terminal.js';
import { yesOrNo } from './yes-no.js';

/** A network file that a session is added to. */
interface Opened {
  readonly file: string;
  readonly text: string;
  readonly base: LogBase;
  readonly rulebook: Rulebook;
  readonly language: Language;
}

/** `leernet log`: records a session, asked for, told in options, or from a table. */
export async function log(file: string, options: LogArguments, shell: Shell): Promise<Exit> {
  const opened = await open(file, options, shell);
  if (typeof opened === 'number') return opened;
  const telling = tellingOptions(options);
  if (options.import !== undefined) {
    if (telling.length > 0) {
      const said = { options: telling.join(', ') };
      throw new UsageError(sayOf('importAlone', opened.language, said));
    }
    return fromTable(options.import, opened, options, shell);
  }
  return telling.length > 0 ? inOneGo(opened, options, shell) : asked(opened, options, shell);
}

/** Reads the file; where something is wrong with it, that is said and nothing else is done. */
async function open(file: string, options: LogArguments, shell: Shell): Promise<Opened | Exit> {
  const words = { noStdin: textOf('stdin'), mended: textOf('fileWrong') };
  const found = await openFile(file, options, words, shell);
  if (typeof found === 'number') return found;
  const { text, diagnosis, keys, rulebook, language, today } = found;
  const base = new LogBase(diagnosis.network, keys, today);
  return { file, text, base, rulebook, language };
}

/** Asks, in a terminal. */
async function asked(opened: Opened, options: LogArguments, shell: Shell): Promise<Exit> {
  const { file, text, base, language } = opened;
  const asker = await terminalAsker(shell, language, options.color !== false);
  if (!asker) {
    const date = formatDay(base.today);
    throw new UsageError(sayOf('noTerminal', language, { file, date }));
  }
  const simple = options.simple === true || options.eenvoudig === true;
  const setting = { base, book: coreBook(), language, simple, more: options.more === true };
  let sofar: Told | undefined;
  const problem = (told: Told): string | undefined => {
    const outcome = withSessions(text, [told], base, language);
    return 'wrong' in outcome ? outcome.wrong.join(' ') : undefined;
  };
  try {
    const logged = await askSession(setting, asker, problem, (told) => {
      sofar = told;
    });
    if (!logged.some) {
      shell.stderr(`\n${plain(sayOf('stopped', language, { file }))}\n`);
      return EXIT.wrong;
    }
    return await record([logged.told], opened, options, shell, asker);
  } catch (error) {
    if (!isStopped(error)) throw error;
    shell.stderr(`\n${plain(sayOf('stopped', language, { file }))}\n`);
    const some = sofar && (Object.keys(sofar.fields).length > 0 || sofar.closed.length > 0);
    if (sofar && some) shell.stderr(`${sayOf('goOn', language)}\n${commandIn(opened, [sofar])}\n`);
    return EXIT.wrong;
  }
}

/** All of it stands in the options. */
async function inOneGo(opened: Opened, options: LogArguments, shell: Shell): Promise<Exit> {
  const { base, file, language } = opened;
  const read = toldIn(options, base, file, language);
  if ('wrong' in read) throw new UsageError(...read.wrong);
  return record([read.told], opened, options, shell);
}

/** The sessions of a table, after a look at them. */
async function fromTable(
  table: string,
  opened: Opened,
  options: LogArguments,
  shell: Shell,
): Promise<Exit> {
  const { base, text, file, language } = opened;
  const imported = await importTable(table, base, language, shell, (told) => {
    const outcome = withSessions(text, [told], base, language);
    return 'wrong' in outcome ? outcome.wrong : [];
  });
  shell.stderr(`${preview(table, imported, language)}\n`);
  if (!options.yes && !options.dryRun) {
    const asker = await terminalAsker(shell, language, options.color !== false);
    if (!asker) throw new UsageError(sayOf('importTerminal', language));
    if (!(await isAgreed(asker, sayOf('goAhead', language, { file }), language))) {
      shell.stderr(`${sayOf('notTaken', language)}\n`);
      return EXIT.wrong;
    }
  }
  const sessions = imported.sessions.map(({ told }) => told);
  return record(sessions, opened, options, shell);
}

async function isAgreed(asker: Asker, question: string, language: Language): Promise<boolean> {
  try {
    return await yesOrNo(asker, question, language);
  } catch (error) {
    if (isStopped(error)) return false;
    throw error;
  }
}

/** Writes sessions into the file, or shows what would change. */
async function record(
  sessions: readonly Told[],
  opened: Opened,
  options: LogArguments,
  shell: Shell,
  asker?: Asker,
): Promise<Exit> {
  const { file, text, base, rulebook, language } = opened;
  const outcome = withSessions(text, sessions, base, language);
  if ('wrong' in outcome) throw new UsageError(...outcome.wrong);
  const effect = effectOf(text, outcome.text, { today: base.today, rulebook, language });
  const screen = await screenOf(shell, false);
  const said = (line: string): string => block(plain(line), '', screen.width);
  if (options.dryRun) {
    shell.stderr(`${said(sayOf('would', language, { file }))}\n`);
    shell.stdout(`${lineChanges(text, outcome.text).split('\n').map(plain).join('\n')}\n\n`);
    shell.stdout(`${said(effect)}\n`);
    return EXIT.fine;
  }
  const refused = (key: Parameters<typeof sayOf>[0], reason = ''): Exit => {
    shell.stderr(`${said(`leernet: ${sayOf(key, language, { file, reason })}`)}\n`);
    if (asker) shell.stderr(`${sayOf('goOn', language)}\n${commandIn(opened, sessions)}\n`);
    return EXIT.wrong;
  };
  try {
    if (!replaceText(file, text, outcome.text)) return refused('meanwhile');
  } catch (error) {
    return refused('cannotWrite', reasonOf(error, language));
  }
  if (asker) asker.say(sayLog('closing', language));
  const lines = [done(sessions, file, language), ...asOfLine(sessions, base, language), effect];
  shell.stdout(`${lines.map(said).join('\n')}\n`);
  return EXIT.fine;
}

function commandIn({ file, base, language }: Opened, sessions: readonly Told[]): string {
  return sessions.map((told) => `  ${commandFor(file, told, base, language)}`).join('\n');
}

function done(sessions: readonly Told[], file: string, language: Language): string {
  const dates = sessions.map(({ date }) => date).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return sessions.length === 1
    ? sayOf('recorded', language, { file, dates: first })
    : sayOf('recordedMany', language, { file, count: sessions.length, first, last });
}

/** What is said of the day that the file is about, where the sessions are later. */
function asOfLine(
  sessions: readonly Told[],
  { network }: LogBase,
  language: Language,
): readonly string[] {
  const described = known(network['as-of']);
  const last = [...sessions].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (!described || !last || last.date <= formatDay(described.to)) return [];
  const kept = last.asOf === false;
  const date = kept ? formatDay(described.to) : last.date;
  return [sayOf(kept ? 'keptAsOf' : 'asOf', language, { date })];
}
