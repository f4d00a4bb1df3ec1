import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Database, Db } from './database.ts';

/** Notices are dropped: they would reach the console as unstructured text, and none asks for an action. */
const options = { onnotice: () => {}, fetch_types: false, connect_timeout: 10 };

/** A Postgres server by its address; waits until it answers. */
export async function openServer(url: string, maxConnections = 10): Promise<Database> {
  const database = serverDatabase(postgres(url, { ...options, max: maxConnections }), url);
  await database.execute('select 1');
  return database;
}

/** Connections that belong to one request of a platform where no socket may outlive it. Nothing is sent before the first query. */
export function openClient(url: string, maxConnections: number): postgres.Sql {
  const client = postgres(url, { ...options, max: maxConnections });
  // drizzle sets on a client how dates and JSON travel; a client it has not seen would answer with other types.
  drizzle(client);
  return client;
}

export function serverDatabase(client: postgres.Sql, url: string): Database {
  return {
    db: drizzle(client) as unknown as Db,
    kind: 'postgres',
    embedded: null,
    url,
    execute: async (text) => {
      await client.unsafe(text);
    },
    close: () => client.end({ timeout: 5 }),
  };
}
