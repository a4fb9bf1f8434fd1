import { describe, expect, it } from 'vitest';
import { inside } from '../cli/leernet.js';

/** A rule that is set aside stays in sight, with the reason that was given. */

const text = (waiver: string): string =>
  `naam: Wij\nfase: onderhoud\nmandaat: {beslist: niemand}\nuitzonderingen:\n  - {regel: mandate-decider, ${waiver}}\n`;

describe('a rule that is set aside', () => {
  it('shows why, and up to which day', async () => {
    const input = text('reden: we zijn eraan bezig, tot: 2027-02');
    const nl = await inside(['check', '-'], { input });
    expect(nl.status).toBe(0);
    expect(nl.stdout).toContain(
      'Opzijgezet tot en met 28 februari 2027, want: we zijn eraan bezig',
    );
    const en = await inside(['check', '-', '--lang', 'en'], { input });
    expect(en.stdout).toMatch(/Set aside up to and including 28 February 2027, because: we zijn/);
  });

  it('shows why where it has no last day, and no more than text', async () => {
    const input = text('reden: "zo\\e[31m\\nwillen wij het"');
    const { stdout } = await inside(['check', '-'], { input });
    expect(stdout).toContain('Opzijgezet, want: zo\uFFFD[31m willen wij het');
  });
});
