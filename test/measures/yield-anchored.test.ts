import { describe, expect, it } from 'vitest';
import { anchoredShare, followUpShare, jobShare } from '../../src/measures/yield/anchored.js';
import { professionals } from '../../src/measures/yield/professionals.js';
import { networkFrom, short } from './helper.js';

const INFINITY = Number.POSITIVE_INFINITY;

/** Organisations, each as the fields of one. */
function houses(...each: readonly string[]): string {
  return `organisaties:\n${each.map((one, at) => `  - {id: o${at}, ${one}}\n`).join('')}`;
}

describe('yield.job-share', () => {
  it('is the share that says yes, residents left out', () => {
    const three = houses(
      'soort: zorg, in-taakstelling: ja',
      'soort: gemeente, in-taakstelling: nee',
      'soort: bewoners, in-taakstelling: nee',
    );
    expect(short(jobShare, three)).toEqual([0.5, 0.5]);
    expect(short(jobShare, houses('soort: zorg, in-taakstelling: nee'))).toEqual([0, 0]);
  });

  it('lets one that does not say be either, and one without a kind be residents', () => {
    const care = 'soort: zorg, in-taakstelling: ja';
    expect(short(jobShare, houses(care, 'soort: politie'))).toEqual([0.5, 1]);
    expect(short(jobShare, houses(care, 'in-taakstelling: nee'))).toEqual([0.5, 1]);
    expect(jobShare.of(networkFrom(houses(care, 'in-taakstelling: nee'))).missing).toEqual([
      'organisations.kind',
    ]);
  });

  it('is unknown without an organisation that is not residents', () => {
    expect(short(jobShare, houses('soort: bewoners, in-taakstelling: nee'))).toEqual([
      'unknown',
      0,
      1,
    ]);
    expect(jobShare.of(networkFrom('')).missing).toEqual(['organisations']);
  });
});

describe('yield.follow-up-share', () => {
  const said = (answer: string): string => `soort: zorg, opvolging-toegezegd: ${answer}`;

  it('is the share that promised, of those that are not residents', () => {
    const four = houses(said('ja'), said('ja'), said('ja'), said('nee'), 'soort: bewoners');
    expect(short(followUpShare, four)).toEqual([0.75, 0.75]);
  });

  it('is a range where half of them say, and unknown where fewer do', () => {
    const silent = 'soort: zorg';
    expect(short(followUpShare, houses(said('nee'), said('ja'), silent, silent))).toEqual([
      0.25, 0.75,
    ]);
    expect(short(followUpShare, houses(said('nee'), silent, silent))).toEqual(['unknown', 0, 1]);
  });

  it('takes those that may be residents into that half', () => {
    const nameless = 'opvolging-toegezegd: ja';
    expect(short(followUpShare, houses(said('nee'), said('nee'), nameless))).toEqual([0, 0.3333]);
    expect(short(followUpShare, houses(said('nee'), 'soort: zorg', nameless))).toEqual([
      'unknown',
      0,
      1,
    ]);
  });

  it('is unknown under two organisations that are not residents', () => {
    expect(short(followUpShare, houses(said('nee'), 'soort: bewoners'))).toEqual(['unknown', 0, 1]);
    expect(short(followUpShare, '')).toEqual(['unknown', 0, 1]);
  });
});

describe('yield.anchored-share', () => {
  it('asks for policy and budget both', () => {
    const three = houses(
      'soort: zorg, in-beleid: ja, in-begroting: ja',
      'soort: zorg, in-beleid: ja, in-begroting: nee',
      'soort: zorg, in-beleid: nee',
    );
    expect(short(anchoredShare, three)).toEqual([0.3333, 0.3333]);
    expect(anchoredShare.of(networkFrom(three)).missing).toEqual([]);
  });

  it('is open where a yes waits for the other', () => {
    const two = houses('soort: zorg, in-beleid: ja', 'soort: zorg, in-begroting: nee');
    expect(short(anchoredShare, two)).toEqual([0, 0.5]);
    expect(anchoredShare.of(networkFrom(two)).missing).toEqual(['organisations.in-budget']);
  });

  it('is unknown under two organisations', () => {
    expect(short(anchoredShare, houses('soort: zorg, in-beleid: nee'))).toEqual(['unknown', 0, 1]);
  });
});

describe('yield.professionals', () => {
  const members = (...each: readonly string[]): string =>
    `leden:\n${each.map((one, at) => `  - {id: m${at}${one && `, ${one}`}}\n`).join('')}`;
  const professional = 'perspectieven: [professionals]';

  it('counts members of today, in the core and in the ring', () => {
    const five = members(
      professional,
      `${professional}, kring: schil`,
      `${professional}, tot: 2026-03-01`,
      'perspectieven: [beleid]',
    );
    expect(short(professionals, five)).toEqual([2, 2]);
  });

  it('lets a member without perspectives be one', () => {
    expect(short(professionals, members(professional, ''))).toEqual([1, 2]);
  });

  it('asks the counts about members who are not listed', () => {
    const more = `aantallen: {totaal: 6}\n${members(professional)}`;
    expect(short(professionals, more)).toEqual([1, 6]);
    const counted = 'aantallen: {totaal: 6, perspectieven: {professionals: 4}}';
    expect(short(professionals, `${counted}\n${members(professional)}`)).toEqual([4, 4]);
    expect(short(professionals, 'aantallen: {perspectieven: {professionals: 4}}')).toEqual([4, 4]);
  });

  it('is unknown where nobody is listed or counted', () => {
    expect(short(professionals, '')).toEqual(['unknown', 0, INFINITY]);
  });
});
