import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type {
  ComparisonJson,
  Difference,
  NetworkComparison,
  Shift,
} from '../../src/programme/compare/types.js';
import { markdownComparison } from '../../src/report/compare/markdown.js';
import { prettyComparison } from '../../src/report/compare/pretty.js';
import { jsonText } from '../../src/report/json-text.js';
import { noPaint } from '../../src/report/pretty/paint.js';

/** How a comparison is told: words that fit, and texts that break nothing. */

const verdict = { worst: 'problem', best: 'problem' } as const;
const difference: Difference = {
  rule: 'mandate-decider',
  title: 'Wie beslist, is duidelijk',
  theme: 'mandate',
  weight: 'critical',
  cause: 'changed',
  direction: 'better',
  before: { status: 'problem', verdict },
  unchanged: null,
  after: { status: 'good', verdict: { worst: 'good', best: 'good' } },
  message: 'De leden beslissen.',
};
const moment = {
  file: 'noord.yaml',
  asOf: '2026-05-20',
  phase: 'forming',
  score: { low: 40, high: 60, known: 70 },
  rulebook: 'core@1',
} as const;
const network: NetworkComparison = {
  id: 'noord',
  name: 'Noord',
  before: moment,
  unchanged: { score: { low: 30, high: 55, known: 70 } },
  after: {
    ...moment,
    asOf: '2026-11-22',
    phase: 'maintaining',
    score: { low: 50, high: 70, known: 80 },
  },
  differences: [difference],
  shifts: [],
};
const shift = (more: Partial<Shift> = {}): Shift => ({
  rule: 'people-attendance',
  title: 'Mensen blijven komen',
  theme: 'people',
  weight: 'critical',
  cause: 'changed',
  stands: { status: 'problem', verdict },
  values: [
    {
      name: 'people.usually-present',
      label: 'gewoonlijk aanwezig',
      before: { low: 8.5, high: 8.5 },
      after: { low: 1, high: 1 },
      beforeText: '8,5',
      afterText: '1',
    },
  ],
  ...more,
});
const due = shift({
  cause: 'became-due',
  values: shift().values.map((value) => ({ ...value, label: 'maanden sinds de start' })),
});
const comparison = (more: Partial<ComparisonJson> = {}): ComparisonJson => ({
  leernet: '1',
  version: '0',
  language: 'nl',
  before: 'toen',
  after: 'nu',
  networks: [network],
  onlyBefore: [],
  onlyAfter: [],
  ...more,
});
const of = (one: Partial<Difference>, more: Partial<NetworkComparison> = {}): ComparisonJson =>
  comparison({ networks: [{ ...network, ...more, differences: [{ ...difference, ...one }] }] });
const screen = (width: number) => ({ paint: noPaint, width });
const pretty = (told: ComparisonJson): string => prettyComparison(told, screen(80));
const { before: was } = difference;

describe('a comparison', () => {
  it('tells of a network its days, score, what it would be, phase and differences', () => {
    expect(pretty(comparison())).toBe(`Noord
20 mei 2026 → 22 november 2026
noord.yaml

Score  40 tot 60 → 50 tot 70 van 100   70% bekend → 80%
Was er niets veranderd, dan was de score nu 30 tot 55.
Fase: formeren → onderhoud

Wat er veranderd is (1)
Ook op dezelfde dag beoordeeld maakt dit verschil: het komt door wat er in het
netwerk gebeurde.

✔ Wie beslist, is duidelijk
  probleem → op orde
  De leden beslissen.
`);
  });

  it('leaves out what the score would be where that says nothing new', () => {
    for (const score of [network.before.score, network.after.score]) {
      expect(pretty(of({}, { unchanged: { score } }))).not.toContain('Was er niets veranderd');
    }
    expect(pretty(of({}, { unchanged: { score: null } }))).not.toContain('Was er niets veranderd');
  });

  it.each([
    [{ before: null }, 'nieuwe regel: op orde'],
    [{ after: null, message: '' }, 'regel telt niet meer mee (was probleem)'],
    [{ before: was, after: was, direction: 'surer' }, 'probleem, nu zekerder'],
    [{ before: was, after: was, direction: 'less-sure' }, 'probleem, nu minder zeker'],
    [{ before: was, after: was, direction: null }, '\n  probleem\n'],
    [
      { unchanged: { status: 'attention', verdict: null } },
      'Zonder die verandering was dit nu: aandacht.',
    ],
    [{ cause: 'measured-differently' }, 'Wat er anders gemeten wordt (1)'],
  ] as const)('says %j as %j', (one, said) => {
    expect(pretty(of(one))).toContain(said);
  });

  it('says nothing of what would have been where it is what was, or what is', () => {
    for (const unchanged of [was, difference.after]) {
      expect(pretty(of({ unchanged }))).not.toContain('Zonder die verandering');
    }
  });

  it('says that there is no score, and no phase', () => {
    const none = { ...moment, score: null, phase: null };
    const text = pretty(of({}, { before: none, after: { ...none, phase: 'ending' } }));
    expect(text).toContain('Score  geen   0% bekend');
    expect(text).toContain('Fase: onbekend → eindigen');
  });

  it('names networks without a difference, and those on one side, in one line each', () => {
    const same = { ...network, name: 'Zuid', differences: [] };
    const only = [{ id: 'west', name: '', file: 'west.yaml' }];
    const told = comparison({ networks: [network, same], onlyBefore: only, onlyAfter: only });
    const text = pretty(told);
    expect(text).toContain('Zonder verschil (1): Zuid');
    expect(text).toContain('Alleen in toen (1): west');
    expect(text).toContain('Alleen in nu (1): west');
    expect(markdownComparison(told)).toContain('Zonder verschil (1): Zuid');
  });

  it('tells other values behind the verdicts, by cause, and what time moved each once', () => {
    const shifts = [
      shift({ cause: 'learned', stands: { status: 'undecided', verdict: null } }),
      shift(),
      due,
      { ...due, rule: 'people-core', title: 'De kern' },
    ];
    const told = comparison({ networks: [{ ...network, shifts }] });
    expect(pretty(told)).toContain(`
✔ Wie beslist, is duidelijk
  probleem → op orde
  De leden beslissen.

Veranderd, met hetzelfde oordeel (1)

✖ Mensen blijven komen (probleem)
  gewoonlijk aanwezig: 8,5 → 1

Geleerd, met hetzelfde oordeel (1)

? Mensen blijven komen (onbekend)
  gewoonlijk aanwezig: 8,5 → 1

Meegegaan met de tijd, met hetzelfde oordeel (1)

  maanden sinds de start: 8,5 → 1
`);
    expect(markdownComparison(told)).toContain(`De leden beslissen.

#### Veranderd, met hetzelfde oordeel (1)

- **Mensen blijven komen** (probleem): gewoonlijk aanwezig: 8,5 → 1.

#### Geleerd, met hetzelfde oordeel (1)

- **Mensen blijven komen** (onbekend): gewoonlijk aanwezig: 8,5 → 1.

#### Meegegaan met de tijd, met hetzelfde oordeel (1)

- maanden sinds de start: 8,5 → 1
`);
    const english = pretty({ ...told, language: 'en' });
    for (const cause of ['Changed', 'Learned', 'Moved along with time']) {
      expect(english).toContain(`${cause}, with the same verdict (1)`);
    }
  });

  it('claims no sameness where values are others', () => {
    const told = comparison({ networks: [{ ...network, differences: [], shifts: [shift()] }] });
    for (const text of [pretty(told), markdownComparison(told)]) {
      expect(text).not.toContain('Geen enkele regel staat er anders voor.');
      expect(text).toContain('Elke regel komt tot hetzelfde oordeel. Wel zijn er waarden anders.');
    }
    const rows = comparison({
      networks: [
        { ...network, differences: [], shifts: [shift()] },
        { ...network, name: 'Oost', differences: [], shifts: [due] },
        { ...network, name: 'Zuid', differences: [] },
      ],
    });
    for (const text of [pretty(rows), markdownComparison(rows)]) {
      expect(text).toContain('Mensen blijven komen');
      expect(text).toContain('Alleen de tijd ging verder, met dezelfde oordelen (1): Oost');
      expect(text).toContain('Zonder verschil (1): Zuid');
    }
    const reports = comparison({
      networks: [{ ...network, unchanged: null, differences: [], shifts: [shift()] }],
    });
    expect(pretty(reports)).toContain('Een verslag bevat geen feiten');
  });

  it('of reports says that causes were read from numbers, where days went by', () => {
    const told = of({}, { unchanged: null });
    expect(pretty(told)).toContain('Een verslag bevat geen feiten');
    expect(pretty(told)).not.toContain('Ook op dezelfde dag beoordeeld');
    expect(markdownComparison(told)).toContain('Een verslag bevat geen feiten');
    const sameDay = of({}, { unchanged: null, after: { ...network.after, asOf: moment.asOf } });
    expect(pretty(sameDay)).not.toContain('Een verslag bevat geen feiten');
  });

  it('fits the screen, in both languages', () => {
    const long = 'een lange naam van een netwerk '.repeat(8);
    const names = [{ id: long, name: long, file: long }];
    for (const language of ['nl', 'en'] as const) {
      for (const width of [40, 80, 120]) {
        const values = shift().values.map((value) => ({ ...value, label: long, afterText: long }));
        const shifts = [shift({ title: long, values }), { ...due, values }];
        const one = { ...network, name: long, before: { ...moment, file: long }, shifts };
        const told = comparison({ language, networks: [one], onlyBefore: names });
        const lines = prettyComparison(told, screen(width)).split('\n');
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      }
    }
  });

  it('as Markdown has a heading for each network and each cause, and a list of rules', () => {
    expect(markdownComparison(comparison())).toBe(`## Wat er anders is

Van \`toen\` naar \`nu\`.

### Noord

2026-05-20 → 2026-11-22, \`noord.yaml\`

**Score 40 tot 60 → 50 tot 70 van 100**, 70% bekend → 80%.

Was er niets veranderd, dan was de score nu 30 tot 55.

Fase: formeren → onderhoud

#### Wat er veranderd is (1)

Ook op dezelfde dag beoordeeld maakt dit verschil: het komt door wat er in het netwerk gebeurde.

- **Wie beslist, is duidelijk**: probleem → op orde. De leden beslissen.
`);
    const nothing = comparison({ networks: [{ ...network, differences: [] }] });
    expect(markdownComparison(nothing)).toContain('Geen enkele regel staat er anders voor.');
    const moved = of({}, { before: { ...moment, file: 'oud.yaml' } });
    expect(markdownComparison(moved)).toContain('`oud.yaml` → `noord.yaml`');
  });

  it('as Markdown never becomes longer than a comment may be, and says what it leaves out', () => {
    const many = (count: number, more: Partial<NetworkComparison> = {}) =>
      Array.from({ length: count }, (_, at) => ({
        ...network,
        file: 'wijk.yaml',
        name: `Wijk ${at}.`,
        ...more,
      }));
    const some = markdownComparison(comparison({ networks: many(200) }));
    expect(some.split('### Wijk').length - 1).toBeGreaterThan(100);
    expect(some).toContain(
      'kort bij, anders wordt dit te lang. Alles: `leernet compare`\n\n- **Wijk',
    );
    expect(some).toMatch(
      /- \*\*Wijk 199\.\*\*: Score 40 tot 60 → 50 tot 70 van 100, .*, 1 verschil\.\n$/,
    );
    for (const language of ['nl', 'en'] as const) {
      const text = markdownComparison(
        comparison({
          language,
          networks: [...many(2000), ...many(2000, { differences: [] })],
          onlyBefore: many(2000),
          onlyAfter: many(2000),
        }),
      );
      expect(text.length).toBeLessThan(65_536);
      const rest = / (\d+) (?:netwerken is er iets anders|more networks, which)/.exec(text)?.[1];
      expect(Number(rest) + (text.match(/^(### |- \*\*)Wijk/gm)?.length ?? 0)).toBe(2000);
      const rows = text.match(/^(Zonder|Without|Alleen|Only) .*$/gm) ?? [];
      expect(rows).toHaveLength(3);
      for (const row of rows) {
        const left = /(?:en nog (\d+)|and (\d+) more)$/.exec(row);
        expect(Number(left?.[1] ?? left?.[2]) + row.split('Wijk').length - 1).toBe(2000);
      }
    }
    const odd = 'een [naam] @wij #1 '.repeat(5000);
    const sides = { before: odd, after: odd, onlyBefore: many(9, { name: odd }) };
    const told = comparison({ ...sides, networks: many(3, { name: odd }) });
    expect(markdownComparison(told).length).toBeLessThan(65_536);
  });

  it('as Markdown names one network that it leaves out as one', () => {
    const of = (count: number): string =>
      markdownComparison(comparison({ networks: Array.from({ length: count }, () => network) }));
    const told = of(2000).match(/^(### |- \*\*)Noord/gm)?.length ?? 0;
    expect(of(told)).not.toContain('staan hier niet');
    expect(of(told + 1)).toContain('In nog 1 netwerk is er iets anders; dat staat hier niet.');
  });
});

describe('texts of a file', () => {
  const STEERING = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069]/u;
  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\u001B[31m',
          '\u0007',
          '\r',
          '\n',
          '\u202E',
          '<script>',
          '`',
          '|',
          '**',
          '# ',
          '- ',
          '[a](http://x)',
          '![',
          '@wij',
          '#1',
          '::error::',
          '##[error]',
          '&lt;',
          '~~~\n',
          '    ',
          '1. ',
          '\\',
          '_',
          '<!--',
          'http://x.nl',
        ),
        fc.string({ maxLength: 6 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''));

  const nodesOf = (markdown: string): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    const walk = (node: { type: string; children?: readonly object[] }): void => {
      if (node.type !== 'text' && node.type !== 'inlineCode') {
        found.set(node.type, (found.get(node.type) ?? 0) + 1);
      }
      for (const child of node.children ?? []) walk(child as typeof node);
    };
    walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
    return found;
  };

  it('steer no terminal, and make no markup', () => {
    const told = (text: string): ComparisonJson =>
      comparison({
        before: text,
        after: text,
        networks: [
          {
            ...network,
            name: text,
            before: { ...moment, file: text },
            differences: [{ ...difference, title: text, message: text }],
            shifts: (['changed', 'became-due'] as const).map((cause) => {
              const values = shift().values.map((value) => {
                return { ...value, name: text, label: text, beforeText: text, afterText: text };
              });
              return shift({ cause, title: text, values });
            }),
          },
        ],
        onlyBefore: [{ id: text, name: text, file: text }],
      });
    const plain = nodesOf(markdownComparison(told('gewoon')));
    fc.assert(
      fc.property(nasty, (text) => {
        expect(STEERING.exec(pretty(told(text)))).toBeNull();
        expect(pretty(told(text))).not.toMatch(/^\s*::/m);
        const markdown = markdownComparison(told(text));
        expect(STEERING.exec(markdown)).toBeNull();
        if (text.trim() !== '') expect(nodesOf(markdown)).toEqual(plain);
        expect(STEERING.exec(jsonText(told(text)))).toBeNull();
        expect(JSON.parse(jsonText(told(text)))).toEqual(told(text));
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});
