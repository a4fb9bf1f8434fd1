/** What only folders and patterns ask for: loaded when there are any. */
export { findAll } from './find-all.js';
export { findNetworks, idleFolders } from './find-networks.js';
