import type { Text } from '../../base/language.js';
import { type Fact, items, known } from '../../network/facts.js';
import type { perspectiveWords } from '../../network/format/words.js';
import { countYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { type Gathering, gather, unlistedInRing } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { oncePerView } from '../kit/once.js';
import { inCore, type View } from '../kit/view.js';
import { includesOne } from './roles.js';

/** Which points of view the issue needs, and which of them nobody in the core brings in. */

export type Perspective = keyof typeof perspectiveWords;

/** In the order in which they are named. */
export const PERSPECTIVES = [
  'policy',
  'education',
  'professionals',
  'research',
  'residents',
] as const satisfies readonly Perspective[];

/** What a report calls them. */
export const perspectiveNames: Readonly<Record<Perspective, Text>> = {
  policy: { nl: 'beleid', en: 'policy' },
  education: { nl: 'onderwijs', en: 'education' },
  professionals: { nl: 'professionals', en: 'professionals' },
  research: { nl: 'onderzoek', en: 'research' },
  residents: { nl: 'inwoners of gezinnen', en: 'residents or families' },
};

/** Whether a perspective is needed: listed; with the list left out all five with LISO, else none. */
function isNeeded(view: View, perspective: Perspective): boolean | undefined {
  const { needed } = view.network.perspectives;
  if (needed.is !== 'absent') return includesOne(needed, [perspective]);
  return inLiso(view);
}

/** Whether the network works by LISO; undefined where it does not say. */
export function inLiso({ network }: View): boolean | undefined {
  if (network.approach.is === 'none') return false;
  const approach = known(network.approach);
  return approach === undefined ? undefined : approach === 'liso';
}

function noteNeeded({ network }: View, notes: Notes): void {
  const { needed } = network.perspectives;
  notes.list(needed, 'perspectives.needed');
  if (needed.is === 'absent') notes.word(network.approach, 'approach');
}

/**
 * How many perspectives the issue needs: as listed; left out, all five with `approach: liso` and
 * none with another. 0 to 5; unknown as a whole where neither the list nor the approach is known.
 */
export const perspectivesNeeded: Measure = {
  name: 'people.perspectives-needed',
  label: { nl: 'invalshoeken die nodig zijn', en: 'perspectives needed' },
  unit: 'number',
  reads: ['perspectives.needed', 'approach'],
  of(view) {
    const notes = new Notes();
    noteNeeded(view, notes);
    const needed = PERSPECTIVES.map((one) => isNeeded(view, one));
    if (needed.every((one) => one === undefined)) return notes.open(0, PERSPECTIVES.length);
    const { low, high } = countYes(needed);
    const listed = items(view.network.perspectives.needed);
    return notes.range(low, Math.min(high, listed?.length ?? high));
  },
};

/** Who brings a perspective in. */
interface Bringing {
  /** Whether somebody in the core brings it. */
  readonly of: (perspective: Perspective) => boolean | undefined;
  /** Whether anything is said about it at all. */
  readonly told: boolean;
}

/** Who brings each perspective in, of the core. */
export function bringing(view: View): Bringing {
  const core = gather(view, 'core', new Notes());
  const counts = view.network.counts.perspectives;
  const told =
    PERSPECTIVES.some((one) => counts[one].is === 'known') ||
    view.core.some((member) => inCore(member) === true && items(member.perspectives) !== undefined);
  return { of: (perspective) => brings(view, core, perspective), told };
}

function brings(
  view: View,
  core: Gathering | undefined,
  perspective: Perspective,
): boolean | undefined {
  const sure = core?.sure.map((member) => includesOne(member.perspectives, [perspective])) ?? [];
  if (sure.includes(true)) return true;
  const stated = known(view.network.counts.perspectives[perspective]);
  const ring = view.current
    .filter((member) => inCore(member) !== true)
    .map((member) => includesOne(member.perspectives, [perspective]));
  if (stated) {
    const inRing = countYes(ring);
    if (stated.high === 0) return false;
    if (stated.low > inRing.high + (core ? unlistedInRing(view, core) : 0)) return true;
  }
  const perhaps =
    core?.perhaps.some((member) => includesOne(member.perspectives, [perspective]) !== false) ??
    false;
  const open = core === undefined || core.unlisted.high > 0 || sure.includes(undefined) || perhaps;
  return open ? undefined : false;
}

/** Whether each perspective is needed and missing, in their order. */
const missing = oncePerView((view): readonly (boolean | undefined)[] => {
  const brought = bringing(view);
  return PERSPECTIVES.map((one) => {
    const needed = isNeeded(view, one);
    const absent = includesOne(view.network.perspectives.absent, [one]);
    const lacking = absent === true ? true : not(brought.of(one));
    if (needed === false || lacking === false) return false;
    return needed && lacking;
  });
});

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

function noteMissing(view: View, found: readonly (boolean | undefined)[], notes: Notes): void {
  noteNeeded(view, notes);
  const { absent } = view.network.perspectives;
  notes.saw(absent);
  for (const { perspectives } of view.core) notes.saw(perspectives);
  for (const one of PERSPECTIVES) notes.saw(view.network.counts.perspectives[one]);
  if (!found.includes(undefined)) return;
  const silent = (list: Fact<readonly unknown[]>): boolean => items(list) === undefined;
  if (silent(absent)) notes.lacks('perspectives.absent');
  if (view.listed === undefined) notes.lacks('members');
  if (view.unlisted.high > 0 || view.core.some((member) => silent(member.perspectives))) {
    notes.lacks('members.perspectives');
  }
}

const READ = [
  'perspectives.needed',
  'perspectives.absent',
  'approach',
  'members.perspectives',
  'members.circle',
  'members.joined',
  'members.left',
  'counts.total',
  'counts.core',
  'counts.perspectives',
] as const;

/**
 * How many of the perspectives needed are not at the table: nobody in the core brings them (the
 * ring does not count), or `perspectives.absent` names them. 0 to 5. A core member without
 * perspectives, or one only counted, may bring any: low counts those as filled. Unknown as a whole
 * where no core member has perspectives, none are counted and `perspectives.absent` is left out.
 */
export const perspectivesMissing: Measure = {
  name: 'people.perspectives-missing',
  label: { nl: 'ontbrekende invalshoeken', en: 'perspectives missing' },
  unit: 'number',
  reads: READ,
  of(view) {
    const notes = new Notes();
    const found = missing(view);
    noteMissing(view, found, notes);
    const { low, high } = countYes(found);
    const told = bringing(view).told;
    const nothing = !told && items(view.network.perspectives.absent) === undefined;
    return nothing && low < high ? notes.open(low, high) : notes.range(low, high);
  },
};

/**
 * Which perspectives are certainly missing, in the order policy, education, professionals, research,
 * residents; open where others may be. The report puts each word in its own language.
 */
export const perspectivesAbsent: Measure = {
  name: 'people.perspectives-absent',
  label: { nl: 'wat er ontbreekt', en: 'what is missing' },
  unit: 'list',
  values: perspectiveNames,
  reads: READ,
  of(view) {
    const notes = new Notes();
    const found = missing(view);
    noteMissing(view, found, notes);
    const named = PERSPECTIVES.filter((_, at) => found[at] === true);
    return notes.several(
      named,
      found.some((absent) => absent === undefined),
    );
  },
};
