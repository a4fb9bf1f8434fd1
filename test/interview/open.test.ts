import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOpen, missingOf } from '../../src/diagnosis/ask.js';
import type { Diagnosis } from '../../src/diagnosis/diagnose.js';
import type { Asker, Prompt } from '../../src/interview/asker.js';
import type { Item } from '../../src/interview/item.js';
import { fieldItem } from '../../src/interview/items.js';
import { holdRun, type Limits } from '../../src/interview/open/hold.js';
import { beginRun, nextOpen, type Run, takeOpen } from '../../src/interview/open/open.js';
import { leftToOthers, type Wanted } from '../../src/interview/open/turns.js';
import type { Setting } from '../../src/interview/progress.js';
import { rulebookOf, ruleOf } from '../diagnosis/helper.js';
import { someOf } from '../runs.js';
import { fixtureText, settingIn } from './helper.js';
import { answered, knownFor, picker } from './typing.js';

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
 * which the format says that it counts; who came later or was there, once others tell it; how a
 * session went where a habit was told; what the list of members says; and what a theme needs.
 */
const standing = new RegExp(
  [
    ...['results\\.\\d+\\.date', 'members\\.\\d+\\.joined', 'counts\\.core'],
    ...[
      'sessions\\.\\d+\\.(?:celebrated|newcomers|present)',
      'perspectives\\.(?:students-)?needed',
    ],
  ]
    .map((path) => `^${path}$`)
    .join('|'),
);

/** `ASK_SEEDS=1,2,3` answers in other ways too. */
const seeds = (process.env.ASK_SEEDS ?? '11').split(',').map(Number);

describe.each(someOf(networks, 3).flatMap((name) => seeds.map((seed) => [name, seed] as const)))(
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

/** `KNOWN_SEEDS=2,4,5` answers in other ways too. */
const knownSeeds = (process.env.KNOWN_SEEDS ?? '7').split(',').map(Number);

describe.each(
  someOf(networks, 3).flatMap((name) => knownSeeds.map((seed) => [name, seed] as const)),
)('asking somebody who knows all about %s (%i)', (name, seed) => {
  it('goes on until nothing is unknown, and the score never gets less sure', () => {
    const pick = picker(seed);
    let run = beginRun(fixtureText(name), setting);
    let sure = diagnosisOf(run).score;
    for (;;) {
      const { run: here, item } = ahead(run);
      run = here;
      if (!item) break;
      run = answered(item, run, pick, setting, knownFor).run;
      const { score } = diagnosisOf(run);
      if (!run.follow && sure && score) {
        expect(score.low, item.id).toBeGreaterThanOrEqual(sure.low);
        expect(score.high, item.id).toBeLessThanOrEqual(sure.high);
        sure = score;
      }
    }
    const { judgements } = diagnosisOf(run);
    const waiting = judgements.filter((one) => isOpen(one) && missingOf(one).length > 0);
    expect(waiting.map(({ rule }) => rule.id)).toEqual([]);
  }, 120_000);
});

describe('what the file says less exactly than a check needs', () => {
  const rules = [
    ruleOf('purpose-old', 'problem: purpose.months-since-review above 12'),
    ruleOf('people-few', 'problem: people.core below 9'),
  ];
  const few: Setting = { ...setting, rulebook: rulebookOf(rules) };
  const text = [
    ...['naam: Zuid', 'peildatum: 2026-11-01', 'gestart: 2025'],
    ...['bedoeling: {herijkt: 2025}', 'aantallen: {kern: 8-10} # geteld', ''],
  ].join('\n');

  it('is asked with what it says, and made more exact in its place', () => {
    const { open } = nextOpen(beginRun(text, few), { rules: new Set(['people-few']) }, few);
    expect(open?.item.question).toMatch(/\nEr staat nu 8-10\. Weet je het preciezer\?$/);
    const taken = open && takeOpen(open.item, '9', beginRun(text, few), few);
    expect(taken).toMatchObject({ is: 'taken' });
    expect(taken?.is === 'taken' && taken.run.text).toBe(text.replace('8-10', '9'));
  });

  it('is left as it is by who does not know, and by an answer that says something else', () => {
    const run = beginRun(text, few);
    const asked = { rules: new Set(['purpose-old']) };
    const item = nextOpen(run, asked, few).open?.item;
    if (item?.id !== 'purpose.reviewed') throw new Error(item?.id);
    expect(takeOpen(item, '2024-11', run, few)).toMatchObject({
      is: 'wrong',
      why: '"2024-11" past niet bij 2025. Klopt dat niet meer? Verander het dan in het bestand.',
    });
    const left = takeOpen(item, 'w', run, few);
    expect(left).toMatchObject({ is: 'taken', run: { text } });
    expect(left.is === 'taken' && nextOpen(left.run, asked, few).open).toBeUndefined();
    const month = takeOpen(item, '2025-11', run, few);
    expect(month.is === 'taken' && month.run.text).toContain('herijkt: 2025-11}');
  });
});

describe('members who are only counted', () => {
  const run = beginRun(fixtureText('mixed-keys'), setting);
  const asked = { rules: new Set(['people-mix']) };
  const { open } = nextOpen(run, asked, setting);

  it('can be put on the list, and are asked about then', () => {
    expect(open?.item.question).toMatch(/12, en 9 staan er op de lijst.*de andere 3/);
    const listed = open && takeOpen(open.item, 'j', run, setting);
    if (listed?.is !== 'taken') throw new Error('not taken');
    for (const id of ['lid-10', 'lid-11', 'lid-12']) expect(listed.run.text).toContain(id);
    const next = nextOpen(listed.run, asked, setting).open?.item;
    expect(next?.question).toMatch(/lid 1[012]|kern/);
  });

  it.each(['n', 'w', ''])('stay counted where one does not want to: "%s"', (typed) => {
    const left = open && takeOpen(open.item, typed, run, setting);
    expect(left).toMatchObject({ is: 'taken', run: { text: run.text } });
    expect(left?.is === 'taken' && nextOpen(left.run, asked, setting).open).toBeUndefined();
  });
});

describe('what members think themselves', () => {
  const text = 'naam: Zuid\nfase: onderhoud\npeildatum: 2026-11-02\n';
  const run = beginRun(text, setting);
  const asked = { rules: new Set(['relations-free-and-equal']) };
  const { open } = nextOpen(run, asked, setting);
  const typed = (from: Run, ...lines: readonly string[]): Run =>
    lines.reduce((here, text) => {
      const item = nextOpen(here, asked, setting).open?.item;
      return (item && taken(item, text, here)) ?? here;
    }, from);

  it('is typed over from their forms, and written with the last of them, for one month', () => {
    const marks = '4 4 4 4 4 4 4 4 4 4 4 4 -';
    const before = typed(run, '5', marks, marks, marks, marks);
    expect(before.text).toBe(text);
    const first = typed(run, '5');
    expect(first.follow?.question).toMatch(/^1\. /);
    expect(first.follow?.question).toContain('Formulier 1 van 5');
    expect(before.follow?.question).toBe('Formulier 5 van 5');
    const after = typed(before, marks);
    expect(after.text.match(/datum: 2026-11\b(?!-)/g)).toHaveLength(5);
    expect(after.look.errors).toEqual([]);
    expect(nextOpen(after, asked, setting).open).toBeUndefined();
  });

  it('is not taken in of fewer than five, nor without an answer', () => {
    if (!open) throw new Error('no question');
    expect(takeOpen(open.item, '4', run, setting)).toMatchObject({ is: 'wrong', why: /vanaf 5/ });
    expect(takeOpen(open.item, 'veel', run, setting)).toMatchObject({ is: 'wrong' });
    for (const later of ['', '0', 'w']) {
      expect(takeOpen(open.item, later, run, setting)).toMatchObject({ run: { text } });
    }
    const { follow } = typed(run, '5');
    if (!follow) throw new Error('no form');
    const dashes = '- '.repeat(13).trim();
    for (const wrong of ['', dashes, '1 2 3', '6 '.repeat(13).trim()]) {
      expect(takeOpen(follow, wrong, run, setting), wrong).toMatchObject({ is: 'wrong' });
    }
  });

  it('asks only what nobody was asked in a month that has answers, and of its day', () => {
    const row = '{datum: 2026-11-01, aantal: 5, veilig: 4}';
    const some = beginRun(`${text}peiling: [${Array(5).fill(row).join(', ')}]\n`, setting);
    const { form } = nextOpen(some, asked, setting).open?.item ?? {};
    expect(form).toMatchObject({
      is: 'forms',
      round: {
        date: '2026-11-02',
        there: 5,
        statements: expect.not.arrayContaining(['safe']),
      },
    });
    const full = typed(some, '6', ...Array<string>(6).fill('3'.repeat(12)));
    expect(full.text.match(/\bdatum: 2026-11-02/g)).toHaveLength(6);
    expect(nextOpen(full, asked, setting).open).toBeUndefined();
  });
});

describe('what told nothing at first', () => {
  it('is asked when it takes a number of answers to tell', () => {
    const session = (day: string) => `{datum: 2026-${day}, aanwezig: 8}`;
    const days = ['01-10', '02-10', '03-10', '04-10', '05-10', '06-10'];
    const text = `naam: Zuid\nfase: onderhoud\npeildatum: 2026-07-01\nbijeenkomsten: [${days.map(session).join(', ')}]\n`;
    const asked = { rules: new Set(['learning-processes']) };
    let run = beginRun(text, setting);
    const ids: string[] = [];
    for (;;) {
      const next = nextOpen(run, asked, setting);
      if (!next.open) break;
      const { item } = next.open;
      ids.push(item.id);
      run = taken(item, '1 2 3 4', next.run) ?? next.run;
    }
    expect(ids).toHaveLength(4);
    expect(
      diagnosisOf(run).judgements.find(({ rule }) => rule.id === 'learning-processes'),
    ).toMatchObject({ status: 'good' });
  });
});

describe('asking', () => {
  it('begins with what narrows the score most', () => {
    const run = beginRun(fixtureText('startend'), setting);
    expect(ahead(run).item?.id).toBe('origin.still-holds');
  });

  it('puts what narrows the score before what narrows it less, but for what must wait', () => {
    for (const name of ['much-unknown', 'mixed-keys', 'vliegende-start']) {
      let run = beginRun(fixtureText(name), setting);
      const narrows: number[] = [];
      for (let asked = 0; asked < 12; asked += 1) {
        const next = nextOpen(run, {}, setting);
        if (!next.open) break;
        narrows.push(next.open.narrows);
        const { item } = next.open;
        run = taken(item, 'w', next.run) ?? taken(item, '', next.run) ?? next.run;
      }
      expect(narrows, name).toEqual([...narrows].sort((a, b) => b - a));
    }
  });

  it('does not ask for the parts of what nobody knows', () => {
    const told = ', minuten: {leren: 20, mededelingen: 50}';
    const days = ['01-10', '02-10', '03-10', '04-10', '05-10'].map(
      (day, at) => `{datum: 2026-${day}${at % 2 === 0 ? told : ''}}`,
    );
    const text = `naam: Zuid\nfase: onderhoud\npeildatum: 2026-06-01\nbijeenkomsten: [${days.join(', ')}]\n`;
    const asked = {};
    let run = beginRun(text, setting);
    const ids: string[] = [];
    for (;;) {
      const next = nextOpen(run, asked, setting);
      if (!next.open) break;
      ids.push(next.open.item.id);
      run = taken(next.open.item, 'w', next.run) ?? next.run;
    }
    expect(ids).toContain('sessions.3.minutes');
    expect(ids.filter((id) => /^sessions\.[13]\.minutes\./.test(id))).toEqual([]);
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

/** Somebody who types what was written down; what was shown and said, and each text of the file. */
async function heldRun(run: Run, typed: readonly string[], own = setting, limits: Limits = {}) {
  const left = [...typed];
  const said: string[] = [];
  const prompts: Prompt[] = [];
  const refused: string[] = [];
  const texts: string[] = [];
  const asker: Asker = {
    say: (text) => said.push(text),
    ask: async (prompt, check) => {
      prompts.push(prompt);
      for (;;) {
        const next = left.shift() ?? 'stop';
        const why = check(next);
        if (why === undefined) return next;
        refused.push(why);
      }
    },
  };
  const held = await holdRun(run, limits, own, asker, (text) => {
    texts.push(text);
  });
  return { ...held, said, prompts, refused, texts };
}

describe('a run of questions', () => {
  it('says what each answer settled, and can go back', async () => {
    const text = fixtureText('startend');
    const held = await heldRun(beginRun(text, setting), ['j', '<', 'n', 'stop']);
    expect(held).toMatchObject({ ended: 'stopped', answered: 1 });
    const { said, texts } = held;
    expect(said[0]).toMatch(
      /^bedoeling: van 2 onbekend naar 1\. Op orde: De aanleiding leeft nog\.\nDe score ligt nu tussen \d+ en \d+\.$/,
    );
    expect(said[1]).toContain('Probleem: De aanleiding leeft nog');
    expect(texts[1]).toBe(text);
    expect(texts[2]).toContain('geldt-nog: nee');
  });

  it('puts no more questions than were wanted', async () => {
    const run = beginRun(fixtureText('startend'), setting);
    const { ended, prompts } = await heldRun(run, ['', '', '', ''], setting, { most: 3 });
    expect(ended).toBe('enough');
    expect(prompts).toHaveLength(3);
  });
});

describe('a run of questions for a few rules', () => {
  const rules = [
    ruleOf('purpose-simple', 'problem: purpose.complex is no'),
    ruleOf('purpose-alone', 'weight: advice\nproblem: purpose.shared is no'),
    ruleOf('purpose-imposed', 'weight: minor\nproblem: origin.kind includes imposed'),
  ];
  const few: Setting = { ...setting, rulebook: rulebookOf(rules) };
  const text = 'naam: Zuid\n';
  const begin = () => beginRun(text, few);

  it('is done when all of them are settled, and says how far each question goes', async () => {
    const held = await heldRun(begin(), ['j', '1 2', 'n', 'j'], few);
    expect(held).toMatchObject({ ended: 'done', answered: 3 });
    expect(held.prompts.map(({ above }) => above)).toEqual([
      expect.stringMatching(/^vraag 1; .*\d/),
      expect.stringMatching(/^vraag 2; .*\d/),
      // What follows from an answer is no question of its own.
      '',
      'vraag 3',
    ]);
    expect(held.run.text).toContain('complex: ja');
    expect(held.texts.at(-1)).toBe(held.run.text);
  });

  it('counts a question only once, however often one goes back', async () => {
    // Back from what follows, from the next question, and from the first one.
    const typed = ['j', '1 2', '<', '1 2', 'n', '<', 'n', '<', '<', '<', '<', 'stop'];
    const held = await heldRun(begin(), typed, few);
    expect(held).toMatchObject({ ended: 'stopped', answered: 0 });
    expect(held.said.at(-1)).toBe('Dit is de eerste vraag.');
    expect(held.run.text).toBe(text);
    expect(held.texts.at(-1)).toBe(text);
  });

  it('writes nothing when one goes back over a question that was left open', async () => {
    const held = await heldRun(begin(), ['', '<', 'stop'], few);
    expect(held).toMatchObject({ texts: [], answered: 0 });
    expect(held.prompts[2]?.question).toBe(held.prompts[0]?.question);
  });

  it('says what a question is for, and why an answer cannot be', async () => {
    const held = await heldRun(begin(), ['?', '7', 'stop'], few);
    expect(held.said[0]).toContain('Telt mee bij: Titel.');
    expect(held.refused[0]).toContain('"7" staat niet op het scherm');
    expect(held.texts).toEqual([]);
  });

  it('asks again where somebody answers what was refused', async () => {
    const typed = ['7', 'j', 'stop'];
    const asker: Asker = { say: () => undefined, ask: async () => typed.shift() ?? 'stop' };
    const held = await holdRun(begin(), {}, few, asker, () => undefined);
    expect(held).toMatchObject({ ended: 'stopped', answered: 1 });
  });

  it('asks nothing of a file with mistakes', async () => {
    const held = await heldRun(beginRun('naam: [\n', few), ['j'], few);
    expect(held).toMatchObject({ ended: 'done', answered: 0, prompts: [] });
  });
});

describe('what is left to others', () => {
  const run = beginRun('naam: Zuid\nfase: onderhoud\n', setting);

  it('is the pulse for the members, and a session for who records it', () => {
    expect(leftToOthers(run.look.diagnosis(), {})).toEqual({
      pulse: true,
      sessions: true,
      early: 0,
    });
    expect(
      leftToOthers(run.look.diagnosis(), { rules: new Set(['relations-safe']) }),
    ).toMatchObject({
      sessions: false,
    });
    expect(leftToOthers(run.look.diagnosis(), { rules: new Set() })).toEqual({
      pulse: false,
      sessions: false,
      early: 0,
    });
  });

  it('is nothing where the file cannot be read', () => {
    expect(leftToOthers(beginRun('naam: [', setting).look.diagnosis(), {})).toEqual({
      pulse: false,
      sessions: false,
      early: 0,
    });
  });
});

describe('an answer that cannot be written', () => {
  it('says what to do by hand, and leaves the file as it is', () => {
    const text = 'naam: Zuid\nontstaan: &a {geldt-nog: ja}\ninitiator: *a\n';
    const run = beginRun(text, setting);
    const path = ['origin', 'context-analysed'];
    const item = fieldItem('origin.context-analysed', path, { ...setting, pointing: nobody });
    expect(takeOpen(item, 'j', run, setting)).toMatchObject({ is: 'wrong', why: /zelf/ });
  });
});
