import { and, eq, inArray } from 'drizzle-orm';
import { deskPhrasesOf, formatPromise } from '../../agents/adviser/desk-phrases.ts';
import { record } from '../../db/audit/record.ts';
import type { Tx } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import {
  type Conversation,
  conversation,
  type Handoff,
  type HandoffReason,
  handoff,
} from '../../db/schema/conversations.ts';
import {
  type ConversationDeps,
  type ConversationRef,
  citizenOf,
  lockConversation,
  places,
  takeSeq,
} from './conversation-record.ts';
import { promiseTime } from './promised-time.ts';
import { getPublicDesk } from './public-desk.ts';
import { findBySource, writeMessage } from './write-message.ts';

/** What an appointment is asked for, in the citizen's words after personal data was taken out. */
export type AppointmentRequest = { topic: string; place: string; times: string };

export type NewHandoff = {
  reason: HandoffReason;
  answerId?: string;
  appointment?: AppointmentRequest;
  /** What asked for it, for example `update:123`: then who asks twice is told so, and a redelivery says nothing twice. */
  sourceKey?: string;
};

/**
 * Passes a conversation to the desk and tells the citizen by when a person answers: a system message in the
 * conversation's language, so no channel can forget it. One is open per conversation: asking again meets it.
 */
export async function openHandoff(
  tx: Tx,
  deps: ConversationDeps,
  about: ConversationRef,
  input: NewHandoff,
): Promise<{ handoffId: string; promisedAt: Date; already: boolean }> {
  const row = await lockConversation(tx, about.id);
  const now = deps.clock();
  const open = await findOpenHandoff(tx, row.id);
  if (open !== null) {
    await extend(tx, deps, row, open, input, now);
    return { handoffId: open.id, promisedAt: open.promisedAt, already: true };
  }
  // The desk that serves the public today, even where another did when the conversation began.
  const { organisationId } = await getPublicDesk(tx);
  if (organisationId !== row.organisationId)
    await tx.update(conversation).set({ organisationId }).where(eq(conversation.id, row.id));
  const handoffId = newId('handoff', now.getTime());
  const promisedAt = promiseTime(now);
  await tx.insert(handoff).values({
    id: handoffId,
    conversationId: row.id,
    organisationId,
    reason: input.reason,
    answerId: input.answerId ?? null,
    request: await sealRequest(tx, deps, row.id, handoffId, input.appointment),
    openedAt: now,
    promisedAt,
  });
  await record(
    tx,
    {
      action: 'handoff.opened',
      actor: citizenOf({ id: row.id, organisationId }),
      object: { type: 'handoff', id: handoffId },
      detail: {
        conversationId: row.id,
        reason: input.reason,
        promisedAt: promisedAt.toISOString(),
        answerId: input.answerId ?? null,
      },
    },
    now,
  );
  const phrases = deskPhrasesOf(row.lang);
  const say = input.reason === 'appointment' ? phrases.appointment : phrases.opened;
  await tell(tx, deps, row, say(formatPromise(promisedAt, row.lang)), now);
  return { handoffId, promisedAt, already: false };
}

/** A second request while one is open: an appointment is added to it, and the citizen is told that somebody is at it. */
async function extend(
  tx: Tx,
  deps: ConversationDeps,
  row: Conversation,
  open: Handoff,
  input: NewHandoff,
  now: Date,
): Promise<void> {
  if (input.sourceKey !== undefined && (await findBySource(tx, `${input.sourceKey}:already`)) !== null) return;
  if (input.appointment !== undefined) {
    const request = await sealRequest(tx, deps, row.id, open.id, input.appointment);
    await tx.update(handoff).set({ request, reason: 'appointment' }).where(eq(handoff.id, open.id));
    await record(
      tx,
      {
        action: 'handoff.extended',
        actor: citizenOf(row),
        object: { type: 'handoff', id: open.id },
        detail: { reason: 'appointment' },
      },
      now,
    );
  }
  if (input.sourceKey === undefined) return;
  const phrases = deskPhrasesOf(row.lang);
  const text = open.state === 'claimed' ? phrases.held : phrases.already(formatPromise(open.promisedAt, row.lang));
  await tell(tx, deps, row, text, now, `${input.sourceKey}:already`);
}

/** A sentence of the system to the citizen, once per `sourceKey` where one is given. The conversation is locked. */
export async function tell(
  tx: Tx,
  deps: ConversationDeps,
  row: Pick<Conversation, 'id' | 'channel'>,
  text: string,
  now: Date,
  sourceKey?: string,
): Promise<number> {
  const known = sourceKey === undefined ? null : await findBySource(tx, sourceKey);
  if (known !== null) return known.seq;
  const seq = (await takeSeq(tx, row.id, now))!;
  await writeMessage(
    tx,
    deps,
    row,
    { seq, author: 'system', text, ...(sourceKey === undefined ? {} : { sourceKey }) },
    now,
  );
  return seq;
}

export async function findOpenHandoff(tx: Tx, conversationId: string): Promise<Handoff | null> {
  const [row] = await tx
    .select()
    .from(handoff)
    .where(and(eq(handoff.conversationId, conversationId), inArray(handoff.state, ['waiting', 'claimed'])));
  return row ?? null;
}

async function sealRequest(
  tx: Tx,
  deps: ConversationDeps,
  conversationId: string,
  handoffId: string,
  appointment: AppointmentRequest | undefined,
): Promise<Uint8Array | null> {
  if (appointment === undefined) return null;
  const cipher = await deps.personKeys.get(tx, conversationId);
  return cipher.seal(JSON.stringify(appointment), places.request(handoffId));
}
