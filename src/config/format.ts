import * as z from 'zod/mini';
import type { Language, Text } from '../base/language.js';
import { phases, weights } from '../rulebook/kinds.js';

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

/** A configuration as it is written. */
export const configFile = z.strictObject({
  rules: z.optional(z.array(z.string()).check(z.minLength(1))),
  overrides: z.optional(z.record(z.string(), override)),
});

export type ConfigFile = z.infer<typeof configFile>;
export type Override = z.infer<typeof override>;

/** What each key is for, by its path; `*` is the id of a rule. */
const about: Readonly<Record<string, Text>> = {
  rules: {
    nl: 'de pakketten met regels: leernet:core, leernet:liso, of een map met eigen regels',
    en: 'the packs of rules: leernet:core, leernet:liso, or a folder with rules of your own',
  },
  overrides: {
    nl: 'wat hier anders is dan in het regelboek, per regel',
    en: 'what differs here from the rulebook, by rule',
  },
  'overrides.*.off': { nl: 'true: de regel telt niet mee', en: 'true: the rule does not judge' },
  'overrides.*.weight': { nl: 'een ander gewicht', en: 'another weight' },
  'overrides.*.phases': {
    nl: 'de fasen waarin de regel geldt',
    en: 'the phases in which the rule holds',
  },
  'overrides.*.thresholds': {
    nl: 'de zinnen van de regel opnieuw, met andere getallen',
    en: 'the sentences of the rule anew, with other numbers',
  },
  'overrides.*.reason': {
    nl: 'waarom; verplicht, en het komt in elk verslag',
    en: 'why; required, and shown in each report',
  },
};

type Schema = {
  properties?: Record<string, Schema>;
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
  const text = about[path];
  if (text) schema.description = text[language];
  const inside = path === '' ? '' : `${path}.`;
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    describe(part, `${inside}${key}`, language);
  }
  const { additionalProperties: any } = schema;
  if (any) describe(any, `${inside}*`, language);
}
