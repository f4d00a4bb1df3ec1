import type { STAFF_TOTALS, StaffRow } from '../sources/centre-staff.ts';
import type { NavigatorProvince } from '../sources/navigator-assignments.ts';
import { formatNumber } from './italian-figures.ts';

/** What a consistency check found, before its citations. */
export type Result = { id: string; outcome: 'pass' | 'note' | 'warn'; message: string };

/** The tables the checks read; the tests hand in altered ones. */
export type FigureTables = {
  staff: readonly StaffRow[];
  staffTotals: typeof STAFF_TOTALS;
  navigators: readonly NavigatorProvince[];
  navigatorTotal: number;
};

export function staffRows(rows: readonly StaffRow[]): Result {
  const wrong = rows.flatMap((row) => {
    const written = cellsOf(row) + row.operatorsPlusArt34bis + row.specialistsPlusArt34bis;
    return written === row.total ? [] : [{ row, written, without: cellsOf(row) }];
  });
  if (wrong.length === 0) return { id: 'A-01', outcome: 'pass', message: 'In ogni riga i profili sommano al totale.' };
  const details = wrong.map(({ row, written, without }) => {
    const why = without === row.total ? `; torna (${formatNumber(without)}) solo senza le unità dell’art. 34 bis` : '';
    return `${row.body}: i profili come scritti sommano ${formatNumber(written)}, il totale è ${formatNumber(row.total)}${why}`;
  });
  return { id: 'A-01', outcome: 'warn', message: `${details.join('. ')}.` };
}

/** The row's own figures, art. 34 bis units left out. */
function cellsOf(row: StaffRow): number {
  const cells = [row.operators, row.specialists, row.statisticians, row.technicians, ...row.unplaced];
  return cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
}

export function grandTotal(totals: typeof STAFF_TOTALS): Result {
  const sum = totals.operators + totals.specialists + totals.statisticians + totals.technicians;
  return {
    id: 'A-02',
    outcome: sum === totals.total ? 'pass' : 'warn',
    message: `Riga del totale: i quattro profili sommano ${formatNumber(sum)}, il totale è ${formatNumber(totals.total)}.`,
  };
}

export function totalColumn({ staff, staffTotals }: FigureTables): Result {
  const sum = staff.reduce((all, row) => all + row.total, 0);
  const difference = staffTotals.total - sum;
  if (difference === 0)
    return { id: 'A-03', outcome: 'pass', message: `La colonna dei totali somma ${formatNumber(sum)}.` };
  const extra = staff.reduce((all, row) => all + row.operatorsPlusArt34bis + row.specialistsPlusArt34bis, 0);
  const why =
    extra === difference
      ? `: la differenza di ${formatNumber(difference)} è pari alle unità dell’art. 34 bis, contate nelle colonne e non nel totale della riga`
      : '';
  return {
    id: 'A-03',
    outcome: 'warn',
    message: `La colonna dei totali somma ${formatNumber(sum)}, il totale scritto è ${formatNumber(staffTotals.total)}${why}.`,
  };
}

/** Tries every reading of the cells that lost their column; says under which the columns add up, and that it is a reading. */
export function columnSums({ staff, staffTotals }: FigureTables): Result {
  const columns = ['operators', 'specialists', 'statisticians', 'technicians'] as const;
  const unplaced = staff.flatMap((row) =>
    row.unplaced.map((value) => ({ value, places: columns.filter((column) => row[column] === null) })),
  );
  let readings: { column: (typeof columns)[number]; value: number }[][] = [[]];
  for (const { value, places } of unplaced) {
    readings = readings.flatMap((reading) => places.map((column) => [...reading, { column, value }]));
  }
  const matches = [true, false].flatMap((withExtra) =>
    readings.filter((reading) =>
      columns.every((column) => {
        const extra = column === 'operators' ? 'operatorsPlusArt34bis' : 'specialistsPlusArt34bis';
        const counted = withExtra && (column === 'operators' || column === 'specialists');
        const sum = staff.reduce((all, row) => all + (row[column] ?? 0) + (counted ? row[extra] : 0), 0);
        const placed = reading.filter((one) => one.column === column).reduce((all, one) => all + one.value, 0);
        return sum + placed === staffTotals[column];
      }),
    ),
  );
  if (matches.length === 0)
    return {
      id: 'A-04',
      outcome: 'warn',
      message: 'In nessuna lettura delle caselle perse le colonne sommano ai totali.',
    };
  if (unplaced.length === 0) return { id: 'A-04', outcome: 'pass', message: 'Le colonne sommano ai totali.' };
  return {
    id: 'A-04',
    outcome: 'note',
    message: `Due caselle della tabella hanno perso la colonna. Delle ${formatNumber(readings.length * 2)} letture provate ${matches.length === 1 ? 'una sola fa' : `${matches.length} fanno`} tornare le colonne: con le unità dell’art. 34 bis di Como, l’1 di Varese tra i C1 informatici e i 7 della Regione tra i C1 operatori. È una lettura, non un dato.`,
  };
}

export function navigatorSums({ navigators, navigatorTotal }: FigureTables): Result {
  const wrong = navigators.filter(
    ({ total, centres }) => centres.reduce((sum, centre) => sum + centre.navigators, 0) !== total,
  );
  const sum = navigators.reduce((all, { total }) => all + total, 0);
  const rows = navigators.reduce((all, { centres }) => all + centres.length, 0);
  const fine = wrong.length === 0 && sum === navigatorTotal;
  const trouble = wrong.length > 0 ? ` Non tornano: ${wrong.map(({ province }) => province).join(', ')}.` : '';
  return {
    id: 'A-11',
    outcome: fine ? 'pass' : 'warn',
    message: `Navigator: ${navigators.length} province sommano ${formatNumber(sum)}, il totale scritto è ${formatNumber(navigatorTotal)}; ${rows} righe, compreso lo 0 di Ostiglia. Il collocamento mirato è dentro il CPI a Brescia e in una riga propria a Varese: le due province non si confrontano.${trouble}`,
  };
}
