import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Ended, inside } from '../cli/leernet.js';
import { lawRuns } from '../runs.js';

/**
 * A network file may come from anybody. Whatever stands in it, or in the name of a file, none of it
 * reaches the terminal as more than text: no escape code, no bell, no other direction of writing.
 */

/** What a terminal obeys, or what turns the direction of writing; a line end is leernet's own. */
const STEERING = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069]/u;

const dangerous = [
  '\u001B[31m',
  '\u001B[2J',
  '\u001B]0;title\u0007',
  '\u001B]8;;https://example.org\u001B\\link\u001B]8;;\u001B\\',
  '\u001B]52;c;cm0gLXJm\u0007',
  '\u009B31m',
  '\u009D0;title\u009C',
  '\u0007',
  '\b\b\b',
  '\r',
  '\n',
  '\r\n',
  '\n✖ fout  een ander bestand',
  '\u0000',
  '\u007F',
  '\u0085',
  '\u2028',
  '\u202E',
  '\u2066',
  '\u200F',
  '\u061C',
  '\t',
];

const nasty = fc
  .array(
    fc.oneof(fc.constantFrom(...dangerous), fc.string({ maxLength: 6 }), fc.constant('zuid')),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));

const formats = ['pretty', 'json'] as const;

interface Run extends Ended {
  readonly format: (typeof formats)[number];
}

async function everyWay(input: string, file = '-'): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const format of formats) {
    for (const more of [[], ['--verbose', '--explain-score'], ['--quiet']]) {
      if (format === 'json' && more.length > 0) continue;
      const ended = await inside(['check', file, '--format', format, ...more], { input });
      runs.push({ ...ended, format });
    }
  }
  return runs;
}

function expectHarmless(runs: readonly Run[]): void {
  for (const { status, stdout, stderr, format } of runs) {
    expect({ status, stderr }).not.toMatchObject({
      stderr: expect.stringMatching(/in leernet (zelf|itself)/),
    });
    expect(STEERING.exec(stdout)).toBeNull();
    expect(STEERING.exec(stderr)).toBeNull();
    if (format === 'json') expect(() => JSON.parse(stdout)).not.toThrow();
  }
}

const runs = { numRuns: lawRuns(20, 2), seed: 20_261_122 };

describe('whatever is written in a file', () => {
  it('as a text that is shown', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (name, region, what) => {
        const network = {
          naam: `N${name}`,
          regio: region,
          bedoeling: { thema: what, vraagstuk: what, 'uitkomst-bekend': 'ja' },
          programma: { bijstelbaar: 'nee', 'beoogde-resultaten': [what] },
          bijeenkomsten: [{ datum: '2026-03-01', aanwezig: 5, besluiten: [{ wat: what }] }],
          uitzonderingen: [{ regel: what, reden: what }],
        };
        expectHarmless(await everyWay(stringify(network)));
      }),
      runs,
    );
  });

  it('as an id, a word, a date, a key or a reference that cannot be', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const network = {
          naam: 'Wij',
          id: text,
          fase: text,
          gestart: text,
          [`veld ${text}`]: 'ja',
          leden: [{ id: text, organisatie: text, mandaat: text, sinds: text }],
          organisaties: [{ id: `x${text}`, soort: text }],
          bijeenkomsten: [{ datum: text, aanwezig: [text], uitgenodigd: text }],
        };
        expectHarmless(await everyWay(stringify(network)));
      }),
      runs,
    );
  });

  it('as it is, without any YAML around it', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (one, other) => {
        expectHarmless(await everyWay(one));
        expectHarmless(await everyWay(`naam: Wij\n${one}: ${other}\n`));
        expectHarmless(await everyWay(`naam: "Wij ${one}\nfase: [${other}\n`));
      }),
      runs,
    );
  });

  it('shows in a code frame as text, and on its own line', async () => {
    const input = 'naam: Wij\nfaze: "\u001B[31mrood\u202E"\n';
    const { stdout } = await inside(['check', '-'], { input });
    expect(stdout).toContain('    2 │ faze: "�[31mrood�"');
  });
});

describe('whatever a file is called', () => {
  it('on the command line', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const file = `${text}.yaml`;
        if (file.startsWith('-')) return;
        expectHarmless(await everyWay('', file));
        const { stderr } = await inside(['check', '-', '--format', `json=/nergens/${text}`], {
          input: 'naam: Wij\nfase: onderhoud\nbedoeling: {complex: ja}\n',
        });
        expect(stderr).toMatch(/^leernet: [^\n]+\n$/);
        expect(STEERING.exec(stderr)).toBeNull();
      }),
      runs,
    );
  });
});

describe('whatever is typed wrong', () => {
  it('as a command, an option, a value, a rule or a schema', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        for (const args of [
          [`x${text}`],
          ['help', `x${text}`],
          ['check', `--x${text}`],
          ['check', '-', '--format', `x${text}`],
          ['check', '-', '--fail-on', `x${text}`],
          ['check', '-', '--as-of', `x${text}`],
          ['check', '-', '--min-score', `x${text}`],
          ['check', '-', '--lang', `x${text}`],
          ['explain', `x${text}`],
          ['schema', `x${text}`],
          ['rules', '--format', `x${text}`],
        ]) {
          const { status, stdout, stderr } = await inside(args, { input: 'naam: Wij\n' });
          expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
          expect(stderr).toMatch(/^leernet: [^\n]+\n$/);
          expect(STEERING.exec(stderr)).toBeNull();
        }
      }),
      runs,
    );
  });
});
