import { runScript } from './run-script.js';

/** Makes what the tests import and what they start: the command as well. */
export default function setup(): void {
  runScript('generate');
  runScript('build');
}
