import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inside } from '../cli/leernet.js';
import { checked, names, pretty, soundNames, textOf, withOddMembers } from './networks.js';

/** What the report on screen looks like, and what it always keeps to. */

const languages = ['nl', 'en'] as const;

describe('the report of', () => {
  const goldens = ['vliegende-start', 'much-unknown', 'wie-beslist'].flatMap((name) =>
    languages.flatMap((language) => [80, 120].map((columns) => ({ name, language, columns }))),
  );

  it.each(goldens)('$name ($language) on $columns columns is as it was', async (golden) => {
    const { name, language, columns } = golden;
    const file = `fixtures/golden/${name}.${language}.${columns}.txt`;
    const { stdout } = await inside(
      ['check', `fixtures/networks/${name}.yaml`, '--lang', language],
      { columns },
    );
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync('fixtures/golden', { recursive: true });
      writeFileSync(file, stdout);
    }
    const written = existsSync(file) ? readFileSync(file, 'utf8') : 'not written yet';
    expect(stdout, 'UPDATE_GOLDEN=1 writes it anew').toBe(written);
  });
});

describe.each(names)('%s', (name) => {
  const text = textOf(name);

  it('has no line wider than the screen', () => {
    for (const language of languages) {
      for (const width of [40, 60, 80, 100]) {
        const explainScore = width >= 60;
        const shown = pretty(text, { language, width, verbose: true, explainScore });
        for (const report of [shown, pretty(text, { language, width })]) {
          expect(report.split('\n').filter((line) => line.length > width)).toEqual([]);
        }
      }
    }
  });

  it('ends no line in spaces, and has no two empty lines on end', () => {
    for (const language of languages) {
      const report = pretty(text, { language, verbose: true, explainScore: true });
      expect(own(report).filter((line) => / $/.test(line))).toEqual([]);
      expect(report).not.toMatch(/\n\n\n/);
      expect(report).toMatch(/[^\n]\n$/);
    }
  });

  it('has a word beside every symbol', () => {
    for (const language of languages) {
      for (const verbose of [true, false]) {
        const report = pretty(text, { language, verbose, explainScore: true });
        expect(unexplained(own(report), language)).toEqual([]);
      }
    }
  });

  it('fills in every word', () => {
    for (const language of languages) {
      const report = own(pretty(text, { language, verbose: true, explainScore: true })).join('\n');
      expect(report).not.toMatch(/[{}]|undefined|\[object|NaN|Infinity/);
    }
  });
});

describe.each(soundNames)('%s', (name) => {
  it('gives three first steps at the most, each with what it is for', () => {
    for (const language of languages) {
      const report = pretty(textOf(name), { language });
      const title = language === 'nl' ? 'Wat je het eerst kunt doen' : 'What you could do first';
      const steps = report.split(`${title}\n`)[1] ?? '';
      const { diagnosis } = checked(textOf(name));
      expect(steps.match(/^ {2}\d\. /gm)?.length ?? 0).toBe(diagnosis?.steps().length);
      expect(diagnosis?.steps().length).toBeLessThanOrEqual(3);
      for (const { rule } of diagnosis?.steps() ?? []) {
        const judged = diagnosis?.judgements.find((one) => one.rule.id === rule);
        expect(steps.replace(/\s+/g, ' ')).toContain(judged?.rule.title[language]);
      }
    }
  });

  it('names no member outside the lines of the file that it shows', () => {
    const { text, odd } = withOddMembers(textOf(name));
    expect(text).toMatch(odd);
    for (const language of languages) {
      for (const verbose of [true, false]) {
        const report = pretty(text, { language, verbose, explainScore: true });
        expect(own(report).filter((line) => odd.test(line))).toEqual([]);
      }
    }
  });
});

describe('a file that could not be read', () => {
  const last = (text: string): string => pretty(text).trim().replace(/\s+/g, ' ');

  it('says so, where what is wrong keeps the rest from being read', () => {
    expect(last('naam: x\nbedoeling:\n\tthema: y\nfase: ondrhoud\n')).toMatch(
      /1 fout, en daardoor is de rest niet te lezen; .* dan blijkt of er meer is\.$/,
    );
  });

  it('does not where the rest was read', () => {
    expect(last('naam: x\nfase: ondrhoud\n').trim()).toMatch(/1 fout in dit bestand; los hem op/);
  });
});

describe('a network of which the file says little', () => {
  it('knows a year alone as a year', () => {
    const report = pretty('naam: Wij\ngestart: 2025\n');
    expect(report).toContain('sinds 2025,');
    expect(pretty('naam: Wij\ngestart: 2025-03\n')).toContain('sinds maart 2025,');
  });

  it('gives no level and says why', () => {
    const report = pretty('naam: Wij\n', { width: 60 });
    expect(report).toContain('0 tot 100 van 100');
    expect(report).toContain('nog geen oordeel: er is te weinig bekend');
    expect(report).toContain('0% is bekend');
  });
});

describe('first steps', () => {
  it('tell what holds the score where a step alone does not raise it', () => {
    const report = pretty(textOf('wie-beslist')).replace(/\s+/g, ' ');
    expect(report).toContain('De score blijft nog 59, zolang dit niet op orde is: Duidelijk wie');
    expect(report).not.toContain('59 tot 59');
  });
});

describe('questions', () => {
  it('come with the most telling first', () => {
    const report = pretty(textOf('much-unknown'), { language: 'en', verbose: true, width: 400 });
    const points = [...report.matchAll(/up to (\d+) points?/g)].map(([, one]) => Number(one));
    expect(points.length).toBeGreaterThan(10);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
});

/** The lines of a report that are its own: those that show the file are not. */
function own(report: string): readonly string[] {
  return report.split('\n').filter((line) => !line.includes('│'));
}

/** Symbols without a word beside them, or above them in the heading of their list. */
function unexplained(lines: readonly string[], language: 'nl' | 'en'): readonly string[] {
  const beside = {
    nl: [
      '✖ (?:probleem|fout)',
      '▲ (?:aandacht|let op)',
      '✔ Op orde',
      '(?: {2})?– (?:Nu niet|telt niet mee)',
      '\\? Nog niet',
    ],
    en: [
      '✖ (?:problem|mistake)',
      '▲ (?:attention|note)',
      '✔ Sound',
      '(?: {2})?– (?:Not due|does not count)',
      '\\? Cannot be',
    ],
  }[language].map((words) => new RegExp(`^${words}`));
  const bars = { nl: /█ zeker +▒ nog onbekend\s+· niet/, en: /█ certain +▒ still unknown\s+· not/ };
  const helps = { nl: 'Wat helpt:', en: 'What helps:' }[language];
  const wrong: string[] = [];
  let heading = '';
  for (const line of lines) {
    if (/^\S/.test(line)) heading = line;
    if (/^ {2}\S/.test(line) && !/^ {2}[→✔–?]/.test(line)) heading = line.trim();
    const symbol = /^ {0,2}([✖▲✔–?→]) /.exec(line)?.[1];
    const mends = symbol === '→' && heading !== helps;
    const explained =
      symbol === undefined ||
      (symbol === '→' && heading === helps) ||
      // What to write instead of a mistake speaks for itself: it stands below the mistake.
      (mends && /^ {2}→ \S+ \S+/.test(line) && lines.some((one) => beside[0]?.test(one))) ||
      beside.some((words) => words.test(line) || (words.test(heading) && heading[0] === symbol));
    if (!explained) wrong.push(line);
    const others = line.match(/[^\p{L}\p{N}\s!-~✖▲✔–→█▒·│─…½’‘“”×^]/gu);
    if (others) wrong.push(...others);
  }
  const text = lines.join(' ');
  if (/[█▒]/.test(text) && !bars[language].test(text)) wrong.push('bars without a legend');
  return wrong;
}
