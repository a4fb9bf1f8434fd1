import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { newRule } from '../../src/cli/new-rule.js';
import { askerOn } from '../../src/cli/prompts.js';
import type { Asker } from '../../src/cli/questionnaire.js';
import type { Shell } from '../../src/cli/shell.js';
import { type Ended, inside, leernet } from '../cli/leernet.js';
import { emptyFolder, type Folder, programme } from './helper.js';

/** `leernet new-rule`: a rule and its cases to start from, by options and by asking. */

const texts = [
  ...['--title-nl', 'Mensen genoeg', '--why-nl', 'Daarom.', '--remedy-nl', 'Doe iets.'],
  ...['--says-problem-nl', 'Te klein.', '--says-good-nl', 'Groot genoeg.'],
];
const made = (folder: Folder, ...args: readonly string[]): Promise<Ended> =>
  inside(['new-rule', '--pack', folder.at('ours'), '--id', 'people-enough', ...args]);
const read = (folder: Folder, path: string): string =>
  readFileSync(folder.at(`ours/${path}`), 'utf8');

describe('new-rule by options', () => {
  it('makes a pack with a rule that loads and cases that pass', async () => {
    const folder = emptyFolder();
    const { status, stdout, stderr } = await made(
      folder,
      ...['--problem', 'people.core below 4', '--name', 'zorgnet', '--dutch-only', ...texts],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const file of [
      'pack.yaml',
      'sources.yaml',
      'rules/people-enough.yaml',
      'cases/people-enough.yaml',
    ]) {
      expect(stdout).toContain(file);
    }
    expect(read(folder, 'rules/people-enough.yaml')).toContain('id: zorgnet:people-enough\n');
    const tested = await inside(['test', folder.at('ours')]);
    expect(tested).toMatchObject({ status: 1, stderr: '' });
    expect(tested.stdout).toContain('Niet goed: 0. Nog te doen: 1.');
    expect(tested.stdout).toContain('een valkuil');
    const cases = folder.at('ours/cases/people-enough.yaml');
    const trap = '  - {name: val, trap: true, expect: good, network: {aantallen: {kern: 5}}}\n';
    writeFileSync(cases, `${readFileSync(cases, 'utf8')}${trap}`);
    expect((await inside(['test', folder.at('ours')])).status).toBe(0);
  });

  it.each([
    ['a field', 'mandate.recognised is no', 'mandate.authority is none'],
    ['a count', 'counts.total below 8', 'counts.total below 12'],
    [
      'a query that counts',
      'count of members where (mandate is yes and circle is not outer) below 2',
      'count of members where (mandate is yes and circle is not outer) below 3',
    ],
    [
      'a query that shares',
      'share of organisations where not (support is active) above 0.5',
      'share of organisations where not (support is active) above 0.3',
    ],
    [
      'a query for the last one',
      'days since last of sessions where cases between 1 and 3 above 90',
      'days since last of sessions where cases between 1 and 3 above 30',
    ],
    [
      'a list of words',
      'origin.kind includes imposed',
      'count of funding.sources where kind is one of (subsidy, own-budget) at least 3',
    ],
  ])('thinks of cases for %s, and judges them', async (_, problem, attention) => {
    const folder = emptyFolder();
    const { status, stderr } = await made(
      folder,
      ...['--problem', problem, '--attention', attention, '--dutch-only', ...texts],
      ...['--says-attention-nl', 'Let op.'],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const cases = read(folder, 'cases/people-enough.yaml');
    for (const level of ['problem', 'attention', 'undecided', 'good']) {
      expect(cases).toContain(`expect: ${level}\n`);
    }
    expect((await inside(['test', folder.at('ours')])).stdout).toContain('Niet goed: 0.');
  });

  it('leaves what it cannot think of to be done, and marks it', async () => {
    const folder = emptyFolder();
    const { stdout } = await made(
      folder,
      ...['--title-nl', 'Opkomst', '--attention', 'people.attendance-drop above 0.3'],
      ...['--when', 'sessions.held at least 5', '--phases', 'maintaining', '--weight', 'advice'],
      ...['--source', 'waarde/inzicht-4', '--title-en', 'Attendance'],
    );
    expect(stdout).toContain('leernet test');
    const rule = read(folder, 'rules/people-enough.yaml');
    expect(rule).toContain('en: "Attendance"');
    expect(rule).toContain('sources: [waarde/inzicht-4]');
    expect(rule).toContain('phases: [maintaining]');
    expect(rule).toContain('TODO');
    expect(existsSync(folder.at('ours/sources.yaml'))).toBe(false);
    const tested = await inside(['test', folder.at('ours')]);
    expect(tested.status).toBe(1);
    expect(tested.stdout).toContain('een geval met expect: attention');
    expect(tested.stdout).toContain('de tekst van why.nl');
  });

  it('adds to a pack that is there, in its name and with its sources', async () => {
    const folder = programme('rules: [leernet:core, ./our-rules]\n');
    const before = readFileSync(folder.at('our-rules/pack.yaml'), 'utf8');
    const { status, stdout } = leernet(
      [
        ...['new-rule', '--pack', 'our-rules', '--id', 'people-enough'],
        ...['--title-nl', 'a', '--problem', 'people.core below 4'],
      ],
      { cwd: folder.path },
    );
    expect(status).toBe(0);
    expect(stdout).not.toContain('leernet.config.yaml');
    const rule = readFileSync(folder.at('our-rules/rules/people-enough.yaml'), 'utf8');
    expect(rule).toContain('id: zorgring:people-enough\n');
    expect(rule).toContain('sources: [zorgring:afspraken/partners]\n');
    expect(readFileSync(folder.at('our-rules/pack.yaml'), 'utf8')).toBe(before);
  });

  it('never overwrites', async () => {
    const folder = emptyFolder();
    folder.write('ours/cases/people-enough.yaml', 'mine\n');
    const { status, stdout, stderr } = await made(
      folder,
      '--title-nl',
      'a',
      '--problem',
      'people.core below 4',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('is er al');
    expect(read(folder, 'cases/people-enough.yaml')).toBe('mine\n');
    expect(existsSync(folder.at('ours/rules'))).toBe(false);
  });

  it('says all that is wrong with the options together, and makes nothing', async () => {
    const folder = emptyFolder();
    const { status, stderr } = await inside([
      ...['new-rule', '--pack', folder.at('ours'), '--id', 'poeple-enough', '--title-nl', 'a'],
      ...['--problem', 'people.cor below 4', '--when', 'phase is formng', '--weight', 'mayor'],
      ...['--phases', 'maintaining,endng'],
    ]);
    expect(status).toBe(2);
    for (const said of [
      'Bedoel je "people.core"?',
      'Bedoel je "forming"?',
      'Bedoel je major?',
      'Bedoel je ending?',
      'Bedoel je people?',
    ]) {
      expect(stderr).toContain(said);
    }
    expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(5);
    expect(existsSync(folder.at('ours'))).toBe(false);
  });

  it.each([
    [
      [
        '--pack',
        'x',
        '--id',
        'people-a',
        '--title-nl',
        'a',
        '--problem',
        'people.core below 4',
        '--name',
        'Zorg Net',
      ],
      'Eén woord van kleine letters',
    ],
    [
      [
        '--pack',
        'x',
        '--id',
        'people-a',
        '--title-nl',
        'a',
        '--problem',
        'people.core below 4',
        '--source',
        'waarde/inzicht-44',
      ],
      'Bedoel je waarde/inzicht-4?',
    ],
    [
      [
        '--pack',
        'package.json',
        '--id',
        'people-a',
        '--title-nl',
        'a',
        '--problem',
        'people.core below 4',
        '--name',
        'zorg',
      ],
      'package.json is geen map',
    ],
    [['--pack', 'x', '--id', 'people'], 'Een regel heet naar zijn thema'],
    [
      [],
      'Zonder vragen te stellen heb ik nodig: --pack, --id, --title-nl, --problem / --attention.',
    ],
  ])('says what is wrong: %j', async (args, expected) => {
    const { status, stdout, stderr } = await inside(['new-rule', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(existsSync('x')).toBe(false);
  });

  it('does not build on a pack that is wrong', async () => {
    const folder = emptyFolder();
    folder.write('ours/pack.yaml', 'name: zorgnet\nversion: 1\ntitle: {nl: a, en: b}\n');
    const { status, stderr } = await made(
      folder,
      '--title-nl',
      'a',
      '--problem',
      'people.core below 4',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('zoals 1.0.0');
  });
});

describe('new-rule by asking', () => {
  /** Types an answer each time that a question stands there; gives how it ended. */
  async function typed(
    answers: readonly (readonly [question: string, keys: string])[],
    options: Parameters<typeof newRule>[0] = {},
  ): Promise<Ended> {
    const input = new PassThrough();
    const output = new PassThrough();
    // A terminal stays open from one question to the next.
    output.end = () => output;
    const queue = [...answers];
    let seen = '';
    output.on('data', (data) => {
      seen += String(data);
      const [next] = queue;
      const plain = stripVTControlCharacters(seen).replace(/\s+/g, ' ');
      if (!next || !plain.includes(next[0])) return;
      queue.shift();
      seen = '';
      setTimeout(() => input.write(next[1]), 20);
    });
    let stdout = '';
    let stderr = '';
    const shell: Shell = {
      env: {},
      terminal: { isTTY: true, columns: 80 },
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      readInput: async () => new Uint8Array(),
      now: () => 0,
    };
    const asker: Asker = askerOn({ input, output });
    const status = await newRule(options, shell, asker);
    expect(queue).toEqual([]);
    return { status, stdout, stderr };
  }

  const down = '\u001b[B';

  it('asks what it needs, mends what is wrong, and makes a rule that loads', async () => {
    const folder = emptyFolder();
    const { status, stdout } = await typed([
      ['In welke map', `${folder.at('onze-regels')}\n`],
      ['Hoe heet dit pakket', 'Zorg Net\n'],
      ['Eén woord', '\u0015zorgnet\n'],
      ['Waar gaat de regel over', 'Genoeg mensen\n'],
      ['Bij welk thema', `${down}\n`],
      ['Hoe heet de regel kort', '\n'],
      ['Wat leest de regel', 'leden in de kern'],
      ['leden in de kern (people.core)', '\n'],
      ['Wanneer is het een probleem? (leeg: nooit) people.core', 'weinig\n'],
      ['Hier loopt de zin vast', '\u0015people.core below 4\n'],
      ['Wanneer vraagt het aandacht', 'below 6\n'],
      ['Hoe zwaar', '\n'],
      ['bij een probleem', 'Te klein.\n'],
      ['als het aandacht vraagt', 'Nog klein.\n'],
      ['als het op orde is', 'Groot genoeg.\n'],
      ['Waarom', 'Daarom.\n'],
      ['Wat helpt', '\n'],
      ['in het Engels', '\n'],
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('people-genoeg-mensen.yaml');
    const rule = readFileSync(folder.at('onze-regels/rules/people-genoeg-mensen.yaml'), 'utf8');
    expect(rule).toContain('id: zorgnet:people-genoeg-mensen\n');
    expect(rule).toContain(
      'weight: major\nproblem: people.core below 4\nattention: people.core below 6\n',
    );
    const tested = await inside(['test', folder.at('onze-regels')]);
    expect(tested.stdout).toContain('Niet goed: 0.');
    expect(tested.stdout).toContain('de tekst van remedies.0.do.nl');
  });

  it('asks only what no option says', async () => {
    const folder = emptyFolder();
    const { status } = await typed(
      [
        ['Which theme', '\n'],
        ['short name', '\n'],
        ['What does the report say at a problem', '\n'],
        ['when it is sound', '\n'],
        ['Why does', '\n'],
        ['What helps', '\n'],
        ['in English', `${down}\n`],
      ],
      {
        ...{ lang: 'en', pack: folder.at('ours'), name: 'zorgnet', titleNl: 'Doel' },
        ...{ problem: 'purpose.shared is no', weight: 'minor' },
      },
    );
    expect(status).toBe(0);
    expect(readFileSync(folder.at('ours/rules/purpose-doel.yaml'), 'utf8')).toContain(
      'en: "TODO: Doel"',
    );
  });

  it('makes nothing where somebody stops', async () => {
    const folder = emptyFolder();
    const { status, stdout, stderr } = await typed([['Hoe heet dit pakket', '\u0003']], {
      pack: folder.at('ours'),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Er is niets gemaakt');
    expect(existsSync(folder.at('ours'))).toBe(false);
  });
});
