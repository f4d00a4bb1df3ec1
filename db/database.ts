import type { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

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
  // Each engine is loaded where it is used: a Worker has no embedded one, a served installation need not load it.
  return location.kind === 'pglite'
    ? (await import('./embedded-database.ts')).openEmbedded(location.folder, location.from)
    : (await import('./served-database.ts')).openServer(location.url, location.maxConnections);
}

/** Rows of a raw query, the same on both engines (PGlite wraps them, postgres.js does not). */
export function rowsOf<Row>(result: unknown): Row[] {
  return Array.isArray(result) ? (result as Row[]) : (result as { rows: Row[] }).rows;
}
