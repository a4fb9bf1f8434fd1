import { formatDay } from '../base/days.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import type { Judgement } from '../diagnosis/judge.js';
import type { Waiver } from '../diagnosis/waivers.js';
import { type CheckedFile, linesOf, type ReportContext } from './checked.js';
import { fieldName } from './fields.js';
import { word } from './format-words.js';
import { type Gravity, gravityOf } from './gravity.js';
import { findingOf } from './json-finding.js';
import type { FindingJson } from './json-types.js';
import { data } from './plain.js';
import { say } from './pretty/words.js';

/** What came of one rule, as formats for other programmes tell it. */
export interface Told {
  readonly judgement: Judgement;
  readonly finding: FindingJson;
  /** What it comes down to, in one line that is safe in any format. */
  readonly text: string;
  /** How grave it is; undefined where it is neither a problem nor needs attention. */
  readonly gravity: Gravity | undefined;
  /** Why the network sets it aside, in one line; undefined where it does not. */
  readonly waived: string | undefined;
  readonly waiver: Waiver | undefined;
  /** Beside a baseline: whether a problem, or what needs attention, was there already. */
  readonly known: boolean | undefined;
}

/** What came of every rule, by theme and then by id. */
export function toldOf(
  file: CheckedFile & { readonly diagnosis: Diagnosis },
  context: ReportContext,
): readonly Told[] {
  const { diagnosis } = file;
  const lines = linesOf(file);
  return diagnosis.judgements.map((judgement) => {
    const { rule, status } = judgement;
    const waiver = diagnosis.waived.get(rule.id);
    const finding = findingOf(judgement, file, lines, context, waiver);
    const bears = status === 'problem' || status === 'attention';
    return {
      judgement,
      finding,
      text: textOf(judgement, finding, file),
      gravity: bears ? gravityOf(rule.weight, status) : undefined,
      waived: waiver && sayWaiver(waiver, file),
      waiver,
      known: file.fresh && bears ? !file.fresh.has(rule.id) : undefined,
    };
  });
}

function textOf(
  { span }: Judgement,
  { message, status, missing }: FindingJson,
  { language, keys }: CheckedFile,
): string {
  const parts = [message];
  if (status === 'attention' && span.worst === 'problem') parts.push(say('perhapsWorse', language));
  if (status === 'undecided' && missing.length > 0) {
    const fields = missing.map((path) => fieldName(path, keys)).join(', ');
    parts.push(`${say('missing', language)}${fields}.`);
  }
  return data(parts.join(' '));
}

function sayWaiver({ reason, until }: Waiver, { language }: CheckedFile): string {
  const key = until === undefined ? 'waived' : 'waivedUntil';
  const day = until === undefined ? '' : formatDay(until.to);
  return data(word(key, language, { reason, day }));
}

/** Whether a file could be checked. */
export function isDiagnosed(
  file: CheckedFile,
): file is CheckedFile & { readonly diagnosis: Diagnosis } {
  return file.diagnosis !== undefined;
}

/** The name of a network as its file says it, else its id. */
export function nameOf({ diagnosis, id }: CheckedFile): string {
  const name = diagnosis?.network.name;
  return data(name?.is === 'known' ? name.value : id);
}
