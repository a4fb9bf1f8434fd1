import type { Language, Text } from '../base/language.js';
import type { Change, Rulebook } from '../rulebook/rulebook.js';
import { plain } from './plain.js';
import { sayPhase, sayWeight } from './words.js';

/** Which packs judged, and how a configuration changed their rules. */

const words = {
  packs: { nl: 'Beoordeeld met {packs}.', en: 'Judged by {packs}.' },
  change: { nl: '{rule} {what}, want: {reason}', en: '{rule} {what}, because: {reason}' },
  off: { nl: 'staat uit', en: 'is off' },
  advice: { nl: 'is alleen advies', en: 'is advice only' },
  phases: { nl: 'geldt in {phases}', en: 'holds in {phases}' },
  thresholds: { nl: 'heeft andere getallen ({sentences})', en: 'has other numbers ({sentences})' },
  and: { nl: 'en', en: 'and' },
  silent: {
    nl: 'Deze regel doet hier niet mee: zijn pakket staat niet in de configuratie.',
    en: 'This rule does not judge here: its pack is not in the configuration.',
  },
} as const satisfies Record<string, Text>;

function say(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[key][language].replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '');
}

/** "Beoordeeld met leernet:core 0.1.0 en zorgring 1.0.0." */
export function sayPacks({ packs }: Pick<Rulebook, 'packs'>, language: Language): string {
  const named = packs.map(({ name, version }) => `${name} ${version}`);
  return say('packs', language, { packs: joined(named, language) });
}

/** "people-group-size staat uit, want: wij zijn met opzet met dertig." */
export function sayChange({ rule, changed, reason }: Change, language: Language): string {
  const { off, weight, phases, thresholds } = changed;
  const parts = [
    off && say('off', language),
    weight && (weight === 'advice' ? say('advice', language) : sayWeight(weight, language)),
    phases &&
      say('phases', language, {
        phases: joined(
          phases.map((phase) => sayPhase(phase, language)),
          language,
        ),
      }),
    thresholds &&
      say('thresholds', language, {
        sentences: Object.entries(thresholds)
          .map(([level, sentence]) => `${level}: ${(sentence ?? '').replace(/\s+/g, ' ').trim()}`)
          .join('; '),
      }),
  ].filter((part) => part !== undefined);
  const what = joined(parts, language);
  return plain(say('change', language, { rule, what, reason: reason.replace(/\s+/g, ' ') }));
}

/** Why a rule that is known does not judge here: its change, or that its pack is not on. */
export function sayOff(id: string, { changes }: Rulebook, language: Language): string {
  const change = changes.find(({ rule }) => rule === id);
  return change ? sayChange(change, language) : say('silent', language);
}

function joined(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${say('and', language)} ${last}`;
}
