import { calendar, type Day, type When } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Score } from '../../diagnosis/score.js';
import { type Amount, known } from '../../network/facts.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { plain } from '../plain.js';
import { sayPhase } from '../words.js';
import { block, flow, type Part, type Screen } from './paint.js';
import { bar, sayAmount, spanText } from './span.js';
import { themeLines } from './themes.js';
import { say } from './words.js';

/** The top of the report: name, phase, size and period, the span of the score, and the themes. */
export function head(
  diagnosis: Diagnosis,
  rulebook: Rulebook,
  language: Language,
  screen: Screen,
): string {
  const { paint, width } = screen;
  const name = plain(known(diagnosis.network.name) ?? '');
  return [
    block(paint.bold(name), '', width),
    block(paint.dim(facts(diagnosis, language)), '', width),
    '',
    score(diagnosis, rulebook, language, screen),
    '',
    themeLines(diagnosis, language, screen),
  ].join('\n');
}

function facts({ phase, size, network, asOf }: Diagnosis, language: Language): string {
  const { sessions, members } = size;
  const started = known(network.started);
  const region = known(network.region);
  return [
    region === undefined ? undefined : plain(region),
    phase ? say('phase', language, { phase: sayPhase(phase, language) }) : say('noPhase', language),
    members && count(members, 'member', 'members', language),
    sessions === undefined
      ? undefined
      : sessions === 0
        ? say('noSessions', language)
        : count({ low: sessions, high: sessions }, 'session', 'sessions', language),
    started && started.from <= asOf
      ? say('since', language, { start: startName(started, language) })
      : undefined,
    say('asOf', language, { day: dayName(asOf, language) }),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** `1 lid`, `8 leden`, `8 tot 10 leden`, `8 of meer leden`; nothing where all is open. */
function count(
  { low, high }: Amount,
  one: 'member' | 'session',
  many: 'members' | 'sessions',
  language: Language,
): string | undefined {
  if (high === Number.POSITIVE_INFINITY && low === 0) return undefined;
  if (low === 1 && high === 1) return say(one, language);
  return say(many, language, { count: sayAmount({ low, high }, language) });
}

const MONTHS = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
};

function monthName(day: Day, language: Language): string {
  const { year, month } = calendar(day);
  return `${MONTHS[language].split(' ')[month - 1]} ${year}`;
}

/** `februari 2025`, or the year alone where that is all that the file says. */
function startName({ from, to }: When, language: Language): string {
  const first = calendar(from);
  const last = calendar(to);
  const sameMonth = first.year === last.year && first.month === last.month;
  return sameMonth ? monthName(from, language) : String(first.year);
}

/** `20 mei 2026`. */
export function dayName(day: Day, language: Language): string {
  return `${calendar(day).day} ${monthName(day, language)}`;
}

function score(
  diagnosis: Diagnosis,
  rulebook: Rulebook,
  language: Language,
  { paint, width }: Screen,
): string {
  const { score } = diagnosis;
  if (!score) return block(say('noScore', language), '', width);
  const span = `${spanText(score, language)} ${say('outOf', language)}`;
  const levels = levelName(diagnosis, rulebook, language);
  const known = say('known', language, { known: score.known });
  const title = say('score', language);
  const parts = [
    { text: `${title}  ${paint.bold(span)}`, length: title.length + 2 + span.length },
    { text: paint.bold(levels), length: levels.length },
    { text: paint.dim(known), length: known.length },
  ];
  return [
    flow(parts, '   ', width),
    bar(score, Math.min(60, width - 4), paint),
    paint.dim(flow(legend(language), '   ', width)),
    ...capped(diagnosis, rulebook, language).map((line) => block(line, '', width)),
  ].join('\n');
}

/** The level of a network in words: one, the two ends of a span, or that too little is known. */
export function levelName(
  { level }: Pick<Diagnosis, 'level'>,
  { scoring }: Pick<Rulebook, 'scoring'>,
  language: Language,
): string {
  if (!level) return say('noLevel', language);
  const band = (id: string): string =>
    scoring.bands.find((one) => one.id === id)?.name[language] ?? id;
  if (level.low === level.high) return band(level.low);
  return say('levels', language, { low: band(level.low), high: band(level.high) });
}

/** What holds the score down, where something does. */
export function capped(
  diagnosis: Diagnosis,
  rulebook: Rulebook,
  language: Language,
): readonly string[] {
  const { score } = diagnosis;
  if (!score || score.cappedBy.length === 0) return [];
  const key = isCertain(diagnosis, score, rulebook) ? 'capped' : 'cappedLow';
  const rules = titlesOf(score.cappedBy, rulebook, language);
  return [say(key, language, { cap: rulebook.scoring.cap, rules })];
}

function legend(language: Language): readonly Part[] {
  return (['legendCertain', 'legendUnknown', 'legendMissed'] as const).map((key) => ({
    text: say(key, language),
  }));
}

/** The titles of rules, as they are named in a sentence. */
export function titlesOf(ids: readonly string[], { rules }: Rulebook, language: Language): string {
  const title = (id: string): string => rules.find((rule) => rule.id === id)?.title[language] ?? id;
  return ids.map(title).join('; ');
}

/** Whether the problems that cap a score are decided: then they cap its high end too. */
function isCertain(diagnosis: Diagnosis, score: Score, { scoring }: Rulebook): boolean {
  return score.high <= scoring.cap && score.cappedBy.every((id) => isProblem(diagnosis, id));
}

function isProblem({ judgements }: Diagnosis, id: string): boolean {
  return judgements.some(({ rule, status }) => rule.id === id && status === 'problem');
}
