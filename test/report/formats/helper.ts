import type { Language } from '../../../src/base/language.js';
import { reporters, type Telling } from '../../../src/cli/formats.js';
import type { Judgement } from '../../../src/diagnosis/judge.js';
import type { CheckedFile } from '../../../src/report/checked.js';
import type { Reporter } from '../../../src/report/reporter.js';
import { checked, context, textOf } from '../networks.js';

/** The formats for other programmes. */
export const formats = ['markdown', 'sarif', 'junit', 'github', 'gitlab'] as const;

export type Format = (typeof formats)[number];

/** A report as it is written, file after file. */
export function report(
  format: Format,
  files: readonly CheckedFile[],
  { lang, quiet = false, verbose = false }: Partial<Telling> = {},
): string {
  const reporter: Reporter = reporters[format](context, { lang, quiet, verbose });
  // What is taken from a file crosses from one thread to another.
  const pieces = files.map((file) => structuredClone(reporter.piece(file)));
  return pieces.map((piece) => reporter.write(piece)).join('') + reporter.end();
}

/** A network of the fixtures, under the path that it has there. */
export function fixture(name: string, language?: Language): CheckedFile {
  const file = `netwerken/${name}.yaml`;
  return checked(textOf(name), language === undefined ? { file } : { file, language });
}

const waivers = `
uitzonderingen:
  - regel: mandate-decider
    reden: De stuurgroep beslist voorlopig, tot de zomer.
    tot: 2027-06-30
  - regel: mandate-directors
    reden: Bestuurders komen pas in het voorjaar aan bod.
`;

/** A network that sets rules aside, one of them up to a day; the first is a problem. */
export const waiving = (): CheckedFile =>
  checked(`${textOf('wie-beslist')}${waivers}`, { file: 'netwerken/wie-beslist.yaml' });

/** Three files in two languages: one sets rules aside, one cannot be checked. */
export const programme = (): readonly CheckedFile[] => [
  waiving(),
  fixture('vijf-fouten'),
  fixture('much-unknown', 'en'),
];

/** A network with some judgements in another way. */
function rejudged(file: CheckedFile, id: string, change: (one: Judgement) => Judgement) {
  if (!file.diagnosis) throw new Error('there is no diagnosis');
  const judgements = file.diagnosis.judgements.map((one) =>
    one.rule.id === id ? change(one) : one,
  );
  return { ...file, diagnosis: { ...file.diagnosis, judgements } };
}

/** A network of which one rule crashes: leernet's own fault. */
export const crashing = (): CheckedFile =>
  rejudged(fixture('startend'), 'people-lead', (one) => ({
    ...one,
    status: 'error',
    fault: 'een ] en een {0}',
  }));

/** A network with a problem by a rule that is advice only, as a configuration can make it. */
export const advised = (): CheckedFile =>
  rejudged(fixture('wie-beslist'), 'mandate-directors', (one) => ({
    ...one,
    rule: { ...one.rule, weight: 'advice' },
  }));
