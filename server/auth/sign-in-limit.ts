import { eq, sql } from 'drizzle-orm';
import { sha256 } from '../../db/canonical-json.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { rateLimit } from '../../db/schema/accounts.ts';

/** Ten wrong passwords for one account from one address in five minutes: more is guessing, not forgetting. */
const failuresMax = 10;
/** A whole office may share one address, so the sum over accounts may be higher. */
const failuresPerAddressMax = 100;
const windowMs = 5 * 60_000;

/** Throws Fault `too_many_requests` with the seconds to wait. Counts live in the database: N servers share them. */
export async function requireSignInAllowed(db: Db, client: string, email: string, now: number): Promise<void> {
  for (const [key, max] of limitKeys(client, email)) {
    const [row] = await db.select().from(rateLimit).where(eq(rateLimit.key, key));
    if (row !== undefined && row.count >= max && now - row.lastRequest < windowMs) {
      const retryAfterSeconds = Math.ceil((windowMs - (now - row.lastRequest)) / 1000);
      throw new Fault('too_many_requests', 'Troppi tentativi di accesso: aspetta qualche minuto e riprova.', {
        details: { retryAfterSeconds },
      });
    }
  }
}

export async function countSignInFailure(db: Db, client: string, email: string, now: number): Promise<void> {
  for (const [key] of limitKeys(client, email)) {
    await db
      .insert(rateLimit)
      .values({ id: sha256(key).slice(0, 32), key, count: 1, lastRequest: now })
      .onConflictDoUpdate({
        target: rateLimit.key,
        set: {
          count: sql`case when ${rateLimit.lastRequest} < ${now - windowMs} then 1 else ${rateLimit.count} + 1 end`,
          lastRequest: now,
        },
      });
  }
}

export async function clearSignInFailures(db: Db, client: string, email: string): Promise<void> {
  await db.delete(rateLimit).where(eq(rateLimit.key, limitKeys(client, email)[0]![0]));
}

/** Keys hold a digest, so that the table is no list of addresses that someone tried. */
function limitKeys(client: string, email: string): [string, number][] {
  return [
    [`sign-in:${sha256(`${client}\n${email.toLowerCase()}`).slice(0, 32)}`, failuresMax],
    [`sign-in-address:${sha256(client).slice(0, 32)}`, failuresPerAddressMax],
  ];
}
