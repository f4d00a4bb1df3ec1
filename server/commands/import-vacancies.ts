import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { sealEvents } from '../../db/audit/seal.ts';
import { Fault } from '../../db/fault.ts';
import { migrate } from '../../db/migrate.ts';
import { importVacancies } from '../../knowledge/demand/import-vacancies.ts';
import { KnowledgeSource } from '../../knowledge/knowledge-base.ts';
import { ConfigError, readConfig } from '../config.ts';
import { openConfiguredDatabase } from '../start.ts';

const usage = 'Uso: npm run import:vacancies -- FILE.csv|FILE.ndjson';

/** `npm run import:vacancies`: adverts of companies, from CSV or NDJSON. */
async function main(): Promise<void> {
  const path = parseArgs({ allowPositionals: true }).positionals[0];
  if (path === undefined) throw new Fault('invalid_input', usage);
  const { size } = await stat(path);
  const database = await openConfiguredDatabase(readConfig(process.env));
  const startMs = Date.now();
  try {
    await migrate(database);
    const knowledge = await new KnowledgeSource(database.db).get();
    if (knowledge.skills.size === 0)
      throw new Fault('conflict', 'Manca la tassonomia: importala prima con npm run import:taxonomy.');
    const terminal = process.stderr.isTTY === true;
    let told = 0;
    const report = await importVacancies(database, knowledge, path, {
      actor: { type: 'system', id: 'command-line', role: null, organisationId: null },
      now: new Date(),
      onProgress: ({ read, bytes }) => {
        const share = size === 0 ? 100 : Math.floor((100 * bytes) / size);
        if (terminal) process.stderr.write(`\r\u001b[K${read} annunci, ${share} %`);
        else if (read - told >= 10_000) {
          told = read;
          process.stderr.write(`${read} annunci letti\n`);
        }
      },
    });
    await sealEvents(database);
    if (terminal) process.stderr.write('\r\u001b[K');
    const lines = [
      `Annunci letti ${report.read}, registrati ${report.stored} in ${((Date.now() - startMs) / 1000).toFixed(1)} s${report.from === null ? '' : `, dal ${report.from} al ${report.to}`}.`,
      `  ripetuti: ${report.same} identici, ${report.near} quasi identici`,
      `  senza un lavoro riconosciuto ${report.withoutOccupation}, senza competenze riconosciute ${report.withoutSkills}`,
      `  righe scartate: ${report.skippedCount}`,
      ...report.skipped.slice(0, 20).map(({ line, reason }) => `    riga ${line}: ${reason}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  const known =
    error instanceof Fault
      ? error.safeMessage
      : error instanceof ConfigError
        ? error.message
        : (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? `Il file ${(error as NodeJS.ErrnoException).path} non esiste.`
          : (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
            ? usage
            : null;
  if (known === null) throw error;
  process.stderr.write(`${known}\n`);
  process.exit(2);
}
