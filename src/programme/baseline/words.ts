import type { Text } from '../../base/language.js';
import { fillText } from '../../rulebook/fault-words.js';

/** What can be wrong with a baseline beside its form, and what stands on top of one. */
const words = {
  conflict: {
    nl: 'Hier botsen twee versies van dit bestand (een merge conflict). Houd de regels van beide kanten, en haal de regels met <<<<<<<, ======= en >>>>>>> weg; de volgorde en dubbele regels maken niet uit.',
    en: 'Two versions of this file clash here (a merge conflict). Keep the lines of both sides, and take out those with <<<<<<<, ======= and >>>>>>>; neither order nor double lines matter.',
  },
  'no-baseline': {
    nl: 'Dit is geen baseline: "leernet-baseline: 1" ontbreekt. Maak er een met: leernet baseline',
    en: 'This is no baseline: "leernet-baseline: 1" is missing. Make one with: leernet baseline',
  },
  'whose-twice': {
    nl: 'Hier staan network en file allebei. Houd er één: network als het netwerk een id heeft, anders file.',
    en: 'Both network and file stand here. Keep one: network where the network has an id, else file.',
  },
  'no-whose': {
    nl: 'Hier ontbreekt om welk netwerk het gaat: network (het id) of file (het pad vanaf de map van dit bestand).',
    en: 'It is missing which network this is about: network (its id) or file (the path from the folder of this file).',
  },
  'by-hand': {
    nl: 'Dit kan leernet niet zelf veranderen zonder iets van jullie kwijt te raken. Zet elke bevinding op een eigen regel, met een streepje ervoor, en probeer het opnieuw.',
    en: 'leernet cannot change this without losing something of yours. Put each finding on a line of its own, behind a dash, and try again.',
  },
  head: {
    nl: `# Wat er al was, per netwerk: een probleem (problem) of een aandachtspunt (attention).
# leernet check --baseline let alleen op wat hier niet in staat, of erger werd.
# Elke bevinding is één regel; de volgorde maakt niet uit. Botsen twee versies bij het samenvoegen
# (merge), houd dan de regels van beide. Opmerkingen van jullie zelf blijven staan.
# Wat opgelost is, gaat eruit met: leernet baseline --update
`,
    en: `# What was already there, by network: a problem, or something to attend to (attention).
# leernet check --baseline looks only at what does not stand here, or got worse.
# Each finding is one line; the order does not matter. Where two versions clash in a merge, keep the
# lines of both. Remarks of your own stay.
# What was solved is taken out with: leernet baseline --update
`,
  },
} as const satisfies Record<string, Text>;

/** What is said of a baseline, filled in. */
export function baselineText(
  key: keyof typeof words,
  values: Readonly<Record<string, string>> = {},
): Text {
  return fillText(words[key], values);
}
