import { known } from '../../network/facts.js';
import { monthsSince, readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/**
 * Sessions in the log up to the day of the report, cancelled ones left out. In sessions.
 * The log is complete; a date known to the month or the year that holds the day of the report may
 * lie ahead of it: low leaves that session out. Unknown without a log.
 */
export const held: Measure = {
  name: 'sessions.held',
  label: { nl: 'gehouden bijeenkomsten', en: 'sessions held' },
  unit: 'number',
  reads: ['sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const log = readLog(view, notes);
    if (!log) return notes.open();
    const sure = log.filter(({ date }) => date.to <= view.asOf).length;
    if (sure < log.length) notes.lacks('sessions.date');
    return notes.range(sure, log.length);
  },
};

/**
 * Months from the start of the network (left out: its first session held) to the day of the
 * report; 0 while the start lies ahead. A date known to the month or the year gives a range.
 * Unknown without a start and without a session held.
 */
export const age: Measure = {
  name: 'sessions.age',
  label: { nl: 'maanden sinds de start', en: 'months since the start' },
  unit: 'months',
  reads: ['started', 'sessions.date'],
  of(view) {
    const notes = new Notes();
    const { started } = view.network;
    const first = view.held?.[0];
    const start = known(started) ?? first?.date;
    if (!start) {
      notes.lacks('started');
      return notes.open();
    }
    notes.saw(started.is === 'known' || !first ? started : first.session.date);
    const { low, high } = monthsSince(start, view.asOf);
    return notes.range(Math.max(0, low), Math.max(0, high));
  },
};
