import { teller } from '../tell.js';

/** The help of the commands that ask. */
const words = {
  init: {
    nl: 'stelt vragen over een beginnend netwerk, en schrijft het bestand',
    en: 'asks about a starting network, and writes its file',
  },
  initFile: {
    nl: 'het bestand dat er komt (anders: netwerk.yaml)',
    en: 'the file that is to come (else: network.yaml)',
  },
  initAnswers: {
    nl: 'neem de antwoorden uit een YAML- of JSON-bestand; er wordt niets gevraagd',
    en: 'take the answers from a YAML or JSON file; nothing is asked',
  },
  initExamples: {
    nl: '  leernet init\n  leernet init zuid.yaml --eenvoudig\n  leernet init netwerk.yaml --answers antwoorden.yaml',
    en: '  leernet init --lang en\n  leernet init south.yaml --lang en --simple\n  leernet init network.yaml --lang en --answers answers.yaml',
  },
  ask: {
    nl: 'vraagt alleen wat nog onbekend is, het meest vertellende eerst',
    en: 'asks only what is still unknown, the most telling first',
  },
  askFile: {
    nl: 'een netwerkbestand; elk antwoord wordt er meteen in geschreven',
    en: 'a network file; each answer is written into it at once',
  },
  askMost: { nl: 'stop na dit aantal vragen', en: 'stop after so many questions' },
  askTheme: {
    nl: 'alleen over dit thema, zoals mandate of mandaat',
    en: 'only about this theme, such as mandate',
  },
  askRule: {
    nl: 'alleen wat deze regel nog mist, zoals mandate-decider',
    en: 'only what this rule still lacks, such as mandate-decider',
  },
  askExamples: {
    nl: '  leernet ask netwerk.yaml\n  leernet ask netwerk.yaml --most 5\n  leernet ask netwerk.yaml --theme mandaat',
    en: '  leernet ask network.yaml\n  leernet ask network.yaml --most 5\n  leernet ask network.yaml --theme mandate',
  },
  log: {
    nl: 'legt een bijeenkomst vast, in minder dan een minuut',
    en: 'records a session, in under a minute',
  },
  logFile: { nl: 'het bestand van het netwerk', en: 'the file of the network' },
  logExamples: {
    nl: '  leernet log netwerk.yaml\n  leernet log netwerk.yaml --date 2026-11-21 --present 9 --learning 60 --celebrated taart\n  leernet log netwerk.yaml --action "school bellen, lid-4" --done "zaal" --dry-run\n  leernet log netwerk.yaml --import opkomst.csv',
    en: '  leernet log network.yaml\n  leernet log network.yaml --date 2026-11-21 --present 9 --learning 60 --celebrated cake\n  leernet log network.yaml --action "call the school, member-4" --done "room" --dry-run\n  leernet log network.yaml --import attendance.csv',
  },
  pulse: {
    nl: 'vraagt de leden zelf: maakt het formulier, en zet hun antwoorden zonder naam in het bestand',
    en: 'asks the members themselves: makes the form, and puts their answers into the file without names',
  },
  pulseFile: { nl: 'het netwerkbestand', en: 'the network file' },
  pulseForm: {
    nl: 'maak het formulier voor de leden, om te mailen of af te drukken',
    en: 'make the form for members, to mail or to print',
  },
  pulseFormat: {
    nl: 'markdown (om te mailen) of html (om af te drukken, op één A4)',
    en: 'markdown (to mail) or html (to print, on one A4)',
  },
  pulseOutput: {
    nl: 'zet het formulier in dit bestand (anders: op het scherm)',
    en: 'put the form in this file (else: on the screen)',
  },
  pulseLarge: {
    nl: 'grote letters, van 18 punten en meer, op twee bladzijden',
    en: 'large print, of 18 points and more, on two pages',
  },
  pulseSimple: {
    nl: 'de kortste woorden: zinnen van hooguit 15 woorden (ook: --eenvoudig)',
    en: 'the shortest wording: sentences of at most 15 words (also: --eenvoudig)',
  },
  pulseImport: {
    nl: 'lees de antwoorden uit een CSV-bestand: een kolom per zin, een regel per formulier',
    en: 'read the answers from a CSV file: a column for each sentence, a line for each form',
  },
  pulseMonth: {
    nl: 'de maand waarin de ronde begon, zoals 2026-11 (anders: deze maand)',
    en: 'the month in which the round began, such as 2026-11 (else: this month)',
  },
  pulseYes: {
    nl: 'schrijf zonder te vragen of het klopt',
    en: 'write without asking whether it is right',
  },
  monthWord: { nl: 'maand', en: 'month' },
  pulseMore: {
    nl: 'Zonder --form of --import typ je de ingevulde formulieren in, één regel per formulier.\nEen ronde telt vanaf vijf antwoorden; met minder wordt er niets geschreven.\nKolommen heten naar het veld (sfeer), het nummer op het formulier (1) of de zin zelf.',
    en: 'Without --form or --import you type the filled-in forms, one line each.\nA round counts from five answers on; with fewer nothing is written.\nColumns are called by the field (atmosphere), the number on the form (1) or the sentence.',
  },
  pulseExamples: {
    nl: '  leernet pulse netwerk.yaml --form --format html --output peiling.html\n  leernet pulse netwerk.yaml --form --large --simple --output peiling-groot.html\n  leernet pulse netwerk.yaml\n  leernet pulse netwerk.yaml --import antwoorden.csv --month 2026-11',
    en: '  leernet pulse network.yaml --form --format html --output pulse.html\n  leernet pulse network.yaml --form --large --simple --output pulse-large.html\n  leernet pulse network.yaml\n  leernet pulse network.yaml --import answers.csv --month 2026-11',
  },
  simple: { nl: 'de kortste zinnen', en: 'the shortest wording' },
  themeWord: { nl: 'thema', en: 'theme' },
} as const satisfies Record<string, { nl: string; en: string }>;

/** The help of these commands. */
export const say = teller(words);
