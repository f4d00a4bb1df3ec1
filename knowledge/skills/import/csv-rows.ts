import { type Info, parse } from 'csv-parse';
import { Fault } from '../../../db/fault.ts';
import type { CsvRecord } from './taxonomy-rows.ts';
import type { SourceFile } from './taxonomy-source.ts';

/** Longest line: ESCO's reach 20 kB. An unclosed quote would otherwise swallow the rest of the file. */
const MAX_RECORD_CHARS = 1024 * 1024;

/** A record with the line of the file it starts on, or a line that is not a record. `bytes` counts the file read so far. */
export type CsvRow = { line: number; bytes: number } & ({ record: CsvRecord } | { skip: string });

/**
 * Streams the records of one CSV file: UTF-8 with or without byte-order mark, any line end, quoted newlines. Memory does not
 * grow with the file. Lines that are no records come back with a reason instead of stopping the import.
 * @throws Fault `invalid_input` when the header lacks a required column (it names file and column) or the file is empty
 */
export async function* readCsvRows(file: SourceFile, requiredColumns: string[]): AsyncGenerator<CsvRow> {
  const source = await file.open();
  let bytes = 0;
  source.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: false,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD_CHARS,
    on_skip: (error) => {
      unreadable.push(
        error?.code === 'CSV_MAX_RECORD_SIZE' ? 'riga troppo lunga o virgolette non chiuse' : 'virgolette fuori posto',
      );
      return undefined;
    },
  });
  const unreadable: string[] = [];
  source.on('error', (cause) => parser.destroy(cause));
  source.pipe(parser);
  let header: string[] | undefined;
  let lastLine = 0;
  try {
    for await (const item of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const line = lastLine + 1;
      lastLine = item.info.lines;
      for (const skip of unreadable.splice(0)) yield { line, bytes, skip };
      if (header === undefined) {
        header = checkHeader(file, item.record, requiredColumns);
        continue;
      }
      if (item.record.length !== header.length) {
        yield { line, bytes, skip: `${item.record.length} colonne invece di ${header.length}` };
        continue;
      }
      const record: CsvRecord = {};
      for (let column = 0; column < header.length; column += 1) record[header[column]!] = item.record[column];
      yield { line, bytes, record };
    }
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault(
      'unreadable_document',
      `Il file «${file.name}» è danneggiato o incompleto dopo la riga ${lastLine}.`,
      { cause },
    );
  } finally {
    source.destroy();
  }
  for (const skip of unreadable) yield { line: lastLine + 1, bytes, skip };
  if (header === undefined)
    throw new Fault('invalid_input', `Il file «${file.name}» è vuoto: manca anche la riga con i nomi delle colonne.`);
}

function checkHeader(file: SourceFile, header: string[], requiredColumns: string[]): string[] {
  const names = header.map((name) => name.trim());
  if (names.length === 1 && /[;\t]/.test(names[0]!)) {
    throw new Fault(
      'invalid_input',
      `Nel file «${file.name}» le colonne non sono separate da virgole: esportalo come CSV con la virgola.`,
    );
  }
  const missing = requiredColumns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const columns = missing.map((column) => `«${column}»`).join(', ');
    throw new Fault(
      'invalid_input',
      `Nel file «${file.name}» ${missing.length === 1 ? 'manca la colonna' : 'mancano le colonne'} ${columns}.`,
      {
        details: { file: file.name, missing },
      },
    );
  }
  return names;
}
