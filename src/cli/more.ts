/** The commands that are loaded only when they are asked for: checking a file does without them. */
export { explain } from './explain.js';
export { newRule } from './new-rule.js';
export { rules } from './rules.js';
export { schema } from './schema.js';
export { testPacks } from './test-packs.js';
