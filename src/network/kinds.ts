import * as z from 'zod/mini';
import type { When } from '../base/days.js';
import type { Text } from '../base/language.js';
import type { Amount, Fact } from './facts.js';
import { aboutField, describeField, type Field, type Kind, type Shape } from './field.js';
import type { Input, Reader, Words } from './input.js';
import { readTextOrYes, readYesNo, readYesNoOrDate, readYesNoOrMark } from './readers/answers.js';
import { readChoice, readDecider } from './readers/choices.js';
import { readDate } from './readers/dates.js';
import { readAdopters, readList, readPresence } from './readers/lists.js';
import { readLoose } from './readers/loose-items.js';
import { type Limits, readAmount } from './readers/numbers.js';
import { readId, readRuleId, readText } from './readers/scalar.js';
import { openSection } from './sections.js';
import type { Place } from './yaml/tree.js';

/**
 * The kinds of field that a network file has. Each gives a zod schema that reads a located YAML
 * value into a `Fact`, and that carries the field's Dutch name and description, from which the
 * messages and the JSON Schemas are made.
 */

function leaf<T>(nl: string, about: Text, kind: Kind, read: Reader<T>): Field<T> {
  const field = z.transform<Input, T>((input) => read(input));
  describeField(field, { nl, about, kind, read });
  return field as unknown as Field<T>;
}

/** A text of one's own. */
export function text(nl: string, about: Text): Field<Fact<string>> {
  return leaf(nl, about, { is: 'text' }, readText);
}

/** A list of texts; one by itself is read as a list of one. */
export function texts(nl: string, about: Text): Field<Fact<readonly Fact<string>[]>> {
  return leaf(nl, about, { is: 'texts' }, (input) => readList(input, readText));
}

/** A stable name of letters, digits and hyphens. */
export function id(nl: string, about: Text): Field<Fact<string>> {
  return leaf(nl, about, { is: 'id' }, readId);
}

/** The id of a rule, perhaps with the name of its pack in front. */
export function ruleId(nl: string, about: Text): Field<Fact<string>> {
  return leaf(nl, about, { is: 'id' }, readRuleId);
}

/** ja or nee. */
export function yesNo(nl: string, about: Text): Field<Fact<boolean>> {
  return leaf(nl, about, { is: 'yes-no' }, readYesNo);
}

/** ja or nee, or a text that says what (which counts as ja). */
export function yesNoOrText(nl: string, about: Text): Field<Fact<boolean>> {
  return leaf(nl, about, { is: 'yes-no-or-text' }, readTextOrYes);
}

/** ja or nee, or a mark from 1 to 10 (which counts as ja). */
export function yesNoOrMark(nl: string, about: Text): Field<Fact<boolean>> {
  return leaf(nl, about, { is: 'yes-no-or-mark' }, readYesNoOrMark);
}

/** ja or nee, or the day on which it came to be so (which counts as ja). */
export function yesNoOrDate(nl: string, about: Text): Field<Fact<boolean>> {
  return leaf(nl, about, { is: 'yes-no-or-date' }, readYesNoOrDate);
}

/** A number from `min` to `max`; `range` says whether `8-10` and `8+` may be written too. */
export function number(
  nl: string,
  about: Text,
  limits: Partial<Omit<Limits, 'whole'>> = {},
): Field<Fact<Amount>> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, range = true, unit } = limits;
  const kind = { min, max, range };
  return leaf(nl, about, { is: 'number', ...kind }, (input) =>
    readAmount(input, unit ? { ...kind, unit } : kind),
  );
}

/** How many people or things there are: a whole number. */
export function count(nl: string, about: Text, limits: Partial<Limits> = {}): Field<Fact<Amount>> {
  const kind = {
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    range: true,
    ...limits,
    whole: true,
  } as const;
  return leaf(nl, about, { is: 'number', ...kind }, (input) => readAmount(input, kind));
}

/**
 * A date known to the day, the month or the year. `never`: the field says when something last
 * happened, so `nooit` may stand there. `past`: the day cannot lie ahead.
 */
export function date(
  nl: string,
  about: Text,
  { never = false, past = false } = {},
): Field<Fact<When>> {
  return leaf(nl, about, { is: 'date', never, past }, (input) => readDate(input, { never, past }));
}

/** One of a few words: the English name of each, with its Dutch names (the first one is shown). */
export function choice<const W extends Words>(
  nl: string,
  about: Text,
  words: W,
): Field<Fact<keyof W & string>> {
  return leaf(nl, about, { is: 'choice', words }, (input) => readChoice(input, words));
}

/** Some of a few words; one by itself is read as a list of one. */
export function choices<const W extends Words>(
  nl: string,
  about: Text,
  words: W,
): Field<Fact<readonly Fact<keyof W & string>[]>> {
  return leaf(nl, about, { is: 'choices', words }, (input) =>
    readList(input, (item) => readChoice(item, words)),
  );
}

/** The id of a member or an organisation of this file. */
export function reference(
  nl: string,
  about: Text,
  to: 'member' | 'organisation',
): Field<Fact<string>> {
  return leaf(nl, about, { is: 'reference', to }, readId);
}

/** Ids of members or organisations of this file. */
export function references(
  nl: string,
  about: Text,
  to: 'member' | 'organisation',
): Field<Fact<readonly Fact<string>[]>> {
  return leaf(nl, about, { is: 'references', to }, (input) => readList(input, readId));
}

/** The id of a member or an organisation, or one of a few words. */
export function decider(nl: string, about: Text, words: Words): Field<Fact<string>> {
  return leaf(nl, about, { is: 'decider', words }, (input) => readDecider(input, words));
}

/** Who was there: a number, or a list of member ids. */
export function presence(nl: string, about: Text): Field<Fact<Amount | readonly Fact<string>[]>> {
  return leaf(nl, about, { is: 'presence' }, readPresence);
}

/** Who took it over: a number, or a list of organisation ids. */
export function adopters(nl: string, about: Text): Field<Fact<Amount | readonly Fact<string>[]>> {
  return leaf(nl, about, { is: 'adopters' }, readAdopters);
}

/** What a section with these fields means: each field's fact, and where the section stands. */
export type SectionOf<S extends Shape> = { readonly [K in keyof S]: z.infer<S[K]> };

/** A section: fields of its own under one key. Left out, each of its fields is absent. */
export function section<const S extends Shape>(
  nl: string,
  about: Text,
  shape: S,
): Field<SectionOf<S>> {
  return leaf(nl, about, { is: 'section', shape }, sectionReader(shape));
}

/**
 * Reads a section: each field that is there by its own reader. Most fields of most sections are left
 * out, and z.object would look at each of those too.
 */
function sectionReader<const S extends Shape>(shape: S): Reader<SectionOf<S>> {
  const readers = new Map<string, Reader<unknown>>();
  let absent: SectionOf<S> | undefined;
  const begun = (): SectionOf<S> => {
    for (const [key, field] of Object.entries(shape)) readers.set(key, aboutField(field).read);
    const nothing = [...readers].map(([key, read]) => [key, read(undefined)]);
    return Object.fromEntries(nothing) as SectionOf<S>;
  };
  return (input) => {
    absent ??= begun();
    const read: Record<string, unknown> = { ...absent };
    for (const [key, found] of openSection(input, shape)) read[key] = readers.get(key)?.(found);
    return read as SectionOf<S>;
  };
}

/** A list of sections, each with the same fields. */
export function list<const S extends Shape>(
  nl: string,
  about: Text,
  shape: S,
): Field<Fact<readonly SectionOf<S>[]>> {
  const item = sectionReader(shape);
  const placed: Reader<SectionOf<S>> = (one) => {
    const read: SectionOf<S> & Placed = item(one);
    if (one && 'node' in one) read[PLACE] = one.node;
    return read;
  };
  return leaf(
    nl,
    about,
    { is: 'list', shape },
    (input) => readLoose(input, shape) ?? readList(input, placed),
  );
}

/** An item keeps its place beside its fields: weak references would cost each collection of garbage. */
const PLACE = Symbol('place');
interface Placed {
  [PLACE]?: Place;
}

/** Where an item of a list stands in the file. */
export function placeOf(item: object): Place | undefined {
  return (item as Placed)[PLACE];
}
