import type { Words } from './sentences.js';

/** What is said of a text that is not put together right. */
export const yamlWords = {
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
      nl: 'Zet er spaties voor in de plaats: evenveel als voor de velden of streepjes ernaast. Is dit het eerste veld onder een ander, typ dan twee spaties meer dan daarvoor staan. Achter een streepje is één spatie genoeg.',
      en: 'Put spaces in its place: as many as the fields or dashes beside it have. If this is the first field below another, type two spaces more than that one has. Behind a dash one space will do.',
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
  'yaml-odd-space': {
    says: {
      nl: 'Hier staat een bijzondere spatie, zoals Word die maakt. Die leest niet als spatie.',
      en: 'There is a special space here, such as Word makes. It does not read as a space.',
    },
    mend: {
      nl: 'Haal hem weg en typ een gewone spatie.',
      en: 'Take it out and type an ordinary space.',
    },
  },
  'yaml-bullet': {
    says: {
      nl: 'Dit teken lijkt op het streepje van een lijst, maar is een ander teken.',
      en: 'This sign looks like the dash of a list, but it is another sign.',
    },
    mend: {
      nl: 'Haal het weg en typ een gewoon streepje (het minteken), met een spatie erachter.',
      en: 'Take it out and type an ordinary dash (the minus sign), with a space behind it.',
    },
  },
  'yaml-behind': {
    says: {
      nl: 'Deze komma staat achter een waarde die al klaar is.',
      en: 'This comma stands behind a value that has ended already.',
    },
    mend: {
      nl: 'Haal de komma weg: op een eigen regel heeft een veld er geen nodig.',
      en: 'Take out the comma: a field on a line of its own needs none.',
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
} as const satisfies Readonly<Record<string, Words>>;
