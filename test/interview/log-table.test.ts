import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../src/base/days.js';
import type { Language } from '../../src/base/language.js';
import {
  type Cell,
  cellFields,
  listIn,
  readCell,
  sessionKind,
} from '../../src/interview/log/cell.js';
import { readTable, type Table } from '../../src/interview/log/table.js';
import { LogBase } from '../../src/interview/log.js';
import { readNetwork } from '../../src/network/read.js';

const TODAY = parseWhen('2026-11-22')?.from ?? 0;
const NETWORK = 'naam: X\nleden: [{id: anna}, {id: bram}]\n';

/** A table as it was written, cells with a semicolon between them. */
function table(text: string): Table {
  const { network, keys } = readNetwork(NETWORK, { today: TODAY });
  if (!network) throw new Error('a network with something wrong');
  const [head, ...rows] = text
    .split('\n')
    .map((line, at) => ({ line: at + 1, cells: line.split(';') }));
  if (!head) throw new Error('a table without a head');
  return readTable(head, rows, new LogBase(network, keys, TODAY), keys);
}

/** The fields of the first session, or what is wrong. */
function first(text: string): unknown {
  const { sessions, faults } = table(text);
  return faults.length > 0
    ? faults.map(({ message }) => message).join(' ')
    : sessions[0]?.told.fields;
}

describe('a value in a cell', () => {
  const read: readonly (readonly [string, string, string, Cell])[] = [
    ['a yes as people mark it', 'open', '✓', { value: true }],
    ['a no as people mark it', 'open', '-', { value: false }],
    ['a no in words', 'open', 'geen', { value: false }],
    ['what nobody knows', 'open', '?', { value: 'unknown' }],
    ['what was celebrated', 'celebrated', 'een jaar', { value: 'een jaar' }],
    ['a mark with a comma', 'evaluated', '7,5', { value: 7.5 }],
    ['a range with a long dash', 'guests', '8 – 10', { value: '8-10' }],
    ['at least so many', 'guests', '8+', { value: '8+' }],
    ['a day as the Dutch write it', 'date', '21-11-2026', { value: '2026-11-21' }],
    ['a word in the other language', 'announcements-at', 'start', { value: 'start' }],
    ['that nobody was there', 'present', 'geen', { value: 0 }],
    ['members, apart by commas or blanks', 'present', 'anna, bram', { value: ['anna', 'bram'] }],
    ['no ways of working', 'methods', 'geen', { value: 'none' }],
    [
      'ways of working of more than one word',
      'methods',
      'open ruimte; intervisie',
      { value: ['open ruimte', 'intervisie'] },
    ],
    ['words of a list', 'knowledge', 'combinatie', { value: ['combination'] }],
    ['newcomers by name', 'newcomers', 'anna;bram', { value: ['anna', 'bram'] }],
    [
      'hurdles with commas in them',
      'hurdles',
      'geen zaal, geen geld | te laat',
      { value: [{ what: 'geen zaal, geen geld' }, { what: 'te laat' }] },
    ],
  ];

  it.each(read)('is read: %s', (_, field, written, cell) => {
    expect(readCell(field, written, 'nl')).toEqual(cell);
  });

  const wrong: readonly (readonly [string, string, string, Language, RegExp])[] = [
    ['no yes or no', 'open', 'soms', 'nl', /"soms" is geen ja of nee/],
    ['a mark above ten', 'evaluated', '11', 'nl', /cijfer van 1 tot 10/],
    ['no number', 'guests', 'veel', 'en', /"veel" is not a number/],
    ['half a guest', 'guests', '1.5', 'nl', /"1.5" kan hier niet: hier wordt geteld/],
    ['half a person there', 'present', '8.5-10', 'en', /this is a count/],
    ['no date', 'date', 'gauw', 'nl', /"gauw" is geen datum/],
    [
      'a word that is nearly right',
      'announcements-at',
      'beginn',
      'nl',
      /Bedoel je begin\? Kies uit: begin, eind, mail/,
    ],
    [
      'a word that is nothing like it',
      'announcements-at',
      'xyzzyx',
      'en',
      /does not fit here\. Choose from: start, end, mail/,
    ],
    [
      'one strange word among others',
      'knowledge',
      'combinatie, xyzzyx',
      'nl',
      /"xyzzyx" past hier niet/,
    ],
    ['a field that no session has', 'dromen', 'ja', 'nl', /geen veld van een bijeenkomst/],
    ['a part of what has no parts', 'open.deur', 'ja', 'nl', /geen veld van een bijeenkomst/],
  ];

  it.each(wrong)('is sent back: %s', (_, field, written, language, words) => {
    expect(readCell(field, written, language)).toEqual({ wrong: expect.stringMatching(words) });
  });

  it('has a kind for each field that can be told in one', () => {
    expect(cellFields().length).toBeGreaterThan(20);
    for (const { field, nl } of cellFields()) {
      expect(sessionKind(field), `${field} ${nl}`).toBeDefined();
      expect(sessionKind(field)?.is, field).not.toBe('section');
    }
  });

  it('leaves out empty parts of a list', () => {
    expect(listIn(' a,, b ,', /,/)).toEqual(['a', 'b']);
  });
});

describe('a table', () => {
  it('takes short rows, accents and columns without a name or a value', () => {
    expect(first('Datum;Leren;Oriëntatie gegeven;Cases;\n2026-11-03;60;ja')).toEqual({
      'minutes.learning': 60,
      'prepared.orientation-given': true,
    });
  });

  it('says that a column without a name has values', () => {
    expect(first('datum;\n2026-11-03;x')).toMatch(/kolom/);
  });

  it('says that a column is not known, also where it is like none', () => {
    expect(first('datum;xyzzyxqq\n2026-11-03;1')).toBe('deze kolom ken ik niet.');
  });

  it('takes the same date both ways as no doubt', () => {
    expect(table('datum\n3-3-2026').sessions[0]?.told.date).toBe('2026-03-03');
  });

  it('reads a day that only one way is in the calendar', () => {
    const { sessions, dates } = table('datum\n11/21/2026\n13-3-2026\n');
    expect(dates).toBeUndefined();
    expect(sessions.map(({ told }) => told.date)).toEqual(['2026-11-21', '2026-03-13']);
  });

  it.each([
    ['a day that is none', '31-2-2026', /is geen datum/],
    ['words', 'gauw', /"gauw" is geen datum/],
    ['a month', '2026-10', /is geen hele dag/],
    ['a day to come', '2026-12-01', /moet nog komen/],
  ])('refuses as a day: %s', (_, day, words) => {
    expect(first(`datum\n${day}`)).toMatch(words);
  });
});
