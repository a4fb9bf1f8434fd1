import { items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import { perspectiveWords } from '../format/words.js';
import { report } from '../input.js';
import type { CheckContext } from './all.js';
import { membersOn } from './membership.js';

/** Reports perspectives that are said to take no part, and that a member brings in. */
export function checkPerspectives(network: Network, { source, asOf }: CheckContext): void {
  const brought = new Set(
    membersOn(network.members, asOf).certain.flatMap((member) =>
      (items(member.perspectives) ?? []).flatMap((word) => known(word) ?? []),
    ),
  );
  for (const word of items(network.perspectives.absent) ?? []) {
    if (word.is !== 'known' || !brought.has(word.value)) continue;
    const found = source.keys === 'nl' ? perspectiveWords[word.value][0] : word.value;
    report(source, 'absent-but-there', word.at, { found });
  }
}
