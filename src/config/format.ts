import * as z from 'zod/mini';
import type { Language } from '../base/language.js';
import { languages } from '../base/language.js';
import { failLevels, phases, weights } from '../rulebook/kinds.js';
import { aboutConfig } from './about.js';

/** The format of leernet.config.yaml: what a programme chooses for the networks in a folder. */

/** Sentences of a rule anew, with other numbers in them. */
const thresholds = z.strictObject({
  when: z.optional(z.string()),
  problem: z.optional(z.string()),
  attention: z.optional(z.string()),
});

/** What a configuration changes of one rule. */
export const override = z.strictObject({
  off: z.optional(z.boolean()),
  weight: z.optional(z.enum(weights)),
  phases: z.optional(z.array(z.enum(phases)).check(z.minLength(1))),
  thresholds: z.optional(thresholds),
  reason: z.string().check(z.trim(), z.minLength(1)),
});

const words = z.string().check(z.minLength(1));
const percent = z.number().check(z.minimum(0, 'percent'), z.maximum(100, 'percent'));

/** What may be chosen for all networks, and anew for those in a folder. */
const choices = {
  'fail-on': z.optional(z.enum(failLevels)),
  'min-score': z.optional(percent),
  'min-known': z.optional(percent),
  language: z.optional(z.enum(languages)),
  overrides: z.optional(z.record(z.string(), override)),
};

/** What is chosen for the networks in a folder. */
export const folder = z.strictObject({ path: words, ...choices });

/** A configuration as it is written. */
export const configFile = z.strictObject({
  networks: z.optional(z.array(words).check(z.minLength(1))),
  rules: z.optional(z.array(z.string()).check(z.minLength(1))),
  ...choices,
  formats: z.optional(z.array(words).check(z.minLength(1))),
  baseline: z.optional(words),
  folders: z.optional(z.array(folder).check(z.minLength(1))),
});

export type ConfigFile = z.infer<typeof configFile>;
export type ConfigFolder = z.infer<typeof folder>;
export type Override = z.infer<typeof override>;

type Schema = {
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | false;
  description?: string;
};

/** The JSON Schema of a configuration. What a sentence may say is not in it: reading checks that. */
export function configSchema(language: Language): object {
  const schema = z.toJSONSchema(configFile, { target: 'draft-7', io: 'input' }) as Schema;
  describe(schema, '', language);
  return {
    ...schema,
    title: language === 'nl' ? 'Configuratie van leernet' : 'Configuration of leernet',
  };
}

function describe(schema: Schema, path: string, language: Language): void {
  const text = aboutConfig(path);
  if (text) schema.description = text[language];
  const inside = path === '' ? '' : `${path}.`;
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    describe(part, `${inside}${key}`, language);
  }
  const { additionalProperties: any, items } = schema;
  if (any) describe(any, `${inside}*`, language);
  if (items) describe(items, `${inside}*`, language);
}
