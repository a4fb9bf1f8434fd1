import type { Language } from '../base/language.js';
import type { Asker } from '../interview/asker.js';
import { keys, say } from '../interview/words.js';

/** Asks for ja or nee. Stopping is a nee. */
export async function yesOrNo(
  asker: Asker,
  question: string,
  language: Language,
): Promise<boolean> {
  const yes = language === 'nl' ? 'j' : 'y';
  const rows = [
    [
      { code: yes, label: say('yes', language) },
      { code: 'n', label: say('no', language) },
    ],
  ];
  const read = (typed: string): boolean | undefined => {
    const word = typed.trim().toLowerCase();
    if (['j', 'y', 'ja', 'yes'].includes(word)) return true;
    return ['n', 'nee', 'no', keys.stop[language]].includes(word) ? false : undefined;
  };
  const typed = await asker.ask({ above: '', question, rows, hint: '', keys: [] }, (text) =>
    read(text) === undefined
      ? say('wrongCode', language, { typed: text.trim(), codes: `${yes}, n` })
      : undefined,
  );
  return read(typed) === true;
}
