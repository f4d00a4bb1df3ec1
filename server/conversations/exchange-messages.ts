import { and, eq, lt } from 'drizzle-orm';
import { record } from '../../db/audit/record.ts';
import type { Tx } from '../../db/database.ts';
import { conversation } from '../../db/schema/conversations.ts';
import {
  botOf,
  type ConversationDeps,
  type ConversationRef,
  citizenOf,
  conversationErased,
  lockConversation,
  takeSeq,
} from './conversation-record.ts';
import { findBySource, writeMessage } from './write-message.ts';

export type Received = { messageId: string; seq: number; heldBy: 'bot' | 'desk'; repeated: boolean };

/**
 * Stores what a citizen wrote, after personal data was taken out of it. `heldBy` says who answers: the bot only where it
 * says `bot`. The same `sourceKey` again changes nothing. Throws `erased`.
 */
export async function receiveMessage(
  tx: Tx,
  deps: ConversationDeps,
  about: ConversationRef,
  input: { text: string; redactions: readonly string[]; sourceKey: string },
): Promise<Received> {
  const row = await lockConversation(tx, about.id);
  const known = await findBySource(tx, input.sourceKey);
  if (known !== null) return { messageId: known.id, seq: known.seq, heldBy: row.heldBy, repeated: true };
  const now = deps.clock();
  const seq = await takeSeq(tx, row.id, now);
  if (seq === null) throw conversationErased();
  const messageId = await writeMessage(tx, deps, row, { ...input, seq, author: 'citizen' }, now);
  // Who writes to us can be written to.
  if (row.blockedAt !== null) await tx.update(conversation).set({ blockedAt: null }).where(eq(conversation.id, row.id));
  await record(
    tx,
    {
      action: 'message.received',
      actor: citizenOf(row),
      object: { type: 'message', id: messageId },
      detail: {
        conversationId: row.id,
        seq,
        channel: row.channel,
        redactions: [...input.redactions],
        heldBy: row.heldBy,
      },
    },
    now,
  );
  return { messageId, seq, heldBy: row.heldBy, repeated: false };
}

/**
 * The bot's answer to the message `afterSeq`. `held` when a person holds the conversation at the moment of writing, or has
 * held it since that message: the claim and this reply wait for each other at the conversation's row, so an answer that
 * was being composed while somebody claimed is dropped (known traps 7). The same `sourceKey` again changes nothing.
 */
export async function replyAsBot(
  tx: Tx,
  deps: ConversationDeps,
  about: ConversationRef,
  input: { afterSeq: number; text: string; answerId?: string; markup?: unknown; sourceKey: string },
): Promise<{ messageId: string } | 'held'> {
  const row = await lockConversation(tx, about.id);
  const known = await findBySource(tx, input.sourceKey);
  if (known !== null) return { messageId: known.id };
  const now = deps.clock();
  const free = and(eq(conversation.heldBy, 'bot'), lt(conversation.botAfterSeq, input.afterSeq));
  const seq = await takeSeq(tx, row.id, now, free);
  if (seq === null) {
    await record(
      tx,
      {
        action: 'message.withheld',
        actor: botOf(row),
        object: { type: 'conversation', id: row.id },
        outcome: 'refused',
        detail: { afterSeq: input.afterSeq, heldBy: row.heldBy },
      },
      now,
    );
    return 'held';
  }
  const { text, answerId, markup, sourceKey } = input;
  const messageId = await writeMessage(
    tx,
    deps,
    row,
    {
      seq,
      author: 'bot',
      text,
      sourceKey,
      ...(answerId === undefined ? {} : { answerId }),
      ...(markup === undefined ? {} : { markup }),
    },
    now,
  );
  await record(
    tx,
    {
      action: 'message.sent',
      actor: botOf(row),
      object: { type: 'message', id: messageId },
      detail: { conversationId: row.id, seq, channel: row.channel, answerId: answerId ?? null },
    },
    now,
  );
  return { messageId };
}
