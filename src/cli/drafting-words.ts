import type { Language, Text } from '../base/language.js';

/** What `leernet new-rule` asks and says. */
const words = {
  packAsk: {
    nl: 'In welke map staan jullie eigen regels?',
    en: 'In which folder are your own rules?',
  },
  packDefault: { nl: 'onze-regels', en: 'our-rules' },
  nameAsk: {
    nl: 'Hoe heet dit pakket, in één woord? (bijvoorbeeld de naam van jullie programma)',
    en: 'What is this pack called, in one word? (such as the name of your programme)',
  },
  nameBad: {
    nl: 'Eén woord van kleine letters, cijfers en streepjes, zoals zorgring; niet leernet.',
    en: 'One word of small letters, digits and hyphens, such as zorgring; not leernet.',
  },
  titleAsk: {
    nl: 'Waar gaat de regel over, in een paar woorden?',
    en: 'What is the rule about, in a few words? (in Dutch)',
  },
  themeAsk: { nl: 'Bij welk thema hoort de regel?', en: 'Which theme does the rule belong to?' },
  idAsk: { nl: 'Hoe heet de regel kort?', en: 'What is the short name of the rule?' },
  idBad: {
    nl: 'Kleine letters, cijfers en streepjes, na het thema: {theme}-night-shift.',
    en: 'Small letters, digits and hyphens, after the theme: {theme}-night-shift.',
  },
  readsAsk: {
    nl: 'Wat leest de regel? Typ om te zoeken (je kunt de zin hierna nog veranderen)',
    en: 'What does the rule read? Type to search (you can still change the sentence)',
  },
  readsOwn: {
    nl: 'iets anders: ik schrijf de zin zelf',
    en: 'something else: I write the sentence',
  },
  problemAsk: {
    nl: 'Wanneer is het een probleem? (leeg: nooit)',
    en: 'When is it a problem? (empty: never)',
  },
  attentionAsk: {
    nl: 'Wanneer vraagt het aandacht? (leeg: nooit)',
    en: 'When does it need attention? (empty: never)',
  },
  oneOfBoth: {
    nl: 'Zeg wanneer het een probleem is, wanneer het aandacht vraagt, of allebei.',
    en: 'Say when it is a problem, when it needs attention, or both.',
  },
  weightAsk: { nl: 'Hoe zwaar weegt het?', en: 'How heavily does it weigh?' },
  saysProblemAsk: {
    nl: 'Wat zegt het verslag bij een probleem?',
    en: 'What does the report say at a problem? (in Dutch)',
  },
  saysAttentionAsk: {
    nl: 'Wat zegt het verslag als het aandacht vraagt?',
    en: 'What does the report say when it needs attention? (in Dutch)',
  },
  saysGoodAsk: {
    nl: 'Wat zegt het verslag als het op orde is?',
    en: 'What does the report say when it is sound? (in Dutch)',
  },
  whyAsk: {
    nl: 'Waarom doet dit ertoe? (hooguit twee zinnen)',
    en: 'Why does this matter? (two sentences at the most, in Dutch)',
  },
  remedyAsk: {
    nl: 'Wat helpt, en hoe begin je?',
    en: 'What helps, and how do you begin? (in Dutch)',
  },
  later: { nl: '(leeg: later invullen)', en: '(empty: fill in later)' },
  englishAsk: {
    nl: 'Leest iemand jullie verslagen in het Engels?',
    en: 'Does anybody read your reports in English?',
  },
  englishNo: {
    nl: 'nee: de Nederlandse tekst staat er twee keer',
    en: 'no: the Dutch text stands for both',
  },
  englishYes: { nl: 'ja: die schrijven we er later bij', en: 'yes: we will add them later' },
  stopped: {
    nl: 'Gestopt. Er is niets gemaakt.',
    en: 'Stopped. Nothing was made.',
  },
  needs: {
    nl: 'Zonder vragen te stellen heb ik nodig: {options}. In een terminal stelt leernet new-rule de vragen.',
    en: 'Without asking questions I need: {options}. In a terminal leernet new-rule asks the questions.',
  },
  there: {
    nl: '{file} is er al. leernet overschrijft niets: kies een ander id, of haal het bestand weg.',
    en: '{file} is there already. leernet overwrites nothing: choose another id, or take the file away.',
  },
  notAFolder: { nl: '{file} is geen map.', en: '{file} is not a folder.' },
  noPassage: {
    nl: '"{source}" is geen passage, ook niet in sources.yaml van het pakket.',
    en: '"{source}" is not a passage, nor in sources.yaml of the pack.',
  },
  made: { nl: 'Gemaakt:', en: 'Made:' },
  cases: {
    nl: '({count} gevallen, door leernet beoordeeld)',
    en: '({count} cases, judged by leernet)',
  },
  noCases: {
    nl: '(nog zonder gevallen: die kan leernet voor deze regel niet bedenken)',
    en: '(no cases yet: leernet cannot think of any for this rule)',
  },
  next: { nl: 'Verder:', en: 'Next:' },
  nextRead: {
    nl: 'Lees de regel na, en vul in waar TODO staat.',
    en: 'Read the rule, and fill in where it says TODO.',
  },
  nextTest: {
    nl: 'Kijk wat er nog ontbreekt: {command}',
    en: 'See what is still missing: {command}',
  },
  nextConfig: {
    nl: 'Zet in leernet.config.yaml, in de map van jullie netwerken: {line}',
    en: 'Put in leernet.config.yaml, in the folder of your networks: {line}',
  },
} as const satisfies Record<string, Text>;

/** What `leernet new-rule` asks and says, filled in. */
export function sayDraft(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][language].replace(/\{([a-z]+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}
