import { readFileSync } from 'node:fs';
import { parseWhen } from '../../src/base/days.js';
import type { Language } from '../../src/base/language.js';
import { coreBook } from '../../src/interview/core.js';
import type { Setting } from '../../src/interview/progress.js';
import { measures } from '../../src/measures/all.js';
import { coreRulebook } from '../../src/rulebook/core.js';

/** The day that these tests are on. */
export const today = parseWhen('2026-11-22')?.from ?? 0;

/** An interview with the questions and rules that leernet ships with. */
export function settingIn(language: Language = 'nl', simple = false): Setting {
  const [book, rulebook] = [coreBook(), coreRulebook()];
  return { book, rulebook, measures, language, simple, today };
}

/** The text of a network of fixtures. */
export function fixtureText(name: string): string {
  return readFileSync(`fixtures/networks/${name}.yaml`, 'utf8');
}
