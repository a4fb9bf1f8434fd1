import Table from 'cli-table3';
import type { Language } from '../base/language.js';
import { sayChange } from '../report/changes.js';
import { block } from '../report/pretty/paint.js';
import { sayPhase, sayTheme, sayWeight } from '../report/words.js';
import { themes, type Weight, weights } from '../rulebook/kinds.js';
import type { Rule } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { badChoice } from './check.js';
import { Rulebooks } from './configuration.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { tell } from './words.js';
import { tellWrong } from './wrong.js';

const formats = ['pretty', 'json'] as const;

/** `leernet rules`: all rules, as a table or as JSON. */
export async function rules(
  options: { readonly lang?: Language; readonly format?: string; readonly color?: boolean },
  shell: Shell,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const { format = 'pretty' } = options;
  if (!formats.some((known) => known === format)) {
    throw new UsageError(badChoice(format, '--format', formats, language));
  }
  const color = options.color !== false;
  const ruling = await new Rulebooks({}, shell, language).here();
  if ('wrong' in ruling) {
    await tellWrong(ruling.wrong, language, color, shell);
    return EXIT.wrong;
  }
  const { rulebook } = ruling;
  if (format === 'json') {
    shell.stdout(`${JSON.stringify(rulesJson(rulebook, language), null, 2)}\n`);
    return EXIT.fine;
  }
  const { paint, width } = await screenOf(shell, color);
  const weightColumn =
    Math.max(...weights.map((weight) => weightWord(weight, language).length)) + 1;
  const idColumn = Math.max(...rulebook.rules.map(({ id }) => id.length)) + 3;
  for (const theme of themes) {
    const own = rulebook.rules.filter((rule) => rule.theme === theme);
    if (own.length === 0) continue;
    const table = new Table({
      chars: noLines,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
      colWidths: [idColumn, Math.max(20, width - idColumn - weightColumn), weightColumn],
      wordWrap: true,
    });
    for (const rule of own) {
      table.push([`  ${rule.id}`, rule.title[language], weightWord(rule.weight, language)]);
    }
    const rows = table.toString().replace(/ +$/gm, '');
    shell.stdout(`${paint.bold(sayTheme(theme, language))}\n${rows}\n\n`);
  }
  for (const line of besides(rulebook, language)) shell.stdout(`${block(line, '', width)}\n`);
  shell.stdout(`${tell('rulesEnd', language, { count: rulebook.rules.length })}\n`);
  return EXIT.fine;
}

/** Which packs there are, what was changed and what is off, where a configuration chose. */
function besides(rulebook: Rulebook, language: Language): readonly string[] {
  if (!rulebook.tailored) return [];
  const off = rulebook.off.map(({ id }) => id).join(', ');
  const named = rulebook.packs.map(({ name, version }) => `${name} ${version}`).join(', ');
  return [
    `${tell('packsTitle', language)}: ${named}.`,
    ...(off === '' ? [] : [tell('rulesOff', language, { rules: off })]),
    ...rulebook.changes.map((change) => sayChange(change, language)),
  ];
}

/** `weegt zwaar`, `advies`. */
function weightWord(weight: Weight, language: Language): string {
  return sayWeight(weight, language).split(',')[0] ?? '';
}

/** A table without lines. */
const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

function rulesJson(rulebook: Rulebook, language: Language): Readonly<Record<string, unknown>> {
  const { id, packs, changes, rules: own } = rulebook;
  const packOf = (rule: Rule): string | undefined =>
    packs.find(({ rules: ids }) => ids.includes(rule.id))?.name;
  return {
    rulebook: id,
    packs: packs.map(({ name, version, title }) => ({ name, version, title: title[language] })),
    changes,
    rules: own.map((rule) => ({ ...ruleJson(rule, language), pack: packOf(rule) })),
  };
}

function ruleJson(rule: Rule, language: Language): Readonly<Record<string, unknown>> {
  return {
    id: rule.id,
    title: rule.title[language],
    theme: rule.theme,
    weight: rule.weight,
    phases: rule.phases,
    phaseNames: rule.phases.map((phase) => sayPhase(phase, language)),
    when: rule.sentences.when,
    problem: rule.sentences.problem,
    attention: rule.sentences.attention,
    sources: rule.sources,
    evidence: rule.evidence,
    why: rule.why[language],
    remedies: rule.remedies.map((remedy) => ({ ...remedy, do: remedy.do[language] })),
  };
}
