import { languages } from '../../base/language.js';
import { coreRulebook } from '../../rulebook/core.js';
import { failLevels, phases, themes, weights } from '../../rulebook/kinds.js';
import { formats } from '../outputs.js';
import { schemas } from '../schema.js';
import { shells } from './shells.js';

/** What may stand in a place: one of a few words, a file, a folder, or a text of one's own. */
export type Values = 'file' | 'folder' | 'text' | readonly string[];

const rules = coreRulebook().rules.map(({ id }) => id);

/** What options take: those of one command by its name and theirs, others by their own. */
const options: Readonly<Record<string, Values>> = {
  '--lang': languages,
  '--config': 'file',
  '--rules': 'folder',
  'check --format': formats,
  'check --as-of': 'text',
  'check --fail-on': failLevels,
  'check --min-score': 'text',
  'check --min-known': 'text',
  'check --workers': 'text',
  'check --shard': 'text',
  'check --baseline': 'file',
  'check --changed-since': 'text',
  'baseline --output': 'file',
  'baseline --as-of': 'text',
  'compare --format': ['pretty', 'json', 'markdown'],
  'compare --as-of': 'text',
  'init --answers': 'file',
  'ask --most': 'text',
  'ask --theme': themes,
  'ask --rule': rules,
  'log --import': 'file',
  'pulse --format': ['markdown', 'html'],
  'pulse --output': 'file',
  'pulse --import': 'file',
  'pulse --month': 'text',
  'config --format': ['pretty', 'json'],
  'rules --format': ['pretty', 'json'],
  'rules --source': Object.keys(coreRulebook().passages),
  'new-rule --pack': 'folder',
  'new-rule --weight': weights,
  'new-rule --phases': phases,
};

/** What stands behind a command. */
const behind: Readonly<Record<string, Values>> = {
  check: 'file',
  baseline: 'file',
  compare: 'file',
  init: 'file',
  ask: 'file',
  log: 'file',
  pulse: 'file',
  explain: rules,
  test: 'folder',
  merge: 'file',
  config: 'file',
  schema: schemas,
  completion: shells,
};

/** What an option of a command takes. */
export function valuesOf(command: string, option: string): Values {
  return options[`${command} ${option}`] ?? options[option] ?? 'text';
}

/** What may stand behind a command; `help` takes the others by name. */
export function valuesBehind(command: string, commands: readonly string[]): Values {
  return command === 'help' ? commands : (behind[command] ?? 'text');
}

/** Of which options and commands something is said here, for a test that holds it to what there is. */
export const known = { options: Object.keys(options), behind: Object.keys(behind) };
