/** The commands for a programme of many networks. */
export { merge } from './merge.js';
