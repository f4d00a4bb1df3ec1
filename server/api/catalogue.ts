import { OpenAPIHono, z } from '@hono/zod-openapi';
import { record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { catalogueCsv, catalogueElm } from '../../knowledge/catalogue/export-catalogue.ts';
import { findModule, listCatalogue } from '../../knowledge/catalogue/find-modules.ts';
import { listMandatoryElements } from '../../knowledge/catalogue/micro-credential.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { readCollectedRatings } from '../ratings/rating-edition.ts';
import { jsonRoute } from './route.ts';

const tags = ['catalogo'];
const exportedMax = 50_000;

/** One module as a micro-credential, and the catalogue in open formats. */
export function catalogueRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/modules/{id}',
        tags,
        summary: 'Un modulo, con gli elementi che una micro-credenziale deve avere',
        request: {
          params: z.object({
            id: z
              .string()
              .max(64)
              .openapi({ param: { name: 'id', in: 'path' }, example: 'mod_1m84cs68schkz7resja4qhkh' }),
          }),
        },
      },
      200,
      'Il modulo.',
      z.looseObject({
        id: z.string(),
        title: z.string(),
        hours: z.int(),
        skills: z.array(z.object({ skillId: z.string(), uri: z.string(), label: z.string() })),
        elements: z.array(
          z.object({
            number: z.int(),
            label: z.string(),
            state: z.enum(['complete', 'missing', 'at_issue', 'optional']),
          }),
        ),
      }),
    ),
    async (c) => {
      requireRole(c, 'consultant', 'trainer', 'admin');
      const module = await findModule(db, c.req.valid('param').id);
      if (module === null) throw new Fault('not_found', 'Questo modulo non è nel catalogo.');
      const knowledge = await deps.knowledge.get();
      const skills = module.covers.flatMap((skillId) => {
        const skill = knowledge.skills.get(skillId);
        return skill === undefined ? [] : [{ skillId, uri: skill.uri, label: skill.label }];
      });
      const collectedRatings = await readCollectedRatings(db, module.id);
      return c.json({ ...module, skills, elements: listMandatoryElements(module), collectedRatings }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/catalogue',
        tags,
        summary: 'Esporta il catalogo: CSV, oppure opportunità di apprendimento ELM in JSON-LD',
        request: {
          query: z.object({ format: z.enum(['csv', 'elm']).default('elm'), provider: z.string().max(300).optional() }),
        },
      },
      200,
      'Il catalogo.',
      z.looseObject({}),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant', 'trainer', 'admin');
      const { format, provider } = c.req.valid('query');
      const modules = await listCatalogue(db, { limit: exportedMax, ...(provider === undefined ? {} : { provider }) });
      const { skills } = await deps.knowledge.get();
      await db.transaction((tx) =>
        record(
          tx,
          {
            action: 'catalogue.exported',
            actor,
            object: { type: 'catalogue', id: 'modules' },
            requestId: c.get('requestId'),
            detail: { format, modules: modules.length },
          },
          deps.clock(),
        ),
      );
      const csv = format === 'csv';
      c.header('content-type', csv ? 'text/csv; charset=utf-8' : 'application/ld+json; charset=utf-8');
      c.header('content-disposition', `attachment; filename="catalogo.${csv ? 'csv' : 'jsonld'}"`);
      return c.body(csv ? catalogueCsv(modules, skills) : JSON.stringify(catalogueElm(modules, skills))) as never;
    },
  );

  return app;
}
