import { type Edit, isList, isSection, type Path, type Plain } from '../edit/plain.js';

/** What is known of a network, as plain values: English names and words. */
export type Tree = { readonly [key: string]: Plain };

/** What stands at a path; undefined where nothing does. */
export function at(tree: Tree, path: Path): Plain | undefined {
  let here: Plain | undefined = tree;
  for (const step of path) {
    if (here === undefined) return undefined;
    if (typeof step === 'number') here = isList(here) ? here[step] : undefined;
    else here = isSection(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}

/** The tree with a few changes made, each on what the one before it left. */
export function changed(tree: Tree, edits: readonly Edit[]): Tree {
  return edits.reduce((whole, { path, value }) => put(whole, path, value) as Tree, tree);
}

function put(here: Plain | undefined, path: Path, value: Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = here !== undefined && isList(here) ? [...here] : [];
    while (items.length < step) items.push({});
    items[step] = put(items[step], rest, value);
    return items;
  }
  const section = here !== undefined && isSection(here) ? here : {};
  return { ...section, [step]: put(section[step], rest, value) };
}

/** The items of a list; none where it is not there, or stated as none or unknown. */
export function itemsAt(tree: Tree, path: Path): readonly Tree[] {
  const found = at(tree, path);
  return found !== undefined && isList(found) ? found.filter(isSection) : [];
}
