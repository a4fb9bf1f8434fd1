import type { Language } from '../base/language.js';
import { coreBook } from '../interview/core.js';
import { holdRun, type RunHeld } from '../interview/open/hold.js';
import { beginRun } from '../interview/open/open.js';
import { leftToOthers } from '../interview/open/turns.js';
import type { Setting } from '../interview/progress.js';
import { measures } from '../measures/all.js';
import { nearest } from '../network/suggest.js';
import { sayTheme } from '../report/words.js';
import { type Theme, themes } from '../rulebook/kinds.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { say, texts } from './asking-words.js';
import { badChoice } from './bad-choice.js';
import { reasonOf } from './files.js';
import { replaceText } from './in-place.js';
import { openFile } from './open-file.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { terminalAsker } from './terminal.js';
import { tell } from './words.js';

/** The options of `leernet ask` as they are typed. */
export interface AskArguments {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly simple?: boolean;
  readonly eenvoudig?: boolean;
  readonly most?: string;
  readonly theme?: string;
  readonly rule?: string;
}

/** `leernet ask`: asks what is still unknown, and writes each answer into the file at once. */
export async function ask(file: string, options: AskArguments, shell: Shell): Promise<Exit> {
  const words = { noStdin: texts('noStdin'), mended: texts('wrongFile') };
  const opened = await openFile(file, options, words, shell);
  if (typeof opened === 'number') return opened;
  const { text, rulebook, language, today } = opened;
  const limits = { most: mostOf(options, language), rules: rulesOf(options, rulebook, language) };
  const asker = await terminalAsker(shell, language, options.color !== false);
  if (!asker) throw new UsageError(say('noTerminalAsk', language, { file }));
  const simple = options.simple === true || options.eenvoudig === true;
  const setting: Setting = { book: coreBook(), rulebook, measures, language, simple, today };
  const begun = beginRun(text, setting);
  asker.say(`${say('askIntro', language, { file })}\n${say('howTo', language)}`);
  const keep = (after: string, before: string): void => {
    if (!replaceText(file, before, after)) throw new ChangedMeanwhile();
  };
  try {
    const held = await holdRun(begun, limits, setting, asker, keep);
    if (held.ended === 'broken-off') {
      shell.stderr(`\n${stoppedText(held, file, language)}\n`);
    } else {
      asker.say(endOf(held, file, language, leftToOthers(held.run.look.diagnosis(), limits)));
    }
    return EXIT.fine;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) {
      throw new UsageError(say('changed', language, { file }));
    }
    if (error instanceof Error && 'code' in error) {
      const reason = reasonOf(error, language);
      throw new UsageError(say('cannotWrite', language, { file, reason }));
    }
    throw error;
  }
}

/** Somebody else changed the file since it was read. */
class ChangedMeanwhile extends Error {}

function mostOf({ most }: AskArguments, language: Language): number | undefined {
  if (most === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(most)) return Number(most);
  throw new UsageError(say('badMost', language, { text: most }));
}

/** The rules that were asked about: one, or those of a theme. */
function rulesOf(
  { theme, rule }: AskArguments,
  { rules }: Rulebook,
  language: Language,
): ReadonlySet<string> | undefined {
  if (rule !== undefined) {
    const found = rules.find(({ id, aliases }) => id === rule || aliases?.includes(rule));
    if (found) return new Set([found.id]);
    const near = nearest(
      rule,
      rules.map(({ id }) => id),
    );
    const hint = near === undefined ? '' : ` ${say('didYouMean', language, { near })}`;
    throw new UsageError(`${tell('noSuchRule', language, { rule })}${hint}`);
  }
  if (theme === undefined) return undefined;
  const named = themes.find((one) => namesOf(one).includes(theme.toLowerCase()));
  if (!named) {
    const names = themes.map((one) => sayTheme(one, language));
    throw new UsageError(badChoice(theme, '--theme', names, language));
  }
  return new Set(rules.filter((one) => one.theme === named).map(({ id }) => id));
}

function namesOf(theme: Theme): readonly string[] {
  return [theme, sayTheme(theme, 'nl'), sayTheme(theme, 'en')];
}

/** Where the answers are; forms of members are kept when all of a round are there. */
function stoppedText({ run }: RunHeld, file: string, language: Language): string {
  const form = run.follow?.form;
  const lost = form?.is === 'form' && form.typed.length > 0;
  const kept = say('askStopped', language, { file });
  return lost ? `${say('formsLost', language, { count: form.typed.length })}\n${kept}` : kept;
}

/** How it ended, and what is left to others. */
function endOf(
  held: RunHeld,
  file: string,
  language: Language,
  others: ReturnType<typeof leftToOthers>,
): string {
  const { ended, answered, run } = held;
  const lines = [
    ended === 'done'
      ? say(answered === 0 ? 'nothingOpen' : 'allAsked', language)
      : stoppedText(held, file, language),
  ];
  const count = run.standing.size;
  if (ended === 'done' && count > 0) lines.push(say('leftStanding', language, { count, file }));
  if (ended === 'done' && others.sessions) lines.push(say('leftSessions', language, { file }));
  if (ended === 'done' && others.early > 0) {
    lines.push(say('leftEarly', language, { count: others.early }));
  }
  if (ended === 'done' && others.pulse) lines.push(say('leftPulse', language, { file }));
  if (answered > 0) lines.push(say('seeReport', language, { file }));
  return lines.join('\n');
}
