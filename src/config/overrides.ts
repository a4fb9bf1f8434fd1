import { nearest } from '../network/suggest.js';
import type { Condition } from '../rulebook/condition/condition.js';
import type { Names } from '../rulebook/condition/names.js';
import type { Document, Path } from '../rulebook/document.js';
import type { Rule } from '../rulebook/rule.js';
import type { Change, Changed } from '../rulebook/rulebook.js';
import type { Override } from './format.js';
import { configText } from './words.js';

/** The rules as a configuration changes them. */
export interface Overridden {
  readonly rules: readonly Rule[];
  /** Those that it switches off. */
  readonly off: readonly Rule[];
  readonly changes: readonly Change[];
}

/** The rules that an override may be about. */
export interface Overridable {
  readonly rules: readonly Rule[];
  /** Rules of built-in packs that are not on. */
  readonly silent: readonly Rule[];
  /** Packs that could not be read (`` where not even their name): nothing is said of their rules. */
  readonly unread: readonly string[];
  /** Where the overrides stand in the configuration; left out: under `overrides`. */
  readonly at?: Path;
  /** What was changed before: here it may be changed anew, and turned on again. */
  readonly before?: Omit<Overridden, 'rules'>;
}

/** Changes the rules as the configuration says; what is wrong with that is reported there. */
export function override(
  document: Document,
  overrides: Readonly<Record<string, Override>>,
  { rules: on, silent, unread, at = ['overrides'], before = nothing }: Overridable,
  names: Names,
): Overridden {
  const rules = [...on, ...before.off];
  const changed = new Map<
    string,
    { readonly rule: Rule; readonly change: NewChange; id: string }
  >();
  for (const [id, written] of Object.entries(overrides)) {
    const path = [...at, id];
    const rule = rules.find((one) => isCalled(one, id));
    const other = rule && changed.get(rule.id)?.id;
    if (!rule) {
      if (silent.some((one) => isCalled(one, id))) {
        document.fault(path, configText('rule-off-already', { rule: id }));
      } else if (
        !unread.some((name) => (name === '' ? id.includes(':') : id.startsWith(`${name}:`)))
      ) {
        const near = nearestRule(id, rules);
        document.fault(path, configText('no-rule', { rule: id }), near);
      }
    } else if (other !== undefined) {
      document.fault(path, configText('rule-twice', { rule: id, other }));
    } else {
      const made = changeOf(document, path, written, rule, before.off.includes(rule), names);
      changed.set(rule.id, {
        id,
        rule: made.rule,
        change: { rule: rule.id, changed: made.changed, reason: written.reason.trim() },
      });
    }
  }
  const isOff = (rule: Rule): boolean =>
    changed.get(rule.id)?.change.changed.off ?? before.off.includes(rule);
  return {
    rules: rules.filter((rule) => !isOff(rule)).map((rule) => changed.get(rule.id)?.rule ?? rule),
    off: rules.filter(isOff),
    changes: together(
      before.changes,
      [...changed.values()].map(({ change }) => change),
    ),
  };
}

/** What was changed in two steps, as one change a rule; what is again as it was, is no change. */
function together(before: readonly Change[], after: readonly NewChange[]): readonly Change[] {
  const all = new Map(before.map((change) => [change.rule, change]));
  for (const { rule, changed, reason } of after) {
    const earlier = all.get(rule);
    const { off, ...kept } = { ...earlier?.changed, ...changed };
    const own = Object.keys(changed).every((key) => key === 'off');
    const stays = Object.keys(kept).some((key) => !Object.hasOwn(changed, key));
    all.delete(rule);
    if (off) all.set(rule, { rule, changed: { off }, reason });
    else if (Object.keys(kept).length > 0) {
      const both = earlier && stays && !own ? `${earlier.reason} ${reason}` : undefined;
      const said = own && earlier ? earlier.reason : reason;
      all.set(rule, { rule, changed: kept, reason: both ?? said });
    }
  }
  return [...all.values()];
}

/** A change that may also be that a rule is on again. */
type NewChange = Omit<Change, 'changed'> & { readonly changed: NewlyChanged };
type NewlyChanged = Omit<Changed, 'off'> & { readonly off?: boolean };

const nothing: Omit<Overridden, 'rules'> = { off: [], changes: [] };

function isCalled(rule: Rule, id: string): boolean {
  return rule.id === id || (rule.aliases?.includes(id) ?? false);
}

/** The rule that is probably meant: the nearest, also where the name of a pack was forgotten. */
function nearestRule(id: string, rules: readonly Rule[]): string | undefined {
  const ids = rules.map((rule) => rule.id);
  return ids.find((one) => one.endsWith(`:${id}`)) ?? nearest(id, ids);
}

function changeOf(
  document: Document,
  path: Path,
  written: Override,
  rule: Rule,
  isOff: boolean,
  names: Names,
): { rule: Rule; changed: NewlyChanged } {
  const { reason: _, off, ...rest } = written;
  const asked = Object.keys(rest) as (keyof typeof rest)[];
  if (off) {
    if (isOff) document.fault([...path, 'off'], configText('same-as-it-is'));
    for (const key of asked) document.fault([...path, key], configText('off-and-more'));
    return { rule, changed: { off } };
  }
  const on = isOff && off === false;
  if (isOff && !on) document.fault(path, configText('off-there', { rule: rule.id }));
  if (asked.length === 0 && !on) document.fault(path, configText('changes-nothing'));
  const { weight, phases, thresholds } = rest;
  const same = (key: string): void => document.fault([...path, key], configText('same-as-it-is'));
  if (weight === rule.weight) same('weight');
  if (phases && [...phases].sort().join() === [...rule.phases].sort().join()) same('phases');
  const anew = thresholds && sentences(document, [...path, 'thresholds'], thresholds, rule, names);
  return {
    rule: {
      ...rule,
      ...(weight && { weight }),
      ...(phases && { phases }),
      ...anew,
      sentences: {
        when: thresholds?.when ?? rule.sentences.when,
        problem: thresholds?.problem ?? rule.sentences.problem,
        attention: thresholds?.attention ?? rule.sentences.attention,
      },
    },
    changed: {
      ...(on && { off: false }),
      ...(weight && { weight }),
      ...(phases && { phases }),
      ...(thresholds && { thresholds }),
    },
  };
}

type Sentences = NonNullable<Override['thresholds']>;

/** The conditions with their new numbers. */
function sentences(
  document: Document,
  path: Path,
  thresholds: Sentences,
  rule: Rule,
  names: Names,
): Partial<Record<keyof Sentences, Condition>> {
  const given = Object.entries(thresholds) as [keyof Sentences, string][];
  if (given.length === 0) document.fault(path, configText('changes-nothing'));
  const made: Partial<Record<keyof Sentences, Condition>> = {};
  for (const [level, sentence] of given) {
    const now = rule[level];
    const condition = document.condition(sentence, [...path, level], names);
    if (!now) document.fault([...path, level], configText('no-such-sentence', { level }));
    else if (condition && shapeOf(condition) !== shapeOf(now)) {
      const text = (rule.sentences[level] ?? '').replace(/\s+/g, ' ').trim();
      document.fault([...path, level], configText('more-than-numbers', { sentence: text }));
    } else if (condition && JSON.stringify(condition) === JSON.stringify(now)) {
      document.fault([...path, level], configText('same-as-it-is'));
    }
    if (condition) made[level] = condition;
  }
  return made;
}

/** A condition without its numbers. */
function shapeOf(condition: Condition): string {
  return JSON.stringify(condition, (_, value: unknown) => (typeof value === 'number' ? 0 : value));
}
