import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pulse } from '../../src/cli/pulse.js';
import type { Asker } from '../../src/cli/questionnaire.js';
import { coreForm } from '../../src/pulse/core.js';
import { inside, leernet, TODAY } from './leernet.js';
import { type Typed, typedInto } from './typing.js';

/** What `leernet pulse` does, as a person sees it. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-pulse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const month = new Date().toISOString().slice(0, 7);

const NETWORK = `# Ons netwerk, bijgehouden door de trekker
naam: Thuis met dementie   # werktitel
fase: onderhoud

bijeenkomsten:             # alle keren
  - {datum: 2026-06-01, aanwezig: 9}
`;
let made = 0;
function file(text: string, ending = 'yaml'): string {
  made += 1;
  const path = join(folder, `file-${made}.${ending}`);
  writeFileSync(path, text);
  return path;
}
const forms = (count: number): string =>
  `sfeer;veilig;gelijkwaardig\n${Array.from({ length: count }, (_, at) => `4;${(at % 3) + 2};5\n`).join('')}`;

describe('leernet pulse --form', () => {
  it('gives Markdown on stdout, in the language of the file, and nothing beside it', () => {
    const { status, stdout, stderr } = leernet(['pulse', file(NETWORK), '--form']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.startsWith('# Hoe is het voor jou?\n\nThuis met dementie\n')).toBe(true);
    const english = leernet(['pulse', file(`taal: en\n${NETWORK}`), '--form', '--simple']);
    expect(english.stdout).toContain(coreForm().introduction.why.simple.en);
  });

  it('writes a page to a file that is not there yet, and leaves one that is', () => {
    const [network, page] = [file(NETWORK), join(folder, 'peiling.html')];
    const first = leernet(['pulse', network, '--form', '--eenvoudig', '--output', page]);
    expect(first).toMatchObject({ status: 0, stdout: '' });
    expect(first.stderr).toContain('peiling.html');
    const html = readFileSync(page, 'utf8');
    expect(html).toContain(coreForm().introduction.why.simple.nl);
    const again = leernet(['pulse', network, '--form', '--large', '--output', page]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('blijft zoals het is');
    expect(readFileSync(page, 'utf8')).toBe(html);
  });

  it.each([
    [['--form', '--format', 'pdf'], 'markdown, html'],
    [['--form', '--format', 'markdown', '--large'], '--format html'],
    [['--form', '--import', 'x.csv'], 'geef één van de twee'],
    [['--form', '--month', '2026-01'], '--month'],
    [['--large', '--import', 'x.csv'], '--form --large'],
  ])('refuses %j, and says why', async (args, said) => {
    const { status, stdout, stderr } = await inside(['pulse', file(NETWORK), ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('leernet pulse --import', () => {
  it('puts a round into the file, and nothing else; says what it changed', () => {
    const network = file(NETWORK);
    chmodSync(network, 0o640);
    const { status, stdout, stderr } = leernet([
      ...['pulse', network, '--import', file(forms(7), 'csv'), '--yes'],
    ]);
    expect(status).toBe(0);
    expect(stderr).toContain(`7 antwoorden, ronde van ${month}`);
    expect(stderr).toContain('zonder naam');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/^De score .* Niet langer onbekend: /);
    const text = readFileSync(network, 'utf8');
    expect(text.startsWith(NETWORK)).toBe(true);
    expect(text.match(new RegExp(`datum: ${month}\\n +aantal: 7`, 'g'))).toHaveLength(7);
    expect(statSync(network).mode & 0o777).toBe(0o640);
    const report = leernet(['check', network, '--format', 'json', '--fail-on', 'never']).stdout;
    expect(report.replace(/\s+/g, '')).toContain('"relations.safe":{"low":2.9,"high":2.9}');
  });

  it('adds no answer to a round that is there', async () => {
    const network = file(`${NETWORK}peiling: [{datum: 2026-11-03, veilig: 4}]\n`);
    const csv = file(forms(6), 'csv');
    const { status, stderr } = await inside(['pulse', network, '--import', csv, '--yes']);
    expect(status).toBe(2);
    expect(stderr).toContain('--month 2026-10');
    const other = await inside(['pulse', network, '--import', csv, '--yes', '--month', '2026-10']);
    expect(other.status).toBe(0);
    expect(readFileSync(network, 'utf8')).toContain(
      '{datum: 2026-11-03, veilig: 4}, {datum: 2026-10',
    );
  });

  it.each([
    [1, 'Dit is één antwoord'],
    [4, 'Dit zijn 4 antwoorden'],
  ])('writes nothing of %i, nowhere', async (count, said) => {
    const network = file(NETWORK);
    const csv = file(forms(count), 'csv');
    const before = readdirSync(folder);
    const { status, stdout, stderr } = await inside(['pulse', network, '--import', csv, '--yes']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/Ik vind de sfeer/);
    expect(readFileSync(network, 'utf8')).toBe(NETWORK);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('tells all that is wrong with the answers, and writes nothing', async () => {
    const network = file(NETWORK);
    const csv = file('Naam;sfeer;veilig\nJan;4;9\nPiet;twee;4\n', 'csv');
    const { status, stdout, stderr } = await inside(['pulse', network, '--import', csv, '--yes']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const flat = stderr.replace(/\s+/g, ' ');
    for (const place of ['regel 1, kolom 1', 'regel 2, kolom 3', 'regel 3, kolom 2', '3 keer']) {
      expect(flat).toContain(place);
    }
    expect(stderr).not.toMatch(/Jan|Piet/);
    for (const line of stderr.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(readFileSync(network, 'utf8')).toBe(NETWORK);
  });

  it.each([
    ['a file that is wrong', 'naam: X\nfase: oud\n', [], 'Herstel'],
    ['a day of the file before the round', `peildatum: 2026-05-01\n${NETWORK}`, [], 'peildatum'],
    ['a month that has yet to come', NETWORK, ['--month', '2027-01'], 'moet nog komen'],
    ['no month', NETWORK, ['--month', 'maart'], 'geen maand'],
    ['nobody to say yes', NETWORK, ['--no'], ''],
  ])('writes nothing with %s', async (name, text, more, said) => {
    const network = file(text);
    const yes = name === 'nobody to say yes' ? [] : ['--yes', ...more];
    const { status, stderr } = await inside([
      ...['pulse', network, '--import', file(forms(6), 'csv'), ...yes],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain(said === '' ? '--yes' : said);
    expect(readFileSync(network, 'utf8')).toBe(text);
  });

  it('writes nothing where the file changed meanwhile, or the answer is no', async () => {
    const network = file(NETWORK);
    const csv = file(forms(6), 'csv');
    const shell = {
      env: {},
      terminal: { isTTY: false, columns: 80 },
      stdout: () => undefined,
      readInput: async () => new Uint8Array(),
      now: () => Date.parse(TODAY),
    };
    const run = async (answer: () => unknown): Promise<readonly [number, string]> => {
      let said = '';
      const asker = { select: async () => answer() } as unknown as Asker;
      const stderr = (text: string): void => {
        said += text;
      };
      return [await pulse(network, { import: csv }, { ...shell, stderr }, asker), said];
    };
    expect((await run(() => false))[1]).toContain('Er is niets geschreven');
    expect(readFileSync(network, 'utf8')).toBe(NETWORK);
    const [status, said] = await run(() => {
      writeFileSync(network, `${NETWORK}# er kwam iets bij\n`);
      return true;
    });
    expect(status).toBe(2);
    expect(said).toContain('intussen veranderd');
    expect(readFileSync(network, 'utf8')).toBe(`${NETWORK}# er kwam iets bij\n`);
  });
});

describe('leernet pulse in a terminal', () => {
  const form = (at: number, marks: string): Typed => [`Formulier ${at} van 5`, `${marks}\r`];

  it('takes in forms typed one under the other, with mistakes and a way back', async () => {
    const network = file(NETWORK);
    const { screen, status } = await typedInto(
      ['pulse', network],
      [
        ['Hoeveel ingevulde formulieren', '4\r'],
        ['Een ronde telt vanaf vijf', '\b5\r'],
        form(1, '4444444444444'),
        form(2, '111'),
        ['Dit zijn er 3; er horen er 13', '1111111111'],
        ['1111111111111', '\r'],
        form(3, '<'),
        form(2, '4 4 4 4 4 4 4 4 4 4 4 4 -'),
        form(3, '5555555555555'),
        form(4, '5555555555555'),
        form(5, '3333333333333'),
        ['Ja, zet ze erin', '\r'],
      ],
      folder,
    );
    expect(status).toBe(0);
    expect(screen).toContain('De score');
    const text = readFileSync(network, 'utf8');
    expect(text.startsWith(NETWORK)).toBe(true);
    expect(text.match(/aantal: 5/g)).toHaveLength(5);
    expect(text.match(/eigenaar:/g)).toHaveLength(4);
    expect(text).not.toContain(': 1\n');
  });

  it('keeps nothing when it is stopped halfway, and asks for a terminal', async () => {
    const network = file(NETWORK);
    const { screen, status } = await typedInto(
      ['pulse', network, '--lang', 'en'],
      [
        ['How many filled-in forms', '5\r'],
        ['Form 1 of 5', '4444444444444\r'],
        ['Form 2 of 5', '\u0003'],
      ],
      folder,
    );
    expect(status).toBe(2);
    expect(screen).toContain('Stopped. Nothing was written.');
    expect(readFileSync(network, 'utf8')).toBe(NETWORK);
    const without = leernet(['pulse', network]);
    expect(without.status).toBe(2);
    expect(without.stderr).toContain('--import');
  });
});
