import { parseArgs } from 'node:util';
import { sealEvents } from '../../db/audit/seal.ts';
import { Fault } from '../../db/fault.ts';
import { migrate } from '../../db/migrate.ts';
import { importTaxonomy } from '../../knowledge/skills/import/import-taxonomy.ts';
import { ConfigError, readConfig } from '../config.ts';
import { openConfiguredDatabase } from '../start.ts';

const usage = 'Uso: npm run import:taxonomy -- CARTELLA-O-ZIP [--lang it] [--scheme nome]';

/** `npm run import:taxonomy`: the official ESCO CSV layout, from a folder or a zip. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string' }, scheme: { type: 'string' } },
  });
  const path = positionals[0];
  if (path === undefined) throw new Fault('invalid_input', usage);
  const database = await openConfiguredDatabase(readConfig(process.env));
  const startMs = Date.now();
  try {
    await migrate(database);
    const progress = process.stderr.isTTY === true;
    const { scheme, stored, report } = await importTaxonomy(database, path, {
      ...(values.lang === undefined ? {} : { lang: values.lang }),
      ...(values.scheme === undefined ? {} : { scheme: values.scheme }),
      actor: { type: 'system', id: 'command-line', role: null, organisationId: null },
      now: new Date(),
      onProgress: ({ file, rows, bytes, totalBytes }) => {
        if (progress)
          process.stderr.write(
            `\r\u001b[K${file}: ${rows} righe, ${Math.floor((100 * bytes) / Math.max(1, totalBytes))} %`,
          );
      },
    });
    await sealEvents(database);
    if (progress) process.stderr.write('\r\u001b[K');
    const lines = [
      `Tassonomia «${scheme}» (${report.lang}) importata in ${((Date.now() - startMs) / 1000).toFixed(1)} s:`,
    ];
    lines.push(
      `  lavori ${stored.occupation}, gruppi ISCO ${stored.isco_group}, competenze ${stored.skill}, legami fra competenze ${stored.broader}, competenze dei lavori ${stored.occupation_skill}`,
    );
    for (const file of report.files) {
      const ignored = Object.entries(file.ignored).map(([kind, n]) => `${n} ${kind}`);
      if (ignored.length > 0) lines.push(`  ${file.file}: lasciate da parte ${ignored.join(', ')}`);
      if (file.skippedCount > 0)
        lines.push(
          `  ${file.file}: ${file.skippedCount} righe scartate`,
          ...file.skipped.slice(0, 10).map(({ line, reason }) => `    riga ${line}: ${reason}`),
        );
    }
    if (report.missing.length > 0) lines.push(`  non c’erano: ${report.missing.join(', ')}`);
    lines.push(...report.warnings.map((warning) => `  attenzione: ${warning}`));
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Fault || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error instanceof Fault ? error.safeMessage : error.message}\n`);
  process.exit(2);
}
