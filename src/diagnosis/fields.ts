import { Notes } from '../measures/kit/notes.js';
import type { ListPossible, Possible } from '../measures/kit/possible.js';
import { type Amount, type Fact, items } from '../network/facts.js';
import { aboutField, type Kind, type Shape } from '../network/field.js';

/** A network, or an item of a list of it, field by field. */
export type Item = Readonly<Record<string, unknown>>;

/** What a field may be, read from the whole network or from an item of a list (`prefix`). */
export function readField(path: string, from: Item, shape: Shape, prefix = ''): Possible {
  const notes = new Notes();
  const full = `${prefix}${path}`;
  const [first = '', ...rest] = path.split('.');
  const field = shape[first];
  if (!field) throw new Error(`no field is called ${full}`);
  const { kind } = aboutField(field);
  if (kind.is === 'section') {
    return readField(rest.join('.'), from[first] as Item, kind.shape, `${prefix}${first}.`);
  }
  const fact = from[first] as Fact<unknown>;
  if (kind.is === 'list') return gatherList(fact, rest.join('.'), kind.shape, full, notes);
  if (kind.is === 'choices') return listOf(fact as Fact<readonly Fact<string>[]>, full, notes);
  return readLeaf(fact, kind, full, notes);
}

function gatherList(
  fact: Fact<unknown>,
  path: string,
  shape: Shape,
  full: string,
  notes: Notes,
): ListPossible {
  const list = notes.list(fact as Fact<readonly Item[]>, full.split('.').slice(0, -1).join('.'));
  const sure = new Set<string>();
  let open = list === undefined;
  for (const item of list ?? []) {
    const value = readField(path, item, shape, `${full.slice(0, full.length - path.length)}`);
    for (const missing of value.missing) notes.lacks(missing);
    if (value.is === 'list') {
      for (const word of value.sure) sure.add(word);
      open ||= value.open;
    } else if (value.is === 'choice') {
      const [only] = value.values;
      if (value.values.length === 1 && only !== undefined) sure.add(only);
      else open = true;
    }
  }
  return { is: 'list', sure: [...sure], open, ...trail(notes) };
}

function listOf(fact: Fact<readonly Fact<string>[]>, path: string, notes: Notes): ListPossible {
  const words = notes.words(fact, path);
  const open = words === undefined || (items(fact) ?? []).length > words.length;
  return { is: 'list', sure: words ?? [], open, ...trail(notes) };
}

function readLeaf(fact: Fact<unknown>, kind: Kind, path: string, notes: Notes): Possible {
  switch (kind.is) {
    case 'number': {
      const amount = notes.number(fact as Fact<Amount>, path);
      return amount ? notes.range(amount.low, amount.high) : notes.open(kind.min);
    }
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
    case 'yes-no-or-date':
      return notes.answer(notes.yes(fact as Fact<boolean>, path));
    case 'choice': {
      const word = notes.word(fact as Fact<string>, path);
      return notes.choice(word === undefined ? Object.keys(kind.words) : [word]);
    }
    default: {
      const word = notes.word(fact as Fact<string>, path);
      const known = kind.is === 'decider' ? word : word && (word === 'none' ? 'none' : 'some');
      return notes.choice(known === undefined ? ['some', 'none'] : [known]);
    }
  }
}

function trail(notes: Notes): Pick<ListPossible, 'unknown' | 'evidence' | 'missing'> {
  const { unknown, evidence, missing } = notes.exactly(0);
  return { unknown, evidence, missing };
}
