import { execFile } from 'node:child_process';
import type { Language } from '../../base/language.js';
import { UsageError } from '../shell.js';
import { tellGit } from './words.js';

/** Who asks something of git, and where. */
export interface Asking {
  /** The folder that git is asked about. */
  readonly folder: string;
  /** The option or the argument that it is for, as messages name it. */
  readonly what: string;
  readonly language: Language;
}

/** How a run of git ended. */
interface Ended {
  readonly status: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** A hook of git tells of its own repository; the files may lie in another, and are found by it. */
const OF_A_HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of OF_A_HOOK) delete env[name];
  return { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

/**
 * Runs git without a shell. What a repository may have set up to be run along with it is left out, as
 * far as git lets one; nothing is asked of anyone, and no lock is taken.
 *
 * @throws UsageError where there is no git
 */
function run(args: readonly string[], { folder, what, language }: Asking): Promise<Ended> {
  const all = ['--no-pager', '-c', 'core.fsmonitor=false', ...args];
  const options = {
    cwd: folder,
    env: environment(),
    encoding: 'buffer' as const,
    maxBuffer: 1 << 30,
    windowsHide: true,
  };
  return new Promise((resolve, reject) => {
    execFile('git', all, options, (error, stdout, stderr) => {
      const said = stderr.toString('utf8').trim();
      if (!error) resolve({ status: 0, stdout, stderr: said });
      else if (typeof error.code === 'number')
        resolve({ status: error.code, stdout, stderr: said });
      else if (error.code === 'ENOENT')
        reject(new UsageError(tellGit('noGit', language, { what })));
      else {
        const reason = String(error.code ?? error.message);
        reject(new UsageError(tellGit('failed', language, { what, reason })));
      }
    });
  });
}

/**
 * What git answers.
 *
 * @throws UsageError where it does not succeed
 */
export async function git(args: readonly string[], asking: Asking): Promise<Uint8Array> {
  const { status, stdout, stderr } = await run(args, asking);
  if (status === 0) return stdout;
  const { language, what } = asking;
  const reason = firstLine(stderr) || String(status);
  throw new UsageError(tellGit('failed', language, { what, reason }));
}

/** What git answers, as names that stand behind each other with a null between them. */
export async function gitNames(args: readonly string[], asking: Asking): Promise<string[]> {
  const names = textOf(await git(args, asking)).split('\0');
  return names.slice(0, -1);
}

/** What git answers in one line; undefined where it does not succeed. */
export async function gitLine(
  args: readonly string[],
  asking: Asking,
): Promise<string | undefined> {
  const { status, stdout } = await run(args, asking);
  return status === 0 ? textOf(stdout).replace(/\r?\n$/, '') : undefined;
}

/**
 * The top folder of the repository that a folder lies in.
 *
 * @param path how messages call the folder, or the file in it
 * @throws UsageError where it lies in none, or git will not say
 */
export async function topOf(path: string, asking: Asking): Promise<string> {
  const { status, stdout, stderr } = await run(['rev-parse', '--show-toplevel'], asking);
  const top = textOf(stdout).replace(/\r?\n$/, '');
  if (status === 0 && top !== '') return top;
  const { language, what } = asking;
  if (status === 0 || /not a git repository|must be run in a work tree/.test(stderr)) {
    throw new UsageError(tellGit('noRepository', language, { path, what }));
  }
  throw new UsageError(tellGit('failed', language, { what, reason: firstLine(stderr) }));
}

/**
 * The commit that a name stands for.
 *
 * @throws UsageError where there is none
 */
export async function commitOf(ref: string, asking: Asking): Promise<string> {
  const { language, what } = asking;
  if (ref === '' || ref.startsWith('-') || ref.includes('\0')) {
    throw new UsageError(tellGit('badRef', language, { ref, what }));
  }
  const commit = await gitLine(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], asking);
  if (commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  const shallow = await gitLine(['rev-parse', '--is-shallow-repository'], asking);
  const hint = shallow === 'true' ? ` ${tellGit('shallow', language)}` : '';
  throw new UsageError(`${tellGit('noRef', language, { ref, what })}${hint}`);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^fatal: /, '');
}
