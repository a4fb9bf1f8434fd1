import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/diagnosis/ask.js';
import { measures } from '../../src/measures/all.js';
import { diagnosed, diagnosedBy, ruleOf } from './helper.js';

describe('what to ask next', () => {
  const rules = [
    ruleOf('purpose-a', 'weight: critical\nproblem: purpose.complex is no'),
    ruleOf('purpose-b', 'weight: minor\nproblem: purpose.topical is no'),
    ruleOf('purpose-c', 'weight: minor\nproblem: purpose.shared is no and purpose.topical is no'),
  ];

  it('is the fact that can narrow the score most, with the rules that wait for it', () => {
    const ask = diagnosedBy(rules, 'fase: onderhoud').ask();
    expect(ask.map(({ path }) => path)).toEqual([
      'purpose.complex',
      'purpose.topical',
      'purpose.shared',
    ]);
    expect(ask[0]).toEqual({ path: 'purpose.complex', narrows: 67, rules: ['purpose-a'] });
    expect(ask[1]?.rules).toEqual(['purpose-b', 'purpose-c']);
  });

  it('asks nothing where everything is decided', () => {
    const yaml = 'bedoeling: {complex: ja, actueel: ja, gedeeld: ja}';
    expect(diagnosedBy(rules, yaml).ask()).toEqual([]);
  });

  it('asks nothing that no answer can change any more', () => {
    const yaml = 'bedoeling: {complex: ja, actueel: ja}';
    expect(diagnosedBy(rules, yaml).ask()).toEqual([]);
  });

  it('asks for the phase where a rule may not apply', () => {
    const rule = ruleOf('purpose-d', 'phases: [maintaining]\nproblem: purpose.complex is no');
    expect(diagnosedBy([rule], 'bedoeling: {complex: ja}').ask()[0]?.path).toBe('phase');
  });

  it('has a question for every fact that an undecided rule waits for', () => {
    const { ask, judgements } = diagnosed('');
    const asked = new Set(ask().map(({ path }) => path));
    const missing = judgements
      .filter(isOpen)
      .flatMap(({ read }) => [...read().values()].flatMap((value) => value.missing));
    expect([...new Set(missing)].filter((path) => !asked.has(path))).toEqual([]);
  });
});

describe('first steps', () => {
  const heavy = ruleOf('purpose-heavy', 'weight: critical\nproblem: purpose.complex is no');
  const light = ruleOf('purpose-light', 'weight: minor\nproblem: purpose.topical is no');
  const half = ruleOf('purpose-half', 'weight: major\nattention: purpose.shared is no');
  const more = ruleOf('purpose-more', 'weight: minor\nproblem: purpose.vision is no');
  const yaml = 'bedoeling: {complex: nee, actueel: nee, gedeeld: nee, visie: nee}';

  it('are at most three, for rules that win most for their effort', () => {
    const steps = diagnosedBy([more, light, half, heavy], yaml).steps();
    expect(steps.map(({ rule }) => rule)).toEqual([
      'purpose-heavy',
      'purpose-half',
      'purpose-light',
    ]);
    expect(steps.map(({ remedy }) => remedy.id)).toEqual([
      'small-step',
      'small-step',
      'small-step',
    ]);
  });

  it('say what each would do to the score', () => {
    const { score, steps } = diagnosedBy([light, half], yaml);
    expect(score).toMatchObject({ low: 33, high: 34 });
    expect(steps().map(({ gains, score: then }) => [gains, then?.low])).toEqual([
      [33, 66],
      [33, 66],
    ]);
  });

  it('are not proposed for what the network sets aside, which stays in the score', () => {
    const waived = `${yaml}\nuitzonderingen: [{regel: purpose-heavy, reden: volgend jaar}]`;
    const { steps, score } = diagnosedBy([heavy, light], waived);
    expect(steps().map(({ rule }) => rule)).toEqual(['purpose-light']);
    expect(score).toMatchObject({ low: 0, high: 0 });
  });
});

describe('a plan', () => {
  const rule = ruleOf('purpose-heavy', 'problem: purpose.complex is no\naliases: [purpose-old]');
  const [remedy] = rule.remedies;
  const said = (named: string) =>
    diagnosedBy([rule], `plan: [{aanpak: ${named}, wat: iets}]`, measures).problems.map(
      ({ code, suggestion }) => [code, suggestion],
    );

  it('names a rule, by an earlier name too, or one of its remedies', () => {
    for (const name of [
      'purpose-heavy',
      'purpose-old',
      `purpose-heavy/${remedy?.id}`,
      'onbekend',
    ]) {
      expect(said(name)).toEqual([]);
    }
  });

  it('that names none is reported, with what is meant', () => {
    expect(said('purpose-havy')).toEqual([['plan-unknown', 'purpose-heavy']]);
    expect(said('zomaar-iets')).toEqual([['plan-unknown', undefined]]);
    expect(said(`purpose-heavy/${remedy?.id}x`)).toEqual([
      ['plan-unknown', `purpose-heavy/${remedy?.id}`],
    ]);
    expect(said(`purpose-hevy/${remedy?.id}`)).toEqual([
      ['plan-unknown', `purpose-heavy/${remedy?.id}`],
    ]);
  });
});

describe('a waiver', () => {
  const rule = ruleOf('purpose-heavy', 'problem: purpose.complex is no\naliases: [purpose-old]');
  const waived = (lines: string) =>
    diagnosedBy(
      [rule],
      `bedoeling: {complex: nee}\nuitzonderingen: [{reden: x, ${lines}}]`,
      measures,
    );

  it('holds up to and with its last day, and by an earlier name of the rule', () => {
    const { waived: byId } = waived('regel: purpose-heavy, tot: 2026-11-22');
    expect([...byId.keys()]).toEqual(['purpose-heavy']);
    expect([...waived('regel: purpose-old').waived.keys()]).toEqual(['purpose-heavy']);
  });

  it('that has ended, or that names no rule, is reported', () => {
    const ended = waived('regel: purpose-heavy, tot: 2026-11-21');
    expect(ended.waived.size).toBe(0);
    expect(ended.problems).toMatchObject([{ code: 'waiver-expired', severity: 'warning' }]);
    const unknown = waived('regel: purpose-havy').problems;
    expect(unknown).toMatchObject([{ code: 'waiver-unknown-rule', suggestion: 'purpose-heavy' }]);
    expect(waived('regel: zomaar-iets').problems).toHaveLength(1);
  });

  it('that has ended beside one that holds does not say that the rule counts again', () => {
    const codes = (first: string, second: string) => {
      const two = [first, second].map((until) => `{regel: purpose-old, reden: x, tot: ${until}}`);
      const text = `bedoeling: {complex: nee}\nuitzonderingen: [${two.join(', ')}]`;
      const { problems, waived: byId } = diagnosedBy([rule], text, measures);
      return [byId.size, ...problems.map(({ code }) => code)];
    };
    expect(codes('2020-01-01', '2027-01-01')).toEqual([1, 'waiver-replaced']);
    expect(codes('2027-01-01', '2020-01-01')).toEqual([1, 'waiver-replaced']);
    expect(codes('2020-01-01', '2021-01-01')).toEqual([0, 'waiver-expired', 'waiver-expired']);
  });

  it('keeps its reason, and its last day as far as the file says', () => {
    const { waived: byId, asOf } = waived('regel: purpose-heavy, tot: 2026-11');
    expect(byId.get('purpose-heavy')).toMatchObject({ reason: 'x', until: { to: asOf + 8 } });
    expect(waived('regel: purpose-heavy').waived.get('purpose-heavy')?.until).toBeUndefined();
  });

  it('of what is sound is reported; of what is unknown or does not arise it is not', () => {
    const of = (complex: string) =>
      diagnosedBy(
        [
          ruleOf(
            'purpose-heavy',
            'when: origin.still-holds is not no\nproblem: purpose.complex is no',
          ),
        ],
        `${complex}\nuitzonderingen: [{regel: purpose-heavy, reden: x}]`,
      ).problems.map(({ code }) => code);
    expect(of('bedoeling: {complex: ja}\nontstaan: {geldt-nog: ja}')).toEqual(['waiver-unused']);
    expect(of('bedoeling: {complex: nee}\nontstaan: {geldt-nog: ja}')).toEqual([]);
    expect(of('ontstaan: {geldt-nog: ja}')).toEqual([]);
    expect(of('ontstaan: {geldt-nog: nee}')).toEqual([]);
  });
});
