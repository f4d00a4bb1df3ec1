import { canonicalJson } from '../canonical-json.ts';
import type { Tx } from '../database.ts';
import { newId } from '../ids.ts';
import { auditEvent, auditUnsealed } from '../schema/audit.ts';

/** Who acted. `citizen` is someone without an account; `system` a job or a command line. */
export type Actor = {
  type: 'human' | 'citizen' | 'system';
  id: string;
  role: string | null;
  organisationId: string | null;
};

/**
 * One action, as `noun.verb-past`. `detail` never holds personal data in clear: ids, counts, digests, states, versions.
 * Fields follow compliance §1.3; what does not apply is left out.
 */
export type AuditEvent = {
  action: string;
  actor: Actor;
  object: { type: string; id: string; version?: number } | null;
  requestId?: string;
  outcome?: 'done' | 'refused';
  detail?: Record<string, unknown>;
};

/**
 * Writes the event in the transaction of the action it records: both happen or neither. Takes a transaction, not a
 * database, so that nobody can log an action that was rolled back. Throws when the row cannot be written.
 */
export async function record(tx: Tx, event: AuditEvent, now: Date = new Date()): Promise<string> {
  const id = newId('event', now.getTime());
  const body = canonicalJson({
    id,
    at: now.toISOString(),
    organisationId: event.actor.organisationId,
    actor: { type: event.actor.type, id: event.actor.id, role: event.actor.role },
    action: event.action,
    object: event.object,
    requestId: event.requestId,
    outcome: event.outcome ?? 'done',
    detail: event.detail,
  });
  await tx.insert(auditEvent).values({ id, body });
  await tx.insert(auditUnsealed).values({ eventId: id });
  return id;
}
