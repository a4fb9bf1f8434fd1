import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Programme } from './programme.js';

/** Steps of GitHub Actions run as scripts, as far as this repository uses them. */

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

export const action = (): Action => parse(readFileSync('action.yml', 'utf8')) as Action;

/** How the steps ended. */
export interface Job {
  readonly succeeded: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: string;
  /** The actions of others, which are not run here. */
  readonly skipped: readonly string[];
}

type Inputs = Readonly<Record<string, string>>;

/** What a machine of GitHub keeps during a job. */
class Runner {
  readonly temp: string;
  succeeded = true;
  stdout = '';
  stderr = '';
  readonly skipped: string[] = [];
  private path = '';

  constructor(private readonly programme: Programme) {
    this.temp = mkdtempSync(join(programme.folder, '..', 'runner-'));
    mkdirSync(this.temp, { recursive: true });
    for (const file of ['output', 'summary', 'path']) writeFileSync(join(this.temp, file), '');
  }

  step(step: Step, inputs: Inputs): void {
    if (step.if !== undefined && step.if !== 'always()') throw new Error(`if: ${step.if}?`);
    if (!this.succeeded && step.if === undefined) return;
    if (step.run !== undefined) this.script(step, inputs);
    else if (step.uses?.includes('/leernet@')) this.leernet(step.with ?? {});
    else if (step.uses !== undefined) this.skipped.push(step.uses);
  }

  private leernet(given: NonNullable<Step['with']>): void {
    const { inputs, runs } = action();
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(inputs, name)) throw new Error(`the action has no input ${name}`);
    }
    const values = Object.entries(inputs).map(
      ([name, input]) => [name, String(given[name] ?? input.default ?? '')] as const,
    );
    for (const step of runs.steps) this.step(step, Object.fromEntries(values));
  }

  private script({ shell, env = {}, run = '' }: Step, inputs: Inputs): void {
    const script = join(this.temp, 'script.sh');
    writeFileSync(script, run);
    const at = (name: string): string => join(this.temp, name);
    // As GitHub calls it where a step names its shell, and where it does not.
    const options = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    const ended = spawnSync('bash', [...options, script], {
      cwd: this.programme.folder,
      encoding: 'utf8',
      env: {
        ...this.programme.env,
        PATH: `${this.path}${this.programme.env.PATH}`,
        RUNNER_TEMP: this.temp,
        GITHUB_OUTPUT: at('output'),
        GITHUB_STEP_SUMMARY: at('summary'),
        GITHUB_PATH: at('path'),
        ...Object.fromEntries(
          Object.entries(env).map(([name, value]) => [name, expanded(value, inputs)]),
        ),
      },
    });
    this.path = this.read('path').replaceAll('\n', ':');
    this.stdout += ended.stdout;
    this.stderr += ended.stderr;
    if (ended.status !== 0) this.succeeded = false;
  }

  read(name: 'output' | 'summary' | 'path'): string {
    const file = join(this.temp, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  ended(): Job {
    const { succeeded, stdout, stderr, skipped } = this;
    const [summary, outputs] = [this.read('summary'), this.read('output')];
    return { succeeded, stdout, stderr, skipped, summary, outputs };
  }
}

/** A value with what was given in it: of all expressions this repository uses only inputs. */
function expanded(value: string, inputs: Inputs): string {
  return value.replace(/\$\{\{(.*?)\}\}/g, (expression, inside: string) => {
    const name = /^ inputs\.([a-z-]+) $/.exec(inside)?.[1];
    const input = name === undefined ? undefined : inputs[name];
    if (input === undefined) throw new Error(`${expression}?`);
    return input;
  });
}

/** Runs the action by itself, or several times in one job. */
export function runAction(programme: Programme, ...steps: readonly Inputs[]): Job {
  const runner = new Runner(programme);
  for (const inputs of steps) runner.step({ uses: './leernet@here', with: inputs }, {});
  return runner.ended();
}

/** Runs the jobs of a workflow, one after the other. */
export function runWorkflow(programme: Programme, name: string): Job {
  const runner = new Runner(programme);
  const { jobs } = parse(programme.read(name)) as Workflow;
  for (const { steps } of Object.values(jobs)) for (const step of steps) runner.step(step, {});
  return runner.ended();
}
