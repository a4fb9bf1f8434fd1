import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { coreForm } from '../../src/pulse/core.js';
import { htmlForm } from '../../src/pulse/html.js';

/**
 * The form as a browser prints it. Without Chromium this is left out, unless `PRINTS=1` says that it
 * has to be tried (as where a change lands): then it fails.
 */

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
const there = existsSync(browser);
const folder = mkdtempSync(join(tmpdir(), 'leernet-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAME = 'Samen rond kinderen en jongeren in de Zaanstreek, een netwerk van ouders en makers';

function printed(html: string): Buffer {
  const [page, pdf] = [join(folder, 'form.html'), join(folder, 'form.pdf')];
  writeFileSync(page, html);
  const quiet = ['disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking'];
  execFileSync(
    browser,
    [
      ...['headless', 'no-sandbox', ...quiet, 'disable-component-update', 'disable-sync'],
      ...[
        'no-pdf-header-footer',
        `user-data-dir=${join(folder, 'profile')}`,
        `print-to-pdf=${pdf}`,
      ],
    ]
      .map((option) => `--${option}`)
      .concat(`file://${page}`),
    { stdio: 'ignore' },
  );
  return readFileSync(pdf);
}

/** How many pages a PDF has, also where its objects are packed. */
function pagesOf(pdf: Buffer): number {
  const raw = pdf.toString('latin1');
  const parts = [raw];
  for (const match of raw.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length;
    try {
      parts.push(
        inflateSync(pdf.subarray(start, raw.indexOf('endstream', start))).toString('latin1'),
      );
    } catch {
      // A picture or a letter type, packed in another way: no page is told of in it.
    }
  }
  return [...parts.join('\n').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

describe.skipIf(!there && process.env.PRINTS !== '1')('the form, printed', () => {
  it('has a browser to print it', () => {
    expect(there, `${browser} is not here: install chromium, or set CHROMIUM`).toBe(true);
  });

  it.each(['nl', 'en'] as const)('fills one A4 in %s, and two in large print', (language) => {
    const pages = (large: boolean): number =>
      pagesOf(printed(htmlForm(coreForm(), NAME, { language, simple: false, large })));
    expect(pages(false)).toBe(1);
    expect(pages(true)).toBe(2);
  });
});
