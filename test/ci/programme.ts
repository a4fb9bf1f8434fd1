import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** A copy of the example programme as a git repository, with a `leernet` on the path. */
export interface Programme {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly git: (...args: readonly string[]) => string;
  readonly read: (name: string) => string;
  /** Writes a file, in a folder that is made where it is not there. */
  readonly write: (name: string, text: string) => void;
  readonly executable: (name: string) => void;
  /** Changes a file; what is to be replaced must be in it. */
  readonly replace: (name: string, from: string, to: string) => void;
}

/** @param installed puts `leernet` below a folder, and gives the folder that it can be started from */
export function programme(installed: (root: string) => string = asBuilt): Programme {
  const root = mkdtempSync(join(tmpdir(), 'leernet-programme-'));
  const folder = join(root, 'repository');
  const bin = installed(root);
  cpSync('fixtures/programme', folder, { recursive: true });
  const env = {
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    HOME: root,
    // Whoever runs the tests has settings of their own.
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.email', 'trekker@example.org');
  git('config', 'user.name', 'Trekker');
  git('add', '--all');
  git('commit', '--quiet', '--message=Begin');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  return {
    folder,
    env,
    git,
    read,
    write,
    executable: (name) => chmodSync(join(folder, name), 0o755),
    replace(name, from, to) {
      const text = read(name);
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
      write(name, text.replace(from, to));
    },
  };
}

/** The leernet that was built here, started from its place. */
function asBuilt(root: string): string {
  const bin = join(root, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'leernet'),
    `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/leernet.cjs')}' "$@"\n`,
  );
  chmodSync(join(bin, 'leernet'), 0o755);
  return bin;
}

/** leernet as it is published: packed, and installed as docs/programme.md says, in a place apart. */
export function asPublished(root: string): string {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', root];
  const tarball = execFileSync('npm', pack, { encoding: 'utf8', stdio: 'pipe' }).trim();
  const place = ['--global', '--prefix', join(root, 'global')];
  // Nothing but the package itself is needed, so no registry either.
  const bare = ['--silent', '--no-audit', '--no-fund', '--offline'];
  execFileSync('npm', ['install', ...place, ...bare, join(root, tarball)], { stdio: 'pipe' });
  return join(root, 'global', 'bin');
}
