import type { Language } from '../base/language.js';
import { configSchema } from '../config/format.js';
import { networkSchema } from '../network/json-schema.js';
import { reportSchema } from '../report/json-schema.js';
import { ruleSchema } from '../rulebook/json-schema.js';
import { badChoice } from './bad-choice.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';

/** The files that have a published JSON Schema. */
export const schemas = ['network', 'rule', 'config', 'report'] as const;

/** `leernet schema`: the JSON Schema of a file, on stdout. */
export async function schema(
  name: string,
  options: { readonly lang?: Language },
  shell: Shell,
): Promise<Exit> {
  const language = options.lang ?? 'nl';
  const known = schemas.find((one) => one === name);
  if (!known) throw new UsageError(badChoice(name, 'schema', schemas, language));
  const made = {
    network: () => networkSchema(language),
    rule: ruleSchema,
    config: () => configSchema(language),
    report: reportSchema,
  };
  shell.stdout(`${JSON.stringify(made[known](), null, 2)}\n`);
  return EXIT.fine;
}
