import type { Artifact, Notification, Result, Run } from 'sarif';
import type { Language } from '../../base/language.js';
import type { CheckedFile, ReportContext } from '../checked.js';
import { word } from '../format-words.js';
import { jsonText } from '../json-text.js';
import type { Reporter } from '../reporter.js';
import { isDiagnosed, nameOf } from '../told.js';
import { artifactOf, messageText, ROOT } from './places.js';
import { type Extent, findingsOf, mistakesOf, unchecked } from './results.js';
import { Descriptors } from './rules.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * A log in the Static Analysis Results Interchange Format, 2.1.0. Results are written while files are
 * checked; the rules, the files and what went wrong come after them.
 *
 * @param asked the language that was asked for; else that of the first file
 */
export function sarifReporter(
  given: ReportContext,
  asked: Language | undefined,
  extent: Extent,
): Reporter {
  const rules = new Descriptors();
  /** By where they are: a file may be named twice, and the list holds each once. */
  const artifacts = new Map<string, Artifact>();
  const notifications: Notification[] = [];
  const rulebooks = new Set<string>();
  let language = asked;
  let results = 0;
  let begun = false;

  /** The results as they stand in the list, after what comes before the first of all. */
  const listed = (more: readonly Result[]): string => {
    const head = begun ? '' : begin();
    begun = true;
    const texts = more.map((result) => {
      results += 1;
      return `${results === 1 ? '' : ','}\n        ${jsonText(result, '        ')}`;
    });
    return head + texts.join('');
  };

  return {
    next(file) {
      language ??= file.language;
      rulebooks.add(file.rulebook.id);
      artifacts.set(artifactOf(file.file).uri, artifact(file));
      const mistakes = mistakesOf(file, rules);
      if (!isDiagnosed(file)) {
        notifications.push(unchecked(file));
        return listed(mistakes);
      }
      const context = { ...given, rulebook: file.rulebook };
      const found = findingsOf(file, context, rules, extent);
      notifications.push(...found.notifications);
      return listed([...mistakes, ...found.results]);
    },
    end() {
      const spoken = language ?? 'nl';
      const rest: Omit<Run, 'results'> = {
        tool: {
          driver: {
            name: 'leernet',
            version: given.version,
            semanticVersion: given.version,
            language: spoken,
            rules: rules.all,
          },
        },
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            toolExecutionNotifications: notifications,
          },
        ],
        language: spoken,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: word('root', spoken) } } },
        artifacts: [...artifacts.values()],
        properties: { rulebooks: [...rulebooks] },
      };
      const open = listed([]);
      const close = results === 0 ? ']' : '\n      ]';
      // The list of results stands in the same object: its brace is open already.
      const last = jsonText(rest, '    ').replace(/^\{/, '');
      return `${open}${close},${last}\n  ]\n}\n`;
    },
  };
}

function begin(): string {
  return `{\n  "version": "2.1.0",\n  "$schema": ${JSON.stringify(SCHEMA)},\n  "runs": [\n    {\n      "results": [`;
}

/** A file that was looked at, and how its network is doing. */
function artifact(file: CheckedFile): Artifact {
  const { score, level } = file.diagnosis ?? {};
  return {
    location: artifactOf(file.file),
    roles: ['analysisTarget'],
    properties: {
      network: messageText(nameOf(file)),
      checked: file.diagnosis !== undefined,
      ...(score ? { low: score.low, high: score.high, known: score.known } : {}),
      ...(level ? { level } : {}),
    },
  };
}
