import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Ignores } from '../../src/programme/ignores.js';
import { emptyFolder } from '../packs/helper.js';

/** `.gitignore` files, held against git itself. */

/** Whether leernet leaves a file out: walking down, as it does, until a folder is left out. */
function leavesOut(rules: Readonly<Record<string, string>>, path: string): boolean {
  const parts = path.split('/');
  let ignores = Ignores.none;
  for (const [at] of parts.entries()) {
    const folder = parts.slice(0, at).join('/');
    const text = rules[folder];
    if (text !== undefined) ignores = ignores.with(folder, text);
    const here = parts.slice(0, at + 1).join('/');
    if (ignores.ignores(here, at < parts.length - 1)) return true;
  }
  return false;
}

const trees: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a name anywhere', { '': 'n.yaml\n' }],
  ['a folder', { '': 'a/\n' }],
  ['from the root only', { '': '/n.yaml\n/b/*.yaml\n' }],
  ['all but one', { '': '*.yaml\n!m.yaml\n' }],
  ['a folder that cannot be entered again', { '': 'a/\n!a/m.yaml\n' }],
  ['the content of a folder but one', { '': 'a/*\n!a/m.yaml\n' }],
  ['a folder below that has its say', { '': '*.yaml\n', a: '!n.yaml\n' }],
  ['a folder below for itself alone', { a: '/n.yaml\n', 'a/b': 'm.yaml\n' }],
  ['a folder that is let in again below', { '': '/a/b/\n', a: '!b/\n' }],
  ['deep', { '': '**/b/m.yaml\nx/**/n.yaml\n' }],
  ['remarks, blanks and spaces behind', { '': '# n.yaml\n\nn.yaml   \n\\#m.yaml\n' }],
  ['with line ends of Windows', { '': 'n.yaml\r\n!a/n.yaml\r\n' }],
  ['capitals', { '': 'N.yaml\nA/\n' }],
  ['signs of a pattern in the name of a folder', { 'x[1]': '/n.yaml\n', a: '\\!n.yaml\n' }],
];
const files = ['n.yaml', 'm.yaml', 'a/n.yaml', 'a/m.yaml', 'a/!n.yaml', 'a/b/n.yaml'].concat([
  'a/b/m.yaml',
  'b/n.yaml',
  'b/m.yaml',
  'x/y/n.yaml',
  'x[1]/n.yaml',
  'x[1]/y/n.yaml',
  '#m.yaml',
]);

describe('.gitignore', () => {
  it.each(trees)('leaves out what git does: %s', (_, rules) => {
    const folder = emptyFolder();
    execFileSync('git', ['init', '-q', folder.path]);
    for (const file of files) folder.write(file, '');
    for (const [inside, text] of Object.entries(rules)) {
      folder.write(inside === '' ? '.gitignore' : `${inside}/.gitignore`, text);
    }
    const { stdout } = spawnSync(
      'git',
      ['-c', 'core.quotePath=false', '-c', 'core.excludesFile=', 'check-ignore', '--stdin'],
      { cwd: folder.path, input: files.join('\n'), encoding: 'utf8' },
    );
    const expected = stdout.split('\n').filter((line) => line !== '');
    expect(files.filter((file) => leavesOut(rules, file))).toEqual(expected);
  });

  it('leaves something out in each of these but two', () => {
    const silent = trees.filter(([, rules]) => !files.some((file) => leavesOut(rules, file)));
    expect(silent.map(([name]) => name)).toEqual([
      'a folder that is let in again below',
      'capitals',
    ]);
  });
});
