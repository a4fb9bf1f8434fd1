import type { Language } from '../base/language.js';
import type { Rule } from '../rulebook/rule.js';
import type { ReportContext } from './checked.js';
import { block, type Paint, type Screen } from './pretty/paint.js';
import { type Line, partNames, ruleParts } from './rule-parts.js';
import { words } from './rule-words.js';
import { sayTheme, sayWeight } from './words.js';

/** One rule in full: what it reads, its thresholds, why, source, evidence and remedies. */
export function rulePage(
  rule: Rule,
  context: ReportContext,
  language: Language,
  { paint, width }: Screen,
): string {
  const about = `${rule.id} (${sayTheme(rule.theme, language)}, ${sayWeight(rule.weight, language)})`;
  const parts = ruleParts(rule, context, language);
  const shown = partNames.flatMap((name) => {
    if (parts[name].length === 0) return [];
    const lines = parts[name].map((line) => block(said(line, paint), starts[line.as], width));
    return [`${paint.bold(words[name][language])}\n${lines.join('\n')}`];
  });
  return `${[`${paint.bold(rule.title[language])}\n${paint.dim(about)}`, ...shown].join('\n\n')}\n`;
}

/** What stands before the first line of each. */
const starts: Readonly<Record<Line['as'], string>> = {
  text: '  ',
  item: '  - ',
  inner: '    - ',
  step: '  → ',
};

const tones = { problem: 'red', attention: 'yellow', good: 'green' } as const;

function said({ lead, text, aside, passage }: Line, paint: Paint): string {
  const tone = lead?.level ? paint[tones[lead.level]] : paint.dim;
  const first = lead ? [`${tone(lead.word)}${lead.more ?? ''}:`] : [];
  const last = [aside, passage && `[${passage}]`].filter((part) => part !== undefined);
  return [...first, ...(text === '' ? [] : [text]), ...last.map((part) => paint.dim(part))].join(
    ' ',
  );
}
