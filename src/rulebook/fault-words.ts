import type { Text } from '../base/language.js';

/** What can be wrong with the files of a rulebook, in both languages. `{…}` is filled in. */
const words = {
  'empty-file': { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'unknown-key': { nl: 'Het veld "{key}" bestaat hier niet.', en: 'There is no key "{key}" here.' },
  'unknown-key-of': {
    nl: 'Het veld "{key}" bestaat hier niet. Kies uit: {choices}.',
    en: 'There is no key "{key}" here. Choose from: {choices}.',
  },
  'key-twice': { nl: '"{key}" staat er twee keer.', en: '"{key}" stands there twice.' },
  missing: { nl: 'Hier ontbreekt "{key}".', en: '"{key}" is missing here.' },
  'empty-value': { nl: 'Vul hier iets in.', en: 'Fill something in here.' },
  'wrong-type': { nl: 'Hier hoort {expected}.', en: 'This should be {expected}.' },
  'not-one-of': {
    nl: '"{found}" kan hier niet. Kies uit: {choices}.',
    en: '"{found}" cannot stand here. Choose from: {choices}.',
  },
  other: { nl: 'Wat hier staat, kan hier niet.', en: 'What stands here is not right.' },
  'rule-id': {
    nl: 'Een regel heet naar zijn thema en zijn onderwerp, met kleine letters en streepjes: people-night-shift.',
    en: 'A rule is called by its theme and its subject, in small letters and hyphens: people-night-shift.',
  },
  'pack-name': {
    nl: 'De naam van een pakket is één woord van kleine letters, cijfers en streepjes, zoals zorgring.',
    en: 'The name of a pack is one word of small letters, digits and hyphens, such as zorgring.',
  },
  'pack-version': {
    nl: 'Een versie is drie getallen met punten ertussen, zoals 1.0.0.',
    en: 'A version is three numbers with dots between them, such as 1.0.0.',
  },
  'remedy-id': {
    nl: 'Gebruik kleine letters, cijfers en streepjes, zoals ask-two-people.',
    en: 'Use small letters, digits and hyphens, such as ask-two-people.',
  },
  percent: {
    nl: 'Hier hoort een getal van 0 tot 100.',
    en: 'This should be a number from 0 to 100.',
  },
  'own-thresholds': {
    nl: 'Hier hoort true, false of partly: zijn de getallen van jullie zelf?',
    en: 'This should be true, false or partly: are the numbers your own?',
  },
  'id-no-file': {
    nl: 'Het id is de naam van het bestand: {name}.',
    en: 'The id is the name of the file: {name}.',
  },
  'id-no-theme': {
    nl: 'Het id begint met een thema: {themes}.',
    en: 'The id starts with its theme: {themes}.',
  },
  'id-no-pack': {
    nl: 'Een eigen regel draagt de naam van het pakket: schrijf {id}.',
    en: 'A rule of your own carries the name of its pack: write {id}.',
  },
  'no-passage': {
    nl: '"{name}" is geen passage uit sources.yaml.',
    en: '"{name}" is not a passage of sources.yaml.',
  },
  'no-measure': { nl: '"{name}" is geen maat.', en: '"{name}" is not a measure.' },
  'remedy-twice': {
    nl: 'Twee adviezen heten "{id}".',
    en: 'There are two remedies called "{id}".',
  },
  'no-condition': {
    nl: 'Een regel zegt wanneer iets een probleem is (problem), wanneer het aandacht vraagt (attention), of allebei.',
    en: 'A rule says when it is a problem, when it needs attention, or both.',
  },
  'no-finding': {
    nl: 'Er is geen tekst voor {level}: zet die onder finding.',
    en: 'There is no finding for {level}.',
  },
  'finding-unused': {
    nl: 'Geen voorwaarde kan dit tot {level} maken: haal de tekst weg, of schrijf de voorwaarde.',
    en: 'No condition can make this a {level}.',
  },
  'no-rule': { nl: 'Er is geen regel {name}.', en: 'There is no rule {name}.' },
  need: {
    nl: 'Hier hoort facts of check, een van de twee.',
    en: 'This should have facts or check, one of the two.',
  },
  phases: {
    nl: 'De fasen zijn, in deze volgorde: {phases}.',
    en: 'The phases are, in this order: {phases}.',
  },
  'not-read': {
    nl: 'De regel leest "{name}" niet. Noem wat in de voorwaarden staat, of zet het bij shows.',
    en: '"{name}" is not read by this rule: name what stands in its conditions, or add it to shows.',
  },
} as const satisfies Record<string, Text>;

export type FaultKey = keyof typeof words;

/** A message, filled in, in both languages. */
export function faultText(key: FaultKey, values: Readonly<Record<string, string>> = {}): Text {
  return fillText(words[key], values);
}

/** Whether a check of a schema names its own words. */
export function isFaultKey(key: string): key is FaultKey {
  return Object.hasOwn(words, key);
}

/** A text with its braces filled in, in both languages. */
export function fillText(text: Text, values: Readonly<Record<string, string>>): Text {
  const fill = (one: string): string =>
    one.replace(/\{([a-z]+)\}/g, (braces, name: string) => values[name] ?? braces);
  return { nl: fill(text.nl), en: fill(text.en) };
}
