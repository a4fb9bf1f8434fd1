import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { NumberPossible } from '../kit/possible.js';
import type { View } from '../kit/view.js';
import {
  countNewest,
  type Decided,
  decisionsOf,
  ENOUGH,
  LAST,
  newestDecisions,
  noteField,
} from './decisions.js';

/** Of how many decisions it must be told whether an idea that lost was kept. */
const ENOUGH_MINORITIES = 5;

/**
 * Share of the newest 10 decisions before which everyone was heard whom `mandate.heard` names
 * (compared as text, without case); where it names nobody, before which anyone was heard. From 0 to
 * 1.
 * Low counts every decision that does not tell as no, high as yes; while the file does not say who
 * must be heard, one before which somebody was heard may be either. Unknown as a whole until 3
 * decisions tell who was heard.
 */
export const heardShare: Measure = {
  name: 'mandate.heard-share',
  label: {
    nl: 'deel van de besluiten waarvoor de juiste mensen zijn gehoord',
    en: 'share of the decisions before which the right people were heard',
  },
  unit: 'share',
  reads: [
    'mandate.heard',
    'sessions.decisions',
    'sessions.decisions.heard',
    'decisions.heard',
    'decisions.date',
  ],
  of(view) {
    const notes = new Notes();
    const { heard } = view.network.mandate;
    const somebody = decisionsOf(view, new Notes())?.some(
      ({ what }) => (items(what.heard)?.length ?? 0) > 0,
    );
    if (somebody) notes.list(heard, 'mandate.heard');
    return shareOfNewest(view, 'heard', notes, ({ what }) => wereHeard(heard, what.heard));
  },
};

/** Whether those who must be heard were; undefined where that cannot be told. */
function wereHeard(
  needed: Fact<readonly Fact<string>[]>,
  heard: Fact<readonly Fact<string>[]>,
): boolean | undefined {
  const list = items(heard)?.filter((item) => item.is !== 'none');
  if (!list) return undefined;
  if (list.length === 0) return false;
  const there = new Set(list.flatMap(spelled));
  const strangers = list.length - list.flatMap(spelled).length;
  const wanted = items(needed)?.filter((item) => item.is !== 'none');
  if (!wanted) return undefined;
  if (wanted.length === 0) return there.size > 0 ? true : undefined;
  const absent = wanted.flatMap(spelled).filter((name) => !there.has(name));
  if (absent.length > strangers) return false;
  const allNamed = wanted.every((item) => item.is === 'known');
  return absent.length === 0 && allNamed ? true : undefined;
}

/** A name as it is compared; none where nobody knows it. */
function spelled(name: Fact<string>): readonly string[] {
  const text = known(name);
  return text === undefined ? [] : [text.trim().toLowerCase()];
}

/**
 * Share of the newest 10 decisions of which the reasons were recorded. From 0 to 1.
 * Low counts every decision that does not tell as no, high as yes. Unknown as a whole until 3 tell.
 */
export const reasonsShare: Measure = {
  name: 'mandate.reasons-share',
  label: {
    nl: 'deel van de besluiten waarvan is vastgelegd waarom',
    en: 'share of the decisions with their reasons recorded',
  },
  unit: 'share',
  reads: [
    'sessions.decisions',
    'sessions.decisions.reasons',
    'decisions.reasons',
    'decisions.date',
  ],
  of(view) {
    return shareOfNewest(view, 'reasons', new Notes(), ({ what }) => known(what.reasons));
  },
};

/**
 * How many of the newest 10 decisions kept an idea that lost. From 0 to 10.
 * Low counts only what is told, high adds the decisions that do not tell. Unknown as a whole until
 * 5 tell.
 */
export const minorityKept: Measure = {
  name: 'mandate.minority-kept',
  label: {
    nl: 'besluiten waarbij een idee dat het niet haalde is bewaard',
    en: 'decisions that kept an idea that lost',
  },
  unit: 'number',
  reads: [
    'sessions.decisions',
    'sessions.decisions.minority',
    'decisions.minority',
    'decisions.date',
  ],
  of(view) {
    const notes = new Notes();
    const kept = ({ what }: Decided): boolean | undefined => known(what.minority);
    const found = amongNewest(view, 'minority', notes, kept);
    if (!found) return notes.open(0, LAST);
    const { count, answers } = found;
    if (answers < ENOUGH_MINORITIES) return notes.open(count.low, count.high);
    return notes.range(count.low, count.high);
  },
};

type Answer = (decided: Decided) => boolean | undefined;

function shareOfNewest(
  view: View,
  field: 'heard' | 'reasons',
  notes: Notes,
  answer: Answer,
): NumberPossible {
  const found = amongNewest(view, field, notes, answer);
  if (!found || found.answers < ENOUGH) return notes.open(0, 1);
  return notes.range(found.count.low / found.size, found.count.high / found.size);
}

/** Of how many of the newest decisions something holds, and how many of them tell the field. */
function amongNewest(
  view: View,
  field: 'heard' | 'reasons' | 'minority',
  notes: Notes,
  answer: Answer,
): { readonly count: Amount; readonly size: number; readonly answers: number } | undefined {
  const all = decisionsOf(view, notes);
  if (!all) return undefined;
  const newest = newestDecisions(all, notes);
  noteField(newest, field, notes);
  const answers = newest.sure.filter(({ what }) => {
    const { is } = what[field];
    return is === 'known' || is === 'none';
  }).length;
  return { count: countNewest(newest, answer), size: newest.size, answers };
}
