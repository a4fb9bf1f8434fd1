import { didYouMean, type Words } from './sentences.js';

/** What is said of facts that cannot be true together, and of what does not belong in a file. */
export const checkWords = {
  'left-before-joined': {
    says: { nl: 'Dit lid stopte voordat het begon.', en: 'This member left before joining.' },
    mend: {
      nl: 'Kijk "{=joined}" en "{=left}" na.',
      en: 'Look at "{=joined}" and "{=left}" again.',
    },
  },
  'until-before-from': {
    says: { nl: 'Het einde ligt voor het begin.', en: 'The end lies before the beginning.' },
    mend: { nl: 'Kijk beide datums na.', en: 'Look at both dates again.' },
  },
  'present-above-members': {
    says: {
      nl: 'Hier {#present}, maar het netwerk had die dag {#members}.',
      en: 'This says {present} present, but the network had {#members} that day.',
    },
    mend: {
      nl: 'Gasten tellen niet mee: zet die onder "{=guests}". Staan niet alle leden in de lijst, zet dan onder "{=counts}" bij "{=total}" hoeveel het er zijn.',
      en: 'Guests do not count: put them under "{=guests}". If not all members are listed, put how many there are under "{=counts}" at "{=total}".',
    },
  },
  'present-above-invited': {
    says: {
      nl: 'Hier {#present}, maar er {#invited} uitgenodigd.',
      en: 'This says {present} present, but {#invited} invited.',
    },
    mend: {
      nl: 'Kijk beide getallen na. Gasten tellen niet mee: zet die onder "{=guests}".',
      en: 'Look at both numbers again. Guests do not count: put them under "{=guests}".',
    },
  },
  'present-twice': {
    says: {
      nl: '"{id}" staat er twee keer als aanwezig.',
      en: '"{id}" is listed as present twice.',
    },
    mend: {
      nl: 'Haal er één weg, of zet er het andere lid neer.',
      en: 'Take one out, or put the other member there.',
    },
  },
  'parts-above-present': {
    says: {
      nl: 'Hier {#part}, maar er {#there}; vervangers tellen daarbij mee.',
      en: 'This says {#part}, but {#there} present; stand-ins are among those.',
    },
    mend: { nl: 'Kijk beide getallen na.', en: 'Look at both numbers again.' },
  },
  'shares-above-100': {
    says: {
      nl: 'De bronnen die nu lopen, zijn samen {total} procent.',
      en: 'The sources that run now make up {total} percent together.',
    },
    mend: {
      nl: 'Kijk de delen na: samen zijn ze hooguit 100. Loopt een bron niet meer, zet dan de einddatum bij "{=until}".',
      en: 'Look at the parts again: together they are 100 at the most. If a source has ended, put its last day at "{=until}".',
    },
  },
  'count-below-list': {
    says: {
      nl: 'Hier staat {count}, maar in de lijst van leden {#listed}.',
      en: 'This says {count}, but the list of members has {listed} already.',
    },
    mend: { nl: 'Pas het aantal aan, of de lijst.', en: 'Change the number, or the list.' },
  },
  'count-above-total': {
    says: {
      nl: 'Hier staat {count}, maar meer dan {possible} kan niet volgens de rest van het bestand.',
      en: 'This says {count}, but by the rest of the file it cannot be more than {possible}.',
    },
    mend: { nl: 'Pas het aantal aan, of de lijst.', en: 'Change the number, or the list.' },
  },
  'guidance-contradicts': {
    says: {
      nl: 'Dit klopt niet met de rollen in de lijst van leden: {roles}.',
      en: 'This does not agree with the roles in the list of members: {roles}.',
    },
    mend: {
      nl: 'Pas de rollen aan, of dit veld. Je kunt dit veld ook weghalen.',
      en: 'Change the roles, or this field. You may also take this field out.',
    },
  },
  'absent-but-there': {
    says: {
      nl: 'Hier staat dat "{found}" niet meedoet, maar een lid brengt die invalshoek in.',
      en: 'This says that "{found}" takes no part, but a member brings that perspective in.',
    },
    mend: {
      nl: 'Haal het hier weg, of pas de perspectieven van dat lid aan.',
      en: 'Take it out here, or change the perspectives of that member.',
    },
  },
  'pulse-not-whole': {
    says: {
      nl: 'De peiling van {month} is afgesloten met {closed} antwoorden, en er {#count}. Daarom vertelt leernet er niets van.',
      en: 'The pulse of {month} was closed with {closed} answers, and there {#count}. So leernet tells nothing of it.',
    },
    mend: {
      nl: 'Haal weg wat erbij kwam, of zet terug wat weg is. Late antwoorden horen bij de volgende ronde.',
      en: 'Take out what was added, or put back what is gone. Late answers belong to the next round.',
    },
  },
  'pulse-not-closed': {
    says: {
      nl: 'De peiling van {month} heeft {count} antwoorden en is niet afgesloten. leernet vertelt er alleen hele vijftallen van, zodat een volgend antwoord niemand verraadt.',
      en: 'The pulse of {month} has {count} answers and was not closed. leernet tells only whole fives of it, so that one answer more gives nobody away.',
    },
    mend: {
      nl: 'Komt er niemand meer bij, en deelde je nog geen verslag met minder antwoorden? Schrijf dan bij elk antwoord "{=answers}: {count}". De opdracht leernet pulse doet dat vanzelf.',
      en: 'Will nobody be added, and did you share no report with fewer answers? Then write "{=answers}: {count}" with each answer. The command leernet pulse does so by itself.',
    },
  },
  'personal-data': {
    says: {
      nl: 'Hier lijkt {what} te staan. Dat hoort niet in een netwerkbestand, volgens de AVG (privacywet).',
      en: 'This looks like {what}. That does not belong in a network file (GDPR).',
    },
    mend: {
      nl: 'Haal het weg; een schuilnaam zoals lid-3 is genoeg.',
      en: 'Take it out; a pseudonym such as member-3 is enough.',
    },
  },
  'waiver-unknown-rule': {
    says: {
      nl: 'Er is geen regel "{rule}" om opzij te zetten.',
      en: 'There is no rule "{rule}" to set aside.',
    },
    suggests: didYouMean,
    mend: {
      nl: 'Bekijk alle regels met: leernet rules',
      en: 'See all rules with: leernet rules',
    },
  },
  'plan-unknown': {
    says: {
      nl: 'Er is geen regel of advies "{rule}" om aan te pakken.',
      en: 'There is no rule or remedy "{rule}" to take up.',
    },
    suggests: didYouMean,
    mend: {
      nl: 'Bekijk alle regels met: leernet rules, en de adviezen van een regel met: leernet explain REGEL',
      en: 'See all rules with: leernet rules, and the remedies of a rule with: leernet explain RULE',
    },
  },
  'waiver-expired': {
    says: {
      nl: 'De uitzondering voor "{rule}" is verlopen; de regel telt weer mee.',
      en: 'The waiver for "{rule}" has ended; the rule counts again.',
    },
    mend: {
      nl: 'Haal de uitzondering weg, of geef een nieuwe einddatum en de reden.',
      en: 'Take the waiver out, or give a new last day and the reason.',
    },
  },
  'waiver-replaced': {
    says: {
      nl: 'Deze uitzondering voor "{rule}" is verlopen; een andere zet de regel nog opzij.',
      en: 'This waiver for "{rule}" has ended; another one still sets the rule aside.',
    },
    mend: { nl: 'Haal deze uitzondering weg.', en: 'Take this waiver out.' },
  },
  'waiver-unused': {
    says: {
      nl: 'De uitzondering voor "{rule}" is niet nodig: dit is op orde.',
      en: 'The waiver for "{rule}" is not needed: this is sound.',
    },
    mend: {
      nl: 'Haal de uitzondering weg; dan valt het op als dit een probleem wordt.',
      en: 'Take the waiver out; then it shows when this becomes a problem.',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;
