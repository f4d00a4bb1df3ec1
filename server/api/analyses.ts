import { OpenAPIHono, z } from '@hono/zod-openapi';
import { and, asc, eq, gt } from 'drizzle-orm';
import { streamSSE } from 'hono/streaming';
import { Fault } from '../../db/fault.ts';
import { analysis, analysisProgress, analysisStatuses } from '../../db/schema/analyses.ts';
import { credentialSource } from '../../knowledge/credentials/credential-source.ts';
import { readDocument } from '../../knowledge/reading/read-document.ts';
import { analysisNotFound } from '../analyses/analysis-record.ts';
import { answerQuestion } from '../analyses/answer-question.ts';
import { approveAnalysis, reopenAnalysis, stopAnalysis } from '../analyses/approve-analysis.ts';
import { createAnalysis, type NewAnalysis } from '../analyses/create-analysis.ts';
import { decideItem } from '../analyses/decide-item.ts';
import { listAnalyses } from '../analyses/list-analyses.ts';
import { viewAnalysis } from '../analyses/view-analysis.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { requireFeature } from '../switches.ts';
import { analysisView } from './analysis-view.ts';
import { examine } from './credentials.ts';
import { idParam, jsonBody, jsonRoute, listQuery } from './route.ts';

const provinces = ['BG', 'BS', 'CO', 'CR', 'LC', 'LO', 'MB', 'MI', 'MN', 'PV', 'SO', 'VA'] as const;

const constraintsSchema = z
  .strictObject({
    pathway: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional(),
    maxHours: z.int().min(1).max(2000).optional(),
    province: z.enum(provinces).optional(),
    modes: z
      .array(z.enum(['in_person', 'online', 'blended']))
      .min(1)
      .max(3)
      .optional(),
    asOf: z.iso.date().optional(),
  })
  .openapi('Constraints');

const fileSchema = z.strictObject({ name: z.string().min(1).max(200), contentBase64: z.base64() });

const newAnalysisSchema = z
  .strictObject({
    person: z.strictObject({
      alias: z.string().trim().min(1).max(80).openapi({ example: 'A.R.' }),
      narrative: z
        .string()
        .optional()
        .openapi({ example: 'Ho lavorato tre anni in un magazzino: preparavo gli ordini e usavo il muletto.' }),
      credentials: z.array(fileSchema).max(5).optional(),
      documents: z.array(fileSchema).max(5).optional(),
    }),
    target: z.union([
      z.strictObject({ occupationId: z.string().max(64) }),
      z.strictObject({ occupationUri: z.string().max(500) }),
      z.strictObject({ vacancyText: z.string().max(50_000) }),
    ]),
    constraints: constraintsSchema.optional(),
    note: z.string().max(5000).optional(),
  })
  .openapi('NewAnalysis');

const created = z
  .object({ id: z.string(), status: z.literal('drafting'), personId: z.string() })
  .openapi('AnalysisCreated');
const analysisSchema = z
  .looseObject({ id: z.string(), status: z.enum(analysisStatuses), digest: z.string().nullable() })
  .openapi('Analysis');

const decisionSchema = z
  .strictObject({
    itemId: z.string().max(64),
    state: z.enum(['accepted', 'edited', 'rejected', 'proposed']),
    reason: z.string().max(2000).optional(),
    value: z.record(z.string(), z.unknown()).optional(),
    version: z.int().min(0).optional(),
  })
  .openapi('NewDecision');

const reasonSchema = z.strictObject({ reason: z.string().max(2000) });
const tags = ['analisi'];

/** Skill-gap analyses: only consultants, only their own organisation's. */
export function analysisRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/analyses',
        tags,
        summary: 'Chiede la bozza di un’analisi del divario di competenze',
        request: jsonBody(newAnalysisSchema),
      },
      202,
      'La bozza è in preparazione.',
      created,
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      await requireFeature(db, 'drafting');
      const input = c.req.valid('json');
      const { asOf, ...constraints } = input.constraints ?? {};
      const texts: NewAnalysis['texts'] = [];
      if (input.person.narrative !== undefined)
        texts.push({ kind: 'narrative', name: 'Testo', text: input.person.narrative.normalize('NFC') });
      for (const document of input.person.documents ?? []) {
        const read = await readDocument(Buffer.from(document.contentBase64, 'base64'), document.name);
        texts.push({ kind: 'document', name: document.name, text: read.text });
      }
      for (const [at, file] of (input.person.credentials ?? []).entries())
        texts.push(await credentialText(deps, file, at));
      const made = await createAnalysis(
        deps,
        actor,
        {
          alias: input.person.alias,
          texts,
          target: input.target,
          constraints,
          ...(asOf === undefined ? {} : { asOf }),
          ...(input.note === undefined ? {} : { note: input.note }),
        },
        c.get('requestId'),
      );
      c.header('location', `/api/v1/analyses/${made.id}`);
      return c.json({ id: made.id, status: 'drafting' as const, personId: made.personId }, 202);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/analyses',
        tags,
        summary: 'Elenca le analisi dell’organizzazione',
        request: { query: listQuery.extend({ status: z.enum(analysisStatuses).optional() }) },
      },
      200,
      'Le analisi, dalla più recente.',
      z.object({ analyses: z.array(z.looseObject({ id: z.string() })) }),
    ),
    async (c) => {
      const { session } = requireRole(c, 'consultant');
      const { limit, after, status } = c.req.valid('query');
      const analyses = await listAnalyses(db, deps.personKeys, session.organisationId, {
        limit,
        ...(after === undefined ? {} : { after }),
        ...(status === undefined ? {} : { status }),
      });
      return c.json({ analyses }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/analyses/{id}',
        tags,
        summary: 'Legge un’analisi con tutte le sue righe',
        request: { params: idParam('ana') },
      },
      200,
      'L’analisi.',
      analysisSchema,
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      const found = await viewAnalysis(deps, actor, c.req.valid('param').id, c.get('requestId'));
      return c.json(analysisView(found) as never, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/analyses/{id}/decisions',
        tags,
        summary: 'Decide una riga',
        request: { params: idParam('ana'), ...jsonBody(decisionSchema) },
      },
      200,
      'La decisione è registrata.',
      z.object({ version: z.int(), revision: z.int() }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      const { id } = c.req.valid('param');
      const { itemId, state, reason, value, version } = c.req.valid('json');
      const decided = await decideItem(
        deps,
        actor,
        id,
        {
          itemId,
          state,
          ...(reason === undefined ? {} : { reason }),
          ...(value === undefined ? {} : { value }),
          ...(version === undefined ? {} : { version }),
        },
        c.get('requestId'),
      );
      return c.json(decided, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/analyses/{id}/answers',
        tags,
        summary: 'Registra la risposta della persona a una domanda e rilegge la riga',
        request: {
          params: idParam('ana'),
          ...jsonBody(z.strictObject({ itemId: z.string().max(64), text: z.string().max(5000) })),
        },
      },
      200,
      'La riga riletta.',
      z.object({ verdict: z.string(), revision: z.int() }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      return c.json(
        await answerQuestion(deps, actor, c.req.valid('param').id, c.req.valid('json'), c.get('requestId')),
        200,
      );
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/analyses/{id}/approval',
        tags,
        summary: 'Approva esattamente ciò che si è visto',
        request: { params: idParam('ana'), ...jsonBody(z.strictObject({ digest: z.string().max(128) })) },
      },
      200,
      'Approvata.',
      z.object({ digest: z.string(), at: z.string() }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      return c.json(
        await approveAnalysis(deps, actor, c.req.valid('param').id, c.req.valid('json').digest, c.get('requestId')),
        200,
      );
    },
  );

  for (const [path, summary, act] of [
    ['/analyses/{id}/stop', 'Interrompe l’analisi', stopAnalysis],
    ['/analyses/{id}/reopening', 'Riapre un’analisi approvata', reopenAnalysis],
  ] as const) {
    app.openapi(
      jsonRoute(
        { method: 'post', path, tags, summary, request: { params: idParam('ana'), ...jsonBody(reasonSchema) } },
        200,
        'Fatto.',
        z.object({ id: z.string() }),
      ),
      async (c) => {
        const { actor } = requireRole(c, 'consultant');
        const { id } = c.req.valid('param');
        await act(deps, actor, id, c.req.valid('json').reason, c.get('requestId'));
        return c.json({ id }, 200);
      },
    );
  }

  app.get('/analyses/:id/events', async (c) => {
    const { session } = requireRole(c, 'consultant');
    const id = c.req.param('id');
    await requireOwn(deps, session.organisationId, id);
    let after = Number(c.req.header('last-event-id') ?? 0) || 0;
    return streamSSE(c, async (stream) => {
      // Events are read from the database, so any server can tell the progress of a draft that another one makes.
      for (let waitedMs = 0; waitedMs < 120_000 && !stream.aborted; waitedMs += progressPollMs) {
        const rows = await db
          .select()
          .from(analysisProgress)
          .where(and(eq(analysisProgress.analysisId, id), gt(analysisProgress.seq, after)))
          .orderBy(asc(analysisProgress.seq));
        for (const row of rows) {
          after = row.seq;
          // One row tells of all items of a draft; a reader hears of them one by one, and the last carries the row's number.
          const items = row.kind === 'items' ? (row.payload.items as Record<string, unknown>[]) : null;
          for (const item of items?.slice(0, -1) ?? [])
            await stream.writeSSE({ event: 'item', data: JSON.stringify(item) });
          await stream.writeSSE({
            id: String(row.seq),
            event: items === null ? row.kind : 'item',
            data: JSON.stringify(items === null ? row.payload : (items.at(-1) ?? {})),
          });
        }
        const [state] = await db.select({ status: analysis.status }).from(analysis).where(eq(analysis.id, id));
        if (state?.status !== 'drafting' && rows.length === 0) return;
        await stream.sleep(progressPollMs);
      }
    });
  });

  return app;
}

const progressPollMs = 250;

/** A credential that was changed after it was signed is evidence of nothing; what is merely unproven is marked and left to a person. */
async function credentialText(
  deps: AppDeps,
  file: z.infer<typeof fileSchema>,
  at: number,
): Promise<NewAnalysis['texts'][number]> {
  const reading = await examine(deps, { name: file.name, bytes: Buffer.from(file.contentBase64, 'base64') });
  const { integrity } = reading.verdicts;
  if (integrity.outcome === 'fail') {
    // By its place in the request: a file's name is often the person's.
    throw new Fault('invalid_input', `L’attestato n. ${at + 1} non si può usare come prova. ${integrity.message}`, {
      details: { field: `person.credentials.${at}`, integrity },
    });
  }
  return { kind: 'credential', ...credentialSource(reading) };
}

async function requireOwn(deps: AppDeps, organisationId: string, id: string): Promise<void> {
  const [row] = await deps.database.db
    .select({ id: analysis.id })
    .from(analysis)
    .where(and(eq(analysis.id, id), eq(analysis.organisationId, organisationId)));
  if (row === undefined) throw analysisNotFound();
}
