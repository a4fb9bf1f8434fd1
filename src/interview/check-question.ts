import { aboutField, type Kind, type Shape } from '../network/field.js';
import { nearest } from '../network/suggest.js';
import type { FieldType } from '../rulebook/condition/names.js';
import type { Faults, Path } from '../rulebook/written.js';
import type { Lines, Question } from './book.js';
import { codesOf } from './codes.js';

/** Checks that a question fits the kind of its field. */
export function checkQuestion(
  path: string,
  question: Question,
  { kind, lists }: FieldType,
  faults: Faults,
): void {
  const { options, lines } = question;
  if (options) checkOptions([path, 'options'], Object.keys(options), kind, faults);
  if ((kind.is === 'choice' || kind.is === 'choices') && !options && needsWords(path)) {
    faults.add([path], 'a choice needs options');
  }
  if (question.across && (kind.is !== 'yes-no' || lists.length === 0)) {
    faults.add([path, 'across'], 'only a yes or no of each item can be asked of all at once');
  }
  if (question.usual && (kind.is !== 'number' || lists.length === 0)) {
    faults.add([path, 'usual'], 'only a number of each item has a usual value');
  }
  if (!lines) return;
  if (kind.is !== 'list') faults.add([path, 'lines'], 'only a list is asked in lines');
  else checkLines(path, lines, kind.shape, faults);
}

/** Choices that take the words of another field, which says them. */
function needsWords(path: string): boolean {
  return !path.startsWith('perspectives.') && !path.startsWith('pulse.');
}

function checkOptions(at: Path, options: readonly string[], kind: Kind, faults: Faults): void {
  if (kind.is !== 'choice' && kind.is !== 'choices' && kind.is !== 'decider') {
    faults.add(at, 'only a choice has options');
    return;
  }
  const words = Object.keys(kind.words);
  for (const option of options) {
    const id = kind.is === 'decider' && /^(member|organisation)-id$/.test(option);
    if (id || words.includes(option)) continue;
    faults.add([...at, option], `"${option}" is not a value of this field`, nearest(option, words));
  }
}

function checkLines(path: string, lines: Lines, shape: Shape, faults: Faults): void {
  const at = [path, 'lines'];
  for (const part of lines.parts) {
    if (!Object.hasOwn(shape, part)) {
      faults.add([...at, 'parts'], `"${part}" is not a field of "${path}"`);
    }
  }
  for (const [part, codes] of Object.entries(lines.codes ?? {})) {
    const field = shape[part];
    const kind = field && aboutField(field).kind;
    const values = kind && 'words' in kind ? Object.keys(kind.words) : ['yes', 'no'];
    for (const value of Object.keys(codes)) {
      if (!values.includes(value)) faults.add([...at, 'codes', part], `"${value}" is no value`);
    }
  }
  for (const language of ['nl', 'en'] as const) {
    const seen = new Set<string>();
    for (const code of codesOf(lines, language)) {
      if (seen.has(code)) faults.add([...at, 'codes'], `"${code}" (${language}) means two things`);
      seen.add(code);
    }
  }
}
