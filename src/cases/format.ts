import * as z from 'zod/mini';
import { levels } from '../rulebook/kinds.js';

/** The format of a file of cases: small networks, and the verdict that a rule must give each. */

const facts = z.record(z.string(), z.unknown());

/** One case: a name, what the rule must say, and what its network adds to the base. */
const oneCase = z.strictObject({
  name: z.string().check(z.minLength(1)),
  expect: z.enum([...levels, 'undecided', 'not-applicable']),
  worst: z.optional(z.enum(levels)),
  best: z.optional(z.enum(levels)),
  /** What a careless rule would flag, or let pass. */
  trap: z.optional(z.boolean()),
  network: z.optional(facts),
});

/** A file of cases: what all their networks have, and the cases. */
export const caseFile = z.strictObject({
  base: z.optional(z.nullable(facts)),
  cases: z.array(oneCase),
});

export type Case = z.infer<typeof oneCase>;
export type CaseFile = z.infer<typeof caseFile>;
