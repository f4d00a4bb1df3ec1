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
  const leaseUntil = new Date(now.getTime() + leaseMs).toISOString();
  // One statement: on the embedded database, which does one thing at a time, each costs everybody.
  const rows = rowsOf<Taken>(
    await deps.database.db.execute(sql`
      with due as (
        select o.id, m.id as message_id, m.conversation_id from outbox o
        left join message m on o.dedupe_key = 'message:' || m.id
        where o.channel = 'telegram' and o.state = 'waiting' and o.not_before <= ${at}
          and not exists (select 1 from telegram_pace p where p.paused_until > ${at})
          and not exists (
            select 1 from message em join outbox e on e.dedupe_key = 'message:' || em.id
            where em.conversation_id = m.conversation_id and em.seq < m.seq and e.state = 'waiting')
        order by o.id limit ${limit} for update of o skip locked),
      taken as (
        update outbox o set not_before = ${leaseUntil}, attempts = o.attempts + 1 from due
        where o.id = due.id and o.state = 'waiting' and o.not_before <= ${at}
        returning o.id, o.dedupe_key, o.payload, o.attempts, o.created_at, due.message_id, due.conversation_id),
      delivery as (
        insert into telegram_delivery as d (outbox_id, in_flight_since) select id, ${at}::timestamptz from taken
        on conflict (outbox_id) do update set in_flight_since = excluded.in_flight_since,
          repeats = d.repeats + case when d.in_flight_since is null then 0 else 1 end
        returning d.outbox_id, d.parts_sent, d.repeats)
      select taken.*, delivery.parts_sent, delivery.repeats from taken join delivery on delivery.outbox_id = taken.id
      order by taken.id`),
  );
  return rows.map((row) => ({
    outboxId: row.id,
    dedupeKey: row.dedupe_key,
    payload: new Uint8Array(row.payload),
    attempts: row.attempts,
    createdAt: new Date(row.created_at),
    messageId: row.message_id,
    conversationId: row.conversation_id,
    partsSent: row.parts_sent,
    repeats: row.repeats,
  }));
}

type Taken = {
  id: string;
  dedupe_key: string;
  payload: Uint8Array;
  attempts: number;
  created_at: string | Date;
  message_id: string | null;
  conversation_id: string | null;
  parts_sent: number;
  repeats: number;
};

/** The next part sets out. */
export async function markSettingOut(db: Db, { outboxId }: Delivery, now: Date): Promise<void> {
  await db.update(telegramDelivery).set({ inFlightSince: now }).where(eq(telegramDelivery.outboxId, outboxId));
}

/** A part arrived; with the last one the message is sent. Each further part gets a full lease of its own. */
export async function markPartSent(
  db: Db,
  delivery: Delivery,
  partsSent: number,
  all: boolean,
  now: Date,
): Promise<void> {
  delivery.partsSent = partsSent;
  const wiped = delivery.messageId === null && all;
  await db.execute(sql`
    with part as (
      update telegram_delivery set parts_sent = ${partsSent}, in_flight_since = null, last_error = null
      where outbox_id = ${delivery.outboxId})
    update outbox set state = ${all ? 'sent' : 'waiting'}, sent_at = ${all ? now.toISOString() : null}::timestamptz,
      not_before = ${new Date(now.getTime() + leaseMs).toISOString()},
      payload = case when ${wiped} then ''::bytea else payload end
    where id = ${delivery.outboxId} and state = 'waiting'`);
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
