import type { Language } from '../base/language.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import type { Judgement } from '../diagnosis/judge.js';
import { type Entry, type Known, subjectKey } from '../programme/baseline/entry.js';
import { held, subjectOf } from '../programme/baseline/hold.js';
import type { CheckedFile } from '../report/checked.js';
import { pathFrom } from './path-from.js';
import { EXIT, type Exit } from './shell.js';
import { tell } from './words.js';

/** What was already there. */
export interface Baseline {
  readonly file: string;
  readonly known: Known;
}

/** What is kept of a file until all were held against a baseline. */
export interface Beside {
  /** Which baseline it was held against. */
  readonly baseline?: string;
  /** What entries of a baseline call this network. */
  readonly subject?: string;
  /** Something in the baseline is better now. */
  readonly better?: boolean;
}

/** Holds the problems that count against what was already there. */
export function besideBaseline(
  { file, language }: CheckedFile,
  diagnosis: Diagnosis,
  failing: readonly Judgement[],
  baseline: Baseline,
  level: string,
): {
  readonly short: boolean;
  readonly says: readonly string[];
  readonly beside: Beside;
  /** The rules whose findings are new, or worse than the baseline says. */
  readonly fresh: ReadonlySet<string>;
} {
  const subject = subjectOf(diagnosis, pathFrom(baseline.file, file));
  const { fresh, worse, better } = held(diagnosis, subject, baseline.known);
  const counts = ({ rule }: Entry): boolean => failing.some((one) => one.rule.id === rule);
  const says: string[] = [];
  const say = (key: Parameters<typeof tell>[0], rules: readonly { readonly rule: string }[]) => {
    if (rules.length === 0) return;
    says.push(
      tell(key, language, { file, level, rules: rules.map(({ rule }) => rule).join(', ') }),
    );
  };
  const short = { fresh: fresh.filter(counts), worse: worse.filter(counts) };
  say('failedNew', short.fresh);
  say('failedWorse', short.worse);
  say(
    'wentFromBaseline',
    better.filter(({ now }) => now === undefined),
  );
  say(
    'betterThanBaseline',
    better.filter(({ now }) => now !== undefined),
  );
  return {
    short: short.fresh.length + short.worse.length > 0,
    says,
    fresh: new Set([...fresh, ...worse].map(({ rule }) => rule)),
    beside: {
      baseline: baseline.file,
      subject: subjectKey(subject),
      better: better.length > 0,
    },
  };
}

/** What is left to say once all files were held against their baselines. */
export class BaselineEnding {
  private readonly seen = new Map<string, string>();
  private readonly says: string[] = [];
  /** The baselines in which something is better now. */
  private readonly better = new Set<string>();
  private exit: Exit = EXIT.fine;

  constructor(private readonly language: Language) {}

  /** Takes in how a file did, in the order of the files. */
  next(file: string, { baseline, subject, better = false }: Beside): void {
    if (baseline === undefined || subject === undefined) return;
    if (better) this.better.add(baseline);
    const key = JSON.stringify([baseline, subject]);
    const other = this.seen.get(key);
    // One file may be named twice; another file may not share what was known of this one.
    if (other === undefined) this.seen.set(key, file);
    else if (other !== file) {
      this.says.push(tell('sameNetwork', this.language, { file, other }));
      this.exit = EXIT.wrong;
    }
  }

  end(): { readonly exit: Exit; readonly says: readonly string[] } {
    const hints = [...this.better].map((baseline) =>
      tell('updateBaseline', this.language, { baseline }),
    );
    return { exit: this.exit, says: [...this.says, ...hints] };
  }
}
