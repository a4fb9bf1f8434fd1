import { teller } from '../tell.js';

/** The help of the commands about rules. */
const words = {
  explain: { nl: 'legt één regel helemaal uit', en: 'explains one rule in full' },
  explainRule: {
    nl: 'de naam van een regel, zoals people-attendance',
    en: 'the name of a rule, such as people-attendance',
  },
  rules: { nl: 'laat alle regels zien', en: 'shows all rules' },
  rulesSource: {
    nl: 'alleen de regels die rusten op een passage (struikelblokken/5), een reeks (struikelblokken/9) of een document (struikelblokken)',
    en: 'only the rules that rest on a passage (struikelblokken/5), a series (struikelblokken/9) or a document (struikelblokken)',
  },
  rulesFormat: { nl: 'pretty (een tabel) of json', en: 'pretty (a table) or json' },
  test: {
    nl: 'test de gevallen van eigen regels, en zegt wat er nog ontbreekt',
    en: 'tests the cases of rules of your own, and says what is still missing',
  },
  testExamples: {
    nl: '  leernet test\n  leernet test ./onze-regels',
    en: '  leernet test\n  leernet test ./our-rules',
  },
  testPacks: {
    nl: 'mappen met eigen regels (anders: die van de configuratie van deze map)',
    en: 'folders with rules of your own (else those of the configuration of this folder)',
  },
  newRule: {
    nl: 'maakt een eigen regel om mee te beginnen, met gevallen; vraagt wat het niet weet',
    en: 'makes a rule of your own to start from, with cases; asks what it does not know',
  },
  newRulePack: {
    nl: 'de map met eigen regels; is die er niet, dan komt hij er',
    en: 'the folder with your own rules; made where it is not there',
  },
  newRuleName: {
    nl: 'de naam van een nieuw pakket (anders: die van de map)',
    en: 'the name of a new pack (else that of the folder)',
  },
  newRuleId: {
    nl: 'thema en onderwerp: people-night-shift',
    en: 'theme and subject: people-night-shift',
  },
  newRuleWhen: { nl: 'alleen als dit geldt', en: 'only where this holds' },
  newRuleProblem: { nl: 'wanneer het een probleem is', en: 'when it is a problem' },
  newRuleAttention: { nl: 'wanneer het aandacht vraagt', en: 'when it needs attention' },
  newRuleWeight: {
    nl: 'critical, major, minor (zo staat het) of advice',
    en: 'critical, major, minor (the default) or advice',
  },
  newRulePhases: {
    nl: 'de fasen, met komma ertussen (anders: alle behalve ending)',
    en: 'the phases, with commas (else all but ending)',
  },
  newRuleSource: {
    nl: 'een passage waar de regel op rust (mag vaker)',
    en: 'a passage that the rule rests on (may be repeated)',
  },
  newRuleTitle: { nl: 'waar de regel over gaat', en: 'what the rule is about, in Dutch' },
  newRuleSaysProblem: {
    nl: 'wat het verslag zegt bij een probleem',
    en: 'what the report says at a problem, in Dutch',
  },
  newRuleSaysAttention: {
    nl: 'wat het verslag zegt als het aandacht vraagt',
    en: 'what the report says when it needs attention, in Dutch',
  },
  newRuleSaysGood: {
    nl: 'wat het verslag zegt als het op orde is',
    en: 'what the report says when it is sound, in Dutch',
  },
  newRuleWhy: { nl: 'waarom het ertoe doet', en: 'why it matters, in Dutch' },
  newRuleRemedy: { nl: 'wat helpt', en: 'what helps, in Dutch' },
  newRuleDutchOnly: {
    nl: 'geen Engels nodig: de Nederlandse tekst staat er twee keer',
    en: 'no English needed: the Dutch text stands for both',
  },
  newRuleTexts: {
    nl: 'Elke tekst kan ook in het Engels mee: --title-en, --why-en enzovoort.',
    en: 'Each text can be given in English too: --title-en, --why-en and so on.',
  },
  newRuleExamples: {
    nl: '  leernet new-rule\n  leernet new-rule --pack onze-regels --id people-naasten \\\n    --title-nl "Naasten doen mee" \\\n    --problem "count of members where lived-experience is yes is 0"',
    en: '  leernet new-rule\n  leernet new-rule --pack our-rules --id people-relatives \\\n    --title-nl "Naasten doen mee" --title-en "Relatives take part" \\\n    --problem "count of members where lived-experience is yes is 0"',
  },
  nameWord: { nl: 'naam', en: 'name' },
  sentenceWord: { nl: 'zin', en: 'sentence' },
  phasesWord: { nl: 'fasen', en: 'phases' },
  sourceWord: { nl: 'passage', en: 'passage' },
  textWord: { nl: 'tekst', en: 'text' },
  passageWord: { nl: 'passage', en: 'passage' },
  schema: {
    nl: 'geeft het JSON Schema van een bestand, voor je tekstverwerker',
    en: 'gives the JSON Schema of a file, for your editor',
  },
  schemaOf: {
    nl: 'network (het netwerkbestand), rule (een regel), config (de configuratie) of report (het JSON-verslag)',
    en: 'network (the network file), rule (a rule), config (the configuration) or report (the JSON report)',
  },
  schemaExamples: {
    nl: '  leernet schema network > netwerk.schema.json\n  leernet schema network --lang en\n  leernet schema report',
    en: '  leernet schema network --lang en > network.schema.json\n  leernet schema report --lang en',
  },
  schemaWord: { nl: 'schema', en: 'schema' },
} as const satisfies Record<string, { nl: string; en: string }>;

/** The help of these commands. */
export const say = teller(words);
