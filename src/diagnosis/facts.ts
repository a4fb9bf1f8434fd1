import type { When } from '../base/days.js';
import { countYes, shareOf } from '../measures/kit/interval.js';
import type { Measure } from '../measures/kit/measure.js';
import { Notes } from '../measures/kit/notes.js';
import type { Possible } from '../measures/kit/possible.js';
import { membership, type View } from '../measures/kit/view.js';
import type { Amount, Fact } from '../network/facts.js';
import type { Shape } from '../network/field.js';
import { placeOf } from '../network/kinds.js';
import { type Condition, type Operand, operandKey } from '../rulebook/condition/condition.js';
import { fieldAt, networkShape } from '../rulebook/condition/names.js';
import { holds, type Lookup } from './conditions.js';
import { type Item, readField } from './fields.js';

/**
 * Answers what the operands of rules may be, for one network on one day. Each is worked out once.
 */
export class Facts {
  private readonly found = new Map<string, Possible>();

  constructor(
    readonly view: View,
    private readonly measures: ReadonlyMap<string, Measure>,
  ) {}

  /** What an operand may be, with what it rests on and what would narrow it. */
  readonly of: Lookup = (operand) => {
    const key = operandKey(operand);
    let value = this.found.get(key);
    if (!value) {
      value = this.work(operand);
      this.found.set(key, value);
    }
    return value;
  };

  private work(operand: Operand): Possible {
    switch (operand.is) {
      case 'measure': {
        const measure = this.measures.get(operand.name);
        if (!measure) throw new Error(`no measure is called ${operand.name}`);
        return measure.of(this.view);
      }
      case 'field':
        return readField(operand.path, this.view.network, networkShape());
      default:
        return this.query(operand.is, operand.list, operand.where);
    }
  }

  private query(is: 'count' | 'share' | 'days-since', list: string, where?: Condition): Possible {
    const notes = new Notes();
    const { found, perhaps, open } = itemsOf(list, this.view, notes);
    const shape = shapeOf(list);
    if (!found) return is === 'share' ? notes.open(0, 1) : notes.open();
    const answers = found.map((item) => {
      if (!where || !shape) {
        const at = placeOf(item);
        if (at) notes.rests([at]);
        return perhaps.has(item) ? undefined : true;
      }
      const held = holds(where, (operand) =>
        operand.is === 'field'
          ? noted(readField(operand.path, item, shape, `${list}.`), notes)
          : this.of(operand),
      );
      if (held === 'no') return false;
      return held === 'maybe' || perhaps.has(item) ? undefined : true;
    });
    const count = countYes(answers);
    if (open.high > 0) notes.lacks('counts.total');
    if (is === 'count') return notes.range(count.low, count.high + open.high);
    if (is === 'days-since') return this.daysSince(found, answers, notes);
    const surely = found.filter((item, at) => answers[at] === false && !perhaps.has(item)).length;
    const rest = { low: surely, high: answers.length - count.low + open.high };
    const share = shareOf({ low: count.low, high: count.high + open.high }, rest);
    return share ? notes.range(share.low, share.high) : notes.open(0, 1);
  }

  /** Days since the newest item that the query holds of; never is above every bound. */
  private daysSince(
    found: readonly Item[],
    answers: readonly (boolean | undefined)[],
    notes: Notes,
  ): Possible {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    found.forEach((item, at) => {
      const date = notes.date((item.date ?? { is: 'absent' }) as Fact<When>, 'date');
      if (answers[at] === false || date === 'never' || !date || date.from > this.view.asOf) return;
      low = Math.min(low, Math.max(0, this.view.asOf - date.to));
      if (answers[at] === true) high = Math.min(high, this.view.asOf - date.from);
    });
    return notes.range(low, high);
  }
}

/** Takes over in `notes` what a field of an item rests on, and what it lacks. */
function noted(value: Possible, notes: Notes): Possible {
  notes.rests(value.evidence);
  for (const path of value.missing) notes.lacks(path);
  return value;
}

const NOBODY: Amount = { low: 0, high: 0 };

/**
 * The items that a query is about: members are those of the day, sessions those held. `perhaps` are
 * those of them whose date, known to the month or the year, leaves open whether they belong.
 */
function itemsOf(
  list: string,
  view: View,
  notes: Notes,
): { found: readonly Item[] | undefined; perhaps: ReadonlySet<Item>; open: Amount } {
  if (list === 'members') {
    notes.list(view.network.members, 'members');
    const perhaps = view.current.filter((member) => membership(member, view.asOf) === 'maybe');
    if (perhaps.length > 0) notes.lacks('members.left');
    return { found: view.listed && view.current, perhaps: new Set(perhaps), open: view.unlisted };
  }
  if (list === 'sessions') {
    notes.list(view.network.sessions, 'sessions');
    const perhaps = (view.held ?? []).filter(({ date }) => date.to > view.asOf);
    return {
      found: view.held?.map(({ session }) => session),
      perhaps: new Set(perhaps.map(({ session }) => session)),
      open: NOBODY,
    };
  }
  const parts = list.split('.');
  let here: unknown = view.network;
  for (const part of parts) here = (here as Item)[part];
  return {
    found: notes.list(here as Fact<readonly Item[]>, list),
    perhaps: new Set(),
    open: NOBODY,
  };
}

function shapeOf(list: string): Shape | undefined {
  const field = fieldAt(list, networkShape());
  return field?.kind.is === 'list' ? field.kind.shape : undefined;
}
