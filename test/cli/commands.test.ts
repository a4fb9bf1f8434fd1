import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coreRulebook } from '../../src/rulebook/core.js';
import { themes } from '../../src/rulebook/kinds.js';
import { inside, leernet } from './leernet.js';

/** What the other commands do: explain, rules, schema, help and --version. */

const { rules } = coreRulebook();

describe('explain', () => {
  const parts = {
    nl: ['Wat deze regel vraagt', 'Waarom', 'Geldt in', 'Wanneer wat', 'Wat de regel leest'],
    en: ['What this rule asks', 'Why', 'Holds in', 'When it is what', 'What the rule reads'],
  };
  const more = {
    nl: ['Wat het verslag dan zegt', 'Wat helpt', 'Bron', 'Onderbouwing', 'Wat ertegen pleit'],
    en: ['What the report then says', 'What helps', 'Source', 'Evidence', 'What speaks against it'],
  };

  it.each(['nl', 'en'] as const)('tells all there is to a rule (%s)', (language) => {
    const { status, stdout, stderr } = leernet([
      ...['explain', 'relations-celebrated', '--lang', language],
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const part of [...parts[language], ...more[language]]) {
      expect(stdout).toMatch(new RegExp(`^${part}$`, 'm'));
    }
  });

  it.each(['nl', 'en'] as const)('explains every rule without a gap (%s)', async (language) => {
    for (const rule of rules) {
      const { status, stdout } = await inside(['explain', rule.id, '--lang', language]);
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/[{}]|undefined|\[object|NaN|Infinity/);
      const text = stdout.replace(/\s+/g, ' ');
      for (const part of [rule.title, rule.why, ...rule.remedies.map((remedy) => remedy.do)]) {
        expect(text).toContain(part[language].replace(/\s+/g, ' '));
      }
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('knows a rule by the end of its name too, when it is not there', async () => {
    const { status, stderr } = await inside(['explain', 'attendance', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean people-attendance?');
  });

  it('points to all rules where no name is near', async () => {
    const { status, stderr } = await inside(['explain', 'zwaartekracht']);
    expect(status).toBe(2);
    expect(stderr).toContain('leernet rules');
  });
});

describe('rules', () => {
  it.each(['nl', 'en'] as const)('lists every rule by its theme, uncut (%s)', async (language) => {
    for (const columns of [80, 120]) {
      const { status, stdout } = await inside(['rules', '--lang', language], { columns });
      expect(status).toBe(0);
      expect(stdout).not.toContain('…');
      for (const { id } of rules) expect(stdout).toContain(`  ${id} `);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  it('gives them as JSON', () => {
    const { status, stdout } = leernet(['rules', '--format', 'json', '--lang', 'en']);
    expect(status).toBe(0);
    const listed = JSON.parse(stdout) as { rules: { id: string; title: string; theme: string }[] };
    expect(listed.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { title, theme } of listed.rules) {
      expect(title).not.toBe('');
      expect(themes).toContain(theme);
    }
  });
});

describe('rules --source', () => {
  const listed = async (source: string) => {
    const { status, stdout } = await inside(['rules', '--source', source, '--format', 'json']);
    expect(status).toBe(0);
    return JSON.parse(stdout) as {
      passages: { id: string; text: string; rules: string[] }[];
      rules: { id: string; sources: string[] }[];
    };
  };

  it.each([
    ['a passage', 'struikelblokken/5', (id: string) => id === 'struikelblokken/5'],
    ['a series', 'struikelblokken/9', (id: string) => id.startsWith('struikelblokken/9-')],
    ['a document', 'struikelblokken', (id: string) => id.startsWith('struikelblokken/')],
    ['a document with a slash', 'waarde/', (id: string) => id.startsWith('waarde/')],
  ])('gives what rests on %s', async (_, source, meant) => {
    const { passages, rules: found } = await listed(source);
    const wanted = Object.keys(coreRulebook().passages).filter(meant);
    expect(passages.map(({ id }) => id)).toEqual(wanted);
    const citing = rules.filter(({ sources }) => sources.some(meant)).map(({ id }) => id);
    expect(citing.length).toBeGreaterThan(1);
    expect(found.map(({ id }) => id)).toEqual(citing);
    for (const { id, text, rules: own } of passages) {
      expect(text).not.toBe('');
      expect(own).toEqual(rules.filter(({ sources }) => sources.includes(id)).map((one) => one.id));
    }
  });

  it('does not take one number for the beginning of another', async () => {
    const { passages } = await listed('randvoorwaarden/formeren-1');
    expect(passages.map(({ id }) => id)).toEqual(['randvoorwaarden/formeren-1']);
  });

  it.each(['nl', 'en'] as const)('shows each passage with its rules (%s)', async (language) => {
    for (const columns of [80, 120]) {
      const args = ['rules', '--source', 'struikelblokken', '--lang', language];
      const { status, stdout } = await inside(args, { columns });
      expect(status).toBe(0);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      expect(stdout).not.toMatch(/undefined|…|[{}]/);
      const { passages } = coreRulebook();
      const text = stdout.replace(/\s+/g, ' ');
      expect(text).toContain(`struikelblokken/5: ${passages['struikelblokken/5']?.[language]}`);
      expect(stdout).toContain('  mandate-decider ');
    }
  });

  it.each([
    ['struikelblokken/12', 'struikelblokken/1?'],
    ['struikelblok', 'struikelblokken?'],
    ['formeren-3', 'randvoorwaarden/formeren-3?'],
    ['zzz', 'oprins, methode, struikelblokken, randvoorwaarden, waarde'],
    ['', 'oprins, methode'],
  ])('does not know %s and says what comes near', async (source, near) => {
    const { status, stdout, stderr } = await inside(['rules', '--source', source]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(near);
  });
});

describe('schema', () => {
  it.each([
    ['network', 'nl'],
    ['network', 'en'],
    ['config', 'nl'],
    ['config', 'en'],
    ['report', 'nl'],
  ])('%s (%s) is a JSON Schema', (name, language) => {
    const { status, stdout, stderr } = leernet(['schema', name, '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
    });
  });
});

describe('help', () => {
  const pages = [
    ['--help'],
    ['help'],
    ...['check', 'explain', 'rules', 'test', 'new-rule', 'schema', 'config', 'help'].map((name) => [
      'help',
      name,
    ]),
    ['check', '--help'],
  ];
  const english =
    /\b(?:the|and|with|which|shows?|files?|paths?|names?|usage|options?|commands?|arguments?|default|languages?|without|this|your?|about|display|output|date|level|number|percent|rule|for)\b/i;
  const dutch =
    /\b(?:de|het|een|van|voor|naar|met|bestand|netwerk|regels?|hulp|opdracht|opties|gebruik|taal|datum|verslag)\b/i;
  // Names of commands, options and schemas are the same in both languages.
  const prose = (text: string): string =>
    text
      .replace(/--[a-z-]+/g, '')
      .replace(/leernet help|new-rule/g, '')
      .replace(/rule \(/g, '(');

  it.each(pages.map((args) => [args.join(' '), args] as const))('%s is Dutch', async (_, args) => {
    const { status, stdout, stderr } = await inside(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Gebruik: leernet');
    expect(english.exec(prose(stdout))).toBeNull();
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each(pages.map((args) => [args.join(' '), args] as const))(
    '%s is English where that is asked',
    async (_, args) => {
      const { status, stdout } = await inside([...args, '--lang', 'en']);
      expect(status).toBe(0);
      expect(stdout).toContain('Usage: leernet');
      expect(dutch.exec(prose(stdout))).toBeNull();
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  it('names every option of check', async () => {
    const { stdout } = await inside(['help', 'check']);
    for (const option of [
      ...['--format', '--lang', '--as-of', '--fail-on', '--min-score', '--min-known'],
      ...['--config', '--rules', '--explain-score', '--quiet', '--verbose', '--no-color'],
    ]) {
      expect(stdout).toContain(option);
    }
  });

  it('tells what each exit status means', async () => {
    const { stdout } = await inside(['--help']);
    for (const status of [0, 1, 2, 3])
      expect(stdout).toMatch(new RegExp(`^ {2}${status} {2}`, 'm'));
  });

  it('goes to stdout from the built command too', () => {
    const { status, stdout, stderr } = leernet(['help', 'check']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Gebruik: leernet check');
  });
});

describe('--version', () => {
  it('is the version of the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { status, stdout, stderr } = leernet(['--version']);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });
});
