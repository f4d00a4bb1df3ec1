import { lt } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { idempotentRequest, rateLimit, session } from '../../db/schema/accounts.ts';
import { expireConversations } from '../assistant/expire-conversations.ts';
import type { Log } from '../log.ts';

const everyMs = 3_600_000;
/** A client that repeats a request does so within minutes; a day is generous. */
const answersKeptMs = 24 * 3_600_000;

/** Deletes what has served its purpose: old answers to repeated requests, ended sessions, old counts of failures, old conversations. */
export function startHousekeeping(database: Database, clock: () => Date, log: Log): { stop(): void } {
  const sweep = async () => {
    const now = clock();
    const dayAgo = new Date(now.getTime() - answersKeptMs);
    await database.db.delete(idempotentRequest).where(lt(idempotentRequest.createdAt, dayAgo));
    await database.db.delete(session).where(lt(session.expiresAt, now));
    await expireConversations(database, now);
    await database.db.delete(rateLimit).where(lt(rateLimit.lastRequest, dayAgo.getTime()));
  };
  const timer = setInterval(() => sweep().catch((error) => log.error({ err: error }, 'housekeeping failed')), everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
