import type { Language } from '../base/language.js';
import type { Shell } from './shell.js';
import { tell } from './words.js';

/** One line that says how far a long run is. It comes and goes on stderr, on a terminal only. */
export interface Progress {
  /** So many network files were found so far. */
  readonly found: (count: number) => void;
  /** So many of all files were checked. */
  readonly checked: (count: number, all: number) => void;
  /** Takes the line away: before anything else is written, and at the end. */
  readonly clear: () => void;
}

/** A run that is done by then shows nothing. */
const PATIENCE = 700;

/** The line changes no more often than this, in milliseconds. */
const PACE = 200;

const silent: Progress = { found: () => {}, checked: () => {}, clear: () => {} };

/**
 * The progress of a run.
 *
 * @param screenBusy whether reports go to the same screen: then those show how far it is
 */
export function progressOf(shell: Shell, screenBusy: boolean, language: Language): Progress {
  if (screenBusy || shell.env.TERM === 'dumb') return silent;
  const { isTTY, columns } = shell.talk?.() ?? { isTTY: false };
  if (!isTTY) return silent;
  let last = shell.now() + PATIENCE - PACE;
  let shown = false;
  const show = (line: () => string): void => {
    const now = shell.now();
    if (now - last < PACE) return;
    last = now;
    shown = true;
    shell.stderr(`\r\u001B[K${line().slice(0, (columns || 80) - 1)}`);
  };
  return {
    found: (count) => show(() => tell('foundSoFar', language, { count })),
    checked: (count, all) => show(() => tell('checkedSoFar', language, { count, all })),
    clear() {
      if (shown) shell.stderr('\r\u001B[K');
      shown = false;
    },
  };
}
