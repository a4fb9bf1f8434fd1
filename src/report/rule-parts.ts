import type { Language } from '../base/language.js';
import type { Measure } from '../measures/kit/measure.js';
import { operandKey, operandsOf } from '../rulebook/condition/condition.js';
import { type Level, levels } from '../rulebook/kinds.js';
import { fillIn } from '../rulebook/placeholders.js';
import type { Finding, Levels, Rule } from '../rulebook/rule.js';
import type { ReportContext } from './checked.js';
import { describe, sayOperand } from './describe.js';
import { fieldName } from './fields.js';
import { remedyTerms } from './pretty/findings.js';
import { words } from './rule-words.js';
import { sayEvidence, sayPhase, sayStatus } from './words.js';

/** One line of what there is to say of a rule, before it is laid out for a terminal or a page. */
export interface Line {
  /** A sentence by itself, an item of a list, one inside another item, or something to do. */
  readonly as: 'text' | 'item' | 'inner' | 'step';
  /** What stands in front, up to a colon. */
  readonly lead?: Lead;
  readonly text: string;
  /** What is said more softly, in brackets already. */
  readonly aside?: string;
  /** The passage that it is. */
  readonly passage?: string;
}

interface Lead {
  /** A level, said as a word of its own (`probleem`), or where a text belongs (`bij probleem`). */
  readonly word: string;
  readonly level?: Level;
  /** What comes between the word and the colon. */
  readonly more?: string;
}

/** What there is to say of a rule; each part has its heading in rule-words.ts. */
export const partNames = [
  'asks',
  'why',
  'when',
  'levels',
  'standsIn',
  'reads',
  'says',
  'remedies',
  'source',
  'evidence',
  'against',
  'tensions',
  'watch',
] as const;

export type PartName = (typeof partNames)[number];

/**
 * All there is to say of a rule, part by part.
 *
 * @returns the lines of each part; none where the rule has nothing of it
 */
export function ruleParts(
  rule: Rule,
  context: ReportContext,
  language: Language,
): Readonly<Record<PartName, readonly Line[]>> {
  const { measures } = context;
  const { 'stands-in': instead, 'watch-out': watchOut } = rule;
  return {
    asks: rule.question ? [{ as: 'text', text: rule.question[language] }] : [],
    why: [{ as: 'text', text: rule.why[language] }],
    when: whenLines(rule, measures, language),
    levels: levelLines(rule, measures, language),
    standsIn: instead
      ? [
          ...levelLines(instead, measures, language),
          ...findingLines(instead.finding, measures, language),
        ]
      : [],
    reads: readLines(rule, measures, language),
    says: findingLines(rule.finding, measures, language),
    remedies: rule.remedies.map((remedy) => ({
      as: 'step',
      text: remedy.do[language],
      aside: `(${remedyTerms(remedy, language)})`,
    })),
    source: sourceLines(rule, context, language),
    evidence: evidenceLines(rule, language),
    against: [
      {
        as: 'text',
        text: rule['counter-evidence']?.[language] ?? words.noneAgainst[language],
      },
    ],
    tensions: context.rulebook.tensions
      .filter(({ checks }) => checks.includes(rule.id))
      .map(({ text }) => ({ as: 'text', text: text[language] })),
    watch: watchOut ? [{ as: 'text', text: watchOut[language] }] : [],
  };
}

type Measures = ReadonlyMap<string, Measure>;

function whenLines(rule: Rule, measures: Measures, language: Language): readonly Line[] {
  const text = rule.phases.map((phase) => sayPhase(phase, language)).join(', ');
  const only = rule.when && describe(rule.when, measures, language);
  const lines: Line[] = [{ as: 'text', text }];
  if (only) lines.push({ as: 'text', text: `${words.onlyIf[language]}: ${only}` });
  return lines;
}

function levelLines(levelsOf: Levels, measures: Measures, language: Language): readonly Line[] {
  const lines: Line[] = [];
  for (const level of ['problem', 'attention'] as const) {
    const condition = levelsOf[level];
    if (!condition) continue;
    const lead = { word: sayStatus(level, language), level };
    if (condition.is !== 'all' && condition.is !== 'any') {
      lines.push({ as: 'text', lead, text: describe(condition, measures, language) });
      continue;
    }
    lines.push({
      as: 'text',
      lead: { ...lead, more: `, ${words[condition.is][language]}` },
      text: '',
    });
    for (const part of condition.of) {
      lines.push({ as: 'inner', text: describe(part, measures, language) });
    }
  }
  const good = { word: sayStatus('good', language), level: 'good' as const };
  return [...lines, { as: 'text', lead: good, text: words.otherwise[language] }];
}

function readLines(rule: Rule, measures: Measures, language: Language): readonly Line[] {
  const instead = rule['stands-in'];
  const conditions = [
    rule.when,
    rule.problem,
    rule.attention,
    instead?.problem,
    instead?.attention,
  ];
  const operands = new Map(conditions.flatMap(operandsOf).map((one) => [operandKey(one), one]));
  for (const name of rule.shows ?? []) operands.set(name, { is: 'measure', name });
  return [...operands].map(([key, operand]) => {
    const fields =
      operand.is === 'measure'
        ? (measures.get(operand.name)?.reads ?? [])
        : [operand.is === 'field' ? operand.path : operand.list];
    const names = fields.map((path) => fieldName(path, language)).join(', ');
    return {
      as: 'item',
      text: sayOperand(operand, measures, language),
      aside: `(${key}; ${words.fields[language]}: ${names})`,
    };
  });
}

/** What the report says at each level, with `…` where it fills in a number. */
function findingLines(finding: Finding, measures: Measures, language: Language): readonly Line[] {
  return [...levels].reverse().flatMap((level): readonly Line[] => {
    const text = finding[level]?.[language];
    if (text === undefined) return [];
    const filled = fillIn(text, (name) => gap(measures.get(name), name, language));
    const word = `${words.saysAt[language]} ${sayStatus(level, language)}`;
    return [{ as: 'text', lead: { word }, text: `"${filled}"` }];
  });
}

/** The place of a value in a text: `…`, `…%`, or what stands there in words. */
function gap(measure: Measure | undefined, name: string, language: Language): string {
  if (measure === undefined) return `[${name}]`;
  if (measure.unit === 'share') return '…%';
  const inWords = measure.unit === 'choice' || measure.unit === 'yes/no';
  return inWords ? `[${measure.label[language]}]` : '…';
}

function sourceLines(rule: Rule, { rulebook }: ReportContext, language: Language): readonly Line[] {
  return rule.sources.map((passage) => {
    const document = rulebook.documents[passage.split('/')[0] ?? ''];
    const text = rulebook.passages[passage]?.[language] ?? passage;
    const by = [document?.author, document?.publisher]
      .filter((part) => part !== undefined)
      .join(', ');
    const title = `${document?.title ?? passage}${by === '' ? '' : ` (${by})`}`;
    return { as: 'text', text: `${title}: ${text}`, passage };
  });
}

function evidenceLines(rule: Rule, language: Language): readonly Line[] {
  const kinds = [rule.evidence, ...(rule['evidence-also'] ?? [])];
  const own = rule['own-thresholds'];
  const whose = own !== true ? 'ownPartly' : rule.id.includes(':') ? 'ownPack' : 'own';
  const said = [
    kinds.map((kind) => sayEvidence(kind, language)).join(', '),
    ...(rule.literature ?? []),
    ...(own === false ? [] : [words[whose][language]]),
  ];
  return said.map((text) => ({ as: 'text', text }));
}
