import { and, eq, sql } from 'drizzle-orm';
import { record } from '../../db/audit/record.ts';
import { type Db, rowsOf, type Tx } from '../../db/database.ts';
import { outbox } from '../../db/schema/audit.ts';
import { telegramDelivery, telegramPace } from '../../db/schema/telegram.ts';
import type { AppDeps } from '../deps.ts';

/** An outbox row this process has taken, with how far its delivery had come. */
export type Delivery = {
  outboxId: string;
  dedupeKey: string;
  payload: Uint8Array;
  attempts: number;
  createdAt: Date;
  /** Null for a farewell, whose conversation is gone. */
  messageId: string | null;
  conversationId: string | null;
  partsSent: number;
  repeats: number;
};

/** A sender that died holds its message back no longer than this; a call to Telegram ends before it. */
export const leaseMs = 20_000;
/** An answer that comes a day later answers nobody. */
const keptTryingMs = 24 * 3_600_000;
/**
 * A part whose arrival is unknown is sent again: a lost answer is worse than a doubled one. Not more often than this, and
 * each time is counted.
 */
export const repeatsMax = 5;
const waitMaxMs = 60_000;

/**
 * Takes due messages, oldest first, of each conversation only the earliest that waits: what comes later waits for it. A
 * row whose part was on its way when its sender died is taken with one repeat more.
 */
export async function takeDeliveries(deps: AppDeps, limit: number): Promise<Delivery[]> {
  const now = deps.clock();
  const at = now.toISOString();
  return deps.database.db.transaction(async (tx) => {
    const due = rowsOf<{ id: string; message_id: string | null; conversation_id: string | null }>(
      await tx.execute(sql`
        select o.id, m.id as message_id, m.conversation_id from outbox o
        left join message m on o.dedupe_key = 'message:' || m.id
        where o.channel = 'telegram' and o.state = 'waiting' and o.not_before <= ${at}
          and not exists (select 1 from telegram_pace p where p.paused_until > ${at})
          and not exists (
            select 1 from message em join outbox e on e.dedupe_key = 'message:' || em.id
            where em.conversation_id = m.conversation_id and em.seq < m.seq and e.state = 'waiting')
        order by o.id limit ${limit} for update of o skip locked`),
    );
    const taken: Delivery[] = [];
    for (const { id, message_id: messageId, conversation_id: conversationId } of due) {
      const [row] = await tx
        .update(outbox)
        .set({ notBefore: new Date(now.getTime() + leaseMs), attempts: sql`${outbox.attempts} + 1` })
        .where(eq(outbox.id, id))
        .returning();
      const [delivery] = await tx
        .insert(telegramDelivery)
        .values({ outboxId: id, inFlightSince: now })
        .onConflictDoUpdate({
          target: telegramDelivery.outboxId,
          set: {
            repeats: sql`${telegramDelivery.repeats} + case when ${telegramDelivery.inFlightSince} is null then 0 else 1 end`,
            inFlightSince: now,
          },
        })
        .returning();
      const { dedupeKey, payload, attempts, createdAt } = row!;
      const { partsSent, repeats } = delivery!;
      taken.push({
        outboxId: id,
        dedupeKey,
        payload,
        attempts,
        createdAt,
        messageId,
        conversationId,
        partsSent,
        repeats,
      });
    }
    return taken;
  });
}

/** The next part sets out. */
export async function markSettingOut(db: Db, { outboxId }: Delivery, now: Date): Promise<void> {
  await db.update(telegramDelivery).set({ inFlightSince: now }).where(eq(telegramDelivery.outboxId, outboxId));
}

/** A part arrived; with the last one the message is sent. */
export async function markPartSent(
  db: Db,
  delivery: Delivery,
  partsSent: number,
  all: boolean,
  now: Date,
): Promise<void> {
  delivery.partsSent = partsSent;
  await db.transaction(async (tx) => {
    await tx
      .update(telegramDelivery)
      .set({ partsSent, inFlightSince: null, lastError: null })
      .where(eq(telegramDelivery.outboxId, delivery.outboxId));
    if (all) await endDelivery(tx, delivery, 'sent', now);
    // Each further part gets a full lease of its own.
    else
      await tx
        .update(outbox)
        .set({ notBefore: new Date(now.getTime() + leaseMs) })
        .where(stillMine(delivery));
  });
}

export type Failure = {
  /** A code for the desk and the log, never words of the answer. */
  code: string;
  /** When Telegram said how long to wait. */
  retryAfterMs?: number;
  /** Whether the part may have arrived all the same. */
  unknown: boolean;
};

/**
 * Puts a message off: as long as Telegram asked, otherwise doubling from two seconds to a minute. Given up, visibly, after
 * a day, or when a part's arrival stayed unknown too often.
 */
export async function putOffDelivery(deps: AppDeps, delivery: Delivery, failure: Failure): Promise<void> {
  const now = deps.clock();
  const repeats = delivery.repeats + (failure.unknown ? 1 : 0);
  if (now.getTime() - delivery.createdAt.getTime() > keptTryingMs || repeats > repeatsMax)
    return giveUp(deps, delivery, failure.code);
  const waitMs = failure.retryAfterMs ?? Math.min(1000 * 2 ** Math.min(delivery.attempts, 10), waitMaxMs);
  await deps.database.db.transaction(async (tx) => {
    await tx
      .update(telegramDelivery)
      .set({ inFlightSince: null, repeats, lastError: failure.code })
      .where(eq(telegramDelivery.outboxId, delivery.outboxId));
    await tx
      .update(outbox)
      // Being asked to wait is no failure of a try.
      .set({
        notBefore: new Date(now.getTime() + waitMs),
        ...(failure.retryAfterMs === undefined ? {} : { attempts: delivery.attempts - 1 }),
      })
      .where(stillMine(delivery));
  });
}

/** No try will change it: the desk sees the state, the log has the event, and later messages go on. */
export async function giveUp(deps: AppDeps, delivery: Delivery, code: string): Promise<void> {
  const now = deps.clock();
  deps.log.error(
    { outboxId: delivery.outboxId, code, attempts: delivery.attempts },
    'telegram: a message was given up',
  );
  await deps.database.db.transaction(async (tx) => {
    await tx
      .update(telegramDelivery)
      .set({ inFlightSince: null, lastError: code })
      .where(eq(telegramDelivery.outboxId, delivery.outboxId));
    await endDelivery(tx, delivery, 'failed', now);
    await record(
      tx,
      {
        action: 'message.undelivered',
        actor: { type: 'system', id: 'telegram', role: null, organisationId: null },
        object: { type: 'message', id: delivery.messageId ?? delivery.outboxId },
        outcome: 'refused',
        detail: { code, partsSent: delivery.partsSent, repeats: delivery.repeats },
      },
      now,
    );
  });
}

/** Ends a delivery; a farewell's payload, the only one with an address in it, is wiped. */
export async function endDelivery(
  tx: Tx,
  delivery: Delivery,
  state: 'sent' | 'failed' | 'blocked',
  now: Date,
): Promise<void> {
  await tx
    .update(outbox)
    .set({
      state,
      sentAt: state === 'sent' ? now : null,
      ...(delivery.messageId === null ? { payload: new Uint8Array() } : {}),
    })
    .where(stillMine(delivery));
}

/** Nothing is sent to anybody until then. */
export async function pauseAll(db: Db, until: Date): Promise<void> {
  await db
    .insert(telegramPace)
    .values({ pausedUntil: until })
    .onConflictDoUpdate({
      target: telegramPace.onlyRow,
      set: { pausedUntil: sql`greatest(${telegramPace.pausedUntil}, excluded.paused_until)` },
    });
}

function stillMine({ outboxId }: Delivery) {
  return and(eq(outbox.id, outboxId), eq(outbox.state, 'waiting'));
}
