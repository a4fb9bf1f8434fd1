import { type Amount, type Fact, items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import type { Session } from '../format/sessions.js';
import { report, type Source } from '../input.js';
import type { CheckContext } from './all.js';
import { mayBeMember } from './membership.js';

/** Reports sessions with more people present than there can have been. */
export function checkAttendance(network: Network, { source, asOf }: CheckContext): void {
  // A total is of today: earlier there may have been more, and who left need not be on the list.
  const complete = network.counts.total.is === 'absent' ? items(network.members) : undefined;
  for (const session of items(network.sessions) ?? []) {
    const date = known(session.date);
    if (!date || date.from > asOf) continue;
    checkTwice(session, source);
    const present = presentAt(session);
    if (!present) continue;
    if (session['stand-ins'].is === 'known' && session['stand-ins'].value.low > present.high) {
      report(source, 'parts-above-present', session['stand-ins'].at, {
        part: String(session['stand-ins'].value.low),
        there: String(present.high),
      });
    }
    if (session.present.is !== 'known') continue;
    const invited = known(session.invited);
    if (invited && present.low > invited.high) {
      report(source, 'present-above-invited', session.present.at, {
        present: String(present.low),
        invited: String(invited.high),
      });
    } else if (complete && !invited) {
      const members = complete.filter((member) => mayBeMember(member, date.from, date.to)).length;
      if (present.low > members) {
        report(source, 'present-above-members', session.present.at, {
          present: String(present.low),
          members: String(members),
        });
      }
    }
  }
}

/** How many were present; who is listed twice counts once. */
function presentAt(session: Session): Amount | undefined {
  const present = known(session.present);
  if (present === undefined) return undefined;
  if ('low' in present) return present;
  const count = new Set(present.map((fact) => known(fact) ?? fact)).size;
  return { low: count, high: count };
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
