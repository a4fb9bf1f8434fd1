import type { Condition } from './condition.js';
import { type Found, lookUpName, type Scope, unknownName } from './look-up.js';
import { fieldAt, fieldPaths, type Names, networkShape } from './names.js';
import type { OperandSentence, Sentence, SentenceFault } from './syntax.js';
import { tested } from './tested.js';

/**
 * Looks up the names of a sentence and checks that each test fits what it is about.
 *
 * @param sentence what the parser made of it
 * @returns the condition, or all that is wrong with it
 */
export function typeCondition(
  sentence: Sentence,
  names: Names,
): { condition: Condition } | { faults: readonly SentenceFault[] } {
  const faults: SentenceFault[] = [];
  const condition = typed(sentence, { names, shape: networkShape(), inQuery: false }, faults);
  return condition && faults.length === 0 ? { condition } : { faults };
}

function typed(sentence: Sentence, scope: Scope, faults: SentenceFault[]): Condition | undefined {
  switch (sentence.is) {
    case 'all':
    case 'any': {
      const of = sentence.of.map((part) => typed(part, scope, faults));
      return { is: sentence.is, of: of.filter((part) => part !== undefined) };
    }
    case 'not': {
      const of = typed(sentence.of, scope, faults);
      return of && { is: 'not', of };
    }
    case 'test': {
      const found = lookUp(sentence.operand, scope, faults);
      return found && tested(found, sentence.test, sentence.at, faults);
    }
  }
}

function lookUp(
  operand: OperandSentence,
  scope: Scope,
  faults: SentenceFault[],
): Found | undefined {
  if (operand.is === 'name') return lookUpName(operand.name, operand.at, scope, faults);
  const list = fieldAt(operand.list.name, scope.shape);
  if (!list || !['list', 'texts', 'choices', 'references'].includes(list.kind.is)) {
    const lists = fieldPaths(scope.shape).filter(
      (path) => fieldAt(path, scope.shape)?.kind.is === 'list',
    );
    faults.push(unknownName(operand.list.name, operand.list.at, 'list', lists));
    return undefined;
  }
  const shape = list.kind.is === 'list' ? list.kind.shape : {};
  const where =
    operand.where && typed(operand.where, { names: scope.names, shape, inQuery: true }, faults);
  return {
    operand: { is: operand.is, list: operand.list.name, ...(where && { where }) },
    sort: { is: 'number' },
    name: `${operand.is} of ${operand.list.name}`,
  };
}
