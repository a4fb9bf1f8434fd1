import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReportJson } from '../../src/report/json-types.js';
import { type Ended, inside, leernet, TODAY } from './leernet.js';

/** Parts of a check on several machines, and their reports put together again. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-merge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const networks = 'fixtures/networks';
/** All networks of fixtures, one with mistakes. */
const known = readdirSync(networks)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.expected.yaml'))
  .map((name) => join(networks, name))
  .sort();
/** Those, one with odd marks in its name, and one not there. */
const files = [
  ...known,
  write('zz-vreemd.yaml', 'naam: "Vreemd \\u202E\\u009B31m \\u2028 é"\nfase: onderhoud\n'),
  write('zz-weg.yaml'),
].sort();

function write(name: string, text?: string): string {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

async function json(paths: readonly string[], ...args: readonly string[]): Promise<string> {
  const { stdout } = await inside(['check', '--format', 'json', '--lang', 'nl', ...args, ...paths]);
  return stdout;
}

/** The reports of all parts, in files. */
async function parts(
  of: number,
  paths: readonly string[],
  ...args: readonly string[]
): Promise<readonly string[]> {
  const names: string[] = [];
  for (let part = 1; part <= of; part += 1) {
    const text = await json(paths, '--shard', `${part}/${of}`, ...args);
    names.push(write(`deel-${part}.json`, text));
  }
  return names;
}

const merge = (...names: readonly string[]): Promise<Ended> => inside(['merge', ...names]);

describe('the parts together', () => {
  it('are the whole, byte for byte, whatever the files and however many parts', async () => {
    const some = fc.subarray(files, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 4 }), fc.nat(), async (paths, of, turn) => {
        const names = await parts(of, paths);
        const turned = names.map((_, at) => names[(at + turn) % of] ?? '');
        const ended = await merge(...turned);
        expect(ended).toEqual({ status: 0, stderr: '', stdout: await json(paths) });
      }),
      { numRuns: 10 },
    );
  });

  it('are the whole where a folder has rules of its own', async () => {
    const own = join(folder, 'streek');
    cpSync('fixtures/packs/zorgring', join(own, 'regels'), { recursive: true });
    writeFileSync(join(own, 'leernet.config.yaml'), 'rules: [leernet:core, regels]\n');
    const inOwn = known.slice(0, 4).map((file, at) => {
      cpSync(file, join(own, `netwerk-${at}.yaml`));
      return join(own, `netwerk-${at}.yaml`);
    });
    const paths = [...known.slice(4, 9), ...inOwn].sort();
    const ended = await merge(...(await parts(3, paths)));
    expect(ended).toEqual({ status: 0, stderr: '', stdout: await json(paths) });
  });

  it('are the whole when something else laid the reports out anew', async () => {
    const names = await parts(2, files);
    for (const name of names) {
      const report = JSON.parse(await json(files, '--shard', `${names.indexOf(name) + 1}/2`));
      writeFileSync(name, JSON.stringify(report));
    }
    expect((await merge(...names)).stdout).toBe(await json(files));
  });

  it('are the whole where some parts have no file', async () => {
    const paths = known.slice(0, 2);
    const ended = await inside(['check', '--shard', '5/5', '--format', 'json', ...paths]);
    expect(ended.status).toBe(0);
    expect(ended.stderr).toContain('In deel 5 van 5 is geen bestand: er zijn er 2');
    expect((JSON.parse(ended.stdout) as ReportJson).networks).toEqual([]);
    expect((await merge(...(await parts(5, paths)))).stdout).toBe(await json(paths));
  });

  it('are the whole for the built command too', () => {
    const names = [1, 2].map((part) => {
      const name = join(folder, `echt-${part}.json`);
      const to = ['--format', `json=${name}`, '--shard', `${part}/2`, '--as-of', TODAY];
      expect(leernet(['check', ...to, ...known]).status).toBeLessThan(3);
      return name;
    });
    const whole = leernet(['check', '--format', 'json', '--as-of', TODAY, ...known]);
    expect(leernet(['merge', ...names])).toEqual({ status: 0, stderr: '', stdout: whole.stdout });
  });

  it('may be whole checks of other files, on the same day', async () => {
    const [one, other] = [write('een.json'), write('ander.json')];
    writeFileSync(one, await json(known.slice(0, 3), '--as-of', TODAY));
    writeFileSync(other, await json(known.slice(3), '--as-of', TODAY));
    expect((await merge(other, one)).stdout).toBe(await json(known, '--as-of', TODAY));
  });
});

describe('a part', () => {
  it.each([
    ['x/y', 'Schrijf welk deel van hoeveel'],
    ['0/5', 'delen tellen vanaf 1'],
    ['6/5', 'delen tellen vanaf 1'],
  ])('is not %s', async (shard, says) => {
    const ended = await inside(['check', '--shard', shard, ...files]);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain(says);
  });

  it('is not of standard input', async () => {
    const ended = await inside(['check', '--shard', '1/2', '-']);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain('Standaardinvoer (-) kan niet verdeeld worden');
  });

  it('still says that nothing was checked where there is no file at all', async () => {
    const empty = join(folder, 'leeg');
    mkdirSync(empty, { recursive: true });
    expect((await inside(['check', '--shard', '1/2', empty])).status).toBe(3);
  });
});

describe('what does not belong together', () => {
  const paths = known.slice(0, 5);

  /** The reports of two parts, the second changed. */
  async function changed(change: (report: Writable) => void): Promise<readonly string[]> {
    const names = await parts(2, paths);
    const report = JSON.parse(await json(paths, '--shard', '2/2')) as Writable;
    change(report);
    writeFileSync(names[1] ?? '', JSON.stringify(report));
    return names;
  }

  it.each<[string, (report: Writable) => void, RegExp]>([
    [
      'another version',
      (report) => Object.assign(report, { version: '9.9.9' }),
      /van leernet 9\.9\.9/,
    ],
    [
      'another rulebook',
      (report) => Object.assign(report, { rulebook: 'leernet:core@anders' }),
      /De regels verschillen: .*deel-1.*deel-2/,
    ],
    [
      'another day',
      ({ shard }) => Object.assign(shard, { day: '2026-11-23' }),
      /De dag verschilt: .*2026-11-22.*2026-11-23/,
    ],
    [
      'another language',
      ({ shard }) => Object.assign(shard, { language: 'en' }),
      /De taal verschilt: .*nl.*en/,
    ],
    [
      'another list',
      ({ shard }) => Object.assign(shard, { list: 'anders' }),
      /geen delen van dezelfde lijst/,
    ],
    [
      'another number of parts',
      ({ shard }) => Object.assign(shard, { of: 3 }),
      /geen delen van dezelfde lijst/,
    ],
    [
      'a report of no part',
      (report) => Object.assign(report, { shard: undefined }),
      /van een deel \(--shard\), het andere niet/,
    ],
    [
      'the same part',
      ({ shard }) => Object.assign(shard, { part: 1 }),
      /allebei deel 1\/2[\s\S]*Er ontbreken delen: 2\/2/,
    ],
    [
      'a network of another part',
      (report) =>
        Object.assign(report, {
          networks: report.networks.map((network) => ({ ...network, file: paths[0] })),
        }),
      /staat twee keer in de verslagen: in .*deel-1.* en in .*deel-2/,
    ],
    [
      'a part that broke off',
      (report) =>
        Object.assign(report, {
          problems: [
            {
              file: 'leernet.config.yaml',
              line: 1,
              column: 1,
              code: 'setup',
              severity: 'error',
              message: '',
              suggestion: null,
              mend: '',
            },
          ],
        }),
      /niet alles is nagekeken, want er is iets mis met leernet\.config\.yaml/,
    ],
    [
      'a network that is none',
      (report) => Object.assign(report, { networks: [{ file: 'x.yaml' }] }),
      /deel-2\.json is geen heel JSON-verslag/,
    ],
    [
      'a head that is none',
      (report) => Object.assign(report, { leernet: '2' }),
      /deel-2\.json is geen heel JSON-verslag/,
    ],
  ])('is told: %s', async (_, change, says) => {
    const ended = await merge(...(await changed(change)));
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toMatch(says);
  });

  it('is told of every report at once', async () => {
    const broken = write('kapot.json', '{"leernet": "1", "networks": [');
    const ended = await inside(['merge', '--lang', 'en', broken, write('weg.json'), folder]);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain('kapot.json is not a whole JSON report of leernet');
    expect(ended.stderr).toContain('weg.json is not there');
    expect(ended.stderr).toContain('cannot be read');
  });

  it('is told where parts are missing, the first of many', async () => {
    const [first = ''] = await parts(2, paths);
    expect((await merge(first)).stderr).toContain('Er ontbreken delen: 2/2.');
    const text = await json(paths, '--shard', '3/40');
    const { stderr } = await merge(write('een-van-veertig.json', text));
    expect(stderr).toContain('1/40, 2/40, 4/40, 5/40, 6/40, 7/40, 8/40, 9/40, en nog 31');
  });

  it('asks for reports where none is given', async () => {
    const ended = await merge();
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain('leernet merge deel-*.json');
  });
});

type Writable = Omit<ReportJson, 'shard'> & { shard: NonNullable<ReportJson['shard']> };
