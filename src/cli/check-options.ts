import type { Language } from '../base/language.js';
import { type Chosen, placeOf, type Setting, type Settings } from '../config/settings.js';
import { failLevels } from '../rulebook/kinds.js';
import { badChoice } from './bad-choice.js';
import type { Setup } from './configuration.js';
import type { Gate } from './gate.js';
import { formats, type Look, type Output } from './outputs.js';
import { isDevice, realPlaceOf } from './paths.js';
import { UsageError } from './shell.js';
import type { Spread } from './spread.js';
import { tell } from './words.js';

/** The options of `leernet check` as they are typed. */
export interface CheckArguments extends Look, Setup, Spread {
  readonly format?: readonly string[];
  readonly asOf?: string;
  readonly failOn?: string;
  readonly minScore?: string;
  readonly minKnown?: string;
  readonly baseline?: string;
  readonly changedSince?: string;
}

/** What the command line chooses: plain data, so that it can be handed to a worker. */
export function chosenOf(
  { format, failOn, minScore, minKnown, lang, baseline }: Omit<CheckArguments, 'asOf'>,
  language: Language,
): Chosen {
  if (format) outputsOf(format, language);
  return {
    ...(format && { formats: typed('--format', format) }),
    ...(failOn !== undefined && { failOn: typed('--fail-on', levelOf(failOn, language)) }),
    ...(minScore !== undefined && {
      minScore: typed('--min-score', percent(minScore, '--min-score', language)),
    }),
    ...(minKnown !== undefined && {
      minKnown: typed('--min-known', percent(minKnown, '--min-known', language)),
    }),
    ...(lang && { language: typed('--lang', lang) }),
    ...(baseline !== undefined && { baseline: typed('--baseline', baseline) }),
  };
}

function typed<T>(option: string, value: T): Setting<T> {
  return { value, from: { is: 'option', option } };
}

/** The reports that are asked for, by an option or by a configuration. */
export function outputsOf(asked: readonly string[], language: Language): readonly Output[] {
  const outputs = asked.map((one): Output => {
    const [name = '', ...rest] = one.split('=');
    const format = formats.find((known) => known === name);
    if (!format) throw new UsageError(badChoice(name, '--format', formats, language));
    return { format, file: rest.length === 0 ? undefined : rest.join('=') };
  });
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(tell('twice', language));
  }
  const taken = new Set<string>();
  for (const { file } of outputs) {
    if (file === undefined || isDevice(file)) continue;
    const place = realPlaceOf(file);
    if (taken.has(place)) throw new UsageError(tell('sameFile', language, { file }));
    taken.add(place);
  }
  return outputs;
}

/** What is asked of a network by what holds for it. */
export function gateOf({ failOn, minScore, minKnown }: Settings): Gate {
  const said = ({ from }: Setting<unknown>): string => {
    const place = placeOf(from);
    return place === undefined ? '' : `, ${place}`;
  };
  return {
    failOn: failOn.value,
    minScore: minScore.value,
    minKnown: minKnown.value,
    from: { failOn: said(failOn), minScore: said(minScore), minKnown: said(minKnown) },
  };
}

function levelOf(text: string, language: Language): Gate['failOn'] {
  const level = failLevels.find((known) => known === text);
  if (!level) throw new UsageError(badChoice(text, '--fail-on', failLevels, language));
  return level;
}

function percent(text: string, option: string, language: Language): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value <= 100)) {
    throw new UsageError(tell('badNumber', language, { text, option }));
  }
  return value;
}
