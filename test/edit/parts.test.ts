import { describe, expect, it } from 'vitest';
import { EditError, sayEdit } from '../../src/edit/edit.js';
import type { Plain } from '../../src/edit/plain.js';
import { at, isOnly, meant, same } from '../../src/edit/verify.js';
import { sortOf, type Worded, worded } from '../../src/edit/worded.js';
import type { Kind } from '../../src/network/field.js';

const WORDS = { start: ['begin'], end: ['eind'] };

describe('a value in the words of a file', () => {
  const said: readonly (readonly [string, Plain, Kind, Worded])[] = [
    [
      'a word of the format',
      'start',
      { is: 'choice', words: WORDS },
      { is: 'scalar', text: 'begin', sort: 'word' },
    ],
    [
      'a word typed in Dutch',
      'eind',
      { is: 'choice', words: WORDS },
      { is: 'scalar', text: 'eind', sort: 'word' },
    ],
    [
      'never, of a date',
      'never',
      { is: 'date', never: true, past: true },
      { is: 'scalar', text: 'nooit', sort: 'word' },
    ],
    [
      'never, as a text of its own',
      'never',
      { is: 'text' },
      { is: 'scalar', text: 'never', sort: 'text' },
    ],
    [
      'nobody, where it is about people',
      'nobody',
      { is: 'presence' },
      { is: 'scalar', text: 'niemand', sort: 'word' },
    ],
    [
      'nobody, as a text of its own',
      'nobody',
      { is: 'text' },
      { is: 'scalar', text: 'nobody', sort: 'text' },
    ],
    ['a ja in a text', 'yes', { is: 'yes-no' }, { is: 'scalar', text: 'ja', sort: 'word' }],
    ['a mark', 7, { is: 'yes-no-or-mark' }, { is: 'scalar', text: '7', sort: 'number' }],
    ['how many were there', 8, { is: 'presence' }, { is: 'scalar', text: '8', sort: 'number' }],
    ['who was there', 'anna', { is: 'presence' }, { is: 'scalar', text: 'anna', sort: 'word' }],
  ];

  it.each(said)('is as the format has it: %s', (_, value, kind, expected) => {
    expect(worded(value, kind, 'a.b', 'nl')).toEqual(expected);
  });

  const misfits: readonly (readonly [string, Plain, Kind, string])[] = [
    ['a list where one value belongs', ['a'], { is: 'text' }, 'no-fit'],
    ['a section where a text belongs', { what: 'a' }, { is: 'text' }, 'no-fit'],
    ['a text where a section belongs', 'samen', { is: 'section', shape: {} }, 'no-fit'],
    ['a text where sections belong', 'samen', { is: 'list', shape: {} }, 'no-fit'],
    ['a word that is none of the format', 'dromen', { is: 'choice', words: WORDS }, 'no-fit'],
    [
      'a word of a list that is none of the format',
      'dromen',
      { is: 'choices', words: WORDS },
      'no-fit',
    ],
    ['words for a yes or no', 'soms', { is: 'yes-no' }, 'no-fit'],
    [
      'a part that the section does not have',
      { dromen: true },
      { is: 'section', shape: {} },
      'no-field',
    ],
  ];

  it.each(misfits)('is refused: %s', (_, value, kind, code) => {
    expect(() => worded(value, kind, 'a.b', 'nl')).toThrow(expect.objectContaining({ code }));
  });

  it('says in which part a stranger stands', () => {
    expect(() => worded({ dromen: 1 }, { is: 'section', shape: {} }, 'purpose', 'nl')).toThrow(
      /purpose\.dromen/,
    );
  });

  it('is quoted by what it is, not by where it stands', () => {
    expect(sortOf({ is: 'yes-no-or-text' }, 'ja')).toBe('word');
    expect(sortOf({ is: 'yes-no-or-text' }, 'een jaar')).toBe('text');
    expect(sortOf({ is: 'presence' }, '8+')).toBe('number');
  });
});

describe('the check that nothing else was changed', () => {
  const network = meant([], { members: [{ id: 'a' }, { id: 'b' }], phase: 'ending' });
  const b = meant(['members', 0], { id: 'b' });

  it('passes what was meant, and all else as before', () => {
    const more = meant([], { members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], phase: 'ending' });
    expect(isOnly(network, more, ['members', 2, 'id'], meant(['members', 0, 'id'], 'c'))).toBe(
      true,
    );
    expect(isOnly(network, network, ['members', 1], b)).toBe(true);
  });

  it('sees that an item was lost, or one too many came', () => {
    const less = meant([], { members: [{ id: 'b' }], phase: 'ending' });
    expect(isOnly(network, less, ['members', 0], b)).toBe(false);
    const more = meant([], { members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], phase: 'ending' });
    expect(isOnly(network, more, ['members', 1], b)).toBe(false);
  });

  it('sees that a list or section became something else', () => {
    const none = meant([], { members: 'none', phase: 'ending' });
    expect(isOnly(network, none, ['members', 0, 'id'], meant(['members', 0, 'id'], 'a'))).toBe(
      false,
    );
    expect(isOnly(network, none, ['members'], none && at(none, ['members']))).toBe(true);
    expect(isOnly(network, at(network, ['members']), ['phase'], undefined)).toBe(false);
  });

  it('sees that another field changed along', () => {
    const other = meant([], { members: [{ id: 'a' }, { id: 'b' }], phase: 'forming' });
    expect(isOnly(network, other, ['members', 1], b)).toBe(false);
  });

  it('finds nothing at a path that leads through a value', () => {
    expect(at(network, ['phase', 'word'])).toBeUndefined();
    expect(at(network, ['phase', 0])).toBeUndefined();
    expect(same(at(network, ['members', 1]), b)).toBe(true);
  });
});

describe('why a change was not made', () => {
  it('is said of a whole network that is no section', () => {
    expect(() => meant([], 'samen')).toThrow(EditError);
  });

  it('keeps braces that stand in a value of the file', () => {
    const values = { value: '{wat}', path: 'members' };
    expect(sayEdit({ code: 'no-fit', values }, 'nl')).toBe('{wat} past niet bij members.');
  });

  it('does not show a whole item as it would be written', () => {
    const values = { value: '{"date":"2026-05-19","celebrated":"n"}', path: 'sessions[3]' };
    expect(sayEdit({ code: 'no-fit', values }, 'nl')).toBe(
      'Dit antwoord past niet in het bestand, bij sessions[3]. Zeg het met andere woorden.',
    );
  });
});
