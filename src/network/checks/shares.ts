import { items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import { report } from '../input.js';
import type { CheckContext } from './all.js';

/** Reports sources of money that run together and make up more than 100 percent. */
export function checkShares(network: Network, { source, asOf }: CheckContext): void {
  let total = 0;
  for (const money of items(network.funding.sources) ?? []) {
    const from = known(money.from);
    const until = known(money.until);
    const runs = !(from && from.to > asOf) && !(until && until.from < asOf);
    if (!runs || money.share.is !== 'known') continue;
    total += money.share.value.low;
    // 33.3 and 66.7 and the like do not add up exactly.
    const rounded = Math.round(total * 1000) / 1000;
    if (rounded > 100) {
      report(source, 'shares-above-100', money.share.at, { total: String(rounded) });
      return;
    }
  }
}
