import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Fault } from '../../db/fault.ts';
import { readCsvRows } from '../skills/import/csv-rows.ts';

/** An advert as a file gives it. */
export type VacancyRow = z.infer<typeof vacancyRow>;

/** Longer than any advert; what is longer is a whole page that was scraped. */
const textCharsMax = 20_000;

const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => (value === undefined || value === null || value === '' ? null : value));

const vacancyRow = z.object({
  id: z.string().trim().min(1, 'manca il codice dell’annuncio').max(200),
  date: z.iso.date('la data non è scritta come 2026-01-31'),
  province: optional(2).transform((value) => value?.toUpperCase() ?? null),
  sector: optional(200),
  title: z.string().trim().min(1, 'manca il titolo').max(300),
  company: optional(300),
  text: z.string().trim().min(10, 'il testo è vuoto o troppo corto').max(textCharsMax, 'il testo è troppo lungo'),
  seats: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** A line that is an advert, or the reason why it is not. `bytes` is how much of the file was read so far. */
export type ReadRow = { line: number; bytes: number } & ({ row: VacancyRow } | { skip: string });

/**
 * Streams adverts from CSV (columns id, date, title, text; province, sector, company, seats when there) or NDJSON with
 * the same names. Memory does not grow with the file.
 * @throws Fault `invalid_input` for another kind of file or missing columns
 */
export async function* readVacancyRows(path: string): AsyncGenerator<ReadRow> {
  if (/\.(ndjson|jsonl)$/i.test(path)) yield* readNdjson(path);
  else if (/\.csv$/i.test(path)) {
    const file = { name: basename(path), baseName: basename(path), bytes: 0, open: async () => createReadStream(path) };
    for await (const read of readCsvRows(file, ['id', 'date', 'title', 'text'])) {
      if ('skip' in read) yield read;
      else yield { line: read.line, bytes: read.bytes, ...parseRow(read.record) };
    }
  } else throw new Fault('invalid_input', `Il file «${basename(path)}» non è un CSV né un NDJSON.`);
}

async function* readNdjson(path: string): AsyncGenerator<ReadRow> {
  const source = createReadStream(path, 'utf8');
  let line = 0;
  try {
    for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() === '') continue;
      const bytes = source.bytesRead;
      let value: unknown;
      try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch {
        yield { line, bytes, skip: 'la riga non è JSON' };
        continue;
      }
      yield { line, bytes, ...parseRow(value) };
    }
  } finally {
    source.destroy();
  }
}

function parseRow(value: unknown): { row: VacancyRow } | { skip: string } {
  const parsed = vacancyRow.safeParse(value);
  if (parsed.success) return { row: parsed.data };
  const issue = parsed.error.issues[0];
  return { skip: issue === undefined ? 'riga non valida' : `${issue.path.join('.')}: ${issue.message}` };
}
