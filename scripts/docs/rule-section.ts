import type { Language } from '../../src/base/language.js';
import type { ReportContext } from '../../src/report/checked.js';
import { type Line, type PartName, ruleParts } from '../../src/report/rule-parts.js';
import { words as headings } from '../../src/report/rule-words.js';
import { sayWeight } from '../../src/report/words.js';
import type { Rule } from '../../src/rulebook/rule.js';
import { type Example, examplesOf } from './example.js';
import { code, link, page, plain } from './markdown.js';
import { words } from './words.js';

/** The parts of a rule that a page shows, in its order. */
const SHOWN = [
  'when',
  'levels',
  'standsIn',
  'why',
  'remedies',
  'source',
  'evidence',
  'against',
  'watch',
] as const satisfies readonly PartName[];

/** A rule as a section of its theme's page. */
export function ruleSection(rule: Rule, context: ReportContext, language: Language): string {
  const parts = ruleParts(rule, context, language);
  const blocks = [
    `<a id="${rule.id}"></a>`,
    `## ${plain(rule.title[language])}`,
    `${code(rule.id)} · ${sayWeight(rule.weight, language)}`,
    ...parts.asks.map(({ text }) => `> ${plain(text)}`),
  ];
  for (const name of SHOWN) {
    if (name === 'against' && !rule['counter-evidence']) continue;
    const lines = parts[name];
    if (lines.length === 0) continue;
    const text = listed(lines);
    const linked = name === 'watch' ? withLinks(text, context) : text;
    blocks.push(`**${headings[name][language]}**`, linked);
  }
  for (const example of examplesOf(rule, language)) blocks.push(exampleBlock(example, language));
  return page(blocks).trimEnd();
}

/** The rules that a text names, each with the way to it. */
function withLinks(text: string, { rulebook }: ReportContext): string {
  return text.replace(/\b[a-z]+(?:-[a-z]+)+\b/g, (word) => {
    const rule = rulebook.rules.find(({ id }) => id === word);
    return rule ? link(code(word), `${rule.theme}.md#${word}`) : word;
  });
}

/** One line is a paragraph; more are a list. */
function listed(lines: readonly Line[]): string {
  const [only] = lines;
  if (only && lines.length === 1) return said(only);
  return lines.map((line) => `${line.as === 'inner' ? '  ' : ''}- ${said(line)}`).join('\n');
}

function said({ lead, text, aside, passage }: Line): string {
  const parts = [
    ...(lead ? [`**${lead.word}**${lead.more ?? ''}:`] : []),
    ...(text === '' ? [] : [plain(text)]),
    ...(aside === undefined ? [] : [`*${aside}*`]),
    ...(passage === undefined ? [] : [`(${code(passage)})`]),
  ];
  return parts.join(' ');
}

function exampleBlock({ level, text, message }: Example, language: Language): string {
  const title = `**${words.fails[level][language]}**`;
  return `${title}: "${plain(message)}"\n\n\`\`\`yaml\n${text}\`\`\``;
}
