import type { ReportContext } from '../../src/report/checked.js';
import { sayEvidence, sayWeight } from '../../src/report/words.js';
import { citing } from '../../src/rulebook/passages.js';
import type { Rule } from '../../src/rulebook/rule.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { casesOf, countsOf } from './cases.js';
import { code, link, page, plain, table } from './markdown.js';
import { unheldTable } from './rule-pages.js';
import type { Unheld } from './unheld.js';

const LEVELS = ['problem', 'attention', 'good', 'undecided', 'not-applicable', 'trap'] as const;

/** The page that leads from each passage to what rests on it, and from each rule back. */
export function traceabilityPage({ rulebook }: ReportContext, unheld: readonly Unheld[]): string {
  const { rules, documents, passages } = rulebook;
  const uncited = Object.keys(passages).filter((id) => citing(id, rules).length === 0);
  return page([
    '# From passage to rule, and back',
    'Made by `npm run docs` from `rules/` and `fixtures/rules/`; a test fails when it is stale.',
    `${Object.keys(passages).length} passages of ${Object.keys(documents).length} documents, ${rules.length} rules. ${
      uncited.length === 0
        ? 'Every passage is cited, and every rule cites one.'
        : `${uncited.length} passages are cited by no rule and say why.`
    }`,
    'On the command line: `leernet rules --source struikelblokken/5`.',
    '## From passage to rule',
    'The cases are counted by the verdict that they expect: problem / attention / good / undecided / not applicable, and how many of them are traps.',
    ...Object.entries(documents).flatMap(([id, { title, author, publisher }]) => {
      const by = [author, publisher].filter((part) => part !== undefined).join(', ');
      const heading = `### ${plain(title)}${by === '' ? '' : ` (${plain(by)})`}`;
      return [heading, passageTable(id, rulebook)];
    }),
    '## From rule to passage',
    table(
      ['rule', 'weighs', 'evidence', 'passages'],
      rules.map((rule) => [
        linked(rule),
        sayWeight(rule.weight, 'en').replace(/^weighs |,.*$/g, ''),
        [rule.evidence, ...(rule['evidence-also'] ?? [])]
          .map((kind) => sayEvidence(kind, 'en'))
          .join(', '),
        rule.sources.map(code).join(' '),
      ]),
    ),
    '## What the documents say and no rule holds',
    'The data is in [rules/unheld.yaml](../rules/unheld.yaml).',
    unheldTable(unheld, 'en'),
  ]);
}

/** The passages of a document: a row for each rule that cites one. */
function passageTable(document: string, { passages, rules }: Rulebook): string {
  const rows = Object.entries(passages).flatMap(([id, passage]): string[][] => {
    if (!id.startsWith(`${document}/`)) return [];
    const named = [code(id), plain(passage.en)];
    const own = citing(id, rules);
    if (own.length === 0) return [[...named, `none: ${plain(passage.uncited?.en ?? '')}`, '', '']];
    return own.map((rule, at) => [
      ...(at === 0 ? named : ['', '']),
      linked(rule),
      counts(rule),
      rule.remedies.map((remedy) => remedy.id).join(', '),
    ]);
  });
  return table(['passage', 'what it says', 'rule', 'cases', 'remedies'], rows);
}

/** `4 / 2 / 5 / 2 / 2, 9 traps` */
function counts({ id }: Rule): string {
  const count = countsOf(casesOf(id));
  const [traps = 0, ...levels] = [...LEVELS].reverse().map((level) => count[level]);
  return `${levels.reverse().join(' / ')}, ${traps} ${traps === 1 ? 'trap' : 'traps'}`;
}

function linked({ id, theme }: Rule): string {
  return link(code(id), `rules/en/${theme}.md#${id}`);
}
