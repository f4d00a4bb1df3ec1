import { and, inArray, isNotNull, lt } from 'drizzle-orm';
import { record } from '../../db/audit/record.ts';
import type { Database } from '../../db/database.ts';
import { assistantConversation, assistantEvent, assistantTurn } from '../../db/schema/assistant.ts';
import { personKey } from '../../db/schema/people.ts';

/** A conversation is a draft: what matters was saved in the case while it was worked on, and a quarter is longer than any case rests. */
export const conversationsKeptMs = 90 * 24 * 3_600_000;
/** Pieces of an answer serve whoever lost the connection; the whole answer is kept beside them. */
const eventsKeptMs = 3_600_000;
const batchSize = 500;

/** Deletes conversations nobody used for long, with their keys, and the pieces of answers that ended. Says how many conversations went. */
export async function expireConversations(database: Database, now: Date): Promise<number> {
  const { db } = database;
  const ended = db
    .select({ id: assistantTurn.id })
    .from(assistantTurn)
    .where(and(isNotNull(assistantTurn.endedAt), lt(assistantTurn.endedAt, new Date(now.getTime() - eventsKeptMs))));
  await db.delete(assistantEvent).where(inArray(assistantEvent.turnId, ended));
  return db.transaction(async (tx) => {
    const old = await tx
      .select({ id: assistantConversation.id })
      .from(assistantConversation)
      .where(lt(assistantConversation.updatedAt, new Date(now.getTime() - conversationsKeptMs)))
      .limit(batchSize);
    const ids = old.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await tx.delete(assistantConversation).where(inArray(assistantConversation.id, ids));
    await tx.delete(personKey).where(inArray(personKey.personId, ids));
    await record(
      tx,
      {
        action: 'conversation.expired',
        actor: { type: 'system', id: 'housekeeping', role: null, organisationId: null },
        object: null,
        detail: { conversations: ids.length },
      },
      now,
    );
    return ids.length;
  });
}
