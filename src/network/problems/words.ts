import type { Language, Text } from '../../base/language.js';
import type { Problem, ProblemCode } from './problem.js';

/**
 * What is said of each problem, and (in `mend`) what to write instead. Names between braces are
 * filled in from the problem's values; `{suggestion}` is its suggestion, and `{=notes}` is the name
 * of a field in the language of the file.
 */
interface Words {
  readonly says: Text;
  /** Said where the problem has a suggestion. */
  readonly suggests?: Text;
  /** Said where it has none, or always where there can be none. */
  readonly mend?: Text;
}

const didYouMean: Text = { nl: 'Bedoel je "{suggestion}"?', en: 'Did you mean "{suggestion}"?' };
const writeInstead: Text = { nl: 'Schrijf: {suggestion}', en: 'Write: {suggestion}' };

export const problemWords: Readonly<Record<ProblemCode, Words>> = {
  empty: {
    says: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
    mend: {
      nl: 'Begin met een regel als: naam: Netwerk Ouderen Zuid',
      en: 'Begin with a line such as: name: Older People South',
    },
  },
  'not-utf8': {
    says: { nl: 'Dit bestand is geen tekst in UTF-8.', en: 'This file is not text in UTF-8.' },
    mend: {
      nl: 'Bewaar het opnieuw als platte tekst, met UTF-8 als codering.',
      en: 'Save it again as plain text, with UTF-8 as its encoding.',
    },
  },
  'too-large': {
    says: {
      nl: 'Dit bestand is groter dan 5 MB. Een netwerkbestand is een paar bladzijden tekst.',
      en: 'This file is larger than 5 MB. A network file is a few pages of text.',
    },
    mend: { nl: 'Kijk of je het goede bestand koos.', en: 'See whether you chose the right file.' },
  },
  'is-folder': {
    says: { nl: 'Dit is een map, geen bestand.', en: 'This is a folder, not a file.' },
    mend: {
      nl: 'Geef de naam van een netwerkbestand, zoals netwerk.yaml.',
      en: 'Give the name of a network file, such as network.yaml.',
    },
  },
  'not-found': {
    says: { nl: 'Dit bestand is er niet.', en: 'There is no such file.' },
    suggests: didYouMean,
    mend: {
      nl: 'Kijk of de naam klopt en of je in de goede map staat.',
      en: 'See whether the name is right and you are in the right folder.',
    },
  },
  unreadable: {
    says: {
      nl: 'Dit bestand kan niet gelezen worden ({reason}).',
      en: 'This file cannot be read ({reason}).',
    },
    mend: { nl: 'Kijk of jij het mag openen.', en: 'See whether you are allowed to open it.' },
  },
  yaml: {
    says: {
      nl: 'Hier klopt de opbouw van de tekst niet.',
      en: 'The text is not put together right here.',
    },
    mend: {
      nl: 'Kijk naar deze regel en die erboven: staat er een spatie na elke dubbele punt, springt alles gelijk in, en is elk aanhalingsteken of haakje weer gesloten?',
      en: 'Look at this line and the one above: is there a space after each colon, does everything line up, and is each quote or bracket closed again?',
    },
  },
  'yaml-tab': {
    says: {
      nl: 'Hier staat een tab. Inspringen gaat met spaties.',
      en: 'There is a tab here. Indent with spaces.',
    },
    mend: {
      nl: 'Haal de tab weg en typ twee spaties.',
      en: 'Take out the tab and type two spaces.',
    },
  },
  'yaml-space': {
    says: {
      nl: 'Na deze dubbele punt ontbreekt een spatie.',
      en: 'A space is missing after this colon.',
    },
    mend: {
      nl: 'Zet een spatie tussen de dubbele punt en wat erna komt.',
      en: 'Put a space between the colon and what comes next.',
    },
  },
  'yaml-dash': {
    says: {
      nl: 'Na dit streepje ontbreekt een spatie.',
      en: 'A space is missing after this dash.',
    },
    mend: {
      nl: 'Zet een spatie tussen het streepje en wat erna komt.',
      en: 'Put a space between the dash and what comes next.',
    },
  },
  'yaml-colon': {
    says: {
      nl: 'In deze tekst staat een dubbele punt; die leest als een nieuw veld.',
      en: 'There is a colon in this text, which reads as a new field.',
    },
    suggests: {
      nl: 'Hoort de dubbele punt bij de tekst, zet de tekst dan tussen aanhalingstekens: {suggestion}',
      en: 'If the colon belongs to the text, put the text in quotes: {suggestion}',
    },
    mend: {
      nl: 'Hoort de dubbele punt bij de tekst, zet de tekst dan tussen aanhalingstekens. Begint hier een nieuw veld, zet er dan een komma voor.',
      en: 'If the colon belongs to the text, put the text in quotes. If a new field begins here, put a comma in front of it.',
    },
  },
  'yaml-no-colon': {
    says: {
      nl: 'Op deze regel ontbreekt een dubbele punt, na de naam van het veld.',
      en: 'A colon is missing on this line, after the name of the field.',
    },
    mend: {
      nl: 'Schrijf een veld zo: regio: Salland. Hoort deze regel bij de tekst erboven, zet dan de hele tekst tussen aanhalingstekens.',
      en: 'Write a field like this: region: Salland. If this line belongs to the text above, put the whole text in quotes.',
    },
  },
  'yaml-question': {
    says: {
      nl: 'Een los vraagteken leest hier als iets anders.',
      en: 'A question mark by itself reads as something else here.',
    },
    suggests: {
      nl: 'Weet je het niet, schrijf dan onbekend, of {suggestion} met de aanhalingstekens erbij.',
      en: 'If you do not know, write unknown, or {suggestion} with its quotes.',
    },
    mend: {
      nl: 'Weet je het niet, schrijf dan: onbekend',
      en: 'If you do not know, write: unknown',
    },
  },
  'yaml-quote': {
    says: {
      nl: 'Deze tekst begint met een aanhalingsteken of apostrof, en sluit niet goed af.',
      en: 'This text begins with a quote or an apostrophe, and does not close right.',
    },
    suggests: {
      nl: 'Zet de hele tekst tussen aanhalingstekens: {suggestion}',
      en: 'Put the whole text in quotes: {suggestion}',
    },
    mend: {
      nl: 'Zet de hele tekst tussen dubbele aanhalingstekens, met één aan het begin en één aan het eind.',
      en: 'Put the whole text in double quotes, one at the beginning and one at the end.',
    },
  },
  'yaml-bracket': {
    says: {
      nl: 'Dit haakje gaat open en sluit niet, of sluit met het verkeerde haakje.',
      en: 'This bracket opens and does not close, or closes with the wrong one.',
    },
    mend: {
      nl: 'Sluit [ met ] en { met }. Loopt het door op de volgende regel, laat die dan verder inspringen.',
      en: 'Close [ with ] and { with }. If it runs on to the next line, indent that line further.',
    },
  },
  'yaml-closer': {
    says: {
      nl: 'Dit haakje sluit, maar er staat er geen meer open.',
      en: 'This bracket closes, but none is open any more.',
    },
    mend: {
      nl: 'Haal het weg, of zet de hele tekst tussen aanhalingstekens.',
      en: 'Take it out, or put the whole text in quotes.',
    },
  },
  'yaml-comma': {
    says: {
      nl: 'Tussen deze haakjes ontbreekt een komma, of er staat er een te veel.',
      en: 'Between these brackets a comma is missing, or there is one too many.',
    },
    mend: {
      nl: 'Zet precies één komma tussen elke twee waarden of velden.',
      en: 'Put exactly one comma between every two values or fields.',
    },
  },
  'yaml-indent': {
    says: {
      nl: 'Deze regel springt niet gelijk in met de regels waar hij bij hoort.',
      en: 'This line does not line up with the lines it belongs to.',
    },
    mend: {
      nl: 'Zet er evenveel spaties voor als voor de velden of streepjes ernaast.',
      en: 'Put as many spaces in front of it as the fields or dashes beside it have.',
    },
  },
  'yaml-character': {
    says: {
      nl: 'Een tekst kan niet met dit teken beginnen.',
      en: 'A text cannot begin with this character.',
    },
    suggests: {
      nl: 'Zet de tekst tussen aanhalingstekens: {suggestion}',
      en: 'Put the text in quotes: {suggestion}',
    },
    mend: { nl: 'Zet de tekst tussen aanhalingstekens.', en: 'Put the text in quotes.' },
  },
  'yaml-comment': {
    says: {
      nl: 'Tussen dit streepje en zijn tekst staat een opmerking.',
      en: 'There is a remark between this dash and its text.',
    },
    mend: {
      nl: 'Zet de tekst meteen achter het streepje, en de opmerking op de regel erboven.',
      en: 'Put the text right behind the dash, and the remark on the line above.',
    },
  },
  'yaml-control': {
    says: {
      nl: 'Hier staat een onzichtbaar teken dat niet in een tekst hoort.',
      en: 'There is an invisible character here that does not belong in a text.',
    },
    mend: {
      nl: 'Haal dit stukje weg en typ het opnieuw.',
      en: 'Take this bit out and type it again.',
    },
  },
  'yaml-line-end': {
    says: {
      nl: 'De regels in dit bestand eindigen op een manier die leernet niet kent.',
      en: 'The lines of this file end in a way that leernet does not know.',
    },
    mend: {
      nl: 'Bewaar het bestand opnieuw, met gewone regeleinden (LF of CRLF).',
      en: 'Save the file again, with plain line ends (LF or CRLF).',
    },
  },
  'yaml-escape': {
    says: {
      nl: 'Tussen dubbele aanhalingstekens heeft een schuine streep \\ een eigen betekenis.',
      en: 'Between double quotes a backslash \\ has a meaning of its own.',
    },
    mend: {
      nl: 'Typ hem twee keer, of zet de tekst tussen enkele aanhalingstekens.',
      en: 'Type it twice, or put the text in single quotes.',
    },
  },
  'yaml-depth': {
    says: {
      nl: 'Hier liggen meer dan 64 lijsten of secties in elkaar.',
      en: 'More than 64 lists or sections lie inside each other here.',
    },
    mend: {
      nl: 'Een netwerkbestand gaat hooguit een stuk of vijf lagen diep.',
      en: 'A network file goes about five layers deep at the most.',
    },
  },
  'yaml-documents': {
    says: {
      nl: 'Hier begint een tweede document. Eén bestand beschrijft één netwerk.',
      en: 'A second document begins here. One file describes one network.',
    },
    mend: {
      nl: 'Zet het tweede netwerk in een eigen bestand, of haal deze streepjes of puntjes weg.',
      en: 'Put the second network in a file of its own, or take out these dashes or dots.',
    },
  },
  'yaml-alias': {
    says: {
      nl: 'Een woord dat met * begint, verwijst naar iets wat hierboven niet staat.',
      en: 'A word that begins with * refers to something that is not there above.',
    },
    mend: {
      nl: 'Zet de tekst tussen aanhalingstekens, of schrijf uit wat er moet staan.',
      en: 'Put the text in quotes, or write out what should stand there.',
    },
  },
  'yaml-alias-bomb': {
    says: {
      nl: 'De verwijzingen (*) in dit bestand staan samen voor te veel waarden.',
      en: 'The references (*) in this file stand for too many values together.',
    },
    mend: { nl: 'Schrijf uit wat er moet staan.', en: 'Write out what should stand there.' },
  },
  'yaml-key': {
    says: {
      nl: 'Een lijst of sectie kan geen veldnaam zijn.',
      en: 'A list or a section cannot be the name of a field.',
    },
    mend: { nl: 'Zet de tekst tussen aanhalingstekens.', en: 'Put the text in quotes.' },
  },
  'yaml-no-key': {
    says: {
      nl: 'Voor deze dubbele punt ontbreekt de naam van een veld.',
      en: 'The name of a field is missing in front of this colon.',
    },
    mend: {
      nl: 'Schrijf een veld zo: regio: Salland',
      en: 'Write a field like this: region: Salland',
    },
  },
  'yaml-tag': {
    says: {
      nl: 'Een woord met een uitroepteken ervoor heeft een eigen betekenis, die leernet niet gebruikt.',
      en: 'A word with an exclamation mark in front has a meaning of its own, which leernet does not use.',
    },
    mend: {
      nl: 'Haal het uitroepteken weg, of zet de tekst tussen aanhalingstekens.',
      en: 'Take out the exclamation mark, or put the text in quotes.',
    },
  },
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
  'duplicate-key': {
    says: {
      nl: 'Dit veld staat er twee keer: als "{other}" en als "{key}".',
      en: 'This field stands there twice: as "{other}" and as "{key}".',
    },
    mend: { nl: 'Maak er één veld van.', en: 'Make one field of the two.' },
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
  'duplicate-id': {
    says: { nl: 'De id "{id}" is al gebruikt.', en: 'The id "{id}" has been used before.' },
    mend: {
      nl: 'Geef elk een eigen id, of haal er één weg.',
      en: 'Give each an id of its own, or take one out.',
    },
  },
  'left-before-joined': {
    says: { nl: 'Dit lid stopte voordat het begon.', en: 'This member left before joining.' },
    mend: {
      nl: 'Kijk "{=joined}" en "{=left}" na.',
      en: 'Look at "{=joined}" and "{=left}" again.',
    },
  },
  'until-before-from': {
    says: { nl: 'Het einde ligt voor het begin.', en: 'The end lies before the beginning.' },
    mend: { nl: 'Kijk beide datums na.', en: 'Look at both dates again.' },
  },
  'present-above-members': {
    says: {
      nl: 'Hier staan {present} aanwezigen, maar het netwerk had die dag {members} leden.',
      en: 'This says {present} present, but the network had {members} members that day.',
    },
    mend: {
      nl: 'Gasten tellen niet mee: zet die onder "{=guests}". Staan niet alle leden in de lijst, zet dan onder "{=counts}" bij "{=total}" hoeveel het er zijn.',
      en: 'Guests do not count: put them under "{=guests}". If not all members are listed, put how many there are under "{=counts}" at "{=total}".',
    },
  },
  'present-above-invited': {
    says: {
      nl: 'Hier staan {present} aanwezigen, maar er waren {invited} mensen uitgenodigd.',
      en: 'This says {present} present, but {invited} people were invited.',
    },
    mend: {
      nl: 'Kijk beide getallen na. Gasten tellen niet mee: zet die onder "{=guests}".',
      en: 'Look at both numbers again. Guests do not count: put them under "{=guests}".',
    },
  },
  'present-twice': {
    says: {
      nl: '"{id}" staat er twee keer als aanwezig.',
      en: '"{id}" is listed as present twice.',
    },
    mend: {
      nl: 'Haal er één weg, of zet er het andere lid neer.',
      en: 'Take one out, or put the other member there.',
    },
  },
  'parts-above-present': {
    says: {
      nl: 'Hier staan {part} vervangers, maar er waren {present} mensen; vervangers tellen daarbij mee.',
      en: 'This says {part} stand-ins, but {present} people were present; stand-ins are among those.',
    },
    mend: { nl: 'Kijk beide getallen na.', en: 'Look at both numbers again.' },
  },
  'shares-above-100': {
    says: {
      nl: 'De bronnen die nu lopen, zijn samen {total} procent.',
      en: 'The sources that run now make up {total} percent together.',
    },
    mend: {
      nl: 'Kijk de delen na: samen zijn ze hooguit 100. Loopt een bron niet meer, zet dan de einddatum bij "{=until}".',
      en: 'Look at the parts again: together they are 100 at the most. If a source has ended, put its last day at "{=until}".',
    },
  },
  'count-below-list': {
    says: {
      nl: 'Hier staat {count}, maar in de lijst van leden zijn het er al {listed}.',
      en: 'This says {count}, but the list of members has {listed} already.',
    },
    mend: { nl: 'Pas het aantal aan, of de lijst.', en: 'Change the number, or the list.' },
  },
  'count-above-total': {
    says: {
      nl: 'Hier staat {count}, maar meer dan {possible} kan niet volgens de rest van het bestand.',
      en: 'This says {count}, but by the rest of the file it cannot be more than {possible}.',
    },
    mend: { nl: 'Pas het aantal aan, of de lijst.', en: 'Change the number, or the list.' },
  },
  'guidance-contradicts': {
    says: {
      nl: 'Dit klopt niet met de rollen in de lijst van leden: {roles}.',
      en: 'This does not agree with the roles in the list of members: {roles}.',
    },
    mend: {
      nl: 'Pas de rollen aan, of dit veld. Je kunt dit veld ook weghalen.',
      en: 'Change the roles, or this field. You may also take this field out.',
    },
  },
  'absent-but-there': {
    says: {
      nl: 'Hier staat dat "{found}" niet meedoet, maar een lid brengt die invalshoek in.',
      en: 'This says that "{found}" takes no part, but a member brings that perspective in.',
    },
    mend: {
      nl: 'Haal het hier weg, of pas de perspectieven van dat lid aan.',
      en: 'Take it out here, or change the perspectives of that member.',
    },
  },
  'personal-data': {
    says: {
      nl: 'Hier lijkt {what} te staan. Dat hoort niet in een netwerkbestand, volgens de AVG (privacywet).',
      en: 'This looks like {what}. That does not belong in a network file (GDPR).',
    },
    mend: {
      nl: 'Haal het weg; een schuilnaam zoals lid-3 is genoeg.',
      en: 'Take it out; a pseudonym such as member-3 is enough.',
    },
  },
  'waiver-unknown-rule': {
    says: {
      nl: 'Er is geen regel "{rule}" om opzij te zetten.',
      en: 'There is no rule "{rule}" to set aside.',
    },
    suggests: didYouMean,
    mend: {
      nl: 'Bekijk alle regels met: leernet rules',
      en: 'See all rules with: leernet rules',
    },
  },
  'waiver-expired': {
    says: {
      nl: 'De uitzondering voor "{rule}" is verlopen; de regel telt weer mee.',
      en: 'The waiver for "{rule}" has ended; the rule counts again.',
    },
    mend: {
      nl: 'Haal de uitzondering weg, of geef een nieuwe einddatum en de reden.',
      en: 'Take the waiver out, or give a new last day and the reason.',
    },
  },
};

/** Names of fields that messages speak of, besides those that a problem brings along itself. */
const fieldNames: Readonly<Record<string, Text>> = {
  notes: { nl: 'notities', en: 'notes' },
  'as-of': { nl: 'peildatum', en: 'as-of' },
  joined: { nl: 'sinds', en: 'joined' },
  left: { nl: 'tot', en: 'left' },
  until: { nl: 'tot', en: 'until' },
  guests: { nl: 'gasten', en: 'guests' },
  counts: { nl: 'aantallen', en: 'counts' },
  total: { nl: 'totaal', en: 'total' },
};

/** Words for values that are not shown as they are: what was expected, to whom a reference goes. */
const valueWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  expected: {
    text: { nl: 'een stuk tekst', en: 'a piece of text' },
    id: { nl: 'een id: één woord, zoals lid-3', en: 'an id: one word, such as member-3' },
    'yes-no': { nl: 'ja of nee', en: 'yes or no' },
    'yes-no-or-text': {
      nl: 'ja, nee, of een tekst die zegt wat',
      en: 'yes, no, or a text that says what',
    },
    'yes-no-or-mark': {
      nl: 'ja, nee, of een cijfer van 1 tot 10',
      en: 'yes, no, or a mark from 1 to 10',
    },
    'yes-no-or-date': {
      nl: 'ja, nee, of een datum, zoals 2026-03-01',
      en: 'yes, no, or a date, such as 2026-03-01',
    },
    number: { nl: 'een getal, zoals 4', en: 'a number, such as 4' },
    'number-or-range': {
      nl: 'een getal, zoals 8, 8-10 of 8+',
      en: 'a number, such as 8, 8-10 or 8+',
    },
    date: {
      nl: 'een datum, zoals 2026-03-01 of 2026-03',
      en: 'a date, such as 2026-03-01 or 2026-03',
    },
    'date-or-never': {
      nl: 'een datum, zoals 2026-03-01 of 2026-03, of nooit',
      en: 'a date, such as 2026-03-01 or 2026-03, or never',
    },
    choice: { nl: 'één woord', en: 'one word' },
    section: {
      nl: 'een groepje velden, op de regels eronder en ingesprongen',
      en: 'a group of fields, on the lines below it and indented',
    },
    presence: { nl: 'een getal of een lijst van leden', en: 'a number or a list of members' },
    adopters: {
      nl: 'een getal of een lijst van organisaties',
      en: 'a number or a list of organisations',
    },
  },
  node: {
    mapping: { nl: 'een groepje velden', en: 'a group of fields' },
    sequence: { nl: 'een lijst', en: 'a list' },
  },
  to: {
    member: { nl: 'Het lid', en: 'The member' },
    organisation: { nl: 'De organisatie', en: 'The organisation' },
    decider: { nl: 'Het lid of de organisatie', en: 'The member or organisation' },
  },
  what: {
    email: { nl: 'een e-mailadres', en: 'an e-mail address' },
    phone: { nl: 'een telefoonnummer', en: 'a phone number' },
  },
  roles: {
    lead: { nl: 'daar staat een trekker', en: 'a lead is there' },
    'no-lead': { nl: 'daar staat geen trekker', en: 'no lead is there' },
    guide: { nl: 'daar staat een procesbegeleider', en: 'a process guide is there' },
    'no-guide': { nl: 'daar staat geen procesbegeleider', en: 'no process guide is there' },
    combined: {
      nl: 'daar is één mens trekker en procesbegeleider',
      en: 'one person is lead and process guide there',
    },
    separate: {
      nl: 'daar is de procesbegeleider een ander dan de trekker',
      en: 'the process guide is another than the lead there',
    },
  },
};

/** What is wrong, in one sentence. */
export function sayProblem(problem: Problem, language: Language): string {
  return filled(problemWords[problem.code].says[language], problem, language);
}

/** What to write instead, in one sentence; empty where there is nothing to say. */
export function sayMend(problem: Problem, language: Language): string {
  const { suggests, mend } = problemWords[problem.code];
  const text = problem.suggestion !== undefined && suggests ? suggests : mend;
  return text ? filled(text[language], problem, language) : '';
}

function filled(text: string, problem: Problem, language: Language): string {
  return text.replace(/\{(=?)([a-z-]+)\}/g, (_, field: string, name: string) =>
    field === '' ? valueText(name, problem, language) : fieldName(name, problem, language),
  );
}

/** The name of a field in the language of the file; without a file, in that of the reader. */
function fieldName(name: string, { values }: Problem, language: Language): string {
  return (
    fieldNames[name]?.[values.keys === 'nl' || values.keys === 'en' ? values.keys : language] ??
    name
  );
}

const LONGEST = 60;

function valueText(name: string, problem: Problem, language: Language): string {
  const { values, suggestion = '' } = problem;
  if (name === 'suggestion') return suggestion;
  if (name === 'limits') return limits(problem, language);
  const value = values[name] ?? '';
  if (name === 'reason') return reasonWords(value, language);
  if (name === 'found' && problem.code === 'wrong-type') {
    return valueWords.node?.[values.node ?? '']?.[language] ?? `"${shortened(value)}"`;
  }
  if (name === 'total' && language === 'nl') return value.replace('.', ',');
  const words = valueWords[name];
  const word = words && Object.hasOwn(words, value) ? words[value] : undefined;
  return word?.[language] ?? (name === 'choices' ? value : shortened(value));
}

/** A text of the file as a message shows it: not the whole of a long one, and on one line. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${Array.from(line).slice(0, LONGEST).join('')}…` : line;
}

function limits({ values }: Problem, language: Language): string {
  const { min = '0', max = '' } = values;
  if (min === max) return language === 'nl' ? `alleen ${min} kan` : `only ${min} will do`;
  if (max === '') {
    return language === 'nl' ? `het moet minstens ${min} zijn` : `it must be at least ${min}`;
  }
  return language === 'nl'
    ? `het moet tussen ${min} en ${max} liggen`
    : `it must lie between ${min} and ${max}`;
}

/** Why the system cannot read a file, where it says so by a code that people meet. */
const reasons: Readonly<Record<string, Text>> = {
  EACCES: { nl: 'geen toestemming', en: 'no permission' },
  EPERM: { nl: 'geen toestemming', en: 'no permission' },
  EBUSY: { nl: 'een ander programma houdt het vast', en: 'another program holds it' },
  EMFILE: { nl: 'er zijn te veel bestanden open', en: 'too many files are open' },
};

function reasonWords(reason: string, language: Language): string {
  return Object.hasOwn(reasons, reason) ? (reasons[reason]?.[language] ?? reason) : reason;
}
