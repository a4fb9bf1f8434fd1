import { items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import { ENOUGH } from '../format/voices.js';
import type { CheckContext } from './all.js';

/** The answers with one date, and with how many they say that their round was closed. */
interface Round {
  readonly month: string;
  readonly closed: number | undefined;
  count: number;
}

/**
 * Warns of a round of the pulse that is not as it was closed: nothing of it can be told. And of one
 * that was not closed and is told by its fives only.
 */
export function checkPulse(network: Network, { source }: CheckContext): void {
  const { pulse } = network;
  if (pulse.is !== 'known') return;
  const rounds = new Map<string, Round>();
  for (const answer of items(pulse) ?? []) {
    if (answer.date.is !== 'known') continue;
    const closed = known(answer.answers)?.low;
    const month = source.text.slice(answer.date.at.start, answer.date.at.end);
    const { from, to } = answer.date.value;
    const key = `${from} ${to} ${closed ?? ''}`;
    const round = rounds.get(key) ?? { month, closed, count: 0 };
    round.count += 1;
    rounds.set(key, round);
  }
  for (const { month, closed, count } of rounds.values()) {
    const values = { month, count: String(count), closed: String(closed ?? ''), keys: source.keys };
    const at = { start: pulse.at.start, end: pulse.at.end };
    if (closed !== undefined && closed !== count) {
      source.problems.push({ code: 'pulse-not-whole', severity: 'warning', at, values });
    } else if (closed === undefined && count > ENOUGH && count % ENOUGH > 0) {
      source.problems.push({ code: 'pulse-not-closed', severity: 'warning', at, values });
    }
  }
}
