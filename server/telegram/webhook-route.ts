import { timingSafeEqual } from 'node:crypto';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { sha256 } from '../../db/canonical-json.ts';
import { Fault } from '../../db/fault.ts';
import { commonProblems } from '../api/route.ts';
import type { AppDeps } from '../deps.ts';
import type { Env } from '../http/env.ts';
import { readUpdate } from './read-update.ts';
import { takeIn } from './take-in.ts';

export const webhookPath = '/telegram/webhook';
const secretHeader = 'x-telegram-bot-api-secret-token';
/** A platform that ends a request's work soon after its answer leaves the rest to its scheduler. */
const afterAnswerMs = 20_000;

/**
 * Where Telegram delivers updates. Without a bot, or while polling, the address does not exist; without the secret nobody
 * is Telegram. The answer means "stored": the work comes after it.
 */
export function telegramRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const guard = createMiddleware<Env>(async (c, next) => {
    const { telegram } = deps;
    if (telegram === null || telegram.config.mode !== 'webhook')
      throw new Fault('not_found', 'Questo indirizzo non esiste.');
    if (!isSecret(c.req.header(secretHeader) ?? '', telegram.config.webhookSecret!))
      throw new Fault('unauthenticated', 'La chiave del webhook manca o non è giusta.');
    await next();
  });

  app.openapi(
    createRoute({
      method: 'post',
      path: webhookPath,
      tags: ['telegram'],
      summary: 'Riceve un aggiornamento di Telegram',
      'x-summary': 'Riceve un aggiornamento di Telegram',
      middleware: [guard] as const,
      request: {
        headers: z.object({ [secretHeader]: z.string().max(256).openapi({ example: 'la-chiave-del-webhook-1234' }) }),
        body: {
          required: true,
          content: { 'application/json': { schema: z.looseObject({ update_id: z.int().openapi({ example: 42 }) }) } },
        },
      },
      responses: {
        ...commonProblems,
        200: {
          description: 'L’aggiornamento è conservato: la risposta al cittadino parte dopo.',
          content: { 'application/json': { schema: z.object({ ok: z.literal(true) }) } },
        },
      },
    }),
    async (c) => {
      const telegram = deps.telegram!;
      const platform = executionOf(c);
      await takeIn(deps, telegram, [readUpdate(c.req.valid('json'))], (work) => platform?.waitUntil(work));
      platform?.waitUntil(telegram.process({ deadlineMs: afterAnswerMs }));
      return c.json({ ok: true as const }, 200);
    },
  );
  return app;
}

/** Digests have one length, and comparing them takes one time, whatever was sent. */
function isSecret(given: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(secret)));
}

/** Present on Workers only; Node keeps a promise going by itself. */
function executionOf(c: Context): { waitUntil(work: Promise<unknown>): void } | null {
  try {
    return c.executionCtx;
  } catch {
    return null;
  }
}
