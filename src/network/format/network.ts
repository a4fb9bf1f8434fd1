import type * as z from 'zod/mini';
import { choice, date, id, number, section, text, yesNo } from '../kinds.js';
import { counts } from './counts.js';
import { programme, rhythm } from './direction.js';
import { guidance, relations } from './guidance.js';
import { mandate } from './mandate.js';
import { funding, means } from './means.js';
import { actions, celebrations, decisions, evaluations, hurdles } from './moments.js';
import { initiator, organisations } from './organisations.js';
import { members, perspectives } from './people.js';
import { plan, waivers } from './programme.js';
import { agreements, origin, purpose } from './purpose.js';
import { nextSession, sessions } from './sessions.js';
import { pulse } from './voices.js';
import { embedding, ending, pressure, results } from './yield.js';

/** A whole network file. */
export const network = section(
  'netwerk',
  { nl: 'één leernetwerk', en: 'one learning network' },
  {
    leernet: number(
      'leernet',
      {
        nl: 'de versie van dit bestandsformaat; weggelaten: 1',
        en: 'the version of this file format; left out: 1',
      },
      { min: 1, max: 1, range: false },
    ),
    name: text('naam', {
      nl: 'de naam van het netwerk, verplicht',
      en: 'the name of the network, required',
    }),
    id: id('id', {
      nl: 'de vaste korte naam in een programma; weggelaten: de naam van het bestand',
      en: 'the fixed short name in a programme; left out: the name of the file',
    }),
    region: text('regio', {
      nl: 'de plaats of streek waar het netwerk werkt',
      en: 'the town or area where the network works',
    }),
    'as-of': date('peildatum', {
      nl: 'de dag waar deze beschrijving over gaat; weggelaten: vandaag',
      en: 'the day that this description is about; left out: today',
    }),
    language: choice(
      'taal',
      {
        nl: 'de taal van het verslag; weggelaten: nl',
        en: 'the language of the report; left out: nl',
      },
      { nl: ['nl'], en: ['en'] },
    ),
    share: yesNo('delen', {
      nl: 'of andere netwerken in het programma mogen weten wat bij jullie op orde is, met jullie naam erbij; weggelaten: nee',
      en: 'whether other networks in the programme may know what is sound with you, with your name; left out: no',
    }),
    phase: choice(
      'fase',
      { nl: 'de fase waarin het netwerk is', en: 'the phase that the network is in' },
      {
        forming: ['formeren'],
        maintaining: ['onderhoud'],
        institutionalising: ['institutionaliseren'],
        ending: ['eindigen'],
      },
    ),
    started: date('gestart', {
      nl: 'de dag van de eerste bijeenkomst of de officiële start',
      en: 'the day of the first session or the formal start',
    }),
    approach: choice(
      'werkwijze',
      {
        nl: 'of het netwerk zegt volgens LISO te werken',
        en: 'whether the network says that it works by LISO',
      },
      { liso: ['liso'], other: ['anders'] },
    ),
    origin,
    purpose,
    programme,
    rhythm,
    agreements,
    members,
    counts,
    guidance,
    relations,
    perspectives,
    organisations,
    initiator,
    mandate,
    funding,
    means,
    sessions,
    'next-session': nextSession,
    celebrations,
    evaluations,
    decisions,
    hurdles,
    actions,
    results,
    pressure,
    embedding,
    ending,
    pulse,
    plan,
    waivers,
  },
);

/** What a network file says: each field of the format, as a fact. */
export type Network = z.infer<typeof network>;
