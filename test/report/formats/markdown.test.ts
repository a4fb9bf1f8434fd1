import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { reporters, type Telling } from '../../../src/cli/formats.js';
import type { CheckedFile } from '../../../src/report/checked.js';
import type { Overview } from '../../../src/report/overview.js';
import { checked, context, textOf, withOddMembers } from '../networks.js';
import { crashing, fixture, programme, report, waiving } from './helper.js';

/** The comment, read by a parser of GitHub Flavored Markdown. */

function parsed(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function all(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

/** What a reader sees of a piece. */
function seen(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value.replaceAll('\u200B', '');
  if (node.type === 'break') return '\n';
  const between = node.type === 'paragraph' || node.type === 'tableCell' ? '' : '';
  return 'children' in node ? node.children.map(seen).join(between) : '';
}

/** What stands under a title in bold, as the items of the list below it. */
function under(title: string, root: Root): readonly string[] {
  const at = root.children.findIndex((node) => seen(node) === title);
  const list = root.children[at + 1];
  return at >= 0 && list?.type === 'list' ? list.children.map(seen) : [];
}

describe('the comment', () => {
  it('begins with a mark by which a bot finds it, and that is the same in any language', () => {
    for (const files of [programme(), [fixture('startend', 'en')], []]) {
      const text = report('markdown', files);
      expect(text.startsWith('<!-- leernet-report -->\n\n## ')).toBe(true);
      expect(text.split('leernet-report')).toHaveLength(2);
      expect(text.endsWith('\n')).toBe(true);
      expect(text).not.toMatch(/\n\n\n/);
    }
  });

  it('has a heading for each file, also for one that cannot be checked', () => {
    const root = parsed(report('markdown', programme()));
    const headings = root.children.filter((node) => node.type === 'heading').map(seen);
    expect(headings).toEqual([
      'Hoe de netwerken ervoor staan',
      'Oud worden op het erf',
      'vijf-fouten',
      'Rondkomen in Parkstad',
    ]);
  });

  it('has no markup but its own: no link, no picture, no HTML but what folds', () => {
    const own = /^(<!-- leernet-report -->|<details>\n<summary>[^<>]+<\/summary>|<\/details>)$/;
    for (const lang of ['nl', 'en'] as const) {
      const files = ['vliegende-start', 'vijf-fouten', 'startend'].map((name) =>
        fixture(name, lang),
      );
      const more = [...files, waiving(), crashing()];
      for (const text of [report('markdown', more), report('markdown', files, { verbose: true })]) {
        const nodes = all(parsed(text));
        const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
        expect(html.filter((value) => !own.test(value))).toEqual([]);
        const types = new Set(nodes.map(({ type }) => type));
        for (const type of ['link', 'linkReference', 'image', 'definition', 'code', 'heading1']) {
          expect(types.has(type as Nodes['type'])).toBe(false);
        }
        const opened = html.filter((value) => value.startsWith('<details>')).length;
        expect(html.filter((value) => value === '</details>')).toHaveLength(opened);
      }
    }
  });

  it('tells the score, the problems that weigh most, first steps and questions in sight', () => {
    const file = fixture('vliegende-start');
    const root = parsed(report('markdown', [file]));
    const score = file.diagnosis?.score;
    expect(seen(root.children[3] ?? root)).toMatch(
      new RegExp(`^Score ${score?.low} tot ${score?.high} van 100, kwetsbaar; ${score?.known}% is`),
    );
    const problems = under('Problemen', root);
    expect(problems).toHaveLength(9);
    expect(problems[0]).toMatch(/^✖ Mensen blijven komen \(weegt heel zwaar\): De opkomst zakte/);
    expect(problems[0]).toMatch(/people-attendance, regel \d+$/);
    expect(problems.at(-1)).toMatch(/^en nog \d+, hieronder$/);
    expect(under('Aandacht', root)).toHaveLength(5);
    expect(under('Wat je het eerst kunt doen', root)).toHaveLength(3);
    expect(under('Deze vragen vertellen het meest', root)).toHaveLength(3);
  });

  it('folds up why, what helps, and how each theme is doing', () => {
    const root = parsed(report('markdown', [fixture('wie-beslist')]));
    const folds = root.children.flatMap((node, at) =>
      node.type === 'html' && node.value.startsWith('<details>') ? [at] : [],
    );
    expect(folds).toHaveLength(2);
    const [why = 0, themes = 0] = folds;
    const list = root.children[why + 1];
    const told = fixture('wie-beslist').diagnosis?.judgements.filter(
      ({ status }) => status === 'problem' || status === 'attention',
    );
    expect(list?.type === 'list' && list.children.length).toBe(told?.length);
    expect(seen(list ?? root)).toMatch(/Waarom: [^\n]+\n→ /);
    const table = root.children[themes + 1];
    expect(table?.type === 'table' && table.children.length).toBe(9);
  });

  it('tells all when all is asked for', () => {
    const text = report('markdown', [fixture('vliegende-start')], { verbose: true });
    const root = parsed(text);
    expect(under('Problemen', root).length).toBeGreaterThan(20);
    expect(text.includes('hieronder')).toBe(false);
    expect(text.includes('**niet aan de orde')).toBe(true);
  });

  it('shows what is set aside with its reason, and not among the problems', () => {
    const root = parsed(report('markdown', [waiving()]));
    expect(under('Opzij gezet', root)).toEqual([
      'Duidelijk wie beslist (probleem): Door dit netwerk opzij gezet tot en met 2027-06-30: De stuurgroep beslist voorlopig, tot de zomer. mandate-decider',
      'Bestuurders weten waar het heen gaat (probleem): Door dit netwerk opzij gezet: Bestuurders komen pas in het voorjaar aan bod. mandate-directors',
    ]);
    expect(under('Problemen', root).join('\n')).not.toContain('mandate-decider');
  });

  it('says that there is nothing to mend where that is so, and what to note in the file', () => {
    const text = report('markdown', [fixture('ending-well', 'nl')]);
    expect(text).toContain('Geen problemen, en niets dat nu aandacht vraagt.');
    // One that sets its only problem aside has a problem all the same.
    const waived = checked(
      'naam: Wij\nfase: onderhoud\nbedoeling: {uitkomst-bekend: ja}\nprogramma: {bijstelbaar: nee}\nuitzonderingen: [{regel: purpose-outcome-open, reden: x}]\n',
    );
    expect(report('markdown', [waived])).toContain('1 probleem, 0 aandachtspunten');
    expect(report('markdown', [waived])).not.toContain('Geen problemen');
    const noted = checked(`${textOf('startend')}\nuitzonderingen:\n  - {regel: x-y, reden: z}\n`);
    const [note] = under('Let op in het bestand', parsed(report('markdown', [noted])));
    expect(note).toMatch(/^▲ regel \d+: /);
  });

  it('shows the mistakes of a file, and counts those beyond twenty', () => {
    const lines = Array.from({ length: 25 }, (_, at) => `veld-${at}: ja`).join('\n');
    const file = checked(`naam: Wij\n${lines}\n`);
    const [list] = parsed(report('markdown', [file])).children.filter(
      (node) => node.type === 'list',
    );
    expect(list?.children).toHaveLength(21);
    expect(list && seen(list)).toMatch(/en nog 5$/);
    expect(report('markdown', [file], { verbose: true })).toContain('veld-24');
  });

  it('has the rule that crashed, as a fault of leernet', () => {
    expect(report('markdown', [crashing()])).toContain(
      '✖ fout in leernet: `people-lead` Hier ging',
    );
  });

  it('is one line a network when asked to be quiet', () => {
    const text = report('markdown', programme(), { quiet: true });
    const [list] = parsed(text).children.filter((node) => node.type === 'list');
    expect(list?.children.map(seen)).toEqual([
      expect.stringMatching(/^Oud worden op het erf \(netwerken\/wie-beslist\.yaml\): Score 59/),
      'vijf-fouten (netwerken/vijf-fouten.yaml): 5 fouten in het bestand.',
      expect.stringMatching(
        /^Rondkomen in Parkstad .*too little is known; \d+% is known\. \d+ pro/,
      ),
    ]);
    expect(text.split('\n').length).toBeLessThan(9);
  });

  it('never becomes longer than a comment may be, and says what it leaves out', () => {
    const one = fixture('vliegende-start');
    for (const [count, untold] of [
      [10, false],
      [1000, true],
    ] as const) {
      const files = Array.from({ length: count }, (): CheckedFile => one);
      const text = report('markdown', files);
      expect(text.length).toBeLessThan(65_536);
      expect(text.split('kort bij, anders wordt dit te lang. Alles: `leernet check')).toHaveLength(
        2,
      );
      const shown = text.split('`netwerken/vliegende-start.yaml`').length - 1;
      const rest = / nog (\d+) bestanden nagekeken die hier niet staan/.exec(text)?.[1];
      expect(shown + Number(rest ?? 0)).toBe(count);
      expect(rest !== undefined).toBe(untold);
    }
    const long = Array.from({ length: 10 }, (): CheckedFile => one);
    expect(report('markdown', long, { verbose: true }).length).toBeGreaterThan(100_000);
    expect(report('markdown', [])).toContain('Er is niets nagekeken.');
  });

  it('stays below that with what is said of the networks together, however much that is', () => {
    const row = { text: '7 van de 16 netwerken raken mensen kwijt', note: 'naam '.repeat(60) };
    const parts = Array.from({ length: 40 }, (_, at) => ({
      title: `Deel ${at}.`,
      rows: [row, row, row],
    }));
    const overview = { data: {}, title: 'Samen', intro: 'Bij elkaar.', parts, line: row.text };
    const told = (count: number, shown: number, look: Partial<Telling> = {}): string => {
      const reporter = reporters.markdown(context, {
        lang: 'nl',
        quiet: false,
        verbose: false,
        ...look,
      });
      const piece = reporter.piece(fixture('wie-beslist'));
      const files = Array.from({ length: count }, () => reporter.write(piece)).join('');
      return (
        files + reporter.end({ ...overview, parts: parts.slice(0, shown) } as unknown as Overview)
      );
    };
    const left = 'Wat er over de netwerken samen te zeggen is, past hier niet helemaal.';
    for (const count of [0, 3, 30, 300, 3000]) {
      const text = told(count, 40);
      expect(text.length).toBeLessThan(65_536);
      expect(text).toContain('### Samen\n\nBij elkaar.\n\n#### Deel 0.');
      const shown = text.split('#### Deel').length - 1;
      expect(text.includes(left)).toBe(shown < 40);
      expect(text).not.toMatch(/\n\n\n/);
    }
    // What usually is said is said in whole, below however many networks.
    expect(told(3000, 6)).not.toContain(left);
    expect(told(3000, 40)).toContain(left);
    expect(told(30, 40, { verbose: true })).not.toContain(left);
    expect(told(3000, 40, { quiet: true }).length).toBeLessThan(65_536);
  });

  it('names one file that it leaves out as one', () => {
    const files = Array.from({ length: 500 }, () => fixture('startend'));
    const text = report('markdown', files, { quiet: true });
    const shown = text.split('`netwerken/startend.yaml`').length - 1;
    const more = report('markdown', files.slice(0, shown + 1), { quiet: true });
    expect(more.split('\n').at(-2)).toBe('Er is nog 1 bestand nagekeken dat hier niet staat.');
    const all = report('markdown', files.slice(0, shown), { quiet: true });
    expect(all.includes('bestand nagekeken')).toBe(false);
  });

  it('names no member', () => {
    for (const name of ['wie-beslist', 'vliegende-start']) {
      const { text, odd } = withOddMembers(textOf(name));
      expect(report('markdown', [checked(text)], { verbose: true })).not.toMatch(odd);
    }
  });
});
