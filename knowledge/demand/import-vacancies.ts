import { type Actor, record } from '../../db/audit/record.ts';
import type { Database } from '../../db/database.ts';
import { derivedId } from '../../db/ids.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { raiseRevision } from '../skills/store-taxonomy.ts';
import { competenceReaderOf } from './competence-reader.ts';
import { readVacancy } from './read-vacancy.ts';
import { fingerprintOf, readKnownVacancies, type StoredVacancy, storeVacancies } from './store-vacancies.ts';
import { readVacancyRows } from './vacancy-rows.ts';
import { digestOfWords, sketchOf } from './vacancy-sketch.ts';

export type ImportProgress = { read: number; stored: number; bytes: number };

export type VacancyImportReport = {
  read: number;
  stored: number;
  /** Repeated word for word, and nearly so, by the same company in the same province. */
  same: number;
  near: number;
  /** Of those stored: without an occupation, and without a single competence. */
  withoutOccupation: number;
  withoutSkills: number;
  skippedCount: number;
  /** The first lines that are no adverts, and the first repetitions, with their reasons. */
  skipped: { line: number; reason: string }[];
  repeated: { line: number; of: string }[];
  from: string | null;
  to: string | null;
};

export type VacancyImportOptions = {
  actor: Actor;
  now: Date;
  onProgress?: (progress: ImportProgress) => void;
};

/** Rows a transaction: small enough that an interrupted run loses little, large enough that its audit row costs little. */
const batchSize = 500;
const listedMax = 200;

/**
 * Imports adverts batch by batch, each batch with its audit row in one transaction, so that memory stays bounded and an
 * interrupted run is simply started again: an advert has the id of its code in the file and meets its own row.
 */
export async function importVacancies(
  database: Database,
  knowledge: KnowledgeBase,
  path: string,
  options: VacancyImportOptions,
): Promise<VacancyImportReport> {
  const reader = competenceReaderOf(knowledge.skillIndex);
  const known = await readKnownVacancies(database.db);
  const report: VacancyImportReport = {
    read: 0,
    stored: 0,
    same: 0,
    near: 0,
    withoutOccupation: 0,
    withoutSkills: 0,
    skippedCount: 0,
    skipped: [],
    repeated: [],
    from: null,
    to: null,
  };
  let batch: StoredVacancy[] = [];
  const flush = async (bytes: number): Promise<void> => {
    await storeBatch(database, batch, options);
    report.stored += batch.length;
    batch = [];
    options.onProgress?.({ read: report.read, stored: report.stored, bytes });
  };
  for await (const item of readVacancyRows(path)) {
    if ('skip' in item) {
      report.skippedCount += 1;
      if (report.skipped.length < listedMax) report.skipped.push({ line: item.line, reason: item.skip });
      continue;
    }
    report.read += 1;
    const { row } = item;
    const read = readVacancy(reader, knowledge.occupationIndex, row);
    const vacancy: StoredVacancy = {
      id: derivedId('vacancy', 'import', row.id),
      occupationId: read.occupationId,
      publishedOn: row.date,
      province: row.province,
      sector: row.sector,
      title: row.title,
      company: row.company ?? '',
      body: row.text,
      seats: row.seats,
      skillIds: read.skillIds,
      digest: digestOfWords(row.text),
      sketch: sketchOf(read.core),
    };
    const fingerprint = fingerprintOf(vacancy);
    const again = known.find(fingerprint);
    if (again !== null) {
      report[again.kind] += 1;
      if (report.repeated.length < listedMax) report.repeated.push({ line: item.line, of: again.id });
      continue;
    }
    known.add(fingerprint);
    if (vacancy.occupationId === null) report.withoutOccupation += 1;
    if (vacancy.skillIds.length === 0) report.withoutSkills += 1;
    if (report.from === null || row.date < report.from) report.from = row.date;
    if (report.to === null || row.date > report.to) report.to = row.date;
    // The same code twice in one file: the later line replaces the earlier one, also inside a batch.
    batch = batch.filter((earlier) => earlier.id !== vacancy.id);
    batch.push(vacancy);
    if (batch.length >= batchSize) await flush(item.bytes);
  }
  if (batch.length > 0) await flush(0);
  return report;
}

async function storeBatch(database: Database, batch: StoredVacancy[], options: VacancyImportOptions): Promise<void> {
  await database.db.transaction(async (tx) => {
    await storeVacancies(tx, batch);
    await raiseRevision(tx, 'demand');
    await record(
      tx,
      {
        action: 'demand.imported',
        actor: options.actor,
        object: { type: 'demand', id: 'vacancies' },
        detail: { stored: batch.length, skills: batch.reduce((sum, one) => sum + one.skillIds.length, 0) },
      },
      options.now,
    );
  });
}
