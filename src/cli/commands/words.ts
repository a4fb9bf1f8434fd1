import { teller } from '../tell.js';

/** The help of leernet itself and of `check`, and the words of all help. */
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
    nl: 'kijkt netwerken na, een bestand of een hele map, en laat het verslag zien',
    en: 'checks networks, a file or a whole folder, and shows the report',
  },
  checkPaths: {
    nl: "netwerkbestanden, mappen of patronen zoals 'regio-*/**' ('!oud/**' haalt weg); een streepje (-) is standaardinvoer. Zonder: de netwerken van de configuratie, anders alles in deze map",
    en: "network files, folders or patterns such as 'region-*/**' ('!old/**' takes out); a dash (-) is standard input. Without any: the networks of the configuration, else all in this folder",
  },
  checkExamples: {
    nl: '  leernet check netwerk.yaml\n  leernet check netwerk.yaml --explain-score\n  leernet check netwerk.yaml --format json=verslag.json --format pretty\n  leernet check netwerk.yaml --format github --format sarif=leernet.sarif\n  leernet check netwerk.yaml --as-of 2026-06-01\n  leernet check regio-noord regio-zuid --quiet\n  cat netwerk.yaml | leernet check -',
    en: '  leernet check network.yaml\n  leernet check network.yaml --explain-score\n  leernet check network.yaml --format json=report.json --format pretty\n  leernet check network.yaml --format github --format sarif=leernet.sarif\n  leernet check network.yaml --as-of 2026-06-01\n  leernet check region-north region-south --quiet\n  cat network.yaml | leernet check -',
  },
  format: {
    nl: 'vorm van het verslag: pretty (zo staat het), json, markdown (voor bij een merge request), sarif, junit, github of gitlab; met =BESTAND gaat het naar een bestand (mag vaker)',
    en: 'form of the report: pretty (the default), json, markdown (for a merge request), sarif, junit, github or gitlab; with =FILE it goes to a file (may be repeated)',
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
  baselineOption: {
    nl: 'wat er al was (gemaakt met leernet baseline): alleen nieuwe of erger geworden problemen geven exit status 1; --min-score en --min-known blijven gelden',
    en: 'what was already there (made by leernet baseline): only problems that are new or got worse give exit status 1; --min-score and --min-known still hold',
  },
  changedSince: {
    nl: 'alleen de bestanden die anders zijn dan in deze versie van git, zoals origin/main',
    en: 'only the files that differ from this version of git, such as origin/main',
  },
  versionWord: { nl: 'versie', en: 'version' },
  config: {
    nl: 'de configuratie (anders: leernet.config.yaml, gezocht vanaf de map van elk bestand omhoog)',
    en: 'the configuration (else leernet.config.yaml, looked for from the folder of each file upward)',
  },
  rulesOption: {
    nl: 'een map met eigen regels die ook meedoet (mag vaker)',
    en: 'a folder with rules of your own that judges too (may be repeated)',
  },
  shard: {
    nl: 'alleen dit deel van de bestanden, zoals 2/5 op de tweede van vijf machines; leernet merge voegt de verslagen samen',
    en: 'only this part of the files, such as 2/5 on the second of five machines; leernet merge puts the reports together',
  },
  shardWord: { nl: 'deel/aantal', en: 'part/of' },
  workers: {
    nl: 'hoeveel bestanden tegelijk nagekeken worden (anders: zoveel als tijd scheelt)',
    en: 'how many files are checked at once (else as many as save time)',
  },
  explainScore: { nl: 'laat zien hoe de score is opgebouwd', en: 'show how the score is made up' },
  quiet: { nl: 'één regel per bestand', en: 'one line a file' },
  verbose: {
    nl: 'alle regels voluit, ook wat op orde is; en welke bestanden in een map zijn overgeslagen',
    en: 'all rules in full, also what is sound; and which files in a folder were passed over',
  },
  noColor: { nl: 'zonder kleur', en: 'without colour' },
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
  ruleWord: { nl: 'regel', en: 'rule' },
  folderWord: { nl: 'map', en: 'folder' },
} as const satisfies Record<string, { nl: string; en: string }>;

/** The help. */
export const say = teller(words);
