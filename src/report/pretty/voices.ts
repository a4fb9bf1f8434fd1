import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Part, VoiceRow } from '../../measures/people/matrix.js';
import type { Amount } from '../../network/facts.js';
import { sayVoice } from '../words.js';
import { block, type Screen } from './paint.js';
import { sayAmount } from './span.js';
import { say } from './words.js';

/** For a network by LISO: how each perspective takes part, as a small table. */
export function voiceTable(diagnosis: Diagnosis, language: Language, screen: Screen): string {
  const rows = diagnosis.voices();
  const [first] = rows ?? [];
  if (!rows || !first) return '';
  const { paint, width } = screen;
  const heads = [
    say('voiceMembers', language),
    say('voiceSessions', language, { of: first.sessions.of }),
    say('voiceDecisions', language, { of: first.decisions.of }),
  ];
  const table = rows.map((row) => [sayVoice(row.voice, language), ...cells(row, language)]);
  const name = Math.max(
    ...table.map(([voice = '']) => voice.length),
    say('voices', language).length - 2,
  );
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...table.map((row) => (row[at + 1] ?? '').length)),
  );
  const line = (parts: readonly string[]): string =>
    parts.map((part, at) => `  ${part.padStart(widths[at] ?? 0)}`).join('');
  const title = say('voices', language).padEnd(name + 2);
  const how = block(paint.dim(say('voicesHow', language)), '  ', width);
  if (name + 2 + line(heads).length > width) {
    const narrow = table.map(([voice = '', ...parts]) => {
      const told = parts.map((part, at) => `${heads[at]} ${part}`).join(', ');
      return block(`${paint.bold(voice)}: ${told}`, '  ', width);
    });
    return [paint.bold(title.trimEnd()), ...narrow, how].join('\n');
  }
  return [
    `${paint.bold(title)}${paint.dim(line(heads))}`,
    ...table.map(([voice = '', ...parts]) => `  ${voice.padEnd(name)}${line(parts)}`),
    how,
  ].join('\n');
}

function cells({ members, sessions, decisions }: VoiceRow, language: Language): readonly string[] {
  return [amount(members, language), part(sessions, language), part(decisions, language)];
}

/** `3`, `2 tot 4`; `?` where all is open, `–` where there was nothing to take part in. */
function part({ low, high, of }: Part, language: Language): string {
  if (of === 0) return '–';
  return low === 0 && high === of ? '?' : amount({ low, high }, language);
}

function amount(found: Amount, language: Language): string {
  const allOpen = found.low === 0 && !Number.isFinite(found.high);
  return allOpen ? '?' : sayAmount(found, language);
}
