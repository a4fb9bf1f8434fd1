import type { Language, Text } from '../base/language.js';
import type { Status } from '../diagnosis/judge.js';
import type { Voice } from '../measures/people/matrix.js';
import { perspectiveNames } from '../measures/people/perspectives.js';
import type { Evidence, Phase, Theme, Weight } from '../rulebook/kinds.js';
import type { Remedy } from '../rulebook/rule.js';

/** The fixed words of reports: names of themes, phases, weights and the like. */

const themeWords: Readonly<Record<Theme, Text>> = {
  purpose: { nl: 'bedoeling', en: 'purpose' },
  people: { nl: 'mensen', en: 'people' },
  mandate: { nl: 'mandaat', en: 'mandate' },
  means: { nl: 'middelen', en: 'means' },
  sessions: { nl: 'bijeenkomsten', en: 'sessions' },
  learning: { nl: 'leren', en: 'learning' },
  relations: { nl: 'onderling', en: 'relations' },
  yield: { nl: 'opbrengst en borging', en: 'yield and embedding' },
};

const phaseWords: Readonly<Record<Phase, Text>> = {
  forming: { nl: 'formeren', en: 'forming' },
  maintaining: { nl: 'onderhoud', en: 'maintaining' },
  institutionalising: { nl: 'institutionaliseren', en: 'institutionalising' },
  ending: { nl: 'eindigen', en: 'ending' },
};

const weightWords: Readonly<Record<Weight, Text>> = {
  critical: { nl: 'weegt heel zwaar', en: 'weighs very heavily' },
  major: { nl: 'weegt zwaar', en: 'weighs heavily' },
  minor: { nl: 'weegt licht', en: 'weighs lightly' },
  advice: { nl: 'advies, telt niet mee', en: 'advice, does not count' },
};

const statusWords: Readonly<Record<Status, Text>> = {
  problem: { nl: 'probleem', en: 'problem' },
  attention: { nl: 'aandacht', en: 'attention' },
  good: { nl: 'op orde', en: 'sound' },
  undecided: { nl: 'onbekend', en: 'unknown' },
  'not-applicable': { nl: 'niet aan de orde', en: 'not due' },
  error: { nl: 'fout in leernet', en: 'fault in leernet' },
};

const whoWords: Readonly<Record<Remedy['who'], Text>> = {
  lead: { nl: 'trekker', en: 'lead' },
  'process-guide': { nl: 'procesbegeleider', en: 'process guide' },
  secretary: { nl: 'penvoerder', en: 'secretary' },
  members: { nl: 'leden', en: 'members' },
  directors: { nl: 'bestuurders', en: 'directors' },
  organisations: { nl: 'organisaties', en: 'organisations' },
  funder: { nl: 'geldgever', en: 'funder' },
};

const effortWords: Readonly<Record<Remedy['effort'], Text>> = {
  small: { nl: 'kleine moeite', en: 'small effort' },
  medium: { nl: 'flinke moeite', en: 'some effort' },
  large: { nl: 'grote moeite', en: 'large effort' },
};

const whenWords: Readonly<Record<Remedy['when'], Text>> = {
  'before-next-session': { nl: 'vóór de volgende bijeenkomst', en: 'before the next session' },
  'next-session': { nl: 'de volgende bijeenkomst', en: 'at the next session' },
  'this-quarter': { nl: 'dit kwartaal', en: 'this quarter' },
  'this-year': { nl: 'dit jaar', en: 'this year' },
};

const evidenceWords: Readonly<Record<Evidence, Text>> = {
  literature: { nl: 'onderzoek', en: 'research' },
  expert: { nl: 'deskundigen', en: 'experts' },
  practice: { nl: 'praktijk', en: 'practice' },
};

const studentWords: Text = { nl: 'studenten en scholieren', en: 'students and pupils' };

/** What a perspective is called in a report, and the students. */
export const sayVoice = (voice: Voice, language: Language): string =>
  voice === 'students' ? studentWords[language] : perspectiveNames[voice][language];
export const sayTheme = (theme: Theme, language: Language): string => themeWords[theme][language];
export const sayPhase = (phase: Phase, language: Language): string => phaseWords[phase][language];
export const sayWeight = (weight: Weight, language: Language): string =>
  weightWords[weight][language];
export const sayStatus = (status: Status, language: Language): string =>
  statusWords[status][language];
export const sayWho = (who: Remedy['who'], language: Language): string => whoWords[who][language];
export const sayEffort = (effort: Remedy['effort'], language: Language): string =>
  effortWords[effort][language];
export const sayWhen = (when: Remedy['when'], language: Language): string =>
  whenWords[when][language];
export const sayEvidence = (evidence: Evidence, language: Language): string =>
  evidenceWords[evidence][language];
