import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { closingOutcomes, handoffReasons, handoffStates } from '../../db/schema/conversations.ts';
import { claimHandoff, closeHandoff, releaseHandoff, returnHandoff } from '../conversations/hold-handoff.ts';
import { noteCharsMax, noteHandoff } from '../conversations/note-handoff.ts';
import { replyCharsMax, replyToCitizen } from '../conversations/reply-to-citizen.ts';
import { type HandoffLine, listHandoffs, type ViewedHandoff, viewHandoff } from '../conversations/view-handoff.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { idParam, jsonBody, jsonRoute, listQuery } from './route.ts';

const tags = ['sportello'];

const lineFields = {
  id: z.string(),
  state: z.enum(handoffStates),
  reason: z.enum(handoffReasons),
  channel: z.enum(['telegram', 'web']),
  lang: z.string(),
  openedAt: z.string(),
  promisedAt: z.string(),
  claimedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  claimedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  outcome: z.enum([...closingOutcomes, 'returned', 'erased']).nullable(),
};
const lineSchema = z.object({ ...lineFields, unread: z.int() }).openapi('HandoffLine');
const source = { passageId: z.string(), title: z.string(), locator: z.string() };
const handoffSchema = z
  .object({
    ...lineFields,
    conversationId: z.string(),
    heldBy: z.enum(['bot', 'desk']),
    blocked: z.boolean(),
    lastSeq: z.int(),
    request: z.object({ topic: z.string(), place: z.string(), times: z.string() }).nullable(),
    note: z.string().nullable(),
    messages: z.array(
      z.object({
        id: z.string(),
        seq: z.int(),
        author: z.enum(['citizen', 'bot', 'person', 'system']),
        authorName: z.string().nullable(),
        text: z.string(),
        redactions: z.array(z.string()),
        answerId: z.string().nullable(),
        createdAt: z.string(),
        delivery: z.enum(['none', 'waiting', 'sent', 'failed', 'blocked']),
      }),
    ),
    answerId: z.string().nullable(),
    draft: z
      .object({
        question: z.string(),
        outcome: z.string(),
        text: z.string(),
        sources: z.array(z.object({ n: z.int(), ...source, quote: z.string() })),
      })
      .nullable(),
    near: z.array(z.object({ ...source, text: z.string() })),
  })
  .openapi('Handoff');

/** The desk: questions the machine passed on, worked by the consultants of the organisation that serves the public. */
export function handoffRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const params = idParam('hof');

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/handoffs',
        tags,
        summary: 'Elenca le richieste allo sportello',
        request: { query: listQuery.extend({ state: z.enum(handoffStates).optional() }) },
      },
      200,
      'Le richieste: quelle aperte per scadenza promessa, quelle concluse dalla più recente.',
      z.object({ handoffs: z.array(lineSchema) }),
    ),
    async (c) => {
      const { session } = requireRole(c, 'consultant');
      const { state, limit, after } = c.req.valid('query');
      const lines = await listHandoffs(deps.database.db, session.organisationId, {
        limit,
        ...(state === undefined ? {} : { state }),
        ...(after === undefined ? {} : { after }),
      });
      return c.json({ handoffs: lines.map((line) => ({ ...lineView(line), unread: line.unread })) }, 200);
    },
  );

  const view = async (c: Context<Env>, id: string) => {
    const { actor } = requireRole(c, 'consultant');
    return handoffView(await viewHandoff(deps, actor, id, c.get('requestId')));
  };

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/handoffs/{id}',
        tags,
        summary: 'Legge una richiesta con la conversazione',
        request: { params },
      },
      200,
      'La richiesta, la conversazione e una bozza con le fonti.',
      handoffSchema,
    ),
    async (c) => c.json(await view(c, c.req.valid('param').id), 200),
  );

  for (const [path, summary, act] of [
    ['claim', 'Prende in carico una richiesta: da quel momento il bot tace', claimHandoff],
    ['release', 'Rimette in attesa una richiesta presa in carico', releaseHandoff],
    ['return', 'Restituisce la conversazione al bot', returnHandoff],
  ] as const)
    app.openapi(
      jsonRoute(
        { method: 'post', path: `/handoffs/{id}/${path}`, tags, summary, request: { params } },
        200,
        'La richiesta, com’è adesso.',
        handoffSchema,
      ),
      async (c) => {
        const { actor } = requireRole(c, 'consultant');
        const { id } = c.req.valid('param');
        await act(deps, actor, id, c.get('requestId'));
        return c.json(await view(c, id), 200);
      },
    );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/handoffs/{id}/reply',
        tags,
        summary: 'Risponde al cittadino; 409 se nel frattempo ha scritto ancora',
        request: {
          params,
          ...jsonBody(
            z.strictObject({
              text: z.string().max(replyCharsMax * 2),
              lastSeq: z.int().min(0).optional(),
              basis: z.enum(['typed', 'draft', 'canned']).optional(),
            }),
          ),
        },
      },
      200,
      'La risposta è registrata e va in consegna.',
      z.object({ messageId: z.string(), seq: z.int() }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      const { text, lastSeq, basis } = c.req.valid('json');
      const reply = { text, ...(lastSeq === undefined ? {} : { lastSeq }), ...(basis === undefined ? {} : { basis }) };
      return c.json(await replyToCitizen(deps, actor, c.req.valid('param').id, reply, c.get('requestId')), 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/handoffs/{id}/note',
        tags,
        summary: 'Scrive o toglie la nota per le colleghe e i colleghi',
        request: { params, ...jsonBody(z.strictObject({ note: z.string().max(noteCharsMax * 2) })) },
      },
      200,
      'La nota è registrata.',
      z.object({ id: z.string() }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      const { id } = c.req.valid('param');
      await noteHandoff(deps, actor, id, c.req.valid('json').note, c.get('requestId'));
      return c.json({ id }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/handoffs/{id}/close',
        tags,
        summary: 'Chiude una richiesta con un esito',
        request: { params, ...jsonBody(z.strictObject({ outcome: z.enum(closingOutcomes) })) },
      },
      200,
      'La richiesta, chiusa.',
      handoffSchema,
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      const { id } = c.req.valid('param');
      await closeHandoff(deps, actor, id, c.req.valid('json').outcome, c.get('requestId'));
      return c.json(await view(c, id), 200);
    },
  );

  return app;
}

function lineView(line: Omit<HandoffLine, 'unread'>) {
  return {
    id: line.id,
    state: line.state,
    reason: line.reason,
    channel: line.channel,
    lang: line.lang,
    openedAt: line.openedAt.toISOString(),
    promisedAt: line.promisedAt.toISOString(),
    claimedBy: line.claimedBy,
    claimedAt: line.claimedAt?.toISOString() ?? null,
    endedAt: line.endedAt?.toISOString() ?? null,
    outcome: line.outcome,
  };
}

function handoffView(seen: ViewedHandoff) {
  const { conversationId, heldBy, blocked, lastSeq, request, note } = seen;
  return {
    ...lineView(seen),
    conversationId,
    heldBy,
    blocked,
    lastSeq,
    request,
    note,
    messages: seen.messages.map(({ authorId, createdAt, ...message }) => ({
      ...message,
      authorName: authorId === null ? null : (seen.names.get(authorId) ?? null),
      createdAt: createdAt.toISOString(),
    })),
    answerId: seen.known?.id ?? null,
    draft: seen.drafted.draft,
    near: seen.drafted.near,
  };
}
