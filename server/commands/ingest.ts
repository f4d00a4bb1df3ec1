import { parseArgs } from 'node:util';
import { sealEvents } from '../../db/audit/seal.ts';
import type { Database } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { migrate } from '../../db/migrate.ts';
import { ingestPaths } from '../../knowledge/sources/ingest-paths.ts';
import { refreshVectors } from '../../knowledge/sources/passage-vectors.ts';
import { libraryOf } from '../../knowledge/sources/source-library.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openConfiguredDatabase } from '../start.ts';

const usage = 'Uso: npm run ingest -- PERCORSO… (cartelle o file .pdf .docx .html .md .txt; accanto, NOME.meta.json)';

/** `npm run ingest`: documents into the library. Run again, it changes only what changed; Ctrl+C leaves whole documents. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new Fault('invalid_input', usage);
  const config = readConfig(process.env);
  const database = await openConfiguredDatabase(config);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const startMs = Date.now();
  try {
    await migrate(database);
    const terminal = process.stderr.isTTY === true;
    const report = await ingestPaths(database, positionals, {
      actor: { type: 'system', id: 'command-line', role: null, organisationId: null },
      now: () => new Date(),
      signal: stop.signal,
      onProgress: ({ file, at, of }) =>
        process.stderr.write(terminal ? `\r\u001b[K${at}/${of} ${file}` : `${at}/${of} ${file}\n`),
    });
    const vectors =
      config.embedding === null ? null : await makeVectors(database, config.embedding, stop.signal, terminal);
    await sealEvents(database);
    if (terminal) process.stderr.write('\r\u001b[K');
    const lines = [
      `Documenti: ${report.added} nuovi, ${report.changed} cambiati, ${report.unchanged} uguali, ${report.retired.length} ritirati; ${report.passages} passi scritti in ${((Date.now() - startMs) / 1000).toFixed(1)} s.`,
    ];
    if (vectors !== null) lines.push(vectors);
    for (const file of report.retired) lines.push(`  ritirato: ${file}`);
    for (const { file, reason } of report.skipped) lines.push(`  saltato ${file}: ${reason}`);
    for (const { file, note } of report.notes) lines.push(`  ${file}: ${note}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    if (report.skipped.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

/** One line on the vectors. A server that is down does not undo an ingestion: they are made when it is there again. */
async function makeVectors(
  database: Database,
  settings: NonNullable<Config['embedding']>,
  signal: AbortSignal,
  terminal: boolean,
): Promise<string> {
  const { createPassageEmbedder } = await import('../embeddings.ts');
  const { db } = database;
  const embedder = createPassageEmbedder(settings, { db, library: libraryOf(db), log: createLog('silent') });
  try {
    const made = await refreshVectors(db, embedder, signal, (done) => {
      if (terminal) process.stderr.write(`\r\u001b[Kvettori: ${done}`);
    });
    return `Vettori del modello ${embedder.model}: ${made} fatti.`;
  } catch (error) {
    if (signal.aborted) throw error;
    return 'Vettori: il server del modello non risponde; li farà il server di Colma quando sarà raggiungibile.';
  }
}

try {
  await main();
} catch (error) {
  if ((error as Error).name === 'AbortError') {
    process.stderr.write('\nInterrotto: i documenti già letti restano. Rilancia lo stesso comando per continuare.\n');
    process.exit(130);
  }
  if (!(error instanceof Fault || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error instanceof Fault ? error.safeMessage : error.message}\n`);
  process.exit(2);
}
