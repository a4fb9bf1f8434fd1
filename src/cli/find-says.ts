import { compare } from '../base/compare.js';
import type { Language } from '../base/language.js';
import type { Skipped } from './find.js';
import type { AllFinds, Given } from './find-all.js';
import { tellFind, tellWhy } from './find-words.js';
import { EXIT, type Exit, worst } from './shell.js';

/** How the looking went: lines for stderr, and whether something is amiss. */
export interface Told {
  readonly lines: readonly string[];
  readonly exit: Exit;
}

/** As many files as one line names. */
const NAMED = 4;

/**
 * Says what was asked for and not found, what may have been meant as a network, and with `verbose`
 * all that was passed over. What gave nothing is never success.
 */
export function sayFinds(finds: AllFinds, verbose: boolean, language: Language): Told {
  const exits: Exit[] = [];
  const lines: string[] = [];
  for (const { folder, error } of finds.closed) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    lines.push(tellFind('closed', language, { folder, reason }));
    exits.push(EXIT.wrong);
  }
  let empty = false;
  for (const one of finds.given) {
    if (one.count > 0 || one.is === 'file') continue;
    lines.push(sayNothing(one, language));
    if (one.is === 'exclusion') continue;
    // Of a configuration with more folders in it one may be empty.
    if (one.wanted.place === undefined) exits.push(EXIT.nothing);
    empty ||= one.is === 'folder' || one.skipped.length > 0;
    if (!verbose) lines.push(...sayPassed(one.skipped, language));
  }
  if (empty) lines.push(tellFind('whatIsOne', language));
  if (verbose) {
    for (const { path, why } of finds.skipped) {
      lines.push(tellFind('skipped', language, { path, why: tellWhy(why, language) }));
    }
  } else if (!empty) {
    lines.push(...sayOnlyNames(finds.skipped, language));
  }
  return { lines, exit: worst(...exits) };
}

function sayNothing({ wanted, is, skipped }: Given, language: Language): string {
  const said = wanted.written === '.' ? tellFind('thisFolder', language) : wanted.written;
  const written = wanted.place === undefined ? said : `${wanted.place}: ${said}`;
  if (is === 'exclusion') return tellFind('notOut', language, { written });
  if (skipped.length > 0) return tellFind('noNetworks', language, { written });
  return tellFind(is === 'pattern' ? 'noMatch' : 'noYaml', language, { written });
}

/** What was passed over, a line for each reason. */
function sayPassed(skipped: readonly Skipped[], language: Language): readonly string[] {
  const reasons = new Map<Skipped['why'], string[]>();
  for (const { path, why } of [...skipped].sort((a, b) => compare(a.path, b.path))) {
    reasons.set(why, [...(reasons.get(why) ?? []), path]);
  }
  return [...reasons].map(([why, paths]) => {
    const named = paths.slice(0, NAMED).join(', ');
    const count = paths.length - NAMED;
    const files = count > 0 ? tellFind('andMore', language, { files: named, count }) : named;
    return tellFind('passedOver', language, { files, why: tellWhy(why, language) });
  });
}

function sayOnlyNames(skipped: readonly Skipped[], language: Language): readonly string[] {
  const names = skipped.filter(({ why }) => why === 'only-name');
  if (names.length > NAMED) return sayPassed(names, language);
  return names.map(({ path }) => tellFind('onlyName', language, { path }));
}
