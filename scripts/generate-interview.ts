import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadInterview, loadQuestions } from '../src/interview/load.js';
import { measures } from '../src/measures/all.js';
import { sayFault } from '../src/rulebook/fault.js';

/** Reads the questions and their order, and writes what `leernet init` and `leernet ask` ship with. */
export function generateInterview(): void {
  const [questionsFile, interviewFile] = ['rules/questions.yaml', 'rules/interview.yaml'];
  const questions = loadQuestions(questionsFile, readFileSync(questionsFile, 'utf8'));
  const known = 'value' in questions ? questions.value : {};
  const yaml = readFileSync(interviewFile, 'utf8');
  const interview = loadInterview(interviewFile, yaml, known, { measures });
  const faults = [questions, interview].flatMap((one) => ('faults' in one ? one.faults : []));
  for (const fault of faults) console.error(sayFault(fault, 'en'));
  if (faults.length > 0 || !('value' in interview)) {
    process.exitCode = 1;
    return;
  }
  mkdirSync('generated', { recursive: true });
  const text = JSON.stringify(JSON.stringify(interview.value));
  writeFileSync('generated/interview.js', `export const interviewText = ${text};\n`);
  writeFileSync('generated/interview.d.ts', 'export declare const interviewText: string;\n');
}
