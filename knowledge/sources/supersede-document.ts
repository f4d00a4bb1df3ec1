import { and, eq } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Tx } from '../../db/database.ts';
import { document } from '../../db/schema/documents.ts';
import { raiseDocumentsRevision } from './store-document.ts';

/**
 * Says that another document took the place of this one. It stays in search as what held until the day before `from`
 * (ISO date), unless it had ended earlier. False when it is not in use.
 */
export async function supersedeDocument(
  tx: Tx,
  input: { documentId: string; by: { id: string; title: string }; from: string },
  actor: Actor,
  now: Date,
): Promise<boolean> {
  const { documentId, by, from } = input;
  const [old] = await tx
    .select({ validTo: document.validTo })
    .from(document)
    .where(and(eq(document.id, documentId), eq(document.state, 'current')));
  if (old === undefined) return false;
  const last = dayBefore(from);
  const validTo = old.validTo !== null && old.validTo < last ? old.validTo : last;
  await tx.update(document).set({ supersededBy: by.title, validTo }).where(eq(document.id, documentId));
  await raiseDocumentsRevision(tx);
  await record(
    tx,
    {
      action: 'document.superseded',
      actor,
      object: { type: 'document', id: documentId },
      detail: { by: by.id, validTo },
    },
    now,
  );
  return true;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
