import { OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Choice } from '../../agents/assistant/parts.ts';
import { turnStatuses } from '../../db/schema/assistant.ts';
import {
  conversationNotFound,
  deleteConversation,
  getConversation,
  renameConversation,
} from '../assistant/conversation.ts';
import { followTurn } from '../assistant/follow-turn.ts';
import { keepRunning } from '../assistant/keep-running.ts';
import { filesMax, messageCharsMax, postMessage, stopTurn } from '../assistant/post-message.ts';
import { searchConversations } from '../assistant/search-conversations.ts';
import { listTurns, type Turn } from '../assistant/turn.ts';
import { UiStream } from '../assistant/ui-stream.ts';
import { readUsage } from '../assistant/usage.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { idParam, jsonBody, jsonRoute } from './route.ts';

const tags = ['assistente'];
const talkers = ['consultant', 'trainer'] as const;

const fileSchema = z.strictObject({ name: z.string().min(1).max(200), contentBase64: z.base64() });
const messageSchema = z
  .strictObject({
    text: z
      .string()
      .max(messageCharsMax)
      .optional()
      .openapi({ example: 'Prepara l’analisi per A.R., vuole fare la magazziniera, massimo 80 ore, Bergamo' }),
    choice: z.string().max(80).optional().openapi({ example: 'trn_1m84cs68schkz7resja4qhkh:0' }),
    files: z.array(fileSchema).max(filesMax).optional(),
    page: z.string().max(500).optional().openapi({ example: '/analisi/ana_1m84cs68schkz7resja4qhkh' }),
  })
  .openapi('AssistantMessage');
const posted = z.object({ conversationId: z.string(), turnId: z.string() }).openapi('AssistantPosted');
const lineSchema = z
  .object({ id: z.string(), title: z.string(), updatedAt: z.string(), analysisId: z.string().nullable() })
  .openapi('AssistantConversationLine');
const turnSchema = z
  .looseObject({ id: z.string(), status: z.enum(turnStatuses), parts: z.array(z.looseObject({ type: z.string() })) })
  .openapi('AssistantTurn');

/** Talking with the assistant: only the account's own conversations, only roles that have something to ask of it. */
export function assistantRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/assistant/conversations',
        tags,
        summary: 'Elenca o cerca le proprie conversazioni',
        request: {
          query: z.object({
            q: z.string().max(200).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(50),
          }),
        },
      },
      200,
      'Le conversazioni, dall’ultima usata.',
      z.object({ conversations: z.array(lineSchema) }),
    ),
    async (c) => {
      const { actor } = requireRole(c, ...talkers);
      const { q, limit } = c.req.valid('query');
      return c.json({ conversations: await searchConversations(deps, actor, q ?? '', limit) }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/assistant/conversations',
        tags,
        summary: 'Comincia una conversazione con un messaggio',
        request: jsonBody(messageSchema),
      },
      202,
      'Il messaggio è preso in carico; la risposta arriva nel flusso degli eventi.',
      posted,
    ),
    async (c) => {
      const { session } = requireRole(c, ...talkers);
      const made = await postMessage(deps, session, messageOf(c.req.valid('json'), null), c.get('requestId'));
      keepRunning(c, deps, made.turnId);
      c.header('location', `/api/v1/assistant/conversations/${made.conversationId}`);
      return c.json(made, 202);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/assistant/conversations/{id}',
        tags,
        summary: 'Legge una conversazione',
        request: { params: idParam('tlk') },
      },
      200,
      'La conversazione con i suoi messaggi.',
      z.looseObject({ id: z.string(), title: z.string(), turns: z.array(turnSchema) }).openapi('AssistantConversation'),
    ),
    async (c) => {
      const { actor } = requireRole(c, ...talkers);
      const { row, title, cipher, state } = await getConversation(db, deps.personKeys, actor, c.req.valid('param').id);
      const turns = await listTurns(deps, cipher, row.id);
      return c.json(
        {
          id: row.id,
          title,
          analysisId: row.analysisId,
          personId: row.personId,
          updatedAt: row.updatedAt.toISOString(),
          awaiting: state.awaiting,
          turns: turns.map(turnView),
        },
        200,
      );
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'patch',
        path: '/assistant/conversations/{id}',
        tags,
        summary: 'Dà un titolo a una conversazione',
        request: { params: idParam('tlk'), ...jsonBody(z.strictObject({ title: z.string().max(200) })) },
      },
      200,
      'Il titolo è cambiato.',
      z.object({ title: z.string() }),
    ),
    async (c) => {
      const { actor } = requireRole(c, ...talkers);
      return c.json(
        { title: await renameConversation(deps, actor, c.req.valid('param').id, c.req.valid('json').title) },
        200,
      );
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'delete',
        path: '/assistant/conversations/{id}',
        tags,
        summary: 'Elimina una conversazione',
        request: { params: idParam('tlk') },
      },
      200,
      'La conversazione non c’è più.',
      z.object({ deleted: z.literal(true) }),
    ),
    async (c) => {
      const { actor } = requireRole(c, ...talkers);
      await deleteConversation(deps, actor, c.req.valid('param').id, c.get('requestId'));
      return c.json({ deleted: true as const }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/assistant/conversations/{id}/messages',
        tags,
        summary: 'Manda un messaggio in una conversazione',
        request: { params: idParam('tlk'), ...jsonBody(messageSchema) },
      },
      202,
      'Il messaggio è preso in carico. Se riguarda un’altra persona, la conversazione nella risposta è nuova.',
      posted,
    ),
    async (c) => {
      const { session } = requireRole(c, ...talkers);
      const made = await postMessage(
        deps,
        session,
        messageOf(c.req.valid('json'), c.req.valid('param').id),
        c.get('requestId'),
      );
      keepRunning(c, deps, made.turnId);
      return c.json(made, 202);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/assistant/conversations/{id}/stop',
        tags,
        summary: 'Ferma la risposta in corso',
        request: { params: idParam('tlk') },
      },
      200,
      'La risposta si ferma.',
      z.object({ stopping: z.literal(true) }),
    ),
    async (c) => {
      const { actor } = requireRole(c, ...talkers);
      await stopTurn(deps, actor, c.req.valid('param').id, c.get('requestId'));
      return c.json({ stopping: true as const }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/assistant/usage',
        tags,
        summary: 'Dice quanto il modello è stato usato questo mese, in aggregato',
      },
      200,
      'L’uso dell’organizzazione; mai di un account.',
      z
        .object({
          month: z.string(),
          used: z.number(),
          budget: z.number(),
          runs: z.int(),
          cases: z.int(),
          tokensPerCase: z.number().nullable(),
          euro: z.number().nullable(),
          euroPerCase: z.number().nullable(),
          euroPerMillion: z.number().nullable(),
        })
        .openapi('AssistantUsage'),
    ),
    async (c) => {
      const { session } = requireRole(c, 'admin');
      return c.json(await readUsage(db, session.organisationId, deps.clock()), 200);
    },
  );

  // Live text is no JSON answer, so it is outside the document; what a client needs is in `GET /assistant/conversations/{id}`.
  app.get('/assistant/conversations/:id/events', async (c) => {
    const { actor } = requireRole(c, ...talkers);
    const { row, cipher } = await getConversation(db, deps.personKeys, actor, c.req.param('id'));
    const turns = await listTurns(deps, cipher, row.id);
    const wanted = c.req.query('turn');
    const turn = wanted === undefined ? turns.at(-1) : turns.find(({ id }) => id === wanted);
    if (turn === undefined) throw conversationNotFound();
    const after = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0) || 0;
    c.header('x-vercel-ai-ui-message-stream', 'v1');
    return streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const chunks = new UiStream(turn.id);
      if (after === 0) await stream.writeSSE({ data: JSON.stringify({ type: 'start', messageId: turn.id }) });
      // From the first event, so that a text begun before the number can be continued by its difference.
      for await (const { seq, event } of followTurn(deps, cipher, turn.id, 0, gone.signal)) {
        const made = chunks.chunksOf(event);
        if (seq <= after) continue;
        for (const [at, chunk] of made.entries())
          await stream.writeSSE({
            ...(at === made.length - 1 ? { id: String(seq) } : {}),
            data: JSON.stringify(chunk),
          });
      }
      await stream.writeSSE({ data: '[DONE]' });
    });
  });

  return app;
}

function messageOf(body: z.infer<typeof messageSchema>, conversationId: string | null) {
  return {
    conversationId,
    text: body.text ?? '',
    choice: body.choice ?? null,
    files: (body.files ?? []).map(({ name, contentBase64 }) => ({
      name,
      bytes: new Uint8Array(Buffer.from(contentBase64, 'base64')),
    })),
    page: body.page ?? null,
  };
}

/** Choices carry the name by which they are pressed; what they stand for stays here. */
function turnView(turn: Turn) {
  let place = 0;
  return {
    ...turn,
    parts: turn.parts.map((part) =>
      part.type === 'choices'
        ? { ...part, choices: part.choices.map((choice) => ({ ...offered(choice), choice: `${turn.id}:${place++}` })) }
        : part,
    ),
  };
}

function offered({ label, href }: Choice): { label: string; href?: string } {
  return href === undefined ? { label } : { label, href };
}
