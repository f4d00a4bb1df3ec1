import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../../db/audit/record.ts';
import type { Database } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { document } from '../../db/schema/documents.ts';
import { readDocument } from '../reading/read-document.ts';
import { guessMeta, recogniseDocument } from './known-documents.ts';
import { readSideCar, type SideCar } from './side-car.ts';
import { retireDocument, storeDocument } from './store-document.ts';

export type IngestOptions = {
  actor: Actor;
  now: () => Date;
  onProgress?: (done: { file: string; at: number; of: number }) => void;
  signal?: AbortSignal;
};
export type IngestReport = {
  added: number;
  changed: number;
  unchanged: number;
  retired: string[];
  passages: number;
  skipped: { file: string; reason: string }[];
  notes: { file: string; note: string }[];
};

const readable = /\.(?:pdf|docx|html?|md|txt)$/i;

/**
 * Reads files and folders into the library. Each file is one transaction, so that an interrupted run leaves whole
 * documents and the next run goes on. Files that left a folder are retired; the same content is not stored twice.
 * @throws Fault `invalid_input` for a path that does not exist
 */
export async function ingestPaths(
  database: Database,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestReport> {
  const report: IngestReport = { added: 0, changed: 0, unchanged: 0, retired: [], passages: 0, skipped: [], notes: [] };
  for (const path of paths.map((one) => resolve(one))) {
    const info = await stat(path).catch((cause) => {
      throw new Fault('invalid_input', `Il percorso ${path} non esiste o non si può leggere.`, { cause });
    });
    const folder = info.isDirectory();
    const origin = folder ? path : dirname(path);
    const files = folder ? await listFiles(path) : [path];
    for (const [at, file] of files.entries()) {
      options.signal?.throwIfAborted();
      await ingestFile(database, origin, file, report, options);
      options.onProgress?.({ file: relative(origin, file), at: at + 1, of: files.length });
    }
    if (folder)
      await retireMissing(database, origin, new Set(files.map((file) => relative(origin, file))), report, options);
  }
  return report;
}

async function ingestFile(
  database: Database,
  origin: string,
  file: string,
  report: IngestReport,
  options: IngestOptions,
): Promise<void> {
  const name = relative(origin, file);
  try {
    const bytes = await readFile(file);
    const sideCar = await readFile(`${file.replace(/\.[^.]+$/, '')}.meta.json`, 'utf8').then(
      (text) => readSideCar(text, basename(file)),
      () => null,
    );
    const stored = await ingestBytes(database, { origin, file: name, bytes, sideCar }, options);
    report[stored.outcome]++;
    report.passages += stored.passages;
    for (const note of stored.notes) report.notes.push({ file: name, note });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    report.skipped.push({ file: name, reason: error.safeMessage });
  }
}

export type FileBytes = {
  origin: string;
  file: string;
  bytes: Uint8Array;
  mediaType?: string;
  sideCar: SideCar | null;
};

/** Reads one file's bytes and stores it. @throws the faults of `readDocument` */
export async function ingestBytes(database: Database, input: FileBytes, options: Pick<IngestOptions, 'actor' | 'now'>) {
  const read = await readDocument(input.bytes, input.file, input.mediaType);
  const known = recogniseDocument(read.text);
  const meta = { ...(known?.meta ?? guessMeta(read.text, input.file)), ...input.sideCar };
  const notes = [...read.notes];
  if (known === null && input.sideCar === null)
    notes.push('Senza scheda .meta.json: data, tipo e validità non sono noti, quindi le risposte lo diranno.');
  const stored = await database.db.transaction((tx) =>
    storeDocument(
      tx,
      {
        origin: input.origin,
        file: input.file,
        format: read.format,
        text: read.text,
        notes,
        meta,
        parts: known?.parts ?? [],
      },
      options.actor,
      options.now(),
    ),
  );
  return { ...stored, notes, title: meta.title };
}

async function retireMissing(
  database: Database,
  origin: string,
  present: Set<string>,
  report: IngestReport,
  options: IngestOptions,
): Promise<void> {
  const known = await database.db
    .select({ id: document.id, file: document.file })
    .from(document)
    .where(and(eq(document.origin, origin), eq(document.state, 'current')));
  for (const { id, file } of known) {
    if (present.has(file)) continue;
    await database.db.transaction((tx) => retireDocument(tx, id, options.actor, options.now()));
    report.retired.push(file);
  }
}

/** Readable files below a folder, in the order of their names; hidden ones and links out of it are left alone. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && readable.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
