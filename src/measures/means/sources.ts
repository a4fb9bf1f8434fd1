import { items, known } from '../../network/facts.js';
import { aboutField } from '../../network/field.js';
import { type FundingSource, fundingSourceShape } from '../../network/format/means.js';
import type { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';

/** A kind of money or help. */
export type Kind = Extract<FundingSource['kind'], { readonly is: 'known' }>['value'];

/** How many kinds of money or help there are. */
export const KINDS = kindsOfMoney().length;

/** A source of money or help that runs on the day of the report, or may. */
export interface Running {
  readonly source: FundingSource;
  /** Whether it runs for certain. */
  readonly sure: boolean;
  /** The dates that leave open whether it does, by their paths. */
  readonly open: readonly string[];
}

/**
 * The sources that run on the day of the report: begun by then, and not ended before it. `from`
 * left out: the money is there, for the file lists what the network runs on. `until` left out: no
 * end for money that comes back by itself, see `comesBack`; else it may have ended.
 *
 * @returns undefined where the file does not say what the network runs on
 */
export function runningSources(view: View, notes: Notes): readonly Running[] | undefined {
  const { sources } = view.network.funding;
  const list = items(sources);
  if (!list) notes.lacks('funding.sources');
  const running = list?.flatMap((source): Running[] => {
    const begun = hasBegun(source, view);
    const lasts = hasNotEnded(source, view);
    if (begun === false || lasts === false) return [];
    const open = [...(begun ? [] : ['from']), ...(lasts ? [] : ['until'])];
    const paths = open.map((field) => `funding.sources.${field}`);
    return [{ source, sure: open.length === 0, open: paths }];
  });
  if (running?.length === 0) notes.saw(sources);
  return running;
}

function hasBegun({ from }: FundingSource, { asOf }: View): boolean | undefined {
  const date = known(from);
  if (!date || date.to <= asOf) return true;
  return date.from > asOf ? false : undefined;
}

function hasNotEnded(source: FundingSource, { asOf }: View): boolean | undefined {
  const { until } = source;
  if (until.is === 'none') return true;
  if (until.is !== 'known') return comesBack(source) || undefined;
  if (until.value.from >= asOf) return true;
  return until.value.to < asOf ? false : undefined;
}

/** Notes the dates that leave open whether sources run. */
export function noteOpen(sources: readonly Running[], notes: Notes): void {
  for (const { open } of sources) for (const path of open) notes.lacks(path);
}

const OWN: ReadonlySet<string> = new Set<Kind>(['own-budget', 'member-fee', 'in-kind']);

/**
 * Whether money of which no end is told comes back by itself: it is structural, or it is from
 * within (an own budget, members' fees, help in kind). Undefined where the file does not say.
 */
export function comesBack({ kind, structural }: FundingSource): boolean | undefined {
  if (known(structural) === true) return true;
  const own = known(kind);
  if (own !== undefined && OWN.has(own)) return true;
  return own !== undefined && known(structural) === false ? false : undefined;
}

function kindsOfMoney(): readonly string[] {
  const { kind } = aboutField(fundingSourceShape.kind);
  return kind.is === 'choice' ? Object.keys(kind.words) : [];
}
