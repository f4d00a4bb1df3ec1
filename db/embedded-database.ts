import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database, Db } from './database.ts';
import { lockFolder } from './folder-lock.ts';

/** Postgres in this process, in a folder or (null) in memory. Throws Fault `conflict` when another process holds the folder. */
export async function openEmbedded(folder: string | null, from?: Blob): Promise<Database> {
  const unlock = folder === null ? async () => {} : await lockFolder(folder);
  try {
    const engine = await PGlite.create({
      extensions: { vector },
      ...(folder === null ? {} : { dataDir: folder }),
      ...(from === undefined ? {} : { loadDataDir: from }),
    });
    return {
      db: drizzle(engine) as unknown as Db,
      kind: 'pglite',
      embedded: engine,
      url: null,
      execute: async (text) => {
        await engine.exec(text);
      },
      close: () => engine.close().finally(unlock),
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
