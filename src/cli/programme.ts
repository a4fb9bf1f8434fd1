/** The commands for many networks at once, loaded only when they are asked for. */
export { baseline } from './baseline.js';
