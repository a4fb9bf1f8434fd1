/** The commands that ask: bundled apart, as they are used seldom and bring much along. */
export { ask } from './ask.js';
export { init } from './init.js';
export { log } from './log.js';
export { pulse } from './pulse.js';
