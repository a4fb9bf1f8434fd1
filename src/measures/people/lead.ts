import { known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { membership, type View } from '../kit/view.js';
import { hasRole, LEADING, noteRole, type Role, rolesKnown } from './roles.js';

/** Who leads and who guides, and who would take over. */

/** Who has a role: for certain, and how it stands with the others. */
interface Holders {
  readonly sure: readonly Member[];
  /** Whether somebody else may: of whom nobody says, who is perhaps a member, or not listed. */
  readonly others: boolean;
}

function holdersOf(view: View, roles: readonly Role[]): Holders {
  const { members, counts } = view.network;
  const sure: Member[] = [];
  let others = !(members.is === 'known' && counts.total.is === 'absent');
  for (const member of view.current) {
    const has = hasRole(member, roles);
    const isMember = membership(member, view.asOf) === 'yes';
    if (has === true && isMember) sure.push(member);
    else if (has !== false) others = true;
  }
  return { sure, others };
}

function noteRoles(view: View, roles: readonly Role[], notes: Notes): void {
  if (view.listed === undefined) notes.lacks('members');
  for (const member of view.current) noteRole(member, roles, notes);
}

/**
 * Whether somebody leads: a member has the role lead or project-leader; where the list does not
 * say, `guidance.lead`. Open as long as somebody of whom the roles are left out, or who is only
 * counted, may lead. Unknown as a whole where roles are known of fewer than half of the members.
 */
export const lead: Measure = {
  name: 'people.lead',
  label: { nl: 'een trekker', en: 'a lead' },
  unit: 'yes/no',
  reads: ['members.roles', 'members.joined', 'members.left', 'guidance.lead', 'counts.total'],
  of(view) {
    const notes = new Notes();
    const { sure, others } = holdersOf(view, LEADING);
    if (sure.length > 0) {
      for (const member of sure) notes.saw(member.roles);
      return notes.answer(true);
    }
    const stated = notes.yes(view.network.guidance.lead, 'guidance.lead');
    if (stated !== undefined) return notes.answer(stated);
    noteRoles(view, LEADING, notes);
    return notes.answer(others ? undefined : false, others && !rolesKnown(view));
  },
};

/**
 * Who guides the process: `separate` where a member does who is not the only one to lead,
 * `combined` where the one guide also is the one lead, or (outside LISO) where there is a project
 * leader and no guide; `none` where there is no guide. Where the list has no guide, as
 * `guidance.process-guide` says. Each value that somebody of whom the roles are left out could still
 * bring stays possible. Unknown as a whole where roles are known of fewer than half of the members.
 */
export const processGuide: Measure = {
  name: 'people.process-guide',
  label: { nl: 'procesbegeleider', en: 'process guide' },
  unit: 'choice',
  values: {
    separate: { nl: 'apart', en: 'separate' },
    combined: { nl: 'gecombineerd', en: 'combined' },
    none: { nl: 'geen', en: 'none' },
  },
  reads: [
    'members.roles',
    'members.joined',
    'members.left',
    'guidance.process-guide',
    'approach',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const guides = holdersOf(view, ['process-guide']);
    const leads = holdersOf(view, LEADING);
    const fact = view.network.guidance['process-guide'];
    if (guides.sure.length > 0) {
      for (const { roles } of [...guides.sure, ...leads.sure]) notes.saw(roles);
      const settled = settledBy(guides, leads);
      if (settled) return notes.choice([settled]);
      notes.saw(fact);
      const stated = known(fact);
      if (stated) return notes.choice([stated]);
      if (fact.is !== 'unknown' && !mayCombine(guides, leads)) return notes.choice(['separate']);
      noteRoles(view, ['process-guide', ...LEADING], notes);
      notes.lacks('guidance.process-guide');
      return notes.choice(['separate', 'combined']);
    }
    const stated = notes.word(fact, 'guidance.process-guide');
    if (stated !== undefined) return notes.choice([stated]);
    noteRoles(view, ['process-guide'], notes);
    if (guides.others) return notes.choice(['separate', 'combined', 'none'], !rolesKnown(view));
    return notes.choice(withoutGuide(view, notes));
  },
};

/** What the roles of everyone say for certain where there is a guide. */
function settledBy(guides: Holders, leads: Holders): 'separate' | 'combined' | undefined {
  if (guides.others || leads.others || leads.sure.length === 0) return undefined;
  if (!guides.sure.some((guide) => leads.sure.includes(guide))) return 'separate';
  const alone = guides.sure.length === 1 && leads.sure.length === 1;
  return alone ? 'combined' : undefined;
}

/** Whether the one guide may be the one who leads. */
function mayCombine(guides: Holders, leads: Holders): boolean {
  const [guide, ...more] = guides.sure;
  if (!guide || more.length > 0 || leads.sure.some((one) => one !== guide)) return false;
  return hasRole(guide, LEADING) !== false;
}

/** What is possible where nobody in the list guides, and everybody's roles are known. */
function withoutGuide(view: View, notes: Notes): readonly string[] {
  const { guidance, approach } = view.network;
  const facilitates =
    view.current.some((member) => hasRole(member, ['project-leader'])) &&
    notes.word(approach, 'approach') === 'other';
  if (guidance['process-guide'].is === 'unknown') return ['combined', 'none'];
  return [facilitates ? 'combined' : 'none'];
}

/**
 * Whether somebody is ready to take over: as `guidance.succession` says; left out, arranged where
 * the initiator trains successors and none where it does not. Unknown where neither is said.
 */
export const succession: Measure = {
  name: 'people.succession',
  label: { nl: 'opvolging', en: 'succession' },
  unit: 'choice',
  values: {
    arranged: { nl: 'geregeld', en: 'arranged' },
    discussed: { nl: 'besproken', en: 'discussed' },
    none: { nl: 'geen', en: 'none' },
  },
  reads: ['guidance.succession', 'initiator.trains-successors'],
  of(view) {
    const notes = new Notes();
    const fact = view.network.guidance.succession;
    const stated = notes.word(fact, 'guidance.succession');
    if (stated !== undefined) return notes.choice([stated]);
    const trains =
      fact.is === 'absent'
        ? notes.yes(view.network.initiator['trains-successors'], 'initiator.trains-successors')
        : undefined;
    if (trains !== undefined) return notes.choice([trains ? 'arranged' : 'none']);
    return notes.choice(['arranged', 'discussed', 'none'], true);
  },
};
