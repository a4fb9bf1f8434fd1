import { describe, expect, it } from 'vitest';
import { literal, patternOf } from '../../src/programme/patterns.js';

/** Which paths a pattern is about, and which folders need looking into for it. */

describe('a pattern', () => {
  it.each([
    ['.', ['a.yaml', 'a/b.yaml'], []],
    [
      'netwerken',
      ['netwerken/a.yaml', 'netwerken/x/b.yaml'],
      ['netwerken2/a.yaml', 'x/netwerken/a'],
    ],
    ['./netwerken/', ['netwerken/a.yaml'], ['a.yaml']],
    ['regio-*', ['regio-a/b/c.yaml', 'regio-b.yaml'], ['x/regio-a/c.yaml']],
    ['regio-*/net/*.yaml', ['regio-a/net/b.yaml'], ['regio-a/b.yaml', 'regio-a/net/x/b.yaml']],
    ['**/*.yaml', ['a.yaml', 'a/b/c.yaml', '.b/c.yaml'], ['a.yml']],
    ['a/**', ['a/b.yaml', 'a/b/c.yaml'], ['b/a/c.yaml']],
    ['{a,b}/*.y?ml', ['a/x.yaml', 'b/x.yaml'], ['c/x.yaml', 'a/x.yml']],
    ['{a/x,b}/*.yaml', ['a/x/c.yaml', 'b/c.yaml'], ['a/c.yaml']],
    ['[ab].yaml', ['a.yaml'], ['ab.yaml', 'c.yaml']],
    ['a\\[b\\]/*', ['a[b]/c.yaml'], ['ab/c.yaml']],
    ['../zuid/*.yaml', ['../zuid/a.yaml'], ['zuid/a.yaml']],
    ['/data/x*/n', ['/data/xa/n/b.yaml'], ['/data/n/b.yaml']],
  ])('%s matches what it says, and what lies in it', (written, matches, not) => {
    const pattern = patternOf(written);
    for (const path of matches) expect([path, pattern.matches(path)]).toEqual([path, true]);
    for (const path of not) expect([path, pattern.matches(path)]).toEqual([path, false]);
    for (const path of matches) {
      // No folder above a match may be passed by.
      const parts = path.split('/').slice(0, -1);
      const folders = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
      for (const folder of folders.filter((one) => one !== '' && one !== '..')) {
        expect([folder, pattern.mayHold(folder)]).toEqual([folder, true]);
      }
    }
    if (!/^(\/|\.\.)/.test(written)) expect(pattern.mayHold('.')).toBe(true);
  });

  it.each([
    ['regio-*/net/*.yaml', 'andere'],
    ['regio-*/net/*.yaml', 'regio-a/x'],
    ['regio-*/net/*.yaml', 'regio-a/net/diep'],
    ['a/**/b.yaml', 'b'],
    ['{a,b}/*.yaml', 'c'],
    ['netwerken', 'archief'],
  ])('%s needs no looking into %s', (written, folder) => {
    expect(patternOf(written).mayHold(folder)).toBe(false);
  });

  it.each([
    ['a/b/*.yaml', 'a/b', true],
    ['*.yaml', '.', true],
    ['a/b', 'a/b', false],
    ['./', '.', false],
  ])('%s begins in %s', (written, base, wild) => {
    expect(patternOf(written)).toMatchObject({ base, wild });
  });

  it('taken literally matches a name with brackets in it', () => {
    expect(literal('[a]').matches('[a]/b.yaml')).toBe(true);
    expect(literal('[a]').matches('a/b.yaml')).toBe(false);
    expect(literal('/').matches('/a.yaml')).toBe(true);
  });
});
