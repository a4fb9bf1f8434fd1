import type { Text } from '../../base/language.js';
import { didYouMean, type Words, writeInstead } from './sentences.js';

const misplaced: Text = {
  nl: 'Het veld "{key}" hoort niet op deze plek.',
  en: 'The field "{key}" does not belong in this place.',
};

/** What is said of fields: their names and their values. */
export const fieldWords = {
  'not-a-mapping': {
    says: {
      nl: 'Een netwerkbestand bestaat uit regels met een veld, een dubbele punt en een spatie.',
      en: 'A network file is made of lines with a field, a colon and a space.',
    },
    mend: {
      nl: 'Begin met een regel als: naam: Netwerk Ouderen Zuid',
      en: 'Begin with a line such as: name: Older People South',
    },
  },
  'unknown-key': {
    says: {
      nl: 'Het veld "{key}" bestaat niet op deze plek.',
      en: 'There is no field "{key}" in this place.',
    },
    suggests: didYouMean,
    mend: {
      nl: 'Hier kan staan: {choices}. Eigen opmerkingen zet je onder "{=notes}".',
      en: 'What may stand here: {choices}. Remarks of your own go under "{=notes}".',
    },
  },
  'key-outermost': {
    says: misplaced,
    mend: {
      nl: 'Zet het op een eigen regel, zonder spaties ervoor.',
      en: 'Put it on a line of its own, without spaces before it.',
    },
  },
  'key-in-section': {
    says: misplaced,
    mend: {
      nl: 'Zet het onder "{section}", met twee spaties ervoor.',
      en: 'Put it below "{section}", with two spaces before it.',
    },
  },
  'key-in-list': {
    says: misplaced,
    mend: {
      nl: 'Het is een veld van wat in de lijst "{section}" staat: zet het daar.',
      en: 'It is a field of what stands in the list "{section}": put it there.',
    },
  },
  'duplicate-key': {
    says: {
      nl: 'Dit veld staat er twee keer: als "{other}" en als "{key}".',
      en: 'This field stands there twice: as "{other}" and as "{key}".',
    },
    mend: { nl: 'Maak er één veld van.', en: 'Make one field of the two.' },
    mends: {
      dash: {
        nl: 'Begint hier het volgende in de lijst, zet dan een streepje voor het eerste veld van elk: - {first}. Anders: maak er één veld van.',
        en: 'If the next one in the list begins here, put a dash before the first field of each: - {first}. If not: make one field of the two.',
      },
      'dash-above': {
        nl: 'Maak er één veld van. Hoort dit bij het volgende in de lijst, zet dan een streepje voor het eerste veld daarvan, zoals: - {first}',
        en: 'Make one field of the two. If this belongs to the next one in the list, put a dash before its first field, such as: - {first}',
      },
    },
  },
  required: {
    says: {
      nl: 'Hier ontbreekt "{key}"; dat is nodig.',
      en: '"{key}" is missing here, and it is needed.',
    },
    mend: { nl: 'Vul het in met: {key}: …', en: 'Fill it in with: {key}: …' },
  },
  'wrong-type': {
    says: {
      nl: 'Hier staat {found}; hier hoort {expected}.',
      en: 'This is {found}; it should be {expected}.',
    },
    suggests: writeInstead,
    mend: {
      nl: 'Weet je het niet, schrijf dan: onbekend',
      en: 'If you do not know, write: unknown',
    },
    mends: {
      dashes: {
        nl: 'Zet elk op een eigen regel eronder, zo: - {first}',
        en: 'Put each on a line of its own below, like this: - {first}',
      },
      named: {
        nl: 'Zet er de naam van een veld voor, zo: {first}',
        en: 'Put the name of a field in front, like this: {first}',
      },
    },
  },
  'unknown-value': {
    says: { nl: '"{found}" kan hier niet staan.', en: '"{found}" cannot stand here.' },
    suggests: didYouMean,
    mend: { nl: 'Kies uit: {choices}.', en: 'Choose from: {choices}.' },
  },
  'number-range': {
    says: { nl: '{found} kan hier niet: {limits}.', en: '{found} cannot be: {limits}.' },
    mend: {
      nl: 'Kijk het getal na. Weet je het niet, schrijf dan: onbekend',
      en: 'Look at the number again. If you do not know, write: unknown',
    },
  },
  'number-whole': {
    says: {
      nl: '{found} kan hier niet: hier wordt geteld, en dat geeft een heel getal.',
      en: '{found} cannot be: this is a count, and that gives a whole number.',
    },
    suggests: writeInstead,
    mend: {
      nl: 'Schrijf een heel getal. Weet je het niet, schrijf dan: onbekend',
      en: 'Write a whole number. If you do not know, write: unknown',
    },
  },
  'date-form': {
    says: {
      nl: 'leernet leest een datum als jaar-maand-dag, en hier staat "{found}".',
      en: 'leernet reads a date as year-month-day, and here stands "{found}".',
    },
    suggests: writeInstead,
  },
  'date-impossible': {
    says: {
      nl: 'De datum "{found}" bestaat niet.',
      en: 'There is no such date as "{found}".',
    },
    mend: {
      nl: 'Kijk in de agenda. Weet je de dag niet, schrijf dan alleen jaar en maand, zoals 2026-03.',
      en: 'Look in your diary. If you do not know the day, write only year and month, as in 2026-03.',
    },
    mends: {
      month: {
        nl: 'Kijk in de agenda. Weet je de dag niet, schrijf dan alleen jaar en maand: {month}',
        en: 'Look in your diary. If you do not know the day, write only year and month: {month}',
      },
    },
  },
  'date-year': {
    says: {
      nl: 'leernet leest datums van {first} tot en met {last}, en hier staat "{found}".',
      en: 'leernet reads dates from {first} up to and including {last}, and here stands "{found}".',
    },
    mend: {
      nl: 'Kijk het jaar na, of laat de datum weg.',
      en: 'Look at the year again, or leave the date out.',
    },
  },
  'date-future': {
    says: {
      nl: 'Dit is al gebeurd, maar de datum ligt na {today}.',
      en: 'This has happened, but its date lies after {today}.',
    },
    mend: {
      nl: 'Kijk de datum na. Is het na {today} gebeurd, zet "{=as-of}" dan op een latere dag.',
      en: 'Look at the date again. If it happened after {today}, set "{=as-of}" to a later day.',
    },
  },
  slug: {
    says: {
      nl: '"{found}" kan geen id zijn: een id is één woord van letters, cijfers en streepjes.',
      en: '"{found}" cannot be an id: an id is one word of letters, digits and dashes.',
    },
    suggests: writeInstead,
    mend: { nl: 'Schrijf bijvoorbeeld lid-3.', en: 'Write member-3, for instance.' },
  },
  'unknown-reference': {
    says: {
      nl: '{to} "{found}" staat niet in dit bestand.',
      en: '{to} "{found}" is not in this file.',
    },
    suggests: didYouMean,
    mend: {
      nl: 'Zet het in de lijst onder "{list}", of schrijf een id die daar al staat.',
      en: 'Put it in the list under "{list}", or write an id that stands there.',
    },
  },
  'unknown-decider': {
    says: {
      nl: '{to} "{found}" staat niet in dit bestand, en een woord voor dit veld is het ook niet.',
      en: '{to} "{found}" is not in this file, and it is no word for this field either.',
    },
    mend: {
      nl: 'Schrijf een id uit de lijst onder "{list}", of kies uit: {choices}. Weet je het niet, schrijf dan: onbekend',
      en: 'Write an id of the list under "{list}", or choose from: {choices}. If you do not know, write: unknown',
    },
  },
  'duplicate-id': {
    says: { nl: 'De id "{id}" is al gebruikt.', en: 'The id "{id}" has been used before.' },
    mend: {
      nl: 'Geef elk een eigen id, of haal er één weg.',
      en: 'Give each an id of its own, or take one out.',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;
