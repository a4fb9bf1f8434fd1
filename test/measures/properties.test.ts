import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../../src/measures/all.js';
import type { Measure } from '../../src/measures/kit/measure.js';
import type { Possible } from '../../src/measures/kit/possible.js';
import type { View } from '../../src/measures/kit/view.js';
import { lawRuns } from '../runs.js';
import { networks, type Section, seen, type Told, textOf, toldIn, UNKNOWN } from './generated.js';

/**
 * The law of ranges: what a measure may be always holds the truth. So a fact that is told never
 * moves it outside what it could be before; a fact that is left out only widens it.
 *
 * `LAW_RUNS` looks longer, `LAW_SEED` elsewhere.
 */
const runs = lawRuns(8);
const seed = Number(process.env.LAW_SEED ?? 20261101);

/** A field of which the format, or the measure itself, says what it means when it is left out. */
interface Meaning {
  readonly path: RegExp;
  readonly reason: string;
  /** The measures to which this applies; left out: all. */
  readonly measures?: readonly string[];
  /** Whether it applies to one that stands in a certain item; left out: always. */
  readonly where?: (item: Section) => boolean;
}

/** Fields that are no open question when they are left out, each with what they then mean. */
const meanings: readonly Meaning[] = [
  { path: /(^|\.)id$/, reason: 'a name to refer to, no question' },
  { path: /^sessions\.date$/, reason: 'a session cannot do without' },
  { path: /^phase$/, reason: 'left out: judged by the phases that the file supports' },
  { path: /^approach$/, reason: 'left out: does not say that it works by LISO' },
  { path: /^started$/, reason: 'left out: the first session held' },
  { path: /^members\.joined$/, reason: 'left out: from the start' },
  { path: /^members\.left$/, reason: 'left out: still a member; unknown: has left' },
  { path: /^sessions\.cancelled$/, reason: 'left out: held' },
  { path: /^sessions\.invited$/, reason: 'left out: the core of that day' },
  {
    path: /^perspectives\.needed$/,
    reason: 'left out: all that the core brings, or with LISO all five',
  },
  { path: /^perspectives\.students-needed$/, reason: 'left out with LISO: yes' },
  { path: /^funding\.needed$/, reason: 'left out: it needs money' },
  { path: /^counts\.(total|core)$/, reason: 'left out: the list is complete' },
  { path: /^evaluations\.answers$/, reason: 'left out: the mark is used' },
  {
    path: /^sessions\.minutes\.learning$/,
    reason: 'where no minutes are noted, what else the session says shows whether it had learning',
    measures: ['learning.trace-share'],
  },
  {
    path: /^sessions\.minutes\.announcements$/,
    reason: 'announcements by mail without minutes took no time',
    measures: ['sessions.announcement-share'],
    where: (session) => session['announcements-at'] === 'mail',
  },
  {
    path: /^sessions\.minutes\./,
    reason: 'a session without minutes takes two hours; kinds that are not named took no time',
    measures: ['means.hours-spare', 'means.pullers-spare'],
  },
  {
    path: /^members\.close-to-issue$/,
    reason: 'lived experience counts as close where the answer is left out',
    measures: ['people.close-share'],
    where: (member) => member['lived-experience'] === 'ja',
  },
  {
    path: /^organisations\.commitment$/,
    reason: 'left out for an organisation: what `agreements` says',
    measures: ['mandate.commitment-talked'],
  },
  {
    path: /^members\.mandate-until$/,
    reason: 'left out: no end in sight',
    measures: ['mandate.leave-ending', 'mandate.leave-share'],
  },
  { path: /^funding\.sources\.from$/, reason: 'left out: the money is there already' },
  {
    path: /^funding\.sources\.until$/,
    reason: 'left out for lasting money, or of a kind that lasts: no end',
  },
  {
    path: /^funding\.sources\.structural$/,
    reason: 'left out beside an end: the money ends then',
    measures: ['means.runway', 'means.follow-up'],
    where: (source) => 'until' in source,
  },
  {
    path: /^funding\.sources\.(share|amount|once)$/,
    reason: 'left out: the next weight, and at last each source alike',
    measures: ['means.structural-share'],
  },
  {
    path: /^results\.date$/,
    reason: 'left out: counts as of the last 12 months',
    measures: ['yield.shared-share'],
  },
  {
    path: /^ending\.(review-on|ends-on)$/,
    reason: 'left out: no such day was set',
    measures: ['yield.review-overdue'],
  },
  {
    path: /^pulse\.(?!date$)/,
    reason: 'an answer that was not given is no answer, and a mean is one of answers given',
  },
  {
    path: /^sessions\.methods$/,
    reason: 'left out beside a number of cases: that number tells it all',
    measures: ['learning.case-sessions', 'learning.cases-followed'],
    where: (session) => 'cases' in session,
  },
  {
    path: /^sessions\.decisions$/,
    reason: 'decisions that are written down: a session that lists none adds none',
    measures: [
      'mandate.by-decider',
      'mandate.heard-share',
      'mandate.minority-kept',
      'mandate.reasons-share',
      'mandate.standing',
      'mandate.untaken',
    ],
  },
  {
    path: /^sessions\.hurdles$/,
    reason: 'hurdles that were seen: a session that lists none adds none',
    measures: [
      'relations.engines',
      'sessions.hurdles-met',
      'sessions.hurdles-solved',
      'sessions.hurdles-stuck',
    ],
  },
  {
    path: /^sessions\.actions$/,
    reason: 'a member who says that they do nothing in between is taken at their word',
    measures: ['means.work-between-share'],
  },
  {
    path: /^(celebrations|evaluations|decisions|hurdles|actions)$/,
    reason: 'for what cannot be tied to a session; left out, the sessions tell it all',
  },
];

function isQuestion({ path, item }: Told, measure: string): boolean {
  return !meanings.some(
    (meaning) =>
      meaning.path.test(path) &&
      (meaning.measures?.includes(measure) ?? true) &&
      (meaning.where?.(item) ?? true),
  );
}

/** What tells which sessions were held and who was a member: nearly every measure rests on it. */
const ground =
  /^(?:started|sessions\.(?:date|cancelled)|members\.(?:id|circle|joined|left)|counts\.(?:total|core))$/;

function isRead(measure: Measure, path: string): boolean {
  return measure.reads.some((read) => path === read || path.startsWith(`${read}.`));
}

/** What is wrong with a result by itself. */
function unsound(measure: Measure, found: Possible): string | undefined {
  if (found.is === 'list') {
    const odd = found.sure.filter((word) => !Object.hasOwn(measure.values ?? {}, word));
    return odd.length > 0 ? `${odd.join(', ')} is no word of it` : undefined;
  }
  if (found.is === 'choice') {
    const allowed = measure.unit === 'yes/no' ? ['yes', 'no'] : Object.keys(measure.values ?? {});
    if (found.values.length === 0) return 'no value is possible';
    const odd = found.values.filter((value) => !allowed.includes(value));
    return odd.length > 0 ? `${odd.join(', ')} is no value of it` : undefined;
  }
  if (Number.isNaN(found.low) || Number.isNaN(found.high)) return 'not a number';
  return found.low > found.high ? 'low above high' : undefined;
}

const CLOSE = 1e-9;

/** Whether all that was possible before still is. */
function holds(after: Possible, before: Possible): boolean {
  if (after.is === 'list' || before.is === 'list') {
    return (
      after.is === 'list' &&
      before.is === 'list' &&
      after.sure.every((word) => before.sure.includes(word)) &&
      (after.open || (!before.open && after.sure.length === before.sure.length))
    );
  }
  if (after.is === 'choice' || before.is === 'choice') {
    return (
      after.is === 'choice' &&
      before.is === 'choice' &&
      before.values.every((value) => after.values.includes(value))
    );
  }
  return after.low <= before.low + CLOSE && after.high >= before.high - CLOSE;
}

function said(found: Possible): string {
  const values =
    found.is === 'number'
      ? `${found.low} to ${found.high}`
      : found.is === 'list'
        ? `${found.sure.join(', ')}${found.open ? ' and perhaps more' : ''}`
        : found.values.join(', ');
  return found.unknown ? `unknown (${values})` : values;
}

/** The same network with one thing that it says turned into "nobody knows". */
function untold<T>(told: Told, network: Section, look: (view: View) => T): T | undefined {
  told.put(UNKNOWN);
  const view = seen(network);
  told.put(told.value);
  return view && look(view);
}

/** Checks a property; what fails is said in a few lines, in the smallest network that shows it. */
function always<T extends [unknown, ...unknown[]]>(
  property: fc.IProperty<T>,
  numRuns: number,
  shrink = true,
): void {
  const { failed, errorInstance } = fc.check(property, { numRuns, seed, endOnFailure: !shrink });
  if (failed) throw errorInstance;
}

/** What the law says of one measure, when facts of some kind are left out. */
function onlyWidens(measure: Measure, isOpen: (told: Told) => boolean): void {
  const property = fc.property(networks(measure.reads), fc.nat(), (network, pick) => {
    const view = seen(network);
    if (!view) return;
    const before = measure.of(view);
    expect(unsound(measure, before)).toBeUndefined();
    const questions = toldIn(network).filter(
      (told) => isOpen(told) && isRead(measure, told.path) && isQuestion(told, measure.name),
    );
    const told = questions[pick % questions.length];
    if (!told) return;
    const after = untold(told, network, measure.of);
    if (!after || (holds(after, before) && !unsound(measure, after))) return;
    throw new Error(
      `${measure.name} is ${said(before)}, and without ${told.path} ` +
        `${JSON.stringify(told.value)} it is ${said(after)}:\n${textOf(network)}`,
    );
  });
  always(property, runs);
}

const all = [...measures.values()];

describe.each(all)('$name', (measure) => {
  it('only widens when a field is left out', () => {
    onlyWidens(measure, ({ kind, word }) => kind.is !== 'list' && !word);
  });

  it('only widens when one word of a field is unknown', () => {
    onlyWidens(measure, ({ word }) => word);
  });

  it('only widens when a whole list is left out', () => {
    onlyWidens(measure, ({ kind }) => kind.is === 'list');
  });
});

describe('all measures', () => {
  it('are sound in networks that say a lot', () => {
    const property = fc.property(networks(), (network) => {
      const view = seen(network);
      if (!view) return;
      for (const measure of all) {
        const fault = unsound(measure, measure.of(view));
        if (fault) throw new Error(`${measure.name}: ${fault}:\n${textOf(network)}`);
      }
    });
    always(property, runs);
  });

  it('change by no fact that they do not name among what they read', () => {
    const property = fc.property(networks(), fc.nat(), (network, pick) => {
      const view = seen(network);
      const facts = toldIn(network).filter(
        ({ kind, path }) => kind.is !== 'list' && !ground.test(path),
      );
      const told = facts[pick % facts.length];
      if (!view || !told) return;
      const silent = all.filter((measure) => !isRead(measure, told.path));
      const before = silent.map((measure) => said(measure.of(view)));
      const after = untold(told, network, (without) =>
        silent.map((measure) => said(measure.of(without))),
      );
      const changed = silent.filter((_, at) => after && after[at] !== before[at]);
      const names = changed.map(({ name }) => name).join(', ');
      if (names !== '') throw new Error(`${told.path} is read by ${names}`);
    });
    always(property, 5 * runs, false);
  });
});
