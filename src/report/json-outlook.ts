import type { Language } from '../base/language.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import type { Bearing } from '../diagnosis/tensions.js';
import type { VoiceRow } from '../measures/people/matrix.js';
import type { Lines } from '../network/yaml/lines.js';
import type { ReportContext } from './checked.js';
import { locationsOf } from './evidence.js';
import { foundOf } from './json-finding.js';
import type { FormJson, PhaseJson, TensionJson, VoiceJson } from './json-types.js';
import { sayShown } from './message.js';

/** What the JSON report says beside the findings: phase, form, tensions and perspectives. */

export function phaseOf(
  diagnosis: Diagnosis,
  { measures }: ReportContext,
  language: Language,
): PhaseJson {
  const { supported, next, back, mismatch } = diagnosis.outlook();
  return {
    declared: diagnosis.phase ?? null,
    supported,
    next: next && {
      phase: next.phase,
      missing: next.missing.map((text) => text[language]),
      unknown: next.unknown.map((text) => text[language]),
    },
    back: back.map((sign) => sayShown(sign, measures, language)),
    mismatch: mismatch.map((sign) => sayShown(sign, measures, language)),
  };
}

export function formOf(
  diagnosis: Diagnosis,
  lines: Lines,
  { measures }: ReportContext,
  language: Language,
): FormJson | null {
  const shown = diagnosis.form();
  if (!shown) return null;
  const { sign, read } = shown;
  return {
    id: sign.id,
    title: sign.title[language],
    message: sayShown(shown, measures, language),
    sources: sign.sources,
    found: foundOf(read(), measures),
    locations: locationsOf({ read, rests: () => [...read().keys()] }, lines),
  };
}

export function tensionOf({ tension, rules }: Bearing, language: Language): TensionJson {
  const { one, other } = tension.sources;
  return { id: tension.id, message: tension.text[language], sources: [...one, ...other], rules };
}

export function voiceOf({ voice, members, sessions, decisions }: VoiceRow): VoiceJson {
  const high = Number.isFinite(members.high) ? members.high : null;
  return { perspective: voice, members: { low: members.low, high }, sessions, decisions };
}
