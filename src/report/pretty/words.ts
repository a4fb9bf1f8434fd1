import type { Language } from '../../base/language.js';

/** The fixed words of the report on screen. `{…}` is filled in. */
const words = {
  score: { nl: 'Score', en: 'Score' },
  outOf: { nl: 'van 100', en: 'of 100' },
  between: { nl: '{low} tot {high}', en: '{low} to {high}' },
  orMore: { nl: '{low} of meer', en: '{low} or more' },
  noScore: {
    nl: 'Er is geen score: geen enkele regel geldt zeker voor dit netwerk.',
    en: 'There is no score: no rule applies to this network for certain.',
  },
  known: { nl: '{known}% is bekend', en: '{known}% is known' },
  noLevel: {
    nl: 'nog geen oordeel: er is te weinig bekend',
    en: 'no verdict yet: too little is known',
  },
  levels: { nl: '{low} tot {high}', en: '{low} to {high}' },
  legendCertain: { nl: '█ zeker', en: '█ certain' },
  legendUnknown: { nl: '▒ nog onbekend', en: '▒ still unknown' },
  legendMissed: { nl: '· niet gehaald', en: '· not reached' },
  capped: {
    nl: 'Een probleem dat heel zwaar weegt, houdt de score op hooguit {cap}: {rules}.',
    en: 'A problem that weighs very heavily keeps the score at {cap} at the most: {rules}.',
  },
  cappedLow: {
    nl: 'De onderkant ligt op hooguit {cap}, omdat hier een probleem nog mogelijk is: {rules}.',
    en: 'The low end is {cap} at the most, because a problem is still possible here: {rules}.',
  },
  members: { nl: '{count} leden', en: '{count} members' },
  member: { nl: '1 lid', en: '1 member' },
  sessions: { nl: '{count} bijeenkomsten', en: '{count} sessions' },
  session: { nl: '1 bijeenkomst', en: '1 session' },
  noSessions: { nl: 'nog geen bijeenkomst', en: 'no session yet' },
  phase: { nl: 'fase: {phase}', en: 'phase: {phase}' },
  noPhase: { nl: 'fase onbekend', en: 'phase unknown' },
  since: { nl: 'sinds {start}', en: 'since {start}' },
  asOf: { nl: 'stand van {day}', en: 'as of {day}' },
  form: {
    nl: 'Dit lijkt meer op {form} dan op een leernetwerk.',
    en: 'This looks more like {form} than like a learning network.',
  },
  phaseTitle: { nl: 'Fase', en: 'Phase' },
  phaseSame: {
    nl: 'Jullie fase is {declared}, en de feiten steunen dat.',
    en: 'Your phase is {declared}, and the facts bear that out.',
  },
  phaseBoth: {
    nl: 'Jullie fase is {declared}; de feiten steunen {supported}.',
    en: 'Your phase is {declared}; the facts support {supported}.',
  },
  phaseNotGiven: {
    nl: 'Jullie fase staat niet in het bestand; de feiten steunen {supported}.',
    en: 'Your phase is not in the file; the facts support {supported}.',
  },
  supportsNone: { nl: 'nog geen fase', en: 'no phase yet' },
  supportsPerhaps: { nl: 'misschien {high}', en: 'perhaps {high}' },
  supportsSpan: { nl: '{low}, en misschien {high}', en: '{low}, and perhaps {high}' },
  nextMissing: {
    nl: 'Voor {phase} ontbreekt nog: {needs}.',
    en: 'Still missing for {phase}: {needs}.',
  },
  nextUnknown: {
    nl: 'Voor {phase} is nog niet bekend: {needs}.',
    en: 'Not known yet for {phase}: {needs}.',
  },
  needsMore: { nl: 'en nog {count}', en: 'and {count} more' },
  back: {
    nl: 'Tekenen van een nieuwe ronde: {signs}. Dat is normaal: netwerken doorlopen de fasen vaak meer dan één keer.',
    en: 'Signs of a new round: {signs}. That is normal: networks often go through the phases more than once.',
  },
  voices: { nl: 'Wie doet mee (LISO)', en: 'Who takes part (LISO)' },
  voiceMembers: { nl: 'leden', en: 'members' },
  voiceSessions: { nl: 'erbij (van {of})', en: 'there (of {of})' },
  voiceDecisions: { nl: 'besliste mee (van {of})', en: 'had a say (of {of})' },
  voicesHow: {
    nl: 'erbij: bij hoeveel van de laatste bijeenkomsten iemand van hen was; besliste mee: bij hoeveel van de laatste besluiten iemand van hen besliste of werd gehoord; ?: staat niet in het bestand.',
    en: 'there: at how many of the last sessions somebody of them was; had a say: in how many of the last decisions somebody of them decided or was heard; ?: not in the file.',
  },
  tension: { nl: 'Twee kanten: ', en: 'Two sides: ' },
  themes: { nl: 'Per thema', en: 'By theme' },
  themeNone: { nl: 'niets van toepassing', en: 'nothing applies' },
  problems: { nl: 'Problemen', en: 'Problems' },
  attention: { nl: 'Aandacht', en: 'Attention' },
  sound: { nl: '✔ Op orde', en: '✔ Sound' },
  notDue: { nl: '– Nu niet aan de orde', en: '– Not due now' },
  unknown: { nl: '? Nog niet te zeggen', en: '? Cannot be said yet' },
  askFirst: { nl: 'Deze vragen vertellen het meest', en: 'These questions would tell most' },
  writeAt: { nl: 'schrijf het bij: {field}', en: 'write it at: {field}' },
  narrows: {
    nl: 'maakt de score tot {points} punten scherper',
    en: 'makes the score up to {points} points sharper',
  },
  narrowsOne: {
    nl: 'maakt de score tot 1 punt scherper',
    en: 'makes the score up to 1 point sharper',
  },
  narrowsLittle: { nl: 'maakt het beeld scherper', en: 'makes the picture sharper' },
  steps: { nl: 'Wat je het eerst kunt doen', en: 'What you could do first' },
  stepFor: { nl: 'Voor: {title}.', en: 'For: {title}.' },
  stepScore: {
    nl: 'Is dit op orde, dan is de score {then} (nu {now}).',
    en: 'Once this is sound, the score is {then} (now {now}).',
  },
  stepSame: {
    nl: 'De score blijft hiermee nog {now}.',
    en: 'The score stays {now} for now.',
  },
  stepCapped: {
    nl: 'De score blijft nog {now}, zolang dit niet op orde is: {rules}.',
    en: 'The score stays {now} as long as this is not sound: {rules}.',
  },
  why: { nl: 'Waarom: ', en: 'Why: ' },
  helps: { nl: 'Wat helpt:', en: 'What helps:' },
  source: { nl: 'Bron: ', en: 'Source: ' },
  evidenceIs: { nl: 'onderbouwing: {evidence}', en: 'evidence: {evidence}' },
  ownThresholds: { nl: 'de getallen zijn van leernet', en: "the numbers are leernet's own" },
  packThresholds: { nl: 'de getallen zijn van dit pakket', en: "the numbers are the pack's own" },
  changedThresholds: { nl: 'de getallen zijn aangepast', en: 'the numbers were changed' },
  more: { nl: 'Meer: leernet explain {rule}', en: 'More: leernet explain {rule}' },
  moreRemedy: {
    nl: 'Nog 1 idee, en alle bronnen: leernet explain {rule}',
    en: '1 more idea, and all sources: leernet explain {rule}',
  },
  moreRemedies: {
    nl: 'Nog {count} ideeën, en alle bronnen: leernet explain {rule}',
    en: '{count} more ideas, and all sources: leernet explain {rule}',
  },
  moreSources: { nl: 'en {count} meer', en: 'and {count} more' },
  moreLines: { nl: 'en nog {count} regels', en: 'and {count} more lines' },
  moreLine: { nl: 'en nog 1 regel', en: 'and 1 more line' },
  tooLittle: {
    nl: 'Hiervoor is er nog te weinig gebeurd.',
    en: 'Too little has happened for this yet.',
  },
  missing: { nl: 'Hiervoor is nog nodig: ', en: 'Still needed for this: ' },
  perhapsWorse: {
    nl: 'Het kan nog een probleem blijken.',
    en: 'It may yet turn out to be a problem.',
  },
  waived: { nl: 'door jullie opzijgezet', en: 'set aside by you' },
  waivedFor: { nl: 'Opzijgezet, want: {reason}', en: 'Set aside, because: {reason}' },
  waivedUntil: {
    nl: 'Opzijgezet tot en met {day}, want: {reason}',
    en: 'Set aside up to and including {day}, because: {reason}',
  },
  others: {
    nl: 'en nog {count} (alles zien: --verbose)',
    en: 'and {count} more (see all: --verbose)',
  },
  terms: { nl: 'Waarom de score is wat hij is', en: 'Why the score is what it is' },
  termsHow: {
    nl: 'Elke regel telt mee met zijn gewicht. Op orde is 1 punt, aandacht ½, een probleem 0. Gewicht keer punten, opgeteld, gedeeld door al het gewicht dat meetelt: dat is de score.',
    en: 'Each rule counts by its weight. Sound is 1 point, attention ½, a problem 0. Weight times points, added up, divided by all the weight that counts: that is the score.',
  },
  termsLowest: { nl: 'laagst', en: 'lowest' },
  termsHighest: { nl: 'hoogst', en: 'highest' },
  termsWeight: { nl: 'gewicht', en: 'weight' },
  termsRule: { nl: 'regel', en: 'rule' },
  termsPerhaps: { nl: 'geldt misschien niet', en: 'may not apply' },
  termsPerhapsHow: {
    nl: '– telt niet mee: de regel geldt misschien niet, en maakt deze kant niet onzekerder.',
    en: '– does not count: the rule may not apply, and does not make this end less certain.',
  },
  termsLow: {
    nl: 'laagst: {sum} van {total}, dat is {percent} van 100; naar beneden afgerond {rounded}',
    en: 'lowest: {sum} of {total}, which is {percent} of 100; rounded down {rounded}',
  },
  termsHigh: {
    nl: 'hoogst: {sum} van {total}, dat is {percent} van 100; naar boven afgerond {rounded}',
    en: 'highest: {sum} of {total}, which is {percent} of 100; rounded up {rounded}',
  },
  fileFaults: {
    nl: '{count} fouten in dit bestand; los ze op en probeer het opnieuw',
    en: '{count} mistakes in this file; mend them and try again',
  },
  fileFault: {
    nl: '1 fout in dit bestand; los hem op en probeer het opnieuw',
    en: '1 mistake in this file; mend it and try again',
  },
  fileFaultFirst: {
    nl: '1 fout, en daardoor is de rest niet te lezen; los hem op en probeer het opnieuw, dan blijkt of er meer is',
    en: '1 mistake, which keeps the rest from being read; mend it and try again to see whether there is more',
  },
  fault: { nl: 'fout', en: 'mistake' },
  warning: { nl: 'let op', en: 'note' },
  quietBad: { nl: '{count} fouten in het bestand', en: '{count} mistakes in the file' },
  quietBadOne: { nl: '1 fout in het bestand', en: '1 mistake in the file' },
  quietNone: { nl: 'geen score', en: 'no score' },
  problemCount: { nl: '{count} problemen', en: '{count} problems' },
  problemOne: { nl: '1 probleem', en: '1 problem' },
  attentionCount: { nl: '{count} aandachtspunten', en: '{count} to attend to' },
  attentionOne: { nl: '1 aandachtspunt', en: '1 to attend to' },
  openCount: { nl: '{count} onbekend', en: '{count} unknown' },
} as const satisfies Record<string, { nl: string; en: string }>;

/** A fixed word of the report, filled in. */
export function say(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][language].replace(/\{([a-zA-Z]+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}
