import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Ended, leernet } from './cli/leernet.js';

/**
 * The handbook shows what leernet really says. It is read from top to bottom, as a person follows
 * it: comments that nobody sees say which file a block is, and which part of what a command says
 * the next block shows. `UPDATE_GOLDEN=1` writes the shown parts anew.
 *
 * - `bestand: NAME`: the block is this file; `erbij`: it is written at its end
 * - `voorbeeld: NAME = PATH`: this file of the repository, under that name
 * - `toont: COMMAND | van: … | tot: …`: what it says, from the first line that begins so up to the
 *   next one that begins so
 */
const PAGE = 'docs/handleiding.md';
const page = readFileSync(PAGE, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'leernet-handleiding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string): Ended {
  return leernet(command.split(' ').slice(1), { cwd: folder });
}

const NOTHING = 'No line begins with';

/** What a command says, or a part of it. */
function shown(command: string, from: string | undefined, until: string | undefined): string {
  const { stdout, stderr } = run(command);
  const lines = `${stdout}${stderr}`.split('\n');
  const begins = (start: string) => (line: string) => line.trimStart().startsWith(start);
  const first = from === undefined ? 0 : lines.findIndex(begins(from));
  if (first < 0) return `${NOTHING} "${from}"`;
  const rest = lines.slice(first + 1);
  const length = until === undefined ? rest.length : rest.findIndex(begins(until));
  if (length < 0) return `${NOTHING} "${until}"`;
  return `${[lines[first], ...rest.slice(0, length)].join('\n').replace(/^\n+|\s+$/g, '')}\n`;
}

/** The marks in front of blocks, with the block that they are about. */
const MARKED = /<!-- (bestand|voorbeeld|toont): (.*?) -->\n(?:```(\w+)\n([\s\S]*?)```)/g;

/** The page as it should be, with the files that it tells of written on the way. */
function asItIs(): string {
  return page.replace(MARKED, (all, mark: string, told: string, _language, block: string) => {
    if (mark === 'toont') {
      const [command = '', ...parts] = told.split(' | ');
      const part = (name: string): string | undefined =>
        parts.find((one) => one.startsWith(`${name}: `))?.slice(name.length + 2);
      const text = shown(command, part('van'), part('tot'));
      return all.replace(/```text\n[\s\S]*```$/, () => `\`\`\`text\n${text}\`\`\``);
    }
    if (mark === 'voorbeeld') {
      const [name = '', path = ''] = told.split(' = ');
      copyFileSync(path, join(folder, name));
    } else if (told.endsWith(' erbij')) {
      const file = join(folder, told.replace(' erbij', ''));
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n${block}`);
    } else {
      writeFileSync(join(folder, told), block);
    }
    return all;
  });
}

describe('the handbook', () => {
  it('shows what leernet says', () => {
    const real = asItIs();
    expect(real).not.toContain(NOTHING);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(PAGE, real);
    else expect(page, 'UPDATE_GOLDEN=1 writes it anew').toBe(real);
  });

  it('lets one type only what leernet knows', () => {
    const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) =>
      text.split('\n'),
    );
    const inline = [...page.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)];
    const typed = [...blocks, ...inline.map(([, code = '']) => code)];
    // Of `leernet explain` it says that a name follows.
    const commands = new Set(
      typed.filter((one) => one.startsWith('leernet ') && one !== 'leernet explain'),
    );
    expect(commands.size).toBeGreaterThan(8);
    for (const command of commands) {
      const name = /^leernet check (\S+)/.exec(command)?.[1];
      if (name === 'netwerk.yaml') writeFileSync(join(folder, name), example());
      const { status, stderr } = run(command);
      expect({ command, stderr, wrong: status === 2 }).toEqual({ command, stderr, wrong: false });
    }
  });

  it('begins with the network file of the README', () => {
    const readme = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const lines = readme.split('\n').filter((line) => !line.startsWith('# yaml-language-server'));
    expect(lines.filter((line) => !example().split('\n').includes(line))).toEqual([]);
    expect(example().trimEnd().split('\n')).toHaveLength(10);
  });

  it('installs the package that this is, on the Node that it needs', () => {
    const { name, bin, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(page).toContain(`npm install --global ${name}\n`);
    expect(Object.keys(bin)).toEqual(['leernet']);
    expect(page).toContain(`versie ${engines.node.replace('>=', '')} of\nnieuwer`);
  });

  it('tells the score as the rulebook counts it', () => {
    const scoring = parse(readFileSync('rules/scoring.yaml', 'utf8'));
    for (const { from, name } of scoring.bands) {
      expect(page).toContain(`| vanaf ${from} | ${name.nl} |`);
    }
    expect(page).toContain(`minder dan ${scoring['known-at-least']}% bekend`);
    expect(page).toContain(`niet boven ${scoring.cap}.`);
    expect(scoring['first-steps']).toBe(3);
  });

  it('points to pages and parts that are there', () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const [, target = ''] of page.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith('#')) expect(headings).toContain(target.slice(1));
      else if (!target.startsWith('https://')) {
        expect(existsSync(join(dirname(PAGE), target)), target).toBe(true);
      }
    }
  });
});

/** The first network file of the page. */
function example(): string {
  return /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
}
