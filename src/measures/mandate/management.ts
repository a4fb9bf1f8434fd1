import { known } from '../../network/facts.js';
import type { Organisation } from '../../network/format/organisations.js';
import { all, countYes, shareOf } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';

/** The managements behind the organisations: who they are, and whether they are in on it. */

/** Whether an organisation has a management to win over: residents have none. */
function hasManagement({ kind }: Organisation, notes: Notes): boolean | undefined {
  if (kind.is === 'unknown') {
    notes.lacks('organisations.kind');
    return undefined;
  }
  return known(kind) !== 'residents';
}

/**
 * Organisations with a management: those of residents are left out. Where no kind is given, it is
 * not one of residents; a kind that nobody knows may be. Unknown without a list.
 */
export const managements: Measure = {
  name: 'mandate.managements',
  label: { nl: 'organisaties met een leiding', en: 'organisations with a management' },
  unit: 'number',
  reads: ['organisations', 'organisations.kind'],
  of(view) {
    const notes = new Notes();
    const list = notes.list(view.network.organisations, 'organisations');
    if (!list) return notes.open();
    notes.saw(view.network.organisations);
    const { low, high } = countYes(list.map((one) => hasManagement(one, notes)));
    return notes.range(low, high);
  },
};

/**
 * Share of the organisations with a management (see `mandate.managements`) where it both backs the
 * network and is kept informed. From 0 to 1. Low counts every answer left out as no, high as yes.
 * Unknown as a whole without such an organisation.
 */
export const managementShare: Measure = {
  name: 'mandate.management-share',
  label: {
    nl: 'deel van de organisaties waar de leiding erachter staat en op de hoogte is',
    en: 'share of the organisations whose management backs it and is informed',
  },
  unit: 'share',
  reads: [
    'organisations',
    'organisations.management-backing',
    'organisations.informed',
    'organisations.kind',
  ],
  of(view) {
    const notes = new Notes();
    const list = notes.list(view.network.organisations, 'organisations') ?? [];
    const sure: (boolean | undefined)[] = [];
    const perhaps: (boolean | undefined)[] = [];
    for (const organisation of list) {
      const managed = hasManagement(organisation, notes);
      if (managed === false) continue;
      (managed ? sure : perhaps).push(isInOnIt(organisation, notes));
    }
    const { part, rest } = tally(sure, perhaps);
    const share = shareOf(part, rest);
    return share && sure.length > 0 ? notes.range(share.low, share.high) : notes.open(0, 1);
  },
};

/** Whether the management backs the network and knows what is going on. */
function isInOnIt(organisation: Organisation, notes: Notes): boolean | undefined {
  const parts = (['management-backing', 'informed'] as const).map((name) => ({
    fact: organisation[name],
    path: `organisations.${name}`,
    answer: new Notes().yes(organisation[name], ''),
  }));
  const answer = all(parts.map((part) => part.answer));
  for (const part of parts) {
    if (part.answer !== undefined) notes.saw(part.fact);
    else if (answer === undefined) notes.lacks(part.path);
  }
  return answer;
}
