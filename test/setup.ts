import { execFileSync } from 'node:child_process';

/** Makes what the tests import and what they start: the parser, the rulebook, and the command. */
export default function setup(): void {
  for (const script of ['scripts/generate.ts', 'scripts/build.ts']) {
    execFileSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
  }
}
