import { known } from '../../network/facts.js';
import type { Measure } from '../kit/measure.js';
import { among, gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';

/** How many people take part, and how many of them bring what the issue needs. */

const CORE = [
  'members.circle',
  'members.joined',
  'members.left',
  'counts.core',
  'counts.total',
] as const;

/**
 * Core members on the day of the report: `circle` core or left out, joined and not left.
 * `counts.core` where it is given, else `counts.total` where nobody is listed. In members.
 * A range where a joined or left date is known to the month or the year, or where members are only
 * counted.
 */
export const core: Measure = {
  name: 'people.core',
  label: { nl: 'leden in de kern', en: 'core members' },
  unit: 'number',
  reads: CORE,
  of(view) {
    const notes = new Notes();
    const gathered = gather(view, 'core', notes);
    return gathered ? notes.range(gathered.size.low, gathered.size.high) : notes.open();
  },
};

/**
 * Share of the core members who deal with the issue themselves; lived experience counts as close
 * where the answer is left out, of the member and in `counts`. From 0 to 1. Who did not say, and who
 * is only counted, may be either; `counts.close-to-issue` narrows it. Unknown as a whole under 3
 * core members.
 */
export const closeShare: Measure = {
  name: 'people.close-share',
  label: {
    nl: 'deel van de kern dat zelf met het vraagstuk te maken heeft',
    en: 'share of the core close to the issue',
  },
  unit: 'share',
  reads: ['members.close-to-issue', 'members.lived-experience', 'counts.close-to-issue', ...CORE],
  of(view) {
    const notes = new Notes();
    const count = view.network.counts['close-to-issue'];
    const found = among(
      view,
      'core',
      {
        of: (member) => {
          const livedIt = member['lived-experience'];
          const close = member['close-to-issue'];
          if (count.is !== 'absent' || known(livedIt) !== true || known(close) !== undefined) {
            return notes.yes(close, 'members.close-to-issue');
          }
          notes.saw(livedIt);
          return true;
        },
        count,
        path: 'members.close-to-issue',
      },
      notes,
    );
    if (!found?.share || found.size.low < 3) return notes.open(0, 1);
    return notes.range(found.share.low, found.share.high);
  },
};

/**
 * Core members with lived experience. In members. Nobody is obliged to say so: who is silent, and
 * who is only counted, may have it; `counts.lived-experience` narrows it. Unknown as a whole
 * without a list and without that count.
 */
export const lived: Measure = {
  name: 'people.lived',
  label: { nl: 'ervaringsdeskundigen in de kern', en: 'core members with lived experience' },
  unit: 'number',
  reads: ['members.lived-experience', 'counts.lived-experience', ...CORE],
  of(view) {
    const notes = new Notes();
    const count = view.network.counts['lived-experience'];
    const found = among(
      view,
      'core',
      {
        of: (member) => notes.yes(member['lived-experience'], 'members.lived-experience'),
        count,
        path: 'members.lived-experience',
      },
      notes,
    );
    if (found) return notes.range(found.count.low, found.count.high);
    const stated = notes.number(count, 'counts.lived-experience');
    return stated ? notes.range(stated.low, stated.high) : notes.open();
  },
};

/**
 * Students and pupils who are members, in core and ring. In members. Who did not say, and who is
 * only counted, may be one; `counts.students` narrows it. Unknown as a whole without a list and
 * without that count.
 */
export const students: Measure = {
  name: 'people.students',
  label: { nl: 'studenten en scholieren', en: 'students and pupils' },
  unit: 'number',
  reads: ['members.student', 'counts.students', 'members.joined', 'members.left', 'counts.total'],
  of(view) {
    const notes = new Notes();
    const count = view.network.counts.students;
    const found = among(
      view,
      'current',
      {
        of: (member) => notes.yes(member.student, 'members.student'),
        count,
        path: 'members.student',
      },
      notes,
    );
    if (found) return notes.range(found.count.low, found.count.high);
    const stated = notes.number(count, 'counts.students');
    return stated ? notes.range(stated.low, stated.high) : notes.open();
  },
};
