import type { Text } from '../base/language.js';
import { fillText } from '../rulebook/fault-words.js';

/** What can be wrong with a pack beside the form of its files. */
const words = {
  reserved: {
    nl: 'De naam leernet is van de ingebouwde pakketten. Kies een eigen naam.',
    en: 'The name leernet belongs to the built-in packs. Choose a name of your own.',
  },
  'no-rules': {
    nl: 'Dit pakket heeft geen regels: zet ze in de map rules, één bestand per regel. Met leernet new-rule maak je er een.',
    en: 'This pack has no rules: put them in the folder rules, one file a rule. leernet new-rule makes one.',
  },
  'not-utf8': {
    nl: 'Dit bestand is geen tekst in UTF-8. Bewaar het opnieuw als platte tekst.',
    en: 'This file is not text in UTF-8. Save it again as plain text.',
  },
  yml: {
    nl: 'leernet leest hier alleen bestanden die op .yaml eindigen: noem het {name}.',
    en: 'leernet only reads files here that end in .yaml: call it {name}.',
  },
  'document-name': {
    nl: 'Een eigen bron draagt de naam van het pakket: schrijf {id}.',
    en: 'A source of your own carries the name of its pack: write {id}.',
  },
  'no-document': {
    nl: 'Een passage heet naar haar document: {pack}:document/passage, en dat document staat bij documents.',
    en: 'A passage is called by its document: {pack}:document/passage, and that stands under documents.',
  },
  'no-rule-of-cases': {
    nl: 'Er is geen regel rules/{name}.yaml bij deze gevallen.',
    en: 'There is no rule rules/{name}.yaml for these cases.',
  },
  'no-field': {
    nl: '"{path}" is geen veld van het netwerkbestand.',
    en: '"{path}" is not a field of the network file.',
  },
} as const satisfies Record<string, Text>;

/** What is wrong with a pack, filled in. */
export function packText(
  key: keyof typeof words,
  values: Readonly<Record<string, string>> = {},
): Text {
  return fillText(words[key], values);
}
