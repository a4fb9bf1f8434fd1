import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { action, runAction, runWorkflow } from './actions.js';
import { programme } from './programme.js';

/** The action, and the workflow of the example programme, step by step as GitHub runs them. */

const workflow = '.github/workflows/leernet.yml';
const duiven = 'netwerken/duiven-laaggeletterd.yaml';
const lochem = 'netwerken/lochem-palliatieve-zorg.yaml';

describe('the workflow of the example programme', () => {
  it('passes where nothing is new, with annotations, a summary and the reports', () => {
    const here = programme();
    const { succeeded, stdout, stderr, summary, skipped, outputs } = runWorkflow(here, workflow);
    expect({ succeeded, stderr, outputs }).toMatchObject({
      succeeded: true,
      outputs: 'status=0\n',
    });
    // What it leaves to others is only this.
    expect(skipped.map((one) => one.replace(/@.*/, ''))).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'actions/upload-artifact',
    ]);
    expect(stdout).toMatch(/^::(error|warning|notice) .*file=netwerken\//m);
    expect(stdout).toMatch(/^\d+ van de \d+ netwerken .*\.$/m);
    for (const name of readdirSync(join(here.folder, 'netwerken'))) {
      const { naam, name: called } = parse(here.read(`netwerken/${name}`)) as Record<
        string,
        string
      >;
      expect(summary).toContain(naam ?? called);
    }
    expect(JSON.parse(here.read('leernet.sarif'))).toHaveProperty('version', '2.1.0');
    expect(JSON.parse(here.read('leernet.json'))).toHaveProperty('networks.length', 12);
  });

  it('fails on a new problem, and the summary and the reports are there all the same', () => {
    const here = programme();
    here.replace(lochem, 'beslist: leden, erkend: ja', 'beslist: niemand, erkend: nee');
    const { succeeded, stdout, stderr, summary, outputs } = runWorkflow(here, workflow);
    expect({ succeeded, outputs }).toEqual({ succeeded: false, outputs: 'status=1\n' });
    expect(stderr).toContain('mandate-decider');
    expect(stderr).not.toContain('duiven');
    expect(stdout).toMatch(/^::error .*file=netwerken\/lochem/m);
    expect(summary).toContain('Laatste levensfase Lochem');
    expect(JSON.parse(here.read('leernet.json'))).toHaveProperty('networks.length', 12);
  });

  it('fails on a mistake in a file, and checks the others', () => {
    const here = programme();
    here.replace(duiven, 'fase: onderhoud', 'fase: onderhout');
    const { succeeded, stdout, outputs } = runWorkflow(here, workflow);
    expect({ succeeded, outputs }).toEqual({ succeeded: false, outputs: 'status=2\n' });
    expect(stdout).toMatch(/^::error .*file=netwerken\/duiven-laaggeletterd\.yaml,line=5/m);
    expect(JSON.parse(here.read('leernet.json'))).toHaveProperty('networks.length', 11);
  });
});

describe('the action', () => {
  it('checks what is given, one a line, by the level that is given', () => {
    const here = programme();
    const path = `${lochem}\nnetwerken/berkelland-thuis-met-dementie.yaml\n`;
    const { succeeded, summary } = runAction(here, {
      path,
      'fail-on': 'never',
      formats: 'junit=een map/x.xml',
    });
    expect(succeeded).toBe(false); // the folder is not there
    expect(summary).not.toContain('Duiven');
    const again = runAction(here, { path, 'fail-on': 'never', formats: 'junit=mijn verslag.xml' });
    expect(again).toMatchObject({ succeeded: true });
    expect(here.read('mijn verslag.xml')).toContain('<testsuite');
  });

  it('tells the summary of an earlier step once, also where leernet breaks off after it', () => {
    const here = programme();
    const fine = { path: lochem, 'fail-on': 'never' };
    const { summary, outputs } = runAction(here, fine, { ...fine, 'fail-on': 'zomaar' });
    expect(outputs).toBe('status=0\nstatus=2\n');
    expect(summary.split('<!-- leernet-report -->')).toHaveLength(2);
  });

  it('writes the reports of the configuration, unless others are given', () => {
    const here = programme();
    const formats = 'formats: [pretty, json=alle netwerken.json, junit=leernet.xml]\nfail-on:';
    here.replace('leernet.config.yaml', 'fail-on:', formats);
    const given = runAction(here, { formats: 'sarif=leernet.sarif' });
    expect(given).toMatchObject({ succeeded: true });
    expect(existsSync(join(here.folder, 'leernet.xml'))).toBe(false);
    const { succeeded, stdout, summary } = runAction(here, {});
    expect(succeeded).toBe(true);
    expect(JSON.parse(here.read('alle netwerken.json'))).toHaveProperty('networks.length', 12);
    expect(here.read('leernet.xml')).toContain('<testsuite');
    // On the screen and in the summary stands what GitHub reads, whatever the configuration says.
    expect(stdout).toMatch(/^::(error|warning|notice) /);
    expect(summary).toContain('Montferland');
  });

  it('says what is wrong with a configuration', () => {
    const here = programme();
    here.replace('leernet.config.yaml', 'fail-on:', 'fale-on:');
    const { outputs, stdout } = runAction(here, {});
    expect(outputs).toBe('status=2\n');
    expect(stdout).toMatch(/^::error .*file=leernet\.config\.yaml,line=5/m);
  });

  it('takes what is given as a value, whatever stands in it', () => {
    const here = programme();
    const odd = '$(touch pwned)`touch pwned`"; touch pwned; echo "\' ; touch pwned\n--version';
    for (const input of Object.keys(action().inputs)) {
      const { succeeded, outputs } = runAction(here, { path: lochem, [input]: odd });
      expect({ input, succeeded }).toEqual({ input, succeeded: input === 'version' });
      // As a path it is a pattern under which nothing lies: nothing was checked.
      const status = { version: 0, path: 3 }[input] ?? 2;
      expect({ input, outputs }).toEqual({ input, outputs: `status=${status}\n` });
    }
    expect(existsSync(join(here.folder, 'pwned'))).toBe(false);
  });

  it('puts nothing that is given into a script', () => {
    for (const { run } of action().runs.steps) expect(run).not.toContain('${{');
  });

  it('runs the leernet of the repository itself where it has one', () => {
    const here = programme();
    const own = 'node_modules/.bin/leernet';
    here.write(own, '#!/bin/sh\necho "this is our own: $1"\nexit 3\n');
    here.executable(own);
    const { stdout, outputs } = runAction(here, {});
    expect({ stdout, outputs }).toEqual({
      stdout: 'this is our own: check\n',
      outputs: 'status=3\n',
    });
  });
});
