import { choice, choices, date, section, text, yesNo } from '../kinds.js';
import { agreedWords } from './words.js';

/** How the network came about. */
export const origin = section(
  'ontstaan',
  { nl: 'hoe het netwerk is ontstaan', en: 'how the network came about' },
  {
    kind: choices(
      'soort',
      {
        nl: 'waardoor het netwerk ontstond; meer dan één reden mag',
        en: 'what made the network come about; more than one reason is fine',
      },
      {
        imposed: ['opgelegd'],
        ambition: ['ambitie'],
        inspiration: ['inspiratie'],
        assignment: ['opdracht'],
        strength: ['bundeling'],
      },
    ),
    'still-holds': yesNo('geldt-nog', {
      nl: 'of die eerste reden nu nog leeft',
      en: 'whether that first reason is still alive',
    }),
    'imposed-until': date('opgelegd-tot', {
      nl: 'de dag waarop de verplichting om mee te doen eindigt',
      en: 'the day on which the obligation to take part ends',
    }),
    'context-analysed': yesNo('context-verkend', {
      nl: 'of vooraf is gekeken naar de omgeving en naar wat organisaties nodig hebben',
      en: 'whether surroundings and needs of organisations were looked at beforehand',
    }),
  },
);

/** What the network is for. */
export const purpose = section(
  'bedoeling',
  { nl: 'waar het netwerk voor is', en: 'what the network is for' },
  {
    theme: text('thema', { nl: 'het thema waar het over gaat', en: 'the theme it is about' }),
    question: text('vraagstuk', {
      nl: 'de vraag of kwestie achter het thema',
      en: 'the question or issue behind the theme',
    }),
    bounded: yesNo('afgebakend', {
      nl: 'of voor iedereen helder is wat wel en niet bij het thema hoort',
      en: 'whether everyone knows what belongs to the theme and what does not',
    }),
    complex: yesNo('complex', {
      nl: 'of er meerdere perspectieven nodig zijn om verder te komen',
      en: 'whether it takes several perspectives to get anywhere',
    }),
    'outcome-known': yesNo('uitkomst-bekend', {
      nl: 'of al vastligt wat er precies uit moet komen',
      en: 'whether it is already fixed what exactly must come out',
    }),
    topical: yesNo('actueel', {
      nl: 'of het thema nu nog speelt',
      en: 'whether the theme still matters today',
    }),
    shared: yesNo('gedeeld', {
      nl: 'of de deelnemers het doel samen bepaalden, vanuit wat zij nodig hebben',
      en: 'whether the participants set the purpose together, from what they need',
    }),
    'needs-gathered': yesNo('behoeften-opgehaald', {
      nl: 'of aan de deelnemers is gevraagd wat zij nodig hebben en willen bereiken',
      en: 'whether the participants were asked what they need and want to reach',
    }),
    vision: yesNo('visie', {
      nl: 'of er een helder beeld is van wat er moet veranderen',
      en: 'whether there is a clear picture of what must change',
    }),
    'individual-ambitions': yesNo('eigen-ambities', {
      nl: 'of eigen wensen van deelnemers passen bij die van hun organisatie',
      en: 'whether participants’ own ambitions are tied to those of their organisations',
    }),
    reviewed: date(
      'herijkt',
      {
        nl: 'wanneer bedoeling en vraagstuk voor het laatst opnieuw bekeken zijn',
        en: 'when purpose and question were last looked at again',
      },
      { never: true, past: true },
    ),
  },
);

/** The rules of play. */
export const agreements = section(
  'afspraken',
  { nl: 'de spelregels van het netwerk', en: 'the rules of play of the network' },
  {
    'made-by': choice(
      'gemaakt-door',
      { nl: 'wie de spelregels bepaalde', en: 'who set the rules of play' },
      {
        members: ['leden'],
        lead: ['trekker'],
        organisations: ['organisaties'],
        none: ['geen'],
      },
    ),
    written: yesNo('vastgelegd', {
      nl: 'of de spelregels op papier staan',
      en: 'whether the rules of play are written down',
    }),
    commitment: choice(
      'vrijblijvendheid',
      {
        nl: 'of is doorgepraat over hoe vrijblijvend meedoen is',
        en: 'whether it was talked through how free of obligation taking part is',
      },
      agreedWords,
    ),
    'stepping-out': yesNo('uitstappen', {
      nl: 'of iedereen weet dat uitstappen mag, en hoe dat gaat',
      en: 'whether everyone knows that one may step out, and how',
    }),
  },
);
