import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import { type Theme, themes } from '../../rulebook/kinds.js';
import { sayStatus, sayTheme } from '../words.js';
import { flow, type Paint, type Part, type Screen } from './paint.js';
import { bar, spanText } from './span.js';
import { say } from './words.js';

/** What is counted in each theme, and its colour. */
const counted = [
  ['problem', 'red'],
  ['attention', 'yellow'],
  ['undecided', 'cyan'],
  ['good', 'green'],
] as const;

/** The widest span: `25 tot 100`. */
const SPAN = 10;
/** Cells of a bar: fewer say too little, more nothing new. */
const BAR = { least: 6, most: 20 };

/** How each theme is doing: its span, and how many findings of each kind; a table where it fits. */
export function themeLines(diagnosis: Diagnosis, language: Language, screen: Screen): string {
  const { paint, width } = screen;
  const title = paint.bold(say('themes', language));
  const heads = counted.map(([status]) => sayStatus(status, language));
  const widest = Math.max(...themes.map((theme) => sayTheme(theme, language).length));
  const columns = heads.reduce((sum, head) => sum + head.length + 2, 0);
  const room = width - (widest + SPAN + columns + 4);
  if (room < 0) return [title, ...stacked(diagnosis, language, screen)].join('\n');
  const cells = room < BAR.least ? 0 : Math.min(room, BAR.most);
  const before = widest + SPAN + 3 + (cells === 0 ? 0 : cells + 1);
  const shift = ' '.repeat(Math.max(0, before - say('themes', language).length));
  const head = paint.dim(`${shift}${heads.map((one) => `  ${one}`).join('')}`);
  const rows = themes.map((theme) => {
    const name = `  ${sayTheme(theme, language).padEnd(widest)} `;
    const own = diagnosis.themes[theme];
    if (!own) return `${name}${paint.dim(noScore(diagnosis, theme, language))}`;
    const drawn = cells === 0 ? '' : `${bar(own, cells, paint)} `;
    const span = spanText(own, language).padEnd(SPAN);
    const numbers = counted.map(([status, colour], at) =>
      number(count(diagnosis, theme, status), (heads[at] ?? '').length + 2, paint[colour], paint),
    );
    return `${name}${drawn}${span}${numbers.join('')}`;
  });
  return [`${title}${head}`, ...rows].join('\n');
}

/** On a narrow screen: a line for each theme, and below it what was counted. */
function stacked(
  diagnosis: Diagnosis,
  language: Language,
  { paint, width }: Screen,
): readonly string[] {
  return themes.map((theme) => {
    const own = diagnosis.themes[theme];
    const span = own ? spanText(own, language) : noScore(diagnosis, theme, language);
    const parts = counted.flatMap(([status, colour]): Part[] => {
      const found = count(diagnosis, theme, status);
      if (found === 0) return [];
      const text = `${found} ${sayStatus(status, language)}`;
      return [{ text: paint[colour](text), length: text.length }];
    });
    const counts = flow(parts, ', ', width - 4).replaceAll('\n', '\n    ');
    const line = `  ${paint.bold(sayTheme(theme, language))}: ${span}`;
    return counts === '' ? line : `${line}\n    ${counts}`;
  });
}

function noScore(diagnosis: Diagnosis, theme: Theme, language: Language): string {
  const crashed = count(diagnosis, theme, 'error') > 0;
  return crashed ? sayStatus('error', language) : say('themeNone', language);
}

function number(found: number, width: number, colour: Paint['red'], paint: Paint): string {
  const text = String(found).padStart(width);
  return found === 0 ? paint.dim(text) : colour(text);
}

function count({ judgements }: Diagnosis, theme: Theme, status: string): number {
  return judgements.filter((one) => one.rule.theme === theme && one.status === status).length;
}
