import { median } from '../kit/interval.js';
import { newest, workingDays } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/** How many of the newest sessions are looked at, and how many of those need a full date. */
const WINDOW = 6;
const MINIMAL = 2;

/**
 * Median number of days between one session and the next among the last 6 held, the days of July
 * and August left out. A date known to the month or the year gives a range. Unknown until 2 of
 * those sessions have a full date.
 */
export const medianGap: Measure = {
  name: 'sessions.median-gap',
  label: { nl: 'dagen tussen twee bijeenkomsten', en: 'days between two sessions' },
  unit: 'days',
  reads: ['sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    if (!view.held) notes.lacks('sessions');
    const dates = [...newest(view.held ?? [], WINDOW)].reverse().map(({ session, date }) => {
      notes.saw(session.date);
      if (date.from !== date.to) notes.lacks('sessions.date');
      return date;
    });
    if (dates.filter(({ from, to }) => from === to).length < MINIMAL) return notes.open();
    const gaps = dates.slice(1).map((date, at) => {
      const before = dates[at] ?? date;
      return { low: workingDays(before.to, date.from), high: workingDays(before.from, date.to) };
    });
    return notes.range(median(gaps.map(({ low }) => low)), median(gaps.map(({ high }) => high)));
  },
};
