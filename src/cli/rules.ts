import type { Language } from '../base/language.js';
import { sayChange } from '../report/changes.js';
import { block, type Screen } from '../report/pretty/paint.js';
import { sayEvidence, sayPhase, sayTheme } from '../report/words.js';
import { themes } from '../rulebook/kinds.js';
import { citing, nearestPassage, passagesNamed } from '../rulebook/passages.js';
import type { Rule } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { badChoice } from './bad-choice.js';
import { Rulebooks } from './configuration.js';
import { idWidthOf, ruleTable } from './rule-table.js';
import { tellRules } from './rules-words.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { tell } from './words.js';
import { tellWrong } from './wrong.js';

const formats = ['pretty', 'json'] as const;

/** What `leernet rules` was called with. */
export interface RulesArguments {
  readonly lang?: Language;
  readonly format?: string;
  /** A passage, the beginning of one, or a document. */
  readonly source?: string;
  readonly color?: boolean;
}

/** `leernet rules`: all rules, or those that rest on a passage, as a table or as JSON. */
export async function rules(options: RulesArguments, shell: Shell): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const { format = 'pretty', source } = options;
  if (!formats.some((known) => known === format)) {
    throw new UsageError(badChoice(format, '--format', formats, language));
  }
  const color = options.color !== false;
  const ruling = await new Rulebooks({}, shell, language).here();
  if ('wrong' in ruling) {
    await tellWrong(ruling.wrong, language, color, shell);
    return EXIT.wrong;
  }
  const { rulebook } = ruling;
  const passages = source === undefined ? undefined : passagesOf(source, rulebook, language);
  const listed = rulebook.rules.filter(
    ({ sources }) => passages === undefined || sources.some((one) => passages.includes(one)),
  );
  if (format === 'json') {
    shell.stdout(`${JSON.stringify(rulesJson(listed, passages, rulebook, language), null, 2)}\n`);
    return EXIT.fine;
  }
  const screen = await screenOf(shell, color);
  shell.stdout(
    passages ? bySource(passages, rulebook, language, screen) : byTheme(listed, language, screen),
  );
  for (const line of besides(rulebook, language)) {
    shell.stdout(`${block(line, '', screen.width)}\n`);
  }
  const ending =
    source === undefined
      ? tellRules('rulesEnd', language, { count: listed.length })
      : restsOn(source, listed, language);
  shell.stdout(`${block(ending, '', screen.width)}\n`);
  return EXIT.fine;
}

/** The passages that somebody asked for. */
function passagesOf(source: string, rulebook: Rulebook, language: Language): readonly string[] {
  const name = source.replace(/\/$/, '');
  const found = passagesNamed(name, rulebook);
  if (found.length > 0) return found;
  const near = nearestPassage(name, rulebook);
  const hint =
    near === undefined
      ? tellRules('seeDocuments', language, {
          documents: Object.keys(rulebook.documents).join(', '),
        })
      : tell('didYouMean', language, { near });
  throw new UsageError(`${tellRules('noSuchSource', language, { source })} ${hint}`);
}

/** Which packs there are, what was changed and what is off, where a configuration chose. */
function besides(rulebook: Rulebook, language: Language): readonly string[] {
  if (!rulebook.tailored) return [];
  const off = rulebook.off.map(({ id }) => id).join(', ');
  const named = rulebook.packs.map(({ name, version }) => `${name} ${version}`).join(', ');
  return [
    `${tellRules('packsTitle', language)}: ${named}.`,
    ...(off === '' ? [] : [tellRules('rulesOff', language, { rules: off })]),
    ...rulebook.changes.map((change) => sayChange(change, language)),
  ];
}

function byTheme(rules: readonly Rule[], language: Language, screen: Screen): string {
  const idWidth = idWidthOf(rules);
  const tables = themes.flatMap((theme) => {
    const own = rules.filter((rule) => rule.theme === theme);
    const heading = sayTheme(theme, language);
    return own.length === 0
      ? []
      : [`${ruleTable(heading, own, language, { ...screen, idWidth })}\n`];
  });
  return tables.join('');
}

/** Each passage with the rules that cite it, or with why none does. */
function bySource(
  passages: readonly string[],
  rulebook: Rulebook,
  language: Language,
  screen: Screen,
): string {
  const idWidth = idWidthOf(rulebook.rules);
  const tables = passages.map((id) => {
    const passage = rulebook.passages[id];
    const heading = block(`${id}: ${passage?.[language] ?? ''}`, '', screen.width);
    const own = citing(id, rulebook.rules);
    if (own.length > 0) return `${ruleTable(heading, own, language, { ...screen, idWidth })}\n`;
    const why = passage?.uncited?.[language] ?? tellRules('restsNone', language);
    return `${screen.paint.bold(heading)}\n${block(why, '  ', screen.width)}\n\n`;
  });
  return tables.join('');
}

function restsOn(source: string, rules: readonly Rule[], language: Language): string {
  const rule = rules[0]?.id;
  if (rule === undefined) return tellRules('restsNone', language);
  const key = rules.length === 1 ? 'restsOne' : 'restsEnd';
  return tellRules(key, language, { source, count: rules.length, rule });
}

function passageJson(
  id: string,
  { passages, documents, rules }: Rulebook,
  language: Language,
): Readonly<Record<string, unknown>> {
  const passage = passages[id];
  return {
    id,
    document: documents[id.split('/')[0] ?? '']?.title,
    text: passage?.[language],
    evidence: passage?.evidence,
    evidenceName: passage && sayEvidence(passage.evidence, language),
    uncited: passage?.uncited?.[language] ?? null,
    rules: citing(id, rules).map((rule) => rule.id),
  };
}

function rulesJson(
  listed: readonly Rule[],
  passages: readonly string[] | undefined,
  rulebook: Rulebook,
  language: Language,
): Readonly<Record<string, unknown>> {
  const { id, packs, changes } = rulebook;
  const packOf = (rule: Rule): string | undefined =>
    packs.find(({ rules: ids }) => ids.includes(rule.id))?.name;
  return {
    rulebook: id,
    packs: packs.map(({ name, version, title }) => ({ name, version, title: title[language] })),
    changes,
    ...(passages && { passages: passages.map((one) => passageJson(one, rulebook, language)) }),
    rules: listed.map((rule) => ({ ...ruleJson(rule, language), pack: packOf(rule) })),
  };
}

function ruleJson(rule: Rule, language: Language): Readonly<Record<string, unknown>> {
  return {
    id: rule.id,
    title: rule.title[language],
    theme: rule.theme,
    weight: rule.weight,
    phases: rule.phases,
    phaseNames: rule.phases.map((phase) => sayPhase(phase, language)),
    when: rule.sentences.when,
    problem: rule.sentences.problem,
    attention: rule.sentences.attention,
    sources: rule.sources,
    evidence: rule.evidence,
    why: rule.why[language],
    remedies: rule.remedies.map((remedy) => ({ ...remedy, do: remedy.do[language] })),
  };
}
