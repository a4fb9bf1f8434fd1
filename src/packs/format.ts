import * as z from 'zod/mini';
import { kindsOfEvidence } from '../rulebook/kinds.js';

/** The format of a pack: the files beside its rules. */

const text = z.strictObject({ nl: z.string(), en: z.string() });

/** pack.yaml. */
export const packFile = z.strictObject({
  name: z.string('pack-name').check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'pack-name')),
  version: z.string('pack-version').check(z.regex(/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/, 'pack-version')),
  title: text,
});

/** sources.yaml: documents of one's own, and the passages in them that rules cite. */
export const sourcesFile = z.strictObject({
  documents: z.record(
    z.string(),
    z.strictObject({
      title: z.string(),
      author: z.optional(z.string()),
      publisher: z.optional(z.string()),
      sector: z.optional(z.string()),
    }),
  ),
  passages: z.record(
    z.string(),
    z.strictObject({ nl: z.string(), en: z.string(), evidence: z.enum(kindsOfEvidence) }),
  ),
});

/** questions.yaml: how a field is asked for, by its English path. */
export const questionsFile = z.record(
  z.string(),
  z.strictObject({ ask: text, help: z.optional(text) }),
);
