import { describe, expect, it } from 'vitest';
import { checkIncompatibility, checkRecipient, type RecipientCase } from '../../../knowledge/rules/check-recipient.ts';

const worker: RecipientCase = {
  group: 'cigs_crisis',
  suspended: true,
  supported: true,
  unitInLombardy: true,
  adhesionOn: '2023-03-01',
};
const outcomes = (fields: Partial<RecipientCase>) =>
  checkRecipient({ ...worker, ...fields }).map(({ outcome }) => outcome);

describe('the recipients of pathway 5', () => {
  it('R-25 and R-26 find all conditions in the data', () => {
    expect(outcomes({})).toEqual(['ok', 'ok']);
  });

  it('R-26: each missing condition warns, each open one is unknown', () => {
    for (const name of ['suspended', 'supported', 'unitInLombardy'] as const) {
      expect(outcomes({ [name]: false })[1]).toBe('warn');
      expect(outcomes({ [name]: null })[1]).toBe('unknown');
    }
    expect(outcomes({ suspended: null, supported: false })[1]).toBe('warn');
  });

  it('R-25: expected redundancies alone show the conflict between the two sources', () => {
    const [slides] = checkRecipient({ ...worker, group: 'expected_redundancy', suspended: false, supported: false });
    expect(slides).toMatchObject({ outcome: 'warn', message: expect.stringContaining('più strette') });
    expect(outcomes({ group: 'expected_redundancy' })[0]).toBe('ok');
    expect(outcomes({ group: null })[0]).toBe('unknown');
  });

  it('never say that a person is or is not admitted', () => {
    for (const suspended of [true, false, null]) {
      for (const { message } of checkRecipient({ ...worker, suspended })) {
        expect(message).toContain('La verifica spetta all’operatore.');
        expect(message).not.toMatch(/ammess|idone|ha diritto|escluso/i);
      }
    }
  });

  it('R-26 is only history after the guidelines ended, and nothing before GOL', () => {
    expect(outcomes({ adhesionOn: '2024-01-01' })[1]).toBe('unknown');
    expect(outcomes({ adhesionOn: '2020-01-01' })).toEqual(['not_applicable', 'not_applicable']);
  });
});

describe('two policies at the same time (R-27)', () => {
  const project = { start: '2023-03-01', end: '2023-06-30' };
  const check = (
    start: string,
    end: string | null,
    publiclyFunded: boolean | null = true,
    own: { start: string; end: string | null } = project,
  ) => checkIncompatibility(own, [{ title: 'Dote', publiclyFunded, start, end }], '2023-03-01').outcome;

  it.each([
    ['2023-01-01', '2023-02-28', 'ok'],
    ['2023-07-01', '2023-08-01', 'ok'],
    ['2023-01-01', '2023-03-02', 'warn'],
    ['2023-04-01', '2023-05-01', 'warn'],
    ['2023-01-01', '2023-12-31', 'warn'],
    ['2023-01-01', '2023-03-01', 'unknown'],
    ['2023-06-30', '2023-09-01', 'unknown'],
    ['2023-01-01', null, 'unknown'],
    ['2023-04-01', null, 'warn'],
    ['2023-07-01', null, 'ok'],
  ])('a public measure from %s to %s is %s', (start, end, expected) => {
    expect(check(start, end)).toBe(expected);
  });

  it('does not look at privately funded ones and asks when the funding is not known', () => {
    expect(check('2023-04-01', '2023-05-01', false)).toBe('ok');
    expect(check('2023-04-01', '2023-05-01', null)).toBe('unknown');
  });

  it('is unknown when the project has no end and the other starts later', () => {
    expect(check('2023-09-01', '2023-10-01', true, { start: '2023-03-01', end: null })).toBe('unknown');
    expect(check('2023-01-01', '2023-04-01', true, { start: '2023-03-01', end: null })).toBe('warn');
  });

  it('shows a clash together with what is still to be verified', () => {
    const { outcome, message } = checkIncompatibility(
      project,
      [
        { title: 'Prima', publiclyFunded: true, start: '2023-04-01', end: '2023-05-01' },
        { title: 'Seconda', publiclyFunded: true, start: '2023-01-01', end: null },
      ],
      '2023-03-01',
    );
    expect(outcome).toBe('warn');
    expect(message).toContain('«Prima»');
    expect(message).toContain('di «Seconda» o del progetto non è nota la fine');
  });
});
