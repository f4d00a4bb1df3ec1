import { Fault } from '../../../db/fault.ts';
import { readCsvRows } from './csv-rows.ts';
import { RepeatedRows } from './repeated-rows.ts';
import {
  broaderLayout,
  type FileLayout,
  iscoGroupLayout,
  occupationLayout,
  occupationSkillLayout,
  skillLayout,
  type TaxonomyBatch,
  type TaxonomyRow,
} from './taxonomy-rows.ts';
import { openTaxonomySource, type SourceFile, type TaxonomySource } from './taxonomy-source.ts';

/** `bytes` of `totalBytes` of this file have been read, which gave `rows` rows. */
export type TaxonomyProgress = { file: string; rows: number; bytes: number; totalBytes: number };

export type SkippedLine = { line: number; reason: string };

export type FileReport = {
  file: string;
  rows: number;
  /** Every skipped line is counted; the first 100 are listed. */
  skippedCount: number;
  skipped: SkippedLine[];
  /** Lines of a kind that is left aside on purpose, by kind. */
  ignored: Record<string, number>;
};

export type TaxonomyReport = {
  lang: string;
  files: FileReport[];
  /** Official files that are not there. */
  missing: string[];
  /** Italian sentences about the package as a whole. */
  warnings: string[];
};

export type TaxonomyOptions = {
  /** Which language to read when the folder holds several. */
  lang?: string;
  /** Rows in a batch; the stores write a batch with one statement. */
  batchSize?: number;
  /** Called after every batch and at the end of every file. */
  onProgress?: (progress: TaxonomyProgress) => void;
};

/** Iterate once; `report` is complete when the iteration has ended. */
export type TaxonomyReader = AsyncIterable<TaxonomyBatch> & { lang: string; report: TaxonomyReport };

const LAYOUTS = [
  { kind: 'isco_group', layout: iscoGroupLayout },
  { kind: 'occupation', layout: occupationLayout },
  { kind: 'skill', layout: skillLayout },
  { kind: 'broader', layout: broaderLayout },
  { kind: 'occupation_skill', layout: occupationSkillLayout },
] as const;

/** A statement of 500 rows of skills is about 300 kB, well inside what PGlite and Postgres take at once. */
const DEFAULT_BATCH_SIZE = 500;

/** Enough to see a pattern; the count says the rest. */
const MAX_LISTED_SKIPS = 100;

/**
 * Opens a taxonomy in the official ESCO CSV layout, in a folder or a ZIP, in any language, and streams its rows in batches
 * with bounded memory: `for await (const batch of await readTaxonomyFiles(path)) …`. Stopping the loop closes the files.
 * @throws Fault `not_found`, `unreadable_document`, `too_large`, or `invalid_input` when no taxonomy file, several languages, or
 *   an unknown language is found; while iterating, `invalid_input` naming a file and the column it lacks
 */
export async function readTaxonomyFiles(path: string, options: TaxonomyOptions = {}): Promise<TaxonomyReader> {
  const source = await openTaxonomySource(path);
  try {
    const lang = chooseLanguage(source, options.lang);
    const report: TaxonomyReport = { lang, files: [], missing: [], warnings: [] };
    if (new Intl.DisplayNames(['it'], { type: 'language', fallback: 'none' }).of(lang) === undefined) {
      report.warnings.push(`«${lang}» non è il codice di una lingua conosciuta: controlla il nome dei file.`);
    }
    const found = LAYOUTS.map(({ layout }) => findFile(source, layout.stem, lang, report));
    if (!found[1] && !found[2]) {
      throw new Fault(
        'invalid_input',
        `Mancano sia occupations_${lang}.csv sia skills_${lang}.csv: non c’è nulla da importare.`,
      );
    }
    return { lang, report, [Symbol.asyncIterator]: () => streamBatches(source, found, report, options) };
  } catch (cause) {
    source.close();
    throw cause;
  }
}

async function* streamBatches(
  source: TaxonomySource,
  found: (SourceFile | undefined)[],
  report: TaxonomyReport,
  options: TaxonomyOptions,
): AsyncGenerator<TaxonomyBatch> {
  const seen = new RepeatedRows();
  try {
    for (const [index, { kind, layout }] of LAYOUTS.entries()) {
      const file = found[index];
      if (!file) continue;
      const fileReport: FileReport = { file: file.name, rows: 0, skippedCount: 0, skipped: [], ignored: {} };
      report.files.push(fileReport);
      for await (const rows of streamRows(
        file,
        layout as FileLayout<TaxonomyRow>,
        (row) => seen.check(kind, row),
        fileReport,
        options,
      )) {
        // The rows come from the layout beside the kind, a pairing the compiler loses in the loop.
        yield { kind, file: file.name, rows } as TaxonomyBatch;
      }
      seen.finish(kind);
    }
  } finally {
    source.close();
  }
}

async function* streamRows<Row>(
  file: SourceFile,
  layout: FileLayout<Row>,
  check: (row: Row) => string | null,
  report: FileReport,
  options: TaxonomyOptions,
): AsyncGenerator<Row[]> {
  const batchSize = options.batchSize ?? DEFAULT_BATCH_SIZE;
  const progress = (bytes: number) =>
    options.onProgress?.({
      file: file.name,
      rows: report.rows,
      bytes: Math.min(bytes, file.bytes),
      totalBytes: file.bytes,
    });
  const skip = (line: number, reason: string) => {
    report.skippedCount += 1;
    if (report.skipped.length < MAX_LISTED_SKIPS) report.skipped.push({ line, reason });
  };
  let batch: Row[] = [];
  for await (const csv of readCsvRows(file, layout.requiredColumns)) {
    const outcome = 'skip' in csv ? csv : layout.parse(csv.record);
    if ('skip' in outcome) skip(csv.line, outcome.skip);
    else if ('ignore' in outcome) report.ignored[outcome.ignore] = (report.ignored[outcome.ignore] ?? 0) + 1;
    else {
      const repeated = check(outcome.row);
      if (repeated !== null) skip(csv.line, repeated);
      else {
        batch.push(outcome.row);
        report.rows += 1;
      }
    }
    if (batch.length >= batchSize) {
      yield batch;
      progress(csv.bytes);
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
  progress(file.bytes);
}

const FILE_NAME = /^([A-Za-z]+)_([a-z]{2,3})\.csv$/i;

function chooseLanguage(source: TaxonomySource, wanted: string | undefined): string {
  const stems = new Set(LAYOUTS.map(({ layout }) => layout.stem.toLowerCase()));
  const langs = new Set<string>();
  for (const file of source.files) {
    const [, stem = '', lang = ''] = FILE_NAME.exec(file.baseName) ?? [];
    if (stems.has(stem.toLowerCase())) langs.add(lang.toLowerCase());
  }
  const list = [...langs].sort().join(', ');
  if (langs.size === 0) {
    throw new Fault(
      'invalid_input',
      'Non trovo file di tassonomia: servono occupations_xx.csv, skills_xx.csv e gli altri del formato ESCO.',
    );
  }
  if (wanted !== undefined) {
    if (langs.has(wanted.toLowerCase())) return wanted.toLowerCase();
    throw new Fault('invalid_input', `La lingua «${wanted}» non c’è: trovate ${list}.`);
  }
  if (langs.size > 1) throw new Fault('invalid_input', `I file sono in più lingue (${list}): indica quale importare.`);
  return [...langs][0]!;
}

function findFile(source: TaxonomySource, stem: string, lang: string, report: TaxonomyReport): SourceFile | undefined {
  const name = `${stem}_${lang}.csv`;
  const matches = source.files
    .filter((file) => file.baseName.toLowerCase() === name.toLowerCase())
    .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  if (matches.length === 0) report.missing.push(name);
  if (matches.length > 1) report.warnings.push(`Ci sono più file «${name}»: è stato letto «${matches[0]!.name}».`);
  return matches[0];
}
