import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { desc, eq, inArray, sql } from 'drizzle-orm';
import { sha256 } from '../canonical-json.ts';
import { type Database, type Db, rowsOf } from '../database.ts';
import { auditCheckpoint, auditEvent, auditSeal, auditUnsealed } from '../schema/audit.ts';
import { type Checkpoint, checkpointBytes, genesisHash, hashEntry } from './chain.ts';

/** Any constant: the advisory lock that only the sealer takes. */
const sealerLock = 0x0c01_5ea1;
/** One batch: large enough to keep up with 64 writers, small enough that a transaction stays short. */
const batchSize = 500;

/**
 * Gives every waiting event its place in the chain, in the order of arrival, and returns how many it sealed. One sealer
 * works at a time over all servers; another one that comes waits for the lock, so that a reader who seals first sees
 * all that was committed before its call.
 */
export async function sealEvents(database: Database): Promise<number> {
  let sealed = 0;
  for (;;) {
    const batch = await database.db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${sealerLock})`);
      const waiting = await tx
        .select({ ord: auditUnsealed.ord, id: auditEvent.id, body: auditEvent.body })
        .from(auditUnsealed)
        .innerJoin(auditEvent, eq(auditEvent.id, auditUnsealed.eventId))
        .orderBy(auditUnsealed.ord)
        .limit(batchSize);
      if (waiting.length === 0) return 0;
      const [last] = await tx.select().from(auditSeal).orderBy(desc(auditSeal.seq)).limit(1);
      let seq = last?.seq ?? 0;
      let prevHash = last?.hash ?? genesisHash;
      const seals = waiting.map(({ id, body }) => {
        seq++;
        const hash = hashEntry(seq, prevHash, body);
        const seal = { seq, eventId: id, prevHash, hash };
        prevHash = hash;
        return seal;
      });
      await tx.insert(auditSeal).values(seals);
      await tx.delete(auditUnsealed).where(
        inArray(
          auditUnsealed.ord,
          waiting.map((row) => row.ord),
        ),
      );
      return waiting.length;
    });
    sealed += batch;
    if (batch < batchSize) return sealed;
  }
}

/** The key that signs checkpoints, and its public half for those who verify. */
export type CheckpointKey = { privateKey: KeyObject; publicPem: string; keyId: string };

/** Reads an Ed25519 private key in PEM. Throws when the text is no such key. */
export function readCheckpointKey(pem: string): CheckpointKey {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('the audit signing key is not an Ed25519 key');
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  return { privateKey, publicPem, keyId: sha256(publicPem).slice(0, 16) };
}

/** Signs the present size and head, unless the log is empty or that size is signed already. */
export async function writeCheckpoint(db: Db, key: CheckpointKey, now: Date): Promise<Checkpoint | null> {
  const [last] = await db.select().from(auditSeal).orderBy(desc(auditSeal.seq)).limit(1);
  if (last === undefined) return null;
  const statement = { size: last.seq, head: last.hash, at: now.toISOString(), keyId: key.keyId };
  const signature = sign(null, checkpointBytes(statement), key.privateKey).toString('base64');
  await db
    .insert(auditCheckpoint)
    .values({ ...statement, signature })
    .onConflictDoNothing();
  const [stored] = await db.select().from(auditCheckpoint).where(eq(auditCheckpoint.size, last.seq));
  return stored ?? null;
}

/** How many events wait for their seal and since when, for `/status`: the tail that is visible but not yet chained. */
export async function readUnsealedTail(db: Db): Promise<{ count: number; oldest: string | null }> {
  const [row] = rowsOf<{ count: number | string; oldest: string | null }>(
    await db.execute(
      sql`select count(*) as count, min(e.at) as oldest from ${auditUnsealed} u join ${auditEvent} e on e.id = u.event_id`,
    ),
  );
  return { count: Number(row?.count ?? 0), oldest: row?.oldest ?? null };
}
