import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { enqueueMessage } from '../../db/outbox/outbox.ts';
import { type Conversation, type MessageAuthor, message } from '../../db/schema/conversations.ts';
import { type ConversationDeps, places } from './conversation-record.ts';

/** A message is a few sentences; what a person of the desk or the bot writes is split by the channel, not here. */
export const messageCharsMax = 8_000;

export type NewMessage = {
  seq: number;
  author: MessageAuthor;
  authorId?: string;
  text: string;
  redactions?: readonly string[];
  answerId?: string;
  markup?: unknown;
  sourceKey?: string;
};

/**
 * Stores a message of a locked conversation under its number and, for a channel that delivers, puts its ids (no text, no
 * address) into the outbox: whoever sends opens both then, so nothing leaves after an erasure. Returns its id.
 */
export async function writeMessage(
  tx: Tx,
  deps: ConversationDeps,
  row: Pick<Conversation, 'id' | 'channel'>,
  input: NewMessage,
  now: Date,
): Promise<string> {
  const id = newId('message', now.getTime());
  const cipher = await deps.personKeys.get(tx, row.id);
  await tx.insert(message).values({
    id,
    conversationId: row.id,
    seq: input.seq,
    author: input.author,
    authorId: input.authorId ?? null,
    body: cipher.seal(input.text, places.message(id)),
    redactions: [...(input.redactions ?? [])],
    answerId: input.answerId ?? null,
    markup: input.markup ?? null,
    sourceKey: input.sourceKey ?? null,
    createdAt: now,
  });
  if (row.channel === 'telegram' && input.author !== 'citizen') {
    const payload = Buffer.from(JSON.stringify({ conversationId: row.id, messageId: id }), 'utf8');
    await enqueueMessage(tx, { channel: 'telegram', dedupeKey: deliveryKey(id), payload }, now);
  }
  return id;
}

export function deliveryKey(messageId: string): string {
  return `message:${messageId}`;
}

/** The message a cause already led to. */
export async function findBySource(tx: Tx, sourceKey: string): Promise<typeof message.$inferSelect | null> {
  const [row] = await tx.select().from(message).where(eq(message.sourceKey, sourceKey));
  return row ?? null;
}
