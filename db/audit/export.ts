import { and, asc, eq, gt } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { auditCheckpoint, auditEvent, auditSeal, auditUnsealed } from '../schema/audit.ts';
import type { Checkpoint, ExportLine, SealedEntry } from './chain.ts';

/** Sealed entries after a sequence number, in order; at most `limit`. Call `sealEvents` first to see the newest. */
export async function listSealed(
  db: Db,
  filter: { after: number; limit: number; organisationId?: string; objectId?: string; action?: string },
): Promise<SealedEntry[]> {
  return db
    .select({ seq: auditSeal.seq, prevHash: auditSeal.prevHash, hash: auditSeal.hash, body: auditEvent.body })
    .from(auditSeal)
    .innerJoin(auditEvent, eq(auditEvent.id, auditSeal.eventId))
    .where(
      and(
        gt(auditSeal.seq, filter.after),
        filter.organisationId === undefined ? undefined : eq(auditEvent.organisationId, filter.organisationId),
        filter.objectId === undefined ? undefined : eq(auditEvent.objectId, filter.objectId),
        filter.action === undefined ? undefined : eq(auditEvent.action, filter.action),
      ),
    )
    .orderBy(asc(auditSeal.seq))
    .limit(filter.limit);
}

/** The whole log as lines, read page by page so that memory stays bounded; the unsealed tail comes last. */
export async function* exportLog(db: Db): AsyncGenerator<ExportLine> {
  const pageSize = 1000;
  for (let after = 0; ; ) {
    const page = await listSealed(db, { after, limit: pageSize });
    yield* page;
    if (page.length < pageSize) break;
    after = page.at(-1)!.seq;
  }
  const tail = await db
    .select({ body: auditEvent.body })
    .from(auditUnsealed)
    .innerJoin(auditEvent, eq(auditEvent.id, auditUnsealed.eventId))
    .orderBy(asc(auditUnsealed.ord));
  for (const { body } of tail) yield { unsealed: true, body };
}

export async function listCheckpoints(db: Db): Promise<Checkpoint[]> {
  return db.select().from(auditCheckpoint).orderBy(asc(auditCheckpoint.size));
}
