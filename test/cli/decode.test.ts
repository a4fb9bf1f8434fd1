import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/cli/files.js';
import { inside } from './leernet.js';

/** Bytes that are no text in UTF-8: where the first wrong one stands. */

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('bytes that are no UTF-8', () => {
  it.each([
    ['a letter of another coding', bytes('naam: Caf', [0xe9], '\nfase: x\n'), 9],
    ['a letter after others that are right', bytes('naam: één\nregio: ', [0xeb], 'n'), 17],
    ['a first byte', bytes([0xff], 'naam: x'), 0],
    ['a character that is cut off', bytes('naam: ', [0xf0, 0x9f, 0x98]), 6],
    ['a character that is cut off by another', bytes('😀', [0xe2, 0x80], 'a'), 2],
    ['a character in more bytes than it needs', bytes('ab', [0xc0, 0x80]), 2],
    ['half of a pair', bytes('ab', [0xed, 0xa0, 0xbd]), 2],
    ['a mark in front', bytes('\ufeffa', [0x80]), 1],
  ])('are pointed at: %s', (_, input, start) => {
    const read = decodeText(input);
    if (!('problem' in read)) throw new Error('it was read');
    expect(read.problem).toMatchObject({ code: 'not-utf8', at: { start, end: start + 1 } });
    expect(read.shown.charAt(start)).toBe('\ufffd');
  });

  it.each(['utf16le', 'utf16be'])('are not shown where all of them are wrong: %s', (coding) => {
    const little = Buffer.from('\ufeffnaam: Proef\n', 'utf16le');
    const read = decodeText(coding === 'utf16le' ? little : little.swap16());
    expect(read).toMatchObject({ problem: { code: 'not-utf8', at: { start: 0, end: 0 } } });
    expect(read).toHaveProperty('shown', '');
  });

  it('are shown with their line', async () => {
    const input = bytes('naam: Wij\nregio: Caf', [0xe9], '\n');
    const { status, stdout } = await inside(['check', '-', '--lang', 'en'], { input });
    expect(status).toBe(2);
    expect(stdout).toContain('stdin:2:11');
    expect(stdout).toContain('2 │ regio: Caf\ufffd\n');
  });
});
