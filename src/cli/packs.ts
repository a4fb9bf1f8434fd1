/** What only a configuration or a pack asks for: loaded when there is one. */

export { openBaseline } from './open-baseline.js';
export { rulebookFrom } from './rulebook.js';
