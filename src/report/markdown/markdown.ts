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
import { overviewOf } from './overview.js';
import { fitting, ROOM, type Told } from './room.js';
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

/** What is taken from a file: how it is told in whole, where it may be, and in a line. */
type MarkdownPiece = {
  readonly language: Language;
  readonly whole: string | null;
  readonly short: string;
};

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
): Reporter<MarkdownPiece> {
  let language = asked;
  let told: Told = quiet ? 'line' : 'whole';
  let last: Told = 'none';
  let length = 0;
  let untold = 0;
  /** How much was told in whole of the files taken in this thread: files come in their order. */
  let taken = 0;

  const begin = (): string => {
    if (length > 0) return '';
    const title = heading(2, text(saying('title', language ?? 'nl')));
    return `${MARKER}\n\n${written([title])}`;
  };
  const shortly = (short: string): string => {
    const lead = last === 'line' ? '' : '\n';
    const why = last === 'whole' ? `\n${written([shortFrom(language ?? 'nl')])}` : '';
    return `${begin()}${why}${lead}${short}`;
  };

  return {
    piece(file) {
      const context = { ...given, rulebook: file.rulebook };
      const blocks = (): readonly RootContent[] =>
        isDiagnosed(file) ? networkOf(file, context, verbose) : faultsOf(file, verbose);
      // Beyond the room there is, nothing is told in whole any more: it need not be made.
      const whole = quiet || (taken > ROOM.whole && !verbose) ? null : written(blocks());
      taken += whole?.length ?? 0;
      return {
        language: file.language,
        whole,
        short: written([list([[short(file)]])]),
      };
    },
    write({ language: own, whole, short: line }) {
      language ??= own;
      for (const how of ['whole', 'line'] as const) {
        if (told === 'none' || (how === 'whole' && told === 'line')) continue;
        const said = how === 'whole' ? `${begin()}\n${whole ?? ''}` : shortly(line);
        const there = how === 'line' || whole !== null;
        if (there && (verbose || length + said.length <= ROOM[how])) {
          last = how;
          length += said.length;
          return said;
        }
        told = how === 'whole' ? 'line' : 'none';
      }
      untold += 1;
      return '';
    },
    end(overview) {
      const spoken = language ?? 'nl';
      const said = (key: 'none' | 'untold' | 'untoldOne'): string =>
        `${begin()}\n${written([line(saying(key, spoken, { count: untold }))])}`;
      const lead =
        untold > 0 ? said(untold === 1 ? 'untoldOne' : 'untold') : length > 0 ? '' : said('none');
      if (!overview) return lead;
      const room = verbose ? Number.POSITIVE_INFINITY : ROOM.all - length - lead.length - 1;
      const together = fitting(overviewOf(overview, quiet), room, moreTogether(spoken));
      return together === '' ? lead : `${lead}\n${together}`;
    },
  };
}

function shortFrom(language: Language): RootContent {
  return line(text(saying('shortFrom', language)), ' ', code('leernet check --verbose'));
}

function moreTogether(language: Language): RootContent {
  return line(text(saying('moreTogether', language)), ' ', code('leernet check --verbose'));
}

/** One line for a network: its name, its file, its score, and how many findings of each kind. */
function short(file: CheckedFile): BlockContent {
  const { diagnosis, rulebook, language } = file;
  const said = diagnosis
    ? [scoreText(diagnosis, rulebook, language), `${countsOf(diagnosis, language).join(', ')}.`]
    : [`${faultCount(file)}.`];
  return line(strong(nameOf(file)), ' (', code(pathOf(file.file)), '): ', text(said.join(' ')));
}
