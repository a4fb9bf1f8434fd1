import { describe, expect, it } from 'vitest';
import { fundingKinds, mixed, structuralShare } from '../../src/measures/means/lasting.js';
import { moneyNeeded } from '../../src/measures/means/needed.js';
import { costConsidered, newPractice } from '../../src/measures/means/practice.js';
import { followUp, runway } from '../../src/measures/means/runway.js';
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
