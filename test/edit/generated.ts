import fc from 'fast-check';
import type { Edit, Plain } from '../../src/edit/edit.js';
import { itemKind, networkKind } from '../../src/edit/kinds.js';
import { aboutField, type Kind, type Shape } from '../../src/network/field.js';

/** Changes made up from the format itself. */

type Steps = readonly (string | number)[];

/** One change of a field of the format; places in lists run from 0 to `longest`. */
export function edits(longest = 2): fc.Arbitrary<Edit> {
  return fc.oneof(
    { weight: 4, arbitrary: inside(networkKind, [], longest, 1) },
    { weight: 1, arbitrary: whole() },
  );
}

function whole(): fc.Arbitrary<Edit> {
  const keys = Object.keys(networkKind.shape).filter((key) => key !== 'leernet');
  return fc.constantFrom(...keys).chain((key) => {
    const field = networkKind.shape[key];
    const kind: Kind = field ? aboutField(field).kind : { is: 'text' };
    return value(kind).map((said) => ({ path: [key], value: said }));
  });
}

function inside(kind: Kind, path: Steps, longest: number, deep: number): fc.Arbitrary<Edit> {
  const here = value(kind).map((said) => ({ path, value: said }));
  const item = itemKind(kind);
  if (item) {
    return fc
      .integer({ min: 0, max: longest })
      .chain((at) => inside(item, [...path, at], longest, deep - 1));
  }
  if (kind.is !== 'section') return here;
  const keys = Object.keys(kind.shape).filter((key) => key !== 'leernet');
  const into = fc.constantFrom(...keys).chain((key) => {
    const field = kind.shape[key];
    return inside(field ? aboutField(field).kind : { is: 'text' }, [...path, key], longest, deep);
  });
  return path.length === 0 || deep >= 0 ? into : fc.oneof(into, here);
}

const TEXTS = [
  'intervisie',
  'Wat is er, buurt?',
  "foto's en 'taart'",
  'ze zei: "kom maar"',
  'ja: nee # geen opmerking',
  '- streepje',
  '12',
  'true',
  '[haak]',
  ' wit ',
  'een\ntwee\n  drie',
  '~',
  '@thuis',
  'é 👋',
];

function value(kind: Kind): fc.Arbitrary<Plain> {
  const said = plain(kind);
  return fc.oneof(
    { weight: 8, arbitrary: said },
    { weight: 1, arbitrary: fc.constant<Plain>('unknown') },
    { weight: 1, arbitrary: fc.constant<Plain>('none') },
  );
}

function plain(kind: Kind): fc.Arbitrary<Plain> {
  const item = itemKind(kind);
  switch (kind.is) {
    case 'section':
      return some(kind.shape);
    case 'list':
    case 'texts':
    case 'choices':
    case 'references':
      return fc.array(item ? plain(item) : fc.constant('x'), { maxLength: 3 });
    case 'presence':
    case 'adopters':
      return fc.oneof(
        fc.nat(9),
        fc.constant<Plain>('4+'),
        fc.array(fc.constantFrom('lid-1', 'b2')),
      );
    case 'yes-no':
      return fc.boolean();
    case 'yes-no-or-text':
      return fc.oneof(fc.boolean(), fc.constantFrom('taart', 'een jaar: hoera'));
    case 'yes-no-or-mark':
      return fc.oneof(fc.boolean(), fc.integer({ min: 1, max: 10 }));
    case 'yes-no-or-date':
      return fc.oneof(fc.boolean(), fc.constant('2026-03-01'));
    case 'number':
      return fc.integer({ min: Math.max(kind.min, 1), max: Math.min(kind.max, 60) });
    case 'date':
      return fc.constantFrom('2026-03-01', '2026-03', '2026', kind.never ? 'never' : '2025-01-01');
    case 'choice':
    case 'decider':
      return fc.constantFrom(...Object.keys(kind.words));
    case 'id':
    case 'reference':
      return fc.constantFrom('lid-1', 'b2', 'buurt-west');
    case 'text':
      return fc.constantFrom(...TEXTS);
  }
}

function some(shape: Shape): fc.Arbitrary<Plain> {
  const keys = Object.keys(shape);
  return fc.subarray(keys, { minLength: 1, maxLength: Math.min(4, keys.length) }).chain((own) =>
    fc.record(
      Object.fromEntries(
        own.map((key) => {
          const field = shape[key];
          return [key, plain(field ? aboutField(field).kind : { is: 'text' })];
        }),
      ),
    ),
  );
}
