import type { Language } from '../base/language.js';

const words = {
  unreadable: {
    nl: 'Het bestand is geen geldige YAML: kijk naar regel {line}. Herstel dat eerst; leernet check zegt wat er mis is.',
    en: 'The file is no valid YAML: look at line {line}. Mend that first; leernet check says what is wrong.',
  },
  'not-a-network': {
    nl: 'In het bestand staat geen lijst van sleutels, zoals naam: en fase:. Herstel dat eerst.',
    en: 'The file does not hold keys, such as name: and phase:. Mend that first.',
  },
  'no-field': {
    nl: 'Het netwerkbestand kent geen veld {path}.',
    en: 'The network file knows no field {path}.',
  },
  'no-place': {
    nl: 'De lijst {path} is korter dan gedacht: er staan {length} onderdelen in.',
    en: 'The list {path} is shorter than was thought: it has {length} items.',
  },
  'other-kind': {
    nl: 'Op regel {line} staat bij {path} iets anders dan verwacht. Zet daar zelf: {value}',
    en: 'On line {line} something else than expected stands at {path}. Write there yourself: {value}',
  },
  'no-fit': {
    nl: '{value} past niet bij {path}.',
    en: '{value} does not fit {path}.',
  },
  /** Of a whole section or item it says nothing to show it as it would be written. */
  'no-fit-whole': {
    nl: 'Dit antwoord past niet in het bestand, bij {path}. Zeg het met andere woorden.',
    en: 'This answer does not fit in the file, at {path}. Say it in other words.',
  },
  alias: {
    nl: 'Wat op regel {line} bij {path} staat, is met & en * aan een andere plek gekoppeld: een wijziging hier verandert ook daar iets. Haal de koppeling weg en zet er zelf: {value}',
    en: 'What stands on line {line} at {path} is tied to another place with & and *: a change here would change something there too. Take the tie away and write yourself: {value}',
  },
  comments: {
    nl: 'Bij {path} (regel {line}) staan opmerkingen die verloren zouden gaan. Zet er zelf: {value}',
    en: 'At {path} (line {line}) there are remarks that would be lost. Write there yourself: {value}',
  },
  unsafe: {
    nl: 'Het lukt niet om {path} in te vullen zonder iets anders te veranderen (regel {line}). Zet er zelf: {value}',
    en: '{path} cannot be filled in without changing something else (line {line}). Write there yourself: {value}',
  },
} as const;

/** Why a change could not be made. */
export type EditCode = keyof typeof words;

/** A change that was not made, because the file would not stay what it was: nothing was changed. */
export class EditError extends Error {
  override readonly name = 'EditError';

  constructor(
    readonly code: EditCode,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(sayEdit({ code, values }, 'en'));
  }
}

/** Whether an error is an `EditError`, also one of a part of leernet that was bundled apart. */
export function isEditError(error: unknown): error is EditError {
  return error instanceof Error && error.name === 'EditError';
}

/** What could not be changed, why, and what to do by hand. */
export function sayEdit(
  { code, values }: Pick<EditError, 'code' | 'values'>,
  language: Language,
): string {
  const whole = code === 'no-fit' && /^(?:\{"|\[)/.test(values.value ?? '');
  return words[whole ? 'no-fit-whole' : code][language].replace(
    /\{(\w+)\}/g,
    (braces, name) => values[name] ?? braces,
  );
}
