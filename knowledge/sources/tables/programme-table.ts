import { fold } from '../../text/italian.ts';
import { STAFF_ROWS, STAFF_SOURCE, STAFF_TOTALS, type StaffRow } from '../centre-staff.ts';
import { NAVIGATOR_PROVINCES, NAVIGATOR_SOURCE, NAVIGATOR_TOTAL } from '../navigator-assignments.ts';

/** What a column of the two tables counts; `navigators` is the only one of its table. */
export type Column = 'total' | 'operators' | 'specialists' | 'statisticians' | 'technicians' | 'navigators';
export const staffColumns = ['operators', 'specialists', 'statisticians', 'technicians', 'total'] as const;

/** A row of either table, read alike: `place` is the folded name it is asked by, `province` the place above a centre. */
export type TableRow = {
  level: 'region' | 'province' | 'centre';
  name: string;
  place: string;
  province: string;
  /** The row as the extracted table writes it. */
  quote: string;
  /** Null where the extraction lost the number's column: unknown, never zero. */
  cells: Partial<Record<Column, number | null>>;
};

export type ProgrammeTable = {
  id: 'staff' | 'navigators';
  file: string;
  columns: readonly Column[];
  rows: TableRow[];
  whole: TableRow;
};

export const staffTable: ProgrammeTable = {
  id: 'staff',
  file: STAFF_SOURCE.source,
  columns: staffColumns,
  rows: STAFF_ROWS.map((row) => {
    const level = row.body === 'Regione Lombardia' ? 'region' : 'province';
    const place = placeOf(row.body);
    return { level, name: row.body, place, province: place, quote: staffRowText(row), cells: row };
  }),
  whole: {
    level: 'region',
    name: 'tutta la Lombardia',
    place: 'lombardia',
    province: 'lombardia',
    quote: STAFF_SOURCE.quote,
    cells: STAFF_TOTALS,
  },
};

export const navigatorTable: ProgrammeTable = {
  id: 'navigators',
  file: NAVIGATOR_SOURCE.source,
  columns: ['navigators'],
  rows: NAVIGATOR_PROVINCES.flatMap(({ province, total, centres }): TableRow[] => [
    navigatorRow('province', province, placeOf(province), total),
    ...centres.map(({ name, navigators }) => navigatorRow('centre', name, placeOf(province), navigators)),
  ]),
  whole: {
    level: 'region',
    name: 'tutta la Lombardia',
    place: 'lombardia',
    province: 'lombardia',
    quote: NAVIGATOR_SOURCE.quote,
    cells: { navigators: NAVIGATOR_TOTAL },
  },
};

function navigatorRow(level: 'province' | 'centre', name: string, province: string, navigators: number): TableRow {
  return { level, name, place: placeOf(name), province, quote: `${name} ${navigators}`, cells: { navigators } };
}

/** The place in a body's name: `Città Metropolitana di Milano` → `milano`. */
function placeOf(body: string): string {
  return fold(
    body.replace(
      /^(?:Provincia|Città Metropolitana|CITTÀ METROPOLITANA)\s+(?:di|DI)\s+|^(?:CPI|CMD) (?:DELLA PROVINCIA DI )?|^Regione /u,
      '',
    ),
  );
}

/** The row as the extracted table writes it. */
export function staffRowText(row: StaffRow): string {
  const cell = (value: number | null) => (value === null ? [] : [String(value)]);
  if (row.operatorsPlusArt34bis > 0)
    return `${row.body} ${row.operators}+${row.operatorsPlusArt34bis} art.34 bis ${row.specialists}+ ${row.specialistsPlusArt34bis} art.34 bis ${row.statisticians} ${row.technicians} ${row.total}`;
  return [
    row.body,
    ...cell(row.operators),
    ...cell(row.specialists),
    ...cell(row.statisticians),
    ...cell(row.technicians),
    ...row.unplaced.map(String),
    String(row.total),
  ].join(' ');
}
