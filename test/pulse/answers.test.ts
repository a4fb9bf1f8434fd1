import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/cli/csv.js';
import { type Answer, readLine, readTable } from '../../src/pulse/answers.js';
import { fieldName, type Statement, statementsOf } from '../../src/pulse/columns.js';
import { coreForm } from '../../src/pulse/core.js';
import { type Fault, sayFault } from '../../src/pulse/faults.js';
import type { Worded } from '../../src/pulse/form.js';

/** Answers that come in as a table or typed. */

const form = coreForm();
const statements = statementsOf(form);

function table(...lines: readonly string[]) {
  const read = readCsv(`${lines.join('\n')}\n`, (names) => names.length);
  if (!('rows' in read)) throw new Error(`a quotation mark on line ${read.faultyLine}`);
  return readTable(read.rows, form);
}

function answers(...lines: readonly string[]): readonly Answer[] {
  const taken = table(...lines);
  if ('faults' in taken) throw new Error(JSON.stringify(taken.faults));
  return taken.answers;
}

function wrong(...lines: readonly string[]): readonly string[] {
  const taken = table(...lines);
  return 'faults' in taken ? taken.faults.map(said) : [];
}

const said = ({ line, column, code }: Fault): string => `${line}:${column} ${code}`;

describe('the columns', () => {
  it.each([
    ['the Dutch field', 'sfeer'],
    ['the English field', 'Atmosphere'],
    ['the number on the form', '1'],
    ['a number with a word', 'Zin 1'],
    ['the sentence', 'Ik vind de sfeer in de groep prettig.'],
    ['the sentence with its number', '1. Ik vind de sfeer in de groep prettig'],
    ['the sentence in English', 'I find the mood in the group pleasant.'],
    ['the simple sentence', 'De sfeer is hier fijn'],
  ])('may be called by %s', (_, name) => {
    expect(answers(name, '4')).toEqual([{ atmosphere: 4 }]);
  });

  it.each([
    ['Naam', 'person'],
    ['E-mail', 'person'],
    ['Telefoonnummer', 'person'],
    ['ID', 'person'],
    ['IP-adres', 'person'],
    ['Tijdstempel', 'moment'],
    ['Completion time', 'moment'],
    ['datum', 'moment'],
    ['Perspectief', 'background'],
    ['Organisatie', 'background'],
    ['Opmerkingen', 'column'],
    ['sfeerr', 'column-near'],
  ])('called %s is refused', (name, code) => {
    expect(wrong(`${name};sfeer`, 'x;4')).toEqual([`1:1 ${code}`]);
    const [fault] = (table(`${name};sfeer`, 'x;4') as { faults: readonly Fault[] }).faults;
    expect(fault && sayFault(fault, 'nl')).toContain(name);
    expect(fault && sayFault(fault, 'nl')).toMatch(/[Hh]aal de kolom/);
  });

  it('about one sentence twice are refused, and none at all too', () => {
    expect(wrong('sfeer;klik;1', '4;4;4')).toEqual(['1:3 twice']);
    expect(wrong('4;5;4;3', '4;4;4;4')).toEqual(['1:1 no-header']);
    expect(wrong('hallo', '4')).toEqual(['1:1 no-header']);
    expect(wrong('')).toEqual(['1:1 no-answers']);
    expect(wrong('sfeer;klik')).toEqual(['1:1 no-answers']);
  });

  it('that say who somebody is are named as such, also where no other is there', () => {
    expect(wrong('naam;datum', 'x;2026-01-01')).toEqual(['1:1 person', '1:2 moment']);
    expect(wrong('hallo;nog iets', '4;4')).toEqual(['1:1 no-header']);
  });

  it('without a name are left alone, unless something stands below', () => {
    expect(answers('sfeer;', '4;', '3')).toEqual([{ atmosphere: 4 }, { atmosphere: 3 }]);
    expect(wrong('sfeer;', '4;', '4;2')).toEqual(['1:2 column']);
    expect(wrong('sfeer; ;', '4;;iets')).toEqual(['1:3 column']);
  });

  it('that are blank and alike are no marks of somebody without a header', () => {
    expect(answers('sfeer;;', '4;;')).toEqual([{ atmosphere: 4 }]);
    expect(wrong('4;;', '4;;')).toEqual(['1:1 no-header']);
  });

  it('that ask a long question are shown by how it begins', () => {
    const name = `Hoe ${'heel '.repeat(20)}fijn was het?`;
    const [fault] = (table(`sfeer;${name}`, '4;x') as { faults: readonly Fault[] }).faults;
    expect(fault?.values?.column).toBe(`${name.slice(0, 40)}…`);
  });

  it('are counted where a line is too short: what is not there was skipped', () => {
    expect(answers('sfeer;klik', '4')).toEqual([{ atmosphere: 4 }]);
  });
});

describe('the marks', () => {
  it('are figures or the words of the scale, and nothing where a sentence was skipped', () => {
    const lines = ['1', 'een beetje', '3 - half om half', 'mostly', 'Ja, heel erg', '-', ''];
    expect(answers('sfeer;klik', ...lines.map((one) => `${one};4`))).toEqual([
      { atmosphere: 1, click: 4 },
      { atmosphere: 2, click: 4 },
      { atmosphere: 3, click: 4 },
      { atmosphere: 4, click: 4 },
      { atmosphere: 5, click: 4 },
      { click: 4 },
      { click: 4 },
    ]);
  });

  it('are refused otherwise, all together, at their line and column', () => {
    expect(
      wrong(
        'sfeer;klik',
        '0;4',
        '3,5;"4"',
        '4;zeven',
        'jo@oss.nl;06 12345678',
        '4;Jan en ik hebben daar lang over gepraat',
        '4;4;4',
      ),
    ).toEqual([
      '2:1 mark',
      '3:1 mark',
      '4:2 mark',
      '5:1 contact',
      '5:2 contact',
      '6:2 text',
      '7:3 too-long',
    ]);
  });

  it('never show an address or a text again', () => {
    for (const code of ['text', 'contact'] as const) {
      expect(sayFault({ code }, 'nl')).not.toContain('{');
    }
  });

  it('leave out a form on which nothing was filled in', () => {
    expect(table('sfeer;klik', '-;-', '4;')).toEqual({ answers: [{ atmosphere: 4 }], empty: 1 });
  });
});

describe('a table', () => {
  const answer = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
    minLength: statements.length,
    maxLength: statements.length,
  });
  const style = fc.record({
    delimiter: fc.constantFrom(';', ',', '\t'),
    bom: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n'),
    names: fc.constantFrom<(statement: Statement, at: number) => string>(
      (statement) => fieldName(statement).nl,
      (statement) => statement,
      (_, at) => String(at + 1),
      (statement) => `"${(form.statements[statement] as Worded).ask.nl}"`,
    ),
    order: fc.shuffledSubarray([...statements.keys()], { minLength: 6 }),
  });

  it('of any spreadsheet says what was filled in', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1 }), style, (given, look) => {
        const lines = [
          look.order.map((at) => look.names(statements[at] as Statement, at)),
          ...given.map((marks) => look.order.map((at) => String(marks[at] ?? ''))),
        ].map((cells) => cells.join(look.delimiter));
        const text = `${look.bom ? '\uFEFF' : ''}${lines.join(look.newline)}${look.newline}`;
        const read = readCsv(text, (names) => names.length);
        const taken = 'rows' in read ? readTable(read.rows, form) : undefined;
        const meant = given
          .map((marks) => {
            const filled = look.order.filter((at) => marks[at] !== undefined);
            return Object.fromEntries(filled.map((at) => [statements[at], marks[at]]));
          })
          .filter((one) => Object.keys(one).length > 0);
        if (meant.length === 0) expect(taken).toHaveProperty('faults');
        else expect(taken).toHaveProperty('answers', meant);
      }),
      { seed: 20261101, numRuns: 200 },
    );
  });

  it('knows its lines where a cell has two, and where a quotation mark is not closed', () => {
    expect(wrong('"sfeer\n";klik', '4;9')).toEqual(['3:2 mark']);
    expect(readCsv('sfeer;klik\n4;"3\n', () => 0)).toEqual({ faultyLine: 2 });
  });
});

describe('a form typed in on one line', () => {
  const line = (typed: string) => readLine(typed, statementsOf(form));

  it('is a mark for each sentence, spaces or not, and a dash for a skipped one', () => {
    const all = Object.fromEntries(statements.map((statement) => [statement, 4]));
    const { owner: _, ...rest } = all;
    expect(line('4444444444444')).toEqual({ answer: all });
    expect(line(' 4 4 4 4 4, 4 4 4 4 4 4 4 - ')).toEqual({ answer: rest });
  });

  it('is refused with another number of marks, or another figure', () => {
    expect(line('444')).toMatchObject({ fault: { code: 'line-short', values: { count: '3' } } });
    expect(line('4444444444446')).toMatchObject({ fault: { code: 'line-mark' } });
  });
});
