import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { Fault } from '../../../db/fault.ts';

/** A CSV file of a folder or of a ZIP, not yet opened. `name` is its path inside, for messages; `bytes` its size once inflated. */
export type SourceFile = { name: string; baseName: string; bytes: number; open: () => Promise<Readable> };

export type TaxonomySource = { files: SourceFile[]; close: () => void };

/** ESCO's largest file is 27 MB in English; ten times that leaves room, and a bomb stops here. */
const MAX_FILE_BYTES = 300 * 1024 * 1024;

/** ESCO's package has about 20 files; a folder of a whole disk is a mistake. */
const MAX_ENTRIES = 10_000;

/** The official package holds the files at its root or in one folder named after the version. */
const MAX_FOLDER_DEPTH = 2;

/**
 * Lists the CSV files of a folder or ZIP without reading them. Nothing is ever written to disk, and a ZIP entry is never
 * used as a path, so names like `../x.csv` cannot reach outside; they are refused all the same.
 * @throws Fault `not_found`, `unreadable_document` (a broken or protected ZIP), `too_large`
 */
export async function openTaxonomySource(path: string): Promise<TaxonomySource> {
  const entry = await stat(path).catch((cause: unknown) => {
    throw new Fault('not_found', `Non trovo «${basename(path)}»: controlla il percorso.`, { cause });
  });
  return entry.isDirectory() ? openFolder(path) : openZip(path);
}

async function openFolder(root: string): Promise<TaxonomySource> {
  const files: SourceFile[] = [];
  let seen = 0;
  const pending = [{ folder: root, depth: 0 }];
  for (let next = pending.shift(); next; next = pending.shift()) {
    for await (const entry of await opendir(next.folder)) {
      seen += 1;
      if (seen > MAX_ENTRIES)
        throw tooLarge('La cartella contiene troppi file: indica quella con i file CSV della tassonomia.');
      const path = join(next.folder, entry.name);
      if (entry.isDirectory() && next.depth + 1 < MAX_FOLDER_DEPTH)
        pending.push({ folder: path, depth: next.depth + 1 });
      if (!entry.isFile() || !isCsv(entry.name)) continue;
      const { size } = await stat(path);
      const name = relative(root, path);
      files.push(checked({ name, baseName: entry.name, bytes: size, open: async () => createReadStream(path) }));
    }
  }
  return { files, close: () => undefined };
}

async function openZip(path: string): Promise<TaxonomySource> {
  const zip = await yauzl
    .openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false })
    .catch((cause: unknown) => {
      throw brokenZip(path, cause);
    });
  const files: SourceFile[] = [];
  try {
    if (zip.entryCount > MAX_ENTRIES)
      throw tooLarge('L’archivio contiene troppi file: usa il pacchetto CSV ufficiale.');
    for await (const entry of zip.eachEntry()) {
      const baseName = entry.fileName.split('/').at(-1) ?? '';
      // macOS adds a twin of each file (`__MACOSX/._name.csv`) that is no CSV.
      if (!isCsv(baseName) || entry.fileName.startsWith('__MACOSX/')) continue;
      if (entry.isEncrypted())
        throw new Fault('unreadable_document', 'L’archivio è protetto da password: toglila e riprova.');
      const open = () =>
        zip.openReadStreamPromise(entry).catch((cause: unknown) => {
          throw brokenZip(path, cause);
        });
      files.push(checked({ name: entry.fileName, baseName, bytes: entry.uncompressedSize, open }));
    }
  } catch (cause) {
    zip.close();
    throw cause instanceof Fault ? cause : brokenZip(path, cause);
  }
  return { files, close: () => zip.close() };
}

function isCsv(name: string): boolean {
  return /^[^.].*\.csv$/i.test(name);
}

function checked(file: SourceFile): SourceFile {
  if (file.bytes > MAX_FILE_BYTES)
    throw tooLarge(`Il file «${file.name}» supera i 300 MB: non è un file di tassonomia.`);
  return file;
}

function brokenZip(path: string, cause: unknown): Fault {
  return new Fault(
    'unreadable_document',
    `«${basename(path)}» non è una cartella né un archivio ZIP intero: scaricalo di nuovo.`,
    { cause },
  );
}

function tooLarge(sentence: string): Fault {
  return new Fault('too_large', sentence);
}
