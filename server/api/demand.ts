import { OpenAPIHono, z } from '@hono/zod-openapi';
import { fitCatalogue } from '../../agents/examiner/fit-catalogue.ts';
import { Fault } from '../../db/fault.ts';
import { listCatalogue } from '../../knowledge/catalogue/find-modules.ts';
import {
  type DemandFilter,
  listDemandGroups,
  readDemandView,
  smallSampleMessage,
} from '../../knowledge/demand/profile.ts';
import { readTrend } from '../../knowledge/demand/trend.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { requireFeature } from '../switches.ts';
import { demandFields } from './module-fits.ts';
import { jsonRoute } from './route.ts';

const tags = ['fabbisogni'];
const filterQuery = z.object(demandFields);
const sampleSchema = z.looseObject({
  vacancies: z.int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  sufficient: z.boolean(),
  message: z.string().nullable(),
});

/** A provider's catalogue is a few hundred modules; a region's would not fit a table. */
const matrixModulesMax = 1000;

/** What companies ask: profiles, the values they can be narrowed by, and the whole catalogue against one of them. */
export function demandRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/demand-profiles',
        tags,
        summary: 'Che cosa chiedono le imprese, per lavoro, settore, provincia, azienda e periodo',
        request: { query: filterQuery },
      },
      200,
      'Il profilo, con il campione su cui si basa.',
      z.object({
        sample: sampleSchema,
        skills: z.array(
          z.looseObject({ uri: z.string(), label: z.string(), vacancies: z.int(), share: z.number().nullable() }),
        ),
        months: z.array(z.object({ month: z.string(), vacancies: z.int() })),
      }),
    ),
    async (c) => {
      requireRole(c, 'trainer', 'consultant', 'admin');
      const knowledge = await deps.knowledge.get();
      const view = await readDemandView(db, filterOf(knowledge, c.req.valid('query')));
      const skills = view.skills.map((one) => {
        const skill = knowledge.skills.get(one.skillId);
        return { ...one, uri: skill?.uri ?? '', label: skill?.label ?? '' };
      });
      return c.json(
        { sample: { ...view.sample, message: smallSampleMessage(view.sample) }, skills, months: view.months },
        200,
      );
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/demand-trends',
        tags,
        summary: 'Gli annunci mese per mese e, per una competenza, quanti la chiedono',
        request: { query: filterQuery.extend({ skillUri: z.string().max(500).optional() }) },
      },
      200,
      'I mesi, dal più vecchio; la quota manca dove gli annunci del mese sono troppo pochi.',
      z.object({
        months: z.array(
          z.object({ month: z.string(), vacancies: z.int(), asking: z.int(), share: z.number().nullable() }),
        ),
      }),
    ),
    async (c) => {
      requireRole(c, 'trainer', 'consultant', 'admin');
      const { skillUri, ...query } = c.req.valid('query');
      const knowledge = await deps.knowledge.get();
      const skill = skillUri === undefined ? null : knowledge.skillsByUri.get(skillUri);
      if (skill === undefined)
        throw new Fault(
          'invalid_input',
          'Questa competenza non è nel repertorio: cercala per nome e sceglila dall’elenco.',
          { details: { field: 'skillUri' } },
        );
      return c.json({ months: await readTrend(db, filterOf(knowledge, query), skill?.id ?? null) }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/demand-groups',
        tags,
        summary: 'I lavori, i settori, le province o le aziende di cui ci sono annunci',
        request: {
          query: filterQuery.extend({
            by: z.enum(['occupation', 'sector', 'province', 'company']),
            limit: z.coerce.number().int().min(1).max(200).default(50),
          }),
        },
      },
      200,
      'I gruppi, dal più numeroso.',
      z.object({ groups: z.array(z.looseObject({ value: z.string(), label: z.string(), sample: sampleSchema })) }),
    ),
    async (c) => {
      requireRole(c, 'trainer', 'consultant', 'admin');
      const { by, limit, ...query } = c.req.valid('query');
      const knowledge = await deps.knowledge.get();
      const groups = (await listDemandGroups(db, by, filterOf(knowledge, query), limit)).map(({ value, sample }) => {
        const occupation = by === 'occupation' ? knowledge.occupations.get(value) : undefined;
        return {
          value,
          label: occupation?.label ?? value,
          ...(occupation === undefined ? {} : { uri: occupation.uri }),
          sample: { ...sample, message: smallSampleMessage(sample) },
        };
      });
      return c.json({ groups }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/module-matrix',
        tags,
        summary: 'Tutto il catalogo, o quello di un ente, contro ciò che chiedono le imprese',
        request: { query: filterQuery.extend({ provider: z.string().max(300).optional() }) },
      },
      200,
      'Moduli e competenze chieste.',
      z.object({
        sample: sampleSchema,
        skills: z.array(z.looseObject({ uri: z.string(), label: z.string(), vacancies: z.int(), modules: z.int() })),
        modules: z.array(z.looseObject({ moduleId: z.string(), title: z.string(), teaches: z.array(z.int()) })),
      }),
    ),
    async (c) => {
      requireRole(c, 'trainer');
      await requireFeature(db, 'module_fit');
      const { provider, ...query } = c.req.valid('query');
      const knowledge = await deps.knowledge.get();
      const [modules, view] = await Promise.all([
        listCatalogue(db, { limit: matrixModulesMax, ...(provider === undefined ? {} : { provider }) }),
        readDemandView(db, filterOf(knowledge, query)),
      ]);
      return c.json(fitCatalogue(knowledge, modules, view) as never, 200);
    },
  );

  return app;
}

function filterOf(knowledge: KnowledgeBase, query: z.infer<typeof filterQuery>): DemandFilter {
  const { occupationUri, province, sector, company, from, to } = query;
  const occupation = occupationUri === undefined ? undefined : knowledge.occupationsByUri.get(occupationUri);
  if (occupationUri !== undefined && occupation === undefined)
    throw new Fault('invalid_input', 'Questo lavoro non è nel repertorio: cercalo per nome e sceglilo dall’elenco.', {
      details: { field: 'occupationUri' },
    });
  if (from !== undefined && to !== undefined && to < from)
    throw new Fault('invalid_input', 'Il periodo finisce prima di cominciare: controlla le due date.', {
      details: { field: 'to' },
    });
  return {
    ...(occupation === undefined ? {} : { occupationId: occupation.id }),
    ...(province === undefined ? {} : { province }),
    ...(sector === undefined ? {} : { sector }),
    ...(company === undefined ? {} : { company }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
