import * as z from 'zod/mini';
import { languages } from '../base/language.js';
import { PERSPECTIVES } from '../measures/people/perspectives.js';
import { levels, phases, themes, weights } from '../rulebook/kinds.js';
import type {
  AcrossJson,
  AskJson,
  ChangeJson,
  FindingJson,
  FormJson,
  FoundJson,
  NetworkJson,
  PackJson,
  PhaseJson,
  ProblemJson,
  ReportJson,
  ShardJson,
  StepJson,
  TensionJson,
  VoiceJson,
} from './json-types.js';

/** A schema that gives just this type: the compiler holds the two against each other. */
type Schema<T> = z.ZodMiniType<T>;

const list = <T>(item: Schema<T>): Schema<readonly T[]> => z.readonly(z.array(item));
const score = z.object({ low: z.int(), high: z.int(), known: z.int() });
const effort = z.enum(['small', 'medium', 'large']);
const evidence = z.enum(['literature', 'expert', 'practice']);

const location = z.object({ path: z.string(), line: z.int(), column: z.int() });

const found: Schema<FoundJson> = z.union([
  z.object({
    low: z.nullable(z.number()),
    high: z.nullable(z.number()),
    never: z.exactOptional(z.literal(true)),
  }),
  z.object({ possible: list(z.string()) }),
  z.object({ sure: list(z.string()), open: z.boolean() }),
]);

const finding: Schema<FindingJson> = z.object({
  rule: z.string(),
  title: z.string(),
  many: z.exactOptional(z.string()),
  theme: z.enum(themes),
  weight: z.enum(weights),
  verdict: z.nullable(z.object({ worst: z.enum(levels), best: z.enum(levels) })),
  status: z.enum(['problem', 'attention', 'good', 'undecided', 'not-applicable', 'error']),
  waived: z.boolean(),
  waiver: z.nullable(z.object({ reason: z.string(), until: z.nullable(z.string()) })),
  standsIn: z.boolean(),
  sources: list(z.string()),
  evidence,
  message: z.string(),
  found: z.record(z.string(), found),
  locations: list(location),
  missing: list(z.string()),
  remedies: list(
    z.object({ id: z.string(), do: z.string(), who: z.string(), effort, when: z.string() }),
  ),
  fingerprint: z.string(),
});

const ask: Schema<AskJson> = z.object({
  path: z.string(),
  question: z.string(),
  narrows: z.int(),
  rules: list(z.string()),
});

const step: Schema<StepJson> = z.object({
  rule: z.string(),
  remedy: z.string(),
  gains: z.int(),
  effort,
  score: z.nullable(z.object({ low: z.int(), high: z.int() })),
});

const tension: Schema<TensionJson> = z.object({
  id: z.string(),
  message: z.string(),
  sources: list(z.string()),
  rules: list(z.string()),
});

const phase = z.nullable(z.enum(phases));

const phaseOutlook: Schema<PhaseJson> = z.object({
  declared: phase,
  supported: z.object({ low: phase, high: phase }),
  next: z.nullable(
    z.object({ phase: z.enum(phases), missing: list(z.string()), unknown: list(z.string()) }),
  ),
  back: list(z.string()),
  mismatch: list(z.string()),
});

const form: Schema<FormJson> = z.object({
  id: z.string(),
  title: z.string(),
  message: z.string(),
  sources: list(z.string()),
  found: z.record(z.string(), found),
  locations: list(location),
});

const part = z.object({ low: z.int(), high: z.int(), of: z.int() });

const voice: Schema<VoiceJson> = z.object({
  perspective: z.enum([...PERSPECTIVES, 'students']),
  members: z.object({ low: z.int(), high: z.nullable(z.int()) }),
  sessions: part,
  decisions: part,
});

const pack: Schema<PackJson> = z.object({ name: z.string(), version: z.string() });

const change: Schema<ChangeJson> = z.object({
  rule: z.string(),
  changed: z.object({
    off: z.optional(z.literal(true)),
    weight: z.optional(z.enum(weights)),
    phases: z.optional(list(z.enum(phases))),
    thresholds: z.optional(
      z.object({
        when: z.optional(z.string()),
        problem: z.optional(z.string()),
        attention: z.optional(z.string()),
      }),
    ),
  }),
  reason: z.string(),
});

/** One network. */
export const network: Schema<NetworkJson> = z.object({
  id: z.string(),
  file: z.string(),
  name: z.string(),
  language: z.enum(languages),
  share: z.exactOptional(z.literal(true)),
  asOf: z.string(),
  rulebook: z.string(),
  form: z.nullable(form),
  phase: phaseOutlook,
  score: z.nullable(z.extend(score, { cappedBy: list(z.string()) })),
  level: z.nullable(z.object({ low: z.string(), high: z.string() })),
  themes: z.record(z.enum(themes), z.nullable(score)),
  findings: list(finding),
  ask: list(ask),
  firstSteps: list(step),
  tensions: list(tension),
  perspectives: z.nullable(list(voice)),
  packs: list(pack),
  changes: list(change),
});

/** Something that is wrong with a file. */
export const problem: Schema<ProblemJson> = z.object({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  suggestion: z.nullable(z.string()),
  mend: z.string(),
});

const counted = { count: z.object({ low: z.int(), high: z.int() }), of: z.int() };
const ruled = { rule: z.string(), title: z.string() };

const across: Schema<AcrossJson> = z.object({
  networks: z.int(),
  atLeast: z.int(),
  common: list(
    z.object({ ...ruled, message: z.string(), ...counted, unknown: z.nullable(z.int()) }),
  ),
  unknown: list(z.object({ ...ruled, ...counted })),
  remedies: list(
    z.object({
      rule: z.string(),
      remedy: z.string(),
      do: z.string(),
      who: z.string(),
      effort,
      when: z.string(),
      ...counted,
    }),
  ),
  solved: list(
    z.object({
      ...ruled,
      ...counted,
      shared: list(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
});

const shard: Schema<ShardJson> = z.object({
  part: z.int(),
  of: z.int(),
  files: z.int(),
  list: z.string(),
  day: z.string(),
  language: z.nullable(z.enum(languages)),
});

const above = {
  leernet: z.literal('1'),
  version: z.string(),
  rulebook: z.string(),
  asOf: z.nullable(z.string()),
  language: z.enum(languages),
  shard: z.optional(shard),
};

/** What stands above the networks. */
export const head: Schema<Omit<ReportJson, 'networks' | 'problems'>> = z.object(above);

/** The whole report. */
export const report: Schema<ReportJson> = z.object({
  ...above,
  networks: list(network),
  problems: list(problem),
  across: z.exactOptional(across),
});

/** The JSON Schema of the JSON report. */
export function reportSchema(): object {
  return { ...z.toJSONSchema(report, { target: 'draft-7' }), title: 'Report of leernet' };
}
