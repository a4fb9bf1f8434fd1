import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseWhen } from '../../src/base/days.js';
import { isOpen, missingOf } from '../../src/diagnosis/ask.js';
import { beginRun, nextOpen, type Run } from '../../src/interview/open/open.js';
import { fixtureText, settingIn } from '../interview/helper.js';
import { answered, knownFor, picker } from '../interview/typing.js';
import { talkTo } from './dialogue.js';
import { leernet } from './leernet.js';

/**
 * `leernet ask` on whole networks, typed into in a real terminal. Beside it the same questions are
 * worked out, so that it is known what may be typed; all that is held is read from the screen and
 * from the file.
 */

/** The command takes the day from the clock. */
const today = parseWhen(new Date().toISOString().slice(0, 10))?.from ?? 0;
const setting = { ...settingIn(), today };

/** The networks of fixtures that read without errors. */
export const networks: readonly string[] = readdirSync('fixtures/networks')
  .map((file) => file.replace(/\.yaml$/, ''))
  .filter((name) => !name.endsWith('.expected'))
  .filter((name) => beginRun(fixtureText(name), setting).look.errors.length === 0);

/** Far more than the tests need, also on a busy machine. */
const LONGEST = 400_000;

/** Types through each of some networks, as somebody who knows all, until nothing is unknown. */
export function askAbout(names: readonly string[]): void {
  const made = mkdtempSync(join(tmpdir(), 'leernet-ask-'));
  afterAll(() => rmSync(made, { recursive: true, force: true }));

  describe.each(names)('asking about %s in a terminal', (name) => {
    it(
      'goes on until nothing is unknown, and the span on screen never widens',
      async () => {
        const file = join(made, `${name}.yaml`);
        writeFileSync(file, fixtureText(name));
        const before = scoreOf(file);
        const { spans, run, last, settled } = await typedThrough(file);
        expect(spans).toHaveLength(settled);
        const all = [before, ...spans];
        expect(all.filter((span, at) => at > 0 && !isWithin(span, all[at - 1]))).toEqual([]);
        expect(last).toMatch(/Dat waren alle vragen\.|Er is niets meer te vragen\./);
        expect(readFileSync(file, 'utf8')).toBe(run.text);
        expect(scoreOf(file)).toEqual(all.at(-1));
        expect(leftIn(run)).toEqual([]);
        expect(unknownIn(run)).toEqual([]);
      },
      LONGEST,
    );
  });
}

type Span = readonly [low: number, high: number];

/** Answers all that is asked, each as soon as it stands on screen. */
async function typedThrough(file: string): Promise<{
  readonly spans: readonly Span[];
  readonly run: Run;
  readonly last: string;
  /** After how many answers the score is to be told. */
  readonly settled: number;
}> {
  const pick = picker(11);
  const dialogue = talkTo(['ask', file, '--lang', 'nl']);
  const spans: Span[] = [];
  let run = beginRun(readFileSync(file, 'utf8'), setting);
  let told = run.text;
  let settled = 0;
  try {
    for (;;) {
      const { open, run: here } = nextOpen(run, {}, setting);
      const answer = open && answered(open.item, here, pick, setting, knownFor);
      const screen = await dialogue.heard();
      spans.push(...spansOn(screen));
      if (!open || !answer) return { spans, run: here, last: screen, settled };
      expect(flat(screen)).toContain(flat(open.item.question));
      dialogue.type(answer.typed);
      run = answer.run;
      if (run.follow || run.text === told) continue;
      told = run.text;
      settled += 1;
    }
  } finally {
    dialogue.end();
  }
}

/** Without line breaks, which are where the screen ends. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where the score is said to lie now. */
function spansOn(screen: string): readonly Span[] {
  const said =
    /De score (?:ligt nu tussen (\d+) en (\d+)|blijft tussen (\d+) en (\d+)|is nu (\d+))\./g;
  return [...flat(screen).matchAll(said)].map(([, ...found]) => {
    const numbers = found.filter((one) => one !== undefined).map(Number);
    return [numbers[0] ?? Number.NaN, numbers.at(-1) ?? Number.NaN];
  });
}

function isWithin([low, high]: Span, before: Span | undefined): boolean {
  return before !== undefined && low >= before[0] && high <= before[1];
}

/** The score of a file as a check tells it, and that the check found nothing wrong with the file. */
function scoreOf(file: string): Span {
  const { stdout } = leernet(['check', file, '--format', 'json', '--fail-on', 'never']);
  const { networks: checked, problems } = JSON.parse(stdout) as {
    readonly networks: readonly {
      readonly score: { readonly low: number; readonly high: number };
    }[];
    readonly problems: readonly { readonly severity?: string; readonly code: string }[];
  };
  expect(problems).toEqual([]);
  const score = checked[0]?.score;
  return [score?.low ?? Number.NaN, score?.high ?? Number.NaN];
}

/** The checks that wait for something that somebody may know: not for time. */
function unknownIn({ look }: Run): readonly string[] {
  const waiting = look.diagnosis()?.judgements.filter(isOpen) ?? [];
  return waiting.filter((one) => missingOf(one).length > 0).map(({ rule }) => rule.id);
}

/**
 * What would be asked if `ask` were started anew, and was not asked before: all that is left is what
 * nobody knew.
 */
function leftIn({ text, asked }: Run): readonly string[] {
  const left: string[] = [];
  for (let run = beginRun(text, setting); ; ) {
    const next = nextOpen(run, {}, setting);
    if (!next.open) return left;
    const { item } = next.open;
    // What was asked of all members at once is left for one of them.
    const across = item.id.replace(/\.\d+/g, '');
    if (!asked.has(item.id) && !asked.has(across)) left.push(item.id);
    run = { ...next.run, asked: new Set([...next.run.asked, item.id]) };
  }
}
