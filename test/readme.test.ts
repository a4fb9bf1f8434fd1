import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../src/index.js';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
);

describe('the README', () => {
  it('shows a report as it is', () => {
    const shown = blocks.find(({ text }) => text.startsWith('$ leernet check'))?.text ?? '';
    const [command = '', ...lines] = shown.split('\n');
    const args = command.replace('$ leernet ', '').split(' ');
    const report = execFileSync(
      process.execPath,
      ['bin/leernet.cjs', ...args, '--fail-on', 'never', '--no-color'],
      { encoding: 'utf8' },
    ).split('\n');
    const told = lines.filter((line) => line !== '' && !line.startsWith('  (…'));
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter((line) => !report.includes(line))).toEqual([]);
  });

  it('shows a network file that is right', () => {
    const text = blocks.find(({ language }) => language === 'yaml')?.text ?? '';
    const { networks, problems } = check(text, { today: '2026-11-22' });
    expect(problems).toEqual([]);
    expect(networks).toHaveLength(1);
  });

  it('names commands that are there, and pages that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, name = ''] of readme.matchAll(/^npm run (\S+)/gm)) {
      expect(scripts).toHaveProperty(name);
    }
    for (const [, page = ''] of readme.matchAll(/\]\(([^)#:]+)\)/g)) {
      expect(existsSync(page), page).toBe(true);
    }
  });
});
