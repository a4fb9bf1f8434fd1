import type { Command } from 'commander';
import type { Language, Text } from '../base/language.js';

/** One thing that can be told of a session on the command line. */
export interface Flag {
  readonly flag: string;
  /** The field of a session behind it. */
  readonly field: string;
  /** What stands behind it: nothing (ja or nee), something that may be left out, or something. */
  readonly takes: 'nothing' | 'perhaps' | 'something';
  readonly word?: Text;
  readonly about: Text;
}

const minutes: Text = { nl: 'minuten', en: 'minutes' };
const number: Text = { nl: 'aantal', en: 'number' };

/** Everything that is asked, as an option each, in the order in which it is asked. */
export const FLAGS: readonly Flag[] = [
  some(
    'present',
    'present',
    { nl: 'aantal of leden', en: 'number or members' },
    {
      nl: 'wie er waren: 9, 8-10 of lid-1,lid-4',
      en: 'who was there: 9, 8-10 or member-1,member-4',
    },
  ),
  yes('cancelled', 'cancelled', { nl: 'niet doorgegaan', en: 'called off' }),
  some('invited', 'invited', number, {
    nl: 'hoeveel mensen waren uitgenodigd',
    en: 'how many people were invited',
  }),
  some('announcements', 'minutes.announcements', minutes, {
    nl: 'minuten voor mededelingen',
    en: 'minutes for announcements',
  }),
  some('progress', 'minutes.progress', minutes, {
    nl: 'minuten over de voortgang',
    en: 'minutes on progress',
  }),
  some('learning', 'minutes.learning', minutes, {
    nl: 'minuten samen leren',
    en: 'minutes of learning together',
  }),
  some('social', 'minutes.social', minutes, {
    nl: 'minuten informeel, zoals een pauze',
    en: 'social minutes, such as a break',
  }),
  some('other', 'minutes.other', minutes, {
    nl: 'minuten voor het overige',
    en: 'minutes for anything else',
  }),
  some(
    'announcements-at',
    'announcements-at',
    { nl: 'begin|eind|mail', en: 'start|end|mail' },
    { nl: 'wanneer de mededelingen kwamen', en: 'when the announcements came' },
  ),
  {
    ...yes('celebrated', 'celebrated', {
      nl: 'iets gevierd; je mag erbij zetten wat',
      en: 'celebrated something; you may add what',
    }),
    takes: 'perhaps',
    word: { nl: 'wat', en: 'what' },
  },
  yes('purpose-revisited', 'purpose-revisited', {
    nl: 'gepraat over waarom we dit doen',
    en: 'talked about why we do this',
  }),
  yes('learning-reflected', 'learning-reflected', {
    nl: 'gepraat over hoe we leren',
    en: 'talked about how we learn',
  }),
  {
    ...yes('evaluated', 'evaluated', {
      nl: 'teruggekeken op de samenwerking; een cijfer mag erbij',
      en: 'looked back at working together; a mark may be added',
    }),
    takes: 'perhaps',
    word: { nl: 'cijfer', en: 'mark' },
  },
  yes('open', 'open', { nl: 'open voor mensen van buiten', en: 'open to people from outside' }),
  yes('intro-round', 'intro-round', {
    nl: 'een voorstelrondje gedaan',
    en: 'did a round of introductions',
  }),
  some('stand-ins', 'stand-ins', number, {
    nl: 'wie in de plaats van een lid kwamen',
    en: 'who came in a member’s place',
  }),
  some('guests', 'guests', number, { nl: 'gasten', en: 'guests' }),
  some('cases', 'cases', number, { nl: 'casussen van leden', en: 'cases of members' }),
  some(
    'methods',
    'methods',
    { nl: 'werkvormen', en: 'methods' },
    { nl: 'hoe er is gewerkt, met komma’s', en: 'how you worked, with commas' },
  ),
  some(
    'knowledge',
    'knowledge',
    { nl: 'woorden', en: 'words' },
    {
      nl: 'hoe het leren ging: socialisatie, externalisatie, combinatie, internalisatie',
      en: 'how the learning went: socialisation, externalisation, combination, internalisation',
    },
  ),
  some(
    'newcomers',
    'newcomers',
    { nl: 'leden|geen', en: 'members|none' },
    { nl: 'wie er voor het eerst waren', en: 'who was there for the first time' },
  ),
  yes('participants-asked', 'prepared.participants-asked', {
    nl: 'eerste keer: vooraf gevraagd wat mensen belangrijk vinden',
    en: 'first time: people asked beforehand what matters to them',
  }),
  yes('orientation-given', 'prepared.orientation-given', {
    nl: 'eerste keer: kort verteld wat er speelt',
    en: 'first time: told briefly what is going on',
  }),
  yes('network-explained', 'prepared.network-explained', {
    nl: 'eerste keer: uitgelegd hoe een leernetwerk werkt',
    en: 'first time: explained how a learning network works',
  }),
  yes('focus-open', 'prepared.focus-open', {
    nl: 'eerste keer: de vraag mocht nog veranderen',
    en: 'first time: the question could still change',
  }),
];

function some(flag: string, field: string, word: Text, about: Text): Flag {
  return { flag, field, takes: 'something', word, about };
}

function yes(flag: string, field: string, about: Text): Flag {
  return { flag, field, takes: 'nothing', about };
}

const more: readonly (readonly [flags: Text, about: Text, many?: boolean])[] = [
  [
    { nl: '--new <aantal>', en: '--new <number>' },
    {
      nl: 'nieuwe mensen die nog niet in de lijst staan',
      en: 'new people who are not in the list yet',
    },
  ],
  [
    { nl: '--decision <wat, wie>', en: '--decision <what, who>' },
    {
      nl: 'een besluit; wie: een lid of organisatie, leden, bestuur, luidste of niemand (mag vaker)',
      en: 'a decision; who: a member or organisation, members, board, loudest or nobody (may be repeated)',
    },
    true,
  ],
  [
    { nl: '--hurdle <wat>', en: '--hurdle <what>' },
    { nl: 'waar jullie tegenaan liepen (mag vaker)', en: 'what you ran into (may be repeated)' },
    true,
  ],
  [
    { nl: '--action <wat, wie>', en: '--action <what, who>' },
    {
      nl: 'wat er gaat gebeuren, en door welk lid (mag vaker)',
      en: 'what is going to happen, and by which member (may be repeated)',
    },
    true,
  ],
  [
    { nl: '--done <actie>', en: '--done <action>' },
    {
      nl: 'een actie van eerder die gedaan is: een paar woorden ervan (mag vaker)',
      en: 'an earlier action that is done: a few words of it (may be repeated)',
    },
    true,
  ],
  [
    { nl: '--solved <hobbel>', en: '--solved <hurdle>' },
    {
      nl: 'een hobbel van eerder die weg is (mag vaker)',
      en: 'an earlier hurdle that is gone (may be repeated)',
    },
    true,
  ],
  [
    { nl: '--next <datum|geen>', en: '--next <date|none>' },
    { nl: 'de volgende bijeenkomst', en: 'the next session' },
  ],
  [
    { nl: '--import <bestand.csv>', en: '--import <file.csv>' },
    {
      nl: 'bijeenkomsten uit een rekenblad: kolommen datum, aanwezig, leren en zo, of een kolom per lid',
      en: 'sessions from a spreadsheet: columns date, present, learning and so on, or a column for each member',
    },
  ],
  [
    { nl: '--dry-run', en: '--dry-run' },
    {
      nl: 'laat zien wat er verandert, en schrijf niets',
      en: 'show what changes, and write nothing',
    },
  ],
  [
    { nl: '--yes', en: '--yes' },
    { nl: 'doorgaan zonder te vragen', en: 'go on without asking' },
  ],
  [
    { nl: '--more', en: '--more' },
    {
      nl: 'vraag ook naar gasten, vervangers, casussen en hoe besluiten vielen',
      en: 'also ask about guests, stand-ins, cases and how decisions were taken',
    },
  ],
];

/** Gives a command the options of `leernet log`. */
export function addLogOptions(command: Command, language: Language): void {
  const repeated = (value: string, earlier: readonly string[] | undefined): readonly string[] => [
    ...(earlier ?? []),
    value,
  ];
  command.option(
    language === 'nl' ? '--date <datum>' : '--date <date>',
    language === 'nl'
      ? 'de dag, zoals 2026-11-21 (anders: de geplande dag, of vandaag)'
      : 'the day, such as 2026-11-21 (else the day planned, or today)',
  );
  for (const { flag, takes, word, about } of FLAGS) {
    const shown = word?.[language] ?? '';
    const value = takes === 'nothing' ? '' : takes === 'perhaps' ? ` [${shown}]` : ` <${shown}>`;
    const no = takes === 'something' ? '' : ` (${language === 'nl' ? 'nee' : 'no'}: --no-${flag})`;
    command.option(`--${flag}${value}`, `${about[language]}${no}`);
    if (takes !== 'something') command.addOption(command.createOption(`--no-${flag}`).hideHelp());
  }
  for (const [flags, about, many] of more) {
    if (many) command.option(flags[language], about[language], repeated);
    else command.option(flags[language], about[language]);
  }
}
