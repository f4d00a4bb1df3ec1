import { listMigrations } from '../../db/migrate.ts';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openSecrets } from '../secrets.ts';
import { openConfiguredDatabase, prepareDatabase } from '../start.ts';

/**
 * Brings the configured database up to date without starting a server: for Workers, which cannot, and before an upgrade
 * of several servers.
 */
const config = readConfig(process.env);
const database = await openConfiguredDatabase(config);
try {
  const { demo } = await prepareDatabase(
    config,
    database,
    await openSecrets(config),
    () => new Date(),
    createLog('silent'),
  );
  process.stdout.write(`Base di dati aggiornata: ${(await listMigrations(database)).length} migrazioni.\n`);
  if (demo?.newPassword != null)
    process.stdout.write(
      `Account dimostrativi: ${demo.emails.join(', ')}; password (scritta solo ora): ${demo.newPassword}\n`,
    );
} finally {
  await database.close();
}
