import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import { themes } from '../../rulebook/kinds.js';
import type { CheckedFile, ReportContext } from '../checked.js';
import { fieldName } from '../fields.js';
import { pathOf } from '../place.js';
import { toScore } from '../pretty/ending.js';
import { byWeight, remedyTerms } from '../pretty/findings.js';
import { capped, titlesOf } from '../pretty/head.js';
import { countsOf } from '../pretty/pretty.js';
import { spanText } from '../pretty/span.js';
import { say } from '../pretty/words.js';
import { questionsOf } from '../questions.js';
import { scoreText } from '../score-text.js';
import { nameOf, type Told, toldOf } from '../told.js';
import { sayStatus, sayTheme, sayWeight } from '../words.js';
import { mistakes } from './faults.js';
import { code, folded, heading, line, list, strong, table, text } from './nodes.js';
import { saying } from './words.js';

type Checked = CheckedFile & { readonly diagnosis: Diagnosis };

/** How much stands in sight, unless all is asked for. */
const SHOWN = { problem: 8, attention: 4, questions: 3, remedies: 1, open: 12 };

/** One network: how it is doing, in short; and folded up, why and all that was found. */
export function networkOf(
  file: Checked,
  context: ReportContext,
  inFull: boolean,
): readonly RootContent[] {
  const { diagnosis, language, rulebook } = file;
  const told = gravest(toldOf(file, context), context);
  const open = told.filter(({ waived }) => waived === undefined);
  return [
    heading(3, text(nameOf(file))),
    line(
      strong(scoreText(diagnosis, rulebook, language)),
      ' ',
      text(`${countsOf(diagnosis, language).join(', ')}.`),
      ' ',
      code(pathOf(file.file)),
    ),
    ...capped(diagnosis, rulebook, language).map((said) => line(text(said))),
    ...crashes(told, file),
    ...found(open, file, inFull),
    ...(told.some(({ gravity }) => gravity) ? [] : [line(saying('noProblems', language))]),
    ...waivedOnes(told, file),
    ...steps(file),
    ...questions(file, inFull),
    ...notes(file),
    ...why(open, file, inFull),
    ...byTheme(told, file, inFull),
  ];
}

/** What weighs most first; equals keep their order. */
function gravest(told: readonly Told[], context: ReportContext): readonly Told[] {
  const order = byWeight(
    told.map(({ judgement }) => judgement),
    context,
  );
  return [...told].sort((a, b) => order.indexOf(a.judgement) - order.indexOf(b.judgement));
}

function withStatus(told: readonly Told[], status: Told['finding']['status']): readonly Told[] {
  return told.filter(({ finding }) => finding.status === status);
}

/** A title above a list, where there is anything to list. */
function titled(title: string, items: readonly (readonly BlockContent[])[], ordered = false) {
  return items.length === 0 ? [] : [line(strong(title)), list(items, ordered)];
}

/** The rules that crashed: leernet's own fault. */
function crashes(told: readonly Told[], { language }: Checked): readonly RootContent[] {
  return withStatus(told, 'error').map(({ finding, text: said }) =>
    line(text(`✖ ${sayStatus('error', language)}:`), ' ', code(finding.rule), ' ', text(said)),
  );
}

/** The problems, and then what needs attention. */
function found(
  told: readonly Told[],
  { language }: Checked,
  inFull: boolean,
): readonly RootContent[] {
  return (['problem', 'attention'] as const).flatMap((status) => {
    const own = withStatus(told, status);
    const shown = inFull ? own : own.slice(0, SHOWN[status]);
    const rest = own.length - shown.length;
    const items = shown.map((one) => [item(marks[status], one, language)]);
    if (rest > 0) items.push([line(saying('moreFound', language, { count: rest }))]);
    return titled(say(titles[status], language), items);
  });
}

const marks = { problem: '✖', attention: '▲' } as const;
const titles = { problem: 'problems', attention: 'attention' } as const;

/** One finding: its title, how it weighs, what it says, its rule and its line. */
function item(mark: string, { finding, text: said }: Told, language: CheckedFile['language']) {
  const [place] = finding.locations;
  const at = place ? [`, ${saying('line', language, { line: place.line })}`] : [];
  return line(
    `${mark} `,
    strong(finding.title),
    ` (${sayWeight(finding.weight, language)}): `,
    text(said),
    ' ',
    code(finding.rule),
    ...at,
  );
}

/** What the network sets aside, with its reason. */
function waivedOnes(told: readonly Told[], { language }: Checked): readonly RootContent[] {
  const items = told.flatMap(({ finding, waived }) => {
    if (waived === undefined) return [];
    const status = ` (${sayStatus(finding.status, language)}): `;
    return [[line(strong(finding.title), status, text(waived), ' ', code(finding.rule))]];
  });
  return titled(saying('waived', language), items);
}

function steps({ diagnosis, language, rulebook }: Checked): readonly RootContent[] {
  const items = diagnosis.steps().map((step) => {
    const { remedy, rule } = step;
    const title = titlesOf([rule], rulebook, language);
    const told = [
      `${remedy.do[language]} (${remedyTerms(remedy, language)})`,
      say('stepFor', language, { title }),
      toScore(step, diagnosis, { language, rulebook }),
    ];
    return [line(text(told.join(' ').trim()))];
  });
  return titled(say('steps', language), items, true);
}

function questions(
  { diagnosis, language, keys, rulebook }: Checked,
  inFull: boolean,
): readonly RootContent[] {
  const asked = questionsOf(diagnosis.ask(), rulebook, language, keys);
  const shown = inFull ? asked : asked.slice(0, SHOWN.questions);
  const items = shown.map(({ path, question }) => {
    const [before = '', after = ''] = say('writeAt', language, { field: '\n' }).split('\n');
    return [line(text(question), ` (${before}`, code(fieldName(path, keys)), `${after})`)];
  });
  return titled(say('askFirst', language), items, true);
}

/** Warnings about the file. */
function notes(file: Checked): readonly RootContent[] {
  if (file.problems.length === 0) return [];
  return [line(strong(saying('notes', file.language))), mistakes(file, true)];
}

/** Folded up: of each problem and point of attention why it matters, and what helps. */
function why(
  told: readonly Told[],
  { language }: Checked,
  inFull: boolean,
): readonly RootContent[] {
  const bearing = [...withStatus(told, 'problem'), ...withStatus(told, 'attention')];
  if (bearing.length === 0) return [];
  const items = bearing.map(({ judgement, finding, text: said }) => {
    const { why: reason } = judgement.rule;
    const remedies = judgement.remedies();
    const shown = inFull ? remedies : remedies.slice(0, SHOWN.remedies);
    const helps = shown.flatMap((remedy): PhrasingContent[] => [
      { type: 'break' },
      text(`→ ${remedy.do[language]} (${remedyTerms(remedy, language)})`),
    ]);
    const because = text(`${say('why', language)}${reason[language]}`);
    const what = [strong(finding.title), ' ', code(finding.rule), ': ', text(said)];
    return [line(...what, { type: 'break' }, because, ...helps)];
  });
  return folded(saying('why', language, { count: bearing.length }), [list(items)]);
}

/** Folded up: each theme, and the titles of what is sound and of what cannot be said yet. */
function byTheme(told: readonly Told[], file: Checked, inFull: boolean): readonly RootContent[] {
  const { language, diagnosis } = file;
  const head = [
    saying('theme', language),
    say('score', language),
    ...COUNTED.map((status) => sayStatus(status, language)),
  ];
  const rows = themes.map((theme) => {
    const own = told.filter(({ finding }) => finding.theme === theme);
    const score = diagnosis.themes[theme];
    return [
      sayTheme(theme, language),
      score ? spanText(score, language) : '–',
      ...COUNTED.map((status) => String(withStatus(own, status).length)),
    ];
  });
  const named = inFull ? (['good', 'undecided', 'not-applicable'] as const) : LISTED;
  return folded(say('themes', language), [
    table([head, ...rows].map((cells) => cells.map(text))),
    ...named.flatMap((status) => titlesWith(status, told, file, inFull)),
  ]);
}

const COUNTED = ['problem', 'attention', 'undecided', 'good'] as const;
const LISTED = ['good', 'undecided'] as const;

/** The titles of the rules with a status, what weighs most first. */
function titlesWith(
  status: Told['finding']['status'],
  told: readonly Told[],
  { language }: Checked,
  inFull: boolean,
): readonly RootContent[] {
  const own = withStatus(told, status).map(({ finding }) => finding.title);
  if (own.length === 0) return [];
  const shown = inFull || status === 'good' ? own : own.slice(0, SHOWN.open);
  const rest = own.length - shown.length;
  if (rest > 0) shown.push(saying('more', language, { count: rest }));
  const title = `${sayStatus(status, language)} (${own.length})`;
  return [line(strong(title), ': ', text(shown.join('; ')))];
}
