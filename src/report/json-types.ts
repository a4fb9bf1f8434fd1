import type { Language } from '../base/language.js';
import type { Phase, Theme, Weight } from '../rulebook/kinds.js';
import type { AcrossJson } from './json-across-types.js';
import type { FindingJson, FoundJson, LocationJson } from './json-finding-types.js';

export type { AcrossJson, CountJson } from './json-across-types.js';
export type { FindingJson, FoundJson, LocationJson } from './json-finding-types.js';

/** The JSON report of `leernet check --format json`. Lines and columns count from 1. */
export interface ReportJson {
  /** The version of this format. */
  readonly leernet: '1';
  /** The version of leernet. */
  readonly version: string;
  /** Which rulebook judged the first file: its name, and a hash of all that stands in it. */
  readonly rulebook: string;
  /** The day that the first file was judged on; null where there is no file. */
  readonly asOf: string | null;
  readonly language: Language;
  /** Which part of a larger check this is (`--shard`); left out where it is the whole. */
  readonly shard?: ShardJson | undefined;
  readonly networks: readonly NetworkJson[];
  /** What is wrong with the files, and warnings. */
  readonly problems: readonly ProblemJson[];
  /** What can be said of the networks together, where several were checked. */
  readonly across?: AcrossJson;
}

/** A part of a larger check, and what it must have in common with the others. */
export interface ShardJson {
  /** Which part, from 1. */
  readonly part: number;
  readonly of: number;
  /** How many files there are in all parts together, and a hash of their names. */
  readonly files: number;
  readonly list: string;
  /** The day that was asked for, else the day that it was. */
  readonly day: string;
  /** The language that was asked for; null where each file has its own. */
  readonly language: Language | null;
}

/** One network. */
export interface NetworkJson {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  /** The language of its texts here. */
  readonly language: Language;
  /** Where the network lets itself be named to others. */
  readonly share?: true;
  /** The day that it was judged on. */
  readonly asOf: string;
  /** Which rulebook judged it: its name, and a hash of all that stands in it. */
  readonly rulebook: string;
  /** Another form than a learning network that the facts point to; null where none does. */
  readonly form: FormJson | null;
  readonly phase: PhaseJson;
  /** Null where no rule applies for certain. */
  readonly score: (ScoreJson & { readonly cappedBy: readonly string[] }) | null;
  /** The bands that the ends of the score lie in; null where under 40% is known. */
  readonly level: { readonly low: string; readonly high: string } | null;
  readonly themes: Readonly<Record<Theme, ScoreJson | null>>;
  /** Every rule that judges, also what is good or does not apply. */
  readonly findings: readonly FindingJson[];
  /** What to find out next, the most telling first. */
  readonly ask: readonly AskJson[];
  readonly firstSteps: readonly StepJson[];
  readonly tensions: readonly TensionJson[];
  /** How each perspective and the students take part; null unless the network works by LISO. */
  readonly perspectives: readonly VoiceJson[] | null;
  /** The packs whose rules judged it. */
  readonly packs: readonly PackJson[];
  /** How a configuration changed those rules. */
  readonly changes: readonly ChangeJson[];
}

/** The phase that the file gives beside the one that the facts support; neither overrules. */
export interface PhaseJson {
  readonly declared: Phase | null;
  /** For certain, and at the most; null where not even the first phase is supported. */
  readonly supported: { readonly low: Phase | null; readonly high: Phase | null };
  /** What the phase after the supported one still needs, and what is not known of it. */
  readonly next: {
    readonly phase: Phase;
    readonly missing: readonly string[];
    readonly unknown: readonly string[];
  } | null;
  /** Signs that the network goes round again: news, not a fault. */
  readonly back: readonly string[];
  /** Signs that the phase that the file gives fits badly. */
  readonly mismatch: readonly string[];
}

/** A form that the facts point to. */
export interface FormJson {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly sources: readonly string[];
  readonly found: Readonly<Record<string, FoundJson>>;
  readonly locations: readonly LocationJson[];
}

/** How one perspective takes part; `high` is null where it is open. */
export interface VoiceJson {
  readonly perspective:
    | 'policy'
    | 'education'
    | 'professionals'
    | 'research'
    | 'residents'
    | 'students';
  readonly members: { readonly low: number; readonly high: number | null };
  readonly sessions: { readonly low: number; readonly high: number; readonly of: number };
  readonly decisions: { readonly low: number; readonly high: number; readonly of: number };
}

/** A set of rules. */
export interface PackJson {
  readonly name: string;
  readonly version: string;
}

/** What a configuration changes of a rule, and why. */
export interface ChangeJson {
  readonly rule: string;
  readonly changed: {
    /** The rule does not judge; it is not among the findings. */
    readonly off?: true | undefined;
    readonly weight?: Weight | undefined;
    readonly phases?: readonly Phase[] | undefined;
    /** Its sentences, with other numbers. */
    readonly thresholds?:
      | {
          readonly when?: string | undefined;
          readonly problem?: string | undefined;
          readonly attention?: string | undefined;
        }
      | undefined;
  };
  readonly reason: string;
}

/** The span of a score, and how much of its weight is known, in whole percents. */
export interface ScoreJson {
  readonly low: number;
  readonly high: number;
  readonly known: number;
}

/** A question, and by how many points its answer can narrow the score. */
export interface AskJson {
  readonly path: string;
  readonly question: string;
  readonly narrows: number;
  readonly rules: readonly string[];
}

/** A remedy to begin with: by how much the low end rises, and where the score then lies. */
export interface StepJson {
  readonly rule: string;
  readonly remedy: string;
  readonly gains: number;
  readonly effort: 'small' | 'medium' | 'large';
  readonly score: { readonly low: number; readonly high: number } | null;
}

/** Two sources that pull in different directions, and the choice made. */
export interface TensionJson {
  readonly id: string;
  readonly message: string;
  readonly sources: readonly string[];
  /** The findings beside which it belongs. */
  readonly rules: readonly string[];
}

/** What is wrong in a file, and what to write instead. */
export interface ProblemJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly suggestion: string | null;
  readonly mend: string;
}
