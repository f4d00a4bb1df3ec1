import { createMiddleware } from 'hono/factory';
import { Fault } from '../../db/fault.ts';
import type { Env } from './env.ts';

/** A person at a desk makes some tens of requests a minute; a page with live progress some hundreds. */
const signedInPerMinute = 3000;
const anonymousPerMinute = 600;
const windowMs = 60_000;
/** Above this many callers the oldest are forgotten, so that a flood of addresses cannot fill the memory. */
const callersMax = 20_000;

/** Counts requests per account, or per address without one, and says on every answer how many are left. */
export function limitRate(clock: () => Date) {
  const callers = new Map<string, { count: number; resetMs: number }>();
  return createMiddleware<Env>(async (c, next) => {
    const session = c.get('session');
    const key = session?.userId ?? `address:${c.get('client')}`;
    const max = session === null ? anonymousPerMinute : signedInPerMinute;
    const now = clock().getTime();
    let caller = callers.get(key);
    if (caller === undefined || caller.resetMs <= now) {
      callers.delete(key);
      caller = { count: 0, resetMs: now + windowMs };
      callers.set(key, caller);
      if (callers.size > callersMax) callers.delete(callers.keys().next().value!);
    }
    caller.count++;
    const resetSeconds = Math.max(1, Math.ceil((caller.resetMs - now) / 1000));
    c.header('ratelimit-limit', String(max));
    c.header('ratelimit-remaining', String(Math.max(0, max - caller.count)));
    c.header('ratelimit-reset', String(resetSeconds));
    if (caller.count > max) {
      throw new Fault('too_many_requests', 'Troppe richieste in poco tempo: aspetta un momento e riprova.', {
        details: { retryAfterSeconds: resetSeconds },
      });
    }
    await next();
  });
}
