import * as z from 'zod/mini';
import type { Condition } from './condition/condition.js';
import { kindsOfEvidence, phases, type Theme, weights } from './kinds.js';

/** The format of a rule file: what stands in rules/<theme>/<id>.yaml. */

const text = z.strictObject({ nl: z.string(), en: z.string() });

const finding = z.strictObject({
  problem: z.optional(text),
  attention: z.optional(text),
  good: text,
});

const remedy = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'remedy-id')),
  do: text,
  who: z.enum([
    'lead',
    'process-guide',
    'secretary',
    'members',
    'directors',
    'organisations',
    'funder',
  ]),
  effort: z.enum(['small', 'medium', 'large']),
  when: z.enum(['before-next-session', 'next-session', 'this-quarter', 'this-year']),
});

/** A remedy as it is written: `fits` is a condition, and where that does not hold it is not given. */
const writtenRemedy = z.extend(remedy, { fits: z.optional(z.string()) });

const evidence = z.enum(kindsOfEvidence);

/** A rule file as it is written. */
export const ruleFile = z.strictObject({
  /** In a pack of one's own with its name in front: `zorgring:people-night-shift`. */
  id: z.string().check(z.regex(/^([a-z][a-z0-9-]*:)?[a-z]+(-[a-z0-9]+)+$/, 'rule-id')),
  aliases: z.optional(z.array(z.string())),
  title: text,
  /** What networks do for which this is not sound: "7 of 16 networks …". */
  many: z.optional(text),
  sources: z.array(z.string()).check(z.minLength(1)),
  evidence,
  'evidence-also': z.optional(z.array(evidence)),
  literature: z.optional(z.array(z.string())),
  'counter-evidence': z.optional(text),
  'own-thresholds': z.union([z.boolean(), z.literal('partly')], 'own-thresholds'),
  phases: z.array(z.enum(phases)).check(z.minLength(1)),
  when: z.optional(z.string()),
  weight: z.enum(weights),
  problem: z.optional(z.string()),
  attention: z.optional(z.string()),
  /** Measures that no condition reads and that a finding shows. */
  shows: z.optional(z.array(z.string())),
  'stands-in': z.optional(
    z.strictObject({
      for: z.string(),
      problem: z.optional(z.string()),
      attention: z.optional(z.string()),
      finding,
    }),
  ),
  why: text,
  question: z.optional(text),
  finding,
  remedies: z.array(writtenRemedy).check(z.minLength(1)),
  /** What to watch for: what the rule does not mean, and what it leaves to another. */
  'watch-out': z.optional(text),
});

export type RuleFile = z.infer<typeof ruleFile>;
export type Remedy = z.infer<typeof remedy>;
export type Finding = z.infer<typeof finding>;

/** When a rule is a problem, and when it needs attention; what is known and neither is good. */
export interface Levels {
  readonly problem?: Condition;
  readonly attention?: Condition;
}

/** A rule with its conditions read: what a rulebook holds. */
export interface Rule
  extends Omit<RuleFile, 'when' | 'problem' | 'attention' | 'stands-in' | 'remedies'>,
    Levels {
  readonly remedies: readonly Remedy[];
  /** When a remedy fits, by its id; one that is not here fits whenever the rule is not good. */
  readonly fits?: Readonly<Record<string, Condition>>;
  readonly theme: Theme;
  readonly when?: Condition;
  /** What judges instead while the measure `for` is unknown as a whole: a stated habit. */
  readonly 'stands-in'?: Levels & { readonly for: string; readonly finding: Finding };
  /** The sentences as they are written, for who asks how it works. */
  readonly sentences: Readonly<Record<'when' | 'problem' | 'attention', string | null>>;
}
