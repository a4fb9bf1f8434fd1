import { aboutField, type Kind, type Shape } from '../network/field.js';
import { nearest } from '../network/suggest.js';
import type { FieldType } from '../rulebook/condition/names.js';
import type { Document, Path } from '../rulebook/document.js';
import type { Across, Lines, Question } from './book.js';
import { codesOf } from './codes.js';

/** Reports a fault; who writes questions reads English. */
export function fault(document: Document, path: Path, message: string, near?: string): void {
  document.fault(path, { nl: message, en: message }, near);
}

/** Checks that a question fits the kind of its field. */
export function checkQuestion(
  path: string,
  question: Question,
  { kind, lists }: FieldType,
  document: Document,
): void {
  const { options, lines } = question;
  if (options) checkOptions([path, 'options'], Object.keys(options), kind, document);
  if ((kind.is === 'choice' || kind.is === 'choices') && !options && needsWords(path)) {
    fault(document, [path], 'a choice needs options');
  }
  if (question.across && !fitsAcross(question.across, kind, lists)) {
    fault(document, [path, 'across'], 'only a yes or no of each item can be asked of all at once');
  }
  if (question.usual && ((kind.is !== 'number' && kind.is !== 'date') || lists.length === 0)) {
    fault(document, [path, 'usual'], 'only a number or a date of each item has a usual value');
  }
  if (!lines) return;
  if (kind.is !== 'list') fault(document, [path, 'lines'], 'only a list is asked in lines');
  else checkLines(path, lines, kind.shape, document);
}

function fitsAcross({ yes, no }: Across, kind: Kind, lists: readonly string[]): boolean {
  if (lists.length === 0) return false;
  if (kind.is === 'yes-no') return yes === undefined && no === undefined;
  return kind.is === 'choice' && [yes, no].every((one) => Object.hasOwn(kind.words, one ?? ''));
}

/** Choices that take the words of another field, which says them. */
function needsWords(path: string): boolean {
  return !path.startsWith('perspectives.') && !path.startsWith('pulse.');
}

function checkOptions(at: Path, options: readonly string[], kind: Kind, document: Document): void {
  if (kind.is !== 'choice' && kind.is !== 'choices' && kind.is !== 'decider') {
    fault(document, at, 'only a choice has options');
    return;
  }
  const words = Object.keys(kind.words);
  for (const option of options) {
    const id = kind.is === 'decider' && /^(member|organisation)-id$/.test(option);
    if (id || words.includes(option)) continue;
    fault(
      document,
      [...at, option],
      `"${option}" is not a value of this field`,
      nearest(option, words),
    );
  }
}

function checkLines(path: string, lines: Lines, shape: Shape, document: Document): void {
  const at = [path, 'lines'];
  for (const part of lines.parts) {
    if (!Object.hasOwn(shape, part)) {
      fault(document, [...at, 'parts'], `"${part}" is not a field of "${path}"`);
    }
  }
  for (const [part, codes] of Object.entries(lines.codes ?? {})) {
    const field = shape[part];
    const kind = field && aboutField(field).kind;
    const values = kind && 'words' in kind ? Object.keys(kind.words) : ['yes', 'no'];
    for (const value of Object.keys(codes)) {
      if (!values.includes(value))
        fault(document, [...at, 'codes', part], `"${value}" is no value`);
    }
  }
  for (const language of ['nl', 'en'] as const) {
    const seen = new Set<string>();
    for (const code of codesOf(lines, language)) {
      if (seen.has(code))
        fault(document, [...at, 'codes'], `"${code}" (${language}) means two things`);
      seen.add(code);
    }
  }
}
