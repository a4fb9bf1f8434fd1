import * as z from 'zod/mini';
import { plainValue } from '../network/yaml/tree.js';
import type { Document } from '../rulebook/document.js';
import { type ConfigFile, type ConfigFolder, configFile, folder, override } from './format.js';

/** What could be read of a configuration; a folder of which nothing could is undefined. */
export type Written = Omit<ConfigFile, 'folders'> & {
  readonly folders?: readonly (ConfigFolder | undefined)[] | undefined;
};

/**
 * Reads a configuration. Where its form is wrong that is reported, and the parts that are right are
 * given all the same, so that what is wrong with those is told along with it.
 */
export function readConfig(document: Document): Written {
  const written = document.parse(configFile);
  if (written) return written;
  const plain = z.safeParse(group, document.root && plainValue(document.root)).data ?? {};
  const { overrides: _, folders: __, ...shape } = configFile._zod.def.shape;
  const sound = soundOf(plain, shape);
  const folders = z.safeParse(z.array(z.unknown()), plain.folders).data?.map(folderOf);
  const overrides = overridesOf(plain.overrides);
  return { ...sound, overrides, folders };
}

const group = z.record(z.string(), z.unknown());

/** Each of some keys whose value is as it should be. */
function soundOf(plain: Readonly<Record<string, unknown>>, shape: object): Partial<ConfigFile> {
  const entries = Object.entries(shape).flatMap(([key, schema]: [string, z.ZodMiniType]) => {
    const { data } = schema.safeParse(plain[key]);
    return data === undefined ? [] : [[key, data] as const];
  });
  return Object.fromEntries(entries);
}

function overridesOf(written: unknown): NonNullable<ConfigFile['overrides']> {
  const entries = Object.entries(z.safeParse(group, written).data ?? {});
  return Object.fromEntries(
    entries.flatMap(([id, one]) => {
      const { data } = override.safeParse(one);
      return data ? [[id, data] as const] : [];
    }),
  );
}

function folderOf(written: unknown): ConfigFolder | undefined {
  const whole = folder.safeParse(written).data;
  if (whole) return whole;
  const plain = z.safeParse(group, written).data ?? {};
  const { overrides: _, path: __, ...shape } = folder._zod.def.shape;
  if (typeof plain.path !== 'string' || plain.path === '') return undefined;
  return {
    ...(soundOf(plain, shape) as Partial<ConfigFolder>),
    path: plain.path,
    overrides: overridesOf(plain.overrides),
  };
}
