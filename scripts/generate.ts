import { generateParser } from './generate-parser.js';

generateParser();
const { generateRulebook } = await import('./generate-rulebook.js');
generateRulebook();
const { generateInterview } = await import('./generate-interview.js');
generateInterview();
const { generatePulse } = await import('./generate-pulse.js');
generatePulse();
