import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

export type Secrets = { authSecret: string; masterKey: Uint8Array; auditSigningKey: string };

/**
 * The three secrets: from the settings, or, for the embedded database, from `DATA_DIR/keys`, where the first start makes
 * them (readable by the owner only). They are kept apart from the database folder so that a copy of it opens nothing.
 */
export async function openSecrets(config: Config): Promise<Secrets> {
  const { authSecret, masterKey, auditSigningKey } = config.secrets;
  if (config.database.kind === 'postgres') {
    return { authSecret: authSecret!, masterKey: Buffer.from(masterKey!, 'hex'), auditSigningKey: auditSigningKey! };
  }
  const folder = join(config.database.dataDir, 'keys');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    authSecret: authSecret ?? (await readOrMake(join(folder, 'auth-secret'), () => randomBytes(32).toString('hex'))),
    masterKey: Buffer.from(
      masterKey ?? (await readOrMake(join(folder, 'master-key'), () => randomBytes(32).toString('hex'))),
      'hex',
    ),
    auditSigningKey: auditSigningKey ?? (await readOrMake(join(folder, 'audit-signing-key.pem'), makeSigningKey)),
  };
}

export function makeSigningKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

async function readOrMake(path: string, make: () => string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    const secret = make();
    // `wx`: two starts at once must not each make a key; the loser reads the winner's.
    await writeFile(path, secret, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return (await readFile(path, 'utf8')).trim();
  }
}
