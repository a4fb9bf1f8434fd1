/** The commands for a programme of networks: loaded when they are asked for. */
export { showConfig } from './config.js';
