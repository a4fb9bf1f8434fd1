import type { Unknown } from '../facts.js';
import { aboutField, type Shape } from '../field.js';
import {
  foundIn,
  type Input,
  report,
  reportBullet,
  reportOddSpace,
  type Source,
} from '../input.js';
import { isNone, isUnknown } from '../words.js';
import { isBlank, type ScalarNode } from '../yaml/tree.js';
import { namesOnALine } from './names-on-a-line.js';
import { slug, unknown } from './scalar.js';

/** Reads a text where a list of sections belongs; undefined where no text stands there. */
export function readLoose(input: Input, shape: Shape): Unknown | undefined {
  if (input === undefined || 'whole' in input || input.node.kind !== 'scalar') return undefined;
  const { node, source } = input;
  if (isBlank(node) || isUnknown(node.text) || isNone(node.text)) return undefined;
  if (node.text.trim() === '') return undefined;
  if (!reportOddSpace(node, source) && !reportBullet(node, source)) {
    reportLoose(node, source, shape, 'list');
  }
  return unknown(node);
}

/** Says that a list belongs where a text stands, or sections where texts stand in a list. */
export function reportLoose(
  node: ScalarNode,
  source: Source,
  shape: Shape,
  expected: 'list' | 'section',
): void {
  const first = firstOf(node.text, shape, source.keys);
  const mend = expected === 'list' ? 'dashes' : 'named';
  report(source, 'wrong-type', node, { expected, ...foundIn(node), mend, first });
}

/** What may mean more to YAML than a text. */
const MARKS = /[:#"'[\]{}&*!|>%@`]/;

/** The first item of the list that a text tells of, as it is written behind a dash. */
function firstOf(text: string, shape: Shape, language: 'nl' | 'en'): string {
  const [english = '', field] = Object.entries(shape)[0] ?? [];
  const about = field && aboutField(field);
  const key = about && language === 'nl' ? about.nl : english;
  const part = namesOnALine(text)[0] ?? '';
  const named = !/^[\d\W]*$/u.test(part) && !MARKS.test(part);
  const value = about?.kind.is === 'id' ? slug(part) : about?.kind.is === 'text' ? part : undefined;
  return `${key}: ${named && value ? value : '…'}`;
}
