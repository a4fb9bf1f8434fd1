import { readdirSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { aboutField, type Kind, type Shape } from '../../src/network/field.js';
import { network as networkField } from '../../src/network/format/network.js';
import { type JsonSchema, networkSchema } from '../../src/network/json-schema.js';
import { compose } from '../../src/network/yaml/compose.js';
import { plainValue } from '../../src/network/yaml/tree.js';
import { everyField, fileWith, fixture, reading } from './helper.js';

const languages = ['nl', 'en'] as const;

function plain(text: string): unknown {
  const composed = compose(text);
  if ('fault' in composed) throw new Error(composed.fault.reason);
  return composed.root ? plainValue(composed.root) : null;
}

/** What a schema says against a text. */
function objections(language: 'nl' | 'en', text: string): readonly ErrorObject[] {
  const validate = validators[language];
  return validate(plain(text)) ? [] : (validate.errors ?? []);
}

function validatorOf(language: 'nl' | 'en') {
  // A field may take several types, and one of two names: ajv would have each spelled out.
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  return ajv.compile(networkSchema(language));
}

const validators = { nl: validatorOf('nl'), en: validatorOf('en') };

const fixtures = readdirSync('fixtures/networks')
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.expected.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
  .sort();
const right = fixtures.filter((name) => reading(fixture(name)).network);

describe.each(languages)('the JSON Schema of a network file (%s)', (language) => {
  it('is a valid draft-07 schema', () => {
    const schema = networkSchema(language);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(new Ajv().validateSchema(schema)).toBe(true);
  });

  it.each(right)('accepts %s', (name) => {
    expect(objections(language, fixture(name))).toEqual([]);
  });

  it('accepts each value that may stand for any other', () => {
    for (const { path, kind } of everyField()) {
      if (path === 'name') continue;
      for (const word of [
        'onbekend',
        'Unknown',
        '?',
        null,
        ...(kind.is === 'text' ? [] : ['geen']),
      ])
        expect([path, word, objections(language, fileWith(path, word))]).toEqual([path, word, []]);
    }
  });

  it('points at the unknown key of a wrong file', () => {
    const extra = objections(language, fixture('vijf-fouten')).filter(
      ({ keyword, instancePath }) =>
        keyword === 'additionalProperties' && instancePath === '/bedoeling',
    );
    expect(extra.map(({ params }) => params.additionalProperty)).toEqual(['afgebakent']);
  });

  it.each([
    ['fase: onderhoudt', '/fase'],
    ['fase: [onderhoud]', '/fase'],
    ['gestart: 1-3-2026', '/gestart'],
    ['mandaat: {erkend: misschien}', '/mandaat/erkend'],
    ['aantallen: {totaal: veel}', '/aantallen/totaal'],
    ['peiling: [{veilig: 6}]', '/peiling/0/veilig'],
    ['financiering: {bronnen: [{aandeel: 130}]}', '/financiering/bronnen/0/aandeel'],
    ['leden: 3', '/leden'],
  ])('refuses %s', (line, path) => {
    const paths = objections(language, `naam: X\n${line}\n`).map(
      ({ instancePath }) => instancePath,
    );
    expect(paths).toContain(path);
  });

  it.each([
    ['a member without an id', 'leden: [{kring: kern}]', 'leden: [{id: a}]'],
    ['a session without its day', 'sessions: {present: 3}', 'sessions: {datum: "2026-03"}'],
    ['a waiver without a reason', 'waivers: [{rule: x}]', 'waivers: [{reden: x}]'],
  ])('refuses %s, in either language', (_, lacking, whole) => {
    expect(objections(language, `naam: x\n${lacking}\n`)).not.toEqual([]);
    expect(objections(language, `naam: x\n${whole}\n`)).toEqual([]);
  });

  it('asks for the name, in either language', () => {
    expect(objections(language, 'regio: x\n')).not.toEqual([]);
    expect(objections(language, 'naam: X\n')).toEqual([]);
    expect(objections(language, 'name: X\n')).toEqual([]);
  });

  it('describes every key, and offers those of its own language only', () => {
    const { kind } = aboutField(networkField);
    if (kind.is !== 'section') throw new Error('a network is a section');
    expect(wrongSections(networkSchema(language), kind.shape, language)).toEqual([]);
  });

  it('offers values in its own language first', () => {
    const text = JSON.stringify(networkSchema(language));
    expect(text.includes('"enum":["formeren","onderhoud"')).toBe(language === 'nl');
    expect(text.includes('"enum":["forming","maintaining"')).toBe(language === 'en');
  });
});

describe('the JSON Schemas', () => {
  it('accept whatever the reader accepts', () => {
    const refused: unknown[] = [];
    for (const { path, kind } of everyField()) {
      if (kind.is === 'section' || kind.is === 'list' || path === 'name') continue;
      for (const value of samples) {
        const text = fileWith(path, value);
        if (!reading(text).network) continue;
        const whole = plain(text);
        for (const language of languages) {
          if (!validators[language](whole)) refused.push([language, path, value]);
        }
      }
    }
    expect(refused).toEqual([]);
  });
});

/** Values of every kind, of which each field takes some. */
const samples: readonly unknown[] = [
  ...['ja', 'Nee', 'YES', 'no', 'True', 'iets van ons zelf', 'lid-1', 'één'],
  ...[true, false, 0, 1, 3.5, 10, 2026, '3', '3.5', '8-10', '8 – 10', '8+', '0+'],
  ...[
    '2026',
    '2026-03',
    '2026-03-01',
    '1900-01-01',
    '2199-12',
    'NOOIT',
    'Never',
    'niemand',
    'None',
  ],
  ...['onderhoud', 'FORMING', 'beleid', 'Inwoners', 'trekker', 'leden', 'loudest', 'maand', 'geen'],
  ...[[], ['beleid'], ['policy', '?'], [null], ['tekst', 3, true], [['a']], { a: 'b' }],
];

/** Where a schema and the shape that it is made from do not agree. */
function wrongSections(schema: JsonSchema, shape: Shape, language: 'nl' | 'en'): readonly string[] {
  const properties = schema.properties as Record<string, JsonSchema>;
  const patterns = schema.patternProperties as Record<string, JsonSchema>;
  const notes = { nl: 'notities', en: 'notes' };
  const wrong: string[] = [];
  const wanted = new Set([notes[language]]);
  for (const [english, field] of Object.entries(shape)) {
    const { nl, kind } = aboutField(field);
    const [own, other] = language === 'nl' ? [nl, english] : [english, nl];
    wanted.add(own);
    const one = properties[own];
    if (!one) {
      wrong.push(`${own} is not offered`);
      continue;
    }
    if (own !== other && patterns[`^${other}$`] === undefined) wrong.push(`${other} is refused`);
    const inside = sectionIn(one, kind);
    if (inside) wrong.push(...wrongSections(inside.schema, inside.shape, language));
  }
  for (const [key, one] of [...Object.entries(properties), ...Object.entries(patterns)]) {
    if (typeof one.description !== 'string' || one.description === '') {
      wrong.push(`${key} has no description`);
    }
  }
  wrong.push(...Object.keys(properties).filter((key) => !wanted.has(key)));
  return wrong;
}

/** The schema of the fields of a section, or of the items of a list. */
function sectionIn(
  { anyOf }: JsonSchema,
  kind: Kind,
): { schema: JsonSchema; shape: Shape } | undefined {
  if (kind.is !== 'section' && kind.is !== 'list') return undefined;
  const schema = (anyOf as readonly JsonSchema[]).find(({ type }) => type === 'object');
  return schema && { schema, shape: kind.shape };
}
