import * as z from 'zod/mini';
import type { Text } from '../base/language.js';
import { nearest } from '../network/suggest.js';
import { type Condition, operandKey, operandsOf } from './condition/condition.js';
import type { Names } from './condition/names.js';
import { Document, type Path } from './document.js';
import type { Fault } from './fault.js';
import { faultText } from './fault-words.js';
import { type Phase, phases } from './kinds.js';
import { placeholders } from './placeholders.js';

/**
 * What stands beside the rules and never scores: what a phase asks for, where sources pull in
 * different directions, and what looks more like another form than a learning network.
 */

/** Something that a phase needs: facts, or a rule that is not a problem. */
export type Need = {
  readonly source: string;
  /** How a report names it while it is missing. */
  readonly still: Text;
} & ({ readonly facts: Condition } | { readonly check: string });

/** A sentence that a report gives when its facts hold. */
export interface Sign {
  readonly facts: Condition;
  readonly text: Text;
}

/** A phase, with what it needs and the signs that tell of it. */
export interface PhaseGuide {
  readonly id: Phase;
  readonly title: Text;
  readonly sources: readonly string[];
  readonly needs: readonly Need[];
  /** Signs that the network goes round again. */
  readonly back: readonly Sign[];
  /** Signs that the phase that the file gives fits badly. */
  readonly mismatch: readonly Sign[];
}

/** Two sources that pull in different directions, and the choice that the rulebook makes. */
export interface Tension {
  readonly id: string;
  readonly sources: { readonly one: readonly string[]; readonly other: readonly string[] };
  readonly text: Text;
  /** When it matters for a network. */
  readonly bears: Condition;
  /** The rules beside which it is shown. */
  readonly checks: readonly string[];
}

/** Another form than a learning network, and the facts that point to it. */
export interface Form extends Sign {
  readonly id: string;
  readonly title: Text;
  readonly sources: readonly string[];
}

/** What these files may name: measures and fields, passages, rules. */
export interface Beside extends Names {
  readonly passages: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** What a file came to, or all that is wrong with it. */
export type Loaded<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/** Reads a file: its form is checked, then `work` makes of it what the rulebook holds. */
export function loadWritten<S extends z.ZodMiniType, T>(
  file: string,
  yaml: string,
  schema: S,
  work: (written: z.infer<S>, document: Document) => T,
): Loaded<T> {
  const document = new Document(file, yaml);
  const written = document.parse(schema);
  const value = written === undefined ? undefined : work(written, document);
  return value === undefined || document.faults.length > 0
    ? { faults: document.faults }
    : { value };
}

const text = z.strictObject({ nl: z.string(), en: z.string() });
const id = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/));
const sign = z.strictObject({ facts: z.string(), text });

const phasesFile = z.array(
  z.strictObject({
    id: z.enum(phases),
    title: text,
    sources: z.array(z.string()),
    needs: z.array(
      z.strictObject({
        facts: z.optional(z.string()),
        check: z.optional(z.string()),
        'at-least': z.optional(z.literal('attention')),
        source: z.string(),
        still: text,
      }),
    ),
    back: z.optional(z.array(sign)),
    mismatch: z.optional(z.array(sign)),
  }),
);

/** Reads phases.yaml: all phases, in their order. */
export function loadPhases(file: string, yaml: string, known: Beside): Loaded<PhaseGuide[]> {
  return loadWritten(file, yaml, phasesFile, (written, document) => {
    if (written.map((one) => one.id).join() !== phases.join()) {
      document.fault([], faultText('phases', { phases: phases.join(', ') }));
    }
    return written.map((phase, at) => {
      checkSources(phase.sources, [at, 'sources'], known, document);
      const signs = (list: 'back' | 'mismatch'): readonly Sign[] =>
        (phase[list] ?? []).map((one, n) => signOf(one, [at, list, n], known, document));
      return {
        id: phase.id,
        title: phase.title,
        sources: phase.sources,
        needs: phase.needs.map(({ facts, check, source, still }, n): Need => {
          const path = [at, 'needs', n];
          checkSources([source], [...path, 'source'], known, document);
          if ((facts === undefined) === (check === undefined)) {
            document.fault(path, faultText('need'));
          }
          if (check === undefined) {
            const condition = conditionAt(document, facts ?? '', [...path, 'facts'], known);
            return { facts: condition, source, still };
          }
          checkRules([check], [...path, 'check'], known, document);
          return { check, source, still };
        }),
        back: signs('back'),
        mismatch: signs('mismatch'),
      };
    });
  });
}

const tensionsFile = z.array(
  z.strictObject({
    id,
    sources: z.strictObject({ one: z.array(z.string()), other: z.array(z.string()) }),
    text,
    bears: z.string(),
    checks: z.array(z.string()).check(z.minLength(1)),
  }),
);

/** Reads tensions.yaml. */
export function loadTensions(file: string, yaml: string, known: Beside): Loaded<Tension[]> {
  return loadWritten(file, yaml, tensionsFile, (written, document) =>
    written.map((tension, at) => {
      checkSources(tension.sources.one, [at, 'sources', 'one'], known, document);
      checkSources(tension.sources.other, [at, 'sources', 'other'], known, document);
      checkRules(tension.checks, [at, 'checks'], known, document);
      return { ...tension, bears: conditionAt(document, tension.bears, [at, 'bears'], known) };
    }),
  );
}

const formsFile = z.array(
  z.strictObject({ id, title: text, sources: z.array(z.string()), facts: z.string(), text }),
);

/** Reads forms.yaml. */
export function loadForms(file: string, yaml: string, known: Beside): Loaded<Form[]> {
  return loadWritten(file, yaml, formsFile, (written, document) =>
    written.map(({ id: name, title, sources, ...rest }, at) => {
      checkSources(sources, [at, 'sources'], known, document);
      return { id: name, title, sources, ...signOf(rest, [at], known, document) };
    }),
  );
}

/** Reads a condition at a path; a wrong one is reported, and never holds. */
export function conditionAt(
  document: Document,
  sentence: string,
  path: Path,
  known: Names,
): Condition {
  return document.condition(sentence, path, known) ?? { is: 'any', of: [] };
}

/** A sign, whose text may show only what its facts read. */
function signOf(
  written: z.infer<typeof sign>,
  path: Path,
  known: Beside,
  document: Document,
): Sign {
  const before = document.faults.length;
  const facts = conditionAt(document, written.facts, [...path, 'facts'], known);
  if (document.faults.length > before) return { facts, text: written.text };
  const read = new Set(operandsOf(facts).map(operandKey));
  for (const language of ['nl', 'en'] as const) {
    for (const name of placeholders(written.text[language])) {
      if (read.has(name)) continue;
      document.fault([...path, 'text', language], faultText('not-read', { name }));
    }
  }
  return { facts, text: written.text };
}

function checkSources(
  sources: readonly string[],
  path: Path,
  known: Beside,
  document: Document,
): void {
  for (const source of sources) {
    if (known.passages.has(source)) continue;
    const near = nearest(source, [...known.passages]);
    document.fault(path, faultText('no-passage', { name: source }), near);
  }
}

function checkRules(rules: readonly string[], path: Path, known: Beside, document: Document): void {
  for (const rule of rules) {
    if (known.rules.has(rule)) continue;
    document.fault(path, faultText('no-rule', { name: rule }), nearest(rule, [...known.rules]));
  }
}
