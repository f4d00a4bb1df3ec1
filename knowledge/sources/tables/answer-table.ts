import { formatList, formatNumber } from '../../rules/italian-figures.ts';
import { has, tableWords } from './asked-words.ts';
import { type Column, navigatorTable, type ProgrammeTable, type TableRow } from './programme-table.ts';
import { averageOf, compute, shareOf, termsOf } from './row-arithmetic.ts';
import { chooseRows } from './row-choice.ts';
import { filterRows, placeRow, rankRows, readFilter, readRank } from './row-ranking.ts';
import { cellOf, type Finding, nameOfRow, tellCell, tellRow } from './row-words.ts';
import type { TableQuestion } from './table-question.ts';

/** Answers a question from one table: which operation it asks for, most particular first. */
export function answerTable(table: ProgrammeTable, question: TableQuestion): Finding | null {
  const { words, unknownPlace } = question;
  const columns: Column[] = table.id === 'staff' ? question.columns : ['navigators'];
  const column = columns[0]!;
  const { named, field } = chooseRows(table, question);
  const { whole } = table;
  if (unknownPlace !== null) return missing(unknownPlace, table);

  const within = field[0]!.level === 'centre' && field.length < 30 && !has(words, tableWords.placement);
  const scoped = named.length === 0 || within;
  if (countsCentres.test(words) && field.length > 0 && readFilter(words) === null && table.id === 'navigators')
    return countCentres(table, named, within ? field : table.rows.filter(({ level }) => level === 'centre'));
  const filter = scoped ? readFilter(words) : null;
  if (filter !== null) {
    const rows =
      (countsCentres.test(words) ||
        / zero | nessun| senza | manco | neanche | nemmeno | no | aucun | без | niciun| ningun/.test(words)) &&
      table.id === 'navigators'
        ? table.rows.filter(({ level }) => level === 'centre')
        : field;
    const found = filterRows(rows, column, filter);
    if (found !== null) return found;
    return { ...tellWhole(whole, columns), computed: ['Nessuna riga della tabella ha questo numero.'] };
  }
  if (has(words, tableWords.share)) {
    const found = share(question, table, named, columns);
    if (found !== null) return found;
  }
  if (has(words, tableWords.average)) return averageOf(named.length > 1 ? named : field, column, whole);
  const rank = readRank(words);
  const terms = termsOf(named, columns);
  // A province and its main centre told side by side are two readings of one name: nothing is computed between them.
  const readings = question.places.length === 1 && named.length > 1 && columns.length === 1;
  const computed =
    readings || (question.tables.length > 1 && has(words, tableWords.ratio)) ? [] : compute(words, terms);
  if (rank !== null && computed.length === 0 && !has(words, tableWords.ratio)) {
    if (named.length > 0 && has(words, tableWords.excluded))
      return rankRows(
        field.filter((row) => !named.includes(row)),
        column,
        rank,
      );
    if (scoped) return rankRows(field, column, rank);
    if (named.length > 1 && question.places.length > 1) {
      const first = rankRows(named, column, rank);
      return {
        statement: first.rows.length > 1 ? `Il numero è lo stesso: ${tellAll(named, columns)}.` : first.statement,
        rows: named,
        computed: [],
      };
    }
  }
  if (within && has(words, listed)) return lookUp(table, field, columns, []);
  if (named.length === 0) {
    const missed = question.places[0];
    if (missed !== undefined && table.id === 'staff') return ofProvince(missed, table, columns);
    const told = tellWhole(whole, columns);
    return {
      ...told,
      computed:
        columns.length > 1
          ? compute(`${words}${columns.length === 2 ? 'insieme ' : ''}`, termsOf([whole], columns))
          : [],
    };
  }
  const position = has(words, tableWords.position) ? placeRow(field, named[0]!, column) : null;
  return lookUp(table, named, columns, position === null ? computed : [...computed, position]);
}

const countsCentres =
  / (?:quanti|how many|cuantos|combien de|cati|cate|скільки) (?:cpi|centri|centr[^ ]*|uffici|job centres|employment centres|центр[^ ]*) /;
const listed = /(?<= )(?:elenc[^ ]*|lista|quali|centro per centro|ciascun[^ ]*|ogni|each)(?= )/u;

function lookUp(table: ProgrammeTable, rows: TableRow[], columns: Column[], computed: string[]): Finding {
  const lead = table.id === 'staff' ? 'Il piano di potenziamento prevede' : 'I navigator assegnati erano';
  return {
    statement: `${lead} ${table.id === 'staff' ? tellAll(rows, columns) : tellNavigators(rows)}.`,
    rows,
    computed,
  };
}

const tellAll = (rows: readonly TableRow[], columns: readonly Column[]) =>
  formatList(rows.map((row) => tellRow(row, columns)));

function tellNavigators(rows: readonly TableRow[]): string {
  return formatList(
    rows.map(
      (row) => `${formatNumber(row.cells.navigators!)} ${row.level === 'centre' ? 'al' : 'per la'} ${nameOfRow(row)}`,
    ),
  );
}

function tellWhole(whole: TableRow, columns: readonly Column[]): Finding {
  const statement =
    columns[0] === 'navigators'
      ? `In tutta la Lombardia i navigator assegnati erano ${formatNumber(whole.cells.navigators!)}.`
      : `In tutto il piano di potenziamento prevede ${formatList(columns.map((column) => tellCell(whole, column)))}.`;
  return { statement, rows: [whole], computed: [] };
}

/** A part of its whole: a profile of its row, a centre of its province, a row or a profile of the region. */
function share(
  { words, asksProvinces, asksCentres }: TableQuestion,
  table: ProgrammeTable,
  named: TableRow[],
  columns: Column[],
): Finding | null {
  const [column] = columns as [Column];
  const part = named[0] ?? table.whole;
  const term = (row: TableRow, of: Column) => ({ row, column: of, value: cellOf(row, of)! });
  if (cellOf(part, column) === null) return null;
  const centre = named.find(({ level }) => level === 'centre');
  const province = named.find(({ level }) => level === 'province');
  if (table.id === 'navigators') {
    if (part === table.whole) return null;
    if (centre !== undefined && province !== undefined && asksProvinces && asksCentres)
      return shareOf(term(centre, column), term(province, column));
    return shareOf(term(part, column), term(table.whole, column));
  }
  if (column === 'total') return part === table.whole ? null : shareOf(term(part, 'total'), term(table.whole, 'total'));
  const ofRow =
    part === table.whole ||
    / (?:personale|organico|totale|staff|personal) (?:della|del|di|in|of|totale|provincia)/.test(words);
  return ofRow
    ? shareOf(term(part, column), term(part, 'total'))
    : shareOf(term(part, column), term(table.whole, column));
}

function countCentres(table: ProgrammeTable, named: TableRow[], centres: TableRow[]): Finding {
  const province = named.find(({ level }) => level === 'province');
  const rows = centres.filter(
    ({ name, province: place }) => name.startsWith('CPI') && (province === undefined || place === province.place),
  );
  const body = province ?? table.whole;
  return {
    ...(province === undefined
      ? tellWhole(body, ['navigators'])
      : { statement: `I navigator assegnati erano ${tellNavigators([body, ...rows])}.`, rows: [body, ...rows] }),
    computed: [`Le righe dei centri per l’impiego sono ${rows.length}.`],
  };
}

function missing(place: string, table: ProgrammeTable): Finding {
  const column = table.id === 'staff' ? 'total' : 'navigators';
  return {
    statement: `“${place}” non ha una riga nella tabella, che conta ${tellCell(table.whole, column)} nella regione.`,
    rows: [table.whole],
    computed: [],
  };
}

/** The staff table goes by province: of a centre it can only give the province's figure, and says so. */
function ofProvince(place: string, table: ProgrammeTable, columns: Column[]): Finding {
  const province = navigatorTable.rows.find((one) => one.place === place)?.province;
  const row = table.rows.find((one) => one.place === province);
  return row === undefined
    ? tellWhole(table.whole, columns)
    : {
        statement: `La tabella del personale va per provincia, non per centro: prevede ${tellRow(row, columns)}.`,
        rows: [row],
        computed: [],
      };
}
