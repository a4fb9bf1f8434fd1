import * as z from 'zod/mini';
import type { Text } from '../../base/language.js';
import { languages } from '../../base/language.js';
import { Document } from '../../rulebook/document.js';
import type { WrongFile } from '../../rulebook/fault.js';
import { levels, phases, themes, weights } from '../../rulebook/kinds.js';
import type { ReportedNetwork } from './reported.js';

const score = z.nullable(z.object({ low: z.number(), high: z.number(), known: z.number() }));
const found = z.union([
  z.object({
    low: z.nullable(z.number()),
    high: z.nullable(z.number()),
    never: z.exactOptional(z.literal(true)),
  }),
  z.object({ possible: z.array(z.string()) }),
  z.object({ sure: z.array(z.string()), open: z.boolean() }),
]);
const finding = z.object({
  rule: z.string(),
  title: z.string(),
  theme: z.enum(themes),
  weight: z.enum(weights),
  verdict: z.nullable(z.object({ worst: z.enum(levels), best: z.enum(levels) })),
  status: z.enum(['problem', 'attention', 'good', 'undecided', 'not-applicable', 'error']),
  message: z.string(),
  found: z.record(z.string(), found),
});

/** What is read of a JSON report: less than stands in it. */
const report = z.object({
  leernet: z.literal('1'),
  language: z.enum(languages),
  networks: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      name: z.string(),
      asOf: z.string(),
      rulebook: z.string(),
      score,
      phase: z.object({ declared: z.nullable(z.enum(phases)) }),
      findings: z.array(finding),
    }),
  ),
});

/** A report that was read. */
export interface ReadReport {
  readonly language: z.infer<typeof report>['language'];
  readonly networks: readonly ReportedNetwork[];
}

/**
 * Reads a JSON report of `leernet check`.
 *
 * @param words what is said of a text that is no JSON, and of JSON that is no report
 * @returns the report, or all that is wrong with it
 */
export function readReport(
  file: string,
  text: string,
  words: { readonly notJson: Text; readonly noReport: Text },
): ReadReport | WrongFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const document = new Document(file, text);
    if (document.faults.length === 0) document.fault([], words.notJson);
    return { file, text, faults: document.faults };
  }
  const parsed = report.safeParse(value);
  if (parsed.success) return parsed.data;
  const document = new Document(file, text);
  const isReport = typeof value === 'object' && value !== null && 'networks' in value;
  if (isReport) document.parse(report);
  if (document.faults.length === 0) document.fault([], words.noReport);
  return { file, text, faults: document.faults };
}
