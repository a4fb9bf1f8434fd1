import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gapsOf } from '../scripts/docs/gaps.js';
import { MADE, pages } from '../scripts/docs/pages.js';
import { readUnheld } from '../scripts/docs/unheld.js';
import { check } from '../src/index.js';
import { coreRulebook } from '../src/rulebook/core.js';
import { themes } from '../src/rulebook/kinds.js';
import type { Rulebook } from '../src/rulebook/rulebook.js';

/** The pages that are made from the rulebook, and the way from the documents to the rules. */

const rulebook = coreRulebook();
const made = pages();

describe('the pages about the rules', () => {
  it.each([...made.keys()])('%s is fresh (npm run docs)', (path) => {
    expect(readFileSync(path, 'utf8')).toBe(made.get(path));
  });

  it('are all that lies there', () => {
    const found = readdirSync(MADE, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${MADE}/${file}`);
    expect(found.filter((path) => !made.has(path))).toEqual([]);
  });

  it('lead only to what is there', () => {
    for (const [path, text] of made) {
      const folder = new URL(path, 'file:///');
      for (const [, to = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
        const { pathname, hash } = new URL(to, folder);
        const file = pathname.slice(1);
        const there = made.get(file) ?? readFileSync(file, 'utf8');
        if (hash !== '') expect(there, to).toContain(`<a id="${hash.slice(1)}"></a>`);
      }
    }
  });
});

describe.each(['nl', 'en'] as const)('the networks on the pages (%s)', (language) => {
  const sections = themes.flatMap((theme) =>
    (made.get(`${MADE}/${language}/${theme}.md`) ?? '').split('<a id="').slice(1),
  );

  it('stand with every rule', () => {
    expect(sections.map((section) => section.split('"', 1)[0]).sort()).toEqual(
      rulebook.rules.map(({ id }) => id),
    );
  });

  it.each(sections.map((section) => [section.split('"', 1)[0] ?? '', section] as const))(
    '%s: one fails and one passes',
    (id, section) => {
      const rule = rulebook.rules.find((one) => one.id === id);
      const found = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => {
        const { networks, problems } = check(text, { today: '2026-11-22', language });
        expect(problems).toEqual([]);
        const finding = networks[0]?.findings.find((one) => one.rule === id);
        expect(section).toContain(finding?.message.replace(/[[\]]/g, (mark) => `\\${mark}`));
        return finding?.status;
      });
      expect(found).toEqual([rule?.problem ? 'problem' : 'attention', 'good']);
    },
  );
});

describe('the way from the documents to the rules', () => {
  it('has no gap', () => {
    expect(gapsOf(rulebook, readUnheld())).toEqual([]);
  });

  it('says in both languages what no rule holds', () => {
    for (const { at, says, why } of readUnheld()) {
      for (const text of [says.nl, says.en, why.nl, why.en]) expect(text, at).toMatch(/\S/);
    }
  });

  it('notices each gap', () => {
    const text = { nl: 'een', en: 'one' };
    const passage = { ...text, evidence: 'practice' } as const;
    const [rule] = rulebook.rules;
    if (!rule) throw new Error('no rule');
    const broken: Rulebook = {
      ...rulebook,
      documents: { waarde: { title: 'Een' } },
      passages: {
        'waarde/silent': passage,
        'waarde/reason': { ...passage, uncited: text },
        'waarde/both': { ...passage, uncited: text },
        'elders/lost': { ...passage, uncited: text },
      },
      rules: [
        { ...rule, id: 'people-a', sources: ['waarde/both', 'waarde/gone'] },
        { ...rule, id: 'people-b', sources: [] },
      ],
    };
    const unheld = [
      { at: 'waarde', says: text, why: text, see: ['people-a', 'people-c'] },
      { at: 'nergens', says: text, why: text },
    ];
    expect(gapsOf(broken, unheld)).toEqual([
      'waarde/silent is cited by no rule and does not say why',
      'waarde/both is cited, and says why it is not',
      'elders/lost is of no document',
      'people-a cites waarde/gone, which is not there',
      'people-b cites no passage',
      'waarde points to people-c, no rule',
      'nergens names no passage',
    ]);
  });
});

describe('docs/rulebook.md', () => {
  it('names rules that are there', () => {
    const ids = new Set(rulebook.rules.map(({ id }) => id));
    const text = readFileSync('docs/rulebook.md', 'utf8');
    const named = [...text.matchAll(/`([a-z]+)(-[a-z-]+)`/g)]
      .filter(([, theme = '']) => themes.some((known) => known === theme))
      .map(([, theme, rest]) => `${theme}${rest}`);
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
