import { describe, expect, it } from 'vitest';
import { type Answers, givenIn, readAnswers, runWith } from '../../src/interview/answers.js';
import type { Setting } from '../../src/interview/progress.js';
import type { Tree } from '../../src/interview/tree.js';
import { settingIn } from './helper.js';

const setting = settingIn();

function answersIn(text: string, { book }: Setting = setting): Answers {
  const answers = readAnswers(text, book);
  if (!answers) throw new Error('no answers');
  return answers;
}

/** What an interview holds in the end, held with answers that were written down. */
function told(text: string, language: 'nl' | 'en' = 'nl'): Tree {
  const own = settingIn(language);
  const run = runWith(answersIn(text, own), own);
  if (!('progress' in run)) throw new Error(JSON.stringify(run));
  return run.progress.tree;
}

describe('answers that were written down', () => {
  it.each([
    ['naam: Zuid', 'name', 'Zuid'],
    ['name: Zuid', 'name', 'Zuid'],
    ['bedoeling: {thema: ouderen}', 'purpose.theme', 'ouderen'],
    ['bedoeling.thema: ouderen', 'purpose.theme', 'ouderen'],
    ['purpose: {theme: ouderen}', 'purpose.theme', 'ouderen'],
    ['bedoeling: {complex: true}', 'purpose.complex', 'ja'],
    ['{"purpose.complex": false}', 'purpose.complex', 'nee'],
    ['bedoeling: {complex: "?"}', 'purpose.complex', 'onbekend'],
    ['bedoeling: {complex: }', 'purpose.complex', ''],
    ['gestart: 2026-09', 'started', '2026-09'],
    ['aantallen: {mandaat: 4}', 'counts.mandate', '4'],
    ['ontstaan.soort: [ambitie, bundeling]', 'origin.kind', 'ambitie bundeling'],
    ['ontstaan.soort.rest: n', 'origin.kind.rest', 'n'],
    ['ontstaan: {soort.rest: n}', 'origin.kind.rest', 'n'],
    ['mandaat: {gehoord: [bewoners, de teams]}', 'mandate.heard', 'bewoners, de teams'],
    ['later-sessions: [2026-10-01, 2026-11-01]', 'later-sessions', '2026-10-01, 2026-11-01'],
    ['leden: 12', 'members', '12'],
    ['leden.way: 2', 'members.way', '2'],
    ['kit: [1, -2, "3?"]', 'kit', '1 -2 3?'],
    ['leden.rollen.rest: n', 'members.roles.rest', 'n'],
    ['members.roles.rest: n', 'members.roles.rest', 'n'],
  ])('%s is the answer to %s', (text, id, typed) => {
    const answers = answersIn(text);
    expect(Object.fromEntries(answers)).toEqual({ [id]: typed });
  });

  it('give each item of a list its own line, and count the members', () => {
    const text = 'leden: [3 t, "1"]\norganisaties: ["GGD, 2"]\nfinanciering: {bronnen: ["1", "2"]}';
    expect([...answersIn(text)]).toEqual([
      ['members', '2'],
      ['members/1', '3 t'],
      ['members/2', '1'],
      ['organisations/1', 'GGD, 2'],
      ['funding.sources/1', '1'],
      ['funding.sources/2', '2'],
    ]);
  });

  it.each(['- een\n- twee', 'los', '', '# alleen een opmerking', 'naam: "x'])(
    'are no answers in %j',
    (text) => {
      expect(readAnswers(text, setting.book)).toBeUndefined();
    },
  );
});

describe('an interview with answers that were written down', () => {
  it.each(['nl', 'en'] as const)('says what they say, and leaves out the rest (%s)', (language) => {
    const tree = told(
      'name: Zuid\npurpose: {complex: true, shared: false, bounded: "?"}\norganisations: ["GGD, 2"]\nmembers: [3 i o1, "1"]',
      language,
    );
    const [id, second] = language === 'nl' ? ['lid-1', 'lid-2'] : ['member-1', 'member-2'];
    expect(tree).toEqual({
      language,
      name: 'Zuid',
      phase: 'forming',
      purpose: { complex: true, shared: false, bounded: 'unknown' },
      organisations: [{ id: 'ggd', name: 'GGD', kind: 'care' }],
      members: [
        { id, perspectives: ['professionals'], roles: ['initiator'], organisation: 'ggd' },
        { id: second, perspectives: ['policy'] },
      ],
    });
  });

  it('takes lists with commas in them as they are typed', () => {
    const tree = told(
      'naam: Zuid\ngestart: 2026-09-01\nlater-sessions: [2026-10-01, 2026-11-01]\nmandaat: {gehoord: [bewoners, de teams]}',
    );
    expect(tree.sessions).toEqual([
      { date: '2026-09-01' },
      { date: '2026-10-01' },
      { date: '2026-11-01' },
    ]);
    expect(tree.mandate).toEqual({ heard: ['bewoners', 'de teams'] });
  });

  it('tells which answers were to questions that never came', () => {
    const answers = answersIn('naam: Zuid\norigin.imposed-until: 2027\nleden/4: "1"\n');
    expect(runWith(answers, setting)).toMatchObject({
      unused: ['origin.imposed-until', 'members/4'],
    });
  });

  it.each([
    [
      { name: 'Zuid', 'bedoeling.tema': 'x' },
      { unknown: { key: 'bedoeling.tema', near: 'bedoeling.thema' } },
    ],
    [{ nane: 'Zuid' }, { unknown: { key: 'nane', near: 'name' } }],
    [{ name: 'Zuid', qqqqqqqq: 'x' }, { unknown: { key: 'qqqqqqqq', near: undefined } }],
    [{ name: 'Zuid', 'qq.rest': 'n' }, { unknown: { key: 'qq.rest' } }],
    [{ name: 'Zuid', phase: 'morgen' }, { wrong: { key: 'phase' } }],
    [{ name: 'Zuid', phase: '1', region: 'stop' }, { wrong: { key: 'region', why: '"stop"' } }],
    [{ name: '?' }, { wrong: { key: 'name', why: '"?"' } }],
    [{}, { wrong: { key: 'name' } }],
  ])('stops at what it cannot take: %j', (answers, told) => {
    expect(runWith(new Map(Object.entries(answers)), setting)).toMatchObject(told);
  });

  it('keeps what was typed, to go on with', () => {
    const run = runWith(answersIn('naam: " Zuid "\nregio: Assen'), setting);
    if (!('progress' in run)) throw new Error(JSON.stringify(run));
    expect(givenIn(run.progress).slice(0, 3)).toEqual([
      { id: 'name', typed: 'Zuid' },
      { id: 'region', typed: 'Assen' },
      { id: 'phase', typed: '1' },
    ]);
  });
});
