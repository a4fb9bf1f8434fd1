import type { Language } from '../base/language.js';
import { type Origin, placeOf, type Setting, type Settings } from '../config/settings.js';
import { sayChange } from '../report/changes.js';
import { plain } from '../report/plain.js';
import { block, type Screen } from '../report/pretty/paint.js';
import type { Counted, Holds } from './config-holds.js';
import { tellConfig } from './config-words.js';

/** What holds, as JSON: keys as the configuration has them in camel case. */
export function configJson(holds: Holds, version: string): string {
  const { settings, networks = null, config = null, file = null, ...rest } = holds;
  const shown = Object.fromEntries(
    keys.map(([key]) => [key, { value: settings[key].value ?? null, from: settings[key].from }]),
  );
  const folders = rest.folders.map(({ count = null, ...one }) => ({ ...one, count }));
  const report = {
    leernet: '1',
    version,
    file,
    config,
    settings: shown,
    ...rest,
    networks,
    folders,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The settings, in the order in which they are shown, with their keys in a configuration. */
const keys = [
  ['failOn', 'fail-on'],
  ['minScore', 'min-score'],
  ['minKnown', 'min-known'],
  ['language', 'language'],
  ['formats', 'formats'],
  ['baseline', 'baseline'],
] as const satisfies readonly (readonly [keyof Settings, string])[];

/** What holds, for people. */
export function configPretty(holds: Holds, language: Language, screen: Screen): string {
  const { paint, width } = screen;
  const { config, file, settings } = holds;
  const about = file === undefined ? tellConfig('folderHere', language) : plain(file);
  const under =
    config === undefined
      ? tellConfig('noConfig', language)
      : tellConfig('fallsUnder', language, { config: plain(config) });
  const title = (key: Parameters<typeof tellConfig>[0]): string =>
    `\n${paint.bold(tellConfig(key, language))}`;
  const line = (text: string, first: string, from: string): string =>
    block(`${text}  ${paint.dim(`(${from})`)}`, first, width);
  const lines = [paint.bold(block(about, '', width)), block(under, '', width), title('settings')];
  for (const [key, name] of keys) {
    const setting = settings[key];
    lines.push(
      line(shown(key, setting, language), `  ${name.padEnd(11)}`, said(setting, language)),
    );
  }
  lines.push(title('rules'));
  const packs = holds.packs.map(({ name, version }) => `${name} ${version}`).join(', ');
  lines.push(block(plain(packs), '  ', width));
  if (holds.changes.length === 0) lines.push(block(tellConfig('noChanges', language), '  ', width));
  for (const change of holds.changes) {
    lines.push(line(sayChange(change, language), '  ', `${plain(config ?? '')}:${change.line}`));
  }
  const listed = (one: Counted, note: string): string =>
    line(`${plain(one.path)}: ${note}`, '  ', `${plain(config ?? '')}:${one.line}`);
  if (holds.networks && holds.networks.length > 0) {
    lines.push(title('networks'));
    lines.push(...holds.networks.map((one) => listed(one, counted(one, language))));
  }
  if (holds.folders.length > 0) lines.push(title('folders'));
  for (const one of holds.folders) {
    const here = tellConfig(one.holds ? 'holdsHere' : 'holdsNotHere', language);
    lines.push(listed(one, one.count === undefined ? here : counted(one, language)));
  }
  return `${lines.join('\n')}\n`;
}

function counted({ path, count = 0 }: Counted, language: Language): string {
  if (/^!(?!\()/.test(path)) return tellConfig(count > 0 ? 'takesOut' : 'takesNothing', language);
  if (count === 0) return tellConfig('noNetwork', language);
  return tellConfig(count === 1 ? 'oneNetwork' : 'someNetworks', language, { count });
}

function shown(key: keyof Settings, { value, from }: Setting<unknown>, language: Language): string {
  if (key === 'language') {
    if (from.is === 'option' || from.is === 'network') return String(value);
    return tellConfig(value === 'en' ? 'languageEn' : 'languageNl', language);
  }
  if (Array.isArray(value)) return plain(value.join(', '));
  return value === undefined ? '–' : plain(String(value));
}

function said({ value, from }: Setting<unknown>, language: Language): string {
  if (from.is === 'built-in' && value === undefined) return tellConfig('notChosen', language);
  return sayOrigin(from, language);
}

function sayOrigin(from: Origin, language: Language): string {
  if (from.is === 'built-in') return tellConfig('builtIn', language);
  if (from.is === 'option') return tellConfig('option', language, { option: from.option });
  const place = plain(placeOf(from) ?? '');
  return from.is === 'network' ? tellConfig('network', language, { place }) : place;
}
