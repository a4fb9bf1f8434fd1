import { Notes } from '../measures/kit/notes.js';
import type { ListPossible, Possible } from '../measures/kit/possible.js';
import { type Amount, type Fact, items } from '../network/facts.js';
import { aboutField, type Field, type Kind, type Shape } from '../network/field.js';

/** A network, or an item of a list of it, field by field. */
export type Item = Readonly<Record<string, unknown>>;

/** What a field may be, read from the whole network or from an item of a list (`prefix`). */
export function readField(path: string, from: Item, shape: Shape, prefix = ''): Possible {
  const { sections, key, kind, inside } = routeOf(path, shape);
  const notes = new Notes();
  let item = from;
  for (const section of sections) item = item[section] as Item;
  const fact = item[key] as Fact<unknown>;
  const full = `${prefix}${path}`;
  if (kind.is === 'list') return gatherList(fact, inside, kind.shape, full, notes);
  if (kind.is === 'choices') return listOf(fact as Fact<readonly Fact<string>[]>, full, notes);
  return readLeaf(fact, kind, full, notes);
}

/** How a field is reached: through which sections, by which key, and of what kind it is. */
interface Route {
  readonly sections: readonly string[];
  readonly key: string;
  readonly kind: Exclude<Kind, { readonly is: 'section' }>;
  /** Where it is a list: the path of the field inside its items. */
  readonly inside: string;
}

const routes = new WeakMap<Shape, Map<string, Route>>();

/** Works out once how a field is reached. Throws where there is no such field. */
function routeOf(path: string, shape: Shape): Route {
  const known = routes.get(shape) ?? new Map<string, Route>();
  routes.set(shape, known);
  let route = known.get(path);
  if (!route) {
    route = findRoute(path, shape);
    known.set(path, route);
  }
  return route;
}

function findRoute(path: string, shape: Shape): Route {
  const sections: string[] = [];
  let keys = path.split('.');
  let here: Shape | undefined = shape;
  while (here) {
    const [key = '', ...inside] = keys;
    const field: Field<unknown> | undefined = here[key];
    if (!field) break;
    const { kind } = aboutField(field);
    if (kind.is !== 'section') return { sections, key, kind, inside: inside.join('.') };
    sections.push(key);
    keys = inside;
    here = kind.shape;
  }
  throw new Error(`no field is called ${path}`);
}

function gatherList(
  fact: Fact<unknown>,
  path: string,
  shape: Shape,
  full: string,
  notes: Notes,
): ListPossible {
  const prefix = full.slice(0, full.length - path.length);
  const list = notes.list(fact as Fact<readonly Item[]>, prefix.slice(0, -1));
  const sure = new Set<string>();
  let open = list === undefined;
  for (const item of list ?? []) {
    const value = readField(path, item, shape, prefix);
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
  return notes.several([...sure], open);
}

function listOf(fact: Fact<readonly Fact<string>[]>, path: string, notes: Notes): ListPossible {
  const words = notes.words(fact, path);
  const open = words === undefined || (items(fact) ?? []).length > words.length;
  return notes.several(words ?? [], open);
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
