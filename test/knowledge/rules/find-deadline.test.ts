import { describe, expect, it } from 'vitest';
import { findDeadline } from '../../../knowledge/rules/find-deadline.ts';

describe('the deadlines', () => {
  it('R-50: 30 days from recognition, for sending the convocation', () => {
    const { due, daysLate, check } = findDeadline('R-50', '2020-02-01', '2020-03-01', '2020-03-02');
    expect(due).toBe('2020-03-02');
    expect(daysLate).toBe(0);
    expect(check.outcome).toBe('ok');
    expect(check.message).toContain('invio della convocazione entro il 2 marzo 2020');
  });

  it('R-50: a day later is one day late', () => {
    expect(findDeadline('R-50', '2020-02-01', '2020-04-01', '2020-03-03')).toMatchObject({
      daysLate: 1,
      check: { outcome: 'warn' },
    });
  });

  it('R-63: 30 days from 17 April 2019 is 17 May; the resolution of 22 July came 66 days later, 96 after the plan', () => {
    const { due, daysLate, check } = findDeadline('R-63', '2019-04-17', '2019-07-22', '2019-07-22');
    expect(due).toBe('2019-05-17');
    expect(daysLate).toBe(66);
    expect(check.outcome).toBe('warn');
  });

  it('R-53 and R-61 count 30 and 60 days', () => {
    expect(findDeadline('R-53', '2020-01-31', '2020-02-01').due).toBe('2020-03-01');
    expect(findDeadline('R-61', '2019-08-01', '2019-08-02').due).toBe('2019-09-30');
  });

  it('R-60 counts six months, on the last day where the month is shorter', () => {
    expect(findDeadline('R-60', '2019-08-31', '2019-09-01').due).toBe('2020-02-29');
    expect(findDeadline('R-60', '2020-02-10', '2020-03-01').due).toBe('2020-08-10');
  });

  it('says that a due date is a Sunday and does not move it', () => {
    const { due, check } = findDeadline('R-50', '2020-02-14', '2020-02-15');
    expect(due).toBe('2020-03-15');
    expect(check.message).toContain('È una domenica');
  });

  it('is unknown while nothing says it was done, and says when the term has passed', () => {
    expect(findDeadline('R-50', '2020-02-01', '2020-02-10').check).toMatchObject({ outcome: 'unknown' });
    expect(findDeadline('R-50', '2020-02-01', '2020-03-10').check.message).toContain('Il termine è passato');
  });

  it('gives no deadline for an event outside the validity of the rule', () => {
    expect(findDeadline('R-50', '2024-01-10', '2024-02-01').check.outcome).toBe('not_applicable');
    expect(findDeadline('R-60', '2023-01-10', '2023-02-01').check.outcome).toBe('not_applicable');
  });

  it('marks as past what is asked after the measure ended', () => {
    const { check } = findDeadline('R-50', '2020-02-01', '2026-11-23');
    expect(check).toMatchObject({
      citation: { status: 'expired' },
      message: expect.stringContaining('non più in vigore'),
    });
  });

  it('refuses a date that does not exist', () => {
    expect(() => findDeadline('R-50', '2021-02-30', '2021-03-01')).toThrow('invalid_input');
  });
});
