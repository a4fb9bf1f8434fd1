import type { Language } from '../base/language.js';
import type { ReportContext } from '../report/checked.js';
import { githubReporter } from '../report/github.js';
import { gitlabReporter } from '../report/gitlab.js';
import { junitReporter } from '../report/junit/junit.js';
import { markdownReporter } from '../report/markdown/markdown.js';
import type { Reporter } from '../report/reporter.js';
import { sarifReporter } from '../report/sarif/sarif.js';

/** The formats for other programmes: loaded only when one is asked for. */

/** How much they tell, in which language. */
export interface Telling {
  readonly lang: Language | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** What writes each of them. */
export const reporters = {
  markdown: (context, { lang, quiet, verbose }) =>
    markdownReporter(context, lang, { quiet, verbose }),
  sarif: (context, { lang, quiet, verbose }) =>
    sarifReporter(context, lang, verbose ? 'full' : quiet ? 'brief' : 'usual'),
  junit: (context) => junitReporter(context),
  github: (context) => githubReporter(context),
  gitlab: (context) => gitlabReporter(context),
} as const satisfies Readonly<
  Record<string, (context: ReportContext, telling: Telling) => Reporter>
>;
