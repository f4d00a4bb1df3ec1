import { describe, expect, it } from 'vitest';
import { findRules, getRule } from '../../../knowledge/rules/find-rules.ts';
import { even, SOURCES_ABSENT, sourceText } from '../sources/source-texts.ts';

const statusOn = (asOf: string, id: string) => findRules({ asOf, ended: true }).find((rule) => rule.id === id)?.status;

describe('the rules', () => {
  it('quote their sources word for word', ({ skip }) => {
    if (SOURCES_ABSENT) skip(SOURCES_ABSENT);
    const wrong = findRules({ asOf: '2026-11-23', ended: true }).flatMap(({ id, source, quotes }) =>
      source === null
        ? []
        : quotes.filter((quote) => !sourceText(source).includes(even(quote))).map((quote) => `${id}: ${quote}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are all there, each once', () => {
    const range = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, step) => `R-${String(from + step).padStart(2, '0')}`);
    const expected = [...range(1, 44), ...range(50, 58), ...range(60, 64), ...range(70, 74)];
    expect(findRules({ asOf: '2026-11-23', ended: true }).map(({ id }) => id)).toEqual(expected);
  });

  it('say "da verificare" wherever they do not rest on the primary text', () => {
    for (const rule of findRules({ asOf: '2026-11-23', ended: true })) {
      if (rule.evidence === 'V') continue;
      expect(`${rule.statement} ${rule.toVerify}`, rule.id).toMatch(/da verificare|non è certo/i);
    }
  });

  it('end with their own term: the 2022 targets on 31 December 2022', () => {
    expect(statusOn('2022-12-31', 'R-05')).toBe('in_force');
    expect(statusOn('2023-01-01', 'R-05')).toBe('expired');
    expect(findRules({ asOf: '2023-01-01' }).some(({ id }) => id === 'R-05')).toBe(false);
  });

  it('end the Reddito di Cittadinanza with 2023 and its convention a year before', () => {
    expect(statusOn('2020-03-01', 'R-50')).toBe('in_force');
    expect(statusOn('2024-01-01', 'R-50')).toBe('expired');
    expect(statusOn('2022-12-31', 'R-70')).toBe('in_force');
    expect(statusOn('2023-01-01', 'R-70')).toBe('expired');
    expect(findRules({ asOf: '2019-07-21', ended: true, scope: 'rdc' })).toEqual([]);
  });

  it('mark the national training target as superseded from 4 December 2025', () => {
    expect(statusOn('2025-12-03', 'R-03')).toBe('in_force');
    expect(statusOn('2025-12-04', 'R-03')).toBe('superseded');
  });

  it('never put a proposal or an opinion in force', () => {
    for (const asOf of ['2025-07-02', '2030-01-01']) {
      for (const id of ['R-18', 'R-35', 'R-36', 'R-37', 'R-38', 'R-39', 'R-40', 'R-41'])
        expect(statusOn(asOf, id)).toBe('proposed');
      for (const id of ['R-33', 'R-34']) expect(statusOn(asOf, id)).toBe('opinion');
    }
    expect(statusOn('2025-07-01', 'R-18')).toBeUndefined();
  });

  it('do not take silence for validity: hour limits are unknown after the last text that shows the programme', () => {
    expect(statusOn('2026-02-03', 'R-14')).toBe('in_force');
    expect(statusOn('2026-02-04', 'R-14')).toBe('unknown');
  });

  it('are found by subject', () => {
    expect(findRules({ asOf: '2023-06-01', scope: 'hours' }).map(({ id }) => id)).toEqual([
      'R-13',
      'R-14',
      'R-15',
      'R-20',
    ]);
  });

  it('do not answer for a rule that does not exist', () => {
    expect(() => getRule('R-99')).toThrow('not_found');
  });
});
