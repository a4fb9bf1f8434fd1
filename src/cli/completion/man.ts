import type { Language } from '../../base/language.js';
import type { ToldCommand, ToldProgram } from '../commands/told.js';

const headings = {
  name: { nl: 'NAAM', en: 'NAME' },
  synopsis: { nl: 'SAMENVATTING', en: 'SYNOPSIS' },
  description: { nl: 'BESCHRIJVING', en: 'DESCRIPTION' },
  options: { nl: 'OPTIES', en: 'OPTIONS' },
  commands: { nl: 'OPDRACHTEN', en: 'COMMANDS' },
  line: {
    nl: 'laat zien hoe een leernetwerk ervoor staat',
    en: 'shows how a learning network is doing',
  },
} as const;

/**
 * The manual page, in roff with the macros of man(7).
 *
 * @param program all that can be typed
 * @param version what the foot of the page says
 */
export function man({ self, commands }: ToldProgram, language: Language, version: string): string {
  const heading = (key: keyof typeof headings): string => `.SH ${headings[key][language]}`;
  const lines = [
    `.TH LEERNET 1 "" "leernet ${escaped(version)}" ""`,
    heading('name'),
    `leernet \\- ${escaped(headings.line[language])}`,
    heading('synopsis'),
    escaped(self.usage),
    heading('description'),
    escaped(self.about),
    ...literally(self.ends),
    heading('options'),
    ...options(self),
    heading('commands'),
    ...commands.flatMap((command) => [
      `.SS "${escaped(command.usage)}"`,
      escaped(command.about),
      ...command.arguments.flatMap(({ name, about }) => [
        '.TP',
        `.I ${escaped(name)}`,
        escaped(about),
      ]),
      ...options(command),
      ...literally(command.ends),
    ]),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function options({ options: all }: ToldCommand): readonly string[] {
  return all.flatMap(({ flags, about }) => ['.TP', `.B ${escaped(flags)}`, escaped(about)]);
}

/** Lines as they stand. */
function literally(text: string): readonly string[] {
  if (text === '') return [];
  // An empty line keeps its place with a character that has no width.
  const lines = text.split('\n').map((line) => (line === '' ? '\\&' : escaped(line)));
  return ['.PP', '.nf', ...lines, '.fi'];
}

/** A text in which nothing is an order to roff. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replace(/^[.']/gm, '\\&$&');
}
