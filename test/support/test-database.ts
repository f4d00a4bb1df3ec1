import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../db/database.ts';

/** A private copy of the migrated database with demonstration data, on the engine of this run. */
export async function openTestDatabase(): Promise<Database> {
  if (process.env.TEST_ENGINE === 'postgres') return openPostgresCopy();
  const template = await readFile(inject('embeddedTemplate'));
  return openDatabase({ kind: 'pglite', folder: null, from: new Blob([template]) });
}

async function openPostgresCopy(): Promise<Database> {
  const url = new URL(process.env.TEST_DATABASE_URL!);
  const name = `colma_test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(url.toString(), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template ${inject('postgresTemplate')}`);
  url.pathname = `/${name}`;
  const database = await openDatabase({ kind: 'postgres', url: url.toString() });
  return {
    ...database,
    close: async () => {
      await database.close();
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}
