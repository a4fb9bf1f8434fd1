import { formatDay } from '../base/days.js';
import { personalDataIn } from '../network/checks/personal-data.js';
import type { Asker, Choice, Prompt } from './asker.js';
import { againStep, asOfStep, dateStep, nextStep } from './log/day.js';
import { decisionSteps, linesStep } from './log/lines.js';
import { cancelledStep, invitedStep, newcomersStep, presentStep } from './log/people.js';
import {
  type Asked,
  type Draft,
  type LogSetting,
  nothingTold,
  type Read,
  type Step,
  UNKNOWN,
} from './log/step.js';
import { firstSteps, happenedSteps, openStep } from './log/ticks.js';
import {
  announcementsStep,
  knowledgeStep,
  methodsStep,
  minutesStep,
  numberStep,
} from './log/time.js';
import type { Told } from './log/told.js';
import { sayLog } from './log/words.js';
import { keys, say } from './words.js';

export { LogBase } from './log/base.js';
export type { LogSetting } from './log/step.js';
export { editsOf, type Told } from './log/told.js';

/** All questions about a session, in their order. Some come only of what was told. */
export function stepsOf(setting: LogSetting, draft: Draft): readonly Step[] {
  const more = (steps: () => readonly Step[]): readonly Step[] => (setting.more ? steps() : []);
  return [
    dateStep(setting),
    againStep(setting),
    asOfStep(setting),
    presentStep(setting),
    cancelledStep(setting),
    invitedStep(setting),
    ...more(() => [numberStep(setting, 'stand-ins'), numberStep(setting, 'guests')]),
    minutesStep(setting),
    announcementsStep(setting),
    ...happenedSteps(setting),
    methodsStep(setting),
    ...more(() => [numberStep(setting, 'cases'), knowledgeStep(setting)]),
    newcomersStep(setting),
    ...firstSteps(setting),
    openStep(setting, 'actions'),
    openStep(setting, 'hurdles'),
    linesStep(setting, 'decisions'),
    ...more(() => decisionSteps(setting, draft)),
    linesStep(setting, 'hurdles'),
    linesStep(setting, 'actions'),
    nextStep(setting),
  ];
}

/** The question that comes next: a pure function of what was told. */
export function nextOf(setting: LogSetting, draft: Draft): Step | undefined {
  return stepsOf(setting, draft).find((step) => !draft.finished.has(step.id) && step.due(draft));
}

/** What a draft comes to with an answer to a step. */
export function answered(step: Step, typed: string, draft: Draft): Read {
  const read = step.read(typed, draft);
  if ('wrong' in read || read.open) return read;
  return { draft: { ...read.draft, finished: new Set([...read.draft.finished, step.id]) } };
}

/** How asking about a session ended: all was asked, or the person stopped and keeps what there is. */
export interface Logged {
  readonly told: Told;
  /** Whether anything was answered beside the day. */
  readonly some: boolean;
}

/**
 * Asks about one session.
 *
 * @param problem what would be wrong with the file if it said so; undefined for nothing
 * @param progress is told each time what was told so far
 * @throws Stopped where the person closes the terminal
 */
export async function askSession(
  setting: LogSetting,
  asker: Asker,
  problem: (told: Told) => string | undefined,
  progress: (told: Told) => void = () => {},
): Promise<Logged> {
  const { language } = setting;
  const start = nothingTold(formatDay(setting.base.today));
  const history: Draft[] = [];
  let draft = start;
  asker.say(sayLog('intro', language));
  for (;;) {
    const step = nextOf(setting, draft);
    if (!step) return { told: draft, some: true };
    const check = (typed: string): string | undefined =>
      wrongWith(step, typed, draft, setting, problem);
    const typed = await asker.ask(promptOf(step, draft, setting), check);
    const key = keyOf(typed, setting);
    if (key === 'help') {
      asker.say(step.ask(draft).help);
    } else if (key === 'back') {
      draft = history.pop() ?? start;
    } else if (key === 'stop') {
      return { told: draft, some: Object.keys(draft.fields).length > 0 || draft.closed.length > 0 };
    } else {
      const read = answered(step, plainly(typed, setting), draft);
      if ('wrong' in read) continue;
      history.push(draft);
      draft = read.draft;
      progress(draft);
    }
  }
}

/** A key that works at every question. */
function keyOf(typed: string, { language }: LogSetting): 'help' | 'back' | 'stop' | undefined {
  const word = typed.trim().toLowerCase();
  if (word === keys.help[language]) return 'help';
  if (word === keys.back[language]) return 'back';
  return word === keys.stop[language] ? 'stop' : undefined;
}

/** What was typed, with one word for don't know. */
function plainly(typed: string, { language }: LogSetting): string {
  const text = typed.trim();
  const unknown = [keys.unknown[language], 'weet niet', 'weet ik niet', "don't know", 'onbekend'];
  return unknown.includes(text.toLowerCase()) ? UNKNOWN : text;
}

function wrongWith(
  step: Step,
  typed: string,
  draft: Draft,
  setting: LogSetting,
  problem: (told: Told) => string | undefined,
): string | undefined {
  const { language } = setting;
  if (keyOf(typed, setting)) return undefined;
  const asked = step.ask(draft);
  const text = plainly(typed, setting);
  if (text === UNKNOWN && !asked.unknown) return say('noUnknown', language);
  if (text === '' && asked.enter === undefined) {
    return sayLog('pickOne', language, { codes: codesOf(asked).join(', ') });
  }
  if (personalDataIn(text)) return sayLog('email', language);
  const read = answered(step, text, draft);
  if ('wrong' in read) return read.wrong;
  return text === '' ? undefined : problem(read.draft);
}

function codesOf({ rows = [] }: Asked): readonly string[] {
  return rows.flat().map(({ code }) => code);
}

/** A question as it is put, with where one is. */
function promptOf(step: Step, draft: Draft, setting: LogSetting): Prompt {
  const { language } = setting;
  const asked = step.ask(draft);
  const key = (name: keyof typeof keys, label: string): Choice => ({
    code: keys[name][language],
    label,
  });
  return {
    above: whereOf(draft, setting),
    question: asked.question,
    rows: (asked.rows ?? [])
      .filter((row) => row.length > 0)
      .map((choices) => ({ title: '', choices, compact: false })),
    hint: asked.hint ?? '',
    keys: [
      ...(asked.enter === undefined ? [] : [{ code: 'Enter', label: asked.enter }]),
      ...(asked.none === undefined ? [] : [key('none', asked.none)]),
      ...(asked.unknown ? [key('unknown', say('unknown', language))] : []),
      key('help', say('help', language)),
      key('back', say('back', language)),
      key('stop', say('stop', language)),
    ],
  };
}

/** Where one is: the number of the question, and how long the rest takes in an ordinary session. */
function whereOf(draft: Draft, setting: LogSetting): string {
  const left = stepsOf(setting, draft).filter(
    (step) => !draft.finished.has(step.id) && step.due(draft),
  );
  const seconds = left.reduce((sum, step) => sum + step.seconds, 0);
  const rounded = Math.ceil(seconds / 5) * 5;
  const n = draft.finished.size + 1;
  return sayLog(rounded <= 5 ? 'whereLast' : 'where', setting.language, { n, seconds: rounded });
}

/** How long an ordinary session takes to record, in seconds. */
export function secondsOf(setting: LogSetting, draft: Draft): number {
  return stepsOf(setting, draft)
    .filter((step) => step.due(draft) || step.id === 'happened-rest')
    .reduce((sum, step) => sum + step.seconds, 0);
}

export { nothingTold };
