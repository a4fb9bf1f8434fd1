import type { Language } from '../base/language.js';

/** What the command line says: help, and what is wrong with how it was called. */
const words = {
  about: {
    nl: 'leernet leest een bestand over jullie leernetwerk en zegt hoe het ervoor staat: wat op orde is, wat aandacht vraagt, wat een probleem is, wat nog niet te zeggen is, en wat je het eerst kunt doen. Alles blijft op deze computer.',
    en: 'leernet reads a file about your learning network and says how it is doing: what is sound, what needs attention, what is a problem, what cannot be said yet, and what to do first. Everything stays on this computer.',
  },
  examples: { nl: 'Voorbeelden:', en: 'Examples:' },
  aboutExamples: {
    nl: '  leernet init                          een netwerk stap voor stap beschrijven\n  leernet check netwerk.yaml            het netwerk nakijken\n  leernet ask netwerk.yaml              vragen wat er nog niet in staat\n  leernet log netwerk.yaml              een bijeenkomst vastleggen\n  leernet pulse netwerk.yaml --form     een formulier voor de leden\n  leernet explain people-attendance     één regel uitgelegd\n  leernet help check                    hulp bij een opdracht',
    en: '  leernet init --lang en                describe a network, question by question\n  leernet check network.yaml            check the network\n  leernet ask network.yaml              ask what is not in it yet\n  leernet log network.yaml              record a session\n  leernet pulse network.yaml --form     a form for the members\n  leernet explain people-attendance     one rule explained\n  leernet help check                    help with a command',
  },
  exitStatuses: { nl: 'Afloop (exit status):', en: 'Exit status:' },
  exitTable: {
    nl: '  0  nagekeken, en in orde naar wat je vroeg\n  1  nagekeken, en minder dan je vroeg (--fail-on, --min-score, --min-known)\n  2  er is iets mis met het bestand of met de opdracht\n  3  er is niets nagekeken, of er ging iets mis in leernet zelf',
    en: '  0  checked, and fine by what was asked\n  1  checked, and short of what was asked (--fail-on, --min-score, --min-known)\n  2  something is wrong with the file or with the command\n  3  nothing was checked, or something went wrong in leernet itself',
  },
  check: {
    nl: 'kijkt een netwerkbestand na en laat het verslag zien',
    en: 'checks a network file and shows the report',
  },
  checkPaths: {
    nl: 'netwerkbestanden; een streepje (-) is wat er binnenkomt via standaardinvoer',
    en: 'network files; a dash (-) is standard input',
  },
  checkExamples: {
    nl: '  leernet check netwerk.yaml\n  leernet check netwerk.yaml --explain-score\n  leernet check netwerk.yaml --format json=verslag.json --format pretty\n  leernet check netwerk.yaml --as-of 2026-06-01\n  leernet check noord.yaml zuid.yaml --quiet\n  cat netwerk.yaml | leernet check -',
    en: '  leernet check network.yaml\n  leernet check network.yaml --explain-score\n  leernet check network.yaml --format json=report.json --format pretty\n  leernet check network.yaml --as-of 2026-06-01\n  leernet check north.yaml south.yaml --quiet\n  cat network.yaml | leernet check -',
  },
  format: {
    nl: 'vorm van het verslag: pretty of json; met =BESTAND gaat het naar een bestand (mag vaker)',
    en: 'form of the report: pretty or json; with =FILE it goes to a file (may be repeated)',
  },
  lang: {
    nl: 'taal: nl of en (anders: wat het bestand zegt, anders nl)',
    en: 'language: nl or en (else what the file says, else nl)',
  },
  asOf: {
    nl: 'de dag waar het verslag over gaat, zoals 2026-06-01 (anders: de peildatum van het bestand, anders vandaag)',
    en: 'the day that the report is about, such as 2026-06-01 (else the as-of of the file, else today)',
  },
  failOn: {
    nl: 'welke problemen exit status 1 geven: critical (weegt heel zwaar; zo staat het), major (ook zwaar), minor (ook licht) of never (geen)',
    en: 'which problems give exit status 1: critical (weighs very heavily; the default), major (heavily too), minor (lightly too) or never',
  },
  minScore: {
    nl: 'exit status 1 als de onderkant van de score lager is',
    en: 'exit status 1 when the low end of the score is lower',
  },
  minKnown: {
    nl: 'exit status 1 als er minder procent bekend is',
    en: 'exit status 1 when less percent is known',
  },
  config: {
    nl: 'de configuratie (anders: leernet.config.yaml, gezocht vanaf de map van elk bestand omhoog)',
    en: 'the configuration (else leernet.config.yaml, looked for from the folder of each file upward)',
  },
  rulesOption: {
    nl: 'een map met eigen regels die ook meedoet (mag vaker)',
    en: 'a folder with rules of your own that judges too (may be repeated)',
  },
  explainScore: { nl: 'laat zien hoe de score is opgebouwd', en: 'show how the score is made up' },
  quiet: { nl: 'één regel per bestand', en: 'one line a file' },
  verbose: {
    nl: 'alle regels voluit, ook wat op orde is',
    en: 'all rules in full, also what is sound',
  },
  noColor: { nl: 'zonder kleur', en: 'without colour' },
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
  explain: { nl: 'legt één regel helemaal uit', en: 'explains one rule in full' },
  explainRule: {
    nl: 'de naam van een regel, zoals people-attendance',
    en: 'the name of a rule, such as people-attendance',
  },
  rules: { nl: 'laat alle regels zien', en: 'shows all rules' },
  rulesEnd: {
    nl: '{count} regels. Eén regel helemaal uitgelegd: leernet explain people-lead',
    en: '{count} rules. One rule explained in full: leernet explain people-lead',
  },
  rulesSource: {
    nl: 'alleen de regels die rusten op een passage (struikelblokken/5), een reeks (struikelblokken/9) of een document (struikelblokken)',
    en: 'only the rules that rest on a passage (struikelblokken/5), a series (struikelblokken/9) or a document (struikelblokken)',
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
  rulesFormat: { nl: 'pretty (een tabel) of json', en: 'pretty (a table) or json' },
  schema: {
    nl: 'geeft het JSON Schema van een bestand, voor je tekstverwerker',
    en: 'gives the JSON Schema of a file, for your editor',
  },
  schemaOf: {
    nl: 'network (het netwerkbestand), rule (een regel), config (de configuratie) of report (het JSON-verslag)',
    en: 'network (the network file), rule (a rule), config (the configuration) or report (the JSON report)',
  },
  schemaExamples: {
    nl: '  leernet schema network > netwerk.schema.json\n  leernet schema network --lang en\n  leernet schema report',
    en: '  leernet schema network --lang en > network.schema.json\n  leernet schema report --lang en',
  },
  test: {
    nl: 'test de gevallen van eigen regels, en zegt wat er nog ontbreekt',
    en: 'tests the cases of rules of your own, and says what is still missing',
  },
  testExamples: {
    nl: '  leernet test\n  leernet test ./onze-regels',
    en: '  leernet test\n  leernet test ./our-rules',
  },
  testPacks: {
    nl: 'mappen met eigen regels (anders: die van de configuratie van deze map)',
    en: 'folders with rules of your own (else those of the configuration of this folder)',
  },
  newRule: {
    nl: 'maakt een eigen regel om mee te beginnen, met gevallen; vraagt wat het niet weet',
    en: 'makes a rule of your own to start from, with cases; asks what it does not know',
  },
  newRulePack: {
    nl: 'de map met eigen regels; is die er niet, dan komt hij er',
    en: 'the folder with your own rules; made where it is not there',
  },
  newRuleName: {
    nl: 'de naam van een nieuw pakket (anders: die van de map)',
    en: 'the name of a new pack (else that of the folder)',
  },
  newRuleId: {
    nl: 'thema en onderwerp: people-night-shift',
    en: 'theme and subject: people-night-shift',
  },
  newRuleWhen: { nl: 'alleen als dit geldt', en: 'only where this holds' },
  newRuleProblem: { nl: 'wanneer het een probleem is', en: 'when it is a problem' },
  newRuleAttention: { nl: 'wanneer het aandacht vraagt', en: 'when it needs attention' },
  newRuleWeight: {
    nl: 'critical, major, minor (zo staat het) of advice',
    en: 'critical, major, minor (the default) or advice',
  },
  newRulePhases: {
    nl: 'de fasen, met komma ertussen (anders: alle behalve ending)',
    en: 'the phases, with commas (else all but ending)',
  },
  newRuleSource: {
    nl: 'een passage waar de regel op rust (mag vaker)',
    en: 'a passage that the rule rests on (may be repeated)',
  },
  newRuleTitle: { nl: 'waar de regel over gaat', en: 'what the rule is about, in Dutch' },
  newRuleSaysProblem: {
    nl: 'wat het verslag zegt bij een probleem',
    en: 'what the report says at a problem, in Dutch',
  },
  newRuleSaysAttention: {
    nl: 'wat het verslag zegt als het aandacht vraagt',
    en: 'what the report says when it needs attention, in Dutch',
  },
  newRuleSaysGood: {
    nl: 'wat het verslag zegt als het op orde is',
    en: 'what the report says when it is sound, in Dutch',
  },
  newRuleWhy: { nl: 'waarom het ertoe doet', en: 'why it matters, in Dutch' },
  newRuleRemedy: { nl: 'wat helpt', en: 'what helps, in Dutch' },
  newRuleDutchOnly: {
    nl: 'geen Engels nodig: de Nederlandse tekst staat er twee keer',
    en: 'no English needed: the Dutch text stands for both',
  },
  newRuleTexts: {
    nl: 'Elke tekst kan ook in het Engels mee: --title-en, --why-en enzovoort.',
    en: 'Each text can be given in English too: --title-en, --why-en and so on.',
  },
  newRuleExamples: {
    nl: '  leernet new-rule\n  leernet new-rule --pack onze-regels --id people-naasten \\\n    --title-nl "Naasten doen mee" \\\n    --problem "count of members where lived-experience is yes is 0"',
    en: '  leernet new-rule\n  leernet new-rule --pack our-rules --id people-relatives \\\n    --title-nl "Naasten doen mee" --title-en "Relatives take part" \\\n    --problem "count of members where lived-experience is yes is 0"',
  },
  nameWord: { nl: 'naam', en: 'name' },
  sentenceWord: { nl: 'zin', en: 'sentence' },
  phasesWord: { nl: 'fasen', en: 'phases' },
  sourceWord: { nl: 'passage', en: 'passage' },
  textWord: { nl: 'tekst', en: 'text' },
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
  simple: { nl: 'de kortste zinnen', en: 'the shortest wording' },
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
  themeWord: { nl: 'thema', en: 'theme' },
  helpOption: { nl: 'deze hulp', en: 'this help' },
  helpCommand: { nl: 'hulp bij een opdracht', en: 'help with a command' },
  helpOf: { nl: 'een opdracht, zoals check', en: 'a command, such as check' },
  versionOption: { nl: 'welke versie dit is', en: 'which version this is' },
  usage: { nl: 'Gebruik:', en: 'Usage:' },
  arguments: { nl: 'Wat je meegeeft:', en: 'Arguments:' },
  options: { nl: 'Opties:', en: 'Options:' },
  commands: { nl: 'Opdrachten:', en: 'Commands:' },
  optionsWord: { nl: 'opties', en: 'options' },
  commandWord: { nl: 'opdracht', en: 'command' },
  fileWord: { nl: 'bestand', en: 'file' },
  formatWord: { nl: 'vorm[=bestand]', en: 'format[=file]' },
  rulesFormatWord: { nl: 'vorm', en: 'format' },
  dateWord: { nl: 'datum', en: 'date' },
  levelWord: { nl: 'zwaarte', en: 'level' },
  numberWord: { nl: 'getal', en: 'number' },
  percentWord: { nl: 'procent', en: 'percent' },
  passageWord: { nl: 'passage', en: 'passage' },
  ruleWord: { nl: 'regel', en: 'rule' },
  schemaWord: { nl: 'schema', en: 'schema' },
  folderWord: { nl: 'map', en: 'folder' },
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
  noConfig: {
    nl: 'Er is geen configuratie {file} (--config).',
    en: 'There is no configuration {file} (--config).',
  },
  configYml: {
    nl: '{file}: een configuratie heet leernet.config.yaml; geef het bestand die naam.',
    en: '{file}: a configuration is called leernet.config.yaml; give the file that name.',
  },
  badConfig: { nl: '{file}: {reason}', en: '{file}: {reason}' },
  configOutside: {
    nl: '{file} is een koppeling naar een bestand buiten de git-repository, en daar leest leernet geen configuratie. Zet het bestand zelf in de repository.',
    en: '{file} is a link to a file outside the git repository, and leernet reads no configuration there. Put the file itself in the repository.',
  },
  notChecked: {
    nl: '{file}: niet nagekeken, want er is iets mis met de configuratie of de regels ({config})',
    en: '{file}: not checked, as something is wrong with the configuration or the rules ({config})',
  },
  noFile: {
    nl: 'Er is niets nagekeken: geef een netwerkbestand mee, zoals: leernet check netwerk.yaml',
    en: 'Nothing was checked: give a network file, such as: leernet check network.yaml',
  },
  found: { nl: 'In deze map staat: {files}', en: 'In this folder there is: {files}' },
  nothingKnown: {
    nl: '{file}: nog geen enkele regel kon beoordeeld worden, dus er is eigenlijk niets nagekeken. Het verslag zegt welke vragen het meest vertellen.',
    en: '{file}: not one rule could be judged yet, so nothing was really checked. The report says which questions would tell most.',
  },
  noRule: {
    nl: '{file}: er is geen regel die zeker voor dit netwerk geldt, dus er is niets nagekeken. Vul om te beginnen de fase en de bijeenkomsten in.',
    en: '{file}: no rule applies to this network for certain, so nothing was checked. Fill in the phase and the sessions to begin with.',
  },
  failedOnCritical: {
    nl: '{file}: problemen die heel zwaar wegen (--fail-on critical): {rules}',
    en: '{file}: problems that weigh very heavily (--fail-on critical): {rules}',
  },
  failedOnMajor: {
    nl: '{file}: problemen die zwaar of heel zwaar wegen (--fail-on major): {rules}',
    en: '{file}: problems that weigh heavily or very heavily (--fail-on major): {rules}',
  },
  failedOnMinor: {
    nl: '{file}: problemen (--fail-on minor): {rules}',
    en: '{file}: problems (--fail-on minor): {rules}',
  },
  failedScore: {
    nl: '{file}: de score is minstens {low}, gevraagd is minstens {asked} (--min-score)',
    en: '{file}: the score is at least {low}, at least {asked} was asked (--min-score)',
  },
  failedKnown: {
    nl: '{file}: {known}% is bekend, gevraagd is minstens {asked}% (--min-known)',
    en: '{file}: {known}% is known, at least {asked}% was asked (--min-known)',
  },
  crashed: {
    nl: '{file}: in leernet zelf ging iets mis bij: {rules}',
    en: '{file}: something went wrong in leernet itself at: {rules}',
  },
  internal: {
    nl: 'Er ging iets mis in leernet zelf, niet in jullie bestand. Meld het, met deze regel erbij: {reason}',
    en: 'Something went wrong in leernet itself, not in your file. Please report it, with this line: {reason}',
  },
  badDate: {
    nl: '"{text}" is geen dag voor --as-of. Schrijf bijvoorbeeld: {right}',
    en: '"{text}" is not a day for --as-of. Write for instance: {right}',
  },
  badNumber: {
    nl: '"{text}" is geen getal van 0 tot 100 voor {option}.',
    en: '"{text}" is not a number from 0 to 100 for {option}.',
  },
  badChoice: {
    nl: '"{text}" kan niet bij {option}. Kies uit: {choices}.',
    en: '"{text}" cannot stand with {option}. Choose from: {choices}.',
  },
  didYouMean: { nl: 'Bedoel je {near}?', en: 'Did you mean {near}?' },
  noSuchRule: {
    nl: 'Er is geen regel die "{rule}" heet.',
    en: 'There is no rule called "{rule}".',
  },
  rulesOff: {
    nl: 'Hier doen niet mee: {rules}.',
    en: 'These do not judge here: {rules}.',
  },
  changedHere: { nl: 'Hier aangepast', en: 'Changed here' },
  packsTitle: { nl: 'Pakketten', en: 'Packs' },
  seeRules: {
    nl: 'Alle regels zie je met: leernet rules',
    en: 'See all rules with: leernet rules',
  },
  twice: {
    nl: 'Hooguit één verslag kan naar het scherm; geef de andere een bestand mee, zoals --format json=verslag.json',
    en: 'At most one report can go to the screen; give the others a file, such as --format json=report.json',
  },
  waiting: {
    nl: '{file} is een pijp of een apparaat; leernet wacht op wat eruit komt. Stoppen kan met Ctrl-C.',
    en: '{file} is a pipe or a device; leernet waits for what comes out of it. Ctrl-C stops it.',
  },
  cannotWrite: {
    nl: '{file} kan niet geschreven worden ({reason}).',
    en: '{file} cannot be written ({reason}).',
  },
  unknownOption: { nl: 'De optie {option} bestaat niet.', en: 'There is no option {option}.' },
  unknownCommand: {
    nl: 'De opdracht "{command}" bestaat niet.',
    en: 'There is no command "{command}".',
  },
  missingArgument: { nl: 'Hier hoort nog bij: {argument}.', en: 'This still needs: {argument}.' },
  optionNeedsValue: { nl: 'Bij {option} hoort een waarde.', en: '{option} needs a value.' },
  tooMany: {
    nl: 'Er staat te veel achter de opdracht.',
    en: 'There is too much behind the command.',
  },
  seeHelp: { nl: 'Hulp: leernet --help', en: 'Help: leernet --help' },
} as const satisfies Record<string, { nl: string; en: string }>;

/** What the command line says, filled in. */
export function tell(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][language].replace(/\{([a-zA-Z]+)\}/g, (braces, name: string) =>
    String(values[name] ?? braces),
  );
}
