import { hash } from '../base/hash.js';
import type { CheckedFile, ReportContext } from './checked.js';
import type { Gravity } from './gravity.js';
import { problemsOf } from './json-problems.js';
import { jsonText } from './json-text.js';
import { pathOf } from './place.js';
import { data } from './plain.js';
import type { Reporter } from './reporter.js';
import { isDiagnosed, toldOf } from './told.js';

/** One entry of the code quality report of GitLab. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: Gravity | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** An entry, and what its fingerprint is made of. */
type Entry = {
  readonly description: string;
  readonly check_name: string;
  readonly severity: Gravity | 'blocker';
  readonly key: string;
  readonly line: number;
};

/** What is taken from a file. */
type GitlabPiece = { readonly path: string; readonly entries: readonly Entry[] };

/**
 * The code quality report of GitLab: what is wrong with files, problems, and what needs attention.
 * What a network sets aside is there for information. Fingerprints are unique, and stay the same as
 * long as the same is found.
 */
export function gitlabReporter(given: ReportContext): Reporter<GitlabPiece> {
  /** How often a path came before: a file that is named twice is no reason to lose an entry. */
  const before = new Map<string, number>();
  let written = 0;
  const head = (): string => (written === 0 ? '[' : ',');
  return {
    piece: (file) => ({
      path: pathOf(file.file),
      entries: [...mistakesOf(file), ...findingsOf(file, given)],
    }),
    write({ path, entries }) {
      const times = before.get(path) ?? 0;
      before.set(path, times + 1);
      return entries
        .map(({ key, line, ...entry }) => {
          const fingerprint = hash([path, times, key].join('\n'));
          const issue: Issue = {
            ...entry,
            fingerprint,
            location: { path, lines: { begin: line } },
          };
          const text = `${head()}\n  ${jsonText(issue, '  ')}`;
          written += 1;
          return text;
        })
        .join('');
    },
    end: () => (written === 0 ? '[]\n' : '\n]\n'),
  };
}

function mistakesOf(file: CheckedFile): readonly Entry[] {
  return problemsOf(file).map(({ code, severity, message, mend, line }, at) => ({
    description: data([message, mend].filter((part) => part !== '').join(' ')),
    check_name: `network-file/${code}`,
    severity: severity === 'error' ? 'blocker' : 'minor',
    // Two mistakes may read the same: the order tells them apart, and lines above may shift.
    key: ['mistake', at, code, message].join('\n'),
    line,
  }));
}

function findingsOf(file: CheckedFile, given: ReportContext): readonly Entry[] {
  if (!isDiagnosed(file)) return [];
  const context = { ...given, rulebook: file.rulebook };
  return toldOf(file, context).flatMap(({ finding, text, gravity, waived }): readonly Entry[] => {
    if (!gravity) return [];
    const said = `${data(finding.title)}: ${text}`;
    return [
      {
        description: waived === undefined ? said : `${said} (${waived})`,
        check_name: finding.rule,
        severity: waived === undefined ? gravity : 'info',
        key: finding.fingerprint,
        line: finding.locations[0]?.line ?? 1,
      },
    ];
  });
}
