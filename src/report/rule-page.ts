import type { Language } from '../base/language.js';
import type { Measure } from '../measures/kit/measure.js';
import { operandKey, operandsOf } from '../rulebook/condition/condition.js';
import { levels } from '../rulebook/kinds.js';
import { fillIn } from '../rulebook/placeholders.js';
import type { Finding, Levels, Rule } from '../rulebook/rule.js';
import type { ReportContext } from './checked.js';
import { describe, sayOperand } from './describe.js';
import { fieldName } from './fields.js';
import { remedyTerms } from './pretty/findings.js';
import { block, type Screen } from './pretty/paint.js';
import { words } from './rule-words.js';
import { sayEvidence, sayPhase, sayStatus, sayTheme, sayWeight } from './words.js';

/** One rule in full: what it reads, its thresholds, why, source, evidence and remedies. */
export function rulePage(
  rule: Rule,
  context: ReportContext,
  language: Language,
  screen: Screen,
): string {
  const { measures } = context;
  const { paint, width } = screen;
  const title = (key: keyof typeof words): string => paint.bold(words[key][language]);
  const say = (text: string, first = '  '): string => block(text, first, width);
  const parts: string[] = [
    `${paint.bold(rule.title[language])}\n${paint.dim(`${rule.id} (${sayTheme(rule.theme, language)}, ${sayWeight(rule.weight, language)})`)}`,
  ];
  if (rule.question) parts.push(`${title('asks')}\n${say(rule.question[language])}`);
  parts.push(`${title('why')}\n${say(rule.why[language])}`);
  const inPhases = rule.phases.map((phase) => sayPhase(phase, language)).join(', ');
  const only = rule.when
    ? `\n${say(`${words.onlyIf[language]}: ${describe(rule.when, measures, language)}`)}`
    : '';
  parts.push(`${title('when')}\n${say(inPhases)}${only}`);
  parts.push(`${title('levels')}\n${levelLines(rule, measures, language, screen).join('\n')}`);
  const instead = rule['stands-in'];
  if (instead) {
    const lines = [
      ...levelLines(instead, measures, language, screen),
      ...findingLines(instead.finding, measures, language, screen),
    ];
    parts.push(`${title('standsIn')}\n${lines.join('\n')}`);
  }
  parts.push(`${title('reads')}\n${readLines(rule, measures, language, screen).join('\n')}`);
  parts.push(
    `${title('says')}\n${findingLines(rule.finding, measures, language, screen).join('\n')}`,
  );
  const remedies = rule.remedies.map((remedy) =>
    say(`${remedy.do[language]} ${paint.dim(`(${remedyTerms(remedy, language)})`)}`, '  → '),
  );
  parts.push(`${title('remedies')}\n${remedies.join('\n')}`);
  parts.push(`${title('source')}\n${sourceLines(rule, context, language, screen).join('\n')}`);
  const kinds = [rule.evidence, ...(rule['evidence-also'] ?? [])].map((kind) =>
    sayEvidence(kind, language),
  );
  const own = rule['own-thresholds'];
  const whose = own !== true ? 'ownPartly' : rule.id.includes(':') ? 'ownPack' : 'own';
  const numbers = own === false ? [] : [say(words[whose][language])];
  parts.push(
    [
      title('evidence'),
      say(kinds.join(', ')),
      ...(rule.literature ?? []).map((one) => say(one)),
      ...numbers,
    ].join('\n'),
  );
  const against = rule['counter-evidence']?.[language] ?? words.noneAgainst[language];
  parts.push(`${title('against')}\n${say(against)}`);
  return `${parts.join('\n\n')}\n`;
}

type Measures = ReadonlyMap<string, Measure>;

function levelLines(
  levelsOf: Levels,
  measures: Measures,
  language: Language,
  { paint, width }: Screen,
): string[] {
  const rows: string[] = [];
  for (const [level, condition] of [
    ['problem', levelsOf.problem],
    ['attention', levelsOf.attention],
  ] as const) {
    if (!condition) continue;
    const colour = level === 'problem' ? paint.red : paint.yellow;
    const name = colour(sayStatus(level, language));
    if (condition.is !== 'all' && condition.is !== 'any') {
      rows.push(block(`${name}: ${describe(condition, measures, language)}`, '  ', width));
      continue;
    }
    rows.push(block(`${name}, ${words[condition.is][language]}:`, '  ', width));
    for (const part of condition.of) {
      rows.push(block(describe(part, measures, language), '    - ', width));
    }
  }
  rows.push(
    block(`${paint.green(sayStatus('good', language))}: ${words.otherwise[language]}`, '  ', width),
  );
  return rows;
}

function readLines(
  rule: Rule,
  measures: Measures,
  language: Language,
  { paint, width }: Screen,
): string[] {
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
    const about = `${sayOperand(operand, measures, language)} ${paint.dim(`(${key}; ${words.fields[language]}: ${names})`)}`;
    return block(about, '  - ', width);
  });
}

/** What the report says at each level, with `…` where it fills in a number. */
function findingLines(
  finding: Finding,
  measures: Measures,
  language: Language,
  { paint, width }: Screen,
): string[] {
  return [...levels].reverse().flatMap((level) => {
    const text = finding[level]?.[language];
    if (text === undefined) return [];
    const filled = fillIn(text, (name) => gap(measures.get(name), name, language));
    return [
      block(
        `${paint.dim(`${words.saysAt[language]} ${sayStatus(level, language)}: `)}"${filled}"`,
        '  ',
        width,
      ),
    ];
  });
}

/** The place of a value in a text: `…`, `…%`, or what stands there in words. */
function gap(measure: Measure | undefined, name: string, language: Language): string {
  if (measure === undefined) return `[${name}]`;
  if (measure.unit === 'share') return '…%';
  const inWords = measure.unit === 'choice' || measure.unit === 'yes/no';
  return inWords ? `[${measure.label[language]}]` : '…';
}

function sourceLines(
  rule: Rule,
  { rulebook }: ReportContext,
  language: Language,
  { paint, width }: Screen,
): string[] {
  return rule.sources.map((id) => {
    const document = rulebook.documents[id.split('/')[0] ?? ''];
    const passage = rulebook.passages[id]?.[language] ?? id;
    const by = [document?.author, document?.publisher]
      .filter((part) => part !== undefined)
      .join(', ');
    return block(
      `${document?.title ?? id}${by === '' ? '' : ` (${by})`}: ${passage} ${paint.dim(`[${id}]`)}`,
      '  ',
      width,
    );
  });
}
