import { runScript } from './run-script.js';

/** Makes what the tests import: the parser, the rulebook, the interview and the form. */
export default function setup(): void {
  runScript('generate');
}
