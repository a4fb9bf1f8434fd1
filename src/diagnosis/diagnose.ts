import { compare } from '../base/compare.js';
import type { Day } from '../base/days.js';
import { once } from '../base/once.js';
import type { Measure } from '../measures/kit/measure.js';
import { gather } from '../measures/kit/members.js';
import { Notes } from '../measures/kit/notes.js';
import { viewOf } from '../measures/kit/view.js';
import { type VoiceRow, voices } from '../measures/people/matrix.js';
import { type Amount, known } from '../network/facts.js';
import type { Network } from '../network/format/network.js';
import type { Problem } from '../network/problems/problem.js';
import type { Form } from '../rulebook/beside.js';
import { type Phase, type Theme, themes } from '../rulebook/kinds.js';
import type { Rule } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type Asking, asking } from './ask.js';
import { Facts } from './facts.js';
import { type Judgement, judge } from './judge.js';
import { type Outlook, outlook } from './outlook.js';
import { levelOf, type Score, scoreOf } from './score.js';
import { holding, type Shown } from './signs.js';
import { firstSteps, type Step } from './steps.js';
import { namedInVain } from './taken-up.js';
import { type Bearing, bearing } from './tensions.js';
import { type Waiver, waivedBy } from './waivers.js';

/** How a network is doing on a day. */
export interface Diagnosis {
  readonly network: Network;
  readonly asOf: Day;
  /** The phase that the file gives, where it does. */
  readonly phase: Phase | undefined;
  /** Sessions held up to that day, and members of that day, as far as the file says. */
  readonly size: { readonly sessions: number | undefined; readonly members: Amount | undefined };
  /** Null where nothing applies. */
  readonly score: Score | null;
  readonly level: { readonly low: string; readonly high: string } | null;
  readonly themes: Readonly<Record<Theme, Score | null>>;
  /** One for each rule of the rulebook, by theme and then by id. */
  readonly judgements: readonly Judgement[];
  /** The rules that the network sets aside, by their id. */
  readonly waived: ReadonlyMap<string, Waiver>;
  /** What to ask next; worked out when it is called for, and once. */
  readonly ask: () => readonly Asking[];
  /** What to do first; worked out when it is called for, and once. */
  readonly steps: () => readonly Step[];
  /** The phase that the facts support; worked out when it is called for, and once. */
  readonly outlook: () => Outlook;
  /** Another form that the facts point to; null for a learning network. */
  readonly form: () => Shown<Form> | null;
  /** Where sources pull in different directions, and it bears on a finding. */
  readonly tensions: () => readonly Bearing[];
  /** How each perspective takes part, where the network works by LISO; else null. */
  readonly voices: () => readonly VoiceRow[] | null;
  /** Waivers that do not hold. */
  readonly problems: readonly Problem[];
}

/** Diagnoses a network: measures it, judges every rule, and works out score, questions and steps. */
export function diagnose(
  network: Network,
  asOf: Day,
  rulebook: Rulebook,
  measures: ReadonlyMap<string, Measure>,
): Diagnosis {
  const view = viewOf(network, asOf);
  const facts = new Facts(view, measures);
  const phase = known(network.phase);
  const { scoring } = rulebook;
  const judgements = inOrder(rulebook).map((rule) => judge(rule, facts.of));
  const waived = waivedBy(view, judgements, rulebook);
  const score = scoreOf(judgements, scoring);
  return {
    network,
    asOf,
    phase,
    size: { sessions: view.held?.length, members: gather(view, 'current', new Notes())?.size },
    score,
    level: levelOf(score, scoring),
    themes: themeScores(judgements, rulebook),
    judgements,
    waived: waived.rules,
    ask: once(() => asking(judgements, facts.of, rulebook)),
    steps: once(() => firstSteps(judgements, waived.rules, scoring)),
    outlook: once(() => outlook(phase, network, facts.of, rulebook)),
    form: once(() => holding(rulebook.forms, facts.of)[0] ?? null),
    tensions: once(() => bearing(judgements, facts.of, rulebook)),
    voices: once(() => (known(network.approach) === 'liso' ? voices(view) : null)),
    problems: [...waived.problems, ...namedInVain(view, rulebook)],
  };
}

const orders = new WeakMap<Rulebook, readonly Rule[]>();

/** The rules by theme and then by id; put in order once. */
function inOrder(rulebook: Rulebook): readonly Rule[] {
  const known = orders.get(rulebook);
  if (known) return known;
  const ordered = [...rulebook.rules].sort(
    (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || compare(a.id, b.id),
  );
  orders.set(rulebook, ordered);
  return ordered;
}

/** A score for each theme; none where a rule of it crashed. */
function themeScores(
  judgements: readonly Judgement[],
  { scoring }: Rulebook,
): Readonly<Record<Theme, Score | null>> {
  const scores = {} as Record<Theme, Score | null>;
  for (const theme of themes) {
    const own = judgements.filter(({ rule }) => rule.theme === theme);
    const crashed = own.some(({ status }) => status === 'error');
    scores[theme] = crashed ? null : scoreOf(own, scoring);
  }
  return scores;
}
