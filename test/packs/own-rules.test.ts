import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leernet } from '../cli/leernet.js';
import { emptyFolder } from './helper.js';

/** docs/own-rules.md, done from top to bottom as a reader would: each file, each command. */

const page = readFileSync('docs/own-rules.md', 'utf8');
const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
);

/** A command as a shell takes it apart. */
function words(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}

describe('docs/own-rules.md', () => {
  it('leads to a rule that works, and shows what really happens', () => {
    const folder = emptyFolder();
    let shown = '';
    let commands = 0;
    for (const { language, text } of blocks) {
      if (language === 'yaml') {
        const name = /^# (\S+)\n/.exec(text)?.[1];
        if (name === undefined) throw new Error(`which file is this?\n${text}`);
        folder.write(name, text);
      } else if (language === 'sh') {
        shown = '';
        for (const line of text.trim().split('\n')) {
          const [program, ...args] = words(line);
          expect(program).toBe('leernet');
          const { status, stdout, stderr } = leernet(args, { cwd: folder.path });
          expect({ line, status, stderr }).toMatchObject({
            status: expect.toSatisfy((one) => one === 0 || one === 1),
          });
          shown += stdout;
          commands += 1;
        }
      } else {
        const lines = shown.split('\n');
        expect(
          text
            .trimEnd()
            .split('\n')
            .filter((line) => !lines.includes(line)),
        ).toEqual([]);
      }
    }
    expect(commands).toBeGreaterThan(6);
  });

  it('names only sentences that can be read', async () => {
    const { faultIn } = await import('../../src/cli/questionnaire.js');
    const table = page.slice(
      page.indexOf('## Wat er in een zin'),
      page.indexOf('## Wat er in een pakket'),
    );
    const sentences = [...table.matchAll(/^\|[^|]+\| `([^`]+)` \|$/gm)].map(
      ([, text = '']) => text,
    );
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences)
      expect([sentence, faultIn(sentence, 'nl')]).toEqual([sentence, undefined]);
  });

  it('names a page of the network file and of rules that are there', () => {
    const { stdout } = leernet(['rules']);
    for (const id of [
      'people-group-size',
      'people-attendance',
      'yield-curriculum',
      'people-students',
    ]) {
      expect(stdout).toContain(` ${id} `);
    }
  });
});
