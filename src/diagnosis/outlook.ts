import type { Text } from '../base/language.js';
import type { Network } from '../network/format/network.js';
import type { Need, PhaseGuide } from '../rulebook/beside.js';
import type { Phase } from '../rulebook/kinds.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { holds, type Lookup } from './conditions.js';
import { judge } from './judge.js';
import { allOf, type Kleene } from './kleene.js';
import { holding, type Shown } from './signs.js';

/** The phase that the facts support, beside the one that the file gives; neither overrules. */
export interface Outlook {
  /**
   * The furthest phase whose needs, and those of the phases before it, hold: for certain (`low`)
   * and at the most (`high`). Null where not even the first one's do.
   */
  readonly supported: { readonly low: Phase | null; readonly high: Phase | null };
  /** What the phase after the supported one still needs. */
  readonly next: Next | null;
  /** Signs that the network goes round again: news, never a fault. */
  readonly back: readonly Shown[];
  /** Signs that the phase that the file gives fits badly. */
  readonly mismatch: readonly Shown[];
}

/** A phase that lies ahead, with what is missing for it and what is not known. */
export interface Next {
  readonly phase: Phase;
  readonly missing: readonly Text[];
  readonly unknown: readonly Text[];
}

/**
 * Works out which phase the facts support.
 *
 * @param declared the phase that the file gives
 */
export function outlook(
  declared: Phase | undefined,
  network: Network,
  lookup: Lookup,
  rulebook: Rulebook,
): Outlook {
  const judged = rulebook.phases.map((guide) => judgedNeeds(guide, lookup, rulebook));
  const ending = judged.find(({ guide }) => guide.id === 'ending');
  const ladder = judged.filter((one) => one !== ending);
  const reached = (fits: (answer: Kleene) => boolean): number => {
    const short = ladder.findIndex(({ all }) => !fits(all));
    return short < 0 ? ladder.length : short;
  };
  const low = reached((answer) => answer === 'yes');
  const high = reached((answer) => answer !== 'no');
  const step = (count: number): Phase | null => ladder[count - 1]?.guide.id ?? null;
  const ends = ending && endsBy(ending.all, declared, network);
  const given = rulebook.phases.find(({ id }) => id === declared);
  return {
    supported: {
      low: ends === 'yes' ? 'ending' : step(low),
      high: ends === 'yes' || ends === 'maybe' ? 'ending' : step(high),
    },
    next: nextOf(ends === 'yes' ? undefined : declared === 'ending' ? ending : ladder[low]),
    back: holding(given?.back ?? [], lookup),
    mismatch: holding(given?.mismatch ?? [], lookup),
  };
}

interface JudgedNeeds {
  readonly guide: PhaseGuide;
  readonly answers: readonly { readonly need: Need; readonly holds: Kleene }[];
  readonly all: Kleene;
}

function judgedNeeds(guide: PhaseGuide, lookup: Lookup, rulebook: Rulebook): JudgedNeeds {
  const inPhase = asIfIn(guide.id, lookup);
  const answers = guide.needs.map((need) => ({ need, holds: needHolds(need, inPhase, rulebook) }));
  return { guide, answers, all: allOf(answers.map((one) => one.holds)) };
}

/** A rule that is off, or does not apply, holds; one that may yet be a problem leaves it open. */
function needHolds(need: Need, lookup: Lookup, { rules }: Rulebook): Kleene {
  if ('facts' in need) return holds(need.facts, lookup);
  const rule = rules.find(({ id }) => id === need.check);
  if (!rule) return 'yes';
  const { applies, status, span } = judge(rule, lookup);
  if (applies === 'no' || (status !== 'error' && span.worst !== 'problem')) return 'yes';
  return status === 'problem' ? 'no' : 'maybe';
}

function asIfIn(phase: Phase, lookup: Lookup): Lookup {
  return (operand) =>
    operand.is === 'field' && operand.path === 'phase'
      ? { is: 'choice', values: [phase], unknown: false, evidence: [], missing: [] }
      : lookup(operand);
}

/**
 * Whether the network is ending. That is something people say: a file that is silent about it does
 * not leave it open, unless it gives ending as its phase or writes that it is unknown.
 */
function endsBy(answer: Kleene, declared: Phase | undefined, { ending }: Network): Kleene {
  if (answer !== 'maybe' || declared === 'ending') return answer;
  const told = [ending.explicit, ending.choice, ending['ends-on']];
  return told.some((fact) => fact.is === 'unknown') ? 'maybe' : 'no';
}

function nextOf(judged: JudgedNeeds | undefined): Next | null {
  if (!judged || judged.all === 'yes') return null;
  const texts = (wanted: Kleene): readonly Text[] =>
    judged.answers.filter((one) => one.holds === wanted).map(({ need }) => need.still);
  return { phase: judged.guide.id, missing: texts('no'), unknown: texts('maybe') };
}
