import type { Language, Text } from '../base/language.js';

/** What `leernet init` and `leernet ask` say beside the questions. */
const words = {
  noTerminal: {
    nl: 'leernet {command} stelt vragen en heeft daarvoor een terminal nodig. Zonder terminal kan het met --answers BESTAND.',
    en: 'leernet {command} asks questions and needs a terminal for it. Without one, use --answers FILE.',
  },
  noTerminalAsk: {
    nl: 'leernet ask stelt vragen en heeft daarvoor een terminal nodig. Wat nog open is, zie je ook met: leernet check {file}',
    en: 'leernet ask asks questions and needs a terminal for it. What is still open you can also see with: leernet check {file}',
  },
  exists: {
    nl: '{file} is er al, en wordt niet overschreven. Vraag wat er nog niet in staat met: leernet ask {file}',
    en: '{file} is there already, and is not overwritten. Ask for what is not in it yet with: leernet ask {file}',
  },
  existsAsk: {
    nl: '{file} is er al, en wordt niet overschreven. Zal ik vragen wat er nog niet in staat?',
    en: '{file} is there already, and is not overwritten. Shall I ask for what is not in it yet?',
  },
  draft: {
    nl: 'Er ligt nog een begin van {file}, met {count} antwoorden. Ga je verder waar je was?',
    en: 'There is a beginning of {file}, with {count} answers. Will you go on where you were?',
  },
  draftKept: { nl: 'Het oude begin staat in {file}.', en: 'The old beginning is in {file}.' },
  goingOn: { nl: 'We gaan verder waar je was.', en: 'We go on where you were.' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  kept: {
    nl: 'Bewaard. Ga verder met: {command}',
    en: 'Kept. Go on with: {command}',
  },
  nothingYet: {
    nl: 'Gestopt; er was nog niets te bewaren.',
    en: 'Stopped; there was nothing to keep yet.',
  },
  written: { nl: 'Bewaard in {file}.', en: 'Kept in {file}.' },
  cannotKeep: {
    nl: 'Dit kan niet bewaard worden in {file} ({reason}). Er is niets verloren: je antwoorden tot nu toe zijn er nog.',
    en: 'This cannot be kept in {file} ({reason}). Nothing is lost: your answers so far are still here.',
  },
  tryAgain: {
    nl: 'Maak ruimte. Zal ik het nog eens proberen?',
    en: 'Make room. Shall I try again?',
  },
  printed: {
    nl: 'Hieronder staat alles wat je tot nu toe antwoordde. Bewaar het zelf als {file}.',
    en: 'Below is all that you answered so far. Keep it yourself as {file}.',
  },
  cannotBegin: {
    nl: 'In deze map kan {file} niet geschreven worden ({reason}). Kies een andere map, zoals: leernet init ~/netwerk.yaml',
    en: '{file} cannot be written in this folder ({reason}). Choose another folder, such as: leernet init ~/network.yaml',
  },
  appeared: {
    nl: '{file} is er intussen gekomen, en wordt niet overschreven. Je antwoorden staan in {draft}; ga verder met: leernet init ANDERE-NAAM.yaml',
    en: '{file} came there meanwhile, and is not overwritten. Your answers are in {draft}; go on with: leernet init OTHER-NAME.yaml',
  },
  next: { nl: 'Verder gaan:', en: 'How to go on:' },
  nextAsk: { nl: 'vraagt wat nog open is', en: 'asks what is still open' },
  nextLog: { nl: 'legt een bijeenkomst vast', en: 'records a session' },
  nextCheck: { nl: 'laat dit verslag opnieuw zien', en: 'shows this report again' },
  howTo: {
    nl: 'Typ je antwoord en druk op Enter. Bij elke vraag staat wat je kunt typen.',
    en: 'Type your answer and press Enter. With each question stands what you can type.',
  },
  answersWrong: { nl: 'in {file}, bij {key}: {why}', en: 'in {file}, at {key}: {why}' },
  answersKey: {
    nl: 'in {file}: er is geen vraag die "{key}" heet.',
    en: 'in {file}: there is no question called "{key}".',
  },
  answersUnused: {
    nl: 'niet gebruikt, want daar werd niet naar gevraagd: {keys}',
    en: 'not used, because it was not asked for: {keys}',
  },
  answersForm: {
    nl: '{file} is geen lijst van vragen en antwoorden. Schrijf op elke regel: vraag: antwoord',
    en: '{file} is not a list of questions and answers. Write on each line: question: answer',
  },
  unreadable: {
    nl: '{file} kan niet gelezen worden ({reason}).',
    en: '{file} cannot be read ({reason}).',
  },
  badDraft: {
    nl: '{file} is geen begin van leernet, of het is beschadigd. Verplaats het en probeer het opnieuw.',
    en: '{file} is not a beginning of leernet, or it is damaged. Move it and try again.',
  },
  noStdin: {
    nl: 'Geef een bestand: elk antwoord wordt er meteen in geschreven.',
    en: 'Give a file: each answer is written into it at once.',
  },
  wrongFile: {
    nl: 'Herstel dit eerst; daarna kan het met: leernet ask {file}',
    en: 'Mend this first; then you can go on with: leernet ask {file}',
  },
  badMost: {
    nl: '"{text}" kan niet bij --most. Geef een heel getal, zoals --most 5.',
    en: '"{text}" cannot stand with --most. Give a whole number, such as --most 5.',
  },
  askIntro: {
    nl: 'Ik vraag alleen wat {file} nog niet zegt, het meest vertellende eerst. Elk antwoord wordt er meteen in geschreven. Stop wanneer je wilt.',
    en: 'I ask only what {file} does not say yet, the most telling first. Each answer is written into it at once. Stop whenever you like.',
  },
  askStopped: {
    nl: 'Alles staat in {file}. Verder gaan kan altijd met: leernet ask {file}',
    en: 'All is in {file}. You can always go on with: leernet ask {file}',
  },
  formsLost: {
    nl: 'De formulieren die je overtypte ({count}) zijn niet bewaard: dat gebeurt pas na het laatste.',
    en: 'The forms that you typed over ({count}) were not kept: that happens after the last one.',
  },
  allAsked: { nl: 'Dat waren alle vragen.', en: 'Those were all the questions.' },
  nothingOpen: { nl: 'Er is niets meer te vragen.', en: 'There is nothing left to ask.' },
  leftSessions: {
    nl: 'Bijeenkomsten leg je vast met: leernet log {file}',
    en: 'Record sessions with: leernet log {file}',
  },
  leftStanding: {
    nl: 'Niet gevraagd ({count}): wat een oordeel dat al vaststaat weer onzeker maakt. Daar telt jullie gewoonte, of wat er nu in het bestand staat. Weet je meer? Schrijf het in {file}.',
    en: 'Not asked ({count}): what would make a verdict that stands unsure again. There your habit counts, or what the file says now. If you know more, write it in {file}.',
  },
  leftEarly: {
    nl: 'Nog niet te zeggen ({count}): daarvoor is er nog te weinig gebeurd.',
    en: 'Too early to say ({count}): too little has happened yet.',
  },
  leftPulse: {
    nl: 'Wat leden er zelf van vinden, vraag je aan hen: minstens vijf, zonder naam. Een formulier: leernet pulse {file} --form',
    en: 'What members think themselves you ask them: at least five, without a name. A form: leernet pulse {file} --form',
  },
  seeReport: {
    nl: 'Het hele verslag: leernet check {file}',
    en: 'The whole report: leernet check {file}',
  },
  changed: {
    nl: '{file} is intussen door iets anders veranderd. Het laatste antwoord is niet opgeschreven, en er is niets overschreven. Begin opnieuw met: leernet ask {file}',
    en: '{file} was changed by something else meanwhile. The last answer was not written down, and nothing was overwritten. Begin again with: leernet ask {file}',
  },
  cannotWrite: {
    nl: '{file} kan niet geschreven worden ({reason}). Het laatste antwoord staat er niet in; alle eerdere wel.',
    en: '{file} cannot be written ({reason}). The last answer is not in it; all earlier ones are.',
  },
  yourAnswer: { nl: 'antwoord', en: 'answer' },
  didYouMean: { nl: 'Bedoel je {near}?', en: 'Did you mean {near}?' },
} as const satisfies Record<string, { nl: string; en: string }>;

/** What these commands say, filled in. */
export function say(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][language].replace(/\{([a-z]+)\}/g, (braces, name: string) =>
    String(values[name] ?? braces),
  );
}

/** A text in both languages, as it stands. */
export function texts(key: keyof typeof words): Text {
  return words[key];
}
