import type { Language } from '../base/language.js';
import { measures } from '../measures/all.js';
import { fieldAbout } from '../report/fields.js';
import { sayTheme, sayWeight } from '../report/words.js';
import { fieldAt, fieldPaths, networkShape } from '../rulebook/condition/names.js';
import { parseCondition } from '../rulebook/condition/parse.js';
import { type Theme, themes, type Weight, weights } from '../rulebook/kinds.js';
import { sayDraft } from './drafting-words.js';

interface Choice<T> {
  readonly name: string;
  readonly value: T;
}

/** How questions are put to a person. */
export interface Asker {
  readonly input: (question: {
    readonly message: string;
    readonly default?: string;
    /** `editable`: what is proposed stands there to be changed. */
    readonly prefill?: 'editable';
    readonly validate?: (text: string) => boolean | string;
  }) => Promise<string>;
  readonly select: <T>(question: {
    readonly message: string;
    readonly choices: readonly Choice<T>[];
    readonly default?: T;
  }) => Promise<T>;
  readonly search: (question: {
    readonly message: string;
    readonly find: (term: string) => readonly Choice<string>[];
  }) => Promise<string>;
}

/** What is known of a rule that somebody wants to make: by options, then by asking. */
export interface Answers {
  readonly pack?: string;
  readonly name?: string;
  readonly id?: string;
  readonly titleNl?: string;
  readonly when?: string;
  readonly problem?: string;
  readonly attention?: string;
  readonly weight?: Weight;
  readonly saysProblemNl?: string;
  readonly saysAttentionNl?: string;
  readonly saysGoodNl?: string;
  readonly whyNl?: string;
  readonly remedyNl?: string;
  readonly dutchOnly?: boolean;
}

/** What the questions need to know of the disk. */
export interface Known {
  /** The name of the pack in a folder, where there is one. */
  readonly packIn: (folder: string) => string | undefined;
  readonly slug: (text: string) => string;
}

/** Asks what is not known yet. */
export async function ask(
  given: Answers,
  asker: Asker,
  known: Known,
  language: Language,
): Promise<Answers> {
  const say = (key: Parameters<typeof sayDraft>[0], values = {}): string =>
    sayDraft(key, language, values);
  const later = async (
    now: string | undefined,
    key: Parameters<typeof sayDraft>[0],
  ): Promise<string | undefined> =>
    now ?? unlessEmpty(await asker.input({ message: `${say(key)} ${say('later')}` }));
  const pack =
    given.pack ??
    (await asker.input({ message: say('packAsk'), default: say('packDefault'), validate: filled }));
  const name =
    known.packIn(pack) ??
    given.name ??
    (await asker.input({
      message: say('nameAsk'),
      default: known.slug(pack.split(/[\\/]/).at(-1) ?? ''),
      validate: (text) => isPackName(text) || say('nameBad'),
    }));
  const titleNl =
    given.titleNl ?? (await asker.input({ message: say('titleAsk'), validate: filled }));
  const id = given.id ?? (await askId(titleNl, asker, known, language));
  const sentences = await askSentences(given, asker, language);
  const weight =
    given.weight ??
    (await asker.select({
      message: say('weightAsk'),
      choices: weights.map((value) => ({ name: `${value}: ${sayWeight(value, language)}`, value })),
      default: 'major' as const,
    }));
  const { problem, attention } = sentences;
  const saysProblemNl = problem ? await later(given.saysProblemNl, 'saysProblemAsk') : undefined;
  const saysAttentionNl = attention
    ? await later(given.saysAttentionNl, 'saysAttentionAsk')
    : undefined;
  const saysGoodNl = await later(given.saysGoodNl, 'saysGoodAsk');
  const whyNl = await later(given.whyNl, 'whyAsk');
  const remedyNl = await later(given.remedyNl, 'remedyAsk');
  const dutchOnly =
    given.dutchOnly ??
    (await asker.select({
      message: say('englishAsk'),
      choices: [
        { name: say('englishNo'), value: true },
        { name: say('englishYes'), value: false },
      ],
    }));
  return {
    ...given,
    ...defined({ pack, name, titleNl, id, ...sentences, weight, saysProblemNl }),
    ...defined({ saysAttentionNl, saysGoodNl, whyNl, remedyNl, dutchOnly }),
  };
}

/** Whether a text can be the name of a pack. */
export function isPackName(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text !== 'leernet';
}

/** What is wrong with a sentence, in one line; undefined where it is right. */
export function faultIn(sentence: string, language: Language): string | undefined {
  const parsed = parseCondition(sentence, { measures });
  if ('condition' in parsed) return undefined;
  const [first] = parsed.faults;
  if (!first) return undefined;
  const meant = { nl: 'Bedoel je', en: 'Did you mean' }[language];
  const hint = first.suggestion === undefined ? '' : ` ${meant} "${first.suggestion}"?`;
  return `${first.message[language]}${hint}`;
}

async function askId(
  title: string,
  asker: Asker,
  known: Known,
  language: Language,
): Promise<string> {
  const theme = await asker.select<Theme>({
    message: sayDraft('themeAsk', language),
    choices: themes.map((value) => ({ name: sayTheme(value, language), value })),
  });
  return asker.input({
    message: sayDraft('idAsk', language),
    default: `${theme}-${known.slug(title)}`,
    prefill: 'editable',
    validate: (text) =>
      new RegExp(`^${theme}(-[a-z0-9]+)+$`).test(text) || sayDraft('idBad', language, { theme }),
  });
}

async function askSentences(
  { problem, attention }: Answers,
  asker: Asker,
  language: Language,
): Promise<Pick<Answers, 'problem' | 'attention'>> {
  if (problem !== undefined || attention !== undefined) return defined({ problem, attention });
  const name = await asker.search({
    message: sayDraft('readsAsk', language),
    find: (term) => readable(term, language),
  });
  const validate = (text: string): boolean | string =>
    text.trim() === '' || (faultIn(text.trim(), language) ?? true);
  const start = name === '' ? {} : { default: `${name} `, prefill: 'editable' as const };
  const first = await asker.input({
    message: sayDraft('problemAsk', language),
    ...start,
    validate,
  });
  const second = await asker.input({
    message: sayDraft('attentionAsk', language),
    ...start,
    validate: (text) =>
      text.trim() === '' && first.trim() === '' ? sayDraft('oneOfBoth', language) : validate(text),
  });
  return defined({ problem: unlessEmpty(first), attention: unlessEmpty(second) });
}

/** What a rule may read, with its name: the measures, then the fields, as far as a word fits. */
function readable(term: string, language: Language): readonly Choice<string>[] {
  const shape = networkShape();
  const own = { name: sayDraft('readsOwn', language), value: '' };
  const all = [
    ...[...measures.values()].map(({ name, label }) => ({
      name: `${label[language]} (${name})`,
      value: name,
    })),
    ...fieldPaths(shape)
      .filter((path) => fieldAt(path, shape)?.lists.length === 0)
      .filter((path) => !['section', 'list'].includes(fieldAt(path, shape)?.kind.is ?? ''))
      .map((path) => ({ name: `${fieldAbout(path, language)} (${path})`, value: path })),
  ];
  const wanted = term.toLowerCase().split(/\s+/);
  return [
    ...all.filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word))),
    own,
  ];
}

function filled(text: string): boolean {
  return text.trim() !== '';
}

function unlessEmpty(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

/** Without the keys that say nothing. */
function defined<T extends object>(answers: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
