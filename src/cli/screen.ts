import { noPaint, type Paint, type Screen } from '../report/pretty/paint.js';
import type { Shell } from './shell.js';

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** The screen that a report goes to. `color` false: without colour, whatever the terminal has. */
export async function screenOf(shell: Shell, color: boolean): Promise<Screen> {
  const width = Math.min(Math.max(shell.terminal.columns ?? 80, 40), WIDEST);
  return { width, paint: await paintOf(shell, color) };
}

/** A file has no colour, and 80 columns. */
export const fileScreen: Screen = { width: 80, paint: noPaint };

async function paintOf({ env, terminal }: Shell, color: boolean): Promise<Paint> {
  if (!color || !wantsColor(env, terminal.isTTY)) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    red: chalk.red,
    yellow: chalk.yellow,
    green: chalk.green,
    cyan: chalk.cyan,
  };
}

/** FORCE_COLOR decides, then NO_COLOR (https://no-color.org), then whether there is a terminal. */
function wantsColor(env: Shell['env'], isTTY: boolean): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTTY && env.TERM !== 'dumb';
}
