import type { Language, Text } from '../../base/language.js';
import { fill } from '../words.js';

/** What is asked and said of one session, beside the questions of the fields. */
const words = {
  intro: {
    nl: 'Eén bijeenkomst vastleggen, in minder dan een minuut. Enter neemt wat erbij staat; wat je niet weet, blijft open.',
    en: 'Record one session in under a minute. Enter takes what is shown; what you do not know stays open.',
  },
  where: {
    nl: 'vraag {n}, nog ongeveer {seconds} seconden',
    en: 'question {n}, about {seconds} seconds to go',
  },
  whereLast: { nl: 'vraag {n}, bijna klaar', en: 'question {n}, nearly done' },
  today: { nl: '{date} (vandaag)', en: '{date} (today)' },
  planned: { nl: '{date} (zo stond het gepland)', en: '{date} (as it was planned)' },
  dateHint: { nl: 'zoals {date} of {dutch}', en: 'such as {date} or {dutch}' },
  badDate: {
    nl: '"{typed}" is geen dag. Typ bijvoorbeeld {date}.',
    en: '"{typed}" is not a day. Type for instance {date}.',
  },
  whole: {
    nl: 'Van een bijeenkomst is de hele dag nodig, zoals {date}.',
    en: 'A session needs the whole day, such as {date}.',
  },
  future: {
    nl: '{date} moet nog komen. Leg een bijeenkomst vast als hij geweest is.',
    en: '{date} is still to come. Record a session once it has been held.',
  },
  past: {
    nl: '{date} is niet na deze bijeenkomst van {day}.',
    en: '{date} is not after this session of {day}.',
  },
  again: {
    nl: 'Op {date} staat er al een bijeenkomst in het bestand. Was er die dag nog een?',
    en: 'The file already has a session on {date}. Was there another one that day?',
  },
  againYes: { nl: 'ja, nog een', en: 'yes, another one' },
  againNo: { nl: 'nee, een andere dag', en: 'no, another day' },
  againHelp: {
    nl: 'Wat er al staat, wordt nooit overschreven. Kies een andere dag, of leg een tweede bijeenkomst van die dag vast.',
    en: 'What is there already is never overwritten. Choose another day, or record a second session of that day.',
  },
  asOf: {
    nl: 'Het bestand beschrijft het netwerk op {known}. Deze bijeenkomst telt pas mee als dat {date} wordt. Zal ik dat doen?',
    en: 'The file describes the network on {known}. This session only counts once that becomes {date}. Shall I do that?',
  },
  asOfYes: { nl: 'ja, peildatum {date}', en: 'yes, as of {date}' },
  asOfNo: { nl: 'nee, laat {known} staan', en: 'no, leave {known}' },
  asOfHelp: {
    nl: 'Wat na de peildatum gebeurt, is voor het verslag nog toekomst.',
    en: 'What happens after that day still lies ahead, to the report.',
  },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  yesNo: { nl: 'Typ {yes} of {no}.', en: 'Type {yes} or {no}.' },
  lastTime: { nl: 'Vorige keer: {last}.', en: 'Last time: {last}.' },
  presentHow: {
    nl: '9 = negen mensen, 1,4 = deze leden, -3 = iedereen van de vaste groep behalve 3',
    en: '9 = nine people, 1,4 = these members, -3 = everyone of the fixed group but 3',
  },
  presentNew: {
    nl: 'Nieuwe mensen die nog niet in de lijst staan: zet +2 erachter, zoals 9 +2.',
    en: 'New people who are not in the list yet: put +2 behind it, such as 9 +2.',
  },
  aboveMembers: {
    nl: 'Er staan {members} leden in het bestand. Waren er nieuwe mensen bij? Typ dan {count} +{extra}. Gasten tellen niet mee.',
    en: 'The file has {members} members. Were there new people? Then type {count} +{extra}. Guests do not count.',
  },
  badPresent: {
    nl: '"{typed}" begrijp ik niet. Typ een aantal, of nummers van het scherm met een komma ertussen.',
    en: '"{typed}" is not clear. Type a number of people, or numbers on screen with a comma in between.',
  },
  presentCount: {
    nl: 'een getal, zoals 9; 8-10 of 8+ mag ook',
    en: 'a number, such as 9; 8-10 or 8+ will do too',
  },
  nobody: { nl: 'niemand', en: 'nobody' },
  notHeld: { nl: 'ja, niet doorgegaan', en: 'yes, called off' },
  heldAnyway: { nl: 'nee, wel doorgegaan', en: 'no, it was held' },
  strangeNumber: {
    nl: '{code} staat niet op het scherm. Kies uit 1 tot en met {last}.',
    en: '{code} is not on screen. Choose from 1 to {last}.',
  },
  badNumber: {
    nl: '"{typed}" is geen getal. Typ bijvoorbeeld 8, 8-10 of 8+.',
    en: '"{typed}" is not a number. Type for instance 8, 8-10 or 8+.',
  },
  minutes: {
    nl: 'Hoe ging de tijd ongeveer, in minuten?',
    en: 'Roughly how did the time go, in minutes?',
  },
  minutesSimple: { nl: 'Hoeveel minuten waarvoor?', en: 'How many minutes for what?' },
  minutesHelp: {
    nl: 'Schatten mag. Zo zie je of er genoeg tijd is om echt te leren. Wat je niet noemt, blijft open.',
    en: 'Guess freely. It shows whether there is enough time for real learning. What you do not name stays open.',
  },
  minutesHint: {
    nl: 'In deze volgorde, zoals 10 20 60 30, of met letters: l60 i15',
    en: 'In this order, such as 10 20 60 30, or with letters: l60 s15',
  },
  asLast: { nl: 'als vorige keer, {last}', en: 'as last time, {last}' },
  same: { nl: 'zelfde', en: 'same' },
  badMinutes: {
    nl: '"{typed}" begrijp ik niet. Typ minuten in de volgorde op het scherm, of een letter met een getal, zoals l60.',
    en: '"{typed}" is not clear. Type minutes in the order on screen, or a letter with a number, such as l60.',
  },
  tooMany: {
    nl: 'Er zijn {most} soorten tijd; je noemt er meer.',
    en: 'There are {most} kinds of time; you name more.',
  },
  twice: { nl: '{code} noem je twee keer.', en: 'You name {code} twice.' },
  happened: { nl: 'Wat gebeurde er deze keer?', en: 'What happened this time?' },
  happenedSimple: { nl: 'Wat deden jullie deze keer?', en: 'What did you do this time?' },
  happenedHelp: {
    nl: 'Vijf minuten telt al. Wat je niet noemt, vraag ik nog even na.',
    en: 'Five minutes is enough. What you do not name I ask about.',
  },
  noneOfIt: { nl: 'niets daarvan', en: 'none of it' },
  what: { nl: 'Wat vierden jullie?', en: 'What did you celebrate?' },
  whatSkip: { nl: 'alleen dat er iets gevierd is', en: 'only that something was celebrated' },
  first: {
    nl: 'Dit was de eerste bijeenkomst. Wat hoorde daarbij?',
    en: 'This was the first session. What was part of it?',
  },
  newcomersHow: {
    nl: 'nummers zoals 2 5; +2 = twee nieuwe mensen die nog niet in de lijst staan',
    en: 'numbers such as 2 5; +2 = two new people who are not in the list yet',
  },
  done: { nl: 'Welke van deze acties zijn gedaan?', en: 'Which of these actions are done?' },
  doneSimple: { nl: 'Wat is er gedaan?', en: 'What has been done?' },
  solved: {
    nl: 'Welke van deze hobbels zijn inmiddels weg?',
    en: 'Which of these hurdles are gone by now?',
  },
  solvedSimple: { nl: 'Wat is opgelost?', en: 'What has been solved?' },
  leave: { nl: 'zo laten', en: 'leave it so' },
  stillOpen: { nl: 'nog niets', en: 'nothing yet' },
  numbers: { nl: 'Typ de nummers, zoals 1 3.', en: 'Type the numbers, such as 1 3.' },
  methodsHow: {
    nl: 'nummers van eerdere keren, of zelf een paar woorden, met een komma ertussen',
    en: 'numbers from earlier times, or words of your own, with a comma in between',
  },
  another: { nl: 'Nog een?', en: 'Another one?' },
  lineBy: {
    nl: 'Zoals: {example}. Na de laatste komma staat wie.',
    en: 'Such as: {example}. Behind the last comma stands who.',
  },
  lineWhat: { nl: 'Een paar woorden, zoals: {example}', en: 'A few words, such as: {example}' },
  strangeWho: {
    nl: '{code} staat niet op het scherm. Kies een code van het scherm, of laat weg wie.',
    en: '{code} is not on screen. Choose a code on screen, or leave out who.',
  },
  sayWhat: {
    nl: 'Typ in een paar woorden wat het is, of alleen Enter.',
    en: 'Type in a few words what it is, or Enter alone.',
  },
  ready: { nl: 'klaar', en: 'done' },
  next: { nl: 'Wanneer is de volgende bijeenkomst?', en: 'When is the next session?' },
  nextHelp: {
    nl: 'Een dag die vaststaat, houdt mensen erbij. Alleen de maand mag ook.',
    en: 'A day that is set keeps people in. Only the month will do too.',
  },
  nextNone: { nl: 'nog niet afgesproken', en: 'not agreed yet' },
  nextGuess: { nl: 'Met jullie ritme rond {guess}.', en: 'By your rhythm around {guess}.' },
  nextKept: { nl: '{date} laten staan', en: 'leave {date}' },
  heard: {
    nl: 'Bij "{what}": wie zijn vooraf om hun mening gevraagd?',
    en: 'For "{what}": who were asked beforehand?',
  },
  reasons: {
    nl: 'Bij "{what}": is opgeschreven waarom?',
    en: 'For "{what}": did you write down why?',
  },
  minority: {
    nl: 'Bij "{what}": is een idee dat het niet haalde ook bewaard?',
    en: 'For "{what}": was an idea that did not make it kept?',
  },
  email: {
    nl: 'Hier staat een e-mailadres of telefoonnummer in. Dat hoort niet in dit bestand: iedereen die het leest, ziet het. Laat het weg.',
    en: 'This holds an e-mail address or phone number. It does not belong in this file: all who read it see it. Leave it out.',
  },
  pickOne: { nl: 'Kies uit: {codes}.', en: 'Choose from: {codes}.' },
  closing: {
    nl: 'Vastgelegd. Dank je wel, ook namens wie later wil weten hoe het ging.',
    en: 'Recorded. Thank you, also from those who will later want to know how it went.',
  },
} as const satisfies Record<string, Text>;

/** What is said of a session, filled in. */
export function sayLog(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key][language], values);
}
