/**
 * What people write of themselves where the format has another word, by the English name of the field
 * that is meant: in small letters, with a space between them.
 */
export const everydayWords: Readonly<Record<string, string>> = {
  name: 'titel title netwerk network netwerknaam leernetwerk',
  region: 'gebied plaats gemeente stad locatie area place town',
  'as-of': 'datum date stand-van vandaag today',
  started: 'startdatum begonnen opgericht beginjaar begin since start-date founded',
  purpose: 'doel doelen doelstelling doelstellingen missie opdracht ambitie goal goals aim mission',
  rhythm: 'frequentie planning agenda frequency schedule',
  agreements: 'spelregels regels samenwerkingsafspraken rules ground-rules',
  members:
    'deelnemers deelnemer lid leernetwerkleden ledenlijst mensen personen participants people',
  counts: 'ledenaantal aantal groepsgrootte size headcount',
  guidance: 'trekker trekkers procesbegeleider facilitator coördinator coordinator lead leiding',
  relations: 'sfeer vertrouwen relaties trust',
  perspectives: 'perspectief achtergrond groep invalshoek perspective background',
  organisations: 'partners partijen instellingen parties',
  organisation: 'werkgever instelling bedrijf school employer company',
  initiator: 'initiatiefnemers oprichter aanvrager founder',
  mandate: 'besluitvorming zeggenschap bevoegdheid governance',
  funding:
    'geld budget begroting subsidie subsidies financien financiën financiers money grant grants',
  means: 'faciliteiten voorzieningen hulpmiddelen facilities resources',
  sessions:
    'vergaderingen vergadering overleggen overleg samenkomsten ontmoetingen logboek meetings log',
  'next-session': 'volgende-vergadering volgende-overleg volgende next-meeting',
  decisions: 'besluit beslissingen beslissing afspraken decision',
  hurdles: 'knelpunten problemen obstakels belemmeringen obstacles problems barriers',
  actions: 'actiepunten actielijst taken to-do tasks action-points',
  evaluations: 'reflecties reflections',
  guests: 'gast bezoekers visitors',
  cases: 'casus casuïstiek case',
  celebrations: 'successen mijlpalen successes milestones',
  results: 'resultaten resultaat uitkomsten producten oogst outcomes outputs products',
  embedding: 'verankering verduurzaming duurzaamheid sustainability',
  ending: 'afsluiting afronding stoppen closure end',
  pulse: 'enquête enquete vragenlijst tevredenheid survey',
  waivers: 'ontheffingen afwijkingen exceptions',
  roles: 'functie functies taak function functions',
  joined: 'startdatum begindatum lid-sinds gestart begonnen start-date member-since',
  left: 'einddatum gestopt vertrokken weg eind end-date stopped',
  'lived-experience': 'ervaringsdeskundige ervaring experience',
  'hours-per-month': 'uren hours',
  date: 'dag wanneer day when',
  present: 'aanwezigen deelnemers opkomst leden attendees attendance participants members',
  invited: 'genodigden uitnodigingen invitees',
  minutes: 'duur tijd tijdsduur duration length time',
  'announcements-at': 'mededelingen announcements',
  cancelled: 'geannuleerd ging-niet-door vervallen',
  methods: 'werkvorm method',
  what: 'omschrijving beschrijving titel naam description title name',
  by: 'wie eigenaar verantwoordelijke who owner',
  done: 'klaar afgerond gereed gelukt finished completed',
  solved: 'verholpen klaar fixed',
  mark: 'score rapportcijfer waardering grade rating',
  reason: 'waarom toelichting why',
  rule: 'check controle',
  until: 'einddatum geldig-tot end-date',
  sources: 'bron geldbronnen financiers subsidies source grants',
};

/** Whether a word is one that people use for a field. */
export function isEverydayWord(word: string, field: string): boolean {
  return everydayWords[field]?.split(' ').includes(word.toLowerCase()) ?? false;
}
