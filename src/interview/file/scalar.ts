import type { Language } from '../../base/language.js';
import type { Plain } from '../../edit/plain.js';
import type { Kind } from '../../network/field.js';

/** A text that needs no quotes anywhere in a file, not even between brackets. */
const PLAIN = /^[\p{L}][\p{L}\p{N} .'’/()+&%!?-]*$/u;
const MISTAKEN = /^(?:null|true|false|yes|no|ja|nee|on|off|y|n|nan|inf)$/i;

/** A text of one's own, in quotes where it needs them. */
function textScalar(text: string): string {
  const plain = PLAIN.test(text) && !MISTAKEN.test(text) && text.trim() === text;
  return plain ? text : JSON.stringify(text);
}

const EVERYWHERE: Readonly<Record<string, string>> = {
  unknown: 'onbekend',
  none: 'geen',
  never: 'nooit',
  nobody: 'niemand',
};

/** A value as it stands in a file, in the words of its language. */
export function scalar(value: string | number | boolean, kind: Kind, language: Language): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return yesOrNo(value, language);
  if ('words' in kind && Object.hasOwn(kind.words, value)) {
    return language === 'nl' ? (kind.words[value]?.[0] ?? value) : value;
  }
  if (Object.hasOwn(EVERYWHERE, value)) {
    return language === 'nl' ? (EVERYWHERE[value] ?? value) : value;
  }
  return isFree(kind) ? textScalar(value) : value;
}

function yesOrNo(value: boolean, language: Language): string {
  if (language === 'nl') return value ? 'ja' : 'nee';
  return value ? 'yes' : 'no';
}

/** Whether a person may write anything at all in it. */
function isFree({ is }: Kind): boolean {
  return is === 'text' || is === 'texts' || is === 'yes-no-or-text';
}

/** A list of words in brackets. */
export function inBrackets(values: readonly Plain[], kind: Kind, language: Language): string {
  const shown = values.flatMap((value) =>
    typeof value === 'object' ? [] : [scalar(value, kind, language)],
  );
  return `[${shown.join(', ')}]`;
}
