/** What asks git: the only part of leernet that starts another program. */
export { changedSince } from './git/changed.js';
export { showAt } from './git/show.js';
