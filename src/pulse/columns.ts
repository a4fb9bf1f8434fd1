import type { Text } from '../base/language.js';
import { aboutField } from '../network/field.js';
import { pulseShape } from '../network/format/voices.js';
import { nearest } from '../network/suggest.js';
import type { Fault } from './faults.js';
import { type FormTexts, MARKS, type Worded } from './form.js';

/** A statement of the form, by the English name of its field. */
export type Statement = Exclude<keyof typeof pulseShape, 'date' | 'answers' | 'perspective'>;

/** The statements in the order of the form. */
export function statementsOf(form: FormTexts): readonly Statement[] {
  return Object.keys(form.statements) as Statement[];
}

/** The name of a statement's field in each language. */
export function fieldName(statement: Statement): Text {
  return { en: statement, nl: aboutField(pulseShape[statement]).nl };
}

/** What a column is about; or why it cannot stay. */
export type Column =
  | { readonly statement: Statement }
  | { readonly fault: Pick<Fault, 'code' | 'values'> };

/**
 * Reads the names of columns: the field in Dutch or English, the number of the sentence on the form,
 * or the sentence itself, as a form on the web writes it on top.
 */
export function columnReader(form: FormTexts): (name: string) => Column {
  const statements = statementsOf(form);
  const names = new Map<string, Statement>();
  for (const [at, statement] of statements.entries()) {
    const { nl, en } = fieldName(statement);
    const { ask, simple } = form.statements[statement] as Worded;
    for (const name of [nl, en, ask.nl, ask.en, simple.nl, simple.en, String(at + 1)]) {
      names.set(folded(name), statement);
    }
  }
  const shown = statements.flatMap((statement) => Object.values(fieldName(statement)));
  return (name) => {
    const bare = folded(name);
    const statement =
      names.get(bare) ?? names.get(folded(name.replace(/^\D{0,12}?\d+[.):]?\s+/, '')));
    const numbered = /^(?:zin|stelling|vraag|sentence|statement|question|nr) ?(\d+)$/.exec(
      bare,
    )?.[1];
    const found = statement ?? (numbered === undefined ? undefined : names.get(numbered));
    return found ? { statement: found } : { fault: refused(name, bare, shown) };
  };
}

const PERSON =
  /naam|name|mail|adres|address|telefoon|phone|mobiel|mobile|^tel|^id$|nummer|number|respond|deelnemer|participant|persoon|person|^lid|^member|^wie$|^who$|^ip\b|gebruiker|user|handtekening|signature|geboorte|birth|leeftijd|\bage\b/;
const MOMENT = /datum|date|tijd|time|stempel|stamp|moment|^dag$|^day$|maand|month/;
const BACKGROUND =
  /perspectie|organisati|rol\b|role|functie|function|groep|group|afdeling|department|team|geslacht|gender|sector/;

function refused(
  name: string,
  bare: string,
  shown: readonly string[],
): Pick<Fault, 'code' | 'values'> {
  const column = shortened(name);
  if (MOMENT.test(bare)) return { code: 'moment', values: { column } };
  if (PERSON.test(bare)) return { code: 'person', values: { column } };
  if (BACKGROUND.test(bare)) return { code: 'background', values: { column } };
  const near = nearest(bare, shown);
  if (near !== undefined) return { code: 'column-near', values: { column, near } };
  return { code: 'column', values: { column } };
}

/** Reads a cell: a mark, nothing (`null`), or what is wrong with it. */
export function markReader(
  form: FormTexts,
): (cell: string) => number | null | Pick<Fault, 'code' | 'values'> {
  const words = new Map<string, number | null>();
  for (const mark of MARKS) {
    for (const said of said4(form.scale[mark])) {
      words.set(folded(said), Number(mark));
      words.set(folded(`${mark} ${said}`), Number(mark));
    }
    words.set(mark, Number(mark));
  }
  for (const said of said4(form.skip)) words.set(folded(said), null);
  for (const nothing of ['', '?', 'nvt', 'n.v.t.', 'onbekend', 'unknown']) {
    words.set(folded(nothing), null);
  }
  return (cell) => {
    const found = words.get(folded(cell));
    if (found !== undefined) return found;
    if (/@|(?:\d[ ()+-]{0,3}){9}/.test(cell)) return { code: 'contact' };
    if (/\p{L}\P{L}+\p{L}/u.test(cell) && cell.trim().length > 25) return { code: 'text' };
    return { code: 'mark', values: { found: shortened(cell) } };
  };
}

function said4({ ask, simple }: Worded): readonly string[] {
  return [ask.nl, ask.en, simple.nl, simple.en];
}

/** A text as it is compared: letters and figures, in lower case, without what surrounds them. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${Array.from(line).slice(0, 40).join('')}…` : line;
}
