import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Programme, programme } from './programme.js';

/** The hook of .pre-commit-hooks.yaml, as a real hook of git in a real repository. */

const lochem = 'netwerken/lochem-palliatieve-zorg.yaml';
const nijkerk = 'netwerken/nijkerk-newcomers-at-work.yaml';

describe('the pre-commit hook', () => {
  let here: Programme;

  beforeAll(() => {
    here = programme();
    const call = [
      process.execPath,
      resolve('test/ci/pre-commit.mjs'),
      resolve('.pre-commit-hooks.yaml'),
    ];
    here.write(
      '.git/hooks/pre-commit',
      `#!/bin/sh\nexec ${call.map((one) => `'${one}'`).join(' ')} leernet\n`,
    );
    here.executable('.git/hooks/pre-commit');
  });

  function commit(message: string): { status: number | null; said: string } {
    here.git('add', '--all');
    const { status, stdout, stderr } = spawnSync('git', ['commit', '--message', message], {
      cwd: here.folder,
      env: here.env,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  }
  const last = (): string => here.git('log', '-1', '--format=%s').trim();

  it('lets a change through that brings no problem that weighs very heavily', () => {
    here.replace(lochem, 'regio: Lochem', 'regio: Lochem en Laren');
    const { status, said } = commit('Laren doet mee');
    expect({ status, last: last() }).toEqual({ status: 0, last: 'Laren doet mee' });
    // Only what is about to be committed was looked at.
    expect(said).toContain(`${lochem}: `);
    expect(said).not.toContain(nijkerk);
  });

  it('refuses a mistake, and says where it is', () => {
    here.replace(lochem, 'fase: institutionaliseren', 'fase: instituut');
    const { status, said } = commit('Fout');
    expect({ status, last: last() }).toEqual({ status: 1, last: 'Laren doet mee' });
    expect(said).toContain(`${lochem}: 1 fout in het bestand`);
    here.replace(lochem, 'fase: instituut', 'fase: institutionaliseren');
  });

  it('refuses a network that takes a turn for the worse', () => {
    here.replace(nijkerk, 'decides: members, recognised: yes', 'decides: none, recognised: no');
    const { status, said } = commit('Worse');
    expect({ status, last: last() }).toEqual({ status: 1, last: 'Laren doet mee' });
    expect(said).toMatch(/mandate-decider/);
    here.git('checkout', '--quiet', 'HEAD', '--', nijkerk);
  });

  it('leaves files alone that are no networks', () => {
    here.write('.github/workflows/other.yml', 'on: push\n');
    here.write('README.md', '# Samen leren\n');
    here.replace('leernet.config.yaml', 'fail-on: critical', 'fail-on: major');
    const { status, said } = commit('Strenger');
    expect({ status, last: last() }).toEqual({ status: 0, last: 'Strenger' });
    expect(said).toContain('no files to check');
  });
});
