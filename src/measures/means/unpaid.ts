import type { Amount } from '../../network/facts.js';
import { known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { all, any, shareOf } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';
import type { View } from '../kit/view.js';
import { includesOne, organisationOf } from '../people/roles.js';

/** Members whose job does not pay their time: whether they are paid for it otherwise. */

const READ = [
  'members.perspectives',
  'members.lived-experience',
  'members.organisation',
  'members.joined',
  'members.left',
  'counts.total',
] as const;

/** Who comes unpaid for certain, who perhaps does, and how many more may. */
interface Unpaid {
  readonly sure: readonly Member[];
  readonly perhaps: readonly Member[];
  readonly unlisted: number;
}

function unpaidOf(view: View, notes: Notes): Unpaid | undefined {
  const everyone = gather(view, 'current', notes);
  if (!everyone) return undefined;
  const answers = new Map(
    [...everyone.sure, ...everyone.perhaps].map((member) => [member, isUnpaid(member, notes)]),
  );
  if (everyone.unlisted.high > 0) notes.lacks('members.organisation');
  return {
    sure: everyone.sure.filter((member) => answers.get(member) === true),
    perhaps: [
      ...everyone.sure.filter((member) => answers.get(member) === undefined),
      ...everyone.perhaps.filter((member) => answers.get(member) !== false),
    ],
    unlisted: everyone.unlisted.high,
  };
}

/** Whether a member comes for residents or with lived experience, and for no organisation. */
function isUnpaid(member: Member, notes: Notes): boolean | undefined {
  const { perspectives } = member;
  const livedIt = member['lived-experience'];
  const from = organisationOf(member);
  const parts = [
    { path: 'members.organisation', answer: from && from === 'none' },
    {
      path: 'members.perspectives',
      answer: includesOne(perspectives, ['residents']),
    },
    {
      path: 'members.lived-experience',
      answer: livedIt.is === 'none' ? false : known(livedIt),
    },
  ];
  const [alone, resident, lived] = parts.map(({ answer }) => answer);
  const answer = all([alone, any([resident, lived])]);
  for (const part of parts) {
    if (answer === undefined && part.answer === undefined) notes.lacks(part.path);
  }
  return answer;
}

/**
 * Members who bring in residents or have lived experience, and take part for no organisation. In
 * members. Who does not say, is only counted, or is perhaps no member any more may be one. Unknown
 * as a whole without a list.
 */
export const unpaidMembers: Measure = {
  name: 'means.unpaid-members',
  label: {
    nl: 'bewoners en ervaringsdeskundigen die niet in werktijd komen',
    en: 'residents and experts by experience who come outside paid hours',
  },
  unit: 'number',
  discreet: true,
  reads: READ,
  of(view) {
    const notes = new Notes();
    const unpaid = unpaidOf(view, notes);
    if (!unpaid) return notes.open();
    const { sure, perhaps, unlisted } = unpaid;
    const found = notes.range(sure.length, sure.length + perhaps.length + unlisted);
    return Notes.discreet(found);
  },
};

/**
 * Share of them who are not paid for taking part. From 0 to 1. Low counts who does not say as paid,
 * high as unpaid; somebody who perhaps is none of them may not count. Unknown as a whole where
 * nobody is one of them for certain, or where of nobody is told whether they are paid. Shows no
 * lines of the file: who is paid is nobody's business.
 */
export const withoutAllowance: Measure = {
  name: 'means.without-allowance',
  label: {
    nl: 'deel van wie niet in werktijd komt dat geen vergoeding krijgt',
    en: 'share of those outside paid hours who get no fee',
  },
  unit: 'share',
  discreet: true,
  reads: ['members.allowance', ...READ],
  of(view) {
    const notes = new Notes();
    const unpaid = unpaidOf(view, notes);
    if (!unpaid || unpaid.sure.length === 0) return notes.open(0, 1);
    const without = (members: readonly Member[]): readonly (boolean | undefined)[] =>
      members.map((member) => {
        const paid = notes.yes(member.allowance, 'members.allowance');
        return paid === undefined ? undefined : !paid;
      });
    const sure = without(unpaid.sure);
    const { part, rest } = tally(sure, without(unpaid.perhaps), unpaid.unlisted);
    const { low, high }: Amount = shareOf(part, rest) ?? { low: 0, high: 1 };
    const told = sure.some((answer) => answer !== undefined);
    return Notes.discreet(told ? notes.range(low, high) : notes.open(low, high));
  },
};
