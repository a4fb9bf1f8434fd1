import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { measures } from '../../src/measures/all.js';
import { readNetwork } from '../../src/network/read.js';
import { loadPhases } from '../../src/rulebook/beside.js';
import type { Rule } from '../../src/rulebook/rule.js';
import { rulebookOf, ruleOf, today } from './helper.js';

const shared = ruleOf('purpose-shared', 'problem: purpose.shared is no');
const adjustable = ruleOf(
  'purpose-adjustable',
  'problem: programme.adjustable is no and phase is maintaining\nattention: programme.adjustable is no',
);
const later = ruleOf('means-later', 'problem: means.budget is no\nwhen: sessions.held at least 9');

/** What each phase asks for; a rule and facts each. */
const guides = `
- id: forming
  title: {nl: Formeren, en: Forming}
  sources: [struikelblokken/1]
  needs:
    - {facts: purpose.bounded is yes, source: struikelblokken/1, still: {nl: een grens, en: a bound}}
  mismatch:
    - {facts: sessions.held at least 2, text: {nl: "Al {sessions.held} keer bijeen.", en: "Met {sessions.held} times."}}
- id: maintaining
  title: {nl: Onderhoud, en: Maintaining}
  sources: []
  needs:
    - {check: purpose-shared, at-least: attention, source: struikelblokken/1, still: {nl: een doel van allen, en: a shared aim}}
    - {check: purpose-adjustable, source: struikelblokken/1, still: {nl: ruimte, en: room}}
    - {check: means-later, source: struikelblokken/1, still: {nl: geld, en: money}}
  back:
    - {facts: purpose.topical is no, text: {nl: de vraag is af, en: the question is done}}
- id: institutionalising
  title: {nl: Borgen, en: Embedding}
  sources: []
  needs:
    - {facts: embedding.regional is yes, source: struikelblokken/1, still: {nl: de regio, en: the region}}
- id: ending
  title: {nl: Eindigen, en: Ending}
  sources: []
  needs:
    - {facts: ending.explicit is yes or ending.choice is stop, source: struikelblokken/1, still: {nl: een besluit, en: a decision}}
`;

function outlookOf(yaml: string, rules: readonly Rule[] = [shared, adjustable, later]) {
  const passages = new Set(['struikelblokken/1']);
  const known = {
    measures,
    passages,
    rules: new Set(['purpose-shared', 'purpose-adjustable', 'means-later']),
  };
  const loaded = loadPhases('phases.yaml', guides, known);
  if (!('value' in loaded)) throw new Error(JSON.stringify(loaded.faults));
  const { network, asOf, problems } = readNetwork(`naam: Proef\n${yaml}`, { today });
  if (!network) throw new Error(JSON.stringify(problems));
  const rulebook = { ...rulebookOf(rules), phases: loaded.value };
  return diagnose(network, asOf, rulebook, measures).outlook();
}

/** A network of which every need of the first two phases holds. */
const sound = `
bedoeling: {afgebakend: ja, gedeeld: ja}
programma: {bijstelbaar: ja}
bijeenkomsten: []
`;

describe('the phase that the facts support', () => {
  it('is the furthest whose needs hold, and those of the phases before it', () => {
    const { supported, next } = outlookOf(`${sound}borging: {regionaal: nee}`);
    expect(supported).toEqual({ low: 'maintaining', high: 'maintaining' });
    expect(next?.phase).toBe('institutionalising');
    expect(next?.missing.map(({ nl }) => nl)).toEqual(['de regio']);
    expect(next?.unknown).toEqual([]);
  });

  it('is a span where a need is unknown, and says what is unknown', () => {
    const { supported, next } = outlookOf(sound);
    expect(supported).toEqual({ low: 'maintaining', high: 'institutionalising' });
    expect(next?.missing).toEqual([]);
    expect(next?.unknown.map(({ nl }) => nl)).toEqual(['de regio']);
  });

  it('never skips a phase', () => {
    const { supported } = outlookOf('bedoeling: {afgebakend: nee}\nborging: {regionaal: ja}');
    expect(supported).toEqual({ low: null, high: null });
  });

  it('leaves all open up to the end where nothing is known', () => {
    const { supported } = outlookOf('');
    expect(supported).toEqual({ low: null, high: 'institutionalising' });
  });

  it('asks nothing more where the last one is reached', () => {
    const { supported, next } = outlookOf(`${sound}borging: {regionaal: ja}`);
    expect(supported).toEqual({ low: 'institutionalising', high: 'institutionalising' });
    expect(next).toBeNull();
  });

  it('lets a rule hold that may be attention at the worst, and one that does not apply', () => {
    const { supported } = outlookOf(
      sound.replace('bijeenkomsten: []', 'bijeenkomsten: []\nmiddelen: {budget: nee}'),
    );
    expect(supported.low).toBe('maintaining');
  });

  it('judges a rule as if the network were in the phase that needs it', () => {
    const yaml = sound.replace('bijstelbaar: ja', 'bijstelbaar: nee');
    const { next } = outlookOf(`fase: formeren\n${yaml}`);
    expect(next?.missing.map(({ nl }) => nl)).toEqual(['ruimte']);
  });

  it('counts a rule that is switched off as held', () => {
    const { supported } = outlookOf(sound, [adjustable, later]);
    expect(supported.low).toBe('maintaining');
  });

  it('is ending where a decision to stop is told, whatever else is known', () => {
    const { supported, next } = outlookOf('einde: {expliciet: ja}');
    expect(supported).toEqual({ low: 'ending', high: 'ending' });
    expect(next).toBeNull();
  });

  it.each([
    ['silence does not make ending possible', `${sound}borging: {regionaal: nee}`, 'maintaining'],
    ['a stated unknown does', `${sound}einde: {expliciet: onbekend}`, 'ending'],
    ['ending as the declared phase does', `fase: eindigen\n${sound}`, 'ending'],
    [
      'a stated no does not',
      `fase: eindigen\n${sound}borging: {regionaal: nee}\neinde: {expliciet: nee, keuze: verleggen}`,
      'maintaining',
    ],
  ])('%s', (_, yaml, high) => {
    expect(outlookOf(yaml).supported.high).toBe(high);
  });

  it('names what ending still needs where ending is declared', () => {
    const { next } = outlookOf(`fase: eindigen\n${sound}einde: {expliciet: nee, keuze: geen}`);
    expect(next?.phase).toBe('ending');
    expect(next?.missing.map(({ nl }) => nl)).toEqual(['een besluit']);
  });
});

describe('signs beside the phase', () => {
  it('tells of going round again in the declared phase, only where it is certain', () => {
    const back = (yaml: string) => outlookOf(yaml).back.map(({ sign }) => sign.text.nl);
    expect(back('fase: onderhoud\nbedoeling: {actueel: nee}')).toEqual(['de vraag is af']);
    expect(back('fase: onderhoud')).toEqual([]);
    expect(back('fase: formeren\nbedoeling: {actueel: nee}')).toEqual([]);
    expect(back('bedoeling: {actueel: nee}')).toEqual([]);
  });

  it('tells where the declared phase fits badly, with what it rests on', () => {
    const yaml = 'fase: formeren\nbijeenkomsten: [{datum: 2026-01-10}, {datum: 2026-02-10}]';
    const [shown] = outlookOf(yaml).mismatch;
    expect(shown?.read().get('sessions.held')).toMatchObject({ low: 2, high: 2 });
    expect(outlookOf(yaml.replace('formeren', 'onderhoud')).mismatch).toEqual([]);
  });
});
