import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { pulseShape } from '../src/network/format/voices.js';
import { compose } from '../src/network/yaml/compose.js';
import { plainValue } from '../src/network/yaml/tree.js';
import { formFile } from '../src/pulse/form.js';

/** Fields of an answer that no member fills in. */
const FILLED_IN = new Set(['date', 'answers', 'perspective']);

/** Reads rules/pulse.yaml and writes the form that leernet ships with. */
export function generatePulse(): void {
  const composed = compose(readFileSync('rules/pulse.yaml', 'utf8'));
  if ('fault' in composed || !composed.root) throw new Error('rules/pulse.yaml is no YAML');
  const form = z.parse(formFile, plainValue(composed.root));
  const fields = Object.keys(pulseShape).filter((field) => !FILLED_IN.has(field));
  const lacking = fields.filter((field) => !Object.hasOwn(form.statements, field));
  const strange = Object.keys(form.statements).filter((field) => !fields.includes(field));
  if (lacking.length + strange.length > 0) {
    throw new Error(`rules/pulse.yaml: lacking ${lacking.join()}; no field: ${strange.join()}`);
  }
  mkdirSync('generated', { recursive: true });
  writeFileSync(
    'generated/pulse.js',
    `export const formText = ${JSON.stringify(JSON.stringify(form))};\n`,
  );
  writeFileSync('generated/pulse.d.ts', 'export declare const formText: string;\n');
}
