import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Organisation } from '../../network/format/organisations.js';
import type { Result } from '../../network/format/yield.js';
import { any, exactly, hull, shareOf } from '../kit/interval.js';
import { isAmount } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';

/** How many organisations it takes before a share of them says anything. */
const ENOUGH = 2;

/**
 * Whether there is a new way of working to reckon with: one of the results is a working method or a
 * product, or a result is intended.
 * Open as long as something that the file does not say can still change it. Unknown as a whole
 * where it says nothing of results or intended results.
 */
export const newPractice: Measure = {
  name: 'means.new-practice',
  label: { nl: 'een nieuwe manier van werken', en: 'a new way of working' },
  unit: 'yes/no',
  reads: ['results', 'results.kind', 'programme.intended-results'],
  of(view) {
    const notes = new Notes();
    const results = resultsOf(view);
    const intended = view.network.programme['intended-results'];
    const made = results && any(results.map(isPractice));
    const meant = items(intended) && any((items(intended) ?? []).map(isSaid));
    const answer = any([made, meant]);
    for (const result of results ?? []) {
      if (isPractice(result) !== false && made === answer) notes.word(result.kind, 'results.kind');
    }
    if (meant === answer) notes.list(intended, 'programme.intended-results');
    if (answer === undefined && !results) notes.lacks('results');
    return notes.answer(answer, made === undefined && meant === undefined);
  },
};

function isPractice({ kind }: Pick<Result, 'kind'>): boolean | undefined {
  const word = known(kind);
  return word === undefined ? undefined : word === 'working-method' || word === 'product';
}

function isSaid(item: Fact<string>): boolean | undefined {
  return item.is === 'unknown' ? undefined : item.is === 'known';
}

/** The results up to the day of the report. */
function resultsOf(view: View): readonly Result[] | undefined {
  return items(view.network.results)?.filter(({ date }) => {
    const day = known(date);
    return !day || day.from <= view.asOf;
  });
}

/**
 * Share of the organisations that have thought through what the new way of working costs them
 * inside: of those that took a result over, or where none did of all but those of residents. From 0
 * to 1; no organisation among them: 1.
 * Low counts every organisation that does not tell as no, high as yes. Where the file does not say
 * who took a result over, any of them may have. Unknown as a whole under 2 organisations.
 */
export const costConsidered: Measure = {
  name: 'means.cost-considered',
  label: {
    nl: 'deel van de organisaties dat de kosten heeft doordacht',
    en: 'share of the organisations that thought the costs through',
  },
  unit: 'share',
  reads: [
    'organisations',
    'organisations.cost-effects-considered',
    'organisations.kind',
    'results',
    'results.adopted-by',
  ],
  of(view) {
    const notes = new Notes();
    const organisations = items(view.network.organisations);
    if (!organisations) notes.lacks('organisations');
    if (!organisations || organisations.length < ENOUGH) return notes.open(0, 1);
    const { adopters, others, someone } = adoption(view, notes);
    const houses = organisations.map((organisation) => ({
      considered: known(organisation['cost-effects-considered']),
      adopted: adopters.has(known(organisation.id) ?? '') ? true : others ? undefined : false,
      reckons: known(organisation.kind) === undefined ? undefined : !isResidents(organisation),
      organisation,
    }));
    const ranges: Amount[] = [];
    const none = houses.every(({ adopted }) => adopted !== true) && !someone;
    if (houses.some(({ adopted }) => adopted !== false)) {
      ranges.push(shareAmong(houses.map((house) => [house.adopted, house.considered])));
    }
    if (none) {
      const range = shareAmong(houses.map((house) => [house.reckons, house.considered]));
      const mayBeNobody = !houses.some(({ reckons }) => reckons === true);
      ranges.push(mayBeNobody ? hull(range, exactly(1)) : range);
    }
    for (const { adopted, reckons, organisation } of houses) {
      if (adopted === false && !(none && reckons !== false)) continue;
      notes.yes(organisation['cost-effects-considered'], 'organisations.cost-effects-considered');
      if (none && reckons === undefined) notes.lacks('organisations.kind');
    }
    const { low, high } = ranges.reduce(hull);
    return notes.range(low, high);
  },
};

function isResidents({ kind }: Organisation): boolean {
  return known(kind) === 'residents';
}

/** Who took a result over: which organisations for certain, whether others may have. */
function adoption(
  view: View,
  notes: Notes,
): { adopters: ReadonlySet<string>; others: boolean; someone: boolean } {
  const results = resultsOf(view);
  if (!results) notes.lacks('results');
  const adopters = new Set<string>();
  let others = results === undefined;
  let someone = false;
  for (const { 'adopted-by': fact } of results ?? []) {
    const by = known(fact);
    if (by === undefined) {
      others ||= fact.is !== 'none';
      if (fact.is !== 'none') notes.lacks('results.adopted-by');
    } else if (isAmount(by)) {
      others ||= by.high > 0;
      someone ||= by.low > 0;
      if (by.high > 0) notes.lacks('results.adopted-by');
    } else {
      if (by.length > 0) notes.saw(fact);
      for (const id of by) {
        if (id.is === 'known') adopters.add(id.value);
        else others ||= id.is === 'unknown';
      }
    }
  }
  return { adopters, others, someone };
}

/** The share that is yes of those that belong, of whom there is one at the least. */
function shareAmong(
  houses: readonly (readonly [belongs: boolean | undefined, yes: boolean | undefined])[],
): Amount {
  const count = (yes: boolean): Amount => ({
    low: houses.filter(([belongs, answer]) => belongs === true && answer === yes).length,
    high: houses.filter(([belongs, answer]) => belongs !== false && answer !== !yes).length,
  });
  const [considered, not] = [count(true), count(false)];
  if (not.high === 0) return exactly(1);
  return considered.high === 0 ? exactly(0) : (shareOf(considered, not) ?? exactly(1));
}
