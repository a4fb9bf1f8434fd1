import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of a test, which is taken away at the end. */
export interface Folder {
  readonly path: string;
  /** Writes a file, and gives its path. */
  readonly write: (name: string, text: string) => string;
  readonly at: (name: string) => string;
}

const made: string[] = [];
// Within a test it is too late to ask for this.
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** An empty folder. */
export function emptyFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'leernet-packs-'));
  made.push(path);
  const at = (name: string): string => join(path, name);
  return {
    path,
    at,
    write(name, text) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
      return at(name);
    },
  };
}

/** The example pack of fixtures. */
export const example = 'fixtures/packs/zorgring';

/** A folder with a network, and the example pack in `our-rules`. */
export function programme(config?: string): Folder {
  const folder = emptyFolder();
  cpSync(example, folder.at('our-rules'), { recursive: true });
  cpSync('fixtures/networks/gezond-tweede-jaar.yaml', folder.at('netwerk.yaml'));
  if (config !== undefined) folder.write('leernet.config.yaml', config);
  return folder;
}
