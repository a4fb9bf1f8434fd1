/** The commands for a programme of many networks. */
export { baseline } from './baseline.js';
export { merge } from './merge.js';
