import { execFileSync } from 'node:child_process';

/** Runs one of the scripts of leernet, as npm does; throws where it fails. */
export function runScript(name: string): void {
  execFileSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`], { stdio: 'inherit' });
}
