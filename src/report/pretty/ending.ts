import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Judgement } from '../../diagnosis/judge.js';
import { themes } from '../../rulebook/kinds.js';
import { fieldName } from '../fields.js';
import { messageOf } from '../message.js';
import { plain } from '../plain.js';
import { questionsOf } from '../questions.js';
import { sayTheme } from '../words.js';
import { byWeight, type FindingContext, openFinding, remedyTerms } from './findings.js';
import { titlesOf } from './head.js';
import { block, type Screen } from './paint.js';
import { spanText } from './span.js';
import { say } from './words.js';

/** How many questions and open findings are shown, unless all are asked for. */
const QUESTIONS_SHOWN = 5;
const OPEN_SHOWN = 8;

/** What is sound: titles by theme; in full, what each of them says. */
export function sound(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen, inFull } = context;
  const good = diagnosis.judgements.filter(({ status }) => status === 'good');
  if (good.length === 0) return '';
  const rows = inFull
    ? good.map((judgement) => told(judgement, '  ✔ ', context))
    : themes.flatMap((theme) => {
        const own = good.filter(({ rule }) => rule.theme === theme);
        if (own.length === 0) return [];
        const name = screen.paint.dim(`${sayTheme(theme, language)}: `);
        return [block(`${name}${titles(own, language)}`, '  ✔ ', screen.width)];
      });
  return section(say('sound', language), good.length, rows, screen);
}

/** What is not due in this phase or for this network, and why. */
export function notDue(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen, inFull } = context;
  const silent = diagnosis.judgements.filter(({ status }) => status === 'not-applicable');
  if (silent.length === 0) return '';
  const rows = inFull
    ? silent.map((judgement) => told(judgement, '  – ', context))
    : [block(titles(silent, language), '  – ', screen.width)];
  return section(say('notDue', language), silent.length, rows, screen);
}

/** A rule in one line: its title, what came of it, and its id for who wants to know more. */
function told(judgement: Judgement, first: string, context: FindingContext): string {
  const { language, screen, measures } = context;
  const { paint, width } = screen;
  const { id, title } = judgement.rule;
  const message = plain(messageOf(judgement, measures, language));
  return block(`${paint.bold(title[language])}: ${message} ${paint.dim(`(${id})`)}`, first, width);
}

function titles(judgements: readonly Judgement[], language: Language): string {
  return judgements.map(({ rule }) => rule.title[language]).join('; ');
}

/** What cannot be said yet, and the questions that would tell most. */
export function unknown(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen, inFull } = context;
  const open = diagnosis.judgements.filter(({ status }) => status === 'undecided');
  if (open.length === 0) return '';
  const shown = inFull ? open : byWeight(open, context).slice(0, OPEN_SHOWN);
  const rows = shown.map((judgement) => openFinding(judgement, context));
  const rest = open.length - shown.length;
  if (rest > 0) rows.push(`  ${screen.paint.dim(say('others', language, { count: rest }))}`);
  return `${section(say('unknown', language), open.length, rows, screen)}${questions(diagnosis, context)}`;
}

function questions(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen, rulebook, inFull } = context;
  const { paint, width } = screen;
  const all = questionsOf(diagnosis.ask(), rulebook, language, context.keys);
  const asked = inFull ? all : all.slice(0, QUESTIONS_SHOWN);
  if (asked.length === 0) return '';
  const rows = asked.map(({ path, question, narrows }, at) => {
    const key = narrows > 1 ? 'narrows' : narrows === 1 ? 'narrowsOne' : 'narrowsLittle';
    const telling = say(key, language, { points: narrows });
    const where = say('writeAt', language, { field: fieldName(path, context.keys) });
    const number = `  ${String(at + 1).padStart(asked.length > 9 ? 2 : 1)}. `;
    return `${block(question, number, width)}\n${block(paint.dim(`${telling}; ${where}`), ' '.repeat(number.length), width)}`;
  });
  return `\n\n${paint.bold(say('askFirst', language))}\n${rows.join('\n')}`;
}

/** At most three first steps, each with what it is for and what it would do to the score. */
export function steps(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen, rulebook } = context;
  const { paint, width } = screen;
  const proposed = diagnosis.steps();
  if (proposed.length === 0) return '';
  const rows = proposed.map((step, at) => {
    const { remedy, rule } = step;
    const doing = `${remedy.do[language]} ${paint.dim(`(${remedyTerms(remedy, language)})`)}`;
    const title = titlesOf([rule], rulebook, language);
    const effect = [say('stepFor', language, { title }), toScore(step, diagnosis, context)];
    const below = block(paint.dim(effect.join(' ').trim()), '     ', width);
    return `${block(doing, `  ${at + 1}. `, width)}\n${below}`;
  });
  return `${paint.bold(say('steps', language))}\n${rows.join('\n')}`;
}

/** What a first step would do to the score; where it does nothing yet, what holds the score. */
export function toScore(
  { rule, score }: ReturnType<Diagnosis['steps']>[number],
  diagnosis: Diagnosis,
  { language, rulebook }: Pick<FindingContext, 'language' | 'rulebook'>,
): string {
  if (!score || !diagnosis.score) return '';
  const now = spanText(diagnosis.score, language);
  const then = spanText(score, language);
  if (now !== then) return say('stepScore', language, { then, now });
  const holding = score.cappedBy.filter((id) => id !== rule);
  if (holding.length === 0) return say('stepSame', language, { now });
  return say('stepCapped', language, { now, rules: titlesOf(holding, rulebook, language) });
}

function section(title: string, count: number, rows: readonly string[], { paint }: Screen): string {
  return `${paint.bold(`${title} (${count})`)}\n${rows.join('\n')}`;
}
