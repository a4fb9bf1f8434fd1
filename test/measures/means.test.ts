import { describe, expect, it } from 'vitest';
import { workBetweenShare } from '../../src/measures/means/between.js';
import { hoursSpare } from '../../src/measures/means/hours.js';
import { fundingKinds, mixed, structuralShare } from '../../src/measures/means/lasting.js';
import { moneyNeeded } from '../../src/measures/means/needed.js';
import { costConsidered, newPractice } from '../../src/measures/means/practice.js';
import { pullers, pullersSpare } from '../../src/measures/means/pullers.js';
import { followUp, runway } from '../../src/measures/means/runway.js';
import { unpaidMembers, withoutAllowance } from '../../src/measures/means/unpaid.js';
import { networkFrom, short } from './helper.js';

function money(...sources: readonly string[]): string {
  const list = sources.map((source) => `    - {${source}}\n`).join('');
  return `financiering:\n  bronnen:${list === '' ? ' []\n' : `\n${list}`}`;
}

const subsidy = 'soort: subsidie, structureel: nee';

describe('means.runway', () => {
  it('runs to the last end of the sources that run', () => {
    const yaml = money(
      `${subsidy}, tot: 2026-12-31, vervolg: geen`,
      `${subsidy}, tot: 2027-06-30, vervolg: aangevraagd`,
      `${subsidy}, tot: 2030-01-01, van: 2027-01-01, vervolg: geen`,
      `${subsidy}, tot: 2026-10-31, vervolg: geregeld`,
    );
    expect(short(runway, yaml)).toEqual([7.9276, 7.9276]);
  });

  it('adds twelve months for a follow-up that is secured', () => {
    expect(short(runway, money(`${subsidy}, tot: 2026-12-31, vervolg: geregeld`))).toEqual([
      13.9737, 13.9737,
    ]);
    expect(short(runway, money(`${subsidy}, tot: 2026-12-31`))).toEqual([1.9737, 13.9737]);
  });

  it('has no end with structural money, nor with money from within of which none is told', () => {
    expect(short(runway, money('soort: subsidie, structureel: ja, tot: 2026-12-31'))).toEqual([
      Infinity,
      Infinity,
    ]);
    for (const kind of ['eigen-budget', 'ledenbijdrage', 'in-natura']) {
      expect(short(runway, money(`soort: ${kind}, structureel: nee`))).toEqual([
        Infinity,
        Infinity,
      ]);
    }
    expect(short(runway, money(`${subsidy}, tot: geen`))).toEqual([Infinity, Infinity]);
  });

  it('goes from nothing to no end where the end of a subsidy is left out', () => {
    expect(short(runway, money(`${subsidy}, vervolg: geen`))).toEqual([0, Infinity]);
  });

  it('gives a range for an end that is known to the year', () => {
    expect(short(runway, money(`${subsidy}, tot: 2027, vervolg: geen`))).toEqual([2.0066, 13.9803]);
    expect(short(runway, money(`${subsidy}, tot: 2026, vervolg: geen`))).toEqual([0, 1.9737]);
  });

  it('is nothing where no money runs', () => {
    expect(short(runway, money())).toEqual([0, 0]);
    expect(short(runway, 'financiering: geen')).toEqual([0, 0]);
    expect(short(runway, money(`${subsidy}, tot: 2026-10-31`))).toEqual([0, 0]);
  });

  it('is unknown as a whole without sources', () => {
    expect(short(runway, 'financiering: {nodig: ja}')).toEqual(['unknown', 0, Infinity]);
  });

  it('asks only for what can make it longer', () => {
    const lasting = networkFrom(money('soort: eigen-budget', subsidy));
    expect(runway.of(lasting).missing).toEqual([]);
    const sure = networkFrom(money('soort: eigen-budget', `${subsidy}, tot: 2027-01-01`));
    expect(runway.of(sure).missing).toEqual([]);
    const ending = networkFrom(money('soort: fonds, tot: 2027-01-01'));
    expect(runway.of(ending).missing).toEqual(['funding.sources.follow-up']);
    const open = networkFrom(money('soort: fonds'));
    expect(runway.of(open).missing).toEqual([
      'funding.sources.until',
      'funding.sources.structural',
      'funding.sources.follow-up',
    ]);
  });
});

describe('means.follow-up', () => {
  it('is that of the source that ends last', () => {
    const yaml = money(
      `${subsidy}, tot: 2026-12-31, vervolg: geregeld`,
      `${subsidy}, tot: 2027-02-28, vervolg: geen`,
    );
    expect(short(followUp, yaml)).toEqual(['none']);
  });

  it('is the best of those that end together', () => {
    const yaml = money(
      `${subsidy}, tot: 2026-12-31, vervolg: aangevraagd`,
      `${subsidy}, tot: 2026-12-31, vervolg: geen`,
    );
    expect(short(followUp, yaml)).toEqual(['requested']);
  });

  it('keeps open what is not told, and which source ends last', () => {
    expect(short(followUp, money(`${subsidy}, tot: 2026-12-31`))).toEqual([
      'secured',
      'requested',
      'none',
    ]);
    const yaml = money(
      `${subsidy}, tot: 2027, vervolg: geregeld`,
      `${subsidy}, tot: 2027-02-28, vervolg: geen`,
    );
    expect(short(followUp, yaml)).toEqual(['secured', 'none']);
  });

  it('is unknown as a whole while no source runs for certain', () => {
    const all = ['unknown', 'secured', 'requested', 'none'];
    expect(short(followUp, money())).toEqual(all);
    expect(short(followUp, money(`${subsidy}, vervolg: geen`))).toEqual(all);
    expect(short(followUp, 'naam: X')).toEqual(all);
  });
});

describe('means.money-needed', () => {
  it('is no only where the file says so', () => {
    expect(short(moneyNeeded, 'financiering: {nodig: nee}')).toEqual(['no']);
    expect(short(moneyNeeded, 'financiering: {nodig: ja}')).toEqual(['yes']);
    expect(short(moneyNeeded, 'financiering: {nodig: nee, bronnen: geen}')).toEqual(['no']);
  });

  it('is yes where it is left out or unknown', () => {
    expect(short(moneyNeeded, 'naam: X')).toEqual(['yes']);
    expect(short(moneyNeeded, 'financiering: {nodig: onbekend}')).toEqual(['yes']);
    expect(short(moneyNeeded, 'financiering: onbekend')).toEqual(['yes']);
  });

  it('takes no funding at all for no money, not for no need', () => {
    expect(short(moneyNeeded, 'financiering: geen')).toEqual(['yes']);
  });
});

describe('means.funding-kinds', () => {
  it('counts the kinds of the sources that run', () => {
    const yaml = money(
      `${subsidy}, tot: 2027-12-31`,
      `${subsidy}, tot: 2028-12-31`,
      'soort: in-natura',
      'soort: fonds, tot: 2026-10-31',
      'soort: eigen-budget, van: 2027-01-01',
    );
    expect(short(fundingKinds, yaml)).toEqual([2, 2]);
    expect(short(fundingKinds, money())).toEqual([0, 0]);
  });

  it('counts a source at least as some kind, and at most as another', () => {
    expect(short(fundingKinds, money('tot: 2027-12-31'))).toEqual([1, 1]);
    expect(short(fundingKinds, money('tot: 2027-12-31', 'soort: in-natura'))).toEqual([1, 2]);
    expect(short(fundingKinds, money(subsidy, 'soort: in-natura'))).toEqual([1, 2]);
  });

  it('is unknown as a whole without sources', () => {
    expect(short(fundingKinds, 'financiering: {bronnen: "?"}')).toEqual(['unknown', 0, 6]);
  });
});

describe('means.structural-share', () => {
  const lasting = 'soort: eigen-budget, structureel: ja';
  const passing = `${subsidy}, tot: 2027-12-31`;

  it('weighs by share', () => {
    expect(
      short(structuralShare, money(`${lasting}, aandeel: 30`, `${passing}, aandeel: 70`)),
    ).toEqual([0.3, 0.3]);
  });

  it('weighs by amount where no share is told', () => {
    expect(
      short(structuralShare, money(`${lasting}, bedrag: 6000`, `${passing}, bedrag: 24000`)),
    ).toEqual([0.2, 0.2]);
  });

  it('spreads an amount that is given once over its time', () => {
    const once = `${subsidy}, bedrag: 20000, eenmalig: ja, van: 2026-01-01, tot: 2027-12-31`;
    expect(short(structuralShare, money(`${lasting}, bedrag: 10000`, once))).toEqual([
      0.4998, 0.4998,
    ]);
    const endless =
      'soort: subsidie, structureel: nee, bedrag: 20000, eenmalig: ja, tot: 2027-12-31';
    expect(short(structuralShare, money(`${lasting}, bedrag: 10000`, endless))).toEqual([0, 1]);
  });

  it('weighs each source alike where neither is told', () => {
    expect(short(structuralShare, money(lasting, passing, passing))).toEqual([0.3333, 0.3333]);
  });

  it('leaves a source that does not tell its share what is left', () => {
    expect(short(structuralShare, money(`${lasting}, aandeel: 60`, passing))).toEqual([0.6, 1]);
  });

  it('lets help in kind weigh nothing', () => {
    const help = 'soort: in-natura, structureel: ja';
    expect(short(structuralShare, money(passing, help))).toEqual([0, 0]);
    expect(short(structuralShare, money(lasting, 'soort: in-natura, structureel: nee'))).toEqual([
      1, 1,
    ]);
    expect(short(structuralShare, money(help))).toEqual([0, 0]);
  });

  it('takes a source that does not tell for either', () => {
    expect(short(structuralShare, money('soort: eigen-budget', passing))).toEqual([0, 0.5]);
    expect(short(structuralShare, money('soort: eigen-budget', lasting))).toEqual([0.5, 1]);
  });

  it('is unknown as a whole while no source runs for certain', () => {
    expect(short(structuralShare, money())).toEqual(['unknown', 0, 1]);
    expect(short(structuralShare, 'naam: X')).toEqual(['unknown', 0, 1]);
  });
});

describe('means.mixed', () => {
  it('asks for money from outside and from within', () => {
    expect(short(mixed, money(`${subsidy}, tot: 2027-12-31`, 'soort: ledenbijdrage'))).toEqual([
      'yes',
    ]);
    expect(short(mixed, money('soort: fonds, tot: 2027-12-31', 'soort: in-natura'))).toEqual([
      'no',
    ]);
    expect(short(mixed, money('soort: eigen-budget', 'soort: ledenbijdrage'))).toEqual(['no']);
  });

  it('leaves out what no longer runs', () => {
    expect(short(mixed, money(`${subsidy}, tot: 2026-10-31`, 'soort: ledenbijdrage'))).toEqual([
      'no',
    ]);
  });

  it('stays open while a source may be the other leg, but no source is both', () => {
    expect(short(mixed, money('tot: 2027-12-31', 'soort: ledenbijdrage'))).toEqual(['yes', 'no']);
    expect(short(mixed, money(subsidy, 'soort: ledenbijdrage'))).toEqual(['yes', 'no']);
    expect(short(mixed, money('tot: 2027-12-31'))).toEqual(['no']);
  });

  it('is unknown as a whole while no source runs for certain', () => {
    expect(short(mixed, money())).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('means.new-practice', () => {
  it('is a result of the right kind, or one that is intended', () => {
    expect(short(newPractice, 'opbrengsten: [{soort: inzicht}, {soort: werkwijze}]')).toEqual([
      'yes',
    ]);
    expect(short(newPractice, 'programma: {beoogde-resultaten: een les}')).toEqual(['yes']);
    const neither = 'opbrengsten: [{soort: inzicht}]\nprogramma: {beoogde-resultaten: []}';
    expect(short(newPractice, neither)).toEqual(['no']);
  });

  it('stays open while something that is not told can still change it', () => {
    expect(short(newPractice, 'opbrengsten: [{soort: inzicht}]')).toEqual(['yes', 'no']);
    const untold = 'opbrengsten: [{wat: iets}]\nprogramma: {beoogde-resultaten: geen}';
    expect(short(newPractice, untold)).toEqual(['yes', 'no']);
  });

  it('is unknown as a whole where neither is told', () => {
    expect(short(newPractice, 'programma: {richting: ja}')).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('means.cost-considered', () => {
  const houses = `organisaties:
  - {id: a, soort: zorg, kosten-doordacht: ja}
  - {id: b, soort: wonen, kosten-doordacht: nee}
  - {id: c, soort: zorg, kosten-doordacht: nee}
  - {id: d, soort: bewoners, kosten-doordacht: nee}
`;

  it('asks the organisations that took a result over', () => {
    const adopted = 'opbrengsten: [{overgenomen-door: [a]}, {overgenomen-door: [a, d]}]';
    expect(short(costConsidered, houses + adopted)).toEqual([0.5, 0.5]);
  });

  it('asks all but residents where none did', () => {
    expect(short(costConsidered, `${houses}opbrengsten: []`)).toEqual([0.3333, 0.3333]);
    expect(short(costConsidered, `${houses}opbrengsten: [{overgenomen-door: []}]`)).toEqual([
      0.3333, 0.3333,
    ]);
  });

  it('keeps open who took it over where that is not told, or only how many', () => {
    expect(short(costConsidered, houses)).toEqual([0, 1]);
    expect(short(costConsidered, `${houses}opbrengsten: [{overgenomen-door: 2}]`)).toEqual([0, 1]);
    const some = 'opbrengsten: [{overgenomen-door: [a]}, {wat: iets}]';
    expect(short(costConsidered, houses + some)).toEqual([0.25, 1]);
  });

  it('takes an organisation that does not tell for either', () => {
    const silent = houses.replace('wonen, kosten-doordacht: nee', 'wonen');
    expect(short(costConsidered, `${silent}opbrengsten: []`)).toEqual([0.3333, 0.6667]);
  });

  it('needs no adopters to see that all did, or none', () => {
    const all = houses.replaceAll('nee', 'ja');
    expect(short(costConsidered, all)).toEqual([1, 1]);
    const none = houses.replaceAll('kosten-doordacht: ja', 'kosten-doordacht: nee');
    expect(short(costConsidered, none)).toEqual([0, 0]);
  });

  it('is unknown as a whole under two organisations', () => {
    expect(short(costConsidered, 'organisaties: [{id: a, kosten-doordacht: ja}]')).toEqual([
      'unknown',
      0,
      1,
    ]);
    expect(short(costConsidered, 'opbrengsten: []')).toEqual(['unknown', 0, 1]);
  });
});

/** Members with an id of their own, one for each line of facts. */
function members(...lines: readonly string[]): string {
  return `leden:\n${lines.map((line, at) => `  - {id: m${at}, ${line}}\n`).join('')}`;
}

/** Three sessions in the last half year: one hour a month where each takes two. */
const log = 'bijeenkomsten: [{datum: 2026-06-11}, {datum: 2026-09-10}, {datum: 2026-10-08}]\n';

const professional = (hours: number | string): string =>
  `perspectieven: professionals, uren-per-maand: ${hours}`;

describe('means.hours-spare', () => {
  const core = (...hours: readonly (number | string)[]): string =>
    members(...hours.map(professional));

  it('is the median of the hours less what the sessions take', () => {
    expect(short(hoursSpare, log + core(2, 3, 16))).toEqual([2, 2]);
    expect(short(hoursSpare, log + core(2, 4, 6, 16))).toEqual([4, 4]);
  });

  it('takes the length of the last four sessions, and two hours where none is noted', () => {
    const long =
      'bijeenkomsten: [{datum: 2026-09-10, minuten: {leren: 150, informeel: 30}}, {datum: 2026-10-08}]\n';
    expect(short(hoursSpare, long + core(4, 4, 4))).toEqual([3.1667, 3.1667]);
    const nothing = 'bijeenkomsten: [{datum: 2026-10-08, minuten: {leren: 0}}]\n';
    expect(short(hoursSpare, nothing + core(4, 4, 4))).toEqual([3.6667, 3.6667]);
    const some = 'bijeenkomsten: [{datum: 2026-10-08, minuten: {leren: 0-60}}]\n';
    expect(short(hoursSpare, some + core(4, 4, 4))).toEqual([3.6667, 4]);
  });

  it('counts the sessions of the last half year, cancelled ones left out', () => {
    const older =
      'bijeenkomsten: [{datum: 2026-05-02}, {datum: 2026-10-01, afgelast: ja}, {datum: 2026-10-08}]\n';
    expect(short(hoursSpare, older + core(4, 4, 4))).toEqual([3.6667, 3.6667]);
    expect(short(hoursSpare, `bijeenkomsten: []\n${core(4, 4, 4)}`)).toEqual([4, 4]);
    const year = 'bijeenkomsten: [{datum: 2026}]\n';
    expect(short(hoursSpare, year + core(4, 4, 4))).toEqual([3.6667, 4]);
  });

  it('leaves out who brings in residents alone, and the outer ring', () => {
    const yaml =
      core(2, 3, 16) +
      '  - {id: r, perspectieven: gezinnen, uren-per-maand: 0}\n' +
      '  - {id: s, perspectieven: [beleid], kring: schil, uren-per-maand: 0}\n';
    expect(short(hoursSpare, log + yaml)).toEqual([2, 2]);
  });

  it('moves the median as far as unknown hours can', () => {
    expect(short(hoursSpare, log + core(2, 4, 6, '"?"'))).toEqual([2, 4]);
    expect(short(hoursSpare, log + core(2, 4, 6, 8, '"?"', '"?"'))).toEqual([2, 6]);
  });

  it('may or may not count who perhaps brings in residents alone', () => {
    const yaml = `${core(2, 4, 6)}  - {id: x, uren-per-maand: 0}\n`;
    expect(short(hoursSpare, log + yaml)).toEqual([2, 3]);
  });

  it('is unknown as a whole where the hours of too few are known', () => {
    const open = ['unknown', -Infinity, Infinity];
    expect(short(hoursSpare, log + core(2, 4, '"?"'))).toEqual(open);
    expect(short(hoursSpare, log + core(2, 4, 6, '"?"', '"?"', '"?"', '"?"'))).toEqual(open);
    expect(short(hoursSpare, core(2, 4, 6))).toEqual(open);
    expect(short(hoursSpare, log)).toEqual(open);
    expect(short(hoursSpare, `${log}aantallen: {totaal: 20}\n${core(2, 4, 6)}`)).toEqual(open);
  });

  it('does with two where residents are all the others', () => {
    const yaml = `${core(4, 6)}  - {id: r, perspectieven: gezinnen}\n`;
    expect(short(hoursSpare, log + yaml)).toEqual([4, 4]);
  });
});

describe('means.pullers', () => {
  it('counts who leads, guides or organises, each once', () => {
    const yaml = members(
      'rollen: [trekker, penvoerder]',
      'rollen: [procesbegeleider]',
      'rollen: [ambassadeur]',
      'rollen: geen',
    );
    expect(short(pullers, yaml)).toEqual([2, 2]);
  });

  it('leaves out who left, and counts who may have a role', () => {
    const yaml = members('rollen: [trekker], tot: 2026-10-01', 'organisatie: geen');
    expect(short(pullers, yaml)).toEqual([0, 1]);
    const going = members('rollen: [trekker], tot: 2026-11');
    expect(short(pullers, going)).toEqual([0, 1]);
    expect(short(pullers, `aantallen: {totaal: 4}\n${members('rollen: [trekker]')}`)).toEqual([
      1, 4,
    ]);
  });

  it('is unknown as a whole without a list', () => {
    expect(short(pullers, 'naam: X')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('means.pullers-spare', () => {
  const lead = 'rollen: [trekker, projectleider]';
  const secretary = 'rollen: [penvoerder]';

  it('is the sum of their hours, less what the sessions take once', () => {
    const yaml = members(
      `${lead}, uren-per-maand: 8`,
      `${secretary}, uren-per-maand: 3`,
      'rollen: geen, uren-per-maand: 20',
    );
    expect(short(pullersSpare, log + yaml)).toEqual([10, 10]);
  });

  it('counts unknown hours as none at low, and leaves high open', () => {
    const yaml = members(
      `${lead}, uren-per-maand: 8`,
      `${secretary}, uren-per-maand: 3`,
      'rollen: [procesbegeleider]',
    );
    expect(short(pullersSpare, log + yaml)).toEqual([10, Infinity]);
  });

  it('adds at high the hours of who may have such a role', () => {
    const yaml = members(`${lead}, uren-per-maand: 8`, 'uren-per-maand: 3');
    expect(short(pullersSpare, log + yaml)).toEqual([7, 10]);
    expect(short(pullersSpare, `${log}aantallen: {totaal: 3}\n${yaml}`)).toEqual([7, Infinity]);
  });

  it('shows no lines of whose hours they are', () => {
    const view = networkFrom(log + members(`${lead}, uren-per-maand: 8`));
    expect(pullersSpare.of(view).evidence).toEqual([]);
  });

  it('is unknown as a whole where the hours of half of them or more are not known', () => {
    const yaml = members(`${lead}, uren-per-maand: 8`, secretary);
    expect(short(pullersSpare, log + yaml)).toEqual(['unknown', 7, Infinity]);
    const alone = members(`${lead}, uren-per-maand: 8`);
    expect(short(pullersSpare, alone)).toEqual(['unknown', -Infinity, 8]);
    expect(short(pullersSpare, log)).toEqual(['unknown', -Infinity, Infinity]);
  });
});

describe('means.work-between-share', () => {
  const yes = 'werkt-tussendoor: ja';
  const no = 'werkt-tussendoor: nee';
  const open = 'organisatie: geen';

  it('counts who does something by their own word', () => {
    expect(short(workBetweenShare, log + members(yes, yes, no, no))).toEqual([0.5, 0.5]);
    expect(short(workBetweenShare, log + members(yes, yes, no, `${no}, kring: schil`))).toEqual([
      0.6667, 0.6667,
    ]);
  });

  it('counts who did an action of the last six sessions', () => {
    const acted = (action: string): string =>
      `bijeenkomsten: [{datum: 2026-09-10, acties: [{${action}}]}]\n${members(yes, no, open, no)}`;
    expect(short(workBetweenShare, acted('door: m2, gedaan: ja'))).toEqual([0.5, 0.5]);
    expect(short(workBetweenShare, acted('door: m1, gedaan: nee'))).toEqual([0.25, 0.5]);
    expect(short(workBetweenShare, acted('door: m1'))).toEqual([0.25, 0.75]);
    expect(short(workBetweenShare, acted('gedaan: ja'))).toEqual([0.25, 0.75]);
    expect(short(workBetweenShare, acted('door: geen, gedaan: ja'))).toEqual([0.25, 0.5]);
  });

  it('counts actions outside a session in that time', () => {
    const yaml = (when: string): string =>
      `${log}acties: [{door: m1, gedaan: ja${when}}]\n${members(yes, no)}`;
    expect(short(workBetweenShare, yaml(', datum: 2026-09-20'))).toEqual([1, 1]);
    expect(short(workBetweenShare, yaml(', datum: 2026-01-20'))).toEqual([0.5, 0.5]);
    expect(short(workBetweenShare, yaml(''))).toEqual([0.5, 1]);
  });

  it('leaves out actions of more than six sessions ago', () => {
    const sessions = [2, 3, 4, 5, 6, 9].map((month) => `{datum: 2026-0${month}-10}`).join(', ');
    const old = '{datum: 2026-01-10, acties: [{door: m1, gedaan: ja}]}';
    const yaml = `bijeenkomsten: [${old}, ${sessions}]\n${members(yes, no)}`;
    expect(short(workBetweenShare, yaml)).toEqual([0.5, 0.5]);
  });

  it('keeps open who does not say, and lets a count narrow it', () => {
    expect(short(workBetweenShare, log + members(yes, open, no))).toEqual([0.3333, 0.6667]);
    const counted = `aantallen: {werkt-tussendoor: 2}\n${members(yes, open, no)}`;
    expect(short(workBetweenShare, log + counted)).toEqual([0.6667, 0.6667]);
    const more = `aantallen: {totaal: 10, werkt-tussendoor: 4}\n`;
    expect(short(workBetweenShare, log + more)).toEqual([0.4, 0.4]);
  });

  it('lets a count be about their own word alone', () => {
    const done = 'bijeenkomsten: [{datum: 2026-09-10, acties: [{door: m1, gedaan: ja}]}]\n';
    const yaml = `${done}aantallen: {werkt-tussendoor: 1}\n${members(yes, no, no)}`;
    expect(short(workBetweenShare, yaml)).toEqual([0.6667, 0.6667]);
  });

  it('leaves open without a log what anyone did', () => {
    expect(short(workBetweenShare, members(yes, yes, no))).toEqual([0.6667, 1]);
  });

  it('is unknown as a whole where it is open for more than half', () => {
    expect(short(workBetweenShare, log + members(yes, open, open))).toEqual(['unknown', 0.3333, 1]);
    expect(short(workBetweenShare, log)).toEqual(['unknown', 0, 1]);
  });

  it('asks only for what can still change the answer', () => {
    const done =
      'bijeenkomsten: [{datum: 2026-09-10, acties: [{door: m1, gedaan: ja}, {wat: x}]}]\n';
    const all = networkFrom(done + members(yes, open));
    expect(workBetweenShare.of(all).missing).toEqual([]);
    const some = networkFrom(done + members(no, open));
    expect(workBetweenShare.of(some).missing).toEqual(['sessions.actions.by']);
  });
});

const resident = 'perspectieven: gezinnen, organisatie: geen';

describe('means.unpaid-members', () => {
  it('counts residents and experts by experience without an organisation', () => {
    const yaml = members(
      resident,
      'ervaringsdeskundig: ja, organisatie: geen, perspectieven: professionals',
      'perspectieven: beleid, organisatie: geen, ervaringsdeskundig: nee',
      `${resident}, tot: 2026-10-01`,
    );
    expect(short(unpaidMembers, yaml)).toEqual([2, 2]);
  });

  it('leaves out who takes part for an organisation', () => {
    const yaml = `organisaties: [{id: o}]\n${members('perspectieven: gezinnen, organisatie: o')}`;
    expect(short(unpaidMembers, yaml)).toEqual([0, 0]);
  });

  it('adds at high who does not say, and who is only counted', () => {
    expect(short(unpaidMembers, members(resident, 'perspectieven: gezinnen'))).toEqual([1, 2]);
    expect(short(unpaidMembers, members(resident, 'organisatie: geen'))).toEqual([1, 2]);
    expect(short(unpaidMembers, `aantallen: {totaal: 3}\n${members(resident)}`)).toEqual([1, 3]);
  });

  it('is unknown as a whole without a list', () => {
    expect(short(unpaidMembers, 'naam: X')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('means.without-allowance', () => {
  const paid = `${resident}, vacatiegeld: ja`;
  const unpaid = `${resident}, vacatiegeld: nee`;

  it('is the share of them who are not paid', () => {
    expect(short(withoutAllowance, members(paid, unpaid, 'organisatie: geen'))).toEqual([
      0.3333, 0.6667,
    ]);
    expect(short(withoutAllowance, members(unpaid, unpaid))).toEqual([1, 1]);
  });

  it('takes who does not say for either', () => {
    expect(short(withoutAllowance, members(paid, resident))).toEqual([0, 0.5]);
  });

  it('shows no lines of who is paid and who is not', () => {
    expect(withoutAllowance.of(networkFrom(members(paid, unpaid))).evidence).toEqual([]);
    expect(unpaidMembers.of(networkFrom(members(paid, unpaid))).evidence).toEqual([]);
  });

  it('is unknown as a whole where nobody is one of them, or nobody tells', () => {
    expect(short(withoutAllowance, members('perspectieven: gezinnen'))).toEqual(['unknown', 0, 1]);
    expect(short(withoutAllowance, members(resident, resident))).toEqual(['unknown', 0, 1]);
    expect(short(withoutAllowance, 'naam: X')).toEqual(['unknown', 0, 1]);
  });
});
