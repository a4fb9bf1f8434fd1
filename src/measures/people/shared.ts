import { items } from '../../network/facts.js';
import type { Measure } from '../kit/measure.js';
import { among, gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { differentHouses, noteHouses } from './organisations.js';
import { CARRYING, hasRole, noteRole } from './roles.js';

/** How the roles are spread. */

const SHARED = [...CARRYING, 'initiator'] as const;

/**
 * Different organisations among the members with the role lead, project-leader, process-guide,
 * secretary or initiator; somebody who says that they come from none counts as one. A member of
 * whom the roles or the organisation are left out, or who is only counted, may add one. Unknown as
 * a whole where no member's roles are known.
 */
export const roleOrganisations: Measure = {
  name: 'people.role-organisations',
  label: {
    nl: 'organisaties met een rol in het trekken',
    en: 'organisations with a role in the lead',
  },
  unit: 'number',
  reads: [
    'members.roles',
    'members.organisation',
    'members.joined',
    'members.left',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const gathered = gather(view, 'current', notes);
    if (!gathered) return notes.open();
    const sure = gathered.sure.filter((member) => noteRole(member, SHARED, notes) === true);
    const perhaps = [
      ...gathered.sure.filter((member) => hasRole(member, SHARED) === undefined),
      ...gathered.perhaps.filter((member) => noteRole(member, SHARED, notes) !== false),
    ];
    noteHouses([...sure, ...perhaps], notes);
    if (gathered.unlisted.high > 0) notes.lacks('members.roles');
    const { low, high } = differentHouses(sure, perhaps, gathered.unlisted.high);
    const told = view.current.some(({ roles }) => items(roles) !== undefined);
    return told || low === high ? notes.range(low, high) : notes.open(low, high);
  },
};

/**
 * Members with the role champion: who stand for it in politics or on a board. In members. Somebody
 * of whom the roles are left out, or who is only counted, may be one. Unknown as a whole without a
 * list of members and without their number.
 */
export const champions: Measure = {
  name: 'people.champions',
  label: { nl: 'ambassadeurs in bestuur of politiek', en: 'champions in politics or on a board' },
  unit: 'number',
  reads: ['members.roles', 'members.joined', 'members.left', 'counts.total'],
  of(view) {
    const notes = new Notes();
    const found = among(
      view,
      'current',
      { of: (member) => noteRole(member, ['champion'], notes), path: 'members.roles' },
      notes,
    );
    return found ? notes.range(found.count.low, found.count.high) : notes.open();
  },
};
