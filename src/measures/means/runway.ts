import { MONTH } from '../../base/days.js';
import { type Amount, known } from '../../network/facts.js';
import type { FundingSource } from '../../network/format/means.js';
import { add, exactly } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { comesBack, noteOpen, type Running, runningSources } from './sources.js';

/** How many months a follow-up that is secured adds. */
const FOLLOW_UP = 12;

/**
 * Months until the last of the sources that run now has ended; a follow-up that is secured adds 12
 * months. Structural money has no end, nor has an own budget, members' fees or help in kind of
 * which none is told; money with an end ends then, unless the file says that it is structural. No
 * source that runs: 0.
 * Where the end of another source is left out, from 0 to no end; a date known to the month or the
 * year, and a follow-up that is not told, give a range. Unknown as a whole where the file does not
 * say what the network runs on.
 */
export const runway: Measure = {
  name: 'means.runway',
  label: { nl: 'maanden dat er nog geld is', en: 'months of money left' },
  unit: 'months',
  reads: [
    'funding.sources',
    'funding.sources.kind',
    'funding.sources.from',
    'funding.sources.until',
    'funding.sources.structural',
    'funding.sources.follow-up',
  ],
  of(view) {
    const notes = new Notes();
    const sources = runningSources(view, notes);
    if (!sources) return notes.open();
    const ends = sources.map((running) => {
      const end = add(endOf(running.source, view), followUpOf(running.source));
      return { ...running, low: running.sure ? end.low : 0, high: end.high };
    });
    const low = Math.max(0, ...ends.map((end) => end.low));
    const high = Math.max(0, ...ends.map((end) => end.high));
    for (const end of ends.filter((one) => one.high >= low)) {
      if (end.high > low) noteOpen([end], notes);
      noteSource(end.source, end.high > low, notes);
    }
    return notes.range(low, high);
  },
};

/** Notes what a source says of its end, and if it `matters` what it leaves open. */
function noteSource(source: FundingSource, matters: boolean, notes: Notes): void {
  for (const field of ['until', 'structural', 'follow-up'] as const) notes.saw(source[field]);
  // Where no end is told, the kind of money may make it go on.
  if (source.until.is === 'absent' && known(source.structural) !== true) notes.saw(source.kind);
  if (!matters || isEndless(source)) return;
  const until = known(source.until);
  if (!until && known(source.structural) === undefined) {
    notes.lacks('funding.sources.structural');
  }
  if (!until && known(source.kind) === undefined) notes.lacks('funding.sources.kind');
  if (!until || until.from < until.to) notes.lacks('funding.sources.until');
  if (known(source['follow-up']) === undefined) notes.lacks('funding.sources.follow-up');
}

/** Months until a source that runs ends, its follow-up left aside. */
function endOf(source: FundingSource, view: View): Amount {
  if (isEndless(source)) return exactly(Number.POSITIVE_INFINITY);
  const until = known(source.until);
  return {
    low: until ? Math.max(0, (until.from - view.asOf) / MONTH) : 0,
    high: until ? (until.to - view.asOf) / MONTH : Number.POSITIVE_INFINITY,
  };
}

function isEndless(source: FundingSource): boolean {
  if (known(source.structural) === true || source.until.is === 'none') return true;
  return source.until.is !== 'known' && comesBack(source) === true;
}

function followUpOf(source: FundingSource): Amount {
  const followUp = known(source['follow-up']);
  if (followUp === undefined) return { low: 0, high: FOLLOW_UP };
  return exactly(followUp === 'secured' ? FOLLOW_UP : 0);
}

/** What may follow a source, the best first. */
const followUps = ['secured', 'requested', 'none'] as const;

/**
 * What follows the source that ends last of those that run: secured, requested or none. Where more
 * end on the same day, the best of them. Each value that is still possible stays open. Unknown as a
 * whole while no source runs for certain.
 */
export const followUp: Measure = {
  name: 'means.follow-up',
  label: { nl: 'het vervolg op het geld', en: 'the follow-up to the money' },
  unit: 'choice',
  values: {
    secured: { nl: 'geregeld', en: 'secured' },
    requested: { nl: 'aangevraagd', en: 'requested' },
    none: { nl: 'er niet', en: 'none' },
  },
  reads: [
    'funding.sources',
    'funding.sources.follow-up',
    'funding.sources.until',
    'funding.sources.from',
    'funding.sources.structural',
    'funding.sources.kind',
  ],
  of(view) {
    const notes = new Notes();
    const sources = runningSources(view, notes);
    if (!sources?.some(({ sure }) => sure)) {
      noteOpen(sources ?? [], notes);
      return notes.choice(followUps, true);
    }
    const ends = sources.map((one) => ({ ...one, ...endOf(one.source, view) }));
    const last = Math.max(...ends.filter(({ sure }) => sure).map(({ low }) => low));
    const candidates = ends.filter(({ high }) => high >= last);
    const together = candidates.filter(({ sure, low, high }) => sure && low === high);
    const apart = candidates.filter((one) => !together.includes(one));
    const values = new Set([
      ...bestOf(together, notes),
      ...apart.flatMap((one) => bestOf([one], notes)),
    ]);
    if (values.size > 1) noteOpen(candidates, notes);
    return notes.choice(followUps.filter((value) => values.has(value)));
  },
};

/** The best follow-ups that some sources may have together. */
function bestOf(sources: readonly Running[], notes: Notes): readonly string[] {
  const ranks = sources.map(({ source }) => {
    const word = known(source['follow-up']);
    notes.saw(source['follow-up']);
    if (word === undefined) notes.lacks('funding.sources.follow-up');
    return word === undefined ? undefined : followUps.indexOf(word);
  });
  if (ranks.length === 0) return [];
  const best = Math.min(...ranks.map((rank) => rank ?? 0));
  const worst = Math.min(...ranks.map((rank) => rank ?? followUps.length - 1));
  return followUps.slice(best, worst + 1);
}
