import { Fault } from '../../db/fault.ts';
import { listMigrations } from '../../db/migrate.ts';
import { ConfigError, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openSecrets } from '../secrets.ts';
import { openConfiguredDatabase, prepareDatabase } from '../start.ts';

/**
 * Brings the configured database up to date without starting a server: for Workers, which cannot, and before an upgrade
 * of several servers.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const database = await openConfiguredDatabase(config);
  try {
    const secrets = await openSecrets(config);
    const { demo } = await prepareDatabase(config, database, secrets, () => new Date(), createLog('silent'));
    process.stdout.write(`Base di dati aggiornata: ${(await listMigrations(database)).length} migrazioni.\n`);
    if (demo?.newPassword != null)
      process.stdout.write(
        `Account dimostrativi: ${demo.emails.join(', ')}\nPassword, scritta solo ora: ${demo.newPassword}\n`,
      );
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
