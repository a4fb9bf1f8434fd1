import type { Artifact, Run } from 'sarif';
import type { Language } from '../../base/language.js';
import type { CheckedFile, ReportContext } from '../checked.js';
import { word } from '../format-words.js';
import { jsonText } from '../json-text.js';
import type { Reporter } from '../reporter.js';
import { isDiagnosed, nameOf } from '../told.js';
import { artifactOf, messageText, ROOT } from './places.js';
import { type Extent, findingsOf, mistakesOf, unchecked } from './results.js';
import type { Descriptors } from './rules.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What is taken from a file: texts, as they stand in the log. */
type SarifPiece = {
  readonly language: Language;
  readonly rulebook: string;
  readonly uri: string;
  readonly artifact: string;
  readonly results: readonly string[];
  readonly notifications: readonly string[];
  /** What describes the rules of the results, by their ids. */
  readonly rules: readonly (readonly [string, string])[];
};

/**
 * A log in the Static Analysis Results Interchange Format, 2.1.0. Results are written while files are
 * checked; the rules, the files and what went wrong come after them. A result names its rule by id
 * alone: the index of a rule is not known before the end.
 *
 * @param asked the language that was asked for; else that of the first file
 */
export function sarifReporter(
  given: ReportContext,
  asked: Language | undefined,
  extent: Extent,
): Reporter<SarifPiece> {
  const rules = new Map<string, string>();
  /** By where they are: a file may be named twice, and the list holds each once. */
  const artifacts = new Map<string, string>();
  const notifications: string[] = [];
  const rulebooks = new Set<string>();
  let language = asked;
  let results = 0;

  return {
    piece(file) {
      const described: Descriptors = new Map();
      const mistakes = mistakesOf(file, described);
      const context = { ...given, rulebook: file.rulebook };
      const found = isDiagnosed(file)
        ? findingsOf(file, context, described, extent)
        : { results: [], notifications: [unchecked(file)] };
      return {
        language: file.language,
        rulebook: file.rulebook.id,
        uri: artifactOf(file.file).uri,
        artifact: jsonText(artifact(file), '        '),
        results: [...mistakes, ...found.results].map((one) => jsonText(one, '        ')),
        notifications: found.notifications.map((one) => jsonText(one, '            ')),
        rules: [...described],
      };
    },
    write(piece) {
      const head = artifacts.size === 0 ? begin() : '';
      language ??= piece.language;
      rulebooks.add(piece.rulebook);
      artifacts.set(piece.uri, piece.artifact);
      notifications.push(...piece.notifications);
      for (const [id, text] of piece.rules) if (!rules.has(id)) rules.set(id, text);
      const texts = piece.results.map((result) => {
        results += 1;
        return `${results === 1 ? '' : ','}\n        ${result}`;
      });
      return head + texts.join('');
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
            rules: [],
          },
        },
        invocations: [
          { executionSuccessful: notifications.length === 0, toolExecutionNotifications: [] },
        ],
        language: spoken,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: word('root', spoken) } } },
        artifacts: [],
        properties: { rulebooks: [...rulebooks] },
      };
      const open = artifacts.size === 0 ? begin() : '';
      const close = results === 0 ? ']' : '\n      ]';
      // The list of results stands in the same object: its brace is open already.
      const last = jsonText(rest, '    ')
        .replace(/^\{/, '')
        .replace('"rules": []', () => `"rules": ${listOf([...rules.values()], '          ')}`)
        .replace(
          '"toolExecutionNotifications": []',
          () => `"toolExecutionNotifications": ${listOf(notifications, '          ')}`,
        )
        .replace(
          '"artifacts": []',
          () => `"artifacts": ${listOf([...artifacts.values()], '      ')}`,
        );
      return `${open}${close},${last}\n  ]\n}\n`;
    },
  };
}

/** Texts of JSON as a list that stands below an indent. */
function listOf(texts: readonly string[], indent: string): string {
  if (texts.length === 0) return '[]';
  return `[\n${texts.map((text) => `${indent}  ${text}`).join(',\n')}\n${indent}]`;
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
