import * as z from 'zod/mini';
import { plainValue } from '../network/yaml/tree.js';
import type { Document } from '../rulebook/document.js';
import { type ConfigFile, configFile, override } from './format.js';

/**
 * Reads a configuration. Where its form is wrong that is reported, and the parts that are right are
 * given all the same, so that what is wrong with those is told along with it.
 */
export function readConfig(document: Document): ConfigFile {
  const written = document.parse(configFile);
  if (written) return written;
  const plain = document.root && plainValue(document.root);
  const { rules, overrides } = z.safeParse(loose, plain).data ?? {};
  const names = z.safeParse(z.array(z.string()), rules).data;
  const sound = Object.entries(z.safeParse(group, overrides).data ?? {}).flatMap(([id, one]) => {
    const { data } = override.safeParse(one);
    return data ? [[id, data] as const] : [];
  });
  return { ...(names && { rules: names }), overrides: Object.fromEntries(sound) };
}

const loose = z.object({ rules: z.optional(z.unknown()), overrides: z.optional(z.unknown()) });
const group = z.record(z.string(), z.unknown());
