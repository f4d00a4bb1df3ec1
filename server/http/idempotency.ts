import { and, eq } from 'drizzle-orm';
import { createMiddleware } from 'hono/factory';
import { sha256 } from '../../db/canonical-json.ts';
import { Fault } from '../../db/fault.ts';
import { idempotentRequest } from '../../db/schema/accounts.ts';
import type { AppDeps } from '../deps.ts';
import type { Env } from './env.ts';

/** Answers that hold somebody's data and create nothing: asked again they are computed again, never kept. */
const keptNowhere = new Set(['/api/v1/credentials', '/api/v1/skill-mentions']);

/**
 * A POST with an `Idempotency-Key` is carried out once per account: repeated, it gets the stored answer; with another
 * body it is refused; while the first is still running it is asked to wait. Faults of ours (5xx) are not remembered.
 */
export function answerRepeats(deps: AppDeps) {
  return createMiddleware<Env>(async (c, next) => {
    const key = c.req.header('idempotency-key');
    const session = c.get('session');
    if (key === undefined || session === null || c.req.method !== 'POST' || keptNowhere.has(c.req.path)) return next();
    if (key.length > 200)
      throw new Fault('invalid_input', 'La chiave Idempotency-Key è troppo lunga: al massimo 200 caratteri.');
    const { db } = deps.database;
    const mine = and(eq(idempotentRequest.userId, session.userId), eq(idempotentRequest.key, key));
    const body = await c.req.raw.clone().arrayBuffer();
    const requestDigest = sha256(`${c.req.path}\n${Buffer.from(body).toString('base64')}`);
    const inserted = await db
      .insert(idempotentRequest)
      .values({ userId: session.userId, key, requestDigest })
      .onConflictDoNothing()
      .returning({ key: idempotentRequest.key });
    if (inserted.length === 0) {
      const [known] = await db.select().from(idempotentRequest).where(mine);
      if (known === undefined)
        throw new Fault('conflict', 'La stessa richiesta è in corso: riprova fra un momento.', {
          details: { retryAfterSeconds: 1 },
        });
      if (known.requestDigest !== requestDigest)
        throw new Fault('conflict', 'Questa Idempotency-Key è già stata usata per una richiesta diversa.');
      if (known.status === null)
        throw new Fault('conflict', 'La stessa richiesta è in corso: riprova fra un momento.', {
          details: { retryAfterSeconds: 1 },
        });
      c.header('idempotent-replayed', 'true');
      if (known.location !== null) c.header('location', known.location);
      return c.body(known.body ?? '', known.status as 200, { 'content-type': 'application/json; charset=utf-8' });
    }
    await next();
    const response = c.res;
    const remembered = response.status < 400;
    if (!remembered) {
      await db.delete(idempotentRequest).where(mine);
      return;
    }
    const text = await response.clone().text();
    await db
      .update(idempotentRequest)
      .set({ status: response.status, body: text, location: response.headers.get('location') })
      .where(mine);
  });
}
