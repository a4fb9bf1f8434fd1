import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { type Language, languages } from '../base/language.js';
import type { Given } from '../interview/progress.js';
import { writeWhole } from './files.js';

/** The answers of an interview that is not done yet, kept beside the file that it is for. */
export interface Draft {
  readonly language: Language;
  readonly answers: readonly Given[];
}

/** Where the draft of a file is kept. */
export function draftName(file: string): string {
  return `${file}.draft.json`;
}

/** Keeps the answers so far. Throws what the system says. */
export function keepDraft(file: string, { language, answers }: Draft): void {
  const text = JSON.stringify({ 'leernet-draft': 1, language, answers }, null, 1);
  writeWhole(draftName(file), `${text}\n`);
}

/** The draft of a file; undefined where there is none, `damaged` where it cannot be read. */
export function readDraft(file: string): Draft | 'damaged' | undefined {
  const name = draftName(file);
  if (!existsSync(name)) return undefined;
  try {
    return draftOf(JSON.parse(readFileSync(name, 'utf8'))) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

function draftOf(read: unknown): Draft | undefined {
  if (typeof read !== 'object' || read === null || !('answers' in read)) return undefined;
  const { answers } = read;
  const language = languages.find((one) => 'language' in read && read.language === one);
  if (!Array.isArray(answers) || !language || !answers.every(isGiven)) return undefined;
  return { language, answers };
}

function isGiven(one: unknown): one is Given {
  if (typeof one !== 'object' || one === null || !('id' in one) || !('typed' in one)) return false;
  return typeof one.id === 'string' && typeof one.typed === 'string';
}

/** Takes a draft away. */
export function dropDraft(file: string): void {
  rmSync(draftName(file), { force: true });
}

/** Puts a draft aside, so that a new one can begin. Gives its new name. */
export function putAside(file: string): string {
  const name = draftName(file);
  let aside = '';
  for (let n = 1; aside === '' || existsSync(aside); n += 1) {
    aside = name.replace(/\.json$/, `-${n}.json`);
  }
  renameSync(name, aside);
  return aside;
}
