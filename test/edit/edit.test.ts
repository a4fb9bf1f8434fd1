import { describe, expect, it } from 'vitest';
import { type Edit, EditError, edited, type Plain, sayEdit } from '../../src/edit/edit.js';

const set = (path: Edit['path'], value: Plain): Edit => ({ path, value });

/** What was done, in words, with the text before and after. */
const done: readonly (readonly [string, string, Edit, string])[] = [
  [
    'replaces what is not known, and leaves the remark behind it',
    "naam: X\nfase: '?' # nog vragen\n",
    set(['phase'], 'maintaining'),
    'naam: X\nfase: onderhoud # nog vragen\n',
  ],
  [
    'fills in a key with nothing behind it',
    'naam: X\nfase:\nregio: Y\n',
    set(['phase'], 'ending'),
    'naam: X\nfase: eindigen\nregio: Y\n',
  ],
  [
    'fills in a key with a remark behind it',
    'naam: X\nfase:   # straks\n',
    set(['phase'], 'ending'),
    'naam: X\nfase: eindigen   # straks\n',
  ],
  [
    'fills in an empty section with a remark behind it',
    'naam: X\nbedoeling: # samen doen\nfase: formeren\n',
    set(['purpose', 'shared'], true),
    'naam: X\nbedoeling: # samen doen\n  gedeeld: ja\nfase: formeren\n',
  ],
  [
    'writes in English where the keys are English',
    'name: X\nphase: forming\n',
    set(['agreements', 'made-by'], 'members'),
    'name: X\nphase: forming\n\nagreements:\n  made-by: members\n',
  ],
  [
    'writes in the language of most keys where both are used',
    'name: X\nfase: formeren\nleden:\n  - {id: a, mandate: ja}\n',
    set(['members', 0, 'voluntary'], false),
    'name: X\nfase: formeren\nleden:\n  - {id: a, vrijwillig: nee, mandate: ja}\n',
  ],
  [
    'puts a new key at its place in the order of the format, above the remark of the next one',
    'naam: X\n# waar we staan\nfase: formeren\n',
    set(['region'], 'Assen'),
    'naam: X\nregio: Assen\n# waar we staan\nfase: formeren\n',
  ],
  [
    'puts a new section between others, with empty lines as the file has them',
    'naam: X\n\nbedoeling:\n  thema: a\n\n# wie\nleden:\n  - id: a\n',
    set(['agreements', 'written'], true),
    'naam: X\n\nbedoeling:\n  thema: a\n\nafspraken:\n  vastgelegd: ja\n\n# wie\nleden:\n  - id: a\n',
  ],
  [
    'uses no empty lines where the file has none',
    'naam: X\nbedoeling:\n  thema: a\nleden:\n  - id: a\n',
    set(['agreements', 'written'], true),
    'naam: X\nbedoeling:\n  thema: a\nafspraken:\n  vastgelegd: ja\nleden:\n  - id: a\n',
  ],
  [
    'keeps remarks that belong to a section with that section',
    'naam: X\nbedoeling:\n  thema: a\n  # later meer\nfase: formeren\n',
    set(['programme', 'direction'], true),
    'naam: X\nbedoeling:\n  thema: a\n  # later meer\nprogramma:\n  richting: ja\nfase: formeren\n',
  ],
  [
    'fills in a key below the remark that has it ready',
    'naam: X\nbedoeling:\n  thema: a\n  # gedeeld:\n  # herijkt:\n  # nog iets\n',
    set(['purpose', 'shared'], true),
    'naam: X\nbedoeling:\n  thema: a\n  # gedeeld:\n  gedeeld: ja\n  # herijkt:\n  # nog iets\n',
  ],
  [
    'fills in a section below the remarks that have it ready',
    'naam: X\n\n# bedoeling:\n#   thema:\n#   herijkt:\n\n# leden:\n#   - id: lid-1\n',
    set(['purpose', 'theme'], 'buurt'),
    'naam: X\n\n# bedoeling:\n#   thema:\n#   herijkt:\nbedoeling:\n  thema: buurt\n\n# leden:\n#   - id: lid-1\n',
  ],
  [
    'fills in an empty section below the remark in it that has the key ready',
    'naam: X\nbedoeling:\n    # thema:\n    # herijkt:\nfase: formeren\n',
    set(['purpose', 'theme'], 'buurt'),
    'naam: X\nbedoeling:\n    # thema:\n    thema: buurt\n    # herijkt:\nfase: formeren\n',
  ],
  [
    'makes a list of a single value',
    'naam: X\nontstaan:\n  soort: ambitie # zo begon het\n',
    set(['origin', 'kind', 1], 'imposed'),
    'naam: X\nontstaan:\n  soort: [ambitie, opgelegd] # zo begon het\n',
  ],
  [
    'makes a list of a single section',
    'naam: X\nleden:\n  id: a\n  # van de gemeente\n  mandaat: ja\n',
    set(['members', 1], { id: 'b' }),
    'naam: X\nleden:\n  - id: a\n    # van de gemeente\n    mandaat: ja\n  - id: b\n',
  ],
  [
    'makes a list of a single section in brackets',
    'naam: X\nleden: {id: a}\n',
    set(['members', 1], { id: 'b' }),
    'naam: X\nleden: [{id: a}, {id: b}]\n',
  ],
  [
    'adds to a list in brackets over lines, with a remark at its last line',
    'naam: X\nleden: [\n  {id: a}, # een\n  {id: b}  # twee\n ]\n',
    set(['members', 2], { id: 'c' }),
    'naam: X\nleden: [\n  {id: a}, # een\n  {id: b},  # twee\n  {id: c}\n ]\n',
  ],
  [
    'adds to a list in brackets that ends in a comma',
    'naam: X\nleden: [\n  {id: a}, # een\n ]\n',
    set(['members', 1], { id: 'b' }),
    'naam: X\nleden: [\n  {id: a}, # een\n  {id: b},\n ]\n',
  ],
  [
    'puts a key into brackets at its place',
    'naam: X\nleden:\n  - { id: a, student: nee }\n',
    set(['members', 0, 'roles'], ['lead']),
    'naam: X\nleden:\n  - { id: a, rollen: [ trekker ], student: nee }\n',
  ],
  [
    'puts a key first in brackets',
    'naam: X\nbedoeling: {visie: ja}\n',
    set(['purpose', 'theme'], 'a, b'),
    'naam: X\nbedoeling: {thema: "a, b", visie: ja}\n',
  ],
  [
    'fills in a key in brackets with nothing behind it',
    'naam: X\nbedoeling: {thema, visie: }\n',
    set(['purpose', 'theme'], 'a'),
    'naam: X\nbedoeling: {thema: a, visie: }\n',
  ],
  [
    'adds an item as the others stand, empty line and all',
    'naam: X\nleden:\n- id: a\n\n- id: b\n\nfase: formeren\n',
    set(['members', 2], { id: 'c', student: true }),
    'naam: X\nleden:\n- id: a\n\n- id: b\n\n- id: c\n  student: ja\n\nfase: formeren\n',
  ],
  [
    'adds items in brackets where the others are',
    'naam: X\nbijeenkomsten:\n    - {datum: 2026-01-01}\n',
    set(['sessions', 1], { present: 3, date: '2026-02-01' }),
    'naam: X\nbijeenkomsten:\n    - {datum: 2026-01-01}\n    - {datum: 2026-02-01, aanwezig: 3}\n',
  ],
  [
    'puts a key before the first of an item',
    'naam: X\nleden:\n  - organisatie: g\n    mandaat: ja\n',
    set(['members', 0, 'id'], 'a'),
    'naam: X\nleden:\n  - id: a\n    organisatie: g\n    mandaat: ja\n',
  ],
  [
    'keeps the rest of a section that was none as a whole',
    'naam: X\nontstaan: geen   # zomaar\n',
    set(['origin', 'still-holds'], true),
    'naam: X\nontstaan:   # zomaar\n  soort: geen\n  geldt-nog: ja\n  opgelegd-tot: geen\n  context-verkend: geen\n',
  ],
  [
    'opens a section that was not known',
    'naam: X\nontstaan: onbekend\n',
    set(['origin', 'still-holds'], true),
    'naam: X\nontstaan:\n  geldt-nog: ja\n',
  ],
  [
    'opens an empty list',
    'naam: X\nbijeenkomsten: []  # nog geen\nfase: formeren\n',
    set(['sessions', 0, 'date'], '2026-02-01'),
    'naam: X\nbijeenkomsten:  # nog geen\n  - datum: 2026-02-01\nfase: formeren\n',
  ],
  [
    'puts a text of lines where a text of lines stood',
    'naam: X\nbedoeling:\n  thema: | # kort\n    een\n    twee\n\n  visie: ja\n',
    set(['purpose', 'theme'], 'drie\nvier'),
    'naam: X\nbedoeling:\n  thema: |- # kort\n    drie\n    vier\n\n  visie: ja\n',
  ],
  [
    'puts a text of lines in quotes where a remark below would become a part of it',
    'naam: X\n  # werknaam\nfase: formeren\n',
    set(['name'], 'een\ntwee'),
    'naam: "een\\ntwee"\n  # werknaam\nfase: formeren\n',
  ],
  [
    'puts a word where a text of lines stood',
    'naam: X\nbedoeling:\n  thema: >-\n    een\n    twee\n  visie: ja\n',
    set(['purpose', 'theme'], 'none'),
    'naam: X\nbedoeling:\n  thema: geen\n  visie: ja\n',
  ],
  [
    'puts a word where a list stood',
    'naam: X\nleden:\n  - id: a\n  - id: b\n# einde\n',
    set(['members'], 'unknown'),
    'naam: X\nleden: onbekend\n# einde\n',
  ],
  [
    'keeps the remarks between a key and what stood below it',
    'naam: X\nleden: # wie\n  # allen\n  - id: a\n\n# einde\n',
    set(['members'], 'none'),
    'naam: X\nleden: geen # wie\n  # allen\n\n# einde\n',
  ],
  [
    'quotes texts as the file does, and leaves words be',
    "naam: 'X'\nregio: 'Y'\nfase: formeren\n",
    set(['purpose'], { theme: "zo'n buurt", question: 'waarom', bounded: true }),
    "naam: 'X'\nregio: 'Y'\nfase: formeren\n\nbedoeling:\n  thema: \"zo'n buurt\"\n  vraagstuk: 'waarom'\n  afgebakend: ja\n",
  ],
  [
    'writes a file in quotes and brackets as it is',
    '{"naam": "X", "fase": "formeren"}',
    set(['region'], 'Assen'),
    '{"naam": "X", "regio": "Assen", "fase": "formeren"}',
  ],
  [
    'keeps the line ends of Windows, and no end at the last line',
    'naam: X\r\nleden:\r\n  - id: a',
    set(['members', 0, 'mandate'], true),
    'naam: X\r\nleden:\r\n  - id: a\r\n    mandaat: ja',
  ],
  [
    'indents as the file does',
    'naam: X\nbedoeling:\n    thema: a\n',
    set(
      ['mandate', 'heard'],
      ['een zin die lang is, zo lang dat hij echt niet meer op een regel past', 'b'],
    ),
    'naam: X\nbedoeling:\n    thema: a\nmandaat:\n    gehoord:\n        - een zin die lang is, zo lang dat hij echt niet meer op een regel past\n        - b\n',
  ],
  [
    'replaces a pointer by a value of its own',
    'naam: X\nleden:\n  - {id: a, perspectieven: &p [beleid]}\n  - {id: b, perspectieven: *p}\n',
    set(['members', 1, 'perspectives'], ['research']),
    'naam: X\nleden:\n  - {id: a, perspectieven: &p [beleid]}\n  - {id: b, perspectieven: [onderzoek]}\n',
  ],
  [
    'begins a file that has only remarks',
    '# mijn netwerk\n',
    set(['name'], 'X'),
    '# mijn netwerk\nnaam: X\n',
  ],
  [
    'changes part by part what is there already',
    'naam: X\nbedoeling:\n  thema: a   # zo heet het\n  visie: ja\n',
    set(['purpose'], { theme: 'b', vision: true, shared: false }),
    'naam: X\nbedoeling:\n  thema: b   # zo heet het\n  gedeeld: nee\n  visie: ja\n',
  ],
  [
    'leaves alone what says the same in other words',
    "name: X\nphase: Formeren\ncounts: {total: '?'}\n",
    set(['counts', 'total'], 'unknown'),
    "name: X\nphase: Formeren\ncounts: {total: '?'}\n",
  ],
  [
    'makes a list of a single value in padded brackets',
    'naam: X\nleden:\n  - { id: a, perspectieven: beleid }\n',
    set(['members', 0, 'perspectives', 1], 'research'),
    'naam: X\nleden:\n  - { id: a, perspectieven: [ beleid, onderzoek ] }\n',
  ],
  [
    'makes a list of a single section in brackets over lines',
    'naam: X\nleden: {id: a,\n        mandaat: ja}\nfase: formeren\n',
    set(['members', 1], { id: 'b' }),
    'naam: X\nleden:\n  - {id: a,\n        mandaat: ja}\n  - id: b\nfase: formeren\n',
  ],
  [
    'makes a list of a single section, empty lines and all',
    'naam: X\nleden:\n  id: a\n\n  mandaat: ja\n',
    set(['members', 1], { id: 'b' }),
    'naam: X\nleden:\n  - id: a\n\n    mandaat: ja\n  - id: b\n',
  ],
  [
    'changes a single value that stands for a list of one',
    'naam: X\nontstaan:\n  soort: ambitie # zo begon het\n',
    set(['origin', 'kind', 0], 'imposed'),
    'naam: X\nontstaan:\n  soort: opgelegd # zo begon het\n',
  ],
  [
    'changes a single section that stands for a list, part by part',
    'naam: X\nleden:\n  id: a # een\n',
    set(['members'], { id: 'a', student: true }),
    'naam: X\nleden:\n  id: a # een\n  student: ja\n',
  ],
  [
    'begins a file with the first of a list',
    '',
    set(['members', 0, 'id'], 'a'),
    'leden:\n  - id: a\n',
  ],
  [
    'begins a file whose last remark has no line end',
    '# mijn netwerk',
    set(['name'], 'X'),
    '# mijn netwerk\nnaam: X\n',
  ],
  [
    'begins a file that has only a mark of its own',
    '\uFEFF',
    set(['name'], 'X'),
    '\uFEFFnaam: X\n',
  ],
  [
    'puts a key before the first, between other sections that stand tight',
    'fase: formeren\nleden:\n  - id: a\n',
    set(['name'], 'X'),
    'naam: X\nfase: formeren\nleden:\n  - id: a\n',
  ],
  [
    'puts a key of a section above the remark of its first key',
    'naam: X\nbedoeling:\n  # of we het delen\n  gedeeld: ja\n',
    set(['purpose', 'theme'], 'a'),
    'naam: X\nbedoeling:\n  thema: a\n  # of we het delen\n  gedeeld: ja\n',
  ],
  [
    'fills in an item with nothing behind its dash',
    'naam: X\nmandaat:\n  gehoord:\n    -\n    - b\n',
    set(['mandate', 'heard', 0], 'a'),
    'naam: X\nmandaat:\n  gehoord:\n    - a\n    - b\n',
  ],
  [
    'fills in a section with nothing behind its dash',
    'naam: X\nleden:\n  -\n  - id: b\n',
    set(['members', 0], { id: 'a', student: true }),
    'naam: X\nleden:\n  - id: a\n    student: ja\n  - id: b\n',
  ],
  [
    'puts a section where a word stood behind a dash',
    'naam: X\nleden:\n  - onbekend # wie\n  - id: b\n',
    set(['members', 0, 'id'], 'a'),
    'naam: X\nleden:\n  - id: a # wie\n  - id: b\n',
  ],
  [
    'takes a name away that nothing points at',
    'naam: X\nleden: &wie\n  - id: a\n',
    set(['members'], 'none'),
    'naam: X\nleden: geen\n',
  ],
  [
    'puts another section where one stood in lines',
    'naam: X\nbedoeling:\n  thema: a\n  visie: ja\nfase: formeren\n',
    set(['purpose'], { theme: 'b', bounded: true }),
    'naam: X\nbedoeling:\n  thema: b\n  afgebakend: ja\nfase: formeren\n',
  ],
  [
    'puts a shorter list where a longer one stood',
    'naam: X\nmandaat:\n  gehoord:\n    - a\n    - b\n  schriftelijk: ja\n',
    set(['mandate', 'heard'], ['c']),
    'naam: X\nmandaat:\n  gehoord:\n    - c\n  schriftelijk: ja\n',
  ],
  [
    'keeps the quotes of single kind where a text allows them',
    "naam: 'X'\n'fase': 'formeren'\n",
    set(['region'], 'Assen'),
    "naam: 'X'\nregio: 'Assen'\n'fase': 'formeren'\n",
  ],
  [
    'puts a text with an empty line in it',
    'naam: X\nbedoeling:\n  visie: ja\n',
    set(['purpose', 'theme'], 'een\n\ntwee'),
    'naam: X\nbedoeling:\n  thema: |-\n    een\n\n    twee\n  visie: ja\n',
  ],
  [
    'fills in an item in brackets behind a bare dash',
    'naam: X\nleden:\n  -\n  - {id: b}\n',
    set(['members', 0], { id: 'a' }),
    'naam: X\nleden:\n  - {id: a}\n  - {id: b}\n',
  ],
  [
    'adds an item below a bare dash',
    'naam: X\nmandaat:\n  gehoord:\n    - a\n    -\n',
    set(['mandate', 'heard', 2], 'b'),
    'naam: X\nmandaat:\n  gehoord:\n    - a\n    -\n    - b\n',
  ],
  [
    'puts a key behind one in brackets that has no mark',
    'naam: X\nbedoeling: {thema}\n',
    set(['purpose', 'vision'], true),
    'naam: X\nbedoeling: {thema, visie: ja}\n',
  ],
  [
    'puts a word where a list stood, with the line ends of Windows',
    'naam: X\r\nleden:\r\n  - id: a\r\nfase: formeren\r\n',
    set(['members'], 'none'),
    'naam: X\r\nleden: geen\r\nfase: formeren\r\n',
  ],
  [
    'takes no pointer for an example of how far to indent',
    'naam: X\nbedoeling: &b\n    thema: a\nafspraken: *b\n',
    set(['origin', 'still-holds'], true),
    'naam: X\nontstaan:\n    geldt-nog: ja\nbedoeling: &b\n    thema: a\nafspraken: *b\n',
  ],
  [
    'writes a single section as a list of one',
    'naam: X\nleden: onbekend\n',
    set(['members'], { id: 'a' }),
    'naam: X\nleden:\n  - id: a\n',
  ],
];

describe('a change in a network file', () => {
  it.each(done)('%s', (_, before, edit, after) => {
    expect(edited(before, [edit])).toBe(after);
    expect(edited(after, [edit])).toBe(after);
  });

  it('makes changes one after another', () => {
    const edits = [set(['members', 0, 'id'], 'a'), set(['members', 1, 'id'], 'b')];
    expect(edited('naam: X\n', edits)).toBe('naam: X\n\nleden:\n  - id: a\n  - id: b\n');
  });

  it('writes the language it is given where the file has no keys that tell', () => {
    expect(edited('id: x\n', [set(['phase'], 'ending')], 'en')).toBe('id: x\nphase: ending\n');
    expect(edited('', [set(['name'], 'X')], 'en')).toBe('name: X\n');
  });
});

describe('a change that is not made', () => {
  const refused: readonly (readonly [string, string, Edit, string, RegExp])[] = [
    [
      'in what is pointed at',
      'naam: X\nleden: [&a {id: a}, *a]\n',
      set(['members', 0, 'mandate'], true),
      'alias',
      /regel 2 bij leden\[0\]\.mandaat staat, is met & en \*.*ja$/,
    ],
    [
      'through a pointer',
      'naam: X\nleden:\n  - &a\n    id: a\n  - *a\n',
      set(['members', 1, 'mandate'], true),
      'alias',
      /regel 5/,
    ],
    [
      'over a list with what is pointed at',
      'naam: X\nleden:\n  - {id: a, perspectieven: &p [beleid]}\nperspectieven: {nodig: *p}\n',
      set(['members'], 'none'),
      'alias',
      /leden/,
    ],
    [
      'over remarks',
      'naam: X\nleden:\n  - id: a\n  # er was er nog een\n  - id: b\n',
      set(['members'], 'none'),
      'comments',
      /opmerkingen.*geen$/,
    ],
    [
      'in a section that is a text',
      'naam: X\nbedoeling: samen\n',
      set(['purpose', 'vision'], true),
      'other-kind',
      /regel 2/,
    ],
    [
      'past the end of a list',
      'naam: X\n',
      set(['members', 2, 'id'], 'a'),
      'no-place',
      /0 onderdelen/,
    ],
    [
      'of a field that is not there',
      'naam: X\n',
      set(['purpose', 'toekomst'], true),
      'no-field',
      /purpose\.toekomst/,
    ],
    ['to a word that is not one', 'naam: X\n', set(['phase'], 'dromen'), 'no-fit', /dromen/],
    ['to a date that is none', 'naam: X\n', set(['started'], '1-3-2026'), 'no-fit', /1-3-2026/],
    ['to a number out of bounds', 'naam: X\n', set(['pulse', 0, 'safe'], 7), 'no-fit', /7/],
    [
      'in a file of two documents',
      'naam: X\n---\nnaam: Y\n',
      set(['phase'], 'ending'),
      'unreadable',
      /regel 2/,
    ],
    [
      'in a file that cannot be read',
      'naam: [X\n',
      set(['phase'], 'ending'),
      'unreadable',
      /regel/,
    ],
    ['in a list', '- naam: X\n', set(['phase'], 'ending'), 'not-a-network', /sleutels/],
    [
      'to a single text that brackets would split',
      'naam: X\nmandaat:\n  gehoord: ouders, leraren\n',
      set(['mandate', 'heard', 1], 'b'),
      'other-kind',
      /regel 3/,
    ],
    [
      'to a single text of lines, as if it were a list',
      'naam: X\nmandaat:\n  gehoord: |\n    ouders\n    leraren\n',
      set(['mandate', 'heard', 1], 'b'),
      'other-kind',
      /regel 3/,
    ],
    [
      'past the end of a single value',
      'naam: X\nontstaan: {soort: ambitie}\n',
      set(['origin', 'kind', 2], 'imposed'),
      'no-place',
      /1 onderdelen/,
    ],
    [
      'beside a single value that is pointed at',
      'naam: X\nleden:\n  - {id: a, perspectieven: &p beleid}\n  - {id: b, perspectieven: *p}\n',
      set(['members', 1, 'perspectives', 1], 'research'),
      'alias',
      /regel 4/,
    ],
    [
      'over what is pointed at',
      'naam: X\nleden:\n  - {id: a, perspectieven: &p [beleid]}\n  - {id: b, perspectieven: *p}\n',
      set(['members', 0, 'perspectives'], ['research']),
      'alias',
      /regel 3/,
    ],
    [
      'to a name where a number stands',
      'naam: X\nbijeenkomsten: [{datum: 2026-01-01, aanwezig: 8}]\n',
      set(['sessions', 0, 'present', 0], 'a'),
      'other-kind',
      /regel 2/,
    ],
    ['of a part of a text', 'naam: X\n', set(['name', 'kort'], 'x'), 'no-fit', /name\.kort/],
    ['of a place in a text', 'naam: X\n', set(['name', 0], 'x'), 'no-fit', /name\[0\]/],
    [
      'where the file could not be read after it',
      'naam: X\nleden: {id: a,\n  mandaat: ja}\nfase: formeren\n',
      set(['members', 1], { id: 'b' }),
      'unsafe',
      /zonder iets anders te veranderen/,
    ],
    ['of the whole file', '', set([], 'none'), 'no-field', /geen veld/],
    [
      'over remarks behind a dash',
      'naam: X\nleden:\n  - id: a\n    # van de gemeente\n    student: ja\n',
      set(['members', 0], { id: 'b' }),
      'comments',
      /opmerkingen/,
    ],
    [
      'over remarks in brackets below their key',
      'naam: X\nmandaat:\n  gehoord:\n    [a, # de eerste\n     b]\n',
      set(['mandate', 'heard'], ['x'.repeat(170)]),
      'comments',
      /opmerkingen/,
    ],
    [
      'over remarks in a section of lines',
      'naam: X\nbedoeling:\n  thema: a\n  # zo was het\n  visie: ja\n',
      set(['purpose'], { theme: 'b', bounded: true }),
      'comments',
      /opmerkingen/,
    ],
  ];

  it.each(refused)('%s', (_, text, edit, code, words) => {
    try {
      edited(text, [edit]);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      expect([error.code, sayEdit(error, 'nl')]).toEqual([code, expect.stringMatching(words)]);
      expect(sayEdit(error, 'en')).not.toMatch(/\{\w+\}/);
      return;
    }
    expect.fail('the change was made');
  });
});
