import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { lockFolder } from './folder-lock.ts';

/** What queries and transactions share: a function that takes a `Db` works inside and outside a transaction. */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;
/** The transaction a state change happens in. A function that must not run alone takes a `Tx`, not a `Db`. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** Where the data is: a folder (Postgres in this process), memory (tests), or a Postgres server. */
export type DatabaseLocation =
  | { kind: 'pglite'; folder: string | null; from?: Blob }
  | { kind: 'postgres'; url: string; maxConnections?: number };

export type Database = {
  readonly db: Db;
  readonly kind: 'pglite' | 'postgres';
  /** The embedded engine, for what only it can do (its own queue adapter, dumps); null on a server. */
  readonly embedded: PGlite | null;
  readonly url: string | null;
  /** Runs SQL of several statements without parameters. */
  execute(sql: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens the database and waits until it answers. Throws when it cannot be reached; creates no tables (see migrate). */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  return location.kind === 'pglite'
    ? openEmbedded(location.folder, location.from)
    : openServer(location.url, location.maxConnections);
}

async function openEmbedded(folder: string | null, from?: Blob): Promise<Database> {
  const unlock = folder === null ? async () => {} : await lockFolder(folder);
  try {
    const engine = await PGlite.create({
      extensions: { vector },
      ...(folder === null ? {} : { dataDir: folder }),
      ...(from === undefined ? {} : { loadDataDir: from }),
    });
    const database = embeddedDatabase(engine);
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** A database around an engine that is already running, for example a clone made for a test. */
export function embeddedDatabase(engine: PGlite): Database {
  return {
    db: drizzlePglite(engine) as unknown as Db,
    kind: 'pglite',
    embedded: engine,
    url: null,
    execute: async (text) => {
      await engine.exec(text);
    },
    close: () => engine.close(),
  };
}

async function openServer(url: string, maxConnections = 10): Promise<Database> {
  // Notices are dropped: they would reach the console as unstructured text, and none asks for an action.
  const client = postgres(url, { max: maxConnections, onnotice: () => {}, fetch_types: false, connect_timeout: 10 });
  await client`select 1`;
  return {
    db: drizzlePostgres(client) as unknown as Db,
    kind: 'postgres',
    embedded: null,
    url,
    execute: async (text) => {
      await client.unsafe(text);
    },
    close: () => client.end({ timeout: 5 }),
  };
}

/** Rows of a raw query, the same on both engines (PGlite wraps them, postgres.js does not). */
export function rowsOf<Row>(result: unknown): Row[] {
  return Array.isArray(result) ? (result as Row[]) : (result as { rows: Row[] }).rows;
}
