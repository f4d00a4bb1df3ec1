import { formatList, formatNumber } from '../../rules/italian-figures.ts';
import { has, tableWords } from './asked-words.ts';
import type { Column, TableRow } from './programme-table.ts';
import { cellOf, type Finding, nameOfColumn, nameOfRow, tellRow } from './row-words.ts';

/** One cell with what it is called in a computation. */
export type Term = { row: TableRow; column: Column; value: number };

export function termsOf(rows: readonly TableRow[], columns: readonly Column[]): Term[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const value = cellOf(row, column);
      return value === null ? [] : [{ row, column, value }];
    }),
  );
}

const oneDecimal = (value: number) => formatNumber(Math.round(value * 10) / 10);

/** Sum, difference and ratio of the cells told, as far as the question asks for them; each says its operation. */
export function compute(words: string, terms: readonly Term[]): string[] {
  const values = terms.map(({ value }) => value);
  const computed: string[] = [];
  if (terms.length < 2) return computed;
  if (has(words, tableWords.sum))
    computed.push(
      `Insieme: ${values.map(formatNumber).join(' + ')} = ${formatNumber(values.reduce((all, one) => all + one, 0))}.`,
    );
  if (terms.length !== 2) return computed;
  const [low, high] = [...values].sort((a, b) => a - b) as [number, number];
  const times = has(words, tableWords.ratio);
  if (!times && has(words, tableWords.difference))
    computed.push(`Differenza: ${formatNumber(high)} − ${formatNumber(low)} = ${formatNumber(high - low)}.`);
  if (times && low > 0)
    computed.push(
      `Rapporto: ${formatNumber(high)} : ${formatNumber(low)} = ${oneDecimal(high / low)} volte, arrotondato a un decimale.`,
    );
  return computed;
}

/** A part of a whole, both told from their rows. */
export function shareOf(part: Term, whole: Term): Finding {
  const rows = [...new Set([part.row, whole.row])];
  const statement =
    rows.length === 1
      ? `La tabella dà ${tellRow(part.row, [part.column, whole.column])}.`
      : `La tabella dà ${tellRow(part.row, [part.column])} e ${tellRow(whole.row, [whole.column])}.`;
  return {
    statement,
    rows,
    computed: [
      `Quota: ${formatNumber(part.value)} : ${formatNumber(whole.value)} × 100 = ${oneDecimal((part.value / whole.value) * 100)}%, arrotondato a un decimale.`,
    ],
  };
}

/** The mean of a column over rows; where a cell is lost, the column's own total stands for their sum. */
export function averageOf(rows: readonly TableRow[], column: Column, whole: TableRow): Finding {
  const terms = termsOf(rows, [column]);
  const kind = rows[0]!.level === 'centre' ? 'centri' : 'province';
  if (terms.length < rows.length) {
    const total = whole.cells[column]!;
    return {
      statement: `In tutta la Lombardia la tabella conta ${formatNumber(total)} ${nameOfColumn(column)}.`,
      rows: [whole],
      computed: [
        `Media: ${formatNumber(total)} : ${rows.length} ${kind} = ${oneDecimal(total / rows.length)}. Una casella non si legge: per questo si parte dal totale della colonna.`,
      ],
    };
  }
  const sum = terms.reduce((all, { value }) => all + value, 0);
  return {
    statement: `I numeri di ${nameOfColumn(column)} sono ${formatList(terms.map(({ row, value }) => `${nameOfRow(row)} ${formatNumber(value)}`))}.`,
    rows: [...rows],
    computed: [`Media: somma ${formatNumber(sum)} : ${rows.length} ${kind} = ${oneDecimal(sum / rows.length)}.`],
  };
}
