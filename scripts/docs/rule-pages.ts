import type { Language } from '../../src/base/language.js';
import type { ReportContext } from '../../src/report/checked.js';
import { sayTheme, sayWeight } from '../../src/report/words.js';
import { type Theme, themes } from '../../src/rulebook/kinds.js';
import type { Rule } from '../../src/rulebook/rule.js';
import { code, link, page, plain, table } from './markdown.js';
import { ruleSection } from './rule-section.js';
import type { Unheld } from './unheld.js';
import { capital, filled, words } from './words.js';

/** The page of a theme: a table of its rules, and then each of them in full. */
export function themePage(theme: Theme, context: ReportContext, language: Language): string {
  const rules = context.rulebook.rules.filter((rule) => rule.theme === theme);
  const other = filled(words.otherPage[language], { page: `${theme}.md` });
  return page([
    `# ${capital(sayTheme(theme, language))}`,
    `${words.back[language]} · ${other}`,
    ruleTable(rules, '', language),
    ...rules.map((rule) => ruleSection(rule, context, language)),
  ]);
}

/** The page that leads to the pages of the themes, with all rules on it. */
export function indexPage(
  { rulebook }: ReportContext,
  unheld: readonly Unheld[],
  language: Language,
): string {
  const lists = themes.flatMap((theme) => {
    const rules = rulebook.rules.filter((rule) => rule.theme === theme);
    if (rules.length === 0) return [];
    const file = `${theme}.md`;
    const title = link(capital(sayTheme(theme, language)), file);
    return [`## ${title}`, ruleTable(rules, file, language)];
  });
  return page([
    `# ${words.title[language]}`,
    words.other[language],
    filled(words.intro[language], { count: rulebook.rules.length }),
    words.perTheme[language],
    words.weighs[language],
    words.more[language],
    ...lists,
    `## ${words.notHeld[language]}`,
    words.notHeldIntro[language],
    unheldTable(unheld, language),
  ]);
}

/** What the documents say that no rule holds, and why. */
export function unheldTable(unheld: readonly Unheld[], language: Language): string {
  const head = [words.where[language], words.says[language], words.why[language]];
  const rows = unheld.map(({ at, says, why, see }) => [
    code(at),
    plain(says[language]),
    [plain(why[language]), ...(see ?? []).map(code)].join(' '),
  ]);
  return table(head, rows);
}

function ruleTable(rules: readonly Rule[], file: string, language: Language): string {
  const head = [words.subject[language], words.weight[language], words.rule[language]];
  const rows = rules.map(({ id, title, weight }) => [
    link(plain(title[language]), `${file}#${id}`),
    sayWeight(weight, language).replace(/^(weegt|weighs) |,.*$/g, ''),
    code(id),
  ]);
  return table(head, rows);
}
