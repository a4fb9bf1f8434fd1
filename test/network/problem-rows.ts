import type { ProblemCode } from '../../src/network/problems/problem.js';

/** One wrong input: its text, and what is said of it. Each has one problem only. */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly code: ProblemCode;
  /** Line and column, from 1. */
  readonly at: string;
  readonly suggestion?: string;
  /** Words that each message must have, so that it speaks of this very thing. */
  readonly nl?: string;
  readonly en?: string;
}

function row(
  name: string,
  lines: readonly string[],
  code: ProblemCode,
  at: string,
  more: Pick<Row, 'suggestion' | 'nl' | 'en'> = {},
): Row {
  return { name, text: `${lines.join('\n')}\n`, code, at, ...more };
}

const NAME = 'naam: X';
const ENGLISH = 'name: X';

export const yamlRows: readonly Row[] = [
  row('a quote that is not closed', [NAME, 'regio: "Oss', 'fase: onderhoud'], 'yaml-quote', '2:8', {
    suggestion: '"Oss"',
  }),
  row('an apostrophe in front', [NAME, "regio: 's avonds in Oss"], 'yaml-quote', '2:8', {
    suggestion: `"'s avonds in Oss"`,
  }),
  row('an apostrophe in front and in it', [NAME, "regio: 's avonds, duo's"], 'yaml-quote', '2:8', {
    suggestion: `"'s avonds, duo's"`,
  }),
  row('quotes around the first word', [NAME, 'regio: "Oss" en meer'], 'yaml-quote', '2:8', {
    suggestion: `'"Oss" en meer'`,
  }),
  row(
    'a bracket that is not closed',
    [NAME, 'leden:', '  - {id: a', '  - {id: b}'],
    'yaml-bracket',
    '3:5',
  ),
  row('another bracket that closes', [NAME, 'regio: [a, b}'], 'yaml-bracket', '2:8'),
  row(
    'a bracket below texts with quotes in them',
    [
      "# 't was",
      NAME,
      'notities: |',
      "  zei 't",
      '',
      '  "ja',
      "regio: it's # 'n",
      'leden: [{id: a}',
    ],
    'yaml-bracket',
    '8:8',
  ),
  row('a bracket that closes nothing', [NAME, 'leden: [{id: a}]]'], 'yaml-closer', '2:17'),
  row('a comma that is missing', [NAME, 'leden: [{id: a} {id: b}]'], 'yaml-comma', '2:17'),
  row('a field after quotes', [NAME, 'leden: [{id: "a" mandaat: ja}]'], 'yaml-comma', '2:18'),
  row('a dash in brackets', [NAME, 'regio: [- a]'], 'yaml', '2:9'),
  row('a comma too many', [NAME, 'leden: [{id: a}, , {id: b}]'], 'yaml-comma', '2:18'),
  row(
    'a colon in a plain text',
    [NAME, 'acties:', '  - wat: besluit: we gaan door'],
    'yaml-colon',
    '3:17',
    {
      suggestion: '"besluit: we gaan door"',
      nl: 'tussen aanhalingstekens',
      en: 'in quotes',
    },
  ),
  row(
    'a colon in a plain text in brackets',
    [NAME, 'acties: [{wat: besluit: door}]'],
    'yaml-colon',
    '2:23',
  ),
  row('a colon at the end of a text', [NAME, 'regio: Oss:'], 'yaml-colon', '2:11', {
    suggestion: '"Oss:"',
  }),
  row('a colon without a space', [NAME, 'regio:Oss', 'fase: onderhoud'], 'yaml-space', '2:6'),
  row('a colon without a space, alone', ['naam:Oss'], 'yaml-space', '1:5'),
  row('a quoted key and no space', [NAME, '"regio":Oss'], 'yaml-space', '2:8'),
  row(
    'a no-break space behind a colon',
    [NAME, 'bedoeling:', '  thema: x', '  afgebakend:\u00a0ja', '  gedeeld: nee'],
    'yaml-odd-space',
    '4:14',
    { nl: 'typ een gewone spatie', en: 'type an ordinary space' },
  ),
  row(
    'such a space behind the last colon',
    [NAME, 'bedoeling:', '  thema: x', '  gedeeld:\u00a0ja'],
    'yaml-odd-space',
    '4:11',
  ),
  row(
    'such a space in all of a section',
    [NAME, 'bedoeling:', '  gedeeld:\u202fja'],
    'yaml-odd-space',
    '3:11',
  ),
  row('such a space in all of the file', ['naam:\u3000X'], 'yaml-odd-space', '1:6'),
  row('such a space in a member', [NAME, 'leden:', '  - id:\u00a0a'], 'yaml-odd-space', '3:8'),
  row('such a space behind a dash', [NAME, 'leden:', '  -\u00a0id: a'], 'yaml-odd-space', '3:4'),
  row(
    'such spaces before a field',
    [NAME, 'bedoeling:', '\u00a0\u00a0thema: x'],
    'yaml-odd-space',
    '3:1',
  ),
  row(
    'such a space before a field in lines',
    [NAME, 'bedoeling:', '  thema: x', ' \u00a0gedeeld: ja'],
    'yaml-odd-space',
    '4:2',
  ),
  row(
    'a long dash in a list',
    [NAME, 'leden:', '  - id: a', '    mandaat: ja', '  – id: b', '    mandaat: nee'],
    'yaml-bullet',
    '5:3',
    { nl: 'typ een gewoon streepje', en: 'type an ordinary dash' },
  ),
  row(
    'a long dash before a list',
    [NAME, 'leden:', '  – id: a', '    mandaat: ja', '  - id: b'],
    'yaml-bullet',
    '3:3',
  ),
  row(
    'a bullet behind a list',
    [NAME, 'leden:', '- id: a', '• id: b', 'fase: onderhoud'],
    'yaml-bullet',
    '4:1',
  ),
  row('a bullet for a list of one', [NAME, 'leden:', '  • id: a'], 'yaml-bullet', '3:3'),
  row(
    'bullets before names',
    [NAME, 'leden:', '  • Anna', '  • Bram', 'acties: [{door: anna}]'],
    'yaml-bullet',
    '3:3',
  ),
  row(
    'bullets before words',
    [NAME, 'leden:', '  - id: a', '    perspectieven:', '      – beleid', '      – zorg'],
    'yaml-bullet',
    '5:7',
  ),
  row(
    'bullets before who was there',
    [
      NAME,
      'bijeenkomsten:',
      '  - datum: 2026-03-01',
      '    aanwezig:',
      '      • anna',
      '      • bo',
    ],
    'yaml-bullet',
    '5:7',
  ),
  row(
    'a comma behind brackets',
    [NAME, 'leden:', '  - id: a', '    perspectieven: [beleid],', '    mandaat: ja'],
    'yaml-behind',
    '4:28',
    { nl: 'Haal de komma weg', en: 'Take out the comma' },
  ),
  row(
    'a comma behind quotes in a sentence',
    [NAME, 'regio: "Oss", en meer', 'fase: onderhoud'],
    'yaml-indent',
    '2:1',
  ),
  row('a comma behind quotes', [NAME, 'regio: "Oss",', 'fase: onderhoud'], 'yaml-behind', '2:13'),
  row('a dash without a space', [NAME, 'leden:', '  -{id: a}'], 'yaml-dash', '3:3'),
  row('a key without a colon', [NAME, 'regio Oss', 'fase: onderhoud'], 'yaml-no-colon', '2:1'),
  row('a colon without a key', [NAME, ': Oss'], 'yaml-no-key', '2:1'),
  row('a list for a key', [NAME, '? [a, b]', ': c'], 'yaml-key', '2:3'),
  row('a question mark', [NAME, 'mandaat:', '  erkend: ?'], 'yaml-question', '3:11', {
    suggestion: "'?'",
    nl: 'onbekend',
    en: 'unknown',
  }),
  row(
    'a question mark in brackets',
    [NAME, 'mandaat: {erkend: ?, vastgelegd: ja}'],
    'yaml-question',
    '2:19',
    {
      suggestion: "'?'",
    },
  ),
  row('a question mark in a list', [NAME, 'leden:', '  - ?'], 'yaml-question', '3:5'),
  row(
    'a line further in',
    [NAME, 'bedoeling:', '  thema: x', '   visie: ja'],
    'yaml-indent',
    '4:4',
  ),
  row(
    'a line less far in',
    [NAME, 'bedoeling:', '    thema: x', '  visie: ja'],
    'yaml-indent',
    '4:3',
  ),
  row('a dash further in', [NAME, 'leden:', '  - id: a', '   - id: b'], 'yaml-indent', '4:4'),
  row('a line further in, below quotes', ['naam: "X"', '  regio: Oss'], 'yaml-indent', '2:3'),
  row('a mark further in', [' ---', NAME], 'yaml-indent', '1:2'),
  row('a block text by itself, further in', ['', '  |', '#'], 'yaml-indent', '2:4'),
  row('a block text by itself, with its indent', ['|2', '   x'], 'yaml-indent', '1:3'),
  row(
    'a block text with its indent and blanks beyond it',
    [NAME, 'regio: |2', '    x', '   ', 'fase: onderhoud'],
    'yaml-indent',
    '3:6',
  ),
  {
    name: 'a block text of blanks up to the end',
    text: 'naam: X\nregio: |+\n\n ',
    code: 'yaml-indent',
    at: '3:1',
  },
  row('a tab in front', [NAME, 'bedoeling:', '\tthema: x'], 'yaml-tab', '3:1', {
    nl: 'evenveel als voor de velden of streepjes ernaast',
    en: 'as many as the fields or dashes beside it have',
  }),
  row('a tab after spaces', [NAME, 'bedoeling:', '  thema: x', ' \tvisie: ja'], 'yaml-tab', '4:2'),
  row('a tab behind a dash', [NAME, 'leden:', '  -\tid: a', '\t  mandaat: ja'], 'yaml-tab', '3:4'),
  row('an at sign in front', [NAME, 'regio: @thuis'], 'yaml-character', '2:8', {
    suggestion: '"@thuis"',
  }),
  row('a percent sign in front', [NAME, 'regio: %'], 'yaml-character', '2:8', {
    suggestion: '"%"',
  }),
  row('stars around a word', [NAME, 'regio: **heel** groot'], 'yaml-character', '2:8', {
    suggestion: '"**heel** groot"',
  }),
  row('an ampersand in front', [NAME, 'regio: & co'], 'yaml-character', '2:8', {
    suggestion: '"& co"',
  }),
  row('a sign of comparison in front', [NAME, 'regio: > 5 km'], 'yaml-character', '2:8', {
    suggestion: '"> 5 km"',
  }),
  row('a version of long ago', ['%YAML 2.0', '---', NAME], 'yaml-character', '1:1'),
  row('a backslash in quotes', [NAME, 'regio: "C:\\Users"'], 'yaml-escape', '2:11'),
  row(
    'an escaped line end before an empty line',
    [NAME, 'regio: "a \\', '', '  b"'],
    'yaml-escape',
    '2:11',
  ),
  row('a word with an exclamation mark', [NAME, 'regio: !groot'], 'yaml-tag', '2:8'),
  row('a word between exclamation marks', [NAME, 'regio: !groot! stuk'], 'yaml-tag', '2:8'),
  row('a tag of YAML on a text', [NAME, 'regio: !!str Oss'], 'yaml-tag', '2:8'),
  row('a tag of YAML on a section', [NAME, 'bedoeling: !!map {thema: x}'], 'yaml-tag', '2:12'),
  row('a tag of YAML on a list', [NAME, 'leden: !!seq', '  - id: a'], 'yaml-tag', '2:8'),
  row('an alias of nothing', [NAME, 'regio: *thuis'], 'yaml-alias', '2:8'),
  row('an alias of itself', [NAME, 'bedoeling: &a {thema: *a}'], 'yaml-alias', '2:23'),
  row(
    'an alias of itself, named before',
    [NAME, 'regio: &a x', 'leden: &a [*a]'],
    'yaml-alias',
    '3:12',
  ),
  row('two documents', [NAME, '---', 'naam: Y'], 'yaml-documents', '2:1'),
  row(
    'two documents, each with its mark',
    ['---', NAME, '---', 'naam: Y'],
    'yaml-documents',
    '3:1',
  ),
  row('a document after the end', [NAME, '...', 'naam: Y'], 'yaml-documents', '2:1'),
  row('an end before the document', ['# hier', '...', NAME], 'yaml-documents', '2:1'),
  row(
    'a comment between a dash and its text',
    [NAME, 'regio:', '-', '# hier', ' Oss'],
    'yaml-comment',
    '3:1',
  ),
  row('a null character', [NAME, 'regio: a\0b'], 'yaml-control', '2:9'),
  row('a control character in a text', [NAME, 'regio: a\x1b[31mb'], 'yaml-control', '2:9'),
  row('a control character in quotes', [NAME, 'regio: "a\x9bb"'], 'yaml-control', '2:10'),
  row('a control character in a comment', [NAME, '# a\x07b'], 'yaml-control', '2:4'),
  row('a byte order mark in the middle', [NAME, 'regio: a\ufeffb'], 'yaml-control', '2:9'),
  row('line ends of old', [NAME.replace('X', 'X\rregio: Oss')], 'yaml-line-end', '1:8'),
  row(
    'ten thousand brackets',
    [NAME, `leden: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    'yaml-depth',
    '2:71',
  ),
  row('ten thousand open brackets', [NAME, `leden: ${'['.repeat(10_000)}`], 'yaml-depth', '2:71'),
  row(
    'ten thousand braces',
    [NAME, `leden: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`],
    'yaml-depth',
    '2:257',
  ),
  row('ten thousand dashes', [NAME, 'leden:', `${'- '.repeat(10_000)}a`], 'yaml-depth', '3:127'),
  row(
    'thousands of lines, each further in',
    [...Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}a:`)],
    'yaml-depth',
    '64:64',
  ),
  row('ten thousand explicit keys', ['? '.repeat(10_000)], 'yaml-depth', '1:128'),
  row(
    'aliases that nest',
    ['a0: &a0 [x]', ...Array.from({ length: 99 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}]`)],
    'yaml-depth',
    '64:12',
  ),
  row(
    'an alias bomb',
    [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`),
    ],
    'yaml-alias-bomb',
    '5:35',
  ),
  row(
    'more values than leernet reads',
    [NAME, `doel: [${'x, '.repeat(60_000)}]`],
    'yaml-too-many',
    '2:149993',
    { nl: '50.000 velden en waarden', en: '50,000 fields and values' },
  ),
  row(
    'far more values than leernet reads',
    [NAME, `doel: [${'[],'.repeat(250_000)}]`],
    'yaml-too-many',
    '2:600006',
  ),
  row(
    'more lines than leernet reads',
    [NAME, ...Array(100_000).fill('#')],
    'yaml-too-many',
    '100001:1',
    {
      nl: '100.000 regels',
      en: '100,000 lines',
    },
  ),
];

export const shapeRows: readonly Row[] = [
  { name: 'an empty file', text: '', code: 'empty', at: '1:1' },
  { name: 'a file of blanks', text: ' \n\n', code: 'empty', at: '1:1' },
  row('a file of comments', ['# nog niets'], 'empty', '1:1'),
  row('a mark only', ['---'], 'empty', '1:1'),
  row('a list', ['- a', '- b'], 'not-a-mapping', '1:1'),
  row('a text', ['# hier', 'mijn netwerk'], 'not-a-mapping', '2:1'),
  row('an unknown key', [NAME, 'bedoeling:', '  afgebakent: ja'], 'unknown-key', '3:3', {
    suggestion: 'afgebakend',
    nl: 'Het veld "afgebakent" bestaat niet op deze plek. Bedoel je "afgebakend"?',
    en: 'There is no field "afgebakent" in this place. Did you mean "afgebakend"?',
  }),
  row('an unknown key in English', [ENGLISH, 'purpose:', '  boundd: yes'], 'unknown-key', '3:3', {
    suggestion: 'bounded',
  }),
  row(
    'a misspelt English key in a Dutch file',
    [NAME, 'bedoeling:', '  boundd: ja'],
    'unknown-key',
    '3:3',
    {
      suggestion: 'afgebakend',
    },
  ),
  row(
    'a misspelt Dutch key in an English file',
    [ENGLISH, 'purpose:', '  afgebakent: yes'],
    'unknown-key',
    '3:3',
    {
      suggestion: 'bounded',
    },
  ),
  row('a key in capitals', [NAME, 'Regio: Oss'], 'unknown-key', '2:1', { suggestion: 'regio' }),
  row(
    'a key that is nothing like another',
    [NAME, 'relations:', '  zomaar: iets'],
    'unknown-key',
    '3:3',
    {
      nl: 'nieuwkomers-op-gemak',
      en: 'nieuwkomers-op-gemak',
    },
  ),
  row(
    'such a key in an English file',
    [ENGLISH, 'onderling:', '  zomaar: iets', 'phase: ending'],
    'unknown-key',
    '3:3',
    {
      nl: 'newcomers-at-ease',
      en: 'newcomers-at-ease',
    },
  ),
  row('a key of every object', [NAME, 'constructor: x'], 'unknown-key', '2:1'),
  row('remarks twice', [NAME, 'notities: a', 'notes: b', 'notities: c'], 'duplicate-key', '4:1', {
    nl: 'als "notities" en als "notities"',
  }),
  row(
    'a key twice',
    [NAME, 'regio: Oss', 'fase: onderhoud', 'regio: Uden'],
    'duplicate-key',
    '4:1',
  ),
  row(
    'a member without a dash',
    [
      NAME,
      'leden:',
      '  - id: anna',
      '    mandaat: ja',
      '    id: bram',
      '    mandaat: nee',
      'aantallen: {mandaat: 2}',
      'bijeenkomsten: [{datum: 2026-03-01, aanwezig: [anna, bram]}]',
      'acties: [{wat: bellen, door: bram}]',
    ],
    'duplicate-key',
    '5:5',
    {
      nl: 'zet dan een streepje voor het eerste veld van elk: - id: bram.',
      en: 'put a dash before the first field of each: - id: bram.',
    },
  ),
  row(
    'members without any dash',
    [NAME, 'leden:', '  id: anna', '  mandaat: ja', '  id: bram', '  mandaat: nee'],
    'duplicate-key',
    '5:3',
    { nl: '- id: bram' },
  ),
  row(
    'a key twice in a member',
    [NAME, 'leden:', '  - id: anna', '    mandaat: ja', '    mandaat: nee'],
    'duplicate-key',
    '5:5',
    {
      nl: 'Maak er één veld van. Hoort dit bij het volgende in de lijst, zet dan een streepje voor het eerste veld daarvan, zoals: - id: …',
      en: 'put a dash before its first field, such as: - id: …',
    },
  ),
  row(
    'a key twice in a member on one line',
    [NAME, 'leden: [{id: anna, id: bram}]'],
    'duplicate-key',
    '2:20',
    { nl: 'Maak er één veld van.', en: 'Make one field of the two.' },
  ),
  row(
    'the list of members twice',
    [
      NAME,
      'leden: [{id: anna}]',
      'leden: [{id: bram}]',
      'bijeenkomsten: [{datum: 2026-03-01, aanwezig: [anna, bram]}]',
    ],
    'duplicate-key',
    '3:1',
  ),
  row(
    'a key in both languages',
    [NAME, 'bedoeling:', '  thema: x', '  theme: y'],
    'duplicate-key',
    '4:3',
    {
      nl: 'als "thema" en als "theme"',
      en: 'as "thema" and as "theme"',
    },
  ),
  row('an unknown value', [NAME, 'fase: onderhout'], 'unknown-value', '2:7', {
    suggestion: 'onderhoud',
  }),
  row(
    'a misspelt English value in a Dutch file',
    [NAME, 'fase: maintainin'],
    'unknown-value',
    '2:7',
    {
      suggestion: 'onderhoud',
    },
  ),
  row(
    'a misspelt Dutch value in an English file',
    [ENGLISH, 'phase: onderhout'],
    'unknown-value',
    '2:8',
    {
      suggestion: 'maintaining',
    },
  ),
  row(
    'a misspelt second name',
    [NAME, 'leden: [{id: a, perspectieven: [inwonrs]}]'],
    'unknown-value',
    '2:33',
    {
      suggestion: 'inwoners',
    },
  ),
  row('a value like no other', [NAME, 'fase: constructor'], 'unknown-value', '2:7', {
    nl: '"constructor" kan hier niet staan. Kies uit: formeren, onderhoud, institutionaliseren, eindigen.',
    en: '"constructor" cannot stand here. Choose from: formeren, onderhoud, institutionaliseren, eindigen.',
  }),
  row('a value that names a kind', [NAME, 'fase: mapping'], 'unknown-value', '2:7', {
    nl: '"mapping"',
    en: '"mapping"',
  }),
  row('such a value in an English file', [ENGLISH, 'phase: later'], 'unknown-value', '2:8', {
    nl: 'forming, maintaining',
    en: 'forming, maintaining',
  }),
  row('no name', ['regio: Oss'], 'required', '1:1', { nl: 'naam: …', en: 'naam: …' }),
  row('no name in an English file', ['phase: forming', 'region: Oss'], 'required', '1:1', {
    nl: 'name: …',
    en: 'name: …',
  }),
  row('a name that is unknown', ['regio: Oss', 'naam: onbekend'], 'required', '2:7'),
  row('a name with nothing behind it', ['regio: Oss', 'naam:'], 'required', '2:1'),
  row(
    'a member without an id',
    [NAME, 'leden:', '  - naam: Jo', '    mandaat: ja'],
    'required',
    '3:5',
    {
      nl: 'id: …',
      en: 'id: …',
    },
  ),
  row(
    'a member with nothing at all',
    [NAME, 'leden:', '  - id: a', '  -', '  - id: b'],
    'required',
    '4:3',
  ),
  row('an organisation without an id', [NAME, 'organisaties: [{soort: zorg}]'], 'required', '2:16'),
  row('a session without a date', [NAME, 'bijeenkomsten:', '  - aanwezig: 4'], 'required', '3:5', {
    nl: 'datum: …',
    en: 'datum: …',
  }),
  row(
    'a session without a date in English',
    [ENGLISH, 'sessions:', '  - present: 4'],
    'required',
    '3:5',
    {
      nl: 'date: …',
      en: 'date: …',
    },
  ),
  row(
    'a waiver without a reason',
    [NAME, 'uitzonderingen: [{regel: people-lead}]'],
    'required',
    '2:18',
    {
      nl: 'reden: …',
      en: 'reden: …',
    },
  ),
];

export const valueRows: readonly Row[] = [
  row('a text for a yes or no', [NAME, 'mandaat:', '  erkend: misschien'], 'wrong-type', '3:11', {
    nl: 'Hier staat "misschien"; hier hoort ja of nee. Weet je het niet, schrijf dan: onbekend',
    en: 'This is "misschien"; it should be yes or no. If you do not know, write: unknown',
  }),
  row('an abbreviated yes', [NAME, 'mandaat: {erkend: j}'], 'wrong-type', '2:19', {
    suggestion: 'ja',
  }),
  row('an abbreviated no in English', [ENGLISH, 'mandate: {recognised: N}'], 'wrong-type', '2:23', {
    suggestion: 'no',
  }),
  row('a number for a yes or no', [NAME, 'mandaat: {erkend: 0}'], 'wrong-type', '2:19', {
    suggestion: 'nee',
  }),
  row(
    'a number for what was celebrated',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, gevierd: 1}]'],
    'wrong-type',
    '2:46',
    {
      suggestion: 'ja',
    },
  ),
  row(
    'a denial for what was celebrated',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, gevierd: nog niet}]'],
    'wrong-type',
    '2:46',
    {
      suggestion: 'nee',
    },
  ),
  row(
    'a mark above ten',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, geevalueerd: 11}]'],
    'wrong-type',
    '2:50',
    {
      nl: 'een cijfer van 1 tot 10',
      en: 'a mark from 1 to 10',
    },
  ),
  row('a list for a text', [NAME, 'regio: [Oss, Uden]'], 'wrong-type', '2:8', {
    nl: 'Hier staat een lijst; hier hoort een stuk tekst.',
    en: 'This is a list; it should be a piece of text.',
  }),
  row(
    'a section for a yes or no',
    [NAME, 'mandaat:', '  erkend:', '    door: ons'],
    'wrong-type',
    '4:5',
    {
      nl: 'Hier staat een groepje velden; hier hoort ja of nee.',
      en: 'This is a group of fields; it should be yes or no.',
    },
  ),
  row('a text for a section', [NAME, 'bedoeling: samen leren'], 'wrong-type', '2:12', {
    nl: 'een groepje velden, op de regels eronder',
    en: 'a group of fields, on the lines below it',
  }),
  row('a text for a list of sections', [NAME, 'leden: veel'], 'wrong-type', '2:8'),
  row(
    'names for a list of members',
    [NAME, 'leden: Anna, Bram en Cor', 'bijeenkomsten: [{datum: 2026-03-01, aanwezig: [anna]}]'],
    'wrong-type',
    '2:8',
    {
      nl: 'hier hoort een lijst, met een streepje voor elk. Zet elk op een eigen regel eronder, zo: - id: anna',
      en: 'it should be a list, with a dash before each. Put each on a line of its own below, like this: - id: anna',
    },
  ),
  row(
    'names for members, and more present than names',
    [
      NAME,
      'leden: Anna',
      'aantallen: {mandaat: 2}',
      'begeleiding: {trekker: ja}',
      'bijeenkomsten: [{datum: 2026-03-01, aanwezig: 3}]',
    ],
    'wrong-type',
    '2:8',
  ),
  row('a number for a list of members', [NAME, 'leden: 12'], 'wrong-type', '2:8', {
    nl: '- id: …',
    en: '- id: …',
  }),
  row('a text for a list of actions', [NAME, 'acties: bellen'], 'wrong-type', '2:9', {
    nl: '- wat: bellen',
  }),
  row('such a text in an English file', [ENGLISH, 'evaluations: in March'], 'wrong-type', '2:14', {
    en: '- date: …',
  }),
  row('a name for a member', [NAME, 'leden:', '  - Anna Bos'], 'wrong-type', '3:5', {
    nl: 'zo: id: anna-bos',
  }),
  row('a list for a choice', [NAME, 'fase: [onderhoud]'], 'wrong-type', '2:7'),
  row(
    'a section for who was there',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, aanwezig: {a: b}}]'],
    'wrong-type',
    '2:47',
    {
      nl: 'een getal of een lijst van leden',
      en: 'a number or a list of members',
    },
  ),
  row(
    'a section for who took it over',
    [NAME, 'opbrengsten: [{overgenomen-door: {a: b}}]'],
    'wrong-type',
    '2:34',
  ),
  row('a word for a number', [NAME, 'aantallen: {totaal: acht}'], 'wrong-type', '2:21', {
    nl: '8-10 of 8+',
    en: '8-10 or 8+',
  }),
  row(
    'a comma in a number',
    [NAME, 'leden: [{id: a, uren-per-maand: "7,5"}]'],
    'wrong-type',
    '2:33',
    {
      suggestion: '7.5',
    },
  ),
  row(
    'a sum with a point for thousands',
    [NAME, 'financiering: {bronnen: [{bedrag: 12.500}]}'],
    'wrong-type',
    '2:35',
    {
      suggestion: '12500',
    },
  ),
  row(
    'a sum as people write it',
    [NAME, 'financiering: {bronnen: [{bedrag: "€ 1.200,50"}]}'],
    'wrong-type',
    '2:35',
    {
      suggestion: '1200.50',
    },
  ),
  row('a percent sign', [NAME, 'financiering: {bronnen: [{aandeel: 40%}]}'], 'wrong-type', '2:36', {
    suggestion: '40',
  }),
  row(
    'a share for minutes',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, minuten: {leren: 60%}}]'],
    'wrong-type',
    '2:54',
  ),
  row(
    'a percentage that no share can be',
    [NAME, 'financiering: {bronnen: [{aandeel: 130%}]}'],
    'wrong-type',
    '2:36',
  ),
  row(
    'minutes with their unit',
    [NAME, 'bijeenkomsten:', '  - datum: 2026-03-01', '    minuten: {leren: 10 min}'],
    'wrong-type',
    '4:22',
    { suggestion: '10' },
  ),
  row(
    'hours for minutes',
    [NAME, 'bijeenkomsten:', '  - datum: 2026-03-01', '    minuten: {leren: 1 uur}'],
    'wrong-type',
    '4:22',
  ),
  row(
    'hours with their unit',
    [NAME, 'leden: [{id: a, uren-per-maand: 2 tot 4 uur}]'],
    'wrong-type',
    '2:33',
    { suggestion: '2-4' },
  ),
  row(
    'a number with a comma behind it',
    [NAME, 'aantallen:', '  totaal: 3,'],
    'wrong-type',
    '3:11',
    {
      suggestion: '3',
    },
  ),
  row('a date with a comma behind it', [NAME, 'gestart: 2026-03-03,'], 'date-form', '2:10', {
    suggestion: '2026-03-03',
  }),
  row('a year with a comma behind it', [NAME, 'gestart: 2026,'], 'date-form', '2:10', {
    suggestion: '2026',
  }),
  row(
    'a mark with a comma in it',
    [NAME, 'bijeenkomsten:', '  - datum: 2026-03-01', '    geevalueerd: 7,5'],
    'wrong-type',
    '4:18',
    { suggestion: '7.5' },
  ),
  row(
    'a mark beyond 10',
    [NAME, 'bijeenkomsten:', '  - datum: 2026-03-01', '    geevalueerd: 11,5'],
    'wrong-type',
    '4:18',
  ),
  row(
    'names of members on one line',
    [
      NAME,
      'leden: [{id: Anna}, {id: bram}, {id: cor-bos}]',
      'bijeenkomsten:',
      '  - datum: 2026-03-01',
      '    aanwezig: anna, Bram en Cor Bos',
    ],
    'wrong-type',
    '5:15',
    { suggestion: '[Anna, bram, cor-bos]' },
  ),
  row(
    'names on one line of which one is no member',
    [
      NAME,
      'leden: [{id: anna}]',
      'bijeenkomsten:',
      '  - datum: 2026-03-01',
      '    aanwezig: Anna, Bram',
    ],
    'wrong-type',
    '5:15',
    {
      nl: 'hier hoort een getal of een lijst van leden, zoals 8 of [lid-1, lid-2]',
      en: 'it should be a number or a list of members, such as 8 or [member-1, member-2]',
    },
  ),
  row(
    'about how many there were',
    [NAME, 'bijeenkomsten:', '  - datum: 2026-03-01', '    aanwezig: ongeveer 3'],
    'wrong-type',
    '4:15',
  ),
  row(
    'how many people there were',
    [NAME, 'bijeenkomsten:', '  - datum: 2026-03-01', '    aanwezig: 12 mensen'],
    'wrong-type',
    '4:15',
    { suggestion: '12' },
  ),
  row(
    'names of organisations on one line',
    [
      NAME,
      'organisaties: [{id: zorg}, {id: welzijn}]',
      'opbrengsten:',
      '  - wat: iets',
      '    overgenomen-door: zorg en welzijn',
    ],
    'wrong-type',
    '5:23',
    { suggestion: '[zorg, welzijn]' },
  ),
  row('two names for one id', [NAME, 'leden:', '  - id: Anna, Bram'], 'slug', '3:9', {
    nl: 'lid-3',
  }),
  row('an id with a comma behind it', [NAME, 'leden:', '  - id: anna,'], 'slug', '3:9', {
    suggestion: 'anna',
  }),
  row('a range in words', [NAME, 'aantallen: {totaal: 8 tot 10}'], 'wrong-type', '2:21', {
    suggestion: '8-10',
  }),
  row('a range the wrong way round', [NAME, 'aantallen: {totaal: 10-8}'], 'wrong-type', '2:21', {
    suggestion: '8-10',
  }),
  row(
    'a range where one number is asked',
    [NAME, 'peiling: [{veilig: 3-4}]'],
    'wrong-type',
    '2:20',
  ),
  row(
    'minutes below zero',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, minuten: {leren: -5}}]'],
    'number-range',
    '2:54',
    {
      nl: '-5 kan hier niet: het moet tussen 0 en 1440 liggen.',
      en: '-5 cannot be: it must lie between 0 and 1440.',
    },
  ),
  row('people below zero', [NAME, 'aantallen: {totaal: -1}'], 'number-range', '2:21', {
    nl: 'het moet minstens 0 zijn',
    en: 'it must be at least 0',
  }),
  row(
    'a decider like nobody',
    [NAME, 'mandaat: {beslist: onduidelijk}'],
    'unknown-decider',
    '2:20',
    {
      nl: 'of kies uit: leden, bestuur, niemand',
      en: 'or choose from: leden, bestuur, niemand',
    },
  ),
  row('half a member', [NAME, 'aantallen: {totaal: 7.5}'], 'number-whole', '2:21', {
    suggestion: '7-8',
    nl: '7.5 kan hier niet: hier wordt geteld',
    en: '7.5 cannot be: this is a count',
  }),
  row(
    'half a person in the room',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, aanwezig: 8.5-10}]'],
    'number-whole',
    '2:47',
    { suggestion: '8-10' },
  ),
  row(
    'half an answer',
    [NAME, 'peiling: [{datum: 2026-03-01, veilig: 4, aantal: 6.5}]'],
    'number-whole',
    '2:50',
  ),
  row(
    'a share above 100',
    [NAME, 'financiering: {bronnen: [{aandeel: 130}]}'],
    'number-range',
    '2:36',
    {
      nl: 'tussen 0 en 100',
      en: 'between 0 and 100',
    },
  ),
  row(
    'an answer above 5',
    [NAME, 'peiling:', '  - {datum: 2026-03-01, veilig: 6}'],
    'number-range',
    '3:33',
    {
      nl: 'tussen 1 en 5',
      en: 'between 1 and 5',
    },
  ),
  row(
    'an answer below 1',
    [NAME, 'peiling:', '  - {datum: 2026-03-01, sfeer: 0}'],
    'number-range',
    '3:32',
  ),
  row('a version to come', ['leernet: 2', NAME], 'number-range', '1:10', {
    nl: '2 kan hier niet: alleen 1 kan.',
    en: '2 cannot be: only 1 will do.',
  }),
  row('an id of two words', [NAME, 'leden: [{id: Jan de Wit}]'], 'slug', '2:14', {
    suggestion: 'jan-de-wit',
  }),
  row('an id without letters', [NAME, 'leden: [{id: "--"}]'], 'slug', '2:14', {
    nl: 'lid-3',
    en: 'member-3',
  }),
  ...(
    [
      ['1-3-2026', '2026-03-01'],
      ['1/3/2026', '2026-03-01'],
      ['1-3-26', '2026-03-01'],
      ['2026/3/1', '2026-03-01'],
      ['2026-3-1', '2026-03-01'],
      ['1 maart 2026', '2026-03-01'],
      ['1 mrt. 2026', '2026-03-01'],
      ['1-mrt-2026', '2026-03-01'],
      ['zondag 1 maart 2026', '2026-03-01'],
      ['March 1st, 2026', '2026-03-01'],
      ['1 March 2026', '2026-03-01'],
      ['2026-03-01T10:30:00Z', '2026-03-01'],
      ['maart 2026', '2026-03'],
      ['3-2026', '2026-03'],
      ['2026-3', '2026-03'],
    ] as const
  ).map(([date, suggestion]) =>
    row(`the date ${date}`, [NAME, `gestart: ${date}`], 'date-form', '2:10', {
      suggestion,
      nl: `Schrijf: ${suggestion}`,
      en: `Write: ${suggestion}`,
    }),
  ),
  row(
    'the date 1-3-2026 of a hurdle',
    [NAME, 'hobbels: [{opgelost: 1-3-2026}]'],
    'date-form',
    '2:22',
    {
      suggestion: '2026-03-01',
    },
  ),
  ...['2026-02-29', '31-4-2026', '2026-13', '2026-00-10', '30 februari 2026'].map((date) =>
    row(`the date ${date}`, [NAME, `gestart: ${date}`], 'date-impossible', '2:10', {
      nl: 'bestaat niet',
      en: 'no such date',
    }),
  ),
  ...['0206-03-01', '3026', '1-1-1899', '2200'].map((date) =>
    row(`the date ${date}`, [NAME, `gestart: ${date}`], 'date-year', '2:10', {
      nl: `van 1900 tot en met 2199, en hier staat "${date}"`,
      en: `from 1900 up to and including 2199, and here stands "${date}"`,
    }),
  ),
  ...(
    [
      ['2026-02-31', '2026-02'],
      ['2026-12-32', '2026-12'],
      ['31-4-2026', '2026-04'],
    ] as const
  ).map(([date, month]) =>
    row(`the day of no month ${date}`, [NAME, `gestart: ${date}`], 'date-impossible', '2:10', {
      nl: `schrijf dan alleen jaar en maand: ${month}`,
      en: `write only year and month: ${month}`,
    }),
  ),
  row('a month of no year', [NAME, 'gestart: 2026-13-01'], 'date-impossible', '2:10', {
    nl: 'alleen jaar en maand, zoals 2026-03.',
  }),
  row('a ja with a letter too many', [NAME, 'bedoeling: {gedeeld: jaa}'], 'wrong-type', '2:22', {
    suggestion: 'ja',
  }),
  row('the first part of a field', [NAME, 'bedoeling: {uitkomst: nee}'], 'unknown-key', '2:13', {
    suggestion: 'uitkomst-bekend',
  }),
  row('another word for a section', [NAME, 'deelnemers: []'], 'unknown-key', '2:1', {
    suggestion: 'leden',
  }),
  row('such a word that looks more like another', [NAME, 'Doelen: x'], 'unknown-key', '2:1', {
    suggestion: 'bedoeling',
  }),
  row('such a word in English', [ENGLISH, 'money: yes'], 'unknown-key', '2:1', {
    suggestion: 'funding',
  }),
  row('a field that was not indented', [NAME, 'visie: ja'], 'key-in-section', '2:1', {
    nl: 'Het veld "visie" hoort niet op deze plek. Zet het onder "bedoeling", met twee spaties ervoor.',
    en: 'The field "visie" does not belong in this place. Put it below "bedoeling", with two spaces before it.',
  }),
  row('such a field in English', [ENGLISH, 'vision: yes'], 'key-in-section', '2:1', {
    en: 'Put it below "purpose"',
  }),
  row(
    'a field that was indented too far',
    [NAME, 'bedoeling:', '  visie: ja', '  fase: onderhoud'],
    'key-outermost',
    '4:3',
    {
      nl: 'Zet het op een eigen regel, zonder spaties ervoor.',
    },
  ),
  row('a field of a list', [NAME, 'uitgenodigd: 12'], 'key-in-list', '2:1', {
    nl: 'Het is een veld van wat in de lijst "bijeenkomsten" staat: zet het daar.',
  }),
  row('a field of several places', [NAME, 'wat: iets'], 'unknown-key', '2:1'),
  row('a date in words', [NAME, 'gestart: vorig jaar'], 'wrong-type', '2:10', {
    nl: 'zoals 2026-03-01 of 2026-03',
    en: 'such as 2026-03-01 or 2026-03',
  }),
  row(
    'a date of what happened last, in words',
    [NAME, 'bedoeling: {herijkt: laatst}'],
    'wrong-type',
    '2:22',
    {
      nl: 'of nooit',
      en: 'or never',
    },
  ),
];

export const checkRows: readonly Row[] = [
  row(
    'a result in the future',
    [NAME, 'opbrengsten: [{datum: 2027-01-01}]'],
    'date-future',
    '2:23',
    {
      nl: 'na 2026-11-01. Kijk de datum na. Is het na 2026-11-01 gebeurd, zet "peildatum"',
      en: 'after 2026-11-01. Look at the date again. If it happened after 2026-11-01, set "peildatum"',
    },
  ),
  row(
    'a result after the day of the file',
    [ENGLISH, 'as-of: 2026-06', 'results: [{date: 2026-07-01}]'],
    'date-future',
    '3:18',
    {
      nl: 'zet "as-of"',
      en: 'set "as-of"',
    },
  ),
  row(
    'a hurdle that was taken in the future',
    [NAME, 'hobbels:', '  - opgelost: 2026-11-02'],
    'date-future',
    '3:15',
  ),
  row(
    'an end before the beginning',
    [NAME, 'leden:', '  - {id: a, sinds: 2026-05, tot: 2026-04-30}'],
    'left-before-joined',
    '3:34',
    {
      nl: 'Kijk "sinds" en "tot" na.',
      en: 'Look at "sinds" and "tot" again.',
    },
  ),
  row(
    'an end before the beginning in English',
    [ENGLISH, 'members:', '  - {id: a, joined: 2026-05, left: 2026-04}'],
    'left-before-joined',
    '3:36',
    {
      nl: 'Kijk "joined" en "left" na.',
      en: 'Look at "joined" and "left" again.',
    },
  ),
  row(
    'money that ends before it comes',
    [NAME, 'financiering: {bronnen: [{van: 2026, tot: 2025}]}'],
    'until-before-from',
    '2:43',
  ),
  row(
    'a plan that ends before it begins',
    [NAME, 'plan: [{vanaf: 2026-05-02, tot: 2026-05-01}]'],
    'until-before-from',
    '2:33',
  ),
  row(
    'two members with one id',
    [NAME, 'leden: [{id: a}, {id: b}, {id: a}]'],
    'duplicate-id',
    '2:32',
  ),
  row(
    'two organisations with one id',
    [NAME, 'organisaties:', '  - id: a', '  - id: a'],
    'duplicate-id',
    '4:9',
  ),
  row(
    'two sessions with one id',
    [NAME, 'bijeenkomsten: [{id: a, datum: 2026-03-01}, {id: a, datum: 2026-04-01}]'],
    'duplicate-id',
    '2:50',
  ),
  row(
    'a member that stands there twice by an alias',
    [NAME, 'leden:', '  - &jo {id: jo}', '  - *jo'],
    'duplicate-id',
    '4:5',
  ),
  row(
    'more present than members',
    [NAME, 'leden: [{id: a}, {id: b}]', 'bijeenkomsten: [{datum: 2026-03-01, aanwezig: 3}]'],
    'present-above-members',
    '3:47',
    {
      nl: 'Hier staan 3 aanwezigen, maar het netwerk had die dag 2 leden. Gasten tellen niet mee: zet die onder "gasten"',
      en: 'This says 3 present, but the network had 2 members that day. Guests do not count: put them under "gasten"',
    },
  ),
  row(
    'more present than the one member',
    [NAME, 'leden: [{id: a}]', 'bijeenkomsten: [{datum: 2026-03-01, aanwezig: 3}]'],
    'present-above-members',
    '3:47',
    { nl: 'het netwerk had die dag 1 lid.', en: 'the network had 1 member that day' },
  ),
  row(
    'one present, and nobody invited',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, uitgenodigd: 0, aanwezig: 1}]'],
    'present-above-invited',
    '2:63',
    {
      nl: 'Hier staat 1 aanwezige, maar er waren 0 mensen uitgenodigd.',
      en: '1 present, but 0 people were invited',
    },
  ),
  row(
    'more present than the one who was invited',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, uitgenodigd: 1, aanwezig: 2}]'],
    'present-above-invited',
    '2:63',
    { nl: 'er was 1 mens uitgenodigd', en: '1 person was invited' },
  ),
  row(
    'a stand-in, and nobody present',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, aanwezig: 0, vervangers: 1}]'],
    'parts-above-present',
    '2:62',
    { nl: 'Hier staat 1 vervanger', en: 'This says 1 stand-in' },
  ),
  row(
    'more present than members of that day',
    [
      ENGLISH,
      'members: [{id: a}, {id: b, joined: 2026-04}, {id: c, left: 2026-02}]',
      'sessions: [{date: 2026-03-01, present: 2-3}]',
    ],
    'present-above-members',
    '3:40',
    { nl: '"counts" bij "total"', en: '"counts" at "total"' },
  ),
  row(
    'more present than invited',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, uitgenodigd: 8, aanwezig: 11}]'],
    'present-above-invited',
    '2:63',
    { nl: '11 aanwezigen, maar er waren 8', en: '11 present, but 8' },
  ),
  row(
    'more listed as present than invited',
    [
      NAME,
      'leden: [{id: a}, {id: b}]',
      'bijeenkomsten: [{datum: 2026-03-01, uitgenodigd: 1, aanwezig: [a, b]}]',
    ],
    'present-above-invited',
    '3:63',
  ),
  row(
    'somebody who was present twice',
    [
      NAME,
      'leden: [{id: a}, {id: b}]',
      'bijeenkomsten: [{datum: 2026-03-01, aanwezig: [a, b, a]}]',
    ],
    'present-twice',
    '3:54',
  ),
  row(
    'more stand-ins than present',
    [NAME, 'bijeenkomsten: [{datum: 2026-03-01, aanwezig: 3, vervangers: 4}]'],
    'parts-above-present',
    '2:62',
  ),
  row(
    'shares above 100 together',
    [NAME, 'financiering:', '  bronnen:', '    - aandeel: 33.3', '    - aandeel: 66.8'],
    'shares-above-100',
    '5:16',
    { nl: 'samen 100,1 procent', en: '100.1 percent together' },
  ),
  row(
    'fewer than the list has',
    [NAME, 'leden: [{id: a}, {id: b}]', 'aantallen: {totaal: 1}'],
    'count-below-list',
    '3:21',
  ),
  row(
    'nobody, where the list has one',
    [NAME, 'leden: [{id: a}]', 'aantallen: {totaal: 0}'],
    'count-below-list',
    '3:21',
    { nl: 'in de lijst van leden is het er al 1.' },
  ),
  row(
    'fewer mandates than the list has',
    [NAME, 'leden: [{id: a, mandaat: ja}, {id: b, mandaat: ja}]', 'aantallen: {mandaat: 1}'],
    'count-below-list',
    '3:22',
    { nl: 'Hier staat 1, maar in de lijst van leden zijn het er al 2.' },
  ),
  row(
    'more mandates than the list can have',
    [NAME, 'leden: [{id: a, mandaat: nee}, {id: b}]', 'aantallen: {mandaat: 2}'],
    'count-above-total',
    '3:22',
    { nl: 'meer dan 1', en: 'more than 1' },
  ),
  row(
    'more of one kind than of all',
    [NAME, 'aantallen: {totaal: 4, kern: 5}'],
    'count-above-total',
    '2:30',
  ),
  row(
    'more of a perspective than may bring it in',
    [
      NAME,
      'leden: [{id: a, perspectieven: beleid}, {id: b, perspectieven: onderzoek}]',
      'aantallen: {perspectieven: {beleid: 2}}',
    ],
    'count-above-total',
    '3:37',
  ),
  row(
    'a perspective that takes no part, and that a member brings in',
    [
      NAME,
      'leden: [{id: a, perspectieven: [beleid]}]',
      'perspectieven: {afwezig: [onderwijs, beleid]}',
    ],
    'absent-but-there',
    '3:38',
    { nl: 'beleid', en: 'beleid' },
  ),
  row(
    'no lead, where a member is',
    [NAME, 'leden: [{id: a, rollen: trekker}]', 'begeleiding: {trekker: nee}'],
    'guidance-contradicts',
    '3:24',
    { nl: 'daar staat een trekker', en: 'a lead is there' },
  ),
  row(
    'a lead, where no member is',
    [NAME, 'leden: [{id: a, rollen: geen}]', 'begeleiding: {trekker: ja}'],
    'guidance-contradicts',
    '3:24',
  ),
  row(
    'no process guide, where a member is',
    [NAME, 'leden: [{id: a, rollen: procesbegeleider}]', 'begeleiding: {procesbegeleider: geen}'],
    'guidance-contradicts',
    '3:33',
  ),
  row(
    'a process guide, where no member is',
    [NAME, 'leden: [{id: a, rollen: geen}]', 'begeleiding: {procesbegeleider: apart}'],
    'guidance-contradicts',
    '3:33',
  ),
  row(
    'a separate process guide, who leads',
    [
      NAME,
      'leden: [{id: a, rollen: [trekker, procesbegeleider]}]',
      'begeleiding: {procesbegeleider: apart}',
    ],
    'guidance-contradicts',
    '3:33',
    { nl: 'één mens', en: 'one person' },
  ),
  row(
    'a lead who guides, where another does',
    [
      NAME,
      'leden: [{id: a, rollen: trekker}, {id: b, rollen: procesbegeleider}]',
      'begeleiding: {procesbegeleider: gecombineerd}',
    ],
    'guidance-contradicts',
    '3:33',
    { nl: 'een ander dan de trekker', en: 'another than the lead' },
  ),
];

/** What no text of a network file can show: these come from the disk, or from the rules. */
export const ELSEWHERE: readonly ProblemCode[] = [
  ...(['not-utf8', 'too-large', 'is-folder', 'not-found', 'unreadable', 'changing'] as const),
  'more-problems',
  ...(['waiver-unknown-rule', 'waiver-expired', 'waiver-replaced', 'waiver-unused'] as const),
  'plan-unknown',
];

export const warningRows: readonly Row[] = [
  row(
    'a round of the pulse with more answers than it was closed with',
    [
      NAME,
      'peiling:',
      ...Array.from({ length: 6 }, () => '  - {datum: 2026-03, aantal: 5, veilig: 4}'),
    ],
    'pulse-not-whole',
    '2:1',
    { nl: 'afgesloten met 5 antwoorden, en er staan er 6', en: 'closed with 5 answers' },
  ),
  row(
    'a round of the pulse of which one answer is left',
    [NAME, 'peiling: [{datum: 2026-03, aantal: 5, veilig: 4}]'],
    'pulse-not-whole',
    '2:10',
    { nl: 'met 5 antwoorden, en er staat er 1.', en: 'with 5 answers, and there is 1.' },
  ),
  row(
    'a round of the pulse that was not closed',
    [NAME, 'peiling:', ...Array.from({ length: 6 }, () => '  - {datum: 2026-03, veilig: 4}')],
    'pulse-not-closed',
    '2:1',
    { nl: '"aantal: 6"', en: '"aantal: 6"' },
  ),
  row(
    'an e-mail address',
    [NAME, 'notities: mail jo.de.wit@gemeente-oss.nl even'],
    'personal-data',
    '2:16',
    {
      nl: 'een e-mailadres',
      en: 'an e-mail address',
    },
  ),
  row('an e-mail address in a comment', [NAME, '# jo@oss.nl'], 'personal-data', '2:3'),
  ...[
    '06 12345678',
    '06-12345678',
    '0612345678',
    '+31 6 12 34 56 78',
    '0031612345678',
    '(0570) 12 34 56',
    '+31 (0)6 12345678',
    '06 - 12 34 56 78',
    '06.12.34.56.78',
    '06/12345678',
    '+32 470 12 34 56',
    '+49 170 1234567',
  ].map((phone) =>
    row(`the phone number ${phone}`, [NAME, `notities: bel ${phone}`], 'personal-data', '2:15', {
      nl: 'een telefoonnummer',
      en: 'a phone number',
    }),
  ),
];
