import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import { terms } from '../../diagnosis/score.js';
import { themes } from '../../rulebook/kinds.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { fieldName } from '../fields.js';
import { messageOf } from '../message.js';
import { questionsOf } from '../questions.js';
import { sayNumber } from '../values.js';
import { sayTheme } from '../words.js';
import { type FindingContext, openFinding, remedyTerms } from './findings.js';
import { spanText } from './head.js';
import { block, type Screen } from './paint.js';
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
    ? good.map((judgement) =>
        block(
          `${screen.paint.bold(judgement.rule.title[language])}: ${messageOf(judgement, context.measures, language)}`,
          '  ✔ ',
          screen.width,
        ),
      )
    : themes.flatMap((theme) => {
        const own = good.filter(({ rule }) => rule.theme === theme);
        if (own.length === 0) return [];
        const titles = own.map(({ rule }) => rule.title[language]).join(' · ');
        return [
          block(
            `${screen.paint.dim(`${sayTheme(theme, language)}: `)}${titles}`,
            '  ✔ ',
            screen.width,
          ),
        ];
      });
  return section(say('sound', language), good.length, rows, screen);
}

/** What is not due in this phase or for this network, and why. */
export function notDue(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen, measures, inFull } = context;
  const silent = diagnosis.judgements.filter(({ status }) => status === 'not-applicable');
  if (silent.length === 0) return '';
  const rows = inFull
    ? silent.map((judgement) =>
        block(
          `${judgement.rule.title[language]}: ${messageOf(judgement, measures, language)}`,
          '  – ',
          screen.width,
        ),
      )
    : [block(silent.map(({ rule }) => rule.title[language]).join(' · '), '  – ', screen.width)];
  return section(say('notDue', language), silent.length, rows, screen);
}

/** What cannot be said yet, and the questions that would tell most. */
export function unknown(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen, inFull } = context;
  const open = diagnosis.judgements.filter(({ status }) => status === 'undecided');
  if (open.length === 0) return '';
  const shown = inFull ? open : open.slice(0, OPEN_SHOWN);
  const rows = shown.map((judgement) => openFinding(judgement, context));
  const rest = open.length - shown.length;
  if (rest > 0) rows.push(`  ${screen.paint.dim(say('others', language, { count: rest }))}`);
  return `${section(say('unknown', language), open.length, rows, screen)}${questions(diagnosis, context)}`;
}

function questions(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen, rulebook, inFull } = context;
  const { paint, width } = screen;
  const all = questionsOf(diagnosis.ask, rulebook, language);
  const asked = inFull ? all : all.slice(0, QUESTIONS_SHOWN);
  if (asked.length === 0) return '';
  const rows = asked.map(({ path, question, narrows }, at) => {
    const telling =
      narrows > 0 ? say('narrows', language, { points: narrows }) : say('narrowsLittle', language);
    const where = say('writeAt', language, { field: fieldName(path, language) });
    const number = `  ${String(at + 1).padStart(asked.length > 9 ? 2 : 1)}. `;
    return `${block(question, number, width)}\n${block(paint.dim(`${telling}; ${where}`), ' '.repeat(number.length), width)}`;
  });
  return `\n\n${paint.bold(say('askFirst', language))}\n${rows.join('\n')}`;
}

/** At most three first steps, each with what it would do to the score. */
export function steps(diagnosis: Diagnosis, context: FindingContext): string {
  const { language, screen } = context;
  const { paint, width } = screen;
  if (diagnosis.steps.length === 0) return '';
  const rows = diagnosis.steps.map(({ remedy, score }, at) => {
    const first = block(
      `${remedy.do[language]} ${paint.dim(`(${remedyTerms(remedy, language)})`)}`,
      `  ${at + 1}. `,
      width,
    );
    if (!score || !diagnosis.score) return first;
    const values = {
      low: score.low,
      high: score.high,
      nowLow: diagnosis.score.low,
      nowHigh: diagnosis.score.high,
    };
    const key = score.low === score.high ? 'stepScoreExact' : 'stepScore';
    return `${first}\n${block(paint.dim(say(key, language, values)), '     ', width)}`;
  });
  return `${paint.bold(say('steps', language))}\n${rows.join('\n')}`;
}

/** Why the score is what it is, term by term. */
export function explained(
  diagnosis: Diagnosis,
  rulebook: Rulebook,
  language: Language,
  screen: Screen,
): string {
  const { paint, width } = screen;
  const all = terms(diagnosis.judgements, rulebook.scoring);
  const rows = all.map(({ rule, weight, worst, best, perhaps }) => {
    const points = worst === best ? half(worst) : `${half(worst)}–${half(best)}`;
    const note = perhaps ? paint.dim(` (${say('termsPerhaps', language)})`) : '';
    return `  ${String(weight).padStart(7)}  ${points.padEnd(6)}  ${rule}${note}`;
  });
  const sure = all.filter(({ perhaps }) => !perhaps);
  const total = sure.reduce((sum, { weight }) => sum + weight, 0);
  const low = sure.reduce((sum, { weight, worst }) => sum + weight * worst, 0);
  const high = sure.reduce((sum, { weight, best }) => sum + weight * best, 0);
  const values = {
    low: sayNumber(low, 1, language),
    high: sayNumber(high, 1, language),
    total,
    lowScore: sayNumber((100 * low) / total, 1, language),
    highScore: sayNumber((100 * high) / total, 1, language),
  };
  const lines = [
    paint.bold(say('terms', language)),
    block(say('termsHow', language), '  ', width),
    `  ${paint.dim(say('termsHead', language))}`,
    ...rows,
  ];
  if (total > 0) lines.push(block(say('termsSum', language, values), '  ', width));
  if (diagnosis.score)
    lines.push(`  ${say('score', language)}: ${spanText(diagnosis.score, language)}`);
  return lines.join('\n');
}

function half(points: number): string {
  return points === 0.5 ? '½' : String(points);
}

function section(title: string, count: number, rows: readonly string[], { paint }: Screen): string {
  return `${paint.bold(`${title} (${count})`)}\n${rows.join('\n')}`;
}
