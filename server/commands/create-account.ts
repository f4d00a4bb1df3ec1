import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { sealEvents } from '../../db/audit/seal.ts';
import { Fault } from '../../db/fault.ts';
import { derivedId } from '../../db/ids.ts';
import { migrate } from '../../db/migrate.ts';
import { organisation, type Role, roles } from '../../db/schema/accounts.ts';
import { createAccount, createAuth } from '../auth/auth.ts';
import { ConfigError, readConfig } from '../config.ts';
import { openSecrets } from '../secrets.ts';
import { openConfiguredDatabase } from '../start.ts';

const usage = `Uso: npm run account -- --email INDIRIZZO --name "NOME" --role ${roles.join('|')} --organisation "ENTE"`;

/** `npm run account`: makes an account, and its organisation when that is new. Prints the password once. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      organisation: { type: 'string' },
    },
  });
  const { email, name, role, organisation: body } = values;
  if (email === undefined || name === undefined || body === undefined || !roles.includes(role as Role))
    throw new Fault('invalid_input', usage);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new Fault('invalid_input', `«${email}» non è un indirizzo e-mail.`);
  const config = readConfig(process.env);
  const secrets = await openSecrets(config);
  const database = await openConfiguredDatabase(config);
  try {
    await migrate(database);
    const id = derivedId('organisation', body.trim().toLowerCase());
    await database.db.insert(organisation).values({ id, name: body.trim() }).onConflictDoNothing();
    const password = randomBytes(12).toString('base64url');
    const auth = createAuth({ db: database.db, secret: secrets.authSecret, origin: config.origin });
    const { created } = await createAccount(auth, { email, name, role: role as Role, organisationId: id, password });
    if (!created) throw new Fault('conflict', `C’è già un account con l’indirizzo ${email}.`);
    await sealEvents(database);
    process.stdout.write(
      `Account creato: ${email} (${role}, ${body.trim()})\nPassword, scritta solo ora: ${password}\n`,
    );
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  const parseError = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof Fault || error instanceof ConfigError || parseError)) throw error;
  process.stderr.write(
    `${error instanceof Fault ? error.safeMessage : parseError ? usage : (error as Error).message}\n`,
  );
  process.exit(2);
}
