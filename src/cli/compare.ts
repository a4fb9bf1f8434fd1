import type { Language } from '../base/language.js';
import type { ComparisonJson } from '../programme/compare/types.js';
import { markdownComparison } from '../report/compare/markdown.js';
import { prettyComparison } from '../report/compare/pretty.js';
import { jsonText } from '../report/json-text.js';
import { plain } from '../report/plain.js';
import { badChoice } from './bad-choice.js';
import { openSide, type Side } from './compare-sides.js';
import { tellCompare } from './compare-words.js';
import { Comparing } from './comparing.js';
import type { Setup } from './configuration.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { tellWrong } from './wrong.js';

/** The options of `leernet compare` as they are typed. */
export interface CompareArguments extends Setup {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly format?: string;
  readonly asOf?: string;
}

/** The forms of a comparison. */
const formats = ['pretty', 'json', 'markdown'] as const;

/** `leernet compare A B`: what is different between two moments, and why. */
export async function compare(
  given: readonly [string, string],
  options: CompareArguments,
  shell: Shell,
): Promise<Exit> {
  const asked = options.lang ?? 'nl';
  const format = formats.find((one) => one === (options.format ?? 'pretty'));
  if (!format) {
    throw new UsageError(badChoice(options.format ?? '', '--format', formats, asked));
  }
  const color = options.color !== false;
  const sides = [await openSide(given[0], asked, shell), await openSide(given[1], asked, shell)];
  const wrong = sides.flatMap((side) => (side.is === 'wrong' ? [side.wrong] : []));
  if (wrong.length > 0) {
    await tellWrong(wrong, asked, color, shell);
    return EXIT.wrong;
  }
  const [before, after] = sides;
  if (!before || !after) return EXIT.wrong;
  const comparing = new Comparing(options, asked, shell);
  const found = await comparing.run(before, after);
  const mistakes = await comparing.tellMistakes(color);
  const { networks } = found;
  if (networks.length === 0) {
    tellNothing(found, sides, asked, shell);
    return mistakes ? EXIT.wrong : EXIT.nothing;
  }
  shell.stdout(await written(found, format, color, shell));
  return mistakes ? EXIT.wrong : EXIT.fine;
}

async function written(
  comparison: ComparisonJson,
  format: (typeof formats)[number],
  color: boolean,
  shell: Shell,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${jsonText(comparison)}\n`;
    case 'markdown':
      return markdownComparison(comparison);
    default:
      return prettyComparison(comparison, await screenOf(shell, color));
  }
}

/** Says that nothing was compared, and what there is on each side. */
function tellNothing(
  { onlyBefore, onlyAfter }: ComparisonJson,
  sides: readonly Side[],
  language: Language,
  shell: Shell,
): void {
  const say = (...args: Parameters<typeof tellCompare>): void =>
    shell.stderr(`leernet: ${plain(tellCompare(...args))}\n`);
  say('nothing', language);
  for (const [at, only] of [onlyBefore, onlyAfter].entries()) {
    const side = sides[at]?.given ?? '';
    const names = only.map(({ id }) => id).join(', ');
    if (only.length === 0) say('noNetworks', language, { given: side });
    else say('alone', language, { side, names });
  }
}
