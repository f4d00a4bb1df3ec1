import { and, count, eq, gt } from 'drizzle-orm';
import type { Actor } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { handoff, message } from '../../db/schema/conversations.ts';
import type { AppDeps } from '../deps.ts';
import { takeSeq } from './conversation-record.ts';
import { lockHandoff, note, requireHolder } from './hold-handoff.ts';
import { findBySource, writeMessage } from './write-message.ts';

/** Longer is a letter; on a telephone it would come in many pieces. */
export const replyCharsMax = 4_000;

/** Where a reply comes from; counted in aggregate only. */
export type ReplyBasis = 'typed' | 'draft' | 'canned';

export type NewReply = {
  text: string;
  /** The last message on the screen; without it, the last one this person was shown. */
  lastSeq?: number;
  basis?: ReplyBasis;
  /** The same form sent twice is one reply. */
  token?: string;
};

/**
 * Sends a person's words to the citizen. Only who holds the handoff may; and while there is a newer message from the
 * citizen than the person was shown, nothing is sent: Fault `stale`, with how many (known traps 8).
 */
export async function replyToCitizen(
  deps: AppDeps,
  actor: Actor,
  id: string,
  reply: NewReply,
  requestId: string,
): Promise<{ messageId: string; seq: number }> {
  const text = reply.text.replace(/\r\n?/g, '\n').trim();
  if (text === '')
    throw new Fault('invalid_input', 'Scrivi la risposta, poi premi «Invia».', { details: { field: 'text' } });
  if (text.length > replyCharsMax)
    throw new Fault(
      'invalid_input',
      `La risposta è troppo lunga: ${text.length.toLocaleString('it-IT')} caratteri, il massimo è ${replyCharsMax.toLocaleString('it-IT')}.`,
      { details: { field: 'text' } },
    );
  return deps.database.db.transaction(async (tx) => {
    const { row, about } = await lockHandoff(tx, actor, id);
    const sourceKey = reply.token === undefined ? undefined : `desk:${id}:${actor.id}:${reply.token}`;
    const known = sourceKey === undefined ? null : await findBySource(tx, sourceKey);
    if (known !== null) return { messageId: known.id, seq: known.seq };
    await requireHolder(tx, row, actor);
    const seen = reply.lastSeq ?? row.seenSeq;
    const [newer] = await tx
      .select({ messages: count() })
      .from(message)
      .where(and(eq(message.conversationId, about.id), eq(message.author, 'citizen'), gt(message.seq, seen)));
    if (newer!.messages > 0)
      throw new Fault(
        'stale',
        newer!.messages === 1
          ? 'Nel frattempo il cittadino ha scritto ancora: leggi il messaggio nuovo, poi conferma l’invio.'
          : `Nel frattempo il cittadino ha scritto altri ${newer!.messages} messaggi: leggili, poi conferma l’invio.`,
        { details: { newerMessages: newer!.messages, lastSeq: about.lastSeq } },
      );
    const now = deps.clock();
    const seq = (await takeSeq(tx, about.id, now))!;
    const author = { author: 'person', authorId: actor.id } as const;
    const messageId = await writeMessage(
      tx,
      deps,
      about,
      { seq, ...author, text, ...(sourceKey === undefined ? {} : { sourceKey }) },
      now,
    );
    await tx.update(handoff).set({ seenSeq: seq }).where(eq(handoff.id, id));
    await note(tx, 'handoff.replied', actor, row, requestId, now, { messageId, seq, basis: reply.basis ?? 'typed' });
    return { messageId, seq };
  });
}
