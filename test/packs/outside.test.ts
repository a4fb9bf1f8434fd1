import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportJson } from '../../src/report/json-types.js';
import { type Ended, inside } from '../cli/leernet.js';
import { emptyFolder, example, type Folder } from './helper.js';

/**
 * A configuration comes along with whoever sends in a change, and CI runs by it: it opens nothing
 * outside the git repository that it lies in, not by `..` and not by a link.
 */

/** A repository beside a pack, and beside a file that is nobody's business. */
function repository(config: string): Folder {
  const folder = emptyFolder();
  cpSync(example, folder.at('elsewhere'), { recursive: true });
  folder.write('secret.yaml', 'password: hunter2\n');
  mkdirSync(folder.at('repo/.git'), { recursive: true });
  cpSync('fixtures/networks/gezond-tweede-jaar.yaml', folder.at('repo/networks/wij.yaml'));
  folder.write('repo/networks/leernet.config.yaml', config);
  return folder;
}

const check = (folder: Folder, ...args: readonly string[]): Promise<Ended> =>
  inside(['check', folder.at('repo/networks/wij.yaml'), '--format', 'json', ...args]);

async function refused(folder: Folder, ...args: readonly string[]): Promise<ReportJson> {
  const { status, stdout, stderr } = await check(folder, ...args);
  expect(status).toBe(2);
  expect(stdout + stderr).not.toContain('hunter2');
  const report = JSON.parse(stdout) as ReportJson;
  expect(report.networks).toEqual([]);
  return report;
}

async function judged(folder: Folder, ...args: readonly string[]): Promise<readonly string[]> {
  const { status, stdout, stderr } = await check(folder, ...args, '--fail-on', 'never');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const report = JSON.parse(stdout) as ReportJson;
  return report.networks.flatMap(({ packs }) => packs.map(({ name }) => name));
}

describe('a configuration that points outside its repository', () => {
  it.each([
    ['up', 'rules:\n  - leernet:core\n  - ../../elsewhere\n'],
    ['up and up', 'rules:\n  - leernet:core\n  - ../../../../../../../../etc\n'],
    ['to what is not there', 'rules:\n  - leernet:core\n  - ../../nowhere\n'],
  ])('%s is refused at its line', async (_, config) => {
    const { problems } = await refused(repository(config), '--lang', 'nl');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 3, column: 5, code: 'setup', severity: 'error' });
    expect(problems[0]?.message).toContain('buiten deze git-repository');
  });

  it('says in English too what to do instead', async () => {
    const folder = repository('rules: [leernet:core, ../../elsewhere]\n');
    const { problems } = await refused(folder, '--lang', 'en');
    expect(problems[0]?.message).toContain('outside this git repository');
    expect(problems[0]?.message).toContain('--rules');
  });

  it('by a link to a folder is refused', async () => {
    const folder = repository('rules: [leernet:core, ./ours]\n');
    symlinkSync(folder.at('elsewhere'), folder.at('repo/networks/ours'));
    const { problems } = await refused(folder);
    expect(problems[0]).toMatchObject({ line: 1, column: 23, code: 'setup' });
  });

  it.each(['pack.yaml', 'rules', 'rules/people-care-partners.yaml', 'cases'])(
    'by a link in the place of %s of a pack is refused',
    async (part) => {
      const folder = repository('rules: [leernet:core, ./ours]\n');
      const from = folder.at(join('elsewhere', part));
      cpSync(example, folder.at('repo/networks/ours'), {
        recursive: true,
        filter: (path) => path !== join(example, part),
      });
      symlinkSync(from, folder.at(join('repo/networks/ours', part)));
      const { problems } = await refused(folder);
      expect(problems[0]).toMatchObject({ line: 1, column: 23, code: 'setup' });
      expect(problems[0]?.message).toContain('ours');
    },
  );

  it('by being a link itself is refused, also when it is named', async () => {
    for (const args of [[], ['--config', 'repo/other/leernet.config.yaml']]) {
      const folder = emptyFolder();
      mkdirSync(folder.at('repo/.git'), { recursive: true });
      const secret = folder.write('secret.yaml', 'password: hunter2\n');
      const network = folder.write('repo/other/wij.yaml', 'naam: Wij\n');
      symlinkSync(secret, folder.at('repo/other/leernet.config.yaml'));
      const named = args.map((arg, at) => (at === 1 ? folder.at(arg) : arg));
      const { status, stdout, stderr } = await inside(['check', network, ...named]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^leernet: \S+leernet\.config\.yaml is een koppeling [^\n]+\n$/);
      expect(stderr).not.toContain('hunter2');
    }
  });
});

describe('a configuration that stays inside', () => {
  it('may go up to a pack elsewhere in the repository, also by a link', async () => {
    const folder = repository('rules: [leernet:core, ../packs/ours]\n');
    cpSync(example, folder.at('repo/shared'), { recursive: true });
    mkdirSync(folder.at('repo/packs'));
    symlinkSync(folder.at('repo/shared'), folder.at('repo/packs/ours'));
    expect(await judged(folder)).toEqual(['leernet:core', 'zorgring']);
  });

  it('leaves a pack outside to who names it on the command line', async () => {
    const folder = repository('rules: [leernet:core]\n');
    const packs = await judged(folder, '--rules', folder.at('elsewhere'));
    expect(packs).toEqual(['leernet:core', 'zorgring']);
  });

  it('knows no outside where there is no repository', async () => {
    const folder = emptyFolder();
    cpSync(example, folder.at('elsewhere'), { recursive: true });
    folder.write('repo/networks/leernet.config.yaml', 'rules: [leernet:core, ../../elsewhere]\n');
    cpSync('fixtures/networks/gezond-tweede-jaar.yaml', folder.at('repo/networks/wij.yaml'));
    expect(await judged(folder)).toEqual(['leernet:core', 'zorgring']);
  });
});
