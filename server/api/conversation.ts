import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Fault } from '../../db/fault.ts';
import { type Conversation, handoffStates } from '../../db/schema/conversations.ts';
import { citizenOf } from '../conversations/conversation-record.ts';
import { eraseConversation } from '../conversations/erase-conversation.ts';
import { listMessages } from '../conversations/list-messages.ts';
import { findWebConversation, readWebState } from '../conversations/web-conversation.ts';
import type { AppDeps } from '../deps.ts';
import type { Env } from '../http/env.ts';
import { jsonRoute } from './route.ts';

const tags = ['sportello'];

/** A citizen's own conversation with the desk, for programs: opened by the secret they chose when they asked. */
export function conversationRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;
  // The same answer whether there never was one or the secret is another's; the secret stays out of the address.
  const request = { headers: z.object({ 'x-conversation': z.string().max(64).optional() }) };
  const open = async (c: Context<Env>): Promise<Conversation> => {
    const about = await findWebConversation(db, deps, c.req.header('x-conversation') ?? null);
    if (about === null) throw new Fault('not_found', 'Questa conversazione non esiste, oppure è stata cancellata.');
    return about;
  };

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/conversation',
        tags,
        summary: 'Legge la propria conversazione con lo sportello',
        request,
      },
      200,
      'I messaggi, dal primo, e la richiesta aperta.',
      z.object({
        lang: z.string(),
        heldBy: z.enum(['bot', 'desk']),
        handoff: z.object({ id: z.string(), state: z.enum(handoffStates), promisedAt: z.string() }).nullable(),
        messages: z.array(
          z.object({
            seq: z.int(),
            author: z.enum(['citizen', 'bot', 'person', 'system']),
            text: z.string(),
            answerId: z.string().nullable(),
            createdAt: z.string(),
          }),
        ),
      }),
    ),
    async (c) => {
      const about = await open(c);
      const state = (await readWebState(db, about.id)).open;
      const messages = await listMessages(db, deps, about.id);
      const handoff =
        state === null ? null : { id: state.id, state: state.state, promisedAt: state.promisedAt.toISOString() };
      return c.json(
        {
          lang: about.lang,
          heldBy: about.heldBy,
          handoff,
          messages: messages.map(({ seq, author, text, answerId, createdAt }) => ({
            seq,
            author,
            text,
            answerId,
            createdAt: createdAt.toISOString(),
          })),
        },
        200,
      );
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'delete',
        path: '/conversation',
        tags,
        summary: 'Cancella la propria conversazione con lo sportello',
        request,
      },
      200,
      'Cancellata, anche allo sportello.',
      z.object({ erased: z.literal(true) }),
    ),
    async (c) => {
      const about = await open(c);
      await db.transaction((tx) => eraseConversation(tx, deps, about.id, citizenOf(about)));
      return c.json({ erased: true as const }, 200);
    },
  );

  return app;
}
