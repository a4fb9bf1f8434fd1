import { teller } from './tell.js';

/** What `leernet merge` says. */
const words = {
  none: {
    nl: 'Er is niets samengevoegd: geef de verslagen van de delen mee, zoals: leernet merge deel-*.json',
    en: 'Nothing was merged: give the reports of the parts, such as: leernet merge part-*.json',
  },
  unreadable: {
    nl: '{name} kan niet gelezen worden ({reason}).',
    en: '{name} cannot be read ({reason}).',
  },
  missing: { nl: '{name} is er niet.', en: '{name} is not there.' },
  noReport: {
    nl: '{name} is geen heel JSON-verslag van leernet. Zo maak je er een: leernet check netwerken --shard 1/5 --format json=deel-1.json',
    en: '{name} is not a whole JSON report of leernet. Make one like this: leernet check networks --shard 1/5 --format json=part-1.json',
  },
  unfinished: {
    nl: '{name}: niet alles is nagekeken, want er is iets mis met {file}. Herstel dat, en kijk alle delen opnieuw na.',
    en: '{name}: not everything was checked, as something is wrong with {file}. Mend that, and check all parts again.',
  },
  version: {
    nl: '{one} is van leernet {a}, {other} van leernet {b}. Kijk alle delen na met dezelfde versie.',
    en: '{one} is of leernet {a}, {other} of leernet {b}. Check all parts with the same version.',
  },
  rulebook: {
    nl: 'De regels verschillen: {one} is nagekeken met {a}, {other} met {b}. Kijk alle delen na met dezelfde regels.',
    en: 'The rules differ: {one} was checked with {a}, {other} with {b}. Check all parts with the same rules.',
  },
  day: {
    nl: 'De dag verschilt: {one} gaat over {a}, {other} over {b}. Kijk alle delen na met dezelfde --as-of.',
    en: 'The day differs: {one} is about {a}, {other} about {b}. Check all parts with the same --as-of.',
  },
  language: {
    nl: 'De taal verschilt: {one} heeft {a}, {other} heeft {b}. Kijk alle delen na met dezelfde --lang.',
    en: 'The language differs: {one} has {a}, {other} has {b}. Check all parts with the same --lang.',
  },
  mixed: {
    nl: '{one} en {other} horen niet bij elkaar: het ene verslag is van een deel (--shard), het andere niet.',
    en: '{one} and {other} do not belong together: one report is of a part (--shard), the other is not.',
  },
  list: {
    nl: '{one} en {other} zijn geen delen van dezelfde lijst bestanden. Kijk alle delen na met dezelfde bestanden en hetzelfde aantal delen.',
    en: '{one} and {other} are not parts of the same list of files. Check all parts with the same files and the same number of parts.',
  },
  partTwice: {
    nl: '{one} en {other} zijn allebei deel {a}. Geef elk deel één keer.',
    en: '{one} and {other} are both part {a}. Give each part once.',
  },
  partMissing: {
    nl: 'Er ontbreken delen: {parts}. Geef het verslag van elk deel mee.',
    en: 'Parts are missing: {parts}. Give the report of each part.',
  },
  more: { nl: 'en nog {count}', en: 'and {count} more' },
  networkTwice: {
    nl: '{file} staat twee keer in de verslagen: in {one} en in {other}. Geef elk netwerk één keer.',
    en: '{file} is in the reports twice: in {one} and in {other}. Give each network once.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** Says why reports cannot be merged. */
export const say = teller(words);
