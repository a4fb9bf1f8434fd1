import type { Language } from '../base/language.js';
import type { FailLevel } from '../rulebook/kinds.js';

/** Where a setting comes from. */
export type Origin =
  | { readonly is: 'built-in' }
  /** A configuration, or for the language the network file itself. */
  | { readonly is: 'config' | 'network'; readonly file: string; readonly line: number }
  | { readonly is: 'option'; readonly option: string };

/** Something that is chosen, and where. */
export interface Setting<T> {
  readonly value: T;
  readonly from: Origin;
}

/** What holds for a network file, beside its rulebook. Paths count from the current folder. */
export interface Settings {
  readonly failOn: Setting<FailLevel>;
  readonly minScore: Setting<number | undefined>;
  readonly minKnown: Setting<number | undefined>;
  /** The language where the file says none. */
  readonly language: Setting<Language | undefined>;
  /** The reports: `json=reports/all.json`. */
  readonly formats: Setting<readonly string[]>;
  readonly baseline: Setting<string | undefined>;
  /** Where the networks are. */
  readonly networks: Setting<readonly string[] | undefined>;
}

/** Settings of which only some are chosen. */
export type Chosen = Partial<Settings>;

const builtIn: Origin = { is: 'built-in' };
const unset = { value: undefined, from: builtIn } as const;

/** What holds where nobody chose anything. */
export const standard: Settings = {
  failOn: { value: 'critical', from: builtIn },
  minScore: unset,
  minKnown: unset,
  language: unset,
  formats: { value: ['pretty'], from: builtIn },
  baseline: unset,
  networks: unset,
};

/** What holds in the end: the last one that chooses decides, each setting by itself. */
export function settle(...layers: readonly Chosen[]): Settings {
  return Object.assign({}, standard, ...layers) as Settings;
}

/** `leernet.config.yaml:3`, for what a file says. */
export function placeOf(from: Origin): string | undefined {
  return 'file' in from ? `${from.file}:${from.line}` : undefined;
}
