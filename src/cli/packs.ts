/** What only a configuration or a pack asks for: loaded when there is one. */
export { rulebookFrom } from './rulebook.js';
