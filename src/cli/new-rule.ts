import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isatty } from 'node:tty';
import type { Language } from '../base/language.js';
import { proposeCases } from '../cases/propose.js';
import { sayCaseName } from '../cases/say.js';
import { measures } from '../measures/all.js';
import { nearest } from '../network/suggest.js';
import { type Draft, draftCases, draftPack, draftRule, draftSources } from '../packs/draft.js';
import { packFile, sourcesFile } from '../packs/format.js';
import { coreRulebook } from '../rulebook/core.js';
import { Document } from '../rulebook/document.js';
import type { WrongFile } from '../rulebook/fault.js';
import { faultText } from '../rulebook/fault-words.js';
import { type Phase, phases, themes, weights } from '../rulebook/kinds.js';
import { loadRule } from '../rulebook/load.js';
import { badChoice } from './check.js';
import { Rulebooks } from './configuration.js';
import { sayDraft } from './drafting-words.js';
import { readPack } from './pack-files.js';
import { type Answers, type Asker, ask, faultIn, isPackName } from './questionnaire.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { tell } from './words.js';
import { tellWrong } from './wrong.js';

/** The options of `leernet new-rule` as they are typed. */
export interface NewRuleArguments extends Omit<Answers, 'weight'> {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly weight?: string;
  readonly phases?: string;
  readonly source?: readonly string[];
  readonly titleEn?: string;
  readonly whyEn?: string;
  readonly saysProblemEn?: string;
  readonly saysAttentionEn?: string;
  readonly saysGoodEn?: string;
  readonly remedyEn?: string;
}

/**
 * `leernet new-rule`: writes a rule and its cases to start from, and a pack where there is none.
 *
 * @param asker puts the questions; left out, a terminal does where there is one
 */
export async function newRule(
  options: NewRuleArguments,
  shell: Shell,
  asker?: Asker,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const given = checked(options, language);
  let answers: Answers = given;
  const asking = asker ?? (isComplete(given) ? undefined : await terminalOf(shell));
  if (asking && !isComplete(given)) {
    try {
      const known = { packIn: (folder: string) => packIn(folder).name, slug };
      answers = await ask(given, asking, known, language);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
      shell.stderr(`${sayDraft('stopped', language)}\n`);
      return EXIT.wrong;
    }
  }
  const { pack: folder, id, titleNl } = answers;
  if (folder === undefined || id === undefined || titleNl === undefined || !isComplete(answers)) {
    throw new UsageError(sayDraft('needs', language, { options: lacking(answers).join(', ') }));
  }
  const found = packIn(folder);
  if (found.wrong.length > 0) {
    await tellWrong(found.wrong, language, options.color !== false, shell);
    return EXIT.wrong;
  }
  const name = found.name ?? answers.name ?? slug(folder.split(/[\\/]/).at(-1) ?? '');
  if (!isPackName(name)) throw new UsageError(`--name: ${sayDraft('nameBad', language)}`);
  const draft = draftOf({ ...answers, id, titleNl }, options, name, found.passages, language);
  return write(folder, draft, found, language, shell, options.color !== false);
}

/** Whether there is enough for a rule, without asking. */
function isComplete(answers: Answers): boolean {
  return lacking(answers).length === 0;
}

function lacking({ pack, id, titleNl, problem, attention }: Answers): readonly string[] {
  return [
    ...(pack === undefined ? ['--pack'] : []),
    ...(id === undefined ? ['--id'] : []),
    ...(titleNl === undefined ? ['--title-nl'] : []),
    ...(problem === undefined && attention === undefined ? ['--problem / --attention'] : []),
  ];
}

/** Somebody at a terminal, who can be asked. */
async function terminalOf(shell: Shell): Promise<Asker | undefined> {
  if (!shell.terminal.isTTY || !isatty(0)) return undefined;
  const { askerOn } = await import('./prompts.js');
  return askerOn();
}

/** The options, all that is wrong with them together. */
function checked(options: NewRuleArguments, language: Language): Answers {
  const { lang: _, color: _color, weight, ...answers } = options;
  const wrong: string[] = [];
  for (const key of ['when', 'problem', 'attention'] as const) {
    const sentence = options[key];
    const fault = sentence === undefined ? undefined : faultIn(sentence, language);
    if (fault !== undefined) wrong.push(`--${key}: ${fault}`);
  }
  const known = weights.find((one) => one === weight);
  if (weight !== undefined && !known) wrong.push(badChoice(weight, '--weight', weights, language));
  for (const phase of phaseList(options.phases)) {
    if (!phases.some((one) => one === phase)) {
      wrong.push(badChoice(phase, '--phases', phases, language));
    }
  }
  const { id } = options;
  if (id !== undefined && !/^[a-z]+(-[a-z0-9]+)+$/.test(id)) {
    wrong.push(`--id: ${faultText('rule-id')[language]}`);
  } else if (id !== undefined && !themes.some((theme) => id.startsWith(`${theme}-`))) {
    const near = nearest(id.split('-')[0] ?? '', themes);
    const hint = near === undefined ? '' : ` ${tell('didYouMean', language, { near })}`;
    wrong.push(`--id: ${faultText('id-no-theme', { themes: themes.join(', ') })[language]}${hint}`);
  }
  if (wrong.length > 0) throw new UsageError(...wrong);
  return known ? { ...answers, weight: known } : answers;
}

function phaseList(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').map((one) => one.trim());
}

interface Found {
  readonly name: string | undefined;
  readonly passages: readonly string[];
  readonly hasSources: boolean;
  readonly wrong: readonly WrongFile[];
}

/** What is there of a pack: its name and its passages. */
function packIn(folder: string): Found {
  const files = readPack(folder);
  const texts = typeof files === 'string' ? new Map<string, string>() : files.texts;
  const wrong: WrongFile[] = [];
  const read = <S extends Parameters<Document['parse']>[0]>(path: string, schema: S) => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const document = new Document(join(folder, path), text);
    const parsed = document.parse(schema);
    if (document.faults.length > 0) wrong.push(document);
    return parsed;
  };
  const about = read('pack.yaml', packFile) as { readonly name: string } | undefined;
  const sources = read('sources.yaml', sourcesFile) as
    | { readonly passages: Readonly<Record<string, unknown>> }
    | undefined;
  const passages = Object.keys(sources?.passages ?? {});
  return { name: about?.name, passages, hasSources: texts.has('sources.yaml'), wrong };
}

function draftOf(
  answers: Answers & { readonly id: string; readonly titleNl: string },
  options: NewRuleArguments,
  pack: string,
  passages: readonly string[],
  language: Language,
): Draft {
  const own = passages[0] ?? `${pack}:ervaring/praktijk`;
  const sources = options.source ?? [own];
  const known = [...Object.keys(coreRulebook().passages), ...passages, own];
  const unknown = sources.filter((source) => !known.includes(source));
  if (unknown.length > 0) {
    const said = unknown.map((source) => {
      const near = nearest(source, known);
      const hint = near === undefined ? '' : ` ${tell('didYouMean', language, { near })}`;
      return `--source: ${sayDraft('noPassage', language, { source })}${hint}`;
    });
    throw new UsageError(...said);
  }
  const text = (nl: string | undefined, en: string | undefined) => ({
    ...(nl !== undefined && { nl }),
    ...(en !== undefined && { en }),
  });
  const chosen = phaseList(options.phases) as readonly Phase[];
  const { id, when, problem, attention, weight = 'minor', dutchOnly = false } = answers;
  return {
    ...{ pack, id, sources, when, problem, attention, weight, dutchOnly },
    phases: chosen.length > 0 ? chosen : phases.filter((phase) => phase !== 'ending'),
    title: text(answers.titleNl, options.titleEn),
    why: text(answers.whyNl, options.whyEn),
    finding: {
      problem: text(answers.saysProblemNl, options.saysProblemEn),
      attention: text(answers.saysAttentionNl, options.saysAttentionEn),
      good: text(answers.saysGoodNl, options.saysGoodEn),
    },
    remedy: text(answers.remedyNl, options.remedyEn),
  };
}

/** Writes what is not there yet, and tells what to do next. */
async function write(
  folder: string,
  draft: Draft,
  found: Found,
  language: Language,
  shell: Shell,
  color: boolean,
): Promise<Exit> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(sayDraft('notAFolder', language, { file: folder }));
  }
  const ruleAt = join(folder, 'rules', `${draft.id}.yaml`);
  const casesAt = join(folder, 'cases', `${draft.id}.yaml`);
  const there = [ruleAt, casesAt].filter((file) => existsSync(file));
  if (there.length > 0) {
    const said = there.map((file) => sayDraft('there', language, { file }));
    throw new UsageError(...said);
  }
  const text = draftRule(draft);
  const passages = new Set([
    ...Object.keys(coreRulebook().passages),
    ...found.passages,
    ...draft.sources,
  ]);
  const loaded = loadRule(ruleAt, text, { measures, passages, pack: draft.pack });
  if ('faults' in loaded) {
    await tellWrong([{ file: ruleAt, text, faults: loaded.faults }], language, color, shell);
    return EXIT.wrong;
  }
  const cases = proposeCases(loaded.rule, measures);
  const names = cases.map((one) => sayCaseName(loaded.rule, one, measures, language));
  const files: [string, string][] = [
    ...(found.name === undefined
      ? [[join(folder, 'pack.yaml'), draftPack(draft.pack, draft.pack)] as [string, string]]
      : []),
    ...(found.hasSources || draft.sources.every((source) => !source.startsWith(`${draft.pack}:`))
      ? []
      : [[join(folder, 'sources.yaml'), draftSources(draft.pack, draft.pack)] as [string, string]]),
    [ruleAt, text],
    [casesAt, draftCases(cases, names)],
  ];
  try {
    for (const [file, content] of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content, { flag: 'wx' });
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(tell('cannotWrite', language, { file: folder, reason }));
  }
  shell.stdout(await told(folder, files, cases.length, language, shell));
  return EXIT.fine;
}

async function told(
  folder: string,
  files: readonly [string, string][],
  count: number,
  language: Language,
  shell: Shell,
): Promise<string> {
  const say = (key: Parameters<typeof sayDraft>[0], values = {}): string =>
    sayDraft(key, language, values);
  const ruling = await new Rulebooks({}, shell, language).here();
  const shown = relative('.', folder) || '.';
  const isOn =
    'rulebook' in ruling && ruling.rulebook.packs.some(({ name }) => name === packIn(folder).name);
  const line = `rules: [leernet:core, leernet:liso, ./${shown.replaceAll('\\', '/')}]`;
  const steps = [
    say('nextRead'),
    say('nextTest', { command: `leernet test ${shown === '.' ? '.' : `./${shown}`}` }),
    ...(isOn ? [] : [say('nextConfig', { line })]),
  ];
  const last = files.length - 1;
  const many = say(count === 0 ? 'noCases' : 'cases', { count });
  return [
    say('made'),
    ...files.map(([file], at) => `  ${file}${at === last ? `  ${many}` : ''}`),
    '',
    say('next'),
    ...steps.map((step, at) => `  ${at + 1}. ${step}`),
    '',
  ].join('\n');
}

/** A text as a word: small letters, digits and hyphens. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
}
