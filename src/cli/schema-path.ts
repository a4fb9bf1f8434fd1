import { isAbsolute, relative } from 'node:path';

/**
 * How a network file names its JSON Schema: from its own folder where the schema lies below it. A
 * path through somebody's home folder carries their name, so there too it counts from the folder.
 *
 * @param folder the folder of the file, and where the schema and the home folder are: whole paths
 */
export function schemaPath(folder: string, schema: string, home: string): string {
  const near = relative(folder, schema);
  const within = (path: string): boolean => {
    const inside = relative(home, path);
    return !inside.startsWith('..') && !isAbsolute(inside);
  };
  const below = !near.startsWith('..') && !isAbsolute(near);
  const shown = below ? `./${near}` : within(folder) && within(schema) ? near : schema;
  return shown.replaceAll('\\', '/');
}
