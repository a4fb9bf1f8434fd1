import type { Text } from '../../base/language.js';
import type { Kind, Shape } from '../../network/field.js';
import { nearest } from '../../network/suggest.js';
import type { Operand } from './condition.js';
import { fieldAt, fieldPaths, type Names } from './names.js';
import type { SentenceFault, Span } from './syntax.js';

/** What sort of value an operand has, and so which tests make sense. */
export type Sort =
  | { readonly is: 'number' }
  | { readonly is: 'word'; readonly words: readonly string[] | undefined }
  | { readonly is: 'list'; readonly words: readonly string[] | undefined };

/** Where the names of a sentence are looked up. */
export interface Scope {
  readonly names: Names;
  readonly shape: Shape;
  /** In a query names are the fields of an item, and there are no measures. */
  readonly inQuery: boolean;
}

/** An operand, with what sort of value it has. */
export interface Found {
  readonly operand: Operand;
  readonly sort: Sort;
  readonly name: string;
}

/** Looks up a measure or a field; undefined where there is none, with a fault that says so. */
export function lookUpName(
  name: string,
  at: Span,
  scope: Scope,
  faults: SentenceFault[],
): Found | undefined {
  const measure = scope.inQuery ? undefined : scope.names.measures.get(name);
  if (measure) {
    const words =
      measure.unit === 'yes/no' ? ['yes', 'no'] : measure.values && Object.keys(measure.values);
    const sort: Sort =
      measure.unit === 'list'
        ? { is: 'list', words }
        : measure.unit === 'yes/no' || measure.unit === 'choice'
          ? { is: 'word', words }
          : { is: 'number' };
    return { operand: { is: 'measure', name }, sort, name };
  }
  const field = fieldAt(name, scope.shape);
  const sort = field && sortOf(field.kind, field.lists.length > 0);
  if (!sort) {
    const measures = scope.inQuery ? [] : [...scope.names.measures.keys()];
    const kind = scope.inQuery ? 'item' : 'any';
    faults.push(unknownName(name, at, kind, [...measures, ...fieldPaths(scope.shape)]));
    return undefined;
  }
  return { operand: { is: 'field', path: name }, sort, name };
}

/** What a name should have been. */
const sorts = {
  list: { nl: 'lijst in het netwerkbestand', en: 'a list of the network file' },
  item: { nl: 'veld van deze lijst', en: 'a field of this list' },
  any: {
    nl: 'maat en geen veld van het netwerkbestand',
    en: 'a measure or a field of the network file',
  },
} as const satisfies Record<string, Text>;

/** That nothing has a name, with the one that it looks like. */
export function unknownName(
  name: string,
  at: Span,
  kind: keyof typeof sorts,
  candidates: readonly string[],
): SentenceFault {
  const near = nearest(
    name,
    candidates.filter((candidate) => candidate !== name),
  );
  const message = {
    nl: `"${name}" is geen ${sorts[kind].nl}.`,
    en: `"${name}" is not ${sorts[kind].en}.`,
  };
  return near === undefined ? { at, message } : { at, message, suggestion: near };
}

function sortOf(kind: Kind, inList: boolean): Sort | undefined {
  const listed = (words: readonly string[] | undefined): Sort => ({ is: 'list', words });
  switch (kind.is) {
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
    case 'yes-no-or-date':
      return inList ? listed(['yes', 'no']) : { is: 'word', words: ['yes', 'no'] };
    case 'choice':
      return inList
        ? listed(Object.keys(kind.words))
        : { is: 'word', words: [...new Set([...Object.keys(kind.words), 'none'])] };
    case 'choices':
      return listed(Object.keys(kind.words));
    case 'number':
      return inList ? undefined : { is: 'number' };
    case 'decider':
      return inList ? listed(undefined) : { is: 'word', words: undefined };
    case 'text':
    case 'date':
    case 'id':
    case 'reference':
      return inList ? undefined : { is: 'word', words: ['none'] };
    case 'texts':
    case 'references':
    case 'presence':
    case 'adopters':
    case 'section':
    case 'list':
      return undefined;
  }
}
