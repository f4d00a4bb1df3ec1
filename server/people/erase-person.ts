import { and, eq, inArray } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import {
  analysis,
  analysisDecision,
  analysisItem,
  analysisProgress,
  analysisSource,
} from '../../db/schema/analyses.ts';
import { assistantConversation } from '../../db/schema/assistant.ts';
import { person } from '../../db/schema/people.ts';
import type { AppDeps } from '../deps.ts';

export function personNotFound(): Fault {
  return new Fault('not_found', 'Questa persona non esiste, oppure appartiene a un’altra organizzazione.');
}

/**
 * Erases a person: the key in the vault, the alias, and every row about them. The audit chain stays as it is: it names
 * only the person's id, and what was encrypted can no longer be read anywhere, old backups of the data included.
 */
export async function erasePerson(
  deps: AppDeps,
  actor: Actor,
  personId: string,
  reason: string,
  requestId: string,
): Promise<void> {
  if (reason.trim().length < 3)
    throw new Fault('invalid_input', 'Scrivi il motivo della cancellazione: per esempio la richiesta della persona.', {
      details: { field: 'reason' },
    });
  await deps.database.db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(person)
      .where(and(eq(person.id, personId), eq(person.organisationId, actor.organisationId!)))
      .for('update');
    if (row === undefined) throw personNotFound();
    if (row.erasedAt !== null) return;
    const now = deps.clock();
    const analyses = await tx.select({ id: analysis.id }).from(analysis).where(eq(analysis.personId, personId));
    const ids = analyses.map(({ id }) => id);
    if (ids.length > 0) {
      await tx.delete(analysisProgress).where(inArray(analysisProgress.analysisId, ids));
      await tx.delete(analysisDecision).where(inArray(analysisDecision.analysisId, ids));
      await tx.delete(analysisItem).where(inArray(analysisItem.analysisId, ids));
      await tx.delete(analysisSource).where(inArray(analysisSource.analysisId, ids));
      await tx.delete(analysis).where(inArray(analysis.id, ids));
    }
    // Conversations about the person go with their own keys; what is said in one is about nobody else.
    const talks = await tx
      .delete(assistantConversation)
      .where(eq(assistantConversation.personId, personId))
      .returning({ id: assistantConversation.id });
    for (const { id } of talks) await deps.personKeys.destroy(tx, id);
    await deps.personKeys.destroy(tx, personId);
    await tx.update(person).set({ alias: null, erasedAt: now }).where(eq(person.id, personId));
    await record(
      tx,
      {
        action: 'person.erased',
        actor,
        object: { type: 'person', id: personId },
        requestId,
        detail: { analyses: ids, ...(talks.length === 0 ? {} : { conversations: talks.length }) },
      },
      now,
    );
  });
}
