import { describe, expect, it } from 'vitest';
import { type Asker, isStopped, type Prompt, Stopped } from '../../src/interview/asker.js';
import { hold, scoreText } from '../../src/interview/hold.js';
import { begin, nextItem, replay, take } from '../../src/interview/interview.js';
import type { Given, Progress, Setting } from '../../src/interview/progress.js';
import { promptFor } from '../../src/interview/prompt.js';
import type { Rule } from '../../src/rulebook/rule.js';
import { rulebookOf, ruleOf } from '../diagnosis/helper.js';
import { settingIn } from './helper.js';

/** Somebody who types what was written down, and keeps what was seen. */
function scripted(typed: readonly string[]) {
  const seen: (Prompt | string)[] = [];
  const refused: string[] = [];
  const left = [...typed];
  const asker: Asker = {
    say: (text) => {
      seen.push(text);
    },
    async ask(prompt, check) {
      seen.push(prompt);
      for (;;) {
        const next = left.shift() ?? 'stop';
        const why = check(next);
        if (why === undefined) return next;
        refused.push(why);
      }
    },
  };
  return { asker, seen, refused };
}

async function held(typed: readonly string[], setting: Setting = settingIn()) {
  const script = scripted(typed);
  const kept: (readonly Given[])[] = [];
  const end = await hold(begin(setting), setting, script.asker, (given) => {
    kept.push(given);
  });
  return { ...script, ...end, kept };
}

/** The progress after some answers. */
function having(typed: readonly string[], setting: Setting): Progress {
  return typed.reduce((progress, text) => {
    const item = nextItem(progress, setting);
    const taken = item && take(item, text, progress, setting);
    if (taken?.is !== 'taken') throw new Error(`${item?.id} ${JSON.stringify(taken)}`);
    return taken.progress;
  }, begin(setting));
}

describe('holding an interview', () => {
  it('keeps every answer at once, and stops when it is told to', async () => {
    const { kept, ended, progress } = await held(['Zuid', 'Assen', '', 'stop']);
    expect(ended).toBe('stopped');
    expect(kept.map((given) => given.length)).toEqual([1, 2, 3]);
    expect(progress.tree).toEqual({
      language: 'nl',
      name: 'Zuid',
      region: 'Assen',
      phase: 'forming',
    });
  });

  it('tells why a question is asked and which checks it feeds', async () => {
    const { seen } = await held(['Zuid', '', '', '', '', '?']);
    const help = seen.findLast((one) => typeof one === 'string');
    expect(help).toContain('Denk aan het allereerste begin');
    expect(help).toContain('Telt mee bij: De aanleiding leeft nog');
  });

  it('goes back, shows what was answered, and takes it again with Enter', async () => {
    const { seen, progress } = await held(['Zuid', 'Assen', '<', '', '2', '<', '1']);
    const prompts = seen.filter((one) => typeof one !== 'string');
    expect(prompts[3]?.keys.find(({ code }) => code === 'Enter')?.label).toBe('Assen (zo laten)');
    expect(progress.tree).toMatchObject({ region: 'Assen', phase: 'forming' });
  });

  it('says where one is, about how long it takes, and how the score narrows', async () => {
    const { seen } = await held(['Zuid', '', '', '2026-09', '1', '2', 'n', 'j']);
    const above = seen.flatMap((one) => (typeof one === 'string' ? [] : [one.above]));
    expect(above[0]).toMatch(/^vraag 1, nog ongeveer 1\d minuten; de score ligt tussen 0 en 100$/);
    const widths = above.map((text) => {
      const [low = 0, high = 0] = /tussen (\d+) en (\d+)/.exec(text)?.slice(1).map(Number) ?? [];
      return high - low;
    });
    expect(widths.at(-1)).toBeLessThan(widths[0] ?? 0);
  });
});

describe('what is said on the way', () => {
  it('is how a date was understood, where it was typed in another way', async () => {
    const understood = async (typed: string) => {
      const { seen } = await held(['Zuid', '', '', typed]);
      return seen.filter((one) => typeof one === 'string' && one.startsWith('Genoteerd'));
    };
    expect(await understood('12-3-2026')).toEqual(['Genoteerd als 2026-03-12.']);
    expect(await understood('2026-03-12')).toEqual([]);
    expect(await understood('')).toEqual([]);
    expect(await understood('w')).toEqual([]);
  });

  it('is that one is at the first question, where one would go back further', async () => {
    const { seen, progress } = await held(['<', 'Zuid', '<', '<', 'stop']);
    expect(seen.filter((one) => one === 'Dit is de eerste vraag.')).toHaveLength(2);
    expect(progress.done).toEqual([]);
  });

  it('opens each part of the interview once', async () => {
    const { seen, ended } = await held(['Zuid', ...Array.from({ length: 90 }, () => '')]);
    expect(ended).toBe('done');
    const { blocks } = settingIn().book;
    const opened = blocks.map(({ title, opening }) => `${title.nl}\n${opening.nl}`);
    expect(seen.filter((one) => typeof one === 'string')).toEqual(opened);
  });

  it('asks again where somebody answers what was refused', async () => {
    const typed = ['', 'Zuid', 'stop'];
    const setting = settingIn();
    const asker: Asker = { say: () => undefined, ask: async () => typed.shift() ?? 'stop' };
    const { progress } = await hold(begin(setting), setting, asker, () => undefined);
    expect(progress.tree.name).toBe('Zuid');
  });

  it('is where the score lies: a span, a number, or nowhere yet', () => {
    const score = (rules: readonly Rule[], typed: readonly string[]) => {
      const setting = { ...settingIn(), rulebook: rulebookOf(rules) };
      return scoreText(having(typed, setting), setting);
    };
    const rule = ruleOf('purpose-there', 'problem: region is none');
    expect(score([rule], ['Zuid'])).toBe('de score ligt tussen 0 en 100');
    expect(score([rule], ['Zuid', 'Assen'])).toBe('de score is 100');
    expect(score([], ['Zuid'])).toBe('nog geen score');
  });
});

describe('going on with answers that were kept', () => {
  it('lets go of an answer to a question that does not come, or that cannot be taken', () => {
    const kept = [
      { id: 'name', typed: 'Zuid' },
      { id: 'qq', typed: 'x' },
      { id: 'region', typed: 'jan@voorbeeld.nl' },
      { id: 'region', typed: 'Assen' },
    ];
    expect(replay(kept, settingIn()).tree).toEqual({
      language: 'nl',
      name: 'Zuid',
      region: 'Assen',
    });
  });
});

describe('a person who stops', () => {
  it('is known by the name of the error, from whichever part of leernet', () => {
    expect(isStopped(new Stopped())).toBe(true);
    expect(isStopped(Object.assign(new Error('x'), { name: 'Stopped' }))).toBe(true);
    expect(isStopped(new Error('kapot'))).toBe(false);
    expect(isStopped('Stopped')).toBe(false);
  });
});

describe('what is refused', () => {
  it.each([
    [[], 'jan@voorbeeld.nl', 'e-mailadres'],
    [['Zuid'], 'bel 06-12345678', 'telefoonnummer'],
    [[], '', 'kan niet leeg'],
    [['Zuid', ''], '7', '"7" staat niet op het scherm'],
    [['Zuid', '', ''], '31-2-2026', 'die dag bestaat niet'],
    [['Zuid', '', ''], 'vorig jaar', 'geen datum'],
    [['Zuid', '', '', ''], '1 2', 'staat niet op het scherm'],
    [['Zuid', '', '', '', ''], '1 1', 'noem je twee keer'],
    [['Zuid', '', '', '', ''], '0', 'staat niet op het scherm'],
  ])('%j, then %j: %s', (before, typed, why) => {
    const setting = settingIn();
    const progress = having(before, setting);
    const item = nextItem(progress, setting);
    const taken = item && take(item, typed, progress, setting);
    expect(taken).toMatchObject({ is: 'wrong', why: expect.stringContaining(why) });
  });

  it.each([
    ['12-3-2026', '2026-03-12'],
    ['1 maart 2026', '2026-03-01'],
    ['2026-03', '2026-03'],
    ['vandaag', '2026-11-22'],
  ])('but a date may be typed as %s', (typed, written) => {
    expect(having(['Zuid', '', '', typed], settingIn()).tree.started).toBe(written);
  });

  it('is what the file itself would refuse: more than there are', () => {
    const setting = settingIn('en');
    let progress = having(['South'], setting);
    for (;;) {
      const item = nextItem(progress, setting);
      if (!item) throw new Error('never asked');
      if (item.id === 'counts.close-to-issue') {
        const taken = take(item, '9', progress, setting);
        expect(taken).toMatchObject({ is: 'wrong', why: expect.stringContaining('go back') });
        return;
      }
      const typed = item.id === 'members' ? '8' : '';
      const taken = take(item, typed, progress, setting);
      if (taken.is !== 'taken') throw new Error(JSON.stringify(taken));
      progress = taken.progress;
    }
  });
});

describe('what is not ticked', () => {
  const start = ['Zuid', '', '', '', ''];

  it('is no no until somebody says so', () => {
    const setting = settingIn();
    expect(having([...start, '2 3'], setting).tree.origin).toEqual({
      kind: ['ambition', 'inspiration', 'unknown'],
    });
    expect(having([...start, '2 3', ''], setting).tree.origin).toEqual({
      kind: ['ambition', 'inspiration', 'unknown'],
    });
    expect(having([...start, '2 3', 'n'], setting).tree.origin).toEqual({
      kind: ['ambition', 'inspiration'],
    });
  });

  it('can be said in the same line: yes, no and do not know', () => {
    const setting = settingIn();
    const progress = having([...start, '', '', '1 -2 3?'], setting);
    expect(progress.tree.initiator).toEqual({
      standing: true,
      'track-record': false,
      independent: 'unknown',
    });
    const item = nextItem(progress, setting);
    expect(item?.question).toContain('de organisatie kan praktisch helpen');
    expect(having([...start, '', '', '1 -2 3?', ''], setting).tree.initiator).not.toHaveProperty(
      'capacity',
    );
    expect(having([...start, '', '', '1 -2 3?', 'n'], setting).tree.initiator).toHaveProperty(
      'capacity',
      false,
    );
  });
});

describe('members, a line each', () => {
  /** The interview at its first line about a member. */
  function atMembers(setting: Setting): Progress {
    let progress = having(['Zuid'], setting);
    for (;;) {
      const item = nextItem(progress, setting);
      if (!item) throw new Error('no members');
      if (item.id === 'members/1') return progress;
      const typed: Readonly<Record<string, string>> = {
        'organisations/1': 'Gemeente Assen, 1',
        'organisations/2': 'GGD, 2',
        members: '6',
      };
      const taken = take(item, typed[item.id] ?? '', progress, setting);
      if (taken.is !== 'taken') throw new Error(JSON.stringify(taken));
      progress = taken.progress;
    }
  }

  function lines(typed: readonly string[]): Progress {
    const setting = settingIn();
    return typed.reduce((progress, text) => {
      const item = nextItem(progress, setting);
      const taken = item && take(item, text, progress, setting);
      if (taken?.is !== 'taken') throw new Error(JSON.stringify(taken));
      return taken.progress;
    }, atMembers(setting));
  }

  it('take codes in any order, repeat a line, and stand for more members at once', () => {
    expect(
      lines(['t 3 o2 j', '=', '1 n 0 2x', '', '5 1 x'.replace(' x', '')]).tree.members,
    ).toEqual([
      {
        id: 'lid-1',
        perspectives: ['professionals'],
        roles: ['lead'],
        organisation: 'ggd',
        mandate: true,
      },
      {
        id: 'lid-2',
        perspectives: ['professionals'],
        roles: ['lead'],
        organisation: 'ggd',
        mandate: true,
      },
      { id: 'lid-3', perspectives: ['policy'], roles: 'none', mandate: false },
      { id: 'lid-4', perspectives: ['policy'], roles: 'none', mandate: false },
      { id: 'lid-5' },
      { id: 'lid-6', perspectives: ['residents', 'policy'] },
    ]);
  });

  it('show every code that may be typed', () => {
    const setting = settingIn();
    const item = nextItem(atMembers(setting), setting);
    if (item?.form.is !== 'line') throw new Error('no line');
    const shown = promptFor(item, '', 'nl').rows.flatMap(({ choices }) => choices);
    for (const { options } of item.form.parts) {
      for (const { code } of options) expect(shown.map((one) => one.code)).toContain(code);
    }
  });

  it('ask whether those without a task have none', () => {
    const setting = settingIn();
    const progress = lines(['3 t', '1 5x']);
    expect(nextItem(progress, setting)?.question).toContain('Bij 5 leden');
  });

  it.each([
    ['9', 'staat niet op het scherm'],
    ['o3', 'staat niet op het scherm'],
    ['j n', 'noem je twee keer'],
    ['7x', 'hooguit 6x'],
    ['=', 'nog geen regel'],
    ['t 0', 'noem je twee keer'],
  ])('refuse %j', (typed, why) => {
    const setting = settingIn();
    const progress = atMembers(setting);
    const item = nextItem(progress, setting);
    const taken = item && take(item, typed, progress, setting);
    expect(taken).toMatchObject({ is: 'wrong', why: expect.stringContaining(why) });
  });
});

describe('the shortest wording', () => {
  it.each(['nl', 'en'] as const)('says nothing in more than 15 words (%s)', async (language) => {
    const setting = settingIn(language, true);
    const yes = language === 'nl' ? 'j' : 'y';
    const typed: string[] = [];
    // Help at each question, then an answer that most questions take.
    for (let n = 0; n < 90; n += 1) typed.push('?', n === 0 ? 'Zuid' : '1', yes, '');
    const { seen } = await held(typed, setting);
    const texts = seen.flatMap((one) =>
      typeof one === 'string'
        ? [one.replace(/^(Telt mee bij|Counts for):.*$/m, '')]
        : [
            one.question,
            one.hint,
            ...one.rows.flatMap(({ choices }) => choices.map((c) => c.label)),
          ],
    );
    expect(texts.length).toBeGreaterThan(200);
    const long = texts
      .flatMap((text) => text.split(/[.?!:;\n]+/))
      .filter((sentence) => sentence.trim().split(/\s+/).length > 15);
    expect(long).toEqual([]);
  });
});
