import * as z from 'zod/mini';
import { ruleFile } from './rule.js';

/** The JSON Schema of a rule file. What a condition may say is not in it: loading checks that. */
export function ruleSchema(): object {
  return { ...z.toJSONSchema(ruleFile, { target: 'draft-7' }), title: 'Rule of leernet' };
}
