import { and, lt, ne, sql } from 'drizzle-orm';
import { telegramUpdate } from '../../db/schema/telegram.ts';
import type { AppDeps } from '../deps.ts';

/**
 * Telegram keeps an update for a day; after two nobody sends it again. Older numbers must go: after a silent week Telegram
 * begins anew from a random one, which could meet an old row and be lost.
 */
const keptMs = 48 * 3_600_000;

/** Housekeeping: drops old numbers, and what was remembered of chats whose conversation was erased. */
export async function forgetUpdates({ database: { db }, clock }: Pick<AppDeps, 'database' | 'clock'>): Promise<void> {
  const before = new Date(clock().getTime() - keptMs);
  await db.delete(telegramUpdate).where(and(ne(telegramUpdate.state, 'waiting'), lt(telegramUpdate.handledAt, before)));
  await db.execute(
    sql`delete from telegram_chat c where not exists (
          select 1 from conversation v where v.channel = 'telegram' and v.correspondent = c.chat_key)`,
  );
}
