import { OpenAPIHono, z } from '@hono/zod-openapi';
import { and, asc, eq, gt } from 'drizzle-orm';
import { Fault } from '../../db/fault.ts';
import { document } from '../../db/schema/documents.ts';
import { ingestBytes } from '../../knowledge/sources/ingest-paths.ts';
import { parseSideCar, sideCarSchema } from '../../knowledge/sources/side-car.ts';
import { retireDocument } from '../../knowledge/sources/store-document.ts';
import { statusOn } from '../../knowledge/sources/validity.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { idParam, jsonRoute, listQuery } from './route.ts';

const tags = ['documenti'];
const documentSchema = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  kind: z.string(),
  status: z.string(),
  issued: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  supersededBy: z.string().nullable(),
  format: z.string(),
  notes: z.array(z.string()),
  ingestedAt: z.string(),
});

/** The documents the answers rest on: everybody signed in reads the list, an administrator changes it. */
export function documentRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      { method: 'get', path: '/documents', tags, summary: 'Elenca i documenti in uso', request: { query: listQuery } },
      200,
      'I documenti.',
      z.object({ documents: z.array(documentSchema), next: z.string().nullable() }),
    ),
    async (c) => {
      requireRole(c, 'consultant', 'trainer', 'auditor', 'admin');
      const { limit, after } = c.req.valid('query');
      const today = deps.clock().toISOString().slice(0, 10);
      const rows = await db
        .select()
        .from(document)
        .where(and(eq(document.state, 'current'), after === undefined ? undefined : gt(document.id, after)))
        .orderBy(asc(document.id))
        .limit(limit);
      return c.json(
        { documents: rows.map((row) => viewOf(row, today)), next: rows.length === limit ? rows.at(-1)!.id : null },
        200,
      );
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/documents',
        tags,
        summary: 'Carica un documento (PDF, DOCX, HTML, Markdown, testo) con la sua scheda',
        request: {
          body: {
            required: true,
            content: {
              'multipart/form-data': {
                schema: z
                  .looseObject({ file: z.any().openapi({ type: 'string', format: 'binary' }) })
                  .extend(sideCarSchema.shape),
              },
            },
          },
        },
      },
      201,
      'Il documento è in uso.',
      z.object({
        id: z.string(),
        title: z.string(),
        outcome: z.enum(['added', 'changed', 'unchanged']),
        passages: z.int(),
        notes: z.array(z.string()),
      }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'admin');
      const { file, ...fields } = c.req.valid('form') as Record<string, unknown>;
      if (!(file instanceof File))
        throw new Fault('invalid_input', 'Manca il file: mettilo nel campo «file».', { details: { field: 'file' } });
      const given = Object.fromEntries(
        Object.entries(fields).filter(([, value]) => typeof value === 'string' && value !== ''),
      );
      const sideCar = parseSideCar(given, file.name);
      const stored = await ingestBytes(
        deps.database,
        {
          origin: 'upload',
          file: file.name.slice(0, 200),
          bytes: new Uint8Array(await file.arrayBuffer()),
          mediaType: file.type,
          sideCar: Object.keys(sideCar).length === 0 ? null : sideCar,
        },
        { actor, now: deps.clock },
      );
      return c.json(
        {
          id: stored.documentId,
          title: stored.title,
          outcome: stored.outcome,
          passages: stored.passages,
          notes: stored.notes,
        },
        201,
      );
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'delete',
        path: '/documents/{id}',
        tags,
        summary: 'Toglie un documento dalle risposte',
        request: { params: idParam('doc') },
      },
      200,
      'Il documento non è più in uso.',
      z.object({ id: z.string(), retired: z.literal(true) }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'admin');
      const { id } = c.req.valid('param');
      const retired = await db.transaction((tx) => retireDocument(tx, id, actor, deps.clock()));
      if (!retired) throw new Fault('not_found', 'Questo documento non è fra quelli in uso.');
      return c.json({ id, retired: true as const }, 200);
    },
  );

  return app;
}

function viewOf(row: typeof document.$inferSelect, today: string) {
  return {
    id: row.id,
    file: row.file,
    title: row.title,
    kind: row.kind,
    status: statusOn(row, today),
    issued: row.issued,
    validFrom: row.validFrom,
    validTo: row.validTo,
    supersededBy: row.supersededBy,
    format: row.format,
    notes: row.notes,
    ingestedAt: row.ingestedAt.toISOString(),
  };
}
