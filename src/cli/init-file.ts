import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { formatDay } from '../base/days.js';
import type { Language } from '../base/language.js';
import { checkText } from '../check.js';
import { coreBook } from '../interview/core.js';
import { networkFile } from '../interview/file/write.js';
import type { Progress, Setting } from '../interview/progress.js';
import { measures } from '../measures/all.js';
import { plain } from '../report/plain.js';
import { block } from '../report/pretty/paint.js';
import { prettyReport } from '../report/pretty/pretty.js';
import { coreRulebook } from '../rulebook/core.js';
import { say } from './asking-words.js';
import { schemaPath } from './schema-path.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell } from './shell.js';
import { version } from './version.js';

/** The options of `leernet init` as they are typed. */
export interface InitArguments {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly simple?: boolean;
  readonly eenvoudig?: boolean;
  readonly answers?: string;
}

/** What an interview is held with. */
export function settingFor(
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

/** The network file that the answers come to. */
export function textOf({ tree }: Progress, file: string, { language, today }: Setting): string {
  const schema = resolve(__dirname, 'schema', `network.${language}.json`);
  const shown = schemaPath(dirname(resolve(file)), schema, homedir());
  const named = tree.name === undefined ? { ...tree, name: '…' } : tree;
  const day = formatDay(today);
  return networkFile(named, { language, schema: shown, day });
}

/** The file was written: the diagnosis, and how to go on. */
export async function ending(
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
