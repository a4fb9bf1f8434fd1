import manifest from '../package.json' with { type: 'json' };
import { type Day, parseWhen } from './base/days.js';
import type { Language } from './base/language.js';
import { checkText } from './check.js';
import { measures } from './measures/all.js';
import { reportOf } from './report/json.js';
import type { ReportJson } from './report/json-types.js';
import { coreRulebook } from './rulebook/core.js';

export type { FindingJson, NetworkJson, ProblemJson, ReportJson } from './report/json-types.js';

/** What a network is checked with. */
export interface Options {
  /** The name of the file, as the report shows it; left out: `network.yaml`. */
  readonly file?: string;
  /** The day it is today, `2026-11-22`; the library has no clock of its own. */
  readonly today: string;
  /** The day that the report is about; left out: what the file says, else today. */
  readonly asOf?: string;
  /** The language of the report; left out: what the file says, else Dutch. */
  readonly language?: Language;
}

/**
 * Checks a network file and gives the JSON report of `leernet check --format json`.
 *
 * @param text all that stands in the file
 * @throws RangeError where `today` or `asOf` is no date
 */
export function check(text: string, options: Options): ReportJson {
  const { file = 'network.yaml', language } = options;
  const context = { version: manifest.version, rulebook: coreRulebook(), measures };
  const today = dayOf(options.today);
  const asOf = options.asOf === undefined ? undefined : dayOf(options.asOf);
  const checked = checkText(file, text, { today, asOf, language, ...context });
  return reportOf([checked], context, checked.language);
}

function dayOf(text: string): Day {
  const when = parseWhen(text);
  if (!when) throw new RangeError(`not a date: ${text}`);
  return when.to;
}
