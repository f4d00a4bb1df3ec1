import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../knowledge/rules/check-figures.ts';
import { STAFF_ROWS, STAFF_TOTALS } from '../../../knowledge/sources/centre-staff.ts';
import { NAVIGATOR_PROVINCES, NAVIGATOR_TOTAL } from '../../../knowledge/sources/navigator-assignments.ts';
import { even, SOURCES_ABSENT, sourceText } from '../sources/source-texts.ts';

const tables = {
  staff: STAFF_ROWS,
  staffTotals: STAFF_TOTALS,
  navigators: NAVIGATOR_PROVINCES,
  navigatorTotal: NAVIGATOR_TOTAL,
};
const find = (id: string, changed: Partial<typeof tables> = {}) =>
  checkFigures('2023-01-01', { ...tables, ...changed }).find((check) => check.id === id)!;

describe('the consistency checks', () => {
  it('warn, note and pass as worked out by hand', () => {
    const outcomes = Object.fromEntries(checkFigures('2026-11-23').map(({ id, outcome }) => [id, outcome]));
    expect(outcomes).toEqual({
      'A-01': 'warn',
      'A-02': 'pass',
      'A-03': 'warn',
      'A-04': 'note',
      'A-05': 'warn',
      'A-06': 'pass',
      'A-07': 'warn',
      'A-08': 'warn',
      'A-09': 'note',
      'A-10': 'pass',
      'A-11': 'pass',
      'A-12': 'pass',
      'A-13': 'warn',
      'A-14': 'warn',
      'A-15': 'note',
    });
  });

  it('quote their sources word for word', ({ skip }) => {
    if (SOURCES_ABSENT) skip(SOURCES_ABSENT);
    for (const { id, citations } of checkFigures('2023-01-01')) {
      for (const { source, quote } of citations) expect(sourceText(source), id).toContain(even(quote));
    }
  });

  it('show the figures compared', () => {
    // Como: 54+3 + 21+4 + 1 + 4 = 87 against 80. Column of totals: 1301 against 1308.
    expect(find('A-01').message).toMatch(/Como.* 87, il totale è 80; torna \(80\)/);
    expect(find('A-03').message).toContain('1.301, il totale scritto è 1.308: la differenza di 7');
    expect(find('A-04').message).toContain('una sola');
    expect(find('A-05').message).toContain('880 milioni');
    expect(find('A-05').message).toContain('506,4');
    expect(find('A-05').message).toContain('569,7');
    expect(find('A-07').message).toContain('600.000 beneficiari nazionali, il 20% di 3.000.000');
    expect(find('A-08').message).toContain('73,8%');
    expect(find('A-09').message).toContain('26,6% (nazionale 26,7%)');
    expect(find('A-09').message).toContain('37% (nazionale 37,5%)');
    expect(find('A-09').message).toContain('18.416');
    expect(find('A-10').message).toContain('46%');
    expect(find('A-11').message).toContain('64 righe');
    expect(find('A-13').message).toContain('17 ottobre 2018');
  });

  it('notice a staff figure that changes, and repair nothing', () => {
    const staff = STAFF_ROWS.map((row) => (row.body === 'Provincia di Lodi' ? { ...row, operators: 44 } : row));
    expect(find('A-01', { staff }).message).toContain('Lodi: i profili come scritti sommano 58, il totale è 57');
    expect(find('A-04', { staff }).outcome).toBe('warn');
  });

  it('notice a navigator figure that changes', () => {
    const navigators = NAVIGATOR_PROVINCES.map((province) =>
      province.province === 'LECCO' ? { ...province, total: 13 } : province,
    );
    expect(find('A-11', { navigators })).toMatchObject({ outcome: 'warn', message: expect.stringContaining('LECCO') });
  });
});

describe('the transcribed tables', () => {
  it('are rows of the sources', ({ skip }) => {
    if (SOURCES_ABSENT) skip(SOURCES_ABSENT);
    const staffText = sourceText('000_ae3e7c8fad42ec6d.txt');
    for (const row of STAFF_ROWS) {
      if (row.operatorsPlusArt34bis > 0) continue;
      const cells = [row.operators, row.specialists, row.statisticians, row.technicians, ...row.unplaced].filter(
        (cell) => cell !== null,
      );
      // The Region's one figure is written twice: as the lost cell and as the total.
      expect(staffText, row.body).toContain(`${row.body} ${[...cells, row.total].join(' ')}`);
    }
    const navigatorText = sourceText('003_9ef1b274544028eb.txt');
    for (const { centres } of NAVIGATOR_PROVINCES) {
      for (const { name, navigators } of centres) {
        const place = name === 'CPI COMO' ? 'CPI COMO (Sede di Via De Cristoforis e sede di Via Volta)' : name;
        expect(navigatorText, name).toContain(`${place} ${navigators} `);
      }
    }
  });
});
