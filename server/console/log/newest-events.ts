import { and, desc, eq, lt } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { auditEvent, auditSeal } from '../../../db/schema/audit.ts';

/** Newest first: an auditor asks what happened lately, the verifier reads from the start. */
export async function listNewest(
  db: Db,
  filter: { organisationId: string; limit: number; action: string; object: string; before: number | undefined },
): Promise<{ seq: number; body: string }[]> {
  return db
    .select({ seq: auditSeal.seq, body: auditEvent.body })
    .from(auditSeal)
    .innerJoin(auditEvent, eq(auditEvent.id, auditSeal.eventId))
    .where(
      and(
        eq(auditEvent.organisationId, filter.organisationId),
        filter.action === '' ? undefined : eq(auditEvent.action, filter.action),
        filter.object === '' ? undefined : eq(auditEvent.objectId, filter.object),
        filter.before === undefined ? undefined : lt(auditSeal.seq, filter.before),
      ),
    )
    .orderBy(desc(auditSeal.seq))
    .limit(filter.limit);
}
