import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { asPublished, type Programme, programme } from './programme.js';

/** The hook of .pre-commit-hooks.yaml, as a real hook of git, with leernet installed as its users do. */

const lochem = 'netwerken/lochem-palliatieve-zorg.yaml';
const nijkerk = 'netwerken/nijkerk-newcomers-at-work.yaml';

describe('the pre-commit hook', () => {
  let here: Programme;

  beforeAll(() => {
    here = programme(asPublished);
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
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['commit', '--quiet', '--message', message],
      {
        cwd: here.folder,
        env: here.env,
        encoding: 'utf8',
      },
    );
    return { status, said: stdout + stderr };
  }
  const last = (): string => here.git('log', '-1', '--format=%s').trim();

  it('lets a change through that brings no problem that weighs very heavily', () => {
    here.replace(lochem, 'regio: Lochem', 'regio: Lochem en Laren');
    const { status, said } = commit('Laren doet mee');
    expect({ status, last: last() }).toEqual({ status: 0, last: 'Laren doet mee' });
    expect(said).toContain(`${lochem}: `);
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
    here.write('docker-compose.yml', 'services:\n  web: {image: nginx}\n');
    here.write('.github/workflows/other.yml', 'on: push\n');
    cpSync('fixtures/packs/zorgring', join(here.folder, 'regels/zorgring'), { recursive: true });
    // As it looks like a network, it is the configuration that says it is none of the programme's.
    here.write('sjablonen/leeg.yaml', 'leernet: 1\nnaam: Vul in\nfase: hier de fase\n');
    const { status, said } = commit('Van alles');
    expect({ status, last: last() }).toEqual({ status: 0, last: 'Van alles' });
    expect(said).not.toMatch(/docker-compose|other\.yml|regels|sjablonen/);
  });

  it('leaves out what the configuration leaves out', () => {
    here.replace('leernet.config.yaml', '[netwerken]', "[netwerken, '!**/*.concept.yaml']");
    here.write('netwerken/nieuw.concept.yaml', 'leernet: 1\nnaam: Nieuw\nfase: nog geen idee\n');
    expect(commit('Concept')).toMatchObject({ status: 0 });
    expect(last()).toBe('Concept');
  });

  it('refuses a configuration that is wrong, also where it is all that changes', () => {
    here.replace('leernet.config.yaml', 'fail-on:', 'fale-on:');
    const { status, said } = commit('Kapot');
    expect({ status, last: last() }).toEqual({ status: 1, last: 'Concept' });
    expect(said).toContain('leernet.config.yaml: 1 fout in het bestand');
    here.replace('leernet.config.yaml', 'fale-on:', 'fail-on:');
  });

  it('writes none of the reports that the configuration asks for', () => {
    here.replace('leernet.config.yaml', 'fail-on:', 'formats: [json=alles.json]\nfail-on:');
    expect(commit('Verslagen')).toMatchObject({ status: 0 });
    expect(existsSync(join(here.folder, 'alles.json'))).toBe(false);
  });

  it('looks at nothing where no YAML is committed', () => {
    here.write('README.md', '# Samen leren\n');
    const { status, said } = commit('Lezen');
    expect({ status, last: last() }).toEqual({ status: 0, last: 'Lezen' });
    expect(said).toContain('no files to check');
  });

  it('refuses a commit of YAML where there is no network to look at', () => {
    here.replace(
      'leernet.config.yaml',
      "[netwerken, '!**/*.concept.yaml']",
      "['netwerken/*.jaml']",
    );
    const { status, said } = commit('Nergens');
    expect({ status, last: last() }).toEqual({ status: 1, last: 'Lezen' });
    expect(said).toContain('Er is niets nagekeken');
  });
});
