import { compare } from '../../base/compare.js';

/** How a finding may be known: as the JSON report calls it. */
export const knownLevels = ['problem', 'attention'] as const;
export type KnownLevel = (typeof knownLevels)[number];

/**
 * Which network an entry is about: the id that its file states, or else the path of the file from
 * the folder of the baseline, with slashes.
 */
export type Subject = { readonly network: string } | { readonly file: string };

/** One finding that was already there: a line of the baseline. */
export interface Entry {
  readonly subject: Subject;
  readonly rule: string;
  readonly level: KnownLevel;
}

/** What was already there, by network (`subjectKey`) and then by rule. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, KnownLevel>>;

/** A name for a subject, the same for the same one. */
export function subjectKey(subject: Subject): string {
  return 'network' in subject ? `network ${subject.network}` : `file ${subject.file}`;
}

/**
 * The entries, to be looked up. One that stands there twice, as after a merge that kept both sides,
 * is no mistake; where the levels differ, the milder one holds, so that nothing slips through.
 */
export function knownOf(entries: readonly Entry[]): Known {
  const known = new Map<string, Map<string, KnownLevel>>();
  for (const { subject, rule, level } of entries) {
    const key = subjectKey(subject);
    const rules = known.get(key) ?? new Map<string, KnownLevel>();
    if (rules.get(rule) !== 'attention') rules.set(rule, level);
    known.set(key, rules);
  }
  return known;
}

/** An entry as it stands in the file, behind its dash. */
export function entryLine({ subject, rule, level }: Entry): string {
  const who =
    'network' in subject ? `network: ${scalar(subject.network)}` : `file: ${scalar(subject.file)}`;
  return `{${who}, rule: ${scalar(rule)}, level: ${level}}`;
}

/** The order of the lines: by code unit. */
export function inOrder(a: Entry, b: Entry): number {
  return compare(entryLine(a), entryLine(b));
}

/** Words that every YAML reader takes for text, between brackets too. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_./-]*(?::[a-z][A-Za-z0-9-]*)?$/;
const MISTAKEN = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
/** What may not stand in a YAML file as it is, or hides what does. */
const HIDDEN =
  /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function scalar(text: string): string {
  if (PLAIN.test(text) && !MISTAKEN.test(text)) return text;
  return JSON.stringify(text).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
