import type { Text } from '../../base/language.js';

/**
 * What is said of each problem, and (in `mend`) what to write instead. Names between braces are
 * filled in from the problem's values; `{suggestion}` is its suggestion, `{=notes}` is the name of a
 * field in the language of the file, and `{#members}` is a number with what it counts.
 */
export interface Words {
  readonly says: Text;
  /** Said where the problem has a suggestion. */
  readonly suggests?: Text;
  /** Said where it has none, or always where there can be none. */
  readonly mend?: Text;
  /** Said in place of `mend` by a problem whose value `mend` names one of these. */
  readonly mends?: Readonly<Record<string, Text>>;
}

/** Said where a near word is suggested, and where the right text is. */
export const didYouMean: Text = {
  nl: 'Bedoel je "{suggestion}"?',
  en: 'Did you mean "{suggestion}"?',
};
export const writeInstead: Text = { nl: 'Schrijf: {suggestion}', en: 'Write: {suggestion}' };
