import { readdirSync, readFileSync } from 'node:fs';
import { parseWhen } from '../../src/base/days.js';
import type { Language } from '../../src/base/language.js';
import { checkText } from '../../src/check.js';
import { measures } from '../../src/measures/all.js';
import type { CheckedFile, ReportContext } from '../../src/report/checked.js';
import { noPaint } from '../../src/report/pretty/paint.js';
import { prettyReport } from '../../src/report/pretty/pretty.js';
import { coreRulebook } from '../../src/rulebook/core.js';

/** The day that tests of reports are on. */
export const today = parseWhen('2026-11-22')?.from ?? 0;

export const context: ReportContext = { version: '0.0.0', rulebook: coreRulebook(), measures };

const folder = 'fixtures/networks';

/** The names of the whole networks in fixtures; one of them has mistakes. */
export const names = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.expected.yaml'))
  .map((file) => file.replace('.yaml', ''))
  .sort();

/** Those without mistakes. */
export const soundNames = names.filter((name) => name !== 'vijf-fouten');

export function textOf(name: string): string {
  return readFileSync(`${folder}/${name}.yaml`, 'utf8');
}

/** A text as it is checked, under the name of a file. */
export function checked(
  text: string,
  { file = 'netwerk.yaml', language }: { file?: string; language?: Language } = {},
): CheckedFile {
  const key = JSON.stringify([file, language, text]);
  const found = before.get(key) ?? checkText(file, text, { today, language, ...context });
  before.set(key, found);
  return found;
}

/** What was checked before: the same text is looked at in many ways. */
const before = new Map<string, CheckedFile>();

/** The report on screen, without colour. */
export function pretty(
  text: string,
  {
    width = 80,
    verbose = false,
    explainScore = false,
    ...options
  }: Parameters<typeof checked>[1] & {
    width?: number;
    verbose?: boolean;
    explainScore?: boolean;
  } = {},
): string {
  const screen = { width, paint: noPaint };
  return prettyReport(checked(text, options), context, {
    screen,
    quiet: false,
    verbose,
    explainScore,
  });
}

/**
 * A network whose members have ids and names that occur nowhere else, so that they can be looked
 * for in a report. Ids that are words of the format (`student`) stay as they are.
 */
export function withOddMembers(text: string): { text: string; odd: RegExp } {
  const ids = [...text.matchAll(/^ {2}- \{?\s*id: ([a-z0-9-]*[0-9-][a-z0-9-]*)/gm)].map(
    ([, id]) => id ?? '',
  );
  const renamed = [...new Set(ids)].reduce(
    (odd, id, at) => odd.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), `qz${at}x`),
    text,
  );
  return {
    text: renamed.replace(/^( {2}- \{id: (qz\d+x), )(?=.*perspecti)/gm, '$1name: "Zqx $2", '),
    odd: /qz\d+x|zqx/i,
  };
}
