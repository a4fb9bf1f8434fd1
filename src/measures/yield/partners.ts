import { items, known } from '../../network/facts.js';
import type { Network } from '../../network/format/network.js';
import type { Organisation } from '../../network/format/organisations.js';
import type { Member } from '../../network/format/people.js';
import { any, countYes, shareYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { ChoicePossible } from '../kit/possible.js';
import { membership, type View } from '../kit/view.js';

/** Whether each organisation gives one of these kinds of support; undefined where not said. */
function supporting(
  view: View,
  wanted: readonly string[],
  notes: Notes,
): readonly (boolean | undefined)[] | undefined {
  const organisations = items(view.network.organisations);
  if (!organisations || organisations.length < 2) {
    notes.lacks('organisations');
    return undefined;
  }
  notes.saw(view.network.organisations);
  return organisations.map(({ support }) => {
    const word = notes.word(support, 'organisations.support');
    return word === undefined ? undefined : wanted.includes(word);
  });
}

/**
 * Organisations that hold things back. One that does not say may be one. Unknown under 2
 * organisations.
 */
export const blocking: Measure = {
  name: 'yield.blocking',
  label: { nl: 'organisaties die het tegenhouden', en: 'organisations that hold things back' },
  unit: 'number',
  reads: ['organisations.support'],
  of(view) {
    const notes = new Notes();
    const answers = supporting(view, ['blocking'], notes);
    if (!answers) return notes.open();
    const { low, high } = countYes(answers);
    return notes.range(low, high);
  },
};

/**
 * Share of the organisations whose support is passive, blocking or stated to be none. From 0 to 1:
 * where it is not said, low counts it as active, high as not. Unknown under 2 organisations.
 */
export const unmovingShare: Measure = {
  name: 'yield.unmoving-share',
  label: {
    nl: 'deel van de organisaties dat niet in beweging komt',
    en: 'share of the organisations that do not move',
  },
  unit: 'share',
  reads: ['organisations.support'],
  of(view) {
    const notes = new Notes();
    const answers = supporting(view, ['passive', 'blocking', 'none'], notes);
    const share = answers && shareYes(answers);
    return share ? notes.range(share.low, share.high) : notes.open(0, 1);
  },
};

const PARTIES = [
  'organisations.kind',
  'members.perspectives',
  'members.joined',
  'members.left',
  'counts.total',
];

type Kind = 'education' | 'municipality';
type Perspective = keyof Network['counts']['perspectives'];

/**
 * Whether an organisation of a kind takes part, or a current member brings a perspective. No only
 * where all organisations and members are listed and each says what it is; `counts.perspectives`
 * answers for members who are not. Unknown as a whole where neither is listed.
 */
function takesPart(view: View, kind: Kind, perspective: Perspective): ChoicePossible {
  const notes = new Notes();
  const organisations = items(view.network.organisations);
  const count = known(view.network.counts.perspectives[perspective]);
  const unknown = !organisations && !view.listed && !count;
  const proof =
    organisations?.find((one) => known(one.kind) === kind)?.kind ??
    view.current.find((one) => membership(one, view.asOf) === 'yes' && brings(one, perspective))
      ?.perspectives;
  if (proof) {
    notes.saw(proof);
    return notes.answer(true);
  }
  if (count) notes.saw(view.network.counts.perspectives[perspective]);
  if (count && count.low >= 1) return notes.answer(true);
  const present = any([
    organisationOf(organisations, kind, notes),
    count?.high === 0 ? false : memberWith(view, perspective, notes),
  ]);
  if (organisations) notes.saw(view.network.organisations);
  return notes.answer(present, unknown);
}

/** Whether a member brings a perspective; undefined where the file leaves it open. */
function brings({ perspectives }: Member, perspective: Perspective): boolean | undefined {
  const words = items(perspectives);
  return (
    words &&
    any(words.map((word) => (word.is === 'unknown' ? undefined : known(word) === perspective)))
  );
}

/** No where all kinds are known, as none of them is the one; else open. */
function organisationOf(
  organisations: readonly Organisation[] | undefined,
  kind: Kind,
  notes: Notes,
): boolean | undefined {
  if (!organisations) {
    notes.lacks('organisations');
    return undefined;
  }
  return any(
    organisations.map((one) => {
      const word = notes.word(one.kind, 'organisations.kind');
      return word === undefined ? undefined : word === kind;
    }),
  );
}

/** No where all members are listed and known not to bring it; else open. */
function memberWith(view: View, perspective: Perspective, notes: Notes): boolean | undefined {
  if (!view.listed || view.unlisted.high > 0) {
    notes.lacks('members');
    return undefined;
  }
  notes.saw(view.network.members);
  const open = view.current.filter((member) => brings(member, perspective) !== false);
  for (const member of open) {
    notes.lacks(brings(member, perspective) ? 'members.joined' : 'members.perspectives');
  }
  return open.length > 0 ? undefined : false;
}

/**
 * Whether education takes part: an organisation of that kind, or a current member who brings that
 * perspective. See `takesPart`.
 */
export const educationIn: Measure = {
  name: 'yield.education-in',
  label: { nl: 'onderwijs doet mee', en: 'education takes part' },
  unit: 'yes/no',
  reads: [...PARTIES, 'counts.perspectives.education'],
  of: (view) => takesPart(view, 'education', 'education'),
};

/**
 * Whether policy takes part: a municipality among the organisations, or a current member who brings
 * policy. See `takesPart`.
 */
export const policyParty: Measure = {
  name: 'yield.policy-party',
  label: { nl: 'beleid doet mee', en: 'policy takes part' },
  unit: 'yes/no',
  reads: [...PARTIES, 'counts.perspectives.policy'],
  of: (view) => takesPart(view, 'municipality', 'policy'),
};
