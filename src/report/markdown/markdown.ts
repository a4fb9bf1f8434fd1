import type { BlockContent, RootContent } from 'mdast';
import type { Language } from '../../base/language.js';
import type { CheckedFile, ReportContext } from '../checked.js';
import { pathOf } from '../place.js';
import { countsOf } from '../pretty/pretty.js';
import type { Reporter } from '../reporter.js';
import { scoreText } from '../score-text.js';
import { isDiagnosed, nameOf } from '../told.js';
import { faultCount, faultsOf } from './faults.js';
import { networkOf } from './network.js';
import { code, heading, line, list, strong, text, written } from './nodes.js';
import { saying } from './words.js';

/** How much the comment tells. */
export interface MarkdownOptions {
  /** One line a network. */
  readonly quiet: boolean;
  /** Everything, however long it becomes. */
  readonly verbose: boolean;
}

/** By this a bot finds the comment that it is to replace. It shows nothing, and never changes. */
export const MARKER = '<!-- leernet-report -->';

/**
 * As long as a comment becomes with networks in whole, and with lines for those after them: the API of
 * GitHub refuses one of more than 65,536 characters.
 */
const ROOM = { whole: 48_000, line: 64_000 };

/** How networks are told, the most first; from one that no longer fits on, less of each. */
type Told = 'whole' | 'line' | 'none';

/**
 * A comment for a merge request: for each network how it is doing, its problems, what to do first and
 * what to ask; the rest is folded up.
 *
 * @param asked the language that was asked for; else that of the first file
 */
export function markdownReporter(
  given: ReportContext,
  asked: Language | undefined,
  { quiet, verbose }: MarkdownOptions,
): Reporter {
  let language = asked;
  let told: Told = quiet ? 'line' : 'whole';
  let last: Told = 'none';
  let length = 0;
  let untold = 0;

  const begin = (): string => {
    if (length > 0) return '';
    const title = heading(2, text(saying('title', language ?? 'nl')));
    return `${MARKER}\n\n${written([title])}`;
  };
  /** What is said of a file in one way; undefined where there is no room for it. */
  const fitting = (how: 'whole' | 'line', file: CheckedFile): string | undefined => {
    const said = how === 'whole' ? whole(file) : shortly(file);
    return verbose || length + said.length <= ROOM[how] ? said : undefined;
  };
  const whole = (file: CheckedFile): string => {
    const context = { ...given, rulebook: file.rulebook };
    const blocks = isDiagnosed(file) ? networkOf(file, context, verbose) : faultsOf(file, verbose);
    return `${begin()}\n${written(blocks)}`;
  };
  const shortly = (file: CheckedFile): string => {
    const lead = last === 'line' ? '' : '\n';
    const why = last === 'whole' ? `\n${written([shortFrom(language ?? 'nl')])}` : '';
    return `${begin()}${why}${lead}${written([list([[short(file)]])])}`;
  };

  return {
    next(file) {
      language ??= file.language;
      for (const how of ['whole', 'line'] as const) {
        if (told === 'none' || (how === 'whole' && told === 'line')) continue;
        const said = fitting(how, file);
        if (said !== undefined) {
          last = how;
          length += said.length;
          return said;
        }
        told = how === 'whole' ? 'line' : 'none';
      }
      untold += 1;
      return '';
    },
    end() {
      const spoken = language ?? 'nl';
      if (untold === 0) {
        return length > 0 ? '' : `${begin()}\n${written([line(saying('none', spoken))])}`;
      }
      const key = untold === 1 ? 'untoldOne' : 'untold';
      return `${begin()}\n${written([line(saying(key, spoken, { count: untold }))])}`;
    },
  };
}

function shortFrom(language: Language): RootContent {
  return line(text(saying('shortFrom', language)), ' ', code('leernet check --verbose'));
}

/** One line for a network: its name, its file, its score, and how many findings of each kind. */
function short(file: CheckedFile): BlockContent {
  const { diagnosis, rulebook, language } = file;
  const said = diagnosis
    ? [scoreText(diagnosis, rulebook, language), `${countsOf(diagnosis, language).join(', ')}.`]
    : [`${faultCount(file)}.`];
  return line(strong(nameOf(file)), ' (', code(pathOf(file.file)), '): ', text(said.join(' ')));
}
