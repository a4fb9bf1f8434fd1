import type { Language } from '../base/language.js';
import { ENOUGH } from '../network/format/voices.js';
import { type Answer, readLine } from '../pulse/answers.js';
import { statementsOf } from '../pulse/columns.js';
import { sayFault } from '../pulse/faults.js';
import { type FormTexts, MARKS, put, type Worded, type Wording } from '../pulse/form.js';
import { sayPulse, wrapped } from './pulse-words.js';
import type { Asker } from './questionnaire.js';

/** Asks for filled-in forms, one line each. Nothing is kept before all of them are there. */
export async function typedAnswers(
  form: FormTexts,
  wording: Wording,
  asker: Pick<Asker, 'input'>,
  show: (text: string) => void,
): Promise<readonly Answer[]> {
  const { language } = wording;
  const count = Number(
    await asker.input({
      message: sayPulse('howMany', language),
      validate: (text) => enough(text, language),
    }),
  );
  show(legend(form, wording));
  const answers: Answer[] = [];
  while (answers.length < count) {
    const typed = await asker.input({
      message: sayPulse('typedForm', language, { at: answers.length + 1, count }),
      validate: (text) => fits(text, form, language),
    });
    if (isBack(typed)) answers.pop();
    else {
      const read = readLine(typed, statementsOf(form));
      if ('answer' in read) answers.push(read.answer);
    }
  }
  return answers;
}

function enough(text: string, language: Language): true | string {
  if (!/^\s*\d{1,3}\s*$/.test(text)) return sayPulse('aNumber', language);
  return Number(text) >= ENOUGH || sayPulse('atLeastFive', language);
}

function isBack(text: string): boolean {
  return text.trim() === '<';
}

function fits(text: string, form: FormTexts, language: Language): true | string {
  if (isBack(text)) return true;
  const read = readLine(text, statementsOf(form));
  if ('fault' in read) return sayFault(read.fault, language);
  return Object.keys(read.answer).length > 0 || sayPulse('nothingFilled', language);
}

/** The sentences by number, and what the marks mean: all that is typed can be seen. */
function legend(form: FormTexts, wording: Wording): string {
  const statements = statementsOf(form);
  const lines = statements.map((statement, at) => {
    const number = String(at + 1).padStart(2);
    return `  ${number}  ${put(form.statements[statement] as Worded, wording)}`;
  });
  const scale = MARKS.map((mark) => `${mark} ${put(form.scale[mark], wording)}`).join(', ');
  const how = sayPulse('legend', wording.language, { count: statements.length });
  return `\n${lines.join('\n')}\n\n  ${scale}\n\n${wrapped(how)}\n`;
}
