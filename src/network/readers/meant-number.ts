/** What a number may be counted in: the field says which, so that nobody need write it there. */
export type Unit = 'minutes' | 'hours' | 'euro' | 'percent' | 'people';

/** How people write each unit beside a number. */
const units: Readonly<Record<Unit, readonly string[]>> = {
  minutes: ['minuten', 'minuut', 'minutes', 'minute', 'min.', 'min'],
  hours: ['uren', 'uur', 'hours', 'hour', 'u', 'h'],
  euro: ['euro', 'euros', 'eur', '€'],
  percent: ['procent', 'percent', '%'],
  people: ['mensen', 'personen', 'deelnemers', 'leden', 'people', 'persons', 'members'],
};

/** Longer texts are no numbers, and are not looked at. */
const LONGEST = 60;

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** A number written out, with a point; undefined for anything else. */
export function decimal(text: string): number | undefined {
  return DECIMAL.test(text) ? Number(text) : undefined;
}

/**
 * The number or range that `7,5`, `3,`, `€ 1.200`, `8 tot 10` and `10-8` stand for. A unit beside it
 * is left out only where it is the field's own: 60% is no number of minutes.
 */
export function meantNumber(text: string, range: boolean, unit?: Unit): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [low, high, ...more] = text.split(/\s*(?:[-–/]|\b(?:tot|of|to|or)\b|à)\s*/);
  if (high !== undefined && range && more.length === 0) {
    const ends = [meantNumber(low ?? '', false, unit), meantNumber(high, false, unit)];
    const sorted = ends.flatMap((end) => end ?? []).sort((a, b) => Number(a) - Number(b));
    return sorted.length === 2 ? sorted.join('-') : undefined;
  }
  const digits = withoutUnit(text.replace(/[\s,;.]+$/, ''), unit)
    .replace(/\s/g, '')
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return decimal(digits) === undefined ? undefined : digits;
}

function withoutUnit(text: string, unit: Unit | undefined): string {
  const word = text.trim().toLowerCase();
  const names = unit === undefined ? [] : units[unit];
  const behind = names.find((name) => word.endsWith(name));
  if (behind !== undefined) return word.slice(0, -behind.length);
  const before = names.find((name) => word.startsWith(name));
  return before === undefined ? word : word.slice(before.length);
}
