import { randomUUID } from 'node:crypto';
import type { Channel, HandoffReason } from '../../db/schema/conversations.ts';
import { receiveMessage, replyAsBot } from '../../server/conversations/exchange-messages.ts';
import { correspondentOf, findOrOpenConversation } from '../../server/conversations/open-conversation.ts';
import { type AppointmentRequest, openHandoff } from '../../server/conversations/open-handoff.ts';
import type { AppDeps } from '../../server/deps.ts';
import type { Client } from './test-app.ts';

export type DeskCase = {
  conversationId: string;
  handoffId: string;
  /** The citizen writes again. */
  write(text: string): Promise<{ seq: number; heldBy: 'bot' | 'desk' }>;
  /** The bot answers the message with that number, if it may. */
  botSays(afterSeq: number, text: string): Promise<{ messageId: string } | 'held'>;
};

/** A citizen who asked something and was passed on to the desk, the way the bot does it. */
export async function openCase(
  { deps }: { deps: AppDeps },
  more: {
    text?: string;
    reason?: HandoffReason;
    channel?: Channel;
    lang?: string;
    answerId?: string;
    appointment?: AppointmentRequest;
  } = {},
): Promise<DeskCase> {
  const { db } = deps.database;
  const key = randomUUID();
  const channel = more.channel ?? 'telegram';
  const { id } = await db.transaction((tx) =>
    findOrOpenConversation(tx, deps, {
      channel,
      correspondent: correspondentOf(deps, channel, key),
      lang: more.lang ?? 'it',
      ...(channel === 'telegram' ? { address: '4711' } : {}),
    }),
  );
  let n = 0;
  const write = (text: string) =>
    db.transaction((tx) =>
      receiveMessage(tx, deps, { id }, { text, redactions: [], sourceKey: `update:${key}:${n++}` }),
    );
  const botSays = (afterSeq: number, text: string) =>
    db.transaction((tx) =>
      replyAsBot(
        tx,
        deps,
        { id },
        {
          afterSeq,
          text,
          sourceKey: `update:${key}:${n++}:reply`,
          ...(more.answerId === undefined ? {} : { answerId: more.answerId }),
        },
      ),
    );
  const { seq } = await write(more.text ?? 'Quante ore dura il Percorso 2?');
  if (more.answerId !== undefined) await botSays(seq, 'Risposta del bot.');
  const { handoffId } = await db.transaction((tx) =>
    openHandoff(
      tx,
      deps,
      { id },
      {
        reason: more.reason ?? 'asked',
        ...(more.answerId === undefined ? {} : { answerId: more.answerId }),
        ...(more.appointment === undefined ? {} : { appointment: more.appointment }),
      },
    ),
  );
  return { conversationId: id, handoffId, write, botSays };
}

/** An answer that a consultant proposed; another person must approve it. */
export async function proposeCase(
  consultant: Client,
  more: { questions?: string[]; text?: string; expiresOn?: string; passageIds?: string[]; lang?: string } = {},
): Promise<{ id: string }> {
  const { status, body } = await consultant.json<{ id: string; detail?: string }>('POST', '/api/v1/approved-answers', {
    questions: ['Il bonus trasporti vale per i corsi?'],
    text: 'Il bonus trasporti non riguarda i corsi: lo chiede il Comune.',
    expiresOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    ...more,
  });
  if (status !== 201) throw new Error(`nothing was proposed: ${body.detail}`);
  return body;
}
