import { parseArgs } from 'node:util';
import { sealEvents } from '../../db/audit/seal.ts';
import { Fault } from '../../db/fault.ts';
import { migrate } from '../../db/migrate.ts';
import { importCatalogue } from '../../knowledge/catalogue/import-catalogue.ts';
import { readCatalogue } from '../../knowledge/catalogue/read-catalogue.ts';
import { KnowledgeSource } from '../../knowledge/knowledge-base.ts';
import { ConfigError, readConfig } from '../config.ts';
import { openConfiguredDatabase } from '../start.ts';

const usage = 'Uso: npm run import:catalogue -- FILE.csv|FILE.json|FILE.jsonld';

/** `npm run import:catalogue`: training modules, with a report of what somebody should look at. */
async function main(): Promise<void> {
  const path = parseArgs({ allowPositionals: true }).positionals[0];
  if (path === undefined) throw new Fault('invalid_input', usage);
  const reads = await readCatalogue(path);
  const database = await openConfiguredDatabase(readConfig(process.env));
  try {
    await migrate(database);
    const knowledge = await new KnowledgeSource(database.db).get();
    const report = await importCatalogue(database, knowledge, reads, {
      actor: { type: 'system', id: 'command-line', role: null, organisationId: null },
      now: new Date(),
    });
    await sealEvents(database);
    const lines = [
      `Moduli letti ${report.read}, registrati ${report.stored}, righe scartate ${report.skipped.length}.`,
      ...report.skipped.map(({ line, reason }) => `  riga ${line} scartata: ${reason}`),
      ...(report.remarks.length === 0 ? [] : ['Da guardare:']),
      ...report.remarks.map(({ line, moduleId, message }) => `  riga ${line}, ${moduleId}: ${message}`),
      ...report.suggested.flatMap(({ moduleId, skills }) =>
        skills.length === 0
          ? [`  ${moduleId}: dal testo non si riconosce nessuna competenza`]
          : [
              `  ${moduleId}: competenze che il testo fa pensare (non registrate):`,
              ...skills.map(({ label, uri, words }) => `    ${label} <${uri}>, da «${words}»`),
            ],
      ),
      ...report.unresolved.map(
        ({ uri, moduleIds }) => `  competenza sconosciuta ${uri} (${moduleIds.slice(0, 5).join(', ')})`,
      ),
      ...Object.entries(report.incomplete).map(
        ([element, n]) => `  micro-credenziale: a ${n} moduli manca «${element}»`,
      ),
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
