import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ended, fixture, inside, leernet } from './leernet.js';

/** The formats for other programmes, as they are asked for on the command line. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sound = fixture('gezond-tweede-jaar');
const busy = fixture('vliegende-start');
const wrong = fixture('vijf-fouten');
const formats = ['markdown', 'sarif', 'junit', 'github', 'gitlab'] as const;

/** What each begins with, whatever is in it. */
const begins = {
  markdown: /^<!-- leernet-report -->\n/,
  sarif: /^\{\n {2}"version": "2\.1\.0",\n/,
  junit: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/,
  github: /^::(error|warning|notice) file=/,
  gitlab: /^\[\n/,
} as const;

describe('check --format', () => {
  it('writes several at once: one to the screen, the others to files', () => {
    const at = (name: string): string => join(folder, name);
    const outputs = formats.flatMap((format) => ['--format', `${format}=${at(format)}`]);
    const ended = leernet(['check', busy, wrong, sound, '--format', 'pretty', ...outputs]);
    expect(ended.status).toBe(2);
    expect(ended.stdout).toContain('Iedereen naar school');
    for (const format of formats) {
      const text = readFileSync(at(format), 'utf8');
      expect(text).toMatch(begins[format]);
      for (const file of [busy, wrong]) expect(text.includes(file)).toBe(true);
    }
    const { runs } = JSON.parse(readFileSync(at('sarif'), 'utf8')) as {
      runs: readonly { artifacts: readonly { location: { uri: string } }[] }[];
    };
    expect(runs[0]?.artifacts.map(({ location }) => location.uri)).toEqual([busy, wrong, sound]);
  });

  it.each(formats)('%s goes to the screen alone, and leaves the exit status as it is', (format) => {
    for (const [file, status] of [
      [sound, 0],
      [busy, 1],
      [wrong, 2],
    ] as const) {
      const ended = leernet(['check', file, '--format', format]);
      expect([file, ended.status]).toEqual([file, status]);
      // What is sound leaves nothing for GitLab to show.
      if (format === 'gitlab' && file === sound) continue;
      expect(ended.stdout).toMatch(begins[format]);
    }
  });

  it('loses no report by writing two to one file, by whatever names', () => {
    const one = join(folder, 'een.json');
    const link = join(folder, 'link.json');
    writeFileSync(one, '{}');
    symlinkSync(one, link);
    const twice = ['--format', `json=${one}`, '--format', `sarif=${link}`];
    const { status, stderr } = leernet(['check', sound, ...twice]);
    expect(status).toBe(2);
    expect(stderr).toContain('Geef elk verslag een eigen bestand');
    expect(readFileSync(one, 'utf8')).toBe('{}');
    const nowhere = ['--format', 'json=/dev/null', '--format', 'sarif=/dev/null'];
    expect(leernet(['check', sound, ...nowhere]).status).toBe(0);
  });

  it.each(formats)('%s takes standard input, and a file that is not there', (format) => {
    const input = readFileSync(busy, 'utf8');
    const piped = leernet(['check', '-', '--format', format], { input });
    expect(piped.status).toBe(1);
    expect(piped.stdout).toMatch(begins[format]);
    expect(piped.stdout).toContain('stdin');
    const absent = leernet(['check', 'nergens.yaml', '--format', format]);
    expect(absent.status).toBe(2);
    expect(absent.stdout).toContain('nergens.yaml');
    expect(absent.stdout).toMatch(/bestaat niet|is er niet|niet gevonden|vind/);
  });

  it('shows a mistake in a configuration in each of them', () => {
    const inner = join(folder, 'met-configuratie');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, 'leernet.config.yaml'), 'packz: []\n');
    writeFileSync(join(inner, 'wij.yaml'), 'naam: Wij\n');
    for (const format of formats) {
      const ended = leernet(['check', 'wij.yaml', '--format', format], { cwd: inner });
      expect(ended.status).toBe(2);
      expect(ended.stdout).toContain('leernet.config.yaml');
      expect(ended.stdout).toContain('packz');
    }
  });

  it('says all in the language that was asked for', async () => {
    for (const format of formats) {
      const { stdout } = await inside(['check', busy, '--format', format, '--lang', 'en']);
      expect(stdout).toContain('People keep coming');
      expect(stdout).not.toContain('Mensen blijven komen');
    }
  });

  it('tells less when asked to be quiet, and all when asked for everything', async () => {
    for (const format of ['markdown', 'sarif']) {
      const length = async (...more: string[]): Promise<number> =>
        (await inside(['check', busy, '--format', format, ...more])).stdout.length;
      const usual = await length();
      expect(await length('--quiet')).toBeLessThan(usual);
      expect(await length('--verbose')).toBeGreaterThan(usual);
    }
  });

  it('names all formats in its help, and where one is misspelled', async () => {
    for (const lang of ['nl', 'en']) {
      const help = (await inside(['help', 'check', '--lang', lang])).stdout.replace(/\s+/g, ' ');
      for (const format of ['pretty', 'json', ...formats]) expect(help).toContain(format);
      const misspelled: Ended = await inside(['check', sound, '--format', 'sarff', '--lang', lang]);
      expect(misspelled.status).toBe(2);
      expect(misspelled.stderr).toMatch(
        /pretty, json, markdown, sarif, junit, github, gitlab\. .*sarif/,
      );
    }
  });

  it('leaves no half a report where a file cannot be written, and goes on with the others', () => {
    const nowhere = join(folder, 'bestaat-niet', 'leernet.sarif');
    const ended = leernet(['check', sound, '--format', 'gitlab', '--format', `sarif=${nowhere}`]);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('leernet.sarif');
    expect(JSON.parse(ended.stdout)).toBeInstanceOf(Array);
    expect(readdirSync(folder)).not.toContain('bestaat-niet');
  });

  it('loads what writes them only when one is asked for', () => {
    const tell = join(folder, 'tell.cjs');
    writeFileSync(
      tell,
      "process.on('exit', () => process.stderr.write(Object.keys(require.cache).join('\\n')));\n",
    );
    const loaded = (...args: readonly string[]): boolean =>
      leernet(['check', sound, ...args], {
        env: { NODE_OPTIONS: `--require ${tell}` },
      }).stderr.includes('formats.cjs');
    expect(loaded()).toBe(false);
    expect(loaded('--format', 'json')).toBe(false);
    expect(loaded('--format', 'gitlab')).toBe(true);
  });
});
