import { describe, expect, it } from 'vitest';
import {
  checkInactiveNetwork,
  checkNetwork,
  type NetworkMember,
  type NetworkMemberKind,
} from '../../../knowledge/rules/check-network.ts';

const network = (lead: NetworkMemberKind, ...others: NetworkMemberKind[]): NetworkMember[] => [
  { name: `capofila ${lead}`, kind: lead, lead: true },
  ...others.map((kind, index) => ({ name: `${kind} ${index}`, kind, lead: false })),
];

function outcomes(members: NetworkMember[], asOf = '2023-06-01') {
  return Object.fromEntries(checkNetwork(members, asOf).map(({ ruleId, outcome }) => [ruleId, outcome]));
}

const message = (ruleId: string, members: NetworkMember[], asOf = '2023-06-01') =>
  checkNetwork(members, asOf).find((check) => check.ruleId === ruleId)!.message;

describe('a network of pathway 5', () => {
  it('R-23: an operator with the Provincia and the employment centre is enough', () => {
    expect(outcomes(network('labour_operator', 'province', 'cpi'))['R-23']).toBe('ok');
  });

  it('R-23: led by the employment centre it needs the Provincia and one more', () => {
    expect(outcomes(network('cpi', 'province', 'company'))['R-23']).toBe('ok');
    expect(outcomes(network('cpi', 'province'))['R-23']).toBe('warn');
    expect(message('R-23', network('cpi', 'province'))).toContain('qui sono 2');
  });

  it('R-23: warns without Provincia, without employment centre, or led by someone else', () => {
    expect(message('R-23', network('cpi', 'company', 'school'))).toContain('manca la Provincia');
    expect(message('R-23', network('labour_operator', 'province', 'company'))).toContain(
      'manca il centro per l’impiego',
    );
    expect(outcomes(network('training_operator', 'province', 'cpi'))['R-23']).toBe('warn');
    expect(outcomes(network('company', 'province', 'cpi'))['R-23']).toBe('warn');
  });

  it('R-23: takes the Città metropolitana for the Provincia only as something to verify', () => {
    expect(outcomes(network('labour_operator', 'metropolitan_city', 'cpi'))['R-23']).toBe('unknown');
  });

  it('counts a subject once, by fiscal code', () => {
    const members = network('labour_operator', 'province', 'cpi').map((member) =>
      member.kind === 'cpi' ? { ...member, fiscalCode: 'ab1' } : member,
    );
    const twice = [
      ...network('cpi', 'province'),
      { name: 'altro nome', kind: 'cpi' as const, lead: false, fiscalCode: 'x 1' },
    ];
    expect(outcomes(members)['R-23']).toBe('ok');
    const same = twice.map((member) =>
      member.kind === 'cpi' ? { ...member, fiscalCode: member.lead ? 'X1' : 'x 1' } : member,
    );
    expect(outcomes(twice)['R-23']).toBe('ok');
    expect(outcomes(same)['R-23']).toBe('warn');
  });

  it('warns without a lead and with two', () => {
    const members = network('cpi', 'province', 'school');
    expect(outcomes(members.map((member) => ({ ...member, lead: false })))).toEqual({ 'R-22': 'warn', 'R-23': 'warn' });
    expect(outcomes(members.map((member) => ({ ...member, lead: true })))['R-23']).toBe('warn');
  });

  it('R-22: the lead and two of the listed, one of them a school, a training or a university body', () => {
    expect(outcomes(network('cpi', 'company', 'school'))['R-22']).toBe('ok');
    expect(outcomes(network('labour_operator', 'cpi', 'company', 'university'))['R-22']).toBe('ok');
    expect(message('R-22', network('cpi', 'company', 'third_sector'))).toContain('scolastica');
  });

  it('R-22: an accredited lead needs the employment centre, and the centre is not one of the other two', () => {
    expect(message('R-22', network('labour_operator', 'company', 'school'))).toContain('in partenariato');
    expect(message('R-22', network('labour_operator', 'cpi', 'school'))).toContain('ce n’è uno');
  });

  it('R-22: whether accreditation for training is enough to lead is unknown', () => {
    expect(outcomes(network('training_operator', 'cpi', 'company', 'school'))['R-22']).toBe('unknown');
  });

  it('is compared with ended guidelines only as history', () => {
    const [slides, guidelines] = checkNetwork(network('cpi', 'company', 'school'), '2026-11-23');
    expect(guidelines).toMatchObject({ outcome: 'unknown', citation: { status: 'expired' } });
    expect(guidelines!.message).toContain('31 dicembre 2023');
    expect(slides!.message).toContain('verifica che valga ancora');
  });

  it('is not checked before GOL exists', () => {
    expect(outcomes(network('cpi'), '2020-01-01')).toEqual({ 'R-22': 'not_applicable', 'R-23': 'not_applicable' });
  });
});

describe('a network for inactive people', () => {
  const check = (members: NetworkMember[], asOf = '2025-09-01') => checkInactiveNetwork(members, asOf)[0]!;

  it('R-35: matches the proposal with an operator, a third-sector body and a local one', () => {
    expect(check(network('labour_operator', 'third_sector', 'health_service')).outcome).toBe('ok');
    expect(check(network('labour_operator', 'third_sector')).outcome).toBe('unknown');
    expect(check(network('labour_operator', 'association')).outcome).toBe('warn');
    expect(check(network('cpi', 'third_sector', 'association')).message).toContain('manca un operatore accreditato');
  });

  it('R-35: always says that it is a proposal, and nothing before it was presented', () => {
    for (const members of [network('labour_operator', 'third_sector', 'association'), network('cpi')]) {
      expect(check(members)).toMatchObject({
        message: expect.stringContaining('proposta'),
        citation: { status: 'proposed' },
      });
    }
    expect(check(network('labour_operator', 'third_sector'), '2025-07-01').outcome).toBe('not_applicable');
  });
});
