import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judgeFile } from '../../src/cli/gate.js';
import {
  type Entry,
  entryLine,
  inOrder,
  knownOf,
  subjectKey,
} from '../../src/programme/baseline/entry.js';
import { entriesOf as goneEntries, goneFrom } from '../../src/programme/baseline/gone.js';
import { held } from '../../src/programme/baseline/hold.js';
import { readBaseline, type WrittenEntry } from '../../src/programme/baseline/read.js';
import { updateOf } from '../../src/programme/baseline/update.js';
import { baselineOf, changed } from '../../src/programme/baseline/write.js';
import { diagnosedBy, ruleOf } from '../diagnosis/helper.js';

/** What was already there: written, read, held against what is found, and brought up to date. */

const north = { network: 'noord' };

function entriesOf(text: string): readonly WrittenEntry[] {
  const read = readBaseline('b.yaml', text);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.entries;
}

function faultsOf(text: string): readonly string[] {
  const read = readBaseline('b.yaml', text);
  const faults = 'faults' in read ? read.faults : [];
  return faults.map(({ line, column, message }) => `${line}:${column} ${message.en}`);
}

const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    'noord',
    'a b',
    'yes',
    '12',
    '1e3',
    'null',
    '#x',
    '- x',
    'a: b',
    '{',
    '\u202E',
    "'",
  ),
);
const anyEntry: fc.Arbitrary<Entry> = fc.record({
  subject: fc.oneof(
    anyText.map((network) => ({ network })),
    anyText.map((file) => ({ file })),
  ),
  rule: fc.constantFrom('people-core', 'mandate-decider', 'zorgring:people-night', 'people-seats'),
  level: fc.constantFrom('problem' as const, 'attention' as const),
});

describe('a baseline', () => {
  it('says what was written, whatever a network is called, to any reader of YAML', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: entryLine }), (entries) => {
        const text = baselineOf(entries, 'nl');
        const told = entriesOf(text).map(({ node: _, ...entry }) => entry);
        expect(told).toEqual([...entries].sort(inOrder));
        const other = parse(text) as { known: { rule: string; network?: string; file?: string }[] };
        expect((other.known ?? []).map(({ network, file }) => network ?? file)).toEqual(
          told.map(({ subject }) => ('network' in subject ? subject.network : subject.file)),
        );
      }),
      { seed: 20_261_122, numRuns: 200 },
    );
  });

  it('has a line for each entry, in the order of code units', () => {
    const text = baselineOf(
      [
        { subject: { network: 'zuid' }, rule: 'people-core', level: 'problem' },
        { subject: { file: 'n/Zee.yaml' }, rule: 'people-core', level: 'attention' },
        { subject: north, rule: 'people-seats', level: 'problem' },
        { subject: north, rule: 'people-core', level: 'problem' },
      ],
      'en',
    );
    expect(text.split('\n').slice(-6)).toEqual([
      'known:',
      '  - {file: n/Zee.yaml, rule: people-core, level: attention}',
      '  - {network: noord, rule: people-core, level: problem}',
      '  - {network: noord, rule: people-seats, level: problem}',
      '  - {network: zuid, rule: people-core, level: problem}',
      '',
    ]);
  });

  it('may be empty, or written by hand over more lines', () => {
    expect(entriesOf(baselineOf([], 'nl'))).toEqual([]);
    expect(entriesOf('leernet-baseline: 1\nknown: []\n')).toEqual([]);
    const text =
      'leernet-baseline: 1\nknown:\n  - network: noord\n    rule: people-core\n    level: problem\n';
    expect(entriesOf(text)).toMatchObject([{ subject: north, rule: 'people-core' }]);
  });

  it('that is wrong is told with every mistake and its place', () => {
    expect(
      faultsOf(
        [
          'leernet-baseline: 1',
          'known:',
          '  - {network: a, file: b, rule: x-y, level: problem}',
          '  - {rule: x-y, level: problm}',
          '  - {netwrk: a, rule: x-y, level: problem}',
          '  - noord',
        ].join('\n'),
      ).map((fault) => fault.split(' ', 1)[0]),
    ).toEqual(['3:18', '4:5', '4:17', '5:6', '6:5']);
    expect(faultsOf('naam: Wij\n')).toEqual([
      '1:1 This is no baseline: "leernet-baseline: 1" is missing. Make one with: leernet baseline',
    ]);
    expect(faultsOf('- a\n')[0]).toMatch(/^1:1 This is no baseline/);
    expect(faultsOf('')[0]).toMatch(/^1:1 This file is empty/);
    expect(faultsOf('leernet-baseline: 2\nknown:\n')[0]).toMatch(/^1:1 .*Choose from: 1\./);
    expect(faultsOf('leernet-baseline: 1\nknown: [\n')).toHaveLength(1);
  });

  it('with a merge half done names the line of each clash', () => {
    const half =
      '<<<<<<< HEAD\n  - {network: a, rule: x-y, level: problem}\n=======\n>>>>>>> main\n';
    const faults = faultsOf(`leernet-baseline: 1\nknown:\n${half}${half}`);
    expect(faults.map((fault) => fault.split(' ', 1)[0])).toEqual(['3:1', '7:1']);
    expect(faults[0]).toContain('Keep the lines of both sides');
  });

  it('that kept both sides of a merge reads as the milder of the two', () => {
    const line = (level: string): string =>
      `  - {network: noord, rule: people-core, level: ${level}}\n`;
    for (const lines of [
      [line('problem'), line('attention')],
      [line('attention'), line('problem')],
    ]) {
      const known = knownOf(entriesOf(`leernet-baseline: 1\nknown:\n${lines.join('')}`));
      expect(known.get(subjectKey(north))?.get('people-core')).toBe('attention');
    }
  });
});

describe('held against what was already there', () => {
  const rule = ruleOf(
    'purpose-clear',
    'problem: purpose.complex is no\nattention: purpose.bounded is no\naliases: [purpose-old]',
  );
  const other = ruleOf('purpose-other', 'problem: purpose.topical is no');
  const advice = ruleOf('purpose-advice', 'problem: purpose.topical is no\nweight: advice');
  const facts = { problem: 'complex: nee', attention: 'complex: ja, afgebakend: nee' };
  const heldBy = (
    purpose: string,
    lines: readonly string[],
    { rules = [rule], more = '' } = {},
  ) => {
    const entries = lines.map((line) => `  - {network: noord, ${line}}\n`).join('');
    const known = knownOf(entriesOf(`leernet-baseline: 1\nknown:\n${entries}`));
    return held(diagnosedBy(rules, `bedoeling: {${purpose}}\n${more}`), north, known);
  };
  const names = (found: readonly { readonly rule: string }[]) => found.map((one) => one.rule);

  it('is not new with other evidence, as long as the rule and its level stay', () => {
    const { fresh, worse, better } = heldBy(facts.problem, ['rule: purpose-clear, level: problem']);
    expect([fresh, worse, better]).toEqual([[], [], []]);
  });

  it('is new by another rule, so that one problem does not hide behind another', () => {
    const both = { rules: [rule, other] };
    const { fresh, better } = heldBy(
      'complex: ja, afgebakend: ja, actueel: nee',
      ['rule: purpose-clear, level: problem'],
      both,
    );
    expect(names(fresh)).toEqual(['purpose-other']);
    expect(better).toEqual([{ rule: 'purpose-clear', was: 'problem', now: undefined }]);
  });

  it('is worse where attention became a problem, also by an earlier name of the rule', () => {
    const { worse, fresh } = heldBy(facts.problem, ['rule: purpose-old, level: attention']);
    expect(fresh).toEqual([]);
    expect(worse).toMatchObject([{ rule: 'purpose-clear', known: 'purpose-old' }]);
  });

  it('is better where a problem only needs attention now', () => {
    const { better } = heldBy(facts.attention, ['rule: purpose-clear, level: problem']);
    expect(better).toEqual([{ rule: 'purpose-clear', was: 'problem', now: 'attention' }]);
  });

  it('is no better because an answer was left out', () => {
    const unknown = heldBy('complex: onbekend', ['rule: purpose-clear, level: problem']);
    expect(unknown.better).toEqual([]);
    const less = heldBy('complex: ja', ['rule: purpose-clear, level: problem']);
    expect(less.better).toEqual([{ rule: 'purpose-clear', was: 'problem', now: 'attention' }]);
  });

  it('is gone where no rule judges it any more', () => {
    const { better } = heldBy(facts.attention, ['rule: purpose-gone, level: attention']);
    expect(better).toEqual([{ rule: 'purpose-gone', was: 'attention', now: undefined }]);
  });

  it('leaves out advice, and what the network sets aside', () => {
    const more = 'uitzonderingen: [{regel: purpose-clear, reden: straks}]';
    expect(heldBy(facts.problem, [], { rules: [rule], more }).fresh).toEqual([]);
    expect(heldBy('actueel: nee', [], { rules: [advice] }).fresh).toEqual([]);
  });

  it('looks at the lines of this network alone', () => {
    const known = knownOf([
      { subject: { file: 'noord' }, rule: 'purpose-clear', level: 'problem' },
    ]);
    const found = held(diagnosedBy([rule], 'bedoeling: {complex: nee}'), north, known);
    expect(names(found.fresh)).toEqual(['purpose-clear']);
    expect(found.better).toEqual([]);
  });
});

describe('bringing it up to date', () => {
  const head = '# van ons\nleernet-baseline: 1\n\nknown:   # alles\n';
  const line = (network: string, rule: string, level = 'problem'): string =>
    `  - {network: ${network}, rule: ${rule}, level: ${level}}`;
  type Network = Parameters<typeof updateOf>[1][number];
  const update = (text: string, add: boolean, network: Network): string | undefined => {
    const entries = entriesOf(text);
    return changed(text, entries, updateOf(entries, [network], add));
  };
  const nothing = { fresh: [], worse: [], better: [] };

  it('takes out what is gone and lowers what is better; remarks and other networks stay', () => {
    const text = [
      `${head}  # eerst noord`,
      `${line('noord', 'a-b')}  # besproken in mei`,
      line('noord', 'c-d'),
      '',
      line('noord', 'e-f'),
      line('zuid', 'a-b'),
      '',
    ].join('\n');
    const better = [
      { rule: 'a-b', was: 'problem' as const, now: undefined },
      { rule: 'c-d', was: 'problem' as const, now: undefined },
      { rule: 'e-f', was: 'problem' as const, now: 'attention' as const },
    ];
    const key = subjectKey(north);
    expect(update(text, false, { key, held: { ...nothing, better } })).toBe(
      [
        `${head}  # eerst noord`,
        '  # (noord, a-b) besproken in mei',
        '',
        line('noord', 'e-f', 'attention'),
        line('zuid', 'a-b'),
        '',
      ].join('\n'),
    );
  });

  it('never adds what is new unless it is asked to, and then in its place', () => {
    const text = `${head}${line('noord', 'b-b')}\n  # zuid\n${line('zuid', 'b-b')}\n`;
    const fresh = ['a-a', 'c-c'].map((rule) => ({
      subject: north,
      rule,
      level: 'problem' as const,
    }));
    const one = { key: subjectKey(north), held: { ...nothing, fresh } };
    expect(update(text, false, one)).toBe(text);
    expect(update(text, true, one)).toBe(
      `${head}${line('noord', 'a-a')}\n${line('noord', 'b-b')}\n${line('noord', 'c-c')}\n  # zuid\n${line('zuid', 'b-b')}\n`,
    );
  });

  it('raises what got worse only where that is asked, by the name that it has there', () => {
    const text = `${head}${line('noord', 'old-name', 'attention')}\n`;
    const worse = [
      { subject: north, rule: 'new-name', known: 'old-name', level: 'problem' as const },
    ];
    const one = { key: subjectKey(north), held: { ...nothing, worse } };
    expect(update(text, false, one)).toBe(text);
    expect(update(text, true, one)).toBe(`${head}${line('noord', 'old-name')}\n`);
  });

  it('leaves a line that stands there twice once, the milder one', () => {
    const text = `${head}${line('noord', 'a-b')}\n${line('noord', 'a-b', 'attention')}\n`;
    const made = update(text, false, { key: subjectKey(north), held: nothing });
    expect(made).toBe(`${head}${line('noord', 'a-b', 'attention')}\n`);
  });

  it('fills an empty one, with Windows line ends too', () => {
    const fresh = [{ subject: north, rule: 'a-b', level: 'problem' as const }];
    const one = { key: subjectKey(north), held: { ...nothing, fresh } };
    for (const [empty, full] of [
      ['leernet-baseline: 1\nknown: []  # leeg\n', 'leernet-baseline: 1\nknown:  # leeg\n'],
      ['leernet-baseline: 1\r\nknown:\r\n', 'leernet-baseline: 1\r\nknown:\r\n'],
      ['leernet-baseline: 1\nknown:', 'leernet-baseline: 1\nknown:\n'],
    ] as const) {
      const end = empty.includes('\r') ? '\r\n' : empty.endsWith('\n') ? '\n' : '';
      expect(update(empty, true, one)).toBe(`${full}${line('noord', 'a-b')}${end}`);
    }
  });

  it('gives up where lines cannot be told apart, rather than lose something', () => {
    const better = [{ rule: 'a-b', was: 'problem' as const, now: undefined }];
    const one = { key: subjectKey(north), held: { ...nothing, better } };
    for (const known of [
      'known: [{network: noord, rule: a-b, level: problem}]',
      'known:\n  -\n    network: noord\n    rule: a-b\n    level: problem',
    ]) {
      expect(update(`leernet-baseline: 1\n${known}\n`, false, one)).toBeUndefined();
    }
  });

  it('changes just what was meant, wherever it stands and with remarks around it', () => {
    const remark = fc.constantFrom('', '  # hoi', ' # a: {b}');
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(anyEntry, remark, fc.boolean(), fc.constantFrom('', '\n', '  # los\n')),
          {
            selector: ([{ subject, rule }]) => `${subjectKey(subject)} ${rule}`,
            maxLength: 8,
          },
        ),
        fc.array(anyEntry, { maxLength: 3 }),
        (there, perhaps) => {
          const lines = there.map(
            ([entry, said, , above]) => `${above}  - ${entryLine(entry)}${said}\n`,
          );
          const text = `leernet-baseline: 1\nknown:\n${lines.join('')}`;
          const entries = entriesOf(text);
          const out = new Set(entries.filter((_, at) => there[at]?.[2] === true));
          const made = changed(text, entries, { out, levels: new Map(), added: perhaps }) ?? '';
          const told = (all: readonly Entry[]) => [...all].sort(inOrder).map(entryLine);
          const kept = entries.filter((entry) => !out.has(entry));
          expect(told(entriesOf(made))).toEqual(told([...kept, ...perhaps]));
          const remarks = (of: string): number =>
            of.split('\n').filter((one) => / # |^ +#/.test(one)).length;
          const own = there.filter(([, said, , above]) => said !== '' || above.includes('#'));
          expect(remarks(made)).toBeGreaterThanOrEqual(own.length);
        },
      ),
      { seed: 20_261_122, numRuns: 200 },
    );
  });
});

describe('the gate', () => {
  it('still asks for a score and a share known', () => {
    const diagnosis = diagnosedBy(
      [ruleOf('purpose-clear', 'problem: purpose.complex is no')],
      'bedoeling: {complex: nee}',
    );
    const base = {
      file: 'noord.yaml',
      id: 'noord',
      text: '',
      language: 'nl',
      keys: 'nl',
      asOf: 0,
      problems: [],
    } as const;
    const rulebook = {} as never;
    const known = knownOf([
      { subject: { file: 'noord.yaml' }, rule: 'purpose-clear', level: 'problem' },
    ]);
    const baseline = { file: 'b.yaml', known };
    const gate = { failOn: 'minor', minScore: undefined, minKnown: undefined, baseline } as const;
    const checked = { ...base, diagnosis, rulebook };
    expect(judgeFile(checked, gate)).toMatchObject({ exit: 0, says: [] });
    expect(judgeFile(checked, { ...gate, minScore: 10 })).toMatchObject({ exit: 1 });
    expect(
      judgeFile(checked, { ...gate, baseline: { file: 'b.yaml', known: new Map() } }),
    ).toMatchObject({ exit: 1 });
  });
});

describe('files that are gone', () => {
  const entries = entriesOf(`leernet-baseline: 1
known:
  - {file: zuid.yaml, rule: people-core, level: problem}
  - {file: noord.yaml, rule: people-core, level: problem}
  - {file: noord.yaml, rule: people-core, level: attention}
  - {file: noord.yaml, rule: people-seats, level: attention}
  - {network: noord.yaml, rule: people-core, level: problem}
`);

  it('are named by path with their rules, and no network by its id is', () => {
    const asked: string[] = [];
    const gone = goneFrom(knownOf(entries), (file) => {
      asked.push(file);
      return true;
    });
    expect(asked).toEqual(['zuid.yaml', 'noord.yaml']);
    expect(gone).toEqual([
      { file: 'noord.yaml', rules: ['people-core', 'people-seats'] },
      { file: 'zuid.yaml', rules: ['people-core'] },
    ]);
  });

  it('leave with all their lines, and nothing else does', () => {
    const gone = goneFrom(knownOf(entries), (file) => file === 'noord.yaml');
    const { out, levels, added } = updateOf(entries, [], false, goneEntries(entries, gone));
    expect([...out]).toEqual(entries.slice(1, 4));
    expect([levels.size, added]).toEqual([0, []]);
    expect(updateOf(entries, [], false).out.size).toBe(0);
  });
});
