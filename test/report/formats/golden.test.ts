import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Format, formats, programme, report } from './helper.js';

/** What each format looks like, of three files in two languages: one waives rules, one is wrong. */

const endings: Readonly<Record<Format, string>> = {
  markdown: 'md',
  sarif: 'sarif',
  junit: 'xml',
  github: 'txt',
  gitlab: 'json',
};

describe.each(formats)('the %s report', (format) => {
  it('is as it was', () => {
    const file = `fixtures/golden/formats/${format}.${endings[format]}`;
    const text = report(format, programme(), { quiet: format === 'sarif' });
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync('fixtures/golden/formats', { recursive: true });
      writeFileSync(file, text);
    }
    const before = existsSync(file) ? readFileSync(file, 'utf8') : 'not written yet';
    expect(text === before, `${file}: UPDATE_GOLDEN=1 writes it anew`).toBe(true);
  });

  it('is the same bytes each time', () => {
    expect(report(format, programme())).toBe(report(format, programme()));
  });
});

describe('docs/formats.md', () => {
  const samples = [
    ...readFileSync('docs/formats.md', 'utf8').matchAll(
      /^```(\w+)\n([^`]*(?:`[^`]+`[^`]*)*?)^```$/gm,
    ),
  ];
  const sample = (language: string): readonly string[] =>
    samples.filter(([, name]) => name === language).map(([, , text = '']) => text);

  it('shows a comment as it is', () => {
    const [shown = ''] = sample('markdown');
    expect(shown.length).toBeGreaterThan(300);
    expect(report('markdown', programme()).startsWith(shown.trimEnd().slice(0, 200))).toBe(true);
    const lines = report('markdown', programme()).split('\n');
    expect(shown.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
  });

  it('shows an entry of GitLab, a result of SARIF and a suite of JUnit as they are', () => {
    const [result, issue] = sample('json').map((text) => JSON.parse(text) as object);
    const { runs } = JSON.parse(report('sarif', programme(), { quiet: true })) as {
      runs: readonly { results: readonly object[] }[];
    };
    expect(runs[0]?.results).toContainEqual(expect.objectContaining(result ?? {}));
    const { description, ...rest } = issue as { description: string };
    const said = expect.stringMatching(`^${description.replace(/…$/, '')}`);
    expect(JSON.parse(report('gitlab', programme()))).toContainEqual({
      description: said,
      ...rest,
    });
    const [suite = ''] = sample('xml')[0]?.split('\n') ?? [];
    expect(report('junit', programme())).toContain(suite);
  });
});
