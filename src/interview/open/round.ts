import { formatDay, parseWhen } from '../../base/days.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import { ABSENT, type Fact, items, known } from '../../network/facts.js';
import type { Network } from '../../network/format/network.js';
import { ENOUGH, pulseShape } from '../../network/format/voices.js';
import { type Statement, statementsOf } from '../../pulse/columns.js';
import { coreForm } from '../../pulse/core.js';
import { countedIn, isTaken, monthOn } from '../../pulse/round.js';
import { fieldsRead } from '../feeds.js';
import type { Round } from '../item.js';
import type { Judging } from '../look.js';
import { patched } from './lacking.js';
import { shaken } from './shaken.js';

/**
 * The round of the pulse that may be taken in for a report: of its month, or where that month has
 * answers already, of its day. It asks what checks wait for, and all of the form where nobody was
 * asked before; but nothing that could make a verdict that stands unsure.
 *
 * @returns undefined where nothing is left to ask, or both dates are taken
 */
export function roundFor(
  network: Network,
  diagnosis: Diagnosis,
  judging: Judging,
): Round | undefined {
  const { asOf } = diagnosis;
  const date = isTaken(network, monthOn(asOf)) ? formatDay(asOf) : monthOn(asOf);
  if (hasDay(network, date)) return undefined;
  const missing = new Set(diagnosis.ask().map(({ path }) => path));
  const all = statementsOf(coreForm());
  const waited = (statement: Statement): boolean => missing.has(`pulse.${statement}`);
  const there = countedIn(network);
  const wanted = there === 0 ? all : all.filter(waited);
  const shakes = (some: readonly Statement[]) =>
    shaken(network, roundsOf(network, some, date), asOf, judging);
  const alone = wanted.filter((statement) => shakes([statement]).length === 0);
  const together = new Set(
    shakes(alone).flatMap((rule) => [...fieldsRead(rule, judging.measures)]),
  );
  const statements = alone.filter((statement) => !together.has(`pulse.${statement}`));
  return statements.some(waited) ? { date, there, statements } : undefined;
}

function hasDay({ pulse }: Network, date: string): boolean {
  return (items(pulse) ?? []).some((given) => {
    const when = known(given.date);
    return when !== undefined && when.from === when.to && formatDay(when.from) === date;
  });
}

/** The network with a round in which all gave some statements one mark: low, in between, or high. */
function roundsOf(
  network: Network,
  statements: readonly Statement[],
  date: string,
): readonly Network[] {
  const when = parseWhen(date);
  return [1, 3, 5].map((mark) => {
    const marks = Object.fromEntries(statements.map((statement) => [statement, number(mark)]));
    const nothing = Object.fromEntries(Object.keys(pulseShape).map((name) => [name, ABSENT]));
    const one = { ...nothing, date: fact(when), answers: number(ENOUGH), ...marks };
    const round = Array.from({ length: ENOUGH }, () => one);
    return patched(network, ['pulse'], fact([...(items(network.pulse) ?? []), ...round]));
  });
}

const at = { start: 0, end: 0, path: '' };
const fact = (value: unknown): Fact<unknown> => ({ is: 'known', value, at });
const number = (value: number): Fact<unknown> => fact({ low: value, high: value });
