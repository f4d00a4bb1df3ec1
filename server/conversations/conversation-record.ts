import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../db/audit/record.ts';
import type { Db, Tx } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import type { PersonKeys } from '../../db/people/person-keys.ts';
import { type Conversation, conversation } from '../../db/schema/conversations.ts';

/** What conversations are made with; the application's own dependencies have it. */
export type ConversationDeps = { personKeys: PersonKeys; clock: () => Date };
/** A conversation by its id; every function reads the row itself, under its lock where it writes. */
export type ConversationRef = { id: string };

/** Where sealed values stand; bound into the encryption, so that one moved elsewhere does not open. */
export const places = {
  address: (conversationId: string) => `conversation.address:${conversationId}`,
  message: (messageId: string) => `message.body:${messageId}`,
  request: (handoffId: string) => `handoff.request:${handoffId}`,
  note: (handoffId: string) => `handoff.note:${handoffId}`,
};

export function conversationErased(): Fault {
  return new Fault('erased', 'Questa conversazione è stata cancellata.');
}

/** The citizen as the log names them: by their conversation, which erasing makes nobody's. */
export function citizenOf(row: Pick<Conversation, 'id' | 'organisationId'>): Actor {
  return { type: 'citizen', id: row.id, role: null, organisationId: row.organisationId };
}

export function botOf(row: Pick<Conversation, 'organisationId'>): Actor {
  return { type: 'system', id: 'bot', role: null, organisationId: row.organisationId };
}

/** Locks a conversation until the transaction ends: whoever claims and whoever replies exclude each other here. */
export async function lockConversation(tx: Tx, id: string): Promise<Conversation> {
  const [row] = await tx.select().from(conversation).where(eq(conversation.id, id)).for('update');
  if (row === undefined || row.erasedAt !== null) throw conversationErased();
  return row;
}

export async function findConversation(db: Db, id: string): Promise<Conversation | null> {
  const [row] = await db
    .select()
    .from(conversation)
    .where(and(eq(conversation.id, id), isNull(conversation.erasedAt)));
  return row ?? null;
}

/** The next number of a locked conversation, only where `condition` still holds; null otherwise. */
export async function takeSeq(tx: Tx, id: string, now: Date, condition?: SQL): Promise<number | null> {
  const [row] = await tx
    .update(conversation)
    .set({ lastSeq: sql`${conversation.lastSeq} + 1`, lastMessageAt: now })
    .where(and(eq(conversation.id, id), isNull(conversation.erasedAt), condition))
    .returning({ seq: conversation.lastSeq });
  return row?.seq ?? null;
}
