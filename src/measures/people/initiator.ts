import type { Fact } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { countYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { membership, type View } from '../kit/view.js';
import { hasRole, noteRole } from './roles.js';

/** Who called the network together, and what they bring. */

/** What an initiator brings. */
const ASSETS = ['standing', 'track-record', 'independent', 'capacity', 'pdca'] as const;

/**
 * Whether there is an initiator: the section `initiator` says something of one, or a member has
 * that role. `initiator: none` says that there is none. With the section left out it is open, and
 * unknown as a whole: whoever took the first step need not be a member.
 */
export const hasInitiator: Measure = {
  name: 'people.has-initiator',
  label: { nl: 'een initiatiefnemer', en: 'an initiator' },
  unit: 'yes/no',
  reads: [
    ...ASSETS.map((name) => `initiator.${name}`),
    'initiator.trains-successors',
    'members.roles',
    'members.joined',
    'members.left',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const facts = Object.values(view.network.initiator);
    if (facts.some(({ is }) => is === 'known')) {
      for (const fact of facts) notes.saw(fact);
      return notes.answer(!isStatedNone(facts));
    }
    const holder = view.current.find((member) => isInitiator(view, member) === true);
    if (holder) {
      notes.saw(holder.roles);
      return notes.answer(true);
    }
    if (view.listed === undefined) notes.lacks('members');
    for (const member of view.current) noteRole(member, ['initiator'], notes);
    notes.lacks('initiator.standing');
    return notes.answer(undefined, true);
  },
};

/** Whether the file says of the whole section that there is none: its fields then share one place. */
function isStatedNone(facts: readonly Fact<boolean>[]): boolean {
  const places = facts.map((fact) => (fact.is === 'known' && !fact.value ? fact.at : undefined));
  return places[0] !== undefined && places.every((place) => place === places[0]);
}

/** Whether somebody is a member with that role. */
function isInitiator(view: View, member: Member): boolean | undefined {
  const has = hasRole(member, ['initiator']);
  return has === true && membership(member, view.asOf) !== 'yes' ? undefined : has;
}

/**
 * How many of the five things that an initiator brings the network goes without: standing,
 * experience with the theme, no stake in one solution, room to help and skill in improving. From 0
 * to 5: low counts what is known to be absent, high adds what is not told. Unknown as a whole until
 * one of the five is told.
 */
export const initiatorMissing: Measure = {
  name: 'people.initiator-missing',
  label: {
    nl: 'dingen van een initiatiefnemer die ontbreken',
    en: 'things missing of what an initiator brings',
  },
  unit: 'number',
  reads: ASSETS.map((name) => `initiator.${name}`),
  of(view) {
    const notes = new Notes();
    const absent = ASSETS.map((name) => {
      const has = notes.yes(view.network.initiator[name], `initiator.${name}`);
      return has === undefined ? undefined : !has;
    });
    const { low, high } = countYes(absent);
    const told = absent.some((answer) => answer !== undefined);
    return told ? notes.range(low, high) : notes.open(low, high);
  },
};
