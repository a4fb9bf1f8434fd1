import type { Language } from '../base/language.js';
import { sayFailure, sayMissing } from '../cases/say.js';
import { measures } from '../measures/all.js';
import type { OwnPack } from '../packs/load.js';
import { type RuleTest, testPack } from '../packs/test.js';
import { plain } from '../report/plain.js';
import { block, type Screen } from '../report/pretty/paint.js';
import { coreRulebook } from '../rulebook/core.js';
import { Rulebooks } from './configuration.js';
import { formats } from './outputs.js';
import { tellRules } from './rules-words.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, worst } from './shell.js';
import { tellWrong } from './wrong.js';

/** `leernet test`: runs the cases of packs, and says which fail and which are missing. */
export async function testPacks(
  folders: readonly string[],
  options: { readonly lang?: Language; readonly color?: boolean },
  shell: Shell,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const color = options.color !== false;
  const { rulebookFrom } = await import('./packs.js');
  const config = folders.length > 0 ? undefined : new Rulebooks({}, shell, language).config;
  const asked = { config, packs: folders, language };
  const ruling = await rulebookFrom(asked, { core: coreRulebook(), measures, formats }, shell);
  if ('wrong' in ruling) {
    await tellWrong(ruling.wrong, language, color, shell);
    return EXIT.wrong;
  }
  const screen = await screenOf(shell, color);
  const exits: Exit[] = [];
  for (const pack of ruling.own) {
    const { rules, wrong } = testPack(pack, measures);
    shell.stdout(told(pack, rules, language, screen));
    await tellWrong(wrong, language, color, shell);
    exits.push(exitOf(rules), wrong.length > 0 ? EXIT.wrong : EXIT.fine);
  }
  if (ruling.own.length === 0) {
    shell.stderr(`leernet: ${tellRules('nothingTested', language)}\n`);
    return EXIT.nothing;
  }
  return worst(...exits);
}

/** Nothing tested is never success: a rule without cases falls short. */
function exitOf(rules: readonly RuleTest[]): Exit {
  if (rules.length === 0) return EXIT.nothing;
  return rules.every(isSound) ? EXIT.fine : EXIT.short;
}

function isSound({ results, missing }: RuleTest): boolean {
  return missing.length === 0 && results.every(({ passed }) => passed);
}

function told(
  pack: OwnPack,
  rules: readonly RuleTest[],
  language: Language,
  screen: Screen,
): string {
  const { paint, width } = screen;
  const title = `${pack.title[language]} (${pack.name} ${pack.version}, ${pack.folder})`;
  const lines = rules.map((rule) => ruleLines(rule, language, screen));
  const count = rules.reduce((sum, { results }) => sum + results.length, 0);
  const failed = rules.reduce(
    (sum, { results }) => sum + results.filter(({ passed }) => !passed).length,
    0,
  );
  const missing = rules.reduce((sum, rule) => sum + rule.missing.length, 0);
  const values = { rules: rules.length, cases: count, failed, missing };
  const end = failed + missing === 0 ? 'testedFine' : 'testedShort';
  return `${[
    block(paint.bold(plain(title)), '', width),
    ...lines,
    '',
    block(tellRules(end, language, values), '', width),
  ].join('\n')}\n`;
}

function ruleLines(test: RuleTest, language: Language, { paint, width }: Screen): string {
  const { rule, results, missing, file, ruleFile, written } = test;
  const mark = isSound(test) ? paint.green('✔') : paint.red('✖');
  const count = tellRules(results.length === 1 ? 'caseOf' : 'casesOf', language, {
    cases: results.length,
  });
  const lines = [`${mark} ${rule.id}  ${paint.dim(`(${count})`)}`];
  for (const result of results) {
    if (result.passed) continue;
    lines.push(block(paint.red(`"${plain(result.case.name)}"`), '  ✖ ', width));
    for (const line of sayFailure(rule, result, measures, language)) {
      lines.push(block(line, '      ', width));
    }
  }
  const listed = (
    title: 'missingIn' | 'missingFile' | 'textsIn',
    path: string,
    kind: boolean,
  ): void => {
    const these = missing.filter(({ is }) => (is === 'text') === kind);
    if (these.length === 0) return;
    lines.push(block(tellRules(title, language, { file: plain(path) }), '  ', width));
    for (const one of these) lines.push(block(sayMissing(one, measures, language), '  - ', width));
  };
  listed(written ? 'missingIn' : 'missingFile', file, false);
  listed('textsIn', ruleFile, true);
  return lines.join('\n');
}
