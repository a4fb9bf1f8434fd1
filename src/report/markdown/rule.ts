import type { BlockContent, RootContent } from 'mdast';
import type { Language } from '../../base/language.js';
import type { Rule } from '../../rulebook/rule.js';
import type { ReportContext } from '../checked.js';
import { type Line, type PartName, ruleParts } from '../rule-parts.js';
import { words as headings } from '../rule-words.js';
import { code, line, list, spaced, strong, text, written } from './nodes.js';

/** The parts of a rule that help somebody who meets a finding of it. */
const SHOWN = [
  'asks',
  'why',
  'levels',
  'remedies',
  'source',
  'evidence',
  'watch',
] as const satisfies readonly PartName[];

/** What a rule asks, why, when it is what, what helps, and where it comes from. */
export interface RuleHelp {
  readonly text: string;
  readonly markdown: string;
}

/** The help of a rule, in plain text and in Markdown. */
export function ruleHelp(rule: Rule, context: ReportContext, language: Language): RuleHelp {
  const parts = ruleParts(rule, context, language);
  const shown = SHOWN.filter((name) => parts[name].length > 0);
  const blocks = shown.flatMap((name): RootContent[] => [
    line(strong(headings[name][language])),
    list(items(parts[name])),
  ]);
  const plain = shown.map((name) =>
    [headings[name][language], ...parts[name].map((one) => start(one) + saidPlainly(one))].join(
      '\n',
    ),
  );
  return { text: plain.join('\n\n'), markdown: written(blocks).trimEnd() };
}

/** Lines as items of a list; those inside another one are a list in it. */
function items(lines: readonly Line[]): readonly (readonly BlockContent[])[] {
  const found: BlockContent[][] = [];
  for (const one of lines) {
    const last = found.at(-1);
    const inner = last?.at(-1);
    if (one.as !== 'inner' || !last) found.push([block(one)]);
    else if (inner?.type === 'list') inner.children.push(...list([[block(one)]]).children);
    else last.push(list([[block(one)]]));
  }
  return found;
}

/** What stands before a line in plain text. */
function start({ as }: Line): string {
  return as === 'inner' ? '  - ' : '- ';
}

function block({ lead, text: said, aside, passage }: Line): BlockContent {
  const groups = [
    lead ? [strong(lead.word), text(`${lead.more ?? ''}:`)] : [],
    said === '' ? [] : [text(said)],
    aside === undefined ? [] : [text(aside)],
    passage === undefined ? [] : [code(passage)],
  ];
  return line(...spaced(groups));
}

function saidPlainly({ lead, text: said, aside, passage }: Line): string {
  const parts = [lead && `${lead.word}${lead.more ?? ''}:`, said, aside, passage && `[${passage}]`];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
