import type { Day } from '../../base/days.js';
import { type Amount, type Fact, items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import type { Member } from '../format/people.js';
import type { Session } from '../format/sessions.js';
import { report, type Source } from '../input.js';
import type { CheckContext } from './all.js';

/** Reports sessions with more people present than there can have been. */
export function checkAttendance(network: Network, { source, asOf }: CheckContext): void {
  const complete = network.counts.total.is === 'absent' ? items(network.members) : undefined;
  for (const session of items(network.sessions) ?? []) {
    const date = known(session.date);
    if (!date || date.from > asOf) continue;
    checkTwice(session, source);
    const present = presentAt(session);
    if (!present) continue;
    if (session['stand-ins'].is === 'known' && session['stand-ins'].value.low > present.high) {
      report(source, 'parts-above-present', session['stand-ins'].at, {
        part: numberText(session['stand-ins'].value.low),
        present: numberText(present.high),
      });
    }
    if (session.present.is !== 'known') continue;
    const invited = known(session.invited);
    if (invited && present.low > invited.high) {
      report(source, 'present-above-invited', session.present.at, {
        present: numberText(present.low),
        invited: numberText(invited.high),
      });
    } else if (complete && !invited) {
      const members = complete.filter((member) => mayBeMember(member, date.to)).length;
      if (present.low > members) {
        report(source, 'present-above-members', session.present.at, {
          present: numberText(present.low),
          members: String(members),
        });
      }
    }
  }
}

function presentAt(session: Session): Amount | undefined {
  const present = known(session.present);
  if (present === undefined) return undefined;
  return 'low' in present ? present : { low: present.length, high: present.length };
}

function checkTwice(session: Session, source: Source): void {
  const present = known(session.present);
  if (present === undefined || 'low' in present) return;
  const seen = new Set<string>();
  for (const fact of present as readonly Fact<string>[]) {
    if (fact.is !== 'known') continue;
    if (seen.has(fact.value)) report(source, 'present-twice', fact.at, { id: fact.value });
    seen.add(fact.value);
  }
}

function mayBeMember(member: Member, day: Day): boolean {
  const joined = known(member.joined);
  const left = known(member.left);
  return !(joined && joined.from > day) && !(left && left.to < day);
}

function numberText(value: number): string {
  return String(value);
}
