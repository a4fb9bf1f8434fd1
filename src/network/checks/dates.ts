import { formatDay, type When } from '../../base/days.js';
import { readWhen } from '../dates.js';
import { type Fact, items, type Known, known } from '../facts.js';
import type { Kind } from '../field.js';
import type { Network } from '../format/network.js';
import { report, type Source } from '../input.js';
import type { ProblemCode } from '../problems/problem.js';
import { walker } from '../walk.js';
import type { CheckContext } from './all.js';

const walkDates = walker(
  (kind) => (kind.is === 'date' && kind.past) || kind.is === 'yes-no-or-date',
);

/** Reports what has happened, on a day that is still to come. */
export function checkFutures(network: Network, { source, horizon }: CheckContext): void {
  if (horizon === undefined) return;
  walkDates(network, ({ kind, fact }) => {
    if (fact.is !== 'known') return;
    const when = happened(kind, fact, source);
    if (when && when.from > horizon) {
      report(source, 'date-future', fact.at, { today: formatDay(horizon) });
    }
  });
}

/** When something happened, where a field says so. */
function happened(kind: Kind, { value, at }: Known<unknown>, source: Source): When | undefined {
  if (kind.is === 'date') return value as When;
  // The day itself is not kept there: it counts as a yes.
  return readWhen(source.text.slice(at.start, at.end).replace(/^(["'])(.*)\1$/, '$2'));
}

/** Reports an end that comes before its beginning. */
export function checkOrders(network: Network, { source }: CheckContext): void {
  for (const member of items(network.members) ?? []) {
    inOrder(member.joined, member.left, 'left-before-joined', source);
  }
  for (const money of items(network.funding.sources) ?? []) {
    inOrder(money.from, money.until, 'until-before-from', source);
  }
  for (const step of items(network.plan) ?? []) {
    inOrder(step.since, step.until, 'until-before-from', source);
  }
}

function inOrder(from: Fact<When>, to: Fact<When>, code: ProblemCode, source: Source): void {
  const first = known(from);
  if (first && to.is === 'known' && to.value.to < first.from) report(source, code, to.at);
}
