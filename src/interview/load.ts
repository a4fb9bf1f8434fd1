import * as z from 'zod/mini';
import { nearest } from '../network/suggest.js';
import { conditionAt, type Loaded, loadWritten } from '../rulebook/beside.js';
import { fieldAt, type Names, networkShape } from '../rulebook/condition/names.js';
import type { Document, Path } from '../rulebook/document.js';
import type { Block, Book, Question, Step } from './book.js';
import { checkQuestion, fault } from './check-question.js';

/** Reads questions.yaml and interview.yaml, with all that can be wrong with them. */

const text = z.strictObject({ nl: z.string(), en: z.string() });
const code = z.union([z.string(), text]);
const positive = z.number().check(z.positive());
const across = z.strictObject({
  ask: text,
  example: z.optional(text),
  yes: z.optional(z.string()),
  no: z.optional(z.string()),
  seconds: positive,
});

const asked = z.strictObject({
  ask: text,
  simple: text,
  help: text,
  together: z.optional(text),
  options: z.optional(z.record(z.string(), text)),
  unknown: z.optional(z.literal(false)),
  none: z.optional(text),
  across: z.optional(across),
  usual: z.optional(across),
  lines: z.optional(
    z.strictObject({
      ask: text,
      parts: z.array(z.string()).check(z.minLength(1)),
      codes: z.optional(z.record(z.string(), z.record(z.string(), code))),
      words: z.optional(z.record(z.string(), z.record(z.string(), text))),
      titles: z.optional(z.record(z.string(), text)),
      example: text,
      each: positive,
    }),
  ),
  example: z.optional(text),
  stage: z.enum(['start', 'later', 'session', 'pulse']),
  seconds: z.number().check(z.nonnegative()),
});

const questionsFile = z.record(
  z.string(),
  z.union([z.strictObject({ 'same-as': z.string() }), asked]),
);

type Questions = Readonly<Record<string, Question>>;

/** Reads questions.yaml: the question behind each field, by its English path. */
export function loadQuestions(file: string, yaml: string): Loaded<Questions> {
  return loadWritten(file, yaml, questionsFile, (written, document) => {
    const questions: Record<string, Question> = {};
    for (const [path, one] of Object.entries(written)) {
      const field = fieldAt(path, networkShape());
      if (!field) {
        fault(document, [path], `"${path}" is not a field of the network file`);
        continue;
      }
      const meant = 'same-as' in one ? sameAs(one['same-as'], path, written, document) : one;
      if (!meant) continue;
      const question: Question = { ...meant, unknown: meant.unknown ?? true };
      questions[path] = question;
      if (!('same-as' in one)) checkQuestion(path, question, field, document);
    }
    return questions;
  });
}

/** The question whose words another takes, where there is one with words of its own. */
function sameAs(
  other: string,
  path: string,
  written: z.infer<typeof questionsFile>,
  document: Document,
): z.infer<typeof asked> | undefined {
  const meant = written[other];
  if (meant && !('same-as' in meant)) return meant;
  const near = nearest(other, Object.keys(written));
  fault(document, [path, 'same-as'], 'there is no such question', near);
  return undefined;
}

const group = z.strictObject({
  paths: z.array(z.string()).check(z.minLength(2)),
  ask: text,
  simple: text,
  help: text,
  labels: z.record(z.string(), text),
  seconds: positive,
});

const days = z.strictObject({
  path: z.string(),
  ask: text,
  simple: text,
  help: text,
  none: text,
  example: text,
  seconds: positive,
});

const step = z.union([
  z.string(),
  z.strictObject({
    ask: z.string(),
    if: z.optional(z.string()),
    unless: z.optional(z.string()),
    known: z.optional(z.string()),
    counted: z.optional(z.boolean()),
    across: z.optional(z.boolean()),
    default: z.optional(z.string()),
  }),
]);

const interviewFile = z.strictObject({
  intro: text,
  'intro-seconds': positive,
  'opening-seconds': positive,
  'confirm-seconds': positive,
  'limit-seconds': positive,
  groups: z.record(z.string(), group),
  days: z.record(z.string(), days),
  blocks: z.array(
    z.strictObject({ id: z.string(), title: text, opening: text, ask: z.array(step) }),
  ),
  closing: text,
});

/** Reads interview.yaml: the order in which a starting network is asked. */
export function loadInterview(
  file: string,
  yaml: string,
  questions: Questions,
  names: Names,
): Loaded<Book> {
  return loadWritten(file, yaml, interviewFile, (written, document) => {
    const { groups, intro, closing } = written;
    for (const [name, { paths, labels }] of Object.entries(groups)) {
      const at = ['groups', name];
      for (const path of paths) {
        checkPath(path, [...at, 'paths'], questions, document);
        const kind = fieldAt(path, networkShape())?.kind;
        if (kind?.is !== 'yes-no') fault(document, [...at, 'paths'], `"${path}" is not yes or no`);
        if (!Object.hasOwn(labels, path))
          fault(document, [...at, 'labels'], `no label for "${path}"`);
      }
      for (const path of Object.keys(labels)) {
        if (!paths.includes(path))
          fault(document, [...at, 'labels', path], `"${path}" is not asked`);
      }
    }
    const others = new Set([...Object.keys(groups), ...Object.keys(written.days)]);
    const blocks = written.blocks.map((block, n): Block => {
      const steps = block.ask.map((one, m) =>
        stepOf(one, ['blocks', n, 'ask', m], { others, questions, names }, document),
      );
      return { ...block, ask: steps };
    });
    return {
      questions,
      groups,
      days: written.days,
      blocks,
      intro,
      closing,
      seconds: {
        intro: written['intro-seconds'],
        opening: written['opening-seconds'],
        confirm: written['confirm-seconds'],
        limit: written['limit-seconds'],
      },
    };
  });
}

interface Beside {
  readonly others: ReadonlySet<string>;
  readonly questions: Questions;
  readonly names: Names;
}

function stepOf(written: z.infer<typeof step>, at: Path, beside: Beside, document: Document): Step {
  const { questions, names } = beside;
  if (typeof written === 'string') {
    if (!beside.others.has(written)) checkPath(written, at, questions, document);
    return { ask: written };
  }
  const { ask, if: when, unless, known, ...rest } = written;
  if (!beside.others.has(ask)) checkPath(ask, [...at, 'ask'], questions, document);
  if (known !== undefined) checkPath(known, [...at, 'known'], questions, document);
  const { options } = questions[ask] ?? {};
  if (rest.default !== undefined && !Object.hasOwn(options ?? {}, rest.default)) {
    fault(document, [...at, 'default'], `"${rest.default}" is not an option of "${ask}"`);
  }
  if (rest.across && !questions[ask]?.across && !questions[ask]?.usual) {
    fault(document, [...at, 'across'], `"${ask}" has no question for all items`);
  }
  return {
    ask,
    ...rest,
    ...(known !== undefined && { known }),
    ...(when !== undefined && { if: conditionAt(document, when, [...at, 'if'], names) }),
    ...(unless !== undefined && {
      unless: conditionAt(document, unless, [...at, 'unless'], names),
    }),
  };
}

function checkPath(path: string, at: Path, questions: Questions, document: Document): void {
  if (Object.hasOwn(questions, path)) return;
  fault(document, at, `there is no question for "${path}"`, nearest(path, Object.keys(questions)));
}
