import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatKeys } from '../../src/network/format/keys.js';
import { languageIn, recognise } from '../../src/programme/recognise.js';

/** Which YAML files that lie in a folder are network files. */

const keys = formatKeys();
const kindOf = (text: string): string => {
  const recognised = recognise(text, keys);
  return recognised.is === 'network' ? 'network' : recognised.why;
};

describe('a network file', () => {
  const folder = 'fixtures/networks';
  const networks = readdirSync(folder).filter((name) => !name.includes('.expected.'));
  it.each(networks)('is each network of the fixtures: %s', (name) => {
    expect(kindOf(readFileSync(`${folder}/${name}`, 'utf8'))).toBe('network');
  });

  it.each([
    ['a name and a section, in Dutch', 'naam: Zuid\nleden: []\n'],
    ['a name and a section, in English', 'name: South\nmembers: []\n'],
    ['both languages mixed', 'name: South\nleden: []\n'],
    ['a name and a phase', 'naam: Zuid\nfase: formeren\n'],
    ['a name and the version', 'name: South\nleernet: 1\n'],
    ['the version alone', 'leernet: 1 # en verder nog niets\n'],
    ['sections without a name', 'fase: onderhoud\nleden: []\nbijeenkomsten: []\n'],
    ['a name that is mistyped', 'nam: Zuid\nfase: onderhoud\nleden: []\nbijeenkomsten: []\n'],
    ['a name that nobody filled in', 'naam:\nfase: onderhoud\n'],
    ['keys in quotes', '"naam": Zuid\n\'fase\': onderhoud\n'],
    ['brackets round all of it', '{naam: Zuid, leden: [{id: a}], fase: onderhoud}\n'],
    ['brackets over more lines', '{\n  "naam": "Zu,id", # dit is {\n  "fase": onderhoud\n}\n'],
    ['brackets behind the mark of a document', '--- {naam: Zuid, fase: onderhoud}\n'],
    ['remarks and a document mark before it', '# van ons\n\n%YAML 1.2\n---\nnaam: Z\nfase: f\n'],
    ['all of it indented', '  naam: Zuid\n  fase: onderhoud\n'],
    ['carriage returns', 'naam: Zuid\r\nfase: onderhoud\r\n'],
    ['a name over more lines', 'naam: >\n  Zuid\nfase: onderhoud\n'],
  ])('is told by %s', (_, text) => expect(kindOf(text)).toBe('network'));

  it.each([
    ['brackets that do not close', 'naam: [Zuid\nfase: onderhoud\nleden: {\n'],
    ['brackets round all of it that do not close', '{naam: Zuid, leden: [{id: a}, fase: x\n'],
    ['a quote that does not close', 'naam: "Zuid\nfase: onderhoud\n'],
    ['tabs', 'naam: Zuid\n\tregio: x\nfase:\tonderhoud\n'],
    ['no space behind a colon', 'naam:Zuid\nfase:onderhoud\n'],
    ['the marks of a merge', '<<<<<<< HEAD\nnaam: Zuid\n=======\nnaam: Z\n>>>>>>> a\nfase: x\n'],
    ['a title above it', 'Ons netwerk\nnaam: Zuid\nfase: onderhoud\n'],
    ['a second document', 'naam: Zuid\nfase: onderhoud\n---\nnaam: Noord\n'],
    ['a key twice', 'naam: Zuid\nnaam: Zuid\nfase: onderhoud\n'],
  ])('is one too with mistakes in it: %s', (_, text) => expect(kindOf(text)).toBe('network'));
});

describe('another file', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['remarks alone', '# later\n---\n', 'empty'],
    ['a list', '- naam: Zuid\n  fase: onderhoud\n', 'no-keys'],
    ['a text', 'zomaar een tekst\n', 'no-keys'],
    ['a Dutch name alone', 'naam: Zuid\nregio: Salland\n', 'only-name'],
    ['a workflow', 'name: CI\non: push\njobs: {test: {}}\n', 'foreign'],
    ['a package', 'name: pakket\nversion: 1.0.0\nid: x\nlanguage: nl\n', 'foreign'],
    ['a composition', 'services: {a: {image: b}}\n', 'no-name'],
    ['two keys of a network without a name', 'phase: build\nactions: []\n', 'no-name'],
    ['keys of a network further in', 'thing:\n  naam: Zuid\n  fase: onderhoud\n', 'no-name'],
    ['keys of a network in a text', 'uitleg: |\n  naam: Zuid\n  fase: x\n', 'no-name'],
    ['a name that is a section', 'name: {first: a}\nphases: 3\n', 'foreign'],
    ['a name with sections in it', 'name:\n  nl: a\nregion:\n  nl: b\n', 'no-name'],
    ['in brackets', '{name: a, thing: {members: [], phase: x}}\n', 'foreign'],
    ['a second document that is one', 'a: 1\n---\nnaam: Zuid\nfase: onderhoud\n', 'no-name'],
    ['leernet as a section', 'leernet:\n  folder: a\n', 'no-name'],
  ])('is passed over: %s', (_, text, why) => expect(kindOf(text)).toBe(why));

  it('is the questions of leernet, however many keys of a network they have', () => {
    expect(kindOf(readFileSync('rules/questions.yaml', 'utf8'))).toBe('no-name');
  });
});

describe('the language of a file', () => {
  it.each([
    ['naam: Z\ntaal: en\n', { language: 'en', line: 2 }],
    ['name: Z\n\n# yes\nlanguage: "nl" # so\n', { language: 'nl', line: 4 }],
    ['naam: Z\ntaal: de\n', undefined],
    ['naam: Z\n', undefined],
    ['- taal: en\n', undefined],
  ])('%j', (text, expected) => expect(languageIn(text, keys)).toEqual(expected));
});
