import { teller } from './tell.js';

/** What the commands about rules say. */
const words = {
  rulesEnd: {
    nl: '{count} regels. Eén regel helemaal uitgelegd: leernet explain people-lead',
    en: '{count} rules. One rule explained in full: leernet explain people-lead',
  },
  restsEnd: {
    nl: '{count} regels rusten op {source}. Eén regel helemaal uitgelegd: leernet explain {rule}',
    en: '{count} rules rest on {source}. One rule explained in full: leernet explain {rule}',
  },
  restsOne: {
    nl: '1 regel rust op {source}. Helemaal uitgelegd: leernet explain {rule}',
    en: '1 rule rests on {source}. Explained in full: leernet explain {rule}',
  },
  restsNone: { nl: 'Hier rust geen regel op.', en: 'No rule rests on this.' },
  noSuchSource: {
    nl: 'Er is geen passage of document dat "{source}" heet.',
    en: 'There is no passage or document called "{source}".',
  },
  seeDocuments: {
    nl: 'Dit zijn de documenten: {documents}.',
    en: 'These are the documents: {documents}.',
  },
  rulesOff: {
    nl: 'Hier doen niet mee: {rules}.',
    en: 'These do not judge here: {rules}.',
  },
  packsTitle: { nl: 'Pakketten', en: 'Packs' },
  changedHere: { nl: 'Hier aangepast', en: 'Changed here' },
  seeRules: {
    nl: 'Alle regels zie je met: leernet rules',
    en: 'See all rules with: leernet rules',
  },
  nothingTested: {
    nl: 'Er is niets getest: geef een map met eigen regels mee, zoals: leernet test ./onze-regels',
    en: 'Nothing was tested: give a folder with rules of your own, such as: leernet test ./our-rules',
  },
  testedFine: {
    nl: 'Regels: {rules}. Gevallen: {cases}. Alles klopt.',
    en: 'Rules: {rules}. Cases: {cases}. All is right.',
  },
  testedShort: {
    nl: 'Regels: {rules}. Gevallen: {cases}. Niet goed: {failed}. Nog te doen: {missing}.',
    en: 'Rules: {rules}. Cases: {cases}. Wrong: {failed}. Still to do: {missing}.',
  },
  caseOf: { nl: '1 geval', en: '1 case' },
  casesOf: { nl: '{cases} gevallen', en: '{cases} cases' },
  missingIn: { nl: 'Nog te doen (in {file}):', en: 'Still to do (in {file}):' },
  textsIn: {
    nl: 'Nog te schrijven (in {file}, waar TODO staat):',
    en: 'Still to write (in {file}, where it says TODO):',
  },
  missingFile: {
    nl: 'Nog te doen (maak {file}):',
    en: 'Still to do (make {file}):',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** What these commands say, filled in. */
export const tellRules = teller(words);
