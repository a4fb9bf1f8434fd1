import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/base/days.js';
import type { Language } from '../../src/base/language.js';
import { edited } from '../../src/edit/edit.js';
import type { Path, Plain } from '../../src/edit/plain.js';
import { givenIn } from '../../src/interview/answers.js';
import { secondsLeft } from '../../src/interview/estimate.js';
import { networkFile } from '../../src/interview/file/write.js';
import { back, begin, nextItem, replay, take } from '../../src/interview/interview.js';
import type { Progress, Setting } from '../../src/interview/progress.js';
import type { Tree } from '../../src/interview/tree.js';
import { readNetwork } from '../../src/network/read.js';
import { walker } from '../../src/network/walk.js';
import { lawRuns } from '../runs.js';
import { settingIn, today } from './helper.js';
import { type Pick, picker, typedFor } from './typing.js';

const runs = { numRuns: lawRuns(5), seed: 20261122 };

const unknown = { nl: 'w', en: 'd' };

/** Answers a whole interview: mostly something, now and then nothing, that nobody knows, or back. */
function answered(setting: Setting, pick: Pick, { backs = true } = {}): Progress {
  const { language } = setting;
  let progress = begin(setting);
  for (let turns = 0; turns < 600; turns += 1) {
    const item = nextItem(progress, setting);
    if (!item) return progress;
    const chance = pick(12);
    if (backs && chance === 0) {
      progress = back(progress, setting) ?? progress;
      continue;
    }
    const typed =
      chance < 3 ? (chance === 1 ? '' : unknown[language]) : typedFor(item, pick, language);
    const taken = take(item, typed, progress, setting);
    // What cannot be true together is refused: then this question is left open.
    const next = taken.is === 'taken' ? taken : take(item, '', progress, setting);
    if (next.is === 'taken') progress = next.progress;
    else {
      const named = take(item, 'Zuid', progress, setting);
      if (named.is !== 'taken') throw new Error(`${item.id}: ${JSON.stringify(named)}`);
      progress = named.progress;
    }
  }
  throw new Error('the interview does not end');
}

function fileOf({ tree }: Progress, language: Language): string {
  return networkFile(tree, { language, schema: './network.json', day: formatDay(today) });
}

/** Every value of a tree, with where it stands. */
function leaves(value: Plain, path: Path = []): readonly { path: Path; value: Plain }[] {
  if (typeof value !== 'object') return [{ path, value }];
  const entries: readonly (readonly [string | number, Plain])[] = Array.isArray(value)
    ? value.map((one, at) => [at, one] as const)
    : Object.entries(value as Tree);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
    return [{ path, value }];
  }
  return entries.flatMap(([step, one]) => leaves(one, [...path, step]));
}

const everything = walker((kind) => kind.is !== 'list');

describe.each(['nl', 'en'] as const)('an interview (%s)', (language) => {
  const setting = settingIn(language);

  it('comes to a file that says what was answered, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const progress = answered(setting, picker(seed));
        const text = fileOf(progress, language);
        const { network, problems } = readNetwork(text, { today });
        expect(problems).toEqual([]);
        const told = leaves(progress.tree);
        for (const edit of told) expect(edited(text, [edit], language)).toBe(text);
        let facts = 0;
        if (network) {
          everything(network, ({ fact }) => {
            if (fact.is !== 'absent') facts += 1;
          });
        }
        // A list that is none or unknown as a whole is no field of its own for the walk.
        const lists = told.filter(
          ({ path, value }) =>
            /^(organisations|sources)$/.test(String(path.at(-1))) && typeof value === 'string',
        );
        expect(facts).toBe(told.length - lists.length);
      }),
      runs,
    );
  });

  it('goes on where it was after an interruption', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(60), (seed, stop) => {
        const whole = answered(setting, picker(seed), { backs: false });
        const kept = JSON.parse(JSON.stringify(givenIn(whole).slice(0, stop)));
        const begun = replay(kept, setting);
        expect(givenIn(begun)).toEqual(kept);
        const again = replay(givenIn(whole), setting);
        expect(again.tree).toEqual(whole.tree);
        expect(nextItem(begun, setting)?.id).toBe(whole.done[kept.length]?.id);
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 2) },
    );
  });

  it('comes to the same when one goes back and takes the same answer again', () => {
    const whole = answered(setting, picker(7), { backs: false });
    let progress = whole;
    for (let steps = 0; steps < 12; steps += 1) progress = back(progress, setting) ?? progress;
    for (;;) {
      const item = nextItem(progress, setting);
      if (!item) break;
      const taken = take(item, item.enter === undefined ? '' : '', progress, setting);
      if (taken.is !== 'taken') throw new Error(JSON.stringify(taken));
      progress = taken.progress;
    }
    expect(progress.tree).toEqual(whole.tree);
  });

  it('leaves a comment for what was not asked, valid when its hash is taken away', () => {
    const text = fileOf(answered(setting, picker(3)), language);
    const lines = text.split('\n');
    const open = lines.flatMap((line, at) =>
      /^\s*# +[a-z-]+:(\s|$)/.test(line) && at > 5 ? [at] : [],
    );
    expect(open.length).toBeGreaterThan(40);
    const bare = (line: string): string => line.replace('# ', '');
    for (const at of open) {
      const depth = depthOf(lines[at] ?? '');
      const heads = headsOf(lines, at, depth);
      const changed = lines.map((line, n) => (n === at || heads.includes(n) ? bare(line) : line));
      const { problems } = readNetwork(changed.join('\n'), { today });
      expect(problems, lines[at]).toEqual([]);
    }
    const all = lines.map((line, at) => (open.includes(at) ? bare(line) : line)).join('\n');
    expect(readNetwork(all, { today }).problems).toEqual([]);
  });

  it('takes less than fifteen minutes by its own count, for 8 to 12 members', () => {
    for (const members of [8, 10, 12]) {
      const seconds = longest(setting, members);
      expect(seconds).toBeLessThan(setting.book.seconds.limit);
      expect(seconds).toBeGreaterThan(setting.book.seconds.limit / 2);
    }
  });

  it('tells about how long it will still take, never less than nothing', () => {
    const total = longest(setting, 10);
    let progress = begin(setting);
    const start = secondsLeft(progress, setting);
    expect(start).toBeGreaterThan(total * 0.6);
    expect(start).toBeLessThan(total * 1.2);
    let last = start;
    for (;;) {
      const item = nextItem(progress, setting);
      if (!item) break;
      const taken = take(item, fullAnswer(item, 10), progress, setting);
      if (taken.is !== 'taken') throw new Error(`${item.id} ${JSON.stringify(taken)}`);
      progress = taken.progress;
      const left = secondsLeft(progress, setting);
      // An answer may call for more questions, but not for minutes of them.
      expect(left).toBeLessThan(last + 60);
      last = left;
    }
    expect(last).toBe(0);
  });
});

/** How far a commented line is indented, its hash left out. */
function depthOf(line: string): number {
  return line.replace('# ', '').search(/\S/);
}

/** The headings above a line that are comments themselves. */
function headsOf(lines: readonly string[], from: number, depth: number): readonly number[] {
  const heads: number[] = [];
  let wanted = depth;
  for (let at = from - 1; at >= 0 && wanted > 0; at -= 1) {
    const line = lines[at] ?? '';
    const key = /^\s*(?:# +)?[a-z-]+:/.test(line);
    const own =
      line.includes('# ') && /^\s*# +[a-z-]+:/.test(line) ? depthOf(line) : line.search(/\S/);
    if (!key || own >= wanted) continue;
    if (/^\s*# /.test(line)) heads.push(at);
    wanted = own;
  }
  return heads;
}

/** An answer that says the most and calls for the most questions. */
function fullAnswer(
  { form, options, id }: NonNullable<ReturnType<typeof nextItem>>,
  members: number,
) {
  switch (form.is) {
    case 'people':
      return String(members);
    case 'times':
      return '10 20 60 30';
    case 'way':
      return '1';
    case 'line': {
      if (form.at >= (id.startsWith('organisations') ? 6 : 2) && !form.listed) return '';
      if (id.startsWith('organisations'))
        return `Organisatie nummer ${form.at} van ons, ${(form.at % 9) + 1}`;
      return id.startsWith('funding')
        ? '1 2027-12'
        : form.parts.map(({ options: all }) => all[0]?.code).join(' ');
    }
    case 'ticks':
      return form.ticks[0]?.code ?? '';
    case 'some':
      return '1';
    case 'usual':
      return '6 1=16';
    case 'rest':
    case 'rest-of-some':
      return 'n';
    case 'more-people':
    case 'forms':
    case 'form':
      throw new Error(`${id} is not asked in an interview`);
    case 'texts':
      return 'bewoners';
    case 'days':
      return '2026-10-01';
    case 'value':
      if (form.kind.is === 'date') return id === 'started' ? '2026-09-01' : '2027-03';
      if (form.kind.is === 'number') return id.startsWith('counts.') ? '2' : '8';
      if (id === 'approach' || id === 'guidance.process-guide') return '2';
      if (id === 'purpose.outcome-known') return options[0]?.code ?? '';
      return options[0]?.code ?? 'iets';
  }
}

/** How long an interview takes in which everything is asked and answered. */
function longest(setting: Setting, members: number): number {
  let progress = begin(setting);
  let seconds =
    setting.book.seconds.intro + setting.book.blocks.length * setting.book.seconds.opening;
  for (;;) {
    const item = nextItem(progress, setting);
    if (!item) return seconds;
    seconds += item.seconds;
    const taken = take(item, fullAnswer(item, members), progress, setting);
    if (taken.is !== 'taken') throw new Error(`${item.id} ${JSON.stringify(taken)}`);
    progress = taken.progress;
  }
}
