import { and, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db, Tx } from '../../db/database.ts';
import { outbox } from '../../db/schema/audit.ts';
import { conversation, handoff, message } from '../../db/schema/conversations.ts';
import { answer } from '../../db/schema/documents.ts';
import { type ConversationDeps, citizenOf } from './conversation-record.ts';
import { deliveryKey } from './write-message.ts';

/**
 * Six months after the last message nobody comes back to a conversation, and a new one starts as well; until then a person
 * at the desk can still see what was said.
 */
const keptMonths = 6;
const batchSize = 50;

/**
 * Erases a conversation: the key, the messages, the address, the correspondent, what was typed for the desk, and the
 * questions kept beside its answers. What stays of a handoff are its reason, times and outcome, for counts. The log stays
 * valid: it names only ids. Erasing again changes nothing. `actor` is who asked; without one, the citizen.
 */
export async function eraseConversation(
  tx: Tx,
  deps: ConversationDeps,
  conversationId: string,
  actor?: Actor,
): Promise<void> {
  const [row] = await tx.select().from(conversation).where(eq(conversation.id, conversationId)).for('update');
  if (row === undefined || row.erasedAt !== null) return;
  const now = deps.clock();
  const messages = await tx
    .select({ id: message.id, answerId: message.answerId })
    .from(message)
    .where(eq(message.conversationId, conversationId));
  if (messages.length > 0) {
    const keys = messages.map(({ id }) => deliveryKey(id));
    await tx.delete(outbox).where(and(inArray(outbox.dedupeKey, keys), eq(outbox.state, 'waiting')));
    const answerIds = [...new Set(messages.flatMap(({ answerId }) => (answerId === null ? [] : [answerId])))];
    if (answerIds.length > 0)
      await tx.update(answer).set({ question: '', requestKey: null }).where(inArray(answer.id, answerIds));
    await tx.delete(message).where(eq(message.conversationId, conversationId));
  }
  const mine = eq(handoff.conversationId, conversationId);
  await tx
    .update(handoff)
    .set({ state: 'closed', outcome: 'erased', endedAt: now })
    .where(and(mine, inArray(handoff.state, ['waiting', 'claimed'])));
  await tx.update(handoff).set({ request: null, note: null, answerId: null }).where(mine);
  await tx
    .update(conversation)
    .set({ correspondent: null, address: null, heldBy: 'bot', erasedAt: now })
    .where(eq(conversation.id, conversationId));
  await deps.personKeys.destroy(tx, conversationId);
  await record(
    tx,
    {
      action: 'conversation.erased',
      actor: actor ?? citizenOf(row),
      object: { type: 'conversation', id: conversationId },
      detail: { messages: messages.length },
    },
    now,
  );
}

/** Housekeeping: erases what nobody has written in for six months, some at a time. Returns how many. */
export async function eraseOldConversations(db: Db, deps: ConversationDeps): Promise<number> {
  const before = new Date(deps.clock());
  before.setUTCMonth(before.getUTCMonth() - keptMonths);
  const rows = await db
    .select({ id: conversation.id, organisationId: conversation.organisationId })
    .from(conversation)
    .where(
      and(isNull(conversation.erasedAt), isNotNull(conversation.correspondent), lt(conversation.lastMessageAt, before)),
    )
    .limit(batchSize);
  for (const { id, organisationId } of rows)
    await db.transaction((tx) =>
      eraseConversation(tx, deps, id, { type: 'system', id: 'housekeeping', role: null, organisationId }),
    );
  return rows.length;
}
