import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Language } from '../base/language.js';
import { proposeCases } from '../cases/propose.js';
import { sayCaseName } from '../cases/say.js';
import { measures } from '../measures/all.js';
import { type Draft, draftCases, draftPack, draftRule, draftSources } from '../packs/draft.js';
import { packFile, sourcesFile } from '../packs/format.js';
import { coreRulebook } from '../rulebook/core.js';
import { Document } from '../rulebook/document.js';
import type { WrongFile } from '../rulebook/fault.js';
import { loadRule } from '../rulebook/load.js';
import { Rulebooks } from './configuration.js';
import { sayDraft } from './drafting-words.js';
import { readPack } from './pack-files.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { tell } from './words.js';
import { tellWrong } from './wrong.js';

/** What is there of a pack that a rule is to be added to. */
export interface Found {
  readonly name: string | undefined;
  readonly passages: readonly string[];
  readonly hasSources: boolean;
  readonly wrong: readonly WrongFile[];
}

/** What is there of a pack: its name and its passages. */
export function packIn(folder: string): Found {
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

/** Writes what is not there yet, and tells what to do next. */
export async function write(
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
