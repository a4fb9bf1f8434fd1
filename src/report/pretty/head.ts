import { calendar, formatDay } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Score } from '../../diagnosis/score.js';
import { known } from '../../network/facts.js';
import { themes } from '../../rulebook/kinds.js';
import type { Rule } from '../../rulebook/rule.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { plain } from '../plain.js';
import { sayPhase, sayTheme } from '../words.js';
import { block, type Screen } from './paint.js';
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
    members === undefined ? undefined : count(members, 'member', 'members', language),
    sessions === undefined
      ? undefined
      : sessions === 0
        ? say('noSessions', language)
        : count(sessions, 'session', 'sessions', language),
    started && started.from <= asOf
      ? say('since', language, { start: monthName(started.from, language) })
      : undefined,
    say('asOf', language, { day: formatDay(asOf) }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function count(
  number: number,
  one: 'member' | 'session',
  many: 'members' | 'sessions',
  language: Language,
): string {
  return number === 1 ? say(one, language) : say(many, language, { count: number });
}

const MONTHS = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
};

function monthName(day: number, language: Language): string {
  const { year, month } = calendar(day);
  return `${MONTHS[language].split(' ')[month - 1]} ${year}`;
}

function score(
  diagnosis: Diagnosis,
  rulebook: Rulebook,
  language: Language,
  { paint, width }: Screen,
): string {
  const { score, level } = diagnosis;
  if (!score) return block(say('noScore', language), '', width);
  const span = paint.bold(`${spanText(score, language)} ${say('outOf', language)}`);
  const band = (id: string): string =>
    rulebook.scoring.bands.find((one) => one.id === id)?.name[language] ?? id;
  const levels = !level
    ? say('noLevel', language)
    : level.low === level.high
      ? band(level.low)
      : say('levels', language, { low: band(level.low), high: band(level.high) });
  const known = paint.dim(say('known', language, { known: score.known }));
  const lines = [
    `${say('score', language)}  ${span}   ${paint.bold(levels)}   ${known}`,
    bar(score, Math.min(60, width - 4), paint),
    paint.dim(say('legend', language)),
  ];
  if (score.cappedBy.length > 0) {
    const title = (id: string): string =>
      rulebook.rules.find((rule: Rule) => rule.id === id)?.title[language] ?? id;
    const rules = score.cappedBy.map(title).join(', ');
    const certain =
      score.high <= rulebook.scoring.cap && score.cappedBy.every((id) => isProblem(diagnosis, id));
    const key = certain ? 'capped' : 'cappedLow';
    lines.push(block(say(key, language, { cap: rulebook.scoring.cap, rules }), '', width));
  }
  return lines.join('\n');
}

function isProblem({ judgements }: Diagnosis, id: string): boolean {
  return judgements.some(({ rule, status }) => rule.id === id && status === 'problem');
}

/** `41`, or `41 tot 58`. */
export function spanText({ low, high }: Pick<Score, 'low' | 'high'>, language: Language): string {
  return low === high ? String(low) : say('between', language, { low, high });
}

/** A bar from 0 to 100: certain, still unknown, not reached. */
export function bar(
  { low, high }: Pick<Score, 'low' | 'high'>,
  cells: number,
  paint: Screen['paint'],
): string {
  const from = Math.round((low / 100) * cells);
  const to = Math.max(from + (high > low ? 1 : 0), Math.round((high / 100) * cells));
  const end = Math.min(cells, to);
  const start = Math.min(from, end);
  return (
    paint.green('█'.repeat(start)) +
    paint.yellow('▒'.repeat(end - start)) +
    paint.dim('·'.repeat(cells - end))
  );
}

function themeLines(diagnosis: Diagnosis, language: Language, { paint }: Screen): string {
  const names = themes.map((theme) => sayTheme(theme, language));
  const widest = Math.max(...names.map((name) => name.length));
  const lines = themes.map((theme, at) => {
    const name = (names[at] ?? '').padEnd(widest);
    const own = diagnosis.themes[theme];
    if (!own) return `  ${name}  ${paint.dim(say('themeNone', language))}`;
    const span = spanText(own, language).padEnd(10);
    return `  ${name}  ${bar(own, 20, paint)}  ${span}  ${tally(diagnosis, theme, language, paint)}`;
  });
  return [paint.bold(say('themes', language)), ...lines].join('\n');
}

function tally(
  { judgements }: Diagnosis,
  theme: string,
  language: Language,
  paint: Screen['paint'],
): string {
  const own = judgements.filter(({ rule }) => rule.theme === theme);
  const number = (status: string): number => own.filter((one) => one.status === status).length;
  const problems = number('problem');
  const parts = [
    problems === 0
      ? undefined
      : paint.red(
          problems === 1
            ? say('problemOne', language)
            : say('problemCount', language, { count: problems }),
        ),
    number('attention') === 0
      ? undefined
      : paint.yellow(say('attentionCount', language, { count: number('attention') })),
    number('undecided') === 0
      ? undefined
      : say('openCount', language, { count: number('undecided') }),
  ].filter((part) => part !== undefined);
  const sound = paint.green(say('soundCount', language, { count: number('good') }));
  return parts.length === 0 ? sound : parts.join(', ');
}
