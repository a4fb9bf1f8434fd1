import { describe, expect, it } from 'vitest';
import { networkFile } from '../../src/interview/file/write.js';
import { at, changed, itemsAt, type Tree } from '../../src/interview/tree.js';
import { readNetwork } from '../../src/network/read.js';
import { today } from './helper.js';

const written = (tree: Tree, language: 'nl' | 'en' = 'nl') =>
  networkFile(tree, { language, schema: './network.json', day: '2026-11-22' });

/** The lines of a file that are no remark. */
const said = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));

describe('a new file', () => {
  const long = 'een besluit waar we het nog heel lang over gehad hebben met elkaar';

  it('has short items on a line of their own, and long ones a line for each field', () => {
    const text = written({
      name: 'Zuid',
      sessions: [
        { date: '2026-03', minutes: { learning: 60 } },
        {
          date: '2026-04',
          minutes: { learning: 60, social: 15 },
          methods: ['casus', 'een lange wandeling'],
          decisions: [{ what: long, by: 'members' }, { what: long }],
        },
      ],
    });
    expect(said(text)).toEqual([
      'naam: Zuid',
      'bijeenkomsten:',
      '  - {datum: 2026-03, minuten: {leren: 60}}',
      '  - datum: 2026-04',
      '    minuten: {leren: 60, informeel: 15}',
      '    werkvormen: [casus, een lange wandeling]',
      `    besluiten: [{wat: ${long}, door: leden}, {wat: ${long}}]`,
    ]);
    expect(readNetwork(text, { today }).problems).toEqual([]);
  });

  it('tells a list that is empty from one that nobody filled in', () => {
    expect(said(written({ name: 'Zuid', organisations: [] }))).toEqual([
      'naam: Zuid',
      'organisaties: []',
    ]);
    expect(written({ name: 'Zuid' })).toMatch(/^# organisaties: onbekend/m);
  });

  it('says so many members as are listed, where their number is asked', () => {
    const listed = { name: 'South', members: [{ id: 'm-1' }, { id: 'm-2' }] };
    expect(written(listed, 'en')).toMatch(/^# +total: 2 /m);
    expect(written({ name: 'South' }, 'en')).toMatch(/^# +total: unknown /m);
    expect(written({ name: 'Zuid' })).toMatch(/^# +totaal: onbekend /m);
  });

  it('leaves out what a person does not fill in, until it is there', () => {
    expect(written({ name: 'Zuid' })).not.toContain('peildatum');
    expect(said(written({ name: 'Zuid', 'as-of': '2026-11' }))).toContain('peildatum: 2026-11');
  });

  it('names the network in its first remark, where it has a name', () => {
    expect(written({ name: 'Zuid' }).split('\n')[1]).toContain('Zuid');
    expect(written({}).split('\n')[1]).not.toContain('undefined');
  });
});

describe('what is known so far', () => {
  const tree: Tree = { members: [{ id: 'a' }, 'b'], origin: { kind: 'none' } };

  it('is found by keys and by places', () => {
    expect(at(tree, ['members', 0, 'id'])).toBe('a');
    expect(at(tree, ['members', 2])).toBeUndefined();
    expect(at(tree, ['origin', 0])).toBeUndefined();
    expect(at(tree, ['members', 'id'])).toBeUndefined();
    expect(at(tree, ['origin', 'toString'])).toBeUndefined();
    expect(at(tree, ['purpose', 'theme', 'more'])).toBeUndefined();
    expect(itemsAt(tree, ['members'])).toEqual([{ id: 'a' }]);
    expect(itemsAt(tree, ['origin', 'kind'])).toEqual([]);
  });

  it('grows where something is put, and stays the same elsewhere', () => {
    const grown = changed(tree, [
      { path: ['sessions', 1, 'date'], value: '2026' },
      { path: ['origin', 'kind'], value: ['ambition'] },
      { path: ['origin', 'kind', 1], value: 'imposed' },
    ]);
    expect(grown).toEqual({
      members: tree.members,
      sessions: [{}, { date: '2026' }],
      origin: { kind: ['ambition', 'imposed'] },
    });
    expect(tree).toEqual({ members: [{ id: 'a' }, 'b'], origin: { kind: 'none' } });
  });
});
