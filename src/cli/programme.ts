/** The commands for a programme of many networks. */
export { baseline } from './baseline.js';
export { compare } from './compare.js';
export { merge } from './merge.js';
