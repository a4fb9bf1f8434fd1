import { readFileSync } from 'node:fs';
import { parseWhen } from '../../src/base/days.js';
import { aboutField, type Kind, type Shape } from '../../src/network/field.js';
import { type Network, network as networkField } from '../../src/network/format/network.js';
import type { Problem } from '../../src/network/problems/problem.js';
import { sayMend, sayProblem } from '../../src/network/problems/words.js';
import { type Reading, readNetwork } from '../../src/network/read.js';
import { Lines } from '../../src/network/yaml/lines.js';

/** The day it is in these tests. */
export const TODAY = dayOf('2026-11-01');

export function dayOf(text: string): number {
  const when = parseWhen(text);
  if (!when) throw new Error(`no date: ${text}`);
  return when.from;
}

export function reading(text: string): Reading {
  return readNetwork(text, { today: TODAY });
}

/** The network of a text in which nothing is wrong; the name may be left out. */
export function networkOf(text: string): Network {
  const { network, problems } = reading(
    /^\uFEFF?(?:naam|name):/m.test(text) ? text : `naam: X\n${text}`,
  );
  if (!network) throw new Error(`${JSON.stringify(problems, null, 1)}\n${text}`);
  return network;
}

/** A problem as a person meets it. */
export interface Shown {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly suggestion: string | undefined;
  readonly nl: string;
  readonly en: string;
}

export function shown(text: string): readonly Shown[] {
  const lines = new Lines(text);
  return reading(text).problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    ...lines.position(problem.at.start),
    suggestion: problem.suggestion,
    nl: said(problem, 'nl'),
    en: said(problem, 'en'),
  }));
}

export function said(problem: Problem, language: 'nl' | 'en'): string {
  return `${sayProblem(problem, language)} ${sayMend(problem, language)}`.trim();
}

export function fixture(name: string): string {
  return readFileSync(`fixtures/networks/${name}.yaml`, 'utf8');
}

/** A field of the format: the English keys that lead to it, and what it takes. */
export interface Spot {
  readonly path: string;
  readonly nl: string;
  readonly kind: Kind;
}

/** Every field of the format, sections and lists among them. */
export function everyField(): readonly Spot[] {
  const { kind } = aboutField(networkField);
  return kind.is === 'section' ? fieldsOf(kind.shape, '', '') : [];
}

function fieldsOf(shape: Shape, path: string, nl: string): readonly Spot[] {
  return Object.entries(shape).flatMap(([english, field]) => {
    const about = aboutField(field);
    const spot = { path: path + english, nl: nl + about.nl, kind: about.kind };
    const inside =
      about.kind.is === 'section' || about.kind.is === 'list'
        ? fieldsOf(about.kind.shape, `${spot.path}.`, `${spot.nl}.`)
        : [];
    return [spot, ...inside];
  });
}

const REQUIRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  members: { id: 'lid-1' },
  organisations: { id: 'org-1' },
  sessions: { date: '2026-03-01' },
  waivers: { reason: 'x' },
};

/** The text of a file that fills in one field, named by its English path, and what it cannot miss. */
export function fileWith(path: string, value: unknown): string {
  const { kind } = aboutField(networkField);
  if (kind.is !== 'section') throw new Error('a network is a section');
  // JSON is YAML too, and is written faster.
  return JSON.stringify({ name: 'X', ...nested(kind.shape, path.split('.'), value) });
}

function nested(
  shape: Shape,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const field = shape[key];
  if (!field) throw new Error(`no field ${key}`);
  if (rest.length === 0) return { [key]: value };
  const { kind } = aboutField(field);
  if (kind.is !== 'section' && kind.is !== 'list') throw new Error(`${key} has no fields`);
  const inside = { ...REQUIRED[key], ...nested(kind.shape, rest, value) };
  return { [key]: kind.is === 'list' ? [inside] : inside };
}

/** A value without the places in it: what a file says, wherever it says it. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'at');
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutPlaces(one)]));
}
