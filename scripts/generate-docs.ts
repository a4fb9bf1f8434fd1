import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MADE, pages } from './docs/pages.js';

/** Makes the pages about the rules and where they come from; what is no page any more goes. */
rmSync(MADE, { recursive: true, force: true });
for (const [path, text] of pages()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
