import type { Language, Text } from '../base/language.js';
import type { Measure } from '../measures/kit/measure.js';
import { operandKey, operandsOf } from '../rulebook/condition/condition.js';
import { levels } from '../rulebook/kinds.js';
import { fillIn } from '../rulebook/placeholders.js';
import type { Levels, Rule } from '../rulebook/rule.js';
import type { ReportContext } from './checked.js';
import { describe, sayOperand } from './describe.js';
import { fieldName } from './fields.js';
import { remedyTerms } from './pretty/findings.js';
import { block, type Screen } from './pretty/paint.js';
import { sayEvidence, sayPhase, sayStatus, sayTheme, sayWeight } from './words.js';

const words = {
  asks: { nl: 'Wat deze regel vraagt', en: 'What this rule asks' },
  why: { nl: 'Waarom', en: 'Why' },
  when: { nl: 'Geldt in', en: 'Holds in' },
  onlyIf: { nl: 'Alleen als', en: 'Only if' },
  reads: { nl: 'Wat de regel leest', en: 'What the rule reads' },
  fields: { nl: 'in het bestand', en: 'in the file' },
  levels: { nl: 'Wanneer wat', en: 'When it is what' },
  otherwise: { nl: 'wat bekend is en geen van beide', en: 'what is known and neither' },
  standsIn: {
    nl: 'Staat dit niet in het bestand, dan telt wat jullie zelf zeggen',
    en: 'Where the file does not have it, what you say yourselves counts',
  },
  says: { nl: 'Wat het verslag dan zegt', en: 'What the report then says' },
  remedies: { nl: 'Wat helpt', en: 'What helps' },
  source: { nl: 'Bron', en: 'Source' },
  evidence: { nl: 'Onderbouwing', en: 'Evidence' },
  against: { nl: 'Wat ertegen pleit', en: 'What speaks against it' },
  noneAgainst: {
    nl: 'Bij ons is niets bekend dat ertegen pleit.',
    en: 'We know of nothing that speaks against it.',
  },
  own: {
    nl: 'De getallen in deze regel zijn van leernet, niet van de bron.',
    en: "The numbers in this rule are leernet's own, not the source's.",
  },
  ownPartly: {
    nl: 'De lijn komt van de bron; de marge eromheen is van leernet.',
    en: "The line is the source's; the band around it is leernet's own.",
  },
} as const satisfies Record<string, Text>;

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
    `${paint.bold(rule.title[language])}\n${paint.dim(`${rule.id} · ${sayTheme(rule.theme, language)} · ${sayWeight(rule.weight, language)}`)}`,
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
    parts.push(
      `${title('standsIn')}\n${levelLines(instead, measures, language, screen).join('\n')}`,
    );
  }
  parts.push(`${title('reads')}\n${readLines(rule, measures, language, screen).join('\n')}`);
  parts.push(`${title('says')}\n${findingLines(rule, measures, language, screen).join('\n')}`);
  const remedies = rule.remedies.map((remedy) =>
    say(`${remedy.do[language]} ${paint.dim(`(${remedyTerms(remedy, language)})`)}`, '  → '),
  );
  parts.push(`${title('remedies')}\n${remedies.join('\n')}`);
  parts.push(`${title('source')}\n${sourceLines(rule, context, language, screen).join('\n')}`);
  const kinds = [rule.evidence, ...(rule['evidence-also'] ?? [])].map((kind) =>
    sayEvidence(kind, language),
  );
  const own = rule['own-thresholds'];
  const numbers = own === false ? [] : [say(words[own === true ? 'own' : 'ownPartly'][language])];
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
    const name = sayStatus(level, language);
    rows.push(block(`${colour(name)}: ${describe(condition, measures, language)}`, '  ', width));
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
    return block(about, '  · ', width);
  });
}

/** What the report says at each level, with what is counted in place of its number. */
function findingLines(
  rule: Rule,
  measures: Measures,
  language: Language,
  { paint, width }: Screen,
): string[] {
  return [...levels].reverse().flatMap((level) => {
    const text = rule.finding[level]?.[language];
    if (text === undefined) return [];
    const filled = fillIn(text, (name) => `[${measures.get(name)?.label[language] ?? name}]`);
    return [block(`${paint.dim(`${sayStatus(level, language)}: `)}${filled}`, '  ', width)];
  });
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
