import { items } from '../../network/facts.js';
import type { Organisation } from '../../network/format/organisations.js';
import { all, shareWith } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { NumberPossible } from '../kit/possible.js';
import type { View } from '../kit/view.js';

/** What the organisations made a fixed place for at home. Residents have no house to fix it in. */

/** What is asked of an organisation; undefined where the file does not say. */
type Question = (organisation: Organisation, notes: Notes) => boolean | undefined;

/**
 * Share of the organisations (residents left out) that answer yes, from 0 to 1. Low counts those
 * that do not say as no, high as yes; one without a kind may be residents, and so be left out.
 *
 * @param enough how many such organisations it takes, or it is unknown as a whole
 * @param half whether half of them must say, or it is unknown as a whole
 */
function shareOfOrganisations(
  view: View,
  asked: Question,
  enough: number,
  half = false,
): NumberPossible {
  const notes = new Notes();
  const sure: (boolean | undefined)[] = [];
  const perhaps: (boolean | undefined)[] = [];
  for (const one of items(view.network.organisations) ?? []) {
    const kind = new Notes().word(one.kind, '');
    if (kind === 'residents') continue;
    const answer = asked(one, notes);
    if (kind === undefined) notes.lacks('organisations.kind');
    (kind === undefined ? perhaps : sure).push(answer);
  }
  const count = sure.length + perhaps.length;
  if (count < enough) notes.lacks('organisations');
  const told = sure.filter((answer) => answer !== undefined).length;
  const share = shareWith(sure, perhaps);
  if (!share || sure.length < enough || (half && 2 * told < count)) return notes.open(0, 1);
  return notes.range(share.low, share.high);
}

/**
 * Share of the organisations where learning with other professions is part of the job. See
 * `shareOfOrganisations`; unknown as a whole without an organisation that is not residents.
 */
export const jobShare: Measure = {
  name: 'yield.job-share',
  label: {
    nl: 'deel van de organisaties waar leren met anderen bij de taak hoort',
    en: 'share of the organisations where learning with others is part of the job',
  },
  unit: 'share',
  reads: ['organisations.in-job-description', 'organisations.kind'],
  of: (view) =>
    shareOfOrganisations(
      view,
      (one, notes) => notes.yes(one['in-job-description'], 'organisations.in-job-description'),
      1,
    ),
};

/**
 * Share of the organisations that promised at the start to take the results up. See
 * `shareOfOrganisations`; unknown as a whole under 2 organisations that are not residents, or while
 * fewer than half of them say.
 */
export const followUpShare: Measure = {
  name: 'yield.follow-up-share',
  label: {
    nl: 'deel van de organisaties dat opvolging heeft toegezegd',
    en: 'share of the organisations that promised to follow up',
  },
  unit: 'share',
  reads: ['organisations.commits-to-follow-up', 'organisations.kind'],
  of: (view) =>
    shareOfOrganisations(
      view,
      (one, notes) => notes.yes(one['commits-to-follow-up'], 'organisations.commits-to-follow-up'),
      2,
      true,
    ),
};

/**
 * Share of the organisations where learning stands both in policy and in the budget; a known no of
 * one of the two is enough for no. See `shareOfOrganisations`; unknown as a whole under 2
 * organisations that are not residents.
 */
export const anchoredShare: Measure = {
  name: 'yield.anchored-share',
  label: {
    nl: 'deel van de organisaties met leren in beleid én begroting',
    en: 'share of the organisations with learning in policy and in the budget',
  },
  unit: 'share',
  reads: ['organisations.in-policy', 'organisations.in-budget', 'organisations.kind'],
  of: (view) => shareOfOrganisations(view, isAnchored, 2),
};

function isAnchored(one: Organisation, notes: Notes): boolean | undefined {
  const stands = [
    { fact: one['in-policy'], path: 'organisations.in-policy' },
    { fact: one['in-budget'], path: 'organisations.in-budget' },
  ];
  // A known no settles it: what the other one is, does not matter any more.
  const no = stands.find(({ fact, path }) => new Notes().yes(fact, path) === false);
  return all((no ? [no] : stands).map(({ fact, path }) => notes.yes(fact, path)));
}
