import type { Notification, Result } from 'sarif';
import { hash } from '../../base/hash.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { CheckedFile, ReportContext } from '../checked.js';
import { word } from '../format-words.js';
import { problemsOf } from '../json-problems.js';
import type { LocationJson } from '../json-types.js';
import { type Told, toldOf } from '../told.js';
import { kindOf, levelOf } from './levels.js';
import { artifactOf, messageText, placeOf } from './places.js';
import { type Descriptors, describeMistake, describeRule } from './rules.js';

/** Which findings become results. */
export type Extent = 'brief' | 'usual' | 'full';

/** The name of the fingerprint; another way of making it gets another number. */
const FINGERPRINT = 'leernet/v1';

/** A finding of which the file has no place is about the file as a whole. */
const START = { line: 1, column: 1 };

/** The mistakes and warnings of a file. */
export function mistakesOf(file: CheckedFile, rules: Descriptors): readonly Result[] {
  const seen = new Map<string, number>();
  return problemsOf(file).map(({ code, severity, message, mend, line, column }) => {
    const ruleId = `network-file/${code}`;
    const said = messageText([message, mend].filter((part) => part !== '').join(' '));
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    describeMistake(ruleId, severity, rules, file.language);
    return {
      ruleId,
      kind: 'fail',
      level: severity,
      message: { text: said },
      locations: [placeOf(file.file, { line, column })],
      partialFingerprints: { [FINGERPRINT]: hash([file.id, code, said, before].join('\n')) },
    };
  });
}

/** The findings of a network as results, and the rules that crashed as notifications. */
export function findingsOf(
  file: CheckedFile & { readonly diagnosis: Diagnosis },
  context: ReportContext,
  rules: Descriptors,
  extent: Extent,
): { readonly results: readonly Result[]; readonly notifications: readonly Notification[] } {
  const results: Result[] = [];
  const notifications: Notification[] = [];
  for (const told of toldOf(file, context)) {
    const { rule } = told.judgement;
    const kind = kindOf(told.finding);
    if (kind !== undefined && !isShown(kind, extent)) continue;
    describeRule(rule, rules, context, file.language);
    if (kind === undefined) {
      notifications.push({
        level: 'error',
        message: { text: messageText(`${told.text} ${told.judgement.fault ?? ''}`.trim()) },
        associatedRule: { id: rule.id },
        locations: [{ physicalLocation: { artifactLocation: artifactOf(file.file) } }],
      });
    } else {
      results.push(resultOf(told, kind, file.file));
    }
  }
  return { results, notifications };
}

function isShown(kind: Result.kind, extent: Extent): boolean {
  if (extent === 'full') return true;
  return kind === 'fail' || kind === 'review' || (kind === 'open' && extent === 'usual');
}

function resultOf(
  { finding, text, gravity, waived, known }: Told,
  kind: Result.kind,
  file: string,
): Result {
  const { rule, status, verdict, locations, fingerprint } = finding;
  const [first, ...others] = locations;
  const suppressed = { kind: 'inSource', status: 'accepted' } as const;
  return {
    ruleId: rule,
    kind,
    level: kind === 'fail' && gravity ? levelOf(gravity) : 'none',
    message: { text: messageText(text) },
    locations: [placeOf(file, first ?? START)],
    ...(others.length > 0 ? { relatedLocations: others.map((place) => related(place, file)) } : {}),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(known === undefined ? {} : { baselineState: known ? 'unchanged' : 'new' }),
    ...(waived === undefined
      ? {}
      : { suppressions: [{ ...suppressed, justification: messageText(waived) }] }),
    properties: { status, ...(verdict ? { worst: verdict.worst, best: verdict.best } : {}) },
  };
}

function related({ path, line, column }: LocationJson, file: string) {
  return { ...placeOf(file, { line, column }), message: { text: messageText(path) } };
}

/** That a file with mistakes was not checked. */
export function unchecked({ file, language }: CheckedFile): Notification {
  return {
    level: 'error',
    message: { text: messageText(word('notChecked', language)) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(file) } }],
  };
}
