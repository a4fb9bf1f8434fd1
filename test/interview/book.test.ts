import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsRead } from '../../src/interview/feeds.js';
import { inShortSentences } from '../../src/interview/hold.js';
import { loadInterview, loadQuestions } from '../../src/interview/load.js';
import { measures } from '../../src/measures/all.js';
import { fieldAt, fieldPaths, networkShape } from '../../src/rulebook/condition/names.js';
import { settingIn } from './helper.js';

const { book, rulebook } = settingIn();

/** Fields that nobody is asked, and why. */
const notAsked: Readonly<Record<string, string>> = {
  leernet: 'leernet writes it itself',
  id: 'made from the name of the file',
  'as-of': 'today, unless the command says otherwise',
  language: 'the language in which the questions are asked',
  share: 'to be named to others is agreed on in the programme, not asked in passing',
  'members.id': 'made by leernet, so that nobody has to write a name',
  'members.name': 'never needed, and personal',
  'organisations.id': 'made from the name',
  'sessions.id': 'left out, it is the date',
  'plan.remedy': 'a plan is opened from the report',
  'plan.since': 'a plan is opened from the report',
  'waivers.rule': 'setting a check aside is never suggested',
  'waivers.reason': 'setting a check aside is never suggested',
  'waivers.until': 'setting a check aside is never suggested',
  pulse: 'its statements are asked of the members',
  plan: 'its fields are asked',
  waivers: 'setting a check aside is never suggested',
};

describe('the questions', () => {
  it('are there for each field that a rule reads', () => {
    const read = new Set(rulebook.rules.flatMap((rule) => [...fieldsRead(rule, measures)]));
    const without = [...read].filter((path) => {
      const kind = fieldAt(path, networkShape())?.kind.is;
      return kind !== 'section' && kind !== 'id' && !Object.hasOwn(book.questions, path);
    });
    expect(without).toEqual([]);
  });

  it('are there for every other field too, but for those that say why not', () => {
    const without = fieldPaths(networkShape()).filter((path) => {
      const kind = fieldAt(path, networkShape())?.kind.is;
      return kind !== 'section' && !Object.hasOwn(book.questions, path);
    });
    expect(without.filter((path) => !Object.hasOwn(notAsked, path))).toEqual([]);
    expect(Object.keys(notAsked).filter((path) => !without.includes(path))).toEqual([]);
  });

  it('offer every value of a choice, with one word for each', () => {
    for (const [path, { options, none }] of Object.entries(book.questions)) {
      const kind = fieldAt(path, networkShape())?.kind;
      if (!options || !kind || !('words' in kind)) continue;
      const words = Object.keys(kind.words).filter((word) => !/^(none|never|nobody)$/.test(word));
      const offered = Object.keys(options).filter((option) => !option.endsWith('-id'));
      expect(offered.filter((one) => one !== 'nobody').sort(), path).toEqual(words.sort());
      const nothing = Object.keys(kind.words).some((word) => /^(none|never)$/.test(word));
      if (nothing) expect(none, path).toBeDefined();
    }
  });

  it.each(['nl', 'en'] as const)('have short sentences in the simple wording (%s)', (language) => {
    const asked = [
      ...Object.values(book.questions),
      ...Object.values(book.groups),
      ...Object.values(book.days),
    ];
    const around = book.blocks.flatMap(({ title, opening }) => [title, opening]);
    const texts = [
      ...asked.flatMap(({ simple, help }) => [simple, help]),
      ...asked.flatMap((one) => ('across' in one && one.across ? [one.across.ask] : [])),
      ...asked.flatMap((one) => ('usual' in one && one.usual ? [one.usual.ask] : [])),
      ...asked.flatMap((one) => ('options' in one ? Object.values(one.options ?? {}) : [])),
      ...asked.flatMap((one) => ('labels' in one ? Object.values(one.labels) : [])),
      ...[...around, book.intro, book.closing],
    ].map((text) => inShortSentences(text[language]));
    const long = texts
      .flatMap((text) => text.split(/[.?!:]+(?:['"]?\s|$)/))
      .filter((sentence) => sentence.trim().split(/\s+/).length > 15);
    expect(long).toEqual([]);
  });

  it('call members by number and never ask for a name', () => {
    const texts = JSON.stringify(Object.values(book.questions));
    expect(texts).not.toMatch(/\b(wie heet|voornaam|achternaam|e-mailadres|first name|surname)\b/i);
  });
});

/** The files with something in them replaced, read again: what is said of it. */
function faults(file: 'questions' | 'interview', from: string, to: string): readonly string[] {
  const name = `rules/${file}.yaml`;
  const text = readFileSync(name, 'utf8');
  expect(text).toContain(from);
  const changed = text.replace(from, to);
  const loaded =
    file === 'questions'
      ? loadQuestions(name, changed)
      : loadInterview(name, changed, book.questions, { measures });
  return 'faults' in loaded ? loaded.faults.map(({ message }) => message.en) : [];
}

/** A question of one's own, with these lines beside what each question has: what is said of it. */
function faultsOf(path: string, lines: string): readonly string[] {
  const both = (text: string): string => `{nl: ${text}, en: ${text}}`;
  const text = [
    `${path}:`,
    `  ask: ${both('Vraag')}`,
    `  simple: ${both('Vraag')}`,
    `  help: ${both('Uitleg')}`,
    ...lines.split('\n').map((line) => `  ${line}`),
    '  stage: start',
    '  seconds: 3',
  ].join('\n');
  const loaded = loadQuestions('questions.yaml', `${text}\n`);
  return 'faults' in loaded ? loaded.faults.map(({ message }) => message.en) : [];
}

const once = '{ask: {nl: a, en: a}, seconds: 2}';

describe('a question that does not fit its field', () => {
  it.each([
    ['phase', 'none: {nl: geen, en: none}', 'a choice needs options'],
    ['origin.kind', 'none: {nl: geen, en: none}', 'a choice needs options'],
    ['region', 'options: {noord: {nl: n, en: n}}', 'only a choice has options'],
    ['purpose.shared', `across: ${once}`, 'only a yes or no of each item'],
    ['members.joined', `across: ${once}`, 'only a yes or no of each item'],
    [
      'members.circle',
      `options: {core: {nl: k, en: c}}\nacross: ${once}`,
      'only a yes or no of each item',
    ],
    [
      'members.student',
      'across: {ask: {nl: a, en: a}, yes: outer, no: core, seconds: 2}',
      'only a yes or no of each item',
    ],
    ['counts.core', `usual: ${once}`, 'only a number or a date of each item'],
    ['members.student', `usual: ${once}`, 'only a number or a date of each item'],
    [
      'region',
      'lines: {ask: {nl: a, en: a}, parts: [name], example: {nl: a, en: a}, each: 2}',
      'only a list is asked in lines',
    ],
  ])('%s: %s: %s', (path, lines, told) => {
    expect(faultsOf(path, lines).join('\n')).toContain(told);
  });

  it.each([
    ['perspectives.needed', 'none: {nl: geen, en: none}'],
    ['mandate.decides', 'options: {board: {nl: a, en: a}, member-id: {nl: b, en: b}}'],
    ['members.student', `across: ${once}`],
    [
      'members.circle',
      'options: {core: {nl: k, en: c}}\nacross: {ask: {nl: a, en: a}, yes: outer, no: core, seconds: 2}',
    ],
    ['members.hours-per-month', `usual: ${once}`],
  ])('but %s may have %s', (path, lines) => {
    expect(faultsOf(path, lines)).toEqual([]);
  });

  it('takes the words of another only where there is one, and says which is near', () => {
    const told = (text: string) => loadQuestions('questions.yaml', text);
    const fault = { message: { en: 'there is no such question' }, suggestion: 'region' };
    expect(told('region: {same-as: regio}\n')).toMatchObject({ faults: [fault] });
    const twice = 'region: {same-as: name}\nname: {same-as: region}\n';
    expect(told(twice)).toMatchObject({ faults: [{ line: 1 }, { line: 2 }] });
  });
});

describe('what is wrong with the files', () => {
  it.each([
    ['questions', 'purpose.theme:', 'purpose.them:', 'is not a field'],
    [
      'questions',
      'same-as: sessions.decisions.by',
      'same-as: sessions.decision',
      'no such question',
    ],
    ['questions', '    maintaining: {', '    maintain: {', 'is not a value of this field'],
    ['questions', 'parts: [name, kind]', 'parts: [naam, kind]', 'is not a field of'],
    [
      'questions',
      'initiator: "i", champion: "a"',
      'initiator: "i", champion: "i"',
      'means two things',
    ],
    ['questions', 'mandate: {yes: {', 'mandate: {perhaps: {', 'is no value'],
    ['questions', '  stage: start', '  stage: begin', 'is not right'],
    ['interview', '      - region', '      - regio', 'no question for'],
    [
      'interview',
      'if: origin.kind includes imposed',
      'if: origin.kind includes impose',
      'is not a value',
    ],
    ['interview', 'known: origin.kind', 'known: origin.sort', 'no question for'],
    ['interview', 'default: forming', 'default: begin', 'is not an option'],
    ['interview', '      means.platform: {', '      means.platforms: {', 'no label for'],
    [
      'interview',
      '[means.space, means.budget,',
      '[purpose.theme, means.budget,',
      'is not yes or no',
    ],
    [
      'interview',
      '{ask: organisations.informed, across',
      '{ask: mandate.written, across',
      'for all items',
    ],
  ] as const)('%s: %s → %s', (file, from, to, told) => {
    expect(faults(file, from, to).join('\n')).toContain(told);
  });
});
