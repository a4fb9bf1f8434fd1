import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../src/cli/gate.js';
import type { Judgement } from '../../src/diagnosis/judge.js';
import { measures } from '../../src/measures/all.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { diagnosedBy, ruleOf } from './helper.js';

const fixed = ruleOf(
  'purpose-fixed',
  'problem: purpose.outcome-known is yes and programme.adjustable is no\nattention: purpose.outcome-known is yes or programme.adjustable is no',
);

function judged(rule: typeof fixed, yaml: string): Judgement {
  const [judgement] = diagnosedBy([rule], yaml).judgements;
  if (!judgement) throw new Error('no judgement');
  return judgement;
}

describe('a rule', () => {
  it.each([
    ['ja', 'nee', 'problem', 'problem', 'problem'],
    ['ja', 'ja', 'attention', 'attention', 'attention'],
    ['nee', 'ja', 'good', 'good', 'good'],
    ['ja', 'onbekend', 'attention', 'problem', 'attention'],
    ['nee', 'onbekend', 'undecided', 'attention', 'good'],
    ['onbekend', 'onbekend', 'undecided', 'problem', 'good'],
  ])(
    'with outcome known %s and adjustable %s is %s',
    (outcome, adjustable, status, worst, best) => {
      const yaml = `bedoeling: {uitkomst-bekend: ${outcome}}\nprogramma: {bijstelbaar: ${adjustable}}`;
      expect(judged(fixed, yaml)).toMatchObject({ status, span: { worst, best }, applies: 'yes' });
    },
  );

  it('that has another phase is silent for that reason', () => {
    const rule = ruleOf('purpose-later', 'phases: [maintaining]\nproblem: purpose.complex is no');
    expect(judged(rule, 'fase: formeren')).toMatchObject({
      status: 'not-applicable',
      silent: 'phase',
    });
    expect(judged(rule, 'fase: onderhoud\nbedoeling: {complex: nee}').status).toBe('problem');
  });

  it('is undecided while the phase is unknown, whatever its level', () => {
    const rule = ruleOf('purpose-later', 'phases: [maintaining]\nproblem: purpose.complex is no');
    expect(judged(rule, 'bedoeling: {complex: nee}')).toMatchObject({
      status: 'undecided',
      applies: 'maybe',
      span: { worst: 'problem', best: 'problem' },
    });
  });

  it('whose `when` is not met does not apply, and whose `when` is unknown is undecided', () => {
    const rule = ruleOf(
      'purpose-late',
      'when: sessions.held at least 3\nproblem: purpose.complex is no',
    );
    const complex = 'bedoeling: {complex: nee}\n';
    expect(judged(rule, `${complex}bijeenkomsten: []`)).toMatchObject({
      status: 'not-applicable',
      silent: 'when',
    });
    expect(judged(rule, complex).status).toBe('undecided');
  });

  it('lets a stated habit stand in for a silent log, and the log overrule it', () => {
    const rule = {
      ...ruleOf('purpose-back', 'problem: purpose.sessions-since at least 2'),
      'stands-in': {
        for: 'purpose.sessions-since',
        finding: { good: { nl: 'Zelf gezegd.', en: 'Said so.' } },
      },
    };
    const log = (said: string) =>
      `bedoeling: {herijkt: nooit}\nbijeenkomsten:\n  - {datum: 2026-01-01${said}}\n  - {datum: 2026-02-01${said}}\n`;
    expect(judged(rule, log(''))).toMatchObject({ standsIn: true, status: 'good' });
    expect(judged(rule, log(', terug-naar-bedoeling: nee'))).toMatchObject({
      standsIn: false,
      status: 'problem',
    });
  });

  it.each([
    [
      'count of members where student is yes at least 1',
      'leden: [{id: a, student: ja}]',
      'problem',
    ],
    ['count of members where student is yes at least 1', 'leden: [{id: a, student: nee}]', 'good'],
    ['count of members where student is yes at least 1', 'leden: [{id: a}]', 'undecided'],
    [
      'count of members where student is yes at least 1',
      'leden: [{id: a, student: ja, tot: 2026}]',
      'undecided',
    ],
    ['count of members where student is yes at least 1', '', 'undecided'],
    [
      'share of members where mandate is yes below 0.5',
      'leden: [{id: a, mandaat: ja}, {id: b}]',
      'good',
    ],
    [
      'share of members where mandate is yes below 0.6',
      'leden: [{id: a, mandaat: ja}, {id: b}]',
      'undecided',
    ],
    [
      'share of members where mandate is yes below 0.6',
      'leden: [{id: a, mandaat: nee}]\naantallen: {totaal: 2}',
      'problem',
    ],
    [
      'share of members where mandate is yes below 0.6',
      'leden: [{id: a, mandaat: ja}, {id: b, mandaat: nee, tot: 2026}]',
      'undecided',
    ],
    ['share of organisations where kind is care above 0.5', '', 'undecided'],
    [
      'days since last of sessions where celebrated is yes above 30',
      'bijeenkomsten: [{datum: 2026-11-01, gevierd: ja}]',
      'good',
    ],
    [
      'days since last of sessions where celebrated is yes above 30',
      'bijeenkomsten: [{datum: 2026-09-01, gevierd: ja}]',
      'problem',
    ],
    [
      'days since last of sessions where celebrated is yes above 30',
      'bijeenkomsten: [{datum: 2026-11-01}, {datum: 2026-09-01, gevierd: ja}]',
      'undecided',
    ],
    [
      'days since last of sessions where celebrated is yes above 30',
      'bijeenkomsten: []',
      'problem',
    ],
    ['count of mandate.heard is 0', 'mandaat: {gehoord: geen}', 'problem'],
    ['count of mandate.heard is 0', 'mandaat: {gehoord: [cliëntenraad]}', 'good'],
    ['organisations.kind includes care', 'organisaties: [{id: a, soort: zorg}]', 'problem'],
    ['organisations.kind includes care', 'organisaties: [{id: a}]', 'undecided'],
    ['organisations.kind includes care', 'organisaties: [{id: a, soort: wonen}]', 'good'],
    ['members.roles includes lead', 'leden: [{id: a, rollen: [trekker, initiator]}]', 'problem'],
    [
      'perspectives.needed includes policy',
      'perspectieven: {nodig: [beleid, onbekend]}',
      'problem',
    ],
    [
      'perspectives.needed includes research',
      'perspectieven: {nodig: [beleid, onbekend]}',
      'undecided',
    ],
    ['counts.total at least 5', 'aantallen: {totaal: 4-6}', 'undecided'],
    ['counts.total at least 5', 'aantallen: {totaal: 5+}', 'problem'],
    ['mandate.decides is none', 'mandaat: {beslist: niemand}', 'problem'],
    ['mandate.decides is none', 'mandaat: {beslist: leden}', 'good'],
    ['purpose.theme is none', 'bedoeling: {thema: ""}', 'problem'],
    ['purpose.theme is none', 'bedoeling: {thema: wonen}', 'good'],
    ['next-session is none', '', 'undecided'],
  ])('"%s" of {%s} is %s', (sentence, yaml, status) => {
    expect(judged(ruleOf('purpose-query', `problem: ${sentence}`), yaml).status).toBe(status);
  });
});

describe('a rule that crashes', () => {
  const broken = new Map(measures).set('people.core', {
    name: 'people.core',
    label: { nl: 'kern', en: 'core' },
    unit: 'number' as const,
    reads: [],
    of: () => {
      throw new Error('kapot');
    },
  });
  const rules = [
    ruleOf('people-broken', 'problem: people.core below 3'),
    ruleOf('purpose-whole', 'problem: purpose.complex is no'),
  ];
  const diagnosis = diagnosedBy(rules, 'bedoeling: {complex: ja}', broken);

  it('is shown as a fault of leernet, and the others go on', () => {
    expect(diagnosis.judgements.map(({ rule, status }) => [rule.id, status])).toEqual([
      ['purpose-whole', 'good'],
      ['people-broken', 'error'],
    ]);
    expect(diagnosis.judgements[1]?.fault).toBe('kapot');
  });

  it('takes the score of its theme away, and leaves the whole open', () => {
    expect(diagnosis.themes.people).toBeNull();
    expect(diagnosis.themes.purpose).toMatchObject({ low: 100, high: 100 });
    expect(diagnosis.score).toMatchObject({ low: 50, high: 100, known: 50 });
  });

  it('is also one that only shows what crashed, whatever its verdict', () => {
    const shown = ruleOf(
      'purpose-shown',
      'shows: [people.core]\nproblem: purpose.complex is no or people.core below 3',
    );
    for (const complex of ['nee', 'ja']) {
      const [judgement] = diagnosedBy(
        [shown],
        `bedoeling: {complex: ${complex}}`,
        broken,
      ).judgements;
      expect(judgement).toMatchObject({ status: 'error', fault: 'kapot' });
    }
  });

  it('ends in exit status 3', () => {
    const checked = {
      file: 'x',
      id: 'x',
      text: '',
      language: 'nl' as const,
      keys: 'nl' as const,
      asOf: 0,
      rulebook: coreRulebook(),
      problems: [],
    };
    const gate = { failOn: 'critical' as const, minScore: undefined, minKnown: undefined };
    expect(judgeFile({ ...checked, diagnosis }, gate).exit).toBe(3);
  });
});
