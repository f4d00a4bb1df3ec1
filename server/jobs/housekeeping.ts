import { lt } from 'drizzle-orm';
import { idempotentRequest, rateLimit, session } from '../../db/schema/accounts.ts';
import { expireConversations } from '../assistant/expire-conversations.ts';
import { eraseOldConversations } from '../conversations/erase-conversation.ts';
import type { AppDeps } from '../deps.ts';
import { forgetUpdates } from '../telegram/forget-updates.ts';

const everyMs = 3_600_000;
/** A client that repeats a request does so within minutes; a day is generous. */
const answersKeptMs = 24 * 3_600_000;

/** Deletes what has served its purpose: old answers to repeated requests, ended sessions, old counts, old conversations. */
export async function sweep(deps: AppDeps): Promise<void> {
  const { db } = deps.database;
  const now = deps.clock();
  const dayAgo = new Date(now.getTime() - answersKeptMs);
  await db.delete(idempotentRequest).where(lt(idempotentRequest.createdAt, dayAgo));
  await db.delete(session).where(lt(session.expiresAt, now));
  await db.delete(rateLimit).where(lt(rateLimit.lastRequest, dayAgo.getTime()));
  await eraseOldConversations(db, deps);
  await expireConversations(deps.database, now);
  await forgetUpdates(deps);
}

/** Sweeps every hour while a server runs. */
export function startHousekeeping(deps: AppDeps): { stop(): void } {
  const timer = setInterval(
    () => sweep(deps).catch((error) => deps.log.error({ err: error }, 'housekeeping failed')),
    everyMs,
  );
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
