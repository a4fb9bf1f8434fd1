import { teller } from './tell.js';

/** What every command may say of how it went, and of how it was called. */
const words = {
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
    nl: 'Er is niets nagekeken: geef een netwerkbestand of een map mee, zoals: leernet check netwerk.yaml',
    en: 'Nothing was checked: give a network file or a folder, such as: leernet check network.yaml',
  },
  foundSoFar: {
    nl: '{count} netwerken gevonden …',
    en: '{count} networks found …',
  },
  checkedSoFar: {
    nl: '{count} van {all} nagekeken …',
    en: '{count} of {all} checked …',
  },
  notANetwork: {
    nl: '{file}: dit is de configuratie, geen netwerk; overgeslagen',
    en: '{file}: this is the configuration, no network; passed over',
  },
  overwrites: {
    nl: '{file}: daar staat een netwerk dat wordt nagekeken; geef het verslag een andere naam (--format {format}=…)',
    en: '{file}: a network that is checked stands there; give the report another name (--format {format}=…)',
  },
  formatsDiffer: {
    nl: 'De bestanden vallen onder verschillende configuraties, dus hun formats tellen niet. Kies zelf: --format',
    en: 'The files fall under different configurations, so their formats do not count. Choose: --format',
  },
  nothingKnown: {
    nl: '{file}: nog geen enkele regel kon beoordeeld worden, dus er is eigenlijk niets nagekeken. Het verslag zegt welke vragen het meest vertellen.',
    en: '{file}: not one rule could be judged yet, so nothing was really checked. The report says which questions would tell most.',
  },
  noRule: {
    nl: '{file}: er is geen regel die zeker voor dit netwerk geldt, dus er is niets nagekeken. Vul om te beginnen de fase en de bijeenkomsten in.',
    en: '{file}: no rule applies to this network for certain, so nothing was checked. Fill in the phase and the sessions to begin with.',
  },
  failedOnCritical: {
    nl: '{file}: problemen die heel zwaar wegen (--fail-on critical{from}): {rules}',
    en: '{file}: problems that weigh very heavily (--fail-on critical{from}): {rules}',
  },
  failedOnMajor: {
    nl: '{file}: problemen die zwaar of heel zwaar wegen (--fail-on major{from}): {rules}',
    en: '{file}: problems that weigh heavily or very heavily (--fail-on major{from}): {rules}',
  },
  failedOnMinor: {
    nl: '{file}: problemen (--fail-on minor{from}): {rules}',
    en: '{file}: problems (--fail-on minor{from}): {rules}',
  },
  noBaseline: {
    nl: 'Er is geen baseline {file}{place}.',
    en: 'There is no baseline {file}{place}.',
  },
  makeBaseline: {
    nl: 'Maak er een met: leernet baseline --output {file}',
    en: 'Make one with: leernet baseline --output {file}',
  },
  noneChanged: {
    nl: 'Geen van de netwerkbestanden ({count}) verschilt van {ref}. Er is niets nagekeken, en er hoefde ook niets.',
    en: 'None of the network files ({count}) differs from {ref}. Nothing was checked, and nothing had to be.',
  },
  failedNew: {
    nl: '{file}: nieuwe problemen, die niet in de baseline staan (--fail-on {level}): {rules}',
    en: '{file}: new problems, that are not in the baseline (--fail-on {level}): {rules}',
  },
  failedWorse: {
    nl: '{file}: vroeg in de baseline aandacht, en is nu een probleem (--fail-on {level}): {rules}',
    en: '{file}: needed attention in the baseline, and is a problem now (--fail-on {level}): {rules}',
  },
  wentFromBaseline: {
    nl: '{file}: staat in de baseline, en speelt niet meer: {rules}',
    en: '{file}: in the baseline, and gone: {rules}',
  },
  betterThanBaseline: {
    nl: '{file}: was een probleem, en vraagt nu alleen nog aandacht: {rules}',
    en: '{file}: was a problem, and only needs attention now: {rules}',
  },
  updateBaseline: {
    nl: 'Werk de baseline bij, dan valt het op als dit terugkomt: leernet baseline --update --output {baseline}',
    en: 'Bring the baseline up to date, so that it shows when this returns: leernet baseline --update --output {baseline}',
  },
  goneFile: {
    nl: 'In {baseline} staat nog een bestand dat er niet meer is: {files}. Haal het eruit met: leernet baseline {paths}--update --output {baseline}',
    en: '{baseline} still holds a file that is gone: {files}. Take it out with: leernet baseline {paths}--update --output {baseline}',
  },
  goneFiles: {
    nl: 'In {baseline} staan nog {count} bestanden die er niet meer zijn: {files}. Haal ze eruit met: leernet baseline {paths}--update --output {baseline}',
    en: '{baseline} still holds {count} files that are gone: {files}. Take them out with: leernet baseline {paths}--update --output {baseline}',
  },
  sameNetwork: {
    nl: '{file} heeft hetzelfde id als {other}, en dan geldt de baseline van het ene netwerk voor het andere. Geef elk netwerk een eigen id.',
    en: '{file} has the same id as {other}, so the baseline of one network would hold for the other. Give each network an id of its own.',
  },
  failedScore: {
    nl: '{file}: de score is minstens {low}, gevraagd is minstens {asked} (--min-score{from})',
    en: '{file}: the score is at least {low}, at least {asked} was asked (--min-score{from})',
  },
  failedKnown: {
    nl: '{file}: {known}% is bekend, gevraagd is minstens {asked}% (--min-known{from})',
    en: '{file}: {known}% is known, at least {asked}% was asked (--min-known{from})',
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
  twice: {
    nl: 'Hooguit één verslag kan naar het scherm; geef de andere een bestand mee, zoals --format json=verslag.json',
    en: 'At most one report can go to the screen; give the others a file, such as --format json=report.json',
  },
  sameFile: {
    nl: 'Twee verslagen gaan naar {file}, en dan blijft er één over. Geef elk verslag een eigen bestand.',
    en: 'Two reports go to {file}, and one of them would be lost. Give each report a file of its own.',
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
export const tell = teller(words);
