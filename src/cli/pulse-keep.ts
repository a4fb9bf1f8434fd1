import { edited, isEditError, sayEdit } from '../edit/edit.js';
import { ENOUGH } from '../network/format/voices.js';
import type { Answer } from '../pulse/answers.js';
import type { Wording } from '../pulse/form.js';
import { countedIn, roundEdits } from '../pulse/round.js';
import type { CheckedFile } from '../report/checked.js';
import { reasonOf } from './files.js';
import { replaceText, wholeText } from './in-place.js';
import { preview } from './pulse-import.js';
import { told } from './pulse-told.js';
import { sayPulse, wrapped } from './pulse-words.js';
import type { Asker } from './questionnaire.js';
import { EXIT, type Exit, type Shell } from './shell.js';

/** What a text is, as `leernet check` sees it. */
export type Checking = (text: string) => CheckedFile;

interface Keeping {
  readonly checked: CheckedFile;
  readonly checking: Checking;
  readonly asking: Asker | undefined;
  readonly wording: Wording;
  /** Write without asking. */
  readonly yes: boolean;
}

/** Shows what is going to be written, asks, and writes it: all of it or nothing. */
export async function keep(
  file: string,
  { answers, empty }: { readonly answers: readonly Answer[]; readonly empty: number },
  month: string,
  { checked, checking, asking, wording, yes }: Keeping,
  shell: Shell,
): Promise<Exit> {
  const { language } = wording;
  const count = answers.length;
  const stop = (said: string): Exit => {
    shell.stderr(wrapped(said));
    return EXIT.wrong;
  };
  if (count < ENOUGH)
    return stop(sayPulse(count === 1 ? 'oneAnswer' : 'tooFew', language, { count }));
  const network = checked.diagnosis?.network;
  if (!network) return EXIT.wrong;
  let text: string;
  try {
    text = edited(checked.text, roundEdits(countedIn(network), answers, month), language);
  } catch (error) {
    if (!isEditError(error)) throw error;
    return stop(sayEdit(error, language));
  }
  const after = checking(text);
  if (!after.diagnosis) return stop(sayPulse('asOf', language, { file, month }));
  shell.stderr(preview(answers, empty, month, file, wording));
  if (!yes) {
    if (!asking) return stop(sayPulse('addYes', language));
    const sure = await asking.select({
      message: sayPulse('sure', language, { file }),
      choices: [
        { name: sayPulse('yes', language), value: true },
        { name: sayPulse('no', language), value: false },
      ],
    });
    if (!sure) return stop(sayPulse('stopped', language));
  }
  try {
    // The checked text is without its byte order mark; the file keeps it.
    const mark = wholeText(file).startsWith('\uFEFF') ? '\uFEFF' : '';
    const written = replaceText(file, mark + checked.text, mark + text);
    if (!written) return stop(sayPulse('changed', language, { file }));
  } catch (error) {
    const reason = reasonOf(error, language);
    return stop(sayPulse('cannotWrite', language, { file, reason }));
  }
  shell.stderr(wrapped(sayPulse('done', language, { count, file, month })));
  shell.stdout(wrapped(told(checked, after)));
  return EXIT.fine;
}
