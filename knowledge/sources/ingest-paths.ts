import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Actor } from '../../db/audit/record.ts';
import type { Database } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { document } from '../../db/schema/documents.ts';
import { readDocument } from '../reading/read-document.ts';
import { guessMeta, recogniseDocument } from './known-documents.ts';
import { readSideCar, type SideCar } from './side-car.ts';
import { retireDocument, storeDocument } from './store-document.ts';
import { supersedeNamed } from './supersede-document.ts';

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
    const origin = await originOf(database, folder ? path : dirname(path));
    const files = folder ? await listFiles(path) : [path];
    for (const [at, file] of files.entries()) {
      options.signal?.throwIfAborted();
      await ingestFile(database, origin, file, report, options);
      options.onProgress?.({ file: relative(origin, file), at: at + 1, of: files.length });
    }
    if (folder) await retireMissing(database, origin, path, files, report, options);
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
  const { supersedes, ...given } = input.sideCar ?? {};
  const meta = { ...(known?.meta ?? guessMeta(read.text, input.file)), ...given };
  const notes = [...read.notes];
  if (known === null && input.sideCar === null)
    notes.push('Senza scheda .meta.json: data, tipo e validità non sono noti, quindi le risposte lo diranno.');
  const source = {
    origin: input.origin,
    file: input.file,
    format: read.format,
    text: read.text,
    notes,
    meta,
    parts: known?.parts ?? [],
    ...(supersedes === undefined ? {} : { supersedes }),
  };
  const { stored, replaced } = await database.db.transaction(async (tx) => {
    const stored = await storeDocument(tx, source, options.actor, options.now());
    return { stored, replaced: await supersedeNamed(tx, stored.documentId, options.actor, options.now()) };
  });
  if (supersedes !== undefined && !replaced.found)
    notes.push(
      `La scheda dice che sostituisce «${supersedes}», che non è fra i documenti in uso: varrà quando ci sarà.`,
    );
  return { ...stored, notes, title: meta.title };
}

/** A folder inside one that was ingested belongs to it: its files would otherwise be in the library twice. */
async function originOf(database: Database, path: string): Promise<string> {
  const rows = await database.db
    .selectDistinct({ origin: document.origin })
    .from(document)
    .where(eq(document.state, 'current'));
  const around = rows.map(({ origin }) => origin).filter((origin) => path.startsWith(`${origin}${sep}`));
  return around.sort((a, b) => a.length - b.length)[0] ?? path;
}

/** Retires what is no longer in the folder, and what an earlier run stored under a folder inside it: that is here now. */
async function retireMissing(
  database: Database,
  origin: string,
  folder: string,
  files: readonly string[],
  report: IngestReport,
  options: IngestOptions,
): Promise<void> {
  const present = new Set(files.map((file) => relative(origin, file)));
  const within = relative(origin, folder);
  const known = await database.db
    .select({ id: document.id, origin: document.origin, file: document.file })
    .from(document)
    .where(eq(document.state, 'current'));
  for (const one of known) {
    const own = one.origin === origin && (within === '' || one.file.startsWith(`${within}${sep}`));
    if (own ? present.has(one.file) : !one.origin.startsWith(`${folder}${sep}`)) continue;
    await database.db.transaction((tx) => retireDocument(tx, one.id, options.actor, options.now()));
    if (own) report.retired.push(one.file);
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
