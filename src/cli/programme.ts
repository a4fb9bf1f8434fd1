/** The commands for a programme of many networks: loaded when one is asked for. */
export { baseline } from './baseline.js';
export { compare } from './compare.js';
export { showConfig } from './config.js';
export { merge } from './merge.js';
