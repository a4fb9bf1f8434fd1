import { type Fact, items, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import type { roleWords } from '../../network/format/words.js';
import type { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';

/** What somebody may be in a network, beside a member. */
export type Role = keyof typeof roleWords;

/** The roles that lead: a project leader counts as a lead. */
export const LEADING = ['lead', 'project-leader'] as const satisfies readonly Role[];

/** The roles that somebody has to take over when their holder leaves. */
export const CARRYING = [
  ...LEADING,
  'process-guide',
  'secretary',
] as const satisfies readonly Role[];

/** Whether somebody has one of a few roles; undefined where the file does not say. */
export function hasRole(member: Member, roles: readonly Role[]): boolean | undefined {
  return includesOne(member.roles, roles);
}

/** Whether a list holds one of a few words; undefined where it may. */
export function includesOne<W extends string>(
  list: Fact<readonly Fact<W>[]>,
  words: readonly W[],
): boolean | undefined {
  const said = items(list);
  if (!said) return undefined;
  const has = said.some((item) => item.is === 'known' && words.includes(item.value));
  if (has) return true;
  return said.some((item) => item.is === 'unknown' || item.is === 'absent') ? undefined : false;
}

/** As `hasRole`, with a note of what it rests on: where there is no such role, that says nothing. */
export function noteRole(
  member: Member,
  roles: readonly Role[],
  notes: Notes,
): boolean | undefined {
  const has = hasRole(member, roles);
  if (has === true) notes.saw(member.roles);
  if (has === undefined) notes.lacks('members.roles');
  return has;
}

/** Whether the roles of half of the current members or more are known. */
export function rolesKnown({ current, unlisted }: View): boolean {
  const told = current.filter((member) => items(member.roles) !== undefined).length;
  return current.length > 0 && 2 * told >= current.length + unlisted.high;
}

/** The organisation of a member: its id, `none` for a stated none, undefined where nobody says. */
export function organisationOf({ organisation }: Member): { id: string } | 'none' | undefined {
  const id = known(organisation);
  if (id !== undefined) return { id };
  return organisation.is === 'none' ? 'none' : undefined;
}
