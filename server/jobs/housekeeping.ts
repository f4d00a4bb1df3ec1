import { lt } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { idempotentRequest, rateLimit, session } from '../../db/schema/accounts.ts';
import type { Log } from '../log.ts';

const everyMs = 3_600_000;
/** A client that repeats a request does so within minutes; a day is generous. */
const answersKeptMs = 24 * 3_600_000;

/** Deletes what has served its purpose: old answers to repeated requests, ended sessions, old counts of failures. */
export async function sweep({ db }: Database, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - answersKeptMs);
  await db.delete(idempotentRequest).where(lt(idempotentRequest.createdAt, dayAgo));
  await db.delete(session).where(lt(session.expiresAt, now));
  await db.delete(rateLimit).where(lt(rateLimit.lastRequest, dayAgo.getTime()));
}

/** Sweeps every hour while a server runs. */
export function startHousekeeping(database: Database, clock: () => Date, log: Log): { stop(): void } {
  const timer = setInterval(
    () => sweep(database, clock()).catch((error) => log.error({ err: error }, 'housekeeping failed')),
    everyMs,
  );
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
