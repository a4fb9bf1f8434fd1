/** The fixed words of the pages about the rules. */
export const words = {
  title: { nl: 'De regels van leernet', en: 'The rules of leernet' },
  intro: {
    nl: 'leernet legt een netwerkbestand naast {count} regels. Elke regel zegt wanneer iets een probleem is en wanneer het aandacht vraagt; wat bekend is en geen van beide, is op orde. Wat niet in het bestand staat, is onbekend: niet goed en niet fout.',
    en: 'leernet holds a network file against {count} rules. Each rule says when something is a problem and when it needs attention; what is known and neither is sound. What is not in the file is unknown: neither good nor bad.',
  },
  perTheme: {
    nl: 'Per thema staat er een bladzijde. Bij elke regel vind je wanneer hij geldt, waar de grenzen liggen, waarom, waar het vandaan komt, wat helpt, en twee kleine netwerken: een waarbij het misgaat en een waarbij het op orde is. Die twee kun je zo nakijken met `leernet check`.',
    en: 'There is a page for each theme. With each rule you find when it holds, where the lines are, why, where it comes from, what helps, and two small networks: one where it goes wrong and one where it is sound. Both can be checked as they are with `leernet check`.',
  },
  weighs: {
    nl: 'Een regel weegt heel zwaar (8), zwaar (4) of licht (2) in de score; een advies telt niet mee.',
    en: 'A rule weighs very heavily (8), heavily (4) or lightly (2) in the score; advice does not count.',
  },
  more: {
    nl: 'Van passage naar regel en terug: [traceability.md](../../traceability.md). Hoe het regelboek in elkaar zit: [rulebook.md](../../rulebook.md) (beide in het Engels).',
    en: 'From passage to rule and back: [traceability.md](../../traceability.md). How the rulebook is put together: [rulebook.md](../../rulebook.md).',
  },
  other: {
    nl: '[In English](../en/README.md)',
    en: '[In het Nederlands](../nl/README.md)',
  },
  back: { nl: '[Alle regels](README.md)', en: '[All rules](README.md)' },
  otherPage: { nl: '[In English](../en/{page})', en: '[In het Nederlands](../nl/{page})' },
  rule: { nl: 'regel', en: 'rule' },
  subject: { nl: 'waar het over gaat', en: 'what it is about' },
  weight: { nl: 'weegt', en: 'weighs' },
  fails: {
    problem: { nl: 'Een netwerk met dit probleem', en: 'A network with this problem' },
    attention: {
      nl: 'Een netwerk waar dit aandacht vraagt',
      en: 'A network where this needs attention',
    },
    good: { nl: 'Een netwerk waar het op orde is', en: 'A network where it is sound' },
  },
  notHeld: {
    nl: 'Wat de documenten ook zeggen, en geen regel is',
    en: 'What the documents also say, and is no rule',
  },
  notHeldIntro: {
    nl: 'Niet alles is te beoordelen, en niet alles hoort beoordeeld te worden. Dit staat wel in de documenten, maar er is geen regel voor.',
    en: 'Not everything can be judged, and not everything should be. This stands in the documents, but no rule holds it.',
  },
  says: { nl: 'wat er staat', en: 'what it says' },
  where: { nl: 'waar', en: 'where' },
  why: { nl: 'waarom geen regel', en: 'why no rule' },
} as const;

/** The same text with its gaps filled in. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** The first letter made a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
