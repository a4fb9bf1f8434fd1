import { input } from '@inquirer/prompts';
import type { Language } from '../base/language.js';
import type { Asker, Choice, Prompt, Row } from '../interview/asker.js';
import { Stopped } from '../interview/asker.js';
import { plain } from '../report/plain.js';
import { block, flow, type Screen } from '../report/pretty/paint.js';
import { say } from './asking-words.js';
import { screenOf } from './screen.js';
import type { Shell } from './shell.js';

/** Where questions are put: stderr where a person sees it, else stdout. */
function output(): NodeJS.WriteStream | undefined {
  if (process.stderr.isTTY) return process.stderr;
  return process.stdout.isTTY ? process.stdout : undefined;
}

/**
 * Who asks in a terminal: a question under the other, each with all that may be typed, and one line
 * to type on. Nothing that stands there changes, so a screen reader can follow it.
 *
 * @returns undefined where there is no terminal
 */
export async function terminalAsker(
  shell: Shell,
  language: Language,
  color: boolean,
): Promise<Asker | undefined> {
  const stream = output();
  if (!process.stdin.isTTY || !stream) return undefined;
  const terminal = { isTTY: true, columns: stream.columns };
  const screen = await screenOf({ ...shell, terminal }, color);
  const write = (text: string): void => {
    stream.write(`${text}\n`);
  };
  return {
    say: (text) => write(`\n${paragraphs(text, screen)}`),
    async ask(prompt, check) {
      write(layOut(prompt, screen));
      try {
        return await input(
          {
            message: `${say('yourAnswer', language)}:`,
            validate: (typed) => check(typed) ?? true,
            theme: themeFor(screen, prompt.inWords === true),
          },
          { input: process.stdin, output: stream },
        );
      } catch (error) {
        const name = error instanceof Error ? error.name : '';
        if (name === 'ExitPromptError' || name === 'AbortPromptError') throw new Stopped();
        throw error;
      }
    },
  };
}

/**
 * No marks and no colours of its own: only what was typed. A wrong answer is cleared, to type anew; one
 * in words stays, to be mended.
 */
function themeFor({ paint, width }: Screen, inWords: boolean) {
  const same = (text: string): string => text;
  return {
    validationFailureMode: inWords ? ('keep' as const) : ('clear' as const),
    prefix: { idle: '', done: '' },
    style: {
      answer: same,
      message: same,
      defaultAnswer: same,
      error: (text: string) => paint.red(block(plain(text), '! ', width)),
    },
  };
}

/** A question as it stands on the screen. */
export function layOut({ above, question, rows, hint, keys }: Prompt, screen: Screen): string {
  const { paint, width } = screen;
  const lines = ['', ...(above === '' ? [] : [paint.dim(block(above, '', width))])];
  lines.push(...question.split('\n').map((line) => paint.bold(block(plain(line), '', width))));
  for (const row of rows) lines.push(...rowLines(row, screen));
  if (hint !== '') lines.push(block(hint, '  ', width));
  if (keys.length > 0) lines.push(paint.dim(indented(keys.map(shown), width)));
  return lines.join('\n');
}

/** Choices beside each other where they are short, else under each other. */
function rowLines({ title, choices, compact }: Row, { width }: Screen): readonly string[] {
  const texts = choices.map(shown);
  const longest = Math.max(...texts.map(({ length }) => length));
  const beside = compact || longest <= (texts.length > 4 ? 18 : 26);
  if (!beside) return texts.map((text) => block(plain(text), '  ', width));
  const lead = title === '' ? '' : `${title}: `;
  const parts = texts.map((text) => ({ text: plain(text) }));
  return flow(parts, '  ', width - 2 - lead.length)
    .split('\n')
    .map((line, at) => `  ${at === 0 ? lead : ' '.repeat(lead.length)}${line}`);
}

function indented(texts: readonly string[], width: number): string {
  const parts = texts.map((text) => ({ text: plain(text) }));
  return flow(parts, '  ', width - 2)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

function shown({ code, label }: Choice): string {
  return `${code} = ${label}`;
}

function paragraphs(text: string, { width }: Screen): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : block(plain(line), '', width)))
    .join('\n');
}
