import type { Language } from '../base/language.js';
import { measures } from '../measures/all.js';
import { nearest } from '../network/suggest.js';
import { rulePage } from '../report/rule-page.js';
import { coreRulebook } from '../rulebook/core.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { version } from './version.js';
import { tell } from './words.js';

/** `leernet explain RULE`: one rule in full. */
export async function explain(
  id: string,
  options: { readonly lang?: Language; readonly color?: boolean },
  shell: Shell,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const rulebook = coreRulebook();
  const rule = rulebook.rules.find((one) => one.id === id || one.aliases?.includes(id));
  if (!rule) {
    const ids = rulebook.rules.map((one) => one.id);
    const near = nearest(id, ids) ?? ids.find((one) => one.endsWith(`-${id}`) || one.includes(id));
    const hint =
      near === undefined ? tell('seeRules', language) : tell('didYouMean', language, { near });
    throw new UsageError(`${tell('noSuchRule', language, { rule: id })} ${hint}`);
  }
  const screen = await screenOf(shell, options.color !== false);
  shell.stdout(rulePage(rule, { version, rulebook, measures }, language, screen));
  return EXIT.fine;
}
