/** The phases of a network, in their order. */
export const phases = ['forming', 'maintaining', 'institutionalising', 'ending'] as const;

/** The themes, in the order of a report. */
export const themes = [
  'purpose',
  'people',
  'mandate',
  'means',
  'sessions',
  'learning',
  'relations',
  'yield',
] as const;

/** How much a rule weighs. */
export const weights = ['critical', 'major', 'minor', 'advice'] as const;

/** From which weight on a problem falls short of what was asked. */
export const failLevels = ['critical', 'major', 'minor', 'never'] as const;

/** How it stands with what a rule is about, the best one first. */
export const levels = ['good', 'attention', 'problem'] as const;

/** How a document backs what it says. */
export const kindsOfEvidence = ['literature', 'expert', 'practice'] as const;

export type Phase = (typeof phases)[number];
export type Theme = (typeof themes)[number];
export type Weight = (typeof weights)[number];
export type FailLevel = (typeof failLevels)[number];
export type Level = (typeof levels)[number];
export type Evidence = (typeof kindsOfEvidence)[number];
