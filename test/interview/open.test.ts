import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/diagnosis/diagnose.js';
import type { Item } from '../../src/interview/item.js';
import { fieldItem } from '../../src/interview/items.js';
import { holdRun } from '../../src/interview/open/hold.js';
import {
  beginRun,
  nextOpen,
  type Run,
  takeOpen,
  type Wanted,
} from '../../src/interview/open/open.js';
import { fixtureText, settingIn } from './helper.js';
import { answered, picker } from './typing.js';

const setting = settingIn();
const nobody = { members: [], organisations: [] };

const networks = readdirSync('fixtures/networks')
  .map((file) => file.replace(/\.yaml$/, ''))
  .filter((name) => !name.endsWith('.expected'))
  .filter((name) => beginRun(fixtureText(name), setting).look.errors.length === 0);

function diagnosisOf({ look }: Run): Diagnosis {
  const diagnosis = look.diagnosis();
  if (!diagnosis) throw new Error('no diagnosis');
  return diagnosis;
}

/** The next question, with what was passed by for it noted. */
function ahead(run: Run, wanted: Wanted = {}): { run: Run; item: Item | undefined } {
  const next = nextOpen(run, wanted, setting);
  return { run: next.run, item: next.open?.item };
}

function taken(item: Item, typed: string, run: Run): Run | undefined {
  const took = takeOpen(item, typed, run, setting);
  return took.is === 'taken' ? took.run : undefined;
}

/**
 * What may be left unasked at the end, as a verdict takes it as told: an event without a date, of
 * which the format says that it counts; and the perspectives that a theme needs.
 */
const standing = /^(?:results\.\d+\.date|perspectives\.needed)$/;

/** `ASK_SEEDS=1,2,3` answers in other ways too. */
const seeds = (process.env.ASK_SEEDS ?? '11').split(',').map(Number);

describe.each(networks.flatMap((name) => seeds.map((seed) => [name, seed] as const)))(
  'asking about %s (%i)',
  (name, seed) => {
    it('goes on until nothing is left, and the score never gets less sure', () => {
      const pick = picker(seed);
      let run = beginRun(fixtureText(name), setting);
      let sure = diagnosisOf(run);
      for (let asked = 0; ; asked += 1) {
        expect(asked).toBeLessThan(400);
        const next = ahead(run);
        run = next.run;
        const { item } = next;
        if (!item) break;
        run = answered(item, run, pick, setting).run;
        if (run.follow) continue;
        const now = diagnosisOf(run);
        if (sure.score && now.score) {
          expect(now.score.low, item.id).toBeGreaterThanOrEqual(sure.score.low);
          expect(now.score.high, item.id).toBeLessThanOrEqual(sure.score.high);
        }
        sure = now;
      }
      expect(run.look.errors).toEqual([]);
      expect([...run.standing].filter((id) => !standing.test(id))).toEqual([]);
    }, 120_000);
  },
);

describe('asking', () => {
  it('begins with what narrows the score most', () => {
    const run = beginRun(fixtureText('startend'), setting);
    expect(ahead(run).item?.id).toBe('origin.still-holds');
  });

  it('puts no question twice, also when nobody knows', () => {
    let run = beginRun(fixtureText('startend'), setting);
    const ids = new Set<string>();
    for (;;) {
      const next = ahead(run);
      const { item } = next;
      if (!item) break;
      expect(ids.has(item.id), item.id).toBe(false);
      ids.add(item.id);
      run = taken(item, 'w', next.run) ?? taken(item, '', next.run) ?? next.run;
    }
    expect(ids.size).toBeGreaterThan(20);
  });

  it('asks across a list by number, and only those of whom it is not known', () => {
    const rules = new Set(['people-close-to-issue', 'mandate-leave']);
    const run = beginRun(fixtureText('startend'), setting);
    const { item } = ahead(run, { rules });
    if (item?.form.is !== 'value') throw new Error(item?.id);
    expect(item.question).toContain('lid 7 (m07)');
    const { item: frontrunners } = ahead(run, { rules: new Set(['people-frontrunners']) });
    if (frontrunners?.form.is !== 'ticks') throw new Error(frontrunners?.id);
    expect(frontrunners.form.ticks.map(({ code }) => code)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
    const answered = taken(frontrunners, '1 2 8?', run);
    expect(answered?.text).toMatch(/id: m01, .*voorloper: ja/);
    expect(answered?.follow?.question).toContain('lid 3 (m03)');
    const rest = answered?.follow && taken(answered.follow, 'n', answered);
    expect(rest?.text.match(/voorloper: nee/g)).toHaveLength(5);
    expect(rest?.text.match(/voorloper: onbekend/g)).toHaveLength(1);
  });

  it('keeps everything else in the file as it is', () => {
    const text = fixtureText('startend');
    const run = beginRun(text, setting);
    const { item } = ahead(run);
    const answered = item && taken(item, 'j', run);
    expect(answered?.text).toBe(
      text.replace('  context-verkend: ja\n', '  geldt-nog: ja\n  context-verkend: ja\n'),
    );
  });

  it('refuses what the rest of the file makes impossible', () => {
    const run = beginRun('naam: Zuid\nleden: [{id: a, rollen: trekker}]\n', setting);
    const path = ['guidance', 'lead'];
    const item = fieldItem('guidance.lead', path, { ...setting, pointing: nobody });
    const took = takeOpen(item, 'n', run, setting);
    expect(took).toMatchObject({ is: 'wrong', why: expect.stringContaining('eerder antwoord') });
  });

  it('gathers the lines of a list until an empty one', () => {
    const run = beginRun(fixtureText('startend'), setting);
    const { item } = ahead(run, { rules: new Set(['sessions-hurdles']) });
    expect(item?.question).toMatch(/^Bijeenkomst van 2026-05-28\n/);
    const one = item && taken(item, 'geen tijd', run);
    const two = one?.follow && taken(one.follow, 'geen geld, ook niet bij ons', one);
    expect(two?.text).toMatch(/hobbels:\s+- \{? ?wat: geen tijd/);
    expect(two?.text).toContain('geen geld, ook niet bij ons');
    const done = two?.follow && taken(two.follow, '', two);
    expect(done?.follow).toBeUndefined();
  });
});

describe('a run of questions', () => {
  it('says what each answer settled, and can go back', async () => {
    const said: string[] = [];
    const texts: string[] = [];
    const typed = ['j', '<', 'n', 'stop'];
    const held = await holdRun(
      beginRun(fixtureText('startend'), setting),
      {},
      setting,
      { say: (text) => said.push(text), ask: async () => typed.shift() ?? 'stop' },
      (text) => {
        texts.push(text);
      },
    );
    expect(held).toMatchObject({ ended: 'stopped', answered: 1 });
    expect(said[0]).toMatch(
      /^bedoeling: van 2 onbekend naar 1\. Op orde: De aanleiding leeft nog\.\nDe score ligt nu tussen \d+ en \d+\.$/,
    );
    expect(said[1]).toContain('Probleem: De aanleiding leeft nog');
    expect(texts[1]).toBe(fixtureText('startend'));
    expect(texts[2]).toContain('geldt-nog: nee');
  });

  it('puts no more questions than were wanted', async () => {
    const asked: string[] = [];
    const held = await holdRun(
      beginRun(fixtureText('startend'), setting),
      { most: 3 },
      setting,
      {
        say: () => undefined,
        ask: async ({ question }) => {
          asked.push(question);
          return '';
        },
      },
      () => undefined,
    );
    expect(held.ended).toBe('enough');
    expect(asked).toHaveLength(3);
  });
});
