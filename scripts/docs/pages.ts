import { languages } from '../../src/base/language.js';
import { measures } from '../../src/measures/all.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { themes } from '../../src/rulebook/kinds.js';
import { indexPage, themePage } from './rule-pages.js';
import { traceabilityPage } from './traceability.js';
import { readUnheld } from './unheld.js';

/** The folder in which every page is a made one. */
export const MADE = 'docs/rules';

/** Every page that is made from the rulebook, by its path. */
export function pages(): ReadonlyMap<string, string> {
  const context = { version: '', rulebook: coreRulebook(), measures };
  const unheld = readUnheld();
  const made = new Map([['docs/traceability.md', traceabilityPage(context, unheld)]]);
  for (const language of languages) {
    made.set(`${MADE}/${language}/README.md`, indexPage(context, unheld, language));
    for (const theme of themes) {
      made.set(`${MADE}/${language}/${theme}.md`, themePage(theme, context, language));
    }
  }
  return made;
}
