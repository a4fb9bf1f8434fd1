import type { Language } from '../base/language.js';
import { measures } from '../measures/all.js';
import { nearest } from '../network/suggest.js';
import { sayChange, sayOff } from '../report/changes.js';
import { block } from '../report/pretty/paint.js';
import { rulePage } from '../report/rule-page.js';
import type { Rule } from '../rulebook/rule.js';
import { Rulebooks } from './configuration.js';
import { tellRules } from './rules-words.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { version } from './version.js';
import { tell } from './words.js';
import { tellWrong } from './wrong.js';

/** `leernet explain RULE`: one rule in full. */
export async function explain(
  id: string,
  options: { readonly lang?: Language; readonly color?: boolean },
  shell: Shell,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const color = options.color !== false;
  const ruling = await new Rulebooks({}, shell, language).here();
  if ('wrong' in ruling) {
    await tellWrong(ruling.wrong, language, color, shell);
    return EXIT.wrong;
  }
  const { rulebook } = ruling;
  const isCalled = (one: Rule): boolean => one.id === id || (one.aliases?.includes(id) ?? false);
  const silent = rulebook.off.find(isCalled);
  const rule = rulebook.rules.find(isCalled) ?? silent;
  if (!rule) {
    const ids = rulebook.rules.map((one) => one.id);
    const near =
      ids.find((one) => one.endsWith(`:${id}`)) ??
      nearest(id, ids) ??
      ids.find((one) => one.endsWith(`-${id}`) || one.includes(id));
    const hint =
      near === undefined ? tellRules('seeRules', language) : tell('didYouMean', language, { near });
    throw new UsageError(`${tell('noSuchRule', language, { rule: id })} ${hint}`);
  }
  const screen = await screenOf(shell, color);
  shell.stdout(rulePage(rule, { version, rulebook, measures }, language, screen));
  const change = rulebook.changes.find((one) => one.rule === rule.id);
  const changed = silent
    ? sayOff(rule.id, rulebook, language)
    : change && sayChange(change, language);
  if (changed !== undefined) {
    const title = screen.paint.bold(tellRules('changedHere', language));
    shell.stdout(`\n${title}\n${block(changed, '  ', screen.width)}\n`);
  }
  return EXIT.fine;
}
