import { describe, expect, it } from 'vitest';
import { managementShare, managements } from '../../src/measures/mandate/management.js';
import { networkFrom, short } from './helper.js';

function organisations(...fields: readonly string[]): string {
  return `organisaties: [${fields.map((one, at) => `{id: o${at + 1}${one && `, ${one}`}}`).join(', ')}]\n`;
}

const both = 'soort: zorg, steun-leiding: ja, meegenomen: ja';
const neither = 'soort: zorg, steun-leiding: nee, meegenomen: nee';

describe('mandate.managements', () => {
  it('leaves residents out, and counts one without a kind', () => {
    expect(short(managements, organisations('soort: zorg', 'soort: bewoners', ''))).toEqual([2, 2]);
    expect(short(managements, 'organisaties: geen')).toEqual([0, 0]);
  });

  it('leaves open what nobody knows the kind of', () => {
    const yaml = organisations('soort: zorg', 'soort: onbekend');
    expect(short(managements, yaml)).toEqual([1, 2]);
    expect(managements.of(networkFrom(yaml)).missing).toEqual(['organisations.kind']);
    expect(short(managements, 'fase: formeren')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('mandate.management-share', () => {
  it('asks for both backing and news', () => {
    const half = 'steun-leiding: ja, meegenomen: nee';
    expect(short(managementShare, organisations(both, both, half, neither))).toEqual([0.5, 0.5]);
  });

  it('leaves residents out', () => {
    expect(short(managementShare, organisations(both, 'soort: bewoners'))).toEqual([1, 1]);
  });

  it('leaves open what one answer can still change', () => {
    const yaml = organisations(both, 'steun-leiding: ja');
    expect(short(managementShare, yaml)).toEqual([0.5, 1]);
    expect(managementShare.of(networkFrom(yaml)).missing).toEqual(['organisations.informed']);
    const settled = organisations(both, 'steun-leiding: nee');
    expect(short(managementShare, settled)).toEqual([0.5, 0.5]);
    expect(managementShare.of(networkFrom(settled)).missing).toEqual([]);
  });

  it('counts an organisation of unknown kind perhaps', () => {
    const strange = 'soort: onbekend, steun-leiding: nee';
    expect(short(managementShare, organisations(both, strange))).toEqual([0.5, 1]);
  });

  it('is unknown without an organisation that has a management', () => {
    expect(short(managementShare, organisations('soort: bewoners'))).toEqual(['unknown', 0, 1]);
    expect(short(managementShare, 'fase: formeren')).toEqual(['unknown', 0, 1]);
  });
});
