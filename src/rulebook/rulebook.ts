import * as z from 'zod/mini';
import type { Text } from '../base/language.js';
import type { Form, PhaseGuide, Tension } from './beside.js';
import type { Evidence, Phase, Weight } from './kinds.js';
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

/** What stands in packs.yaml: the built-in packs. What liso does not name belongs to core. */
export const packsFile = z.strictObject({
  core: z.strictObject({ version: z.string(), title: text }),
  liso: z.strictObject({ version: z.string(), title: text, rules: z.array(z.string()) }),
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
  /** Why no rule cites it, where none does. */
  readonly uncited?: Text;
}

/** The question behind a field that a person can be asked. */
export interface Question {
  readonly ask: Text;
  readonly help?: Text;
}

/** A set of rules that is switched on together. */
export interface Pack {
  /** `leernet:core`, or the name of a pack of one's own. */
  readonly name: string;
  readonly version: string;
  readonly title: Text;
  /** The ids of its rules. */
  readonly rules: readonly string[];
}

/** What a configuration changes of a rule: only what it names. */
export interface Changed {
  readonly off?: true | undefined;
  readonly weight?: Weight | undefined;
  readonly phases?: readonly Phase[] | undefined;
  /** Sentences with other numbers. */
  readonly thresholds?:
    | Readonly<Partial<Record<'when' | 'problem' | 'attention', string | undefined>>>
    | undefined;
}

/** A change to a rule, with the reason that was given for it. */
export interface Change {
  readonly rule: string;
  readonly changed: Changed;
  readonly reason: string;
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
  /** The packs that the rules come from, in their order. */
  readonly packs: readonly Pack[];
  /** How a configuration changed the rules. */
  readonly changes: readonly Change[];
  /** Rules that are known and do not judge: switched off, or of a built-in pack that is not on. */
  readonly off: readonly Rule[];
  /** Whether a configuration chose other packs, or changed a rule. */
  readonly tailored: boolean;
}
