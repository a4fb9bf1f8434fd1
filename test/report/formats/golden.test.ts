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
