import type { Language } from '../base/language.js';
import type { Entry } from '../programme/baseline/entry.js';
import { entriesOf, type GoneFile } from '../programme/baseline/gone.js';
import type { Held } from '../programme/baseline/hold.js';
import { updateOf } from '../programme/baseline/update.js';
import { baselineText } from '../programme/baseline/words.js';
import { baselineOf, changed } from '../programme/baseline/write.js';
import { plain } from '../report/plain.js';
import { shownGone } from './baseline-gone.js';
import { tellBaseline } from './baseline-words.js';
import { reasonOf, writeWhole } from './files.js';
import { replaceText, wholeText } from './in-place.js';
import type { OpenBaseline } from './open-baseline.js';
import { EXIT, type Exit, type Shell } from './shell.js';
import { tell } from './words.js';

/** A network that was checked, beside the baseline. */
export interface BaselineNetwork {
  readonly key: string;
  /** How messages call it. */
  readonly name: string;
  readonly held: Held;
}

/** Writes a new baseline. */
export function makeBaseline(
  file: string,
  networks: readonly BaselineNetwork[],
  language: Language,
  shell: Shell,
): Exit {
  const entries = networks.flatMap((network) => network.held.fresh);
  try {
    writeWhole(file, baselineOf(entries, language));
  } catch (error) {
    return cannotWrite(file, error, language, shell);
  }
  const count = (level: Entry['level'], one: Key, many: Key): string =>
    counted(entries.filter((entry) => entry.level === level).length, one, many, language);
  const said = tellBaseline('made', language, {
    file,
    problems: count('problem', 'problem', 'problems'),
    attention: count('attention', 'attentionOne', 'attentionMany'),
    networks: counted(networks.length, 'network', 'networks', language),
  });
  shell.stdout(`${plain(said)}\n`);
  return EXIT.fine;
}

type Key = Parameters<typeof tellBaseline>[0];

function counted(count: number, one: Key, many: Key, language: Language): string {
  return tellBaseline(count === 1 ? one : many, language, { count });
}

/** What a baseline is brought up to date with. */
export interface Found {
  readonly networks: readonly BaselineNetwork[];
  /** The files in it that are gone. */
  readonly gone: readonly GoneFile[];
}

/** Brings a baseline up to date, and tells what changed in it. */
export function updateBaseline(
  file: string,
  opened: Exclude<OpenBaseline, { wrong: unknown }>,
  { networks, gone }: Found,
  add: boolean,
  language: Language,
  shell: Shell,
): Exit {
  const { entries, text } = opened;
  const changes = updateOf(entries, networks, add, entriesOf(entries, gone));
  const made = changed(text, entries, changes);
  if (made === undefined) {
    const why = baselineText('by-hand')[language];
    shell.stderr(`leernet: ${plain(tellBaseline('byHand', language, { file, why }))}\n`);
    return EXIT.wrong;
  }
  if (made !== text) {
    try {
      const mark = wholeText(file).startsWith('\uFEFF') ? '\uFEFF' : '';
      if (!replaceText(file, mark + text, mark + made)) {
        shell.stderr(`leernet: ${plain(tellBaseline('changedMeanwhile', language, { file }))}\n`);
        return EXIT.wrong;
      }
    } catch (error) {
      return cannotWrite(file, error, language, shell);
    }
  }
  const said = [
    tellBaseline(made === text ? 'unchanged' : 'changed', language, { file }),
    ...goneLines(file, gone, language).map((line) => `  ${line}`),
    ...toldOf(networks, add, language).map((line) => `  ${line}`),
  ];
  shell.stdout(`${said.map(plain).join('\n')}\n`);
  if (!add) tellNotAdded(networks, language, shell);
  return EXIT.fine;
}

/** What was taken out of files that are gone. */
function goneLines(
  baseline: string,
  gone: readonly GoneFile[],
  language: Language,
): readonly string[] {
  return gone.map((one) => {
    const [count, rules] = [one.rules.length, one.rules.join(', ')];
    const values = { file: shownGone(baseline, one), count, rules };
    return tellBaseline(count === 1 ? 'goneOne' : 'goneMany', language, values);
  });
}

/** What was changed, a line for each network and each kind of change. */
function toldOf(
  networks: readonly BaselineNetwork[],
  add: boolean,
  language: Language,
): readonly string[] {
  return networks.flatMap(({ name, held: { better, worse, fresh } }) => {
    const line = (key: Key, rules: readonly string[]): readonly string[] =>
      rules.length === 0
        ? []
        : [tellBaseline(key, language, { network: name, rules: rules.join(', ') })];
    const names = (all: readonly { readonly rule: string }[]) => all.map(({ rule }) => rule);
    return [
      ...line('out', names(better.filter(({ now }) => now === undefined))),
      ...line('lowered', names(better.filter(({ now }) => now !== undefined))),
      ...(add ? [...line('raised', names(worse)), ...line('added', names(fresh))] : []),
    ];
  });
}

/** What is new or worse, and was left out of the baseline. */
function tellNotAdded(
  networks: readonly BaselineNetwork[],
  language: Language,
  shell: Shell,
): void {
  const told = networks.flatMap(({ name, held: { fresh, worse } }) => {
    const rules = [...worse, ...fresh].map(({ rule }) => rule);
    return rules.length === 0 ? [] : [`${name}: ${rules.join(', ')}`];
  });
  if (told.length === 0) return;
  const said = [tellBaseline('notAdded', language), ...told.map((line) => `  ${line}`)];
  shell.stderr(`leernet: ${said.map(plain).join('\n')}\n`);
}

function cannotWrite(file: string, error: unknown, language: Language, shell: Shell): Exit {
  const reason = reasonOf(error, language);
  shell.stderr(`leernet: ${plain(tell('cannotWrite', language, { file, reason }))}\n`);
  return EXIT.wrong;
}
