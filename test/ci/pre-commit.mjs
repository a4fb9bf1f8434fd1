import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Does what pre-commit does with a hook: it chooses the staged files by `types`, `files` and `exclude`,
 * and where there are any runs `entry`, with them unless `pass_filenames` says no. Called by git, as its
 * pre-commit hook.
 */
const [, , hooksFile, id] = process.argv;
const hook = parse(readFileSync(hooksFile, 'utf8')).find((one) => one.id === id);
// For any other language it makes a place of its own first, and installs the repository of the hook there.
if (hook.language !== 'system') throw new Error(`language: ${hook.language}?`);
const endings = { yaml: /\.(ya?ml|eyaml)$/ };

const staged = execFileSync(
  'git',
  ['diff', '--staged', '--name-only', '--no-ext-diff', '-z', '--diff-filter=ACMRTUXB'],
  { encoding: 'utf8' },
)
  .split('\0')
  .filter((name) => name !== '');
const chosen = staged.filter(
  (name) =>
    new RegExp(hook.files ?? '').test(name) &&
    !new RegExp(hook.exclude ?? '^$').test(name) &&
    (hook.types ?? []).every((type) => endings[type].test(name)),
);
if (chosen.length === 0) {
  console.log(`${hook.name}: no files to check, skipped`);
} else {
  const [command, ...args] = hook.entry.split(' ');
  const passed = hook.pass_filenames === false ? [] : chosen;
  const { status } = spawnSync(command, [...args, ...(hook.args ?? []), ...passed], {
    stdio: 'inherit',
  });
  process.exitCode = status === 0 ? 0 : 1;
}
