import Table from 'cli-table3';
import type { Language } from '../base/language.js';
import type { Screen } from '../report/pretty/paint.js';
import { sayWeight } from '../report/words.js';
import { type Weight, weights } from '../rulebook/kinds.js';
import type { Rule } from '../rulebook/rule.js';

/** Rules under a heading: id, title and weight, in columns. */
export function ruleTable(
  heading: string,
  rules: readonly Rule[],
  language: Language,
  { paint, width, idWidth }: Screen & { readonly idWidth: number },
): string {
  const weightWidth = Math.max(...weights.map((weight) => weightWord(weight, language).length)) + 1;
  const table = new Table({
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
    colWidths: [idWidth, Math.max(20, width - idWidth - weightWidth), weightWidth],
    wordWrap: true,
  });
  for (const rule of rules) {
    table.push([`  ${rule.id}`, rule.title[language], weightWord(rule.weight, language)]);
  }
  return `${paint.bold(heading)}\n${table.toString().replace(/ +$/gm, '')}\n`;
}

/** How wide the column of ids is, so that all tables of a page stand in line. */
export function idWidthOf(rules: readonly Rule[]): number {
  return Math.max(...rules.map(({ id }) => id.length)) + 3;
}

/** `weegt zwaar`, `advies`. */
function weightWord(weight: Weight, language: Language): string {
  return sayWeight(weight, language).split(',')[0] ?? '';
}

/** A table without lines. */
const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
