import { formatList, formatNumber } from '../../rules/italian-figures.ts';
import type { Column, TableRow } from './programme-table.ts';

/** What a table gives as an answer: cells as they stand in the quoted rows, and what was computed from them. */
export type Finding = { statement: string; rows: TableRow[]; computed: string[] };

const columnNames: Record<Column, string> = {
  total: 'unità in tutto',
  operators: 'operatori del mercato del lavoro',
  specialists: 'specialisti',
  statisticians: 'statistici informatici',
  technicians: 'informatici',
  navigators: 'navigator',
};

export const nameOfColumn = (column: Column): string => columnNames[column];

/** `CPI SAN DONATO MILANESE` → `CPI San Donato Milanese`, `BERGAMO` → `provincia di Bergamo`. */
export function nameOfRow(row: TableRow): string {
  if (row.name !== row.name.toUpperCase()) return row.name;
  const name = titleCase(row.name);
  return row.level === 'province' && !name.startsWith('Città') ? `provincia di ${name}` : name;
}

export function nameWithArticle(row: TableRow): string {
  if (row.place === 'lombardia' && row.name !== 'Regione Lombardia') return `per ${row.name}`;
  return row.level === 'centre' ? `al ${nameOfRow(row)}` : `per la ${nameOfRow(row)}`;
}

export function cellOf(row: TableRow, column: Column): number | null {
  return row.cells[column] ?? null;
}

/** `93 unità in tutto`; a cell lost in the extraction is told as lost. */
export function tellCell(row: TableRow, column: Column): string {
  const value = cellOf(row, column);
  return value === null
    ? `un numero di ${nameOfColumn(column)} che nella tabella non si legge`
    : `${formatNumber(value)} ${nameOfColumn(column)}`;
}

export function tellRow(row: TableRow, columns: readonly Column[]): string {
  return `${nameWithArticle(row)} ${formatList(columns.map((column) => tellCell(row, column)))}`;
}

/** What must be known beside a row's figure (rules ). */
export function cautionsOf(row: TableRow, columns: readonly Column[]): string[] {
  const cautions: string[] = [];
  const counts = (...some: Column[]) => columns.some((column) => some.includes(column));
  if (row.name === 'Provincia di Como' && counts('total', 'operators', 'specialists'))
    cautions.push(
      'Per Como la tabella annota a parte 3 operatori e 4 specialisti dell’articolo 34 bis: il totale di 80 torna solo senza di loro.',
    );
  if (row.name === 'Provincia di Varese' && counts('statisticians', 'technicians'))
    cautions.push(
      'Nella riga di Varese una casella ha perso la colonna: resta un solo numero, 1, e i totali di colonna tornano se è di un informatico C1. Il dato va letto con cautela.',
    );
  if (row.place === 'lombardia' && row.cells.total !== undefined && counts('total'))
    cautions.push(
      'I totali delle province e della Regione sommano 1.301, non 1.308: le 7 unità di differenza sono pari a quelle dell’articolo 34 bis annotate per Como.',
    );
  if (row.cells.navigators !== undefined) {
    if (row.name === 'CPI BRENO') cautions.push('Dei 5 navigator di Breno, 1 era per Edolo e 1 per Darfo.');
    if (row.name === 'CPI BRESCIA')
      cautions.push('Dei 14 navigator del CPI Brescia, 4 erano per il collocamento mirato.');
    if (row.name === 'CPI COMO') cautions.push('Il CPI Como ha due sedi, contate insieme.');
    if (row.name === 'CPI OSTIGLIA')
      cautions.push('Ostiglia è in provincia di Mantova: lo zero è scritto nella tabella.');
    if (/^(?:brescia|varese)$/.test(row.place))
      cautions.push(
        'Brescia conta nel CPI i navigator del collocamento mirato, Varese in una riga a parte: le due province non si confrontano.',
      );
  }
  return cautions;
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(?:Di|Del|Della|Dello|Delle|E)\b/g, (word) => word.toLowerCase())
    .replace(/^(?:Cpi|Cmd)\b/, (word) => word.toUpperCase());
}
