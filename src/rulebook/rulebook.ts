import * as z from 'zod/mini';
import type { Text } from '../base/language.js';
import type { Form, PhaseGuide, Tension } from './beside.js';
import type { Evidence } from './kinds.js';
import type { Rule } from './rule.js';

const text = z.strictObject({ nl: z.string(), en: z.string() });
const positive = z.number().check(z.positive());

/** What stands in scoring.yaml. */
export const scoringFile = z.strictObject({
  weights: z.strictObject({
    critical: positive,
    major: positive,
    minor: positive,
    advice: z.literal(0),
  }),
  points: z.strictObject({ good: z.literal(1), attention: z.number(), problem: z.literal(0) }),
  cap: positive,
  'known-at-least': positive,
  bands: z.array(z.strictObject({ id: z.string(), from: z.number(), name: text })),
  effort: z.strictObject({ small: positive, medium: positive, large: positive }),
  'first-steps': positive,
});

export type Scoring = z.infer<typeof scoringFile>;

/** A document that rules are drawn from. */
export interface SourceDocument {
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
}

/** A passage that a rule may cite. */
export interface Passage extends Text {
  readonly evidence: Evidence;
}

/** The question behind a field that a person can be asked. */
export interface Question {
  readonly ask: Text;
  readonly help?: Text;
}

/** Everything that judges: the rules, and what they rest on. */
export interface Rulebook {
  /** Which rulebook it is: its name, and a hash of all that stands in it. */
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly scoring: Scoring;
  readonly phases: readonly PhaseGuide[];
  readonly tensions: readonly Tension[];
  readonly forms: readonly Form[];
  readonly documents: Readonly<Record<string, SourceDocument>>;
  readonly passages: Readonly<Record<string, Passage>>;
  /** By the English path of the field. */
  readonly questions: Readonly<Record<string, Question>>;
}
