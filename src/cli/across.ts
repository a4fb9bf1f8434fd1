/** What is said of many networks together; loaded where several files are checked. */
export { summaryOf, summaryOfJson } from '../programme/summary.js';
export { Tally } from '../programme/tally.js';
export { overviewOf } from '../report/across/overview.js';
