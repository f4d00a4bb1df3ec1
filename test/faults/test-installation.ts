import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../db/database.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { killAllServers, makeSecrets, type ServerEnvironment } from './server-process.ts';

/** A private database for server processes, on the engine of this run. */
export type Installation = {
  environment: ServerEnvironment;
  /** Opens the same database from the test; on the embedded engine only while no server runs. */
  open(): Promise<Database>;
  remove(): Promise<void>;
};

const onPostgres = process.env.TEST_ENGINE === 'postgres';

const made: Installation[] = [];

/** Ends every server and removes every database of this file, also after a failed test. */
export async function removeInstallations(): Promise<void> {
  await killAllServers();
  for (const installation of made.splice(0)) await installation.remove();
}

export async function makeInstallation(): Promise<Installation> {
  const installation = onPostgres ? await copyPostgres() : await copyEmbedded();
  made.push(installation);
  return installation;
}

async function copyPostgres(): Promise<Installation> {
  const copy = await openTestDatabase();
  const url = copy.url!;
  return {
    environment: { ...makeSecrets(), DATABASE_URL: url },
    open: () => openDatabase({ kind: 'postgres', url, maxConnections: 2 }),
    remove: () => copy.close(),
  };
}

async function copyEmbedded(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'colma-faults-'));
  const template = new Blob([await readFile(inject('embeddedTemplate'))]);
  await (await openDatabase({ kind: 'pglite', folder: join(folder, 'db'), from: template })).close();
  return {
    environment: { DATA_DIR: folder },
    open: () => openDatabase({ kind: 'pglite', folder: join(folder, 'db') }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
