import { ENOUGH } from '../network/format/voices.js';
import { type Answer, readLine } from '../pulse/answers.js';
import { statementsOf } from '../pulse/columns.js';
import { coreForm } from '../pulse/core.js';
import { sayFault } from '../pulse/faults.js';
import { MARKS, put, type Worded } from '../pulse/form.js';
import { roundEdits } from '../pulse/round.js';
import type { Item, Round } from './item.js';
import type { Setting } from './progress.js';
import { answer, type ReadContext, type Reading, wrong } from './read/answer.js';
import { say } from './words.js';

/** How long it takes to type one form over, and to count them. */
const SECONDS = { form: 20, count: 10 };

/** How many filled-in forms there are of a round of the pulse. */
export function formsItem(round: Round, { language }: Setting): Item {
  return {
    id: 'pulse',
    question: say('forms', language, { month: round.date.slice(0, 7) }),
    help: say('formsHelp', language, { least: ENOUGH }),
    paths: round.statements.map((statement) => `pulse.${statement}`),
    form: { is: 'forms', round },
    options: [],
    unknown: true,
    none: say('noForms', language),
    example: '8',
    seconds: SECONDS.count,
  };
}

/** One of the forms; with the first one stands what was asked, and what the marks mean. */
export function formItem(
  round: Round,
  count: number,
  typed: readonly Answer[],
  { language, simple }: Setting,
): Item {
  const at = typed.length + 1;
  const heading = say('form', language, { at, count });
  const { statements, scale } = coreForm();
  const wording = { language, simple };
  // Some may be left out: each has the number that it has on the form.
  const numbers = statementsOf(coreForm());
  const asked = round.statements.map(
    (one) => `${numbers.indexOf(one) + 1}. ${put(statements[one] as Worded, wording)}`,
  );
  const marks = MARKS.map((mark) => `${mark} ${put(scale[mark], wording)}`).join(', ');
  const how = say('formHow', language, { count: asked.length });
  return {
    id: `pulse/${at}`,
    question: at === 1 ? [...asked, marks, how, heading].join('\n') : heading,
    help: say('formsHelp', language, { least: ENOUGH }),
    paths: round.statements.map((statement) => `pulse.${statement}`),
    form: { is: 'form', round, count, typed },
    options: [],
    unknown: false,
    none: undefined,
    example: undefined,
    seconds: SECONDS.form,
  };
}

/** How many forms: from five on, as fewer would show who said what. */
export function readForms(typed: string, { language }: ReadContext): Reading {
  if (!/^\d{1,3}$/.test(typed))
    return wrong(say('wrongWhole', language, { min: ENOUGH, max: 999 }));
  if (Number(typed) < ENOUGH) return wrong(say('fewForms', language, { least: ENOUGH }));
  return answer([], { word: typed });
}

/** The marks of one form. All of them are written at once, with the last one: never fewer than five. */
export function readMarks(
  { round, count, typed: before }: Extract<Item['form'], { readonly is: 'form' }>,
  typed: string,
  { language }: ReadContext,
): Reading {
  const read = readLine(typed, round.statements);
  if ('fault' in read) return wrong(sayFault(read.fault, language));
  if (Object.keys(read.answer).length === 0) return wrong(say('emptyForm', language));
  const all = [...before, read.answer];
  return answer(all.length < count ? [] : roundEdits(round.there, all, round.date), {
    marks: read.answer,
  });
}
