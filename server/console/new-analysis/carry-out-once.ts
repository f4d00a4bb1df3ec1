import { and, eq } from 'drizzle-orm';
import { canonicalJson, sha256 } from '../../../db/canonical-json.ts';
import type { Db } from '../../../db/database.ts';
import { Fault } from '../../../db/fault.ts';
import { idempotentRequest } from '../../../db/schema/accounts.ts';
import type { TypedForm } from './typed-form.ts';

const waitMs = 100;
const waitsMax = 100;

/**
 * Carries out `create` once for a form as it stands: a second press of the button meets the first one's analysis. A form
 * that was changed in between (back, edit, send) is another one. What failed may be sent again.
 */
export async function carryOutOnce(
  db: Db,
  userId: string,
  form: TypedForm,
  create: () => Promise<string>,
): Promise<string> {
  const requestDigest = sha256(canonicalJson(form));
  const key = `form:${form.token}:${requestDigest.slice(0, 32)}`;
  const mine = and(eq(idempotentRequest.userId, userId), eq(idempotentRequest.key, key));
  for (let waits = 0; waits < waitsMax; waits++) {
    const inserted = await db
      .insert(idempotentRequest)
      .values({ userId, key, requestDigest })
      .onConflictDoNothing()
      .returning({ key: idempotentRequest.key });
    if (inserted.length > 0) {
      try {
        const id = await create();
        await db.update(idempotentRequest).set({ status: 303, location: id }).where(mine);
        return id;
      } catch (error) {
        await db.delete(idempotentRequest).where(mine);
        throw error;
      }
    }
    const [known] = await db.select().from(idempotentRequest).where(mine);
    if (known?.location) return known.location;
    // The first press is still being carried out; its outcome is worth the wait of some seconds.
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  throw new Fault('conflict', 'La stessa richiesta è già in corso: guarda fra le analisi se la bozza c’è.');
}
