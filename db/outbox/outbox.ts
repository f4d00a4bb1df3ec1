import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { Db, Tx } from '../database.ts';
import { newId } from '../ids.ts';
import { outbox } from '../schema/audit.ts';

/** A message for the outside world. `payload` is bytes: what concerns a person comes encrypted. */
export type OutboxMessage = { channel: string; dedupeKey: string; payload: Uint8Array };

/** After so many tries a message is given up and shows as failed. */
const attemptsMax = 8;
/** A sender that died holds its message back no longer than this. */
const leaseMs = 60_000;

/** Writes a message in the transaction of its cause. The same cause again (same key) adds nothing. */
export async function enqueueMessage(tx: Tx, message: OutboxMessage, now: Date): Promise<void> {
  await tx
    .insert(outbox)
    .values({ id: newId('outbox', now.getTime()), ...message, notBefore: now, createdAt: now })
    .onConflictDoNothing();
}

/**
 * Takes up to `limit` due messages of a channel, oldest first, and hides them from other senders for a minute. A sender
 * that dies leaves them to be taken again: delivery is at least once, and the receiver's own key makes it once.
 */
export async function takeDueMessages(db: Db, channel: string, limit: number, now: Date) {
  return db.transaction(async (tx) => {
    const due = await tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.channel, channel), eq(outbox.state, 'waiting'), lte(outbox.notBefore, now)))
      .orderBy(asc(outbox.id))
      .limit(limit)
      .for('update', { skipLocked: true });
    for (const message of due) {
      await tx
        .update(outbox)
        .set({ notBefore: new Date(now.getTime() + leaseMs), attempts: sql`${outbox.attempts} + 1` })
        .where(eq(outbox.id, message.id));
    }
    return due.map((message) => ({ ...message, attempts: message.attempts + 1 }));
  });
}

export async function markSent(db: Db, id: string, now: Date): Promise<void> {
  await db
    .update(outbox)
    .set({ state: 'sent', sentAt: now })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'waiting')));
}

/** The receiver wants no messages from us: no try will change that. */
export async function markBlocked(db: Db, id: string): Promise<void> {
  await db
    .update(outbox)
    .set({ state: 'blocked' })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'waiting')));
}

/** Puts a message off, to the instant the receiver asked for or doubling from one second; gives it up after eight tries. */
export async function postpone(
  db: Db,
  message: { id: string; attempts: number },
  now: Date,
  retryAfterMs?: number,
): Promise<'waiting' | 'failed'> {
  const state = message.attempts >= attemptsMax ? ('failed' as const) : ('waiting' as const);
  const waitMs = retryAfterMs ?? 1000 * 2 ** Math.min(message.attempts, 10);
  await db
    .update(outbox)
    .set({ state, notBefore: new Date(now.getTime() + waitMs) })
    .where(and(eq(outbox.id, message.id), eq(outbox.state, 'waiting')));
  return state;
}
