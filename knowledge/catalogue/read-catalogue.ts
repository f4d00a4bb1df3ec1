import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault } from '../../db/fault.ts';
import { readCsvRows } from '../skills/import/csv-rows.ts';
import { type CatalogueRead, parseCatalogueRow } from './catalogue-row.ts';
import { listLearningOpportunities } from './elm-parser.ts';

/** A catalogue is read whole, because rows refer to one another; a regional one of 50,000 modules has 25 MB. */
const fileBytesMax = 100 * 1024 * 1024;

/**
 * The rows of a catalogue: CSV, a JSON list (or `{modules: […]}`) with the same names, or ELM learning opportunities as
 * JSON-LD. Lines that are no modules come back with the reason.
 * @throws Fault `invalid_input`, `too_large`
 */
export async function readCatalogue(path: string): Promise<CatalogueRead[]> {
  const name = basename(path);
  const { size } = await stat(path);
  if (size > fileBytesMax) throw new Fault('too_large', `Il file «${name}» è troppo grande per un catalogo.`);
  if (/\.csv$/i.test(name)) return readCsv(path, name, size);
  if (!/\.(json|jsonld)$/i.test(name))
    throw new Fault('invalid_input', `Il file «${name}» non è un CSV, un JSON o un JSON-LD.`);
  const value = parseJson(await readFile(path, 'utf8'), name);
  const opportunities = listLearningOpportunities(value);
  const rows = opportunities.length > 0 ? opportunities : listRows(value, name);
  return rows.map((row, at) => ({ line: at + 1, ...parseCatalogueRow(row) }));
}

async function readCsv(path: string, name: string, bytes: number): Promise<CatalogueRead[]> {
  const file = { name, baseName: name, bytes, open: async () => createReadStream(path) };
  const reads: CatalogueRead[] = [];
  for await (const read of readCsvRows(file, ['module_id', 'title', 'provider', 'hours'])) {
    reads.push(
      'skip' in read ? { line: read.line, skip: read.skip } : { line: read.line, ...parseCatalogueRow(read.record) },
    );
  }
  return reads;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Fault('invalid_input', `Il file «${name}» non è JSON valido.`, { cause });
  }
}

function listRows(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'modules' in value && Array.isArray(value.modules))
    return value.modules;
  throw new Fault('invalid_input', `Nel file «${name}» non c'è un elenco di moduli.`);
}
