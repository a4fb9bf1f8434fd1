/** The commands for a programme of many networks: loaded when one is asked for. */
export { showConfig } from './config.js';
export { merge } from './merge.js';
