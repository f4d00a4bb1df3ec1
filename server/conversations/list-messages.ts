import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { outbox } from '../../db/schema/audit.ts';
import { conversation, type MessageAuthor, message } from '../../db/schema/conversations.ts';
import { type ConversationDeps, places } from './conversation-record.ts';
import { deliveryKey } from './write-message.ts';

/** `none` where nothing is delivered: what the citizen wrote, and the web, where the page reads for itself. */
export type Delivery = 'none' | 'waiting' | 'sent' | 'failed' | 'blocked';

export type OpenedMessage = {
  id: string;
  seq: number;
  author: MessageAuthor;
  authorId: string | null;
  text: string;
  redactions: string[];
  answerId: string | null;
  createdAt: Date;
  delivery: Delivery;
};

/** Nobody reads more than this on one page; older ones stay where they are. */
const messagesMax = 200;

/** The newest messages of a conversation in their order, in clear; none when it was erased. */
export async function listMessages(
  db: Db,
  deps: ConversationDeps,
  conversationId: string,
  options: { after?: number } = {},
): Promise<OpenedMessage[]> {
  const [about] = await db.select().from(conversation).where(eq(conversation.id, conversationId));
  if (about === undefined || about.erasedAt !== null) return [];
  const from = Math.max(options.after ?? 0, about.lastSeq - messagesMax);
  const rows = await db
    .select()
    .from(message)
    .where(and(eq(message.conversationId, conversationId), gt(message.seq, from)))
    .orderBy(asc(message.seq));
  if (rows.length === 0) return [];
  const cipher = await deps.personKeys.get(db, conversationId);
  const sent = await db
    .select({ key: outbox.dedupeKey, state: outbox.state })
    .from(outbox)
    .where(
      inArray(
        outbox.dedupeKey,
        rows.map(({ id }) => deliveryKey(id)),
      ),
    );
  const states = new Map(sent.map(({ key, state }) => [key, state]));
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    author: row.author,
    authorId: row.authorId,
    text: cipher.open(row.body, places.message(row.id)),
    redactions: row.redactions,
    answerId: row.answerId,
    createdAt: row.createdAt,
    delivery: states.get(deliveryKey(row.id)) ?? 'none',
  }));
}

export type Deliverable = {
  text: string;
  address: string | null;
  lang: string;
  markup: unknown;
  answerId: string | null;
  blocked: boolean;
};

/** What a sender needs at the moment of sending; null when the conversation was erased: then nothing is sent. */
export async function openMessageText(db: Db, deps: ConversationDeps, messageId: string): Promise<Deliverable | null> {
  const [row] = await db
    .select({ message, conversation })
    .from(message)
    .innerJoin(conversation, eq(conversation.id, message.conversationId))
    .where(eq(message.id, messageId));
  if (row === undefined || row.conversation.erasedAt !== null) return null;
  const cipher = await deps.personKeys.get(db, row.conversation.id);
  const { address } = row.conversation;
  return {
    text: cipher.open(row.message.body, places.message(messageId)),
    address: address === null ? null : cipher.open(address, places.address(row.conversation.id)),
    lang: row.conversation.lang,
    markup: row.message.markup,
    answerId: row.message.answerId,
    blocked: row.conversation.blockedAt !== null,
  };
}
