import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inside, leernet } from '../cli/leernet.js';
import { emptyFolder } from '../packs/helper.js';

/** docs/configuration.md says what is so. */

const page = readFileSync('docs/configuration.md', 'utf8');
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';

describe('docs/configuration.md', () => {
  it('shows a configuration that is right, and what leernet says of it', () => {
    const folder = emptyFolder();
    folder.write('leernet.config.yaml', block('yaml'));
    for (const file of ['regio-noord/stad.yaml', 'regio-zuid/wijk.yaml', 'pilot/a.yaml']) {
      folder.write(file, 'naam: Wij\nfase: formeren\n');
    }
    const [command = '', , ...shown] = block('text').split('\n');
    const args = command.replace('$ leernet ', '').split(' ');
    const { status, stdout, stderr } = leernet(args, { cwd: folder.path });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(shown.join('\n'));
  });

  it('tells of every key that there is', async () => {
    const { stdout } = await inside(['schema', 'config']);
    const { properties } = JSON.parse(stdout) as { properties: Record<string, unknown> };
    for (const key of Object.keys(properties)) {
      expect(page).toContain(`| \`${key}\` |`);
      expect(page.slice(page.indexOf('## In short'))).toContain(`\`${key}\``);
    }
  });
});
