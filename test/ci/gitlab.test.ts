import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Programme, programme } from './programme.js';

/** The template for GitLab, run line by line in one shell as GitLab does. */

interface Pipeline {
  readonly variables: Readonly<Record<string, string>>;
  readonly leernet: {
    readonly before_script: readonly string[];
    readonly script: readonly string[];
    readonly artifacts: {
      readonly paths: readonly string[];
      readonly reports: { readonly codequality: string; readonly junit: string };
    };
  };
}

const { variables, leernet } = parse(readFileSync('templates/gitlab-ci.yml', 'utf8')) as Pipeline;
const { codequality, junit } = leernet.artifacts.reports;

function run(here: Programme, set: Readonly<Record<string, string>> = {}) {
  const script = [...leernet.before_script, ...leernet.script].join('\n');
  return spawnSync('sh', ['-e', '-c', script], {
    cwd: here.folder,
    env: { ...here.env, ...variables, ...set },
    encoding: 'utf8',
  });
}

describe('the template for GitLab', () => {
  it('passes where nothing is new, and leaves what it promises', () => {
    const here = programme();
    const { status, stdout, stderr } = run(here);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toContain('Over 12 netwerken heen');
    const found = JSON.parse(here.read(codequality)) as readonly { location: { path: string } }[];
    expect(found.length).toBeGreaterThan(0);
    for (const { location } of found)
      expect(existsSync(join(here.folder, location.path))).toBe(true);
    expect(here.read(junit)).toMatch(/^<\?xml[\s\S]*<testsuites/);
    for (const path of leernet.artifacts.paths) expect(here.read(path)).toContain('Montferland');
  });

  it('checks by what is set, whatever stands in it', () => {
    const here = programme();
    const duiven = 'netwerken/duiven-laaggeletterd.yaml';
    const set = { LEERNET_PATH: duiven, LEERNET_BASELINE: '' };
    expect(run(here, { ...set, LEERNET_FAIL_ON: 'never' })).toMatchObject({ status: 0 });
    here.replace(duiven, 'beslist: lid-1', 'beslist: niemand');
    for (const name of Object.keys(variables)) {
      run(here, { [name]: '$(touch pwned)`touch pwned`"; touch pwned; \'' });
    }
    expect(existsSync(join(here.folder, 'pwned'))).toBe(false);
  });

  it('fails on a mistake, and leaves the reports all the same', () => {
    const here = programme();
    here.replace('netwerken/duiven-laaggeletterd.yaml', 'fase: onderhoud', 'fase: onderhout');
    expect(run(here)).toMatchObject({ status: 2 });
    expect(here.read(codequality)).toContain('duiven');
    expect(here.read(junit)).toContain('duiven');
  });
});
