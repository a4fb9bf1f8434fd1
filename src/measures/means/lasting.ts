import { type Amount, known } from '../../network/facts.js';
import type { FundingSource } from '../../network/format/means.js';
import { exactly, shareOf, sum } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { KINDS, type Kind, noteOpen, type Running, runningSources } from './sources.js';

const RUNNING = ['funding.sources', 'funding.sources.from', 'funding.sources.until'];

/**
 * Different kinds of money and help that the network runs on now; none that runs: 0.
 * Low counts only what is told, high adds the sources of which the kind, or whether they run, is
 * not. Unknown as a whole where the file does not say what the network runs on.
 */
export const fundingKinds: Measure = {
  name: 'means.funding-kinds',
  label: { nl: 'soorten geld of hulp', en: 'kinds of money or help' },
  unit: 'number',
  reads: [...RUNNING, 'funding.sources.kind', 'funding.sources.structural'],
  of(view) {
    const notes = new Notes();
    const sources = runningSources(view, notes);
    if (!sources) return notes.open(0, KINDS);
    const kinds = sources.map(({ source }) => kindOf(source, notes));
    const told = (some: readonly (Kind | undefined)[]): number =>
      new Set(some.filter((kind) => kind !== undefined)).size;
    const running = kinds.filter((_, at) => sources[at]?.sure);
    const silent = kinds.filter((kind) => kind === undefined).length;
    const low = Math.max(told(running), running.length > 0 ? 1 : 0);
    const high = Math.min(KINDS, told(kinds) + silent);
    if (low < high) noteOpen(sources, notes);
    return notes.range(low, high);
  },
};

function kindOf({ kind }: FundingSource, notes: Notes): Kind | undefined {
  const word = known(kind);
  if (word === undefined) notes.lacks('funding.sources.kind');
  else notes.saw(kind);
  return word;
}

/**
 * Share of the money that the network runs on now that is structural: by `share`, else by amount,
 * else each source alike. Help in kind is no money, and weighs nothing; no money: 0. From 0 to 1.
 * Low counts every source that does not tell as temporary, high as structural. Where one source
 * tells its share (or its amount) and another does not, the other may weigh whatever is left.
 * Unknown as a whole while no source runs for certain.
 */
export const structuralShare: Measure = {
  name: 'means.structural-share',
  label: { nl: 'deel van het geld dat structureel is', en: 'structural share of the money' },
  unit: 'share',
  reads: [
    ...RUNNING,
    'funding.sources.kind',
    'funding.sources.structural',
    'funding.sources.share',
    'funding.sources.amount',
    'funding.sources.once',
  ],
  of(view) {
    const notes = new Notes();
    const sources = runningSources(view, notes);
    if (!sources?.some(({ sure }) => sure)) {
      noteOpen(sources ?? [], notes);
      return notes.open(0, 1);
    }
    const money = sources.filter(({ source }) => known(source.kind) !== 'in-kind');
    const weights = weightsOf(money, sources);
    const legs = money.map(({ source, sure }, at) => {
      const structural = notes.yes(source.structural, 'funding.sources.structural');
      const isMoney = kindOf(source, notes) !== undefined;
      return { structural, sure: sure && isMoney, weight: weights[at] ?? exactly(1) };
    });
    const total = (structural: boolean): Amount => ({
      low: sum(legs.filter((leg) => leg.sure && leg.structural === structural).map(weightOf)).low,
      high: sum(legs.filter((leg) => leg.structural !== !structural).map(weightOf)).high,
    });
    const [lasting, temporary] = [total(true), total(false)];
    const share = shareOf(lasting, temporary);
    if (!share || lasting.high === 0) return notes.exactly(0);
    if (share.low < share.high) {
      noteOpen(money, notes);
      noteWeights(money, notes);
    }
    const someLasting = legs.some(({ sure, structural }) => sure && structural);
    const onlyLasting = someLasting && temporary.high === 0;
    return notes.range(onlyLasting ? 1 : share.low, share.high);
  },
};

function weightOf({ weight }: { readonly weight: Amount }): Amount {
  return weight;
}

/** What each source of money weighs: its share, its euros a year, or 1. */
function weightsOf(money: readonly Running[], all: readonly Running[]): readonly Amount[] {
  if (money.some(({ source }) => known(source.share) !== undefined)) {
    const shares = all.map(({ source, sure }) => (sure ? (known(source.share)?.low ?? 0) : 0));
    const left = Math.max(0, 100 - sum(shares.map(exactly)).low);
    return money.map(({ source }) => known(source.share) ?? { low: 0, high: left });
  }
  if (money.every(({ source }) => known(source.amount) === undefined)) {
    return money.map(() => exactly(1));
  }
  return money.map(({ source }) => yearly(source) ?? { low: 0, high: Number.POSITIVE_INFINITY });
}

/** Euros a year; an amount that is given once is spread over the time that it runs. */
function yearly(source: FundingSource): Amount | undefined {
  const amount = known(source.amount);
  if (!amount || known(source.once) !== true) return amount;
  const from = known(source.from);
  const until = known(source.until);
  if (!from || !until) return undefined;
  const years = (days: number): number => Math.max(1, days + 1) / 365.25;
  return {
    low: amount.low / years(until.to - from.from),
    high: amount.high / years(until.from - from.to),
  };
}

function noteWeights(sources: readonly Running[], notes: Notes): void {
  if (sources.length < 2) return;
  const byShare = sources.some(({ source }) => known(source.share) !== undefined);
  for (const { source } of sources) {
    const field = byShare ? 'share' : 'amount';
    if (known(source[field]) === undefined) notes.lacks(`funding.sources.${field}`);
    else notes.saw(source[field]);
    if (!byShare && known(source.amount) && !yearly(source)) {
      if (!known(source.from)) notes.lacks('funding.sources.from');
      if (!known(source.until)) notes.lacks('funding.sources.until');
    }
  }
}

/**
 * Whether the network runs on two legs: a subsidy or a fund, and members' fees or an own budget.
 * Open as long as a source that does not tell its kind, or whether it runs, can still change it.
 * Unknown as a whole while no source runs for certain.
 */
export const mixed: Measure = {
  name: 'means.mixed',
  label: { nl: 'geld van buiten én van binnen', en: 'money from outside and from within' },
  unit: 'yes/no',
  reads: [...RUNNING, 'funding.sources.kind', 'funding.sources.structural'],
  of(view) {
    const notes = new Notes();
    const sources = runningSources(view, notes);
    if (!sources?.some(({ sure }) => sure)) {
      noteOpen(sources ?? [], notes);
      return notes.answer(undefined, true);
    }
    const legs = sources.map(({ source, sure }) => ({ sure, kind: kindOf(source, notes) }));
    const fits = (wanted: readonly Kind[]) => ({
      sure: legs.some(({ sure, kind }) => sure && kind !== undefined && wanted.includes(kind)),
      perhaps: legs.filter(({ kind }) => kind === undefined || wanted.includes(kind)),
    });
    const outside = fits(['subsidy', 'fund']);
    const within = fits(['member-fee', 'own-budget']);
    if (outside.sure && within.sure) return notes.answer(true);
    const possible = outside.perhaps.some((a) => within.perhaps.some((b) => a !== b));
    if (possible) noteOpen(sources, notes);
    return notes.answer(possible ? undefined : false);
  },
};
