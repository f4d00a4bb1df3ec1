import { fold } from '../text/italian.ts';
import type { CatalogueRow } from './catalogue-row.ts';

/** What a person should look at; `line` is the row's place in the file. The row is imported all the same. */
export type RowRemark = {
  line: number;
  moduleId: string;
  kind:
    | 'no_outcomes'
    | 'no_competences'
    | 'unknown_competences'
    | 'duplicate_title'
    | 'repeated_module'
    | 'hours_over_limit'
    | 'title_in_capitals'
    | 'line_break'
    | 'unknown_prerequisite'
    | 'prerequisite_overlaps'
    | 'prerequisite_cycle'
    | 'dates_reversed'
    | 'rating_without_number';
  message: string;
};

/** Modules of a short path last at most this long (rules on upskilling). */
const hoursLimit = 40;

type Placed = { line: number; row: CatalogueRow };

/** Awkward rows, in file order. Pure; unresolvable competences are remarked by the import, which knows the taxonomies. */
export function checkRows(rows: readonly Placed[]): RowRemark[] {
  const remarks: RowRemark[] = [];
  const byKey = new Map<string, Placed>();
  const byId = new Map<string, Placed>();
  const byTitle = new Map<string, Placed>();
  for (const placed of rows) if (!byId.has(placed.row.module_id)) byId.set(placed.row.module_id, placed);
  for (const placed of rows) {
    const { line, row } = placed;
    const remark = (kind: RowRemark['kind'], message: string): void => {
      remarks.push({ line, moduleId: row.module_id, kind, message });
    };
    const key = `${row.module_id}\n${row.provider}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, placed);
    else remark('repeated_module', `il codice è già alla riga ${same.line}: vale questa`);
    const title = fold(row.title).replace(/\s+/g, ' ');
    const twin = byTitle.get(title);
    if (twin === undefined) byTitle.set(title, placed);
    else if (same === undefined)
      remark('duplicate_title', `stesso titolo della riga ${twin.line} (${twin.row.module_id}, ${twin.row.provider})`);
    if (row.learning_outcomes === undefined) remark('no_outcomes', 'mancano i risultati di apprendimento');
    if (row.hours > hoursLimit)
      remark('hours_over_limit', `${row.hours} ore: oltre le ${hoursLimit} di un modulo breve`);
    if (/\p{L}{4}/u.test(row.title) && row.title === row.title.toUpperCase())
      remark('title_in_capitals', 'titolo tutto in maiuscole');
    if (Object.values(row).some((value) => typeof value === 'string' && value.includes('\n')))
      remark('line_break', 'un campo contiene un a capo');
    if (row.start_date !== undefined && row.end_date !== undefined && row.end_date < row.start_date)
      remark('dates_reversed', `finisce il ${row.end_date}, prima di cominciare il ${row.start_date}`);
    if (row.rating !== undefined && (row.rating_n === undefined || row.rating_n === 0))
      remark('rating_without_number', 'un voto senza il numero di risposte: non viene mostrato');
    for (const id of row.prerequisites) {
      const before = byId.get(id);
      if (before === undefined) remark('unknown_prerequisite', `il modulo preliminare ${id} non è nel file`);
      else if (reaches(byId, id, row.module_id))
        remark('prerequisite_cycle', `${id} e questo modulo si richiedono a vicenda`);
      else if (overlaps(before.row, row))
        remark(
          'prerequisite_overlaps',
          `il modulo preliminare ${id} finisce il ${before.row.end_date}, quando questo è già cominciato (${row.start_date})`,
        );
    }
  }
  return remarks;
}

function overlaps(before: CatalogueRow, after: CatalogueRow): boolean {
  return before.end_date !== undefined && after.start_date !== undefined && before.end_date > after.start_date;
}

/** Whether following prerequisites from one module leads to another. */
function reaches(byId: Map<string, Placed>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.row.prerequisites ?? []));
  }
  return false;
}
