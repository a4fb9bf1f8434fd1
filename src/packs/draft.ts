import type { Text } from '../base/language.js';
import { TODO } from '../cases/demands.js';
import type { CaseResult } from '../cases/run.js';
import type { Level, Phase, Weight } from '../rulebook/kinds.js';

/** What somebody tells of a rule before there is one. A text that is left out is still to do. */
export interface Draft {
  readonly pack: string;
  /** Without the name of the pack: `people-night-shift`. */
  readonly id: string;
  readonly title: Partial<Text>;
  readonly sources: readonly string[];
  readonly phases: readonly Phase[];
  readonly weight: Weight;
  readonly when?: string | undefined;
  readonly problem?: string | undefined;
  readonly attention?: string | undefined;
  readonly why: Partial<Text>;
  readonly finding: Readonly<Record<Level, Partial<Text>>>;
  readonly remedy: Partial<Text>;
  /** Nobody reads the reports in English: the Dutch texts stand for both. */
  readonly dutchOnly: boolean;
}

/** The file of a rule to start from. */
export function draftRule(draft: Draft): string {
  const { pack, id, sources, phases, weight, when, problem, attention, finding } = draft;
  const text = (indent: string, given: Partial<Text>, todo: string): string => {
    const nl = given.nl ?? `${TODO}: ${todo}`;
    const en = given.en ?? (draft.dutchOnly ? nl : `${TODO}: ${given.nl ?? todo}`);
    return `${indent}nl: ${quoted(nl)}\n${indent}en: ${quoted(en)}\n`;
  };
  const said = (level: Level, todo: string): string =>
    `  ${level}:\n${text('    ', finding[level], todo)}`;
  const sentences = Object.entries({ when, problem, attention })
    .filter(([, sentence]) => sentence !== undefined)
    .map(([key, sentence]) => `${key}: ${sentence}\n`)
    .join('');
  return `# Wat alles hier betekent: docs/own-rules.md. Kijken of het klopt: leernet test
id: ${pack}:${id}
title:
${text('  ', draft.title, 'waar gaat de regel over, in een paar woorden?')}# Waar de regel op rust: passages uit sources.yaml.
sources: [${sources.join(', ')}]
evidence: practice
# De getallen zijn van onszelf: true. Staan ze in de bron, dan false.
own-thresholds: true
phases: [${phases.join(', ')}]
# critical telt voor 8, major voor 4, minor voor 2; advice telt niet mee.
weight: ${weight}
${sentences}why:
${text('  ', draft.why, 'waarom doet dit ertoe, in hooguit twee zinnen?')}finding:
${problem === undefined ? '' : said('problem', 'wat is er aan de hand?')}${
  attention === undefined ? '' : said('attention', 'wat vraagt aandacht?')
}${said('good', 'wat is er op orde?')}remedies:
  - id: first-step
    do:
${text('      ', draft.remedy, 'wat helpt, en hoe begin je?')}    # lead, process-guide, secretary, members, directors, organisations of funder
    who: lead
    # small, medium of large
    effort: small
    # before-next-session, next-session, this-quarter of this-year
    when: next-session
`;
}

/** The file of cases to start from: those that the engine judged, and what is left to do. */
export function draftCases(results: readonly CaseResult[], names: readonly string[]): string {
  const cases = results.map(({ case: one }, at) => {
    const network =
      Object.keys(one.network ?? {}).length === 0 ? '' : `\n    network: ${flow(one.network)}`;
    return `  - name: ${quoted(names[at] ?? '')}\n    expect: ${one.expect}${network}\n`;
  });
  return `# Elk geval is een klein netwerk, en wat de regel ervan moet vinden. De peildatum is 2026-11-01 en
# de fase is onderhoud, tenzij een geval iets anders zegt. Deze gevallen heeft leernet zelf
# beoordeeld: kijk of jullie het ermee eens zijn, en geef ze een naam die zegt waar het om gaat.
cases:${cases.length === 0 ? ' []' : ''}
${cases.join('')}# TODO: schrijf ook een valkuil: een netwerk dat een slordige regel verkeerd zou beoordelen. Bijvoorbeeld:
#  - name: wie vertrokken is, telt niet mee
#    trap: true
#    expect: good
#    network: {leden: [{id: a}, {id: b, tot: 2026-06-01}]}
`;
}

/** pack.yaml of a new pack. */
export function draftPack(name: string, title: string): string {
  return `name: ${name}\nversion: 1.0.0\ntitle: {nl: ${quoted(title)}, en: ${quoted(title)}}\n`;
}

/** sources.yaml of a new pack: what its own people know from experience. */
export function draftSources(name: string, title: string): string {
  return `# Waar eigen regels op rusten. Elke naam begint met die van het pakket.
documents:
  ${name}:ervaring: {title: ${quoted(`Ervaring van ${title}`)}}
passages:
  ${name}:ervaring/praktijk:
    nl: "Wat wij in onze netwerken zien"
    en: "What we see in our networks"
    evidence: practice
`;
}

/** In double quotes: JSON is YAML as well. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A value on one line, with as few quotes as can be. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inside]) => `${key}: ${flow(inside)}`)
      .join(', ')}}`;
  }
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]*$/i.test(value)
    ? value
    : JSON.stringify(value);
}
