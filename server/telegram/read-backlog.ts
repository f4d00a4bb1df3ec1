import { sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../db/database.ts';

export type Backlog = {
  /** Updates that came in and are not handled yet, and those laid aside after several failures. */
  updates: { waiting: number; failed: number };
  /** Messages not sent yet, given up, and parts sent again because their arrival was unknown. */
  messages: { waiting: number; failed: number; sentAgain: number };
};

/** What waits on the Telegram side, for `/status`: a bot that is stuck is seen before citizens complain. */
export async function readBacklog(db: Db): Promise<Backlog> {
  const [row] = rowsOf<Record<'waiting' | 'failed' | 'unsent' | 'given_up' | 'again', number>>(
    await db.execute(sql`
      select (select count(*)::int from telegram_update where state = 'waiting') as waiting,
        (select count(*)::int from telegram_update where state = 'failed') as failed,
        (select count(*)::int from outbox where channel = 'telegram' and state = 'waiting') as unsent,
        (select count(*)::int from outbox where channel = 'telegram' and state = 'failed') as given_up,
        (select coalesce(sum(repeats), 0)::int from telegram_delivery) as again`),
  );
  const { waiting, failed, unsent, given_up: givenUp, again } = row!;
  return { updates: { waiting, failed }, messages: { waiting: unsent, failed: givenUp, sentAgain: again } };
}
