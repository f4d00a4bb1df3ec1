import { OpenAPIHono, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { exportLog, listCheckpoints, listSealed } from '../../db/audit/export.ts';
import { record } from '../../db/audit/record.ts';
import { sealEvents } from '../../db/audit/seal.ts';
import { features } from '../../db/schema/accounts.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { erasePerson } from '../people/erase-person.ts';
import { exportPerson } from '../people/export-person.ts';
import { listSwitches, setSwitch } from '../switches.ts';
import { idParam, jsonBody, jsonRoute } from './route.ts';

const tags = ['controllo'];
const switchSchema = z.object({
  feature: z.enum(features),
  on: z.boolean(),
  reason: z.string().nullable(),
  changedBy: z.string().nullable(),
  changedAt: z.string().nullable(),
});

/** The log, the switches and people's rights: for the auditor and the administrator. */
export function oversightRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/audit-events',
        tags,
        summary: 'Legge il registro (JSON, oppure tutto in NDJSON per la verifica)',
        request: {
          query: z.object({
            after: z.coerce.number().int().min(0).default(0),
            limit: z.coerce.number().int().min(1).max(200).default(100),
            object: z.string().max(64).optional(),
            action: z.string().max(64).optional(),
          }),
        },
      },
      200,
      'Le righe del registro.',
      z.object({ events: z.array(z.looseObject({ seq: z.int(), hash: z.string() })), next: z.int().nullable() }),
    ),
    async (c) => {
      const { session, actor } = requireRole(c, 'auditor');
      await sealEvents(deps.database);
      const { after, limit, object, action } = c.req.valid('query');
      if ((c.req.header('accept') ?? '').includes('application/x-ndjson')) {
        await db.transaction((tx) =>
          record(tx, { action: 'log.exported', actor, object: null, requestId: c.get('requestId') }, deps.clock()),
        );
        await sealEvents(deps.database);
        c.header('content-type', 'application/x-ndjson; charset=utf-8');
        // The whole installation's chain: bodies hold ids and counts only, and a chain with holes could not be verified.
        return stream(c, async (out) => {
          for await (const line of exportLog(db)) await out.write(`${JSON.stringify(line)}\n`);
        }) as never;
      }
      const entries = await listSealed(db, {
        after,
        limit,
        organisationId: session.organisationId,
        ...(object === undefined ? {} : { objectId: object }),
        ...(action === undefined ? {} : { action }),
      });
      const events = entries.map(({ body, ...entry }) => ({
        ...entry,
        ...(JSON.parse(body) as Record<string, unknown>),
      }));
      return c.json({ events, next: entries.length === limit ? entries.at(-1)!.seq : null }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/audit-checkpoints',
        tags,
        summary: 'Legge i punti di controllo firmati e la chiave pubblica',
      },
      200,
      'I punti di controllo.',
      z.object({
        publicKey: z.string(),
        keyId: z.string(),
        checkpoints: z.array(
          z.object({ size: z.int(), head: z.string(), at: z.string(), keyId: z.string(), signature: z.string() }),
        ),
      }),
    ),
    async (c) => {
      requireRole(c, 'auditor', 'admin');
      return c.json(
        {
          publicKey: deps.checkpointKey.publicPem,
          keyId: deps.checkpointKey.keyId,
          checkpoints: await listCheckpoints(db),
        },
        200,
      );
    },
  );

  app.openapi(
    jsonRoute(
      { method: 'get', path: '/switches', tags, summary: 'Elenca le funzioni e il loro stato' },
      200,
      'Le funzioni.',
      z.object({ switches: z.array(switchSchema) }),
    ),
    async (c) => {
      requireRole(c, 'consultant', 'trainer', 'auditor', 'admin');
      return c.json({ switches: await listSwitches(db) }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'put',
        path: '/switches',
        tags,
        summary: 'Sospende o riattiva una funzione',
        request: jsonBody(z.strictObject({ feature: z.enum(features), on: z.boolean(), reason: z.string().max(500) })),
      },
      200,
      'Lo stato aggiornato.',
      z.object({ switches: z.array(switchSchema) }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'admin');
      await setSwitch(deps, actor, c.req.valid('json'), c.get('requestId'));
      return c.json({ switches: await listSwitches(db) }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/people/{id}/erasure',
        tags,
        summary: 'Cancella una persona e distrugge la sua chiave',
        request: { params: idParam('per'), ...jsonBody(z.strictObject({ reason: z.string().max(500) })) },
      },
      200,
      'Cancellata.',
      z.object({ id: z.string(), erased: z.literal(true) }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'admin');
      const { id } = c.req.valid('param');
      await erasePerson(deps, actor, id, c.req.valid('json').reason, c.get('requestId'));
      return c.json({ id, erased: true as const }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/people/{id}/export',
        tags,
        summary: 'Esporta tutto ciò che è conservato su una persona',
        request: { params: idParam('per') },
      },
      200,
      'I dati della persona.',
      z.looseObject({}),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'admin', 'consultant');
      return c.json((await exportPerson(deps, actor, c.req.valid('param').id, c.get('requestId'))) as never, 200);
    },
  );

  return app;
}
