import type { Words } from '../input.js';

/**
 * The words that more than one field takes: the English name of each, with its Dutch names. The
 * first Dutch name is the one that is shown.
 */

/** The five points of view from which people look at an issue. */
export const perspectiveWords = {
  policy: ['beleid'],
  education: ['onderwijs'],
  professionals: ['professionals'],
  research: ['onderzoek'],
  residents: ['gezinnen', 'inwoners', 'clienten', 'families'],
} as const satisfies Words;

/** What somebody may be in a network, beside a member. */
export const roleWords = {
  lead: ['trekker'],
  'process-guide': ['procesbegeleider'],
  secretary: ['penvoerder'],
  'project-leader': ['projectleider'],
  initiator: ['initiator'],
  champion: ['ambassadeur'],
} as const satisfies Words;

/** How often something is done. */
export const habitWords = {
  week: ['week'],
  month: ['maand'],
  quarter: ['kwartaal'],
  'half-year': ['halfjaar'],
  year: ['jaar'],
  never: ['nooit'],
} as const satisfies Words;

/** The four ways in which knowledge passes between people. */
export const knowledgeWords = {
  socialisation: ['socialisatie'],
  externalisation: ['externalisatie'],
  combination: ['combinatie'],
  internalisation: ['internalisatie'],
} as const satisfies Words;

/** How far people came in talking something through. */
export const agreedWords = {
  discussed: ['besproken'],
  agreed: ['afgesproken'],
  none: ['geen'],
} as const satisfies Words;

/** Who decides, where it is no single member or organisation. */
export const deciderWords = {
  members: ['leden'],
  board: ['bestuur'],
  none: ['niemand'],
} as const satisfies Words;

/**
 * Who took one decision, where it was no single member or organisation. Here "none" is a name of
 * nobody: a decision that nobody took has one value, however it is written.
 */
export const decisionWords = {
  members: ['leden'],
  board: ['bestuur'],
  loudest: ['luidste'],
  nobody: ['niemand', 'geen', 'none'],
} as const satisfies Words;
