import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { loadStarterData } from '../../knowledge/starter/load-starter.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Data folder of a migrated embedded database with demonstration data, as a tar file. */
    embeddedTemplate: string;
    /** Name of the migrated Postgres database that tests copy; empty without TEST_DATABASE_URL. */
    postgresTemplate: string;
  }
}

/** The day on which every test database was filled: dates of demonstration data follow from it. */
export const templateDay = new Date('2026-11-23T09:00:00Z');

/** Migrates and fills one database per engine; every test file works on a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'colma-test-'));
  const onPostgres = project.config.env?.TEST_ENGINE === 'postgres';
  project.provide('embeddedTemplate', onPostgres ? '' : await makeEmbedded(folder));
  project.provide('postgresTemplate', onPostgres ? await makePostgres(process.env.TEST_DATABASE_URL!) : '');
  return () => rm(folder, { recursive: true, force: true });
}

async function makeEmbedded(folder: string): Promise<string> {
  const database = await openDatabase({ kind: 'pglite', folder: null });
  await migrate(database);
  await database.db.transaction((tx) => loadStarterData(tx, templateDay));
  const dump = await database.embedded!.dumpDataDir('none');
  const path = join(folder, 'template.tar');
  await writeFile(path, new Uint8Array(await dump.arrayBuffer()));
  await database.close();
  return path;
}

async function makePostgres(url: string): Promise<string> {
  const name = 'colma_test_template';
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists ${name}`);
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  const target = new URL(url);
  target.pathname = `/${name}`;
  const database = await openDatabase({ kind: 'postgres', url: target.toString() });
  await migrate(database);
  await database.db.transaction((tx) => loadStarterData(tx, templateDay));
  await database.close();
  return name;
}
