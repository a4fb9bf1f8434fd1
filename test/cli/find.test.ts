import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReportJson } from '../../src/report/json-types.js';
import { emptyFolder, example, type Folder } from '../packs/helper.js';
import { type Ended, leernet } from './leernet.js';

/** Which files `leernet check` checks, in real folders. */

const network = (name: string): string =>
  `naam: ${name}\nfase: onderhoud\nbedoeling: {uitkomst-bekend: ja}\nprogramma: {bijstelbaar: nee}\n`;

/** A folder with these files: each a network, unless its text is given. */
function folderWith(...files: readonly (string | readonly [string, string])[]): Folder {
  const folder = emptyFolder();
  for (const file of files) {
    if (typeof file === 'string') folder.write(file, network(file));
    else folder.write(...file);
  }
  return folder;
}

function check(folder: Folder, ...args: readonly string[]): Ended & { files: readonly string[] } {
  const ended = leernet(['check', '--fail-on', 'never', '--format', 'json', ...args], {
    cwd: folder.path,
  });
  const { networks, problems } = JSON.parse(ended.stdout) as ReportJson;
  const right = networks.map(({ file }) => file);
  const wrong = new Set(problems.map(({ file }) => file).filter((file) => !right.includes(file)));
  return { ...ended, files: [...right, ...wrong].sort() };
}

/** The lines of stderr, without the name of leernet. */
const said = ({ stderr }: Ended): readonly string[] =>
  stderr.split('\n').flatMap((line) => (line === '' ? [] : [line.replace(/^leernet: /, '')]));

describe('a folder', () => {
  const folder = folderWith(
    ...['b.yaml', 'a/Z.yml', 'a/b/c.yaml', 'a.yaml', 'a-1.yaml', 'é.YAML'],
    ['kapot.yaml', 'naam: [Kapot\nleden: {\n'],
    ['notes.txt', 'naam: a\nfase: b\n'],
    ['.github/workflows/ci.yaml', 'name: CI\non: push\njobs: {}\n'],
    ['b.expected.yaml', 'problem: []\ngood: []\n'],
    ['leernet.config.yaml', 'rules: [leernet:core]\n'],
  );

  it('gives every network in it, by path and by code unit, also those with mistakes', () => {
    const { stdout, stderr, status } = leernet(['check', '.', '--quiet', '--fail-on', 'never'], {
      cwd: folder.path,
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    const files = stdout.split('\n').map((line) => line.replace(/: .*/, ''));
    expect(files).toEqual([
      ...['a-1.yaml', 'a.yaml', 'a/Z.yml', 'a/b/c.yaml', 'b.yaml', 'kapot.yaml', 'é.YAML'],
      ...['6 netwerken', ''],
    ]);
  });

  it('is the one that leernet stands in, where none is given', () => {
    expect(check(folder)).toEqual(check(folder, '.'));
    expect(check(folder).files).toHaveLength(7);
  });

  it.each([
    ['a', ['a/Z.yml', 'a/b/c.yaml']],
    ['./a/', ['a/Z.yml', 'a/b/c.yaml']],
    ['a/../a/b', ['a/b/c.yaml']],
  ])('is shown as it was given: %s', (path, files) => {
    expect(check(folder, path).files.map((one) => one.replace('a/../', ''))).toEqual(files);
  });

  it('gives each file once, however often it is asked for', () => {
    expect(
      check(folder, 'a/b/c.yaml', 'a', './a/b', folder.at('a/b/c.yaml'), 'a/**').files,
    ).toEqual(['a/Z.yml', 'a/b/c.yaml']);
    expect(check(folder, 'a.yaml', './a.yaml', 'b.yaml', 'a').files.slice(0, 2)).toEqual([
      'a.yaml',
      'a/Z.yml',
    ]);
    expect(check(folder, 'b.yaml', './b.yaml', 'a.yaml', 'b.yaml').files).toEqual([
      'a.yaml',
      'b.yaml',
    ]);
  });

  it.each(['nl', 'en'])('tells with --verbose what it passed over, and why (%s)', (language) => {
    const lines = said(check(folder, '.', '--verbose', '--lang', language));
    const reasons = {
      nl: [
        'overgeslagen: .github/workflows/ci.yaml (wel een naam, maar niets wat bij een netwerk hoort)',
        'overgeslagen: b.expected.yaml (er staat geen naam in, en te weinig van een netwerk)',
        'overgeslagen: leernet.config.yaml (de configuratie van leernet)',
      ],
      en: [
        'passed over: .github/workflows/ci.yaml (a name, but nothing that belongs to a network)',
        'passed over: b.expected.yaml (there is no name in it, and too little of a network)',
        "passed over: leernet.config.yaml (leernet's own configuration)",
      ],
    };
    expect(lines).toEqual(reasons[language === 'nl' ? 'nl' : 'en']);
  });

  it('takes a file by its name whatever is in it, but not the configuration beside others', () => {
    const named = check(folder, 'b.expected.yaml', 'a.yaml');
    expect({ status: named.status, files: named.files }).toEqual({
      status: 2,
      files: ['a.yaml', 'b.expected.yaml'],
    });
    const shell = check(folder, 'a.yaml', 'b.yaml', 'leernet.config.yaml');
    expect({ status: shell.status, files: shell.files }).toEqual({
      status: 0,
      files: ['a.yaml', 'b.yaml'],
    });
    expect(said(shell).join()).toContain('leernet.config.yaml: dit is de configuratie');
  });

  it('leaves the rules and the cases of a pack alone', () => {
    const programme = folderWith('a.yaml');
    cpSync(example, programme.at('rules'), { recursive: true });
    programme.write('rules/questions.yaml', 'name: a\nphase: b\nmembers: []\n');
    const { files, stderr } = check(programme, '.', '--verbose');
    expect(files).toEqual(['a.yaml']);
    expect(stderr).toContain('rules/questions.yaml (hoort bij een pakket met regels)');
    expect(stderr).toContain('rules/cases/people-care-partners.yaml (hoort bij een pakket');
  });

  it('tells of a file with only a name, which may become a network', () => {
    const { files, stderr, status } = check(
      folderWith('a.yaml', ['zuid.yaml', 'naam: Zuid\n']),
      '.',
    );
    expect({ files, status }).toEqual({ files: ['a.yaml'], status: 0 });
    expect(stderr).toContain('zuid.yaml: overgeslagen, want er staat alleen een naam in.');
  });

  it('tells of a network that is no UTF-8, and of one that is too large', () => {
    const odd = folderWith('a.yaml', ['groot.yaml', `${network('G')}${'#'.repeat(5_000_000)}`]);
    const late = `# ${'x'.repeat(9000)}\n${network('Laat')}`;
    odd.write('laat.yaml', late);
    execFileSync(
      'node',
      [
        '-e',
        `const { writeFileSync } = require('node:fs');
       writeFileSync('latin.yaml', Buffer.from('naam: Caf\\xe9\\nfase: formeren\\n', 'latin1'));
       writeFileSync('utf16.yaml', Buffer.from('\\ufeffnaam: A\\nfase: formeren\\n', 'utf16le'));`,
      ],
      { cwd: odd.path },
    );
    const { files, stdout } = check(odd, '.');
    expect(files).toEqual(['a.yaml', 'groot.yaml', 'laat.yaml', 'latin.yaml', 'utf16.yaml']);
    const { problems } = JSON.parse(stdout) as ReportJson;
    expect(problems.map(({ code }) => code)).toEqual(['too-large', 'not-utf8', 'not-utf8']);
  });

  it('never waits for a pipe that lies in it', () => {
    const pipes = folderWith('a.yaml');
    execFileSync('mkfifo', [pipes.at('pijp.yaml')]);
    const { files, stderr } = check(pipes, '.', '--verbose');
    expect(files).toEqual(['a.yaml']);
    expect(stderr).toContain('pijp.yaml (geen gewoon bestand)');
  });

  it.skipIf(process.getuid?.() === 0)('that may not be looked into is told, and no success', () => {
    const closed = folderWith('a.yaml', 'dicht/b.yaml');
    chmodSync(closed.at('dicht'), 0o000);
    const { files, stderr, status } = check(closed, '.');
    chmodSync(closed.at('dicht'), 0o755);
    expect({ files, status }).toEqual({ files: ['a.yaml'], status: 2 });
    expect(stderr).toContain('dicht: in deze map kan niet gekeken worden (EACCES)');
  });
});

describe('.gitignore', () => {
  const folder = folderWith(
    ...['a.yaml', 'oud.yaml', 'build/b.yaml', 'x/c.yaml', 'x/d.yaml', 'x/y/c.yaml', 'geheim.yaml'],
    ...['node_modules/p/n.yaml', 'x/y/z/oud.yaml'],
    ['.gitignore', 'build/\noud.yaml\n'],
    ['x/.gitignore', '/c.yaml\n!oud.yaml\n'],
  );
  execFileSync('git', ['init', '-q', folder.path]);
  folder.write('.git/info/exclude', 'geheim.yaml\n');

  it('is honoured, from the root of the repository down, and so is what git keeps to itself', () => {
    const all = ['a.yaml', 'x/d.yaml', 'x/y/c.yaml', 'x/y/z/oud.yaml'];
    expect(check(folder, '.').files).toEqual(all);
    expect(check(folder, '**/*.yaml').files).toEqual(all);
    expect(check(folder, 'x/y').files).toEqual(['x/y/c.yaml', 'x/y/z/oud.yaml']);
    expect(leernet(['check', '--quiet'], { cwd: folder.at('x/y') }).stdout).toMatch(
      /^c\.yaml: .*\nz\/oud\.yaml: .*\n$/,
    );
  });

  it('is told with --verbose, with the folders that nobody keeps networks in', () => {
    expect(said(check(folder, '.', '--verbose'))).toEqual([
      'overgeslagen: .git (hierin staan geen netwerken)',
      'overgeslagen: build (git laat het weg: .gitignore)',
      'overgeslagen: geheim.yaml (git laat het weg: .gitignore)',
      'overgeslagen: node_modules (hierin staan geen netwerken)',
      'overgeslagen: oud.yaml (git laat het weg: .gitignore)',
      'overgeslagen: x/c.yaml (git laat het weg: .gitignore)',
    ]);
  });

  it('keeps nothing back that is asked for by its name, a file or a folder', () => {
    expect(check(folder, 'oud.yaml').files).toEqual(['oud.yaml']);
    expect(check(folder, 'build').files).toEqual(['build/b.yaml']);
  });

  it('counts without a repository too', () => {
    const plain = folderWith('a.yaml', 'b.yaml', ['.gitignore', 'b.yaml\n']);
    expect(check(plain, '.').files).toEqual(['a.yaml']);
  });
});

describe('symbolic links', () => {
  const outside = folderWith('elders.yaml', 'diep/ver.yaml');
  const folder = folderWith('a.yaml', 'sub/b.yaml', ['sub/tekst.txt', network('Tekst')]);
  const links: readonly (readonly [string, string])[] = [
    [outside.at('elders.yaml'), 'naar-elders.yaml'],
    [outside.path, 'map-elders'],
    ['..', 'sub/terug'],
    ['.', 'hier'],
    ['sub', 'anders'],
    ['a.yaml', 'zelfde.yaml'],
    ['sub/tekst.txt', 'tekst.yaml'],
    ['is-er-niet.yaml', 'gebroken.yaml'],
    ['kring.yaml', 'kring.yaml'],
  ];
  for (const [to, at] of links) symlinkSync(to, folder.at(at));

  it('are followed neither out of the folder nor round and round', () => {
    expect(check(folder, '.').files).toEqual(['a.yaml', 'sub/b.yaml', 'tekst.yaml']);
    expect(check(folder, '**').files).toEqual(['a.yaml', 'sub/b.yaml', 'tekst.yaml']);
    expect(said(check(folder, '.', '--verbose', '--lang', 'en'))).toEqual([
      'passed over: anders (a link; what is in it counts under its own name)',
      'passed over: gebroken.yaml (a link to something that is not there)',
      'passed over: hier (a link; what is in it counts under its own name)',
      'passed over: kring.yaml (a link to something that is not there)',
      'passed over: map-elders (a link to outside the folder)',
      'passed over: naar-elders.yaml (a link to outside the folder)',
      'passed over: sub/terug (a link; what is in it counts under its own name)',
      'passed over: zelfde.yaml (a link to a file that is checked already)',
    ]);
  });

  it('are followed where they are asked for by their name', () => {
    expect(check(folder, 'naar-elders.yaml').files).toEqual(['naar-elders.yaml']);
    expect(check(folder, 'map-elders').files).toEqual([
      'map-elders/diep/ver.yaml',
      'map-elders/elders.yaml',
    ]);
  });
});

describe('a pattern', () => {
  const folder = folderWith(
    ...[
      'noord/a.yaml',
      'noord/b.yaml',
      'zuid/a.yaml',
      'zuid/oud/c.yaml',
      '[a].yaml',
      'west/x/d.yaml',
    ],
    ['noord/ci.yaml', 'on: push\n'],
  );

  it.each([
    ['noord/*.yaml', ['noord/a.yaml', 'noord/b.yaml']],
    ['*/a.yaml', ['noord/a.yaml', 'zuid/a.yaml']],
    ['**/{c,d}.yaml', ['west/x/d.yaml', 'zuid/oud/c.yaml']],
    ['zu?d', ['zuid/a.yaml', 'zuid/oud/c.yaml']],
    ['[nw]*/**', ['noord/a.yaml', 'noord/b.yaml', 'west/x/d.yaml']],
    ['[a].yaml', ['[a].yaml']],
  ])('%s finds what it says; one of a folder all that is in it', (pattern, files) => {
    expect(check(folder, pattern).files).toEqual(files);
  });

  it('with ! in front takes out', () => {
    expect(check(folder, '.', '!**/oud', '!noord/b*').files).toEqual([
      '[a].yaml',
      'noord/a.yaml',
      'west/x/d.yaml',
      'zuid/a.yaml',
    ]);
    const idle = check(folder, 'noord', '!oost/**');
    expect(idle.files).toHaveLength(2);
    expect(said(idle)).toEqual(['!oost/**: dit patroon haalt niets weg.']);
  });

  it('that matches nothing is told, and no success, also beside one that does', () => {
    for (const pattern of ['oost-*/**', 'oost/*.yaml', '**/*.yamml']) {
      const alone = check(folder, pattern);
      expect({ status: alone.status, files: alone.files }).toEqual({ status: 3, files: [] });
      expect(said(alone)).toEqual([`${pattern}: dit patroon past op geen enkel YAML-bestand.`]);
      const beside = check(folder, pattern, 'noord/a.yaml');
      expect({ status: beside.status, files: beside.files }).toEqual({
        status: 3,
        files: ['noord/a.yaml'],
      });
      expect(said(beside)).toEqual(said(alone));
    }
  });

  it('that matches other files alone is told with what they are', () => {
    const { status, stderr } = check(folder, 'noord/ci.*', '--lang', 'en');
    expect(status).toBe(3);
    expect(stderr).toContain('noord/ci.*: no network file was found.');
    expect(stderr).toContain(
      'passed over (there is no name in it, and too little of a network): noord/ci.yaml',
    );
    expect(stderr).toContain('A network file has a name, and something more');
  });
});

describe('a folder without networks', () => {
  it('is told, with what lies there, and no success', () => {
    const folder = folderWith(
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`${name}.yaml`, 'on: push\n'] as const),
    );
    mkdirSync(folder.at('leeg'));
    const { status, files, stderr } = check(folder, '.');
    expect({ status, files }).toEqual({ status: 3, files: [] });
    expect(stderr).toContain('deze map: er is geen netwerkbestand gevonden.');
    expect(stderr).toContain('a.yaml, b.yaml, c.yaml, d.yaml en nog 2 (--verbose noemt alles)');
    const empty = check(folder, 'leeg');
    expect({ status: empty.status, files: empty.files }).toEqual({ status: 3, files: [] });
    expect(empty.stderr).toContain(
      'leeg: er is geen netwerkbestand gevonden; er staat ook geen ander',
    );
  });

  it('that is not there is said as a file is', () => {
    const { status, files, stdout } = check(folderWith('noord/a.yaml'), 'nord', 'noord');
    expect({ status, files }).toEqual({ status: 2, files: ['noord/a.yaml', 'nord'] });
    expect((JSON.parse(stdout) as ReportJson).problems[0]?.code).toBe('not-found');
  });
});

describe('what is loaded', () => {
  it.each([
    ['the command alone for files', ['check', 'a.yaml'], ['cli.cjs']],
    [
      'what looks for them too for a folder',
      ['check', '.'],
      ['across.cjs', 'cli.cjs', 'finding.cjs'],
    ],
  ])('is %s', (_, args, expected) => {
    const folder = folderWith('a.yaml', 'b.yaml');
    const hook = folder.write(
      'hook.cjs',
      "process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));\n",
    );
    const { stderr } = leernet(args, {
      cwd: folder.path,
      env: { NODE_OPTIONS: `--require ${hook}` },
    });
    const bundles = stderr.split('\n').filter((line) => line.includes('dist'));
    expect(bundles.map((line) => line.replace(/^.*dist./, '')).sort()).toEqual(expected);
  });
});

describe('a report', () => {
  it('of nothing says that there is nothing, over an old one too', () => {
    const folder = folderWith(['oud.json', '{"networks": [1, 2]}']);
    const { status, stdout } = leernet(['check', '--format', 'json=oud.json'], {
      cwd: folder.path,
    });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    const { networks } = JSON.parse(readFileSync(folder.at('oud.json'), 'utf8')) as ReportJson;
    expect(networks).toEqual([]);
  });

  it('never takes the place of a network that is checked', () => {
    const folder = folderWith('a.yaml', 'b.yaml');
    const { status, stdout, stderr } = leernet(['check', '.', '--format', 'json=./b.yaml'], {
      cwd: folder.path,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('./b.yaml: daar staat een netwerk dat wordt nagekeken');
    expect(readFileSync(folder.at('b.yaml'), 'utf8')).toBe(network('b.yaml'));
  });
});
