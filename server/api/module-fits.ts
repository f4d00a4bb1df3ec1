import { OpenAPIHono, z } from '@hono/zod-openapi';
import { suggestionKinds } from '../../db/schema/fit.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { createFit } from '../module-fits/create-fit.ts';
import { decideSuggestion } from '../module-fits/decide-suggestion.ts';
import { listFits, viewFit } from '../module-fits/fit-record.ts';
import { requireFeature } from '../switches.ts';
import { idParam, jsonBody, jsonRoute, listQuery } from './route.ts';

const tags = ['verifica dei moduli'];

/** More adverts than this belong into an import; the reading of these stays within a request. */
const advertsMax = 100;
const advertCharsMax = 20_000;

export const demandFields = {
  occupationUri: z.string().max(500).optional(),
  province: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'la sigla ha due lettere')
    .transform((value) => value.toUpperCase())
    .optional()
    .openapi({ example: 'BG' }),
  sector: z.string().trim().min(1).max(200).optional(),
  company: z.string().trim().min(1).max(300).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
};

const demandSchema = z
  .strictObject({
    ...demandFields,
    vacancies: z.array(z.string().max(advertCharsMax)).max(advertsMax).optional(),
    profileId: z.string().max(64).optional(),
  })
  .openapi('FitDemand');

const syllabusSchema = z.strictObject({
  title: z.string().trim().min(1).max(400),
  hours: z.int().min(1).max(5000),
  text: z.string().max(200_000),
});

const newFitSchema = z
  .union([
    z.strictObject({ moduleId: z.string().max(64), demand: demandSchema }),
    z.strictObject({ syllabus: syllabusSchema, demand: demandSchema }),
  ])
  .openapi('NewModuleFit');

const skillName = { skillId: z.string(), uri: z.string(), label: z.string() };
const demanded = z.object({
  ...skillName,
  vacancies: z.int(),
  share: z.number().nullable(),
  examples: z.array(z.object({ vacancy: z.string(), text: z.string() })),
});

const fitSchema = z
  .looseObject({
    id: z.string(),
    sample: z.looseObject({
      vacancies: z.int(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      sufficient: z.boolean(),
      message: z.string().nullable(),
    }),
    taught: z.array(
      z.looseObject({
        ...skillName,
        evidence: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
        hours: z.number().nullable(),
      }),
    ),
    demanded: z.array(demanded),
    covered: z.array(z.object(skillName)),
    missing: z.array(demanded),
    surplus: z.array(z.object(skillName)),
    coverage: z.number().nullable(),
    suggestions: z.array(z.looseObject({ itemId: z.string(), kind: z.enum(suggestionKinds), message: z.string() })),
  })
  .openapi('ModuleFit');

const decisionSchema = z
  .strictObject({
    itemId: z.string().max(64),
    state: z.enum(['accepted', 'edited', 'rejected', 'proposed']),
    reason: z.string().max(2000).optional(),
    value: z.record(z.string(), z.unknown()).optional(),
    version: z.int().min(0).optional(),
  })
  .openapi('NewSuggestionDecision');

/** How modules fit what companies ask: only trainers, only their own organisation's. */
export function moduleFitRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/module-fits',
        tags,
        summary: 'Confronta un modulo con ciò che chiedono le imprese',
        request: jsonBody(newFitSchema),
      },
      200,
      'Il confronto, con proposte da decidere.',
      fitSchema,
    ),
    async (c) => {
      const { actor } = requireRole(c, 'trainer');
      await requireFeature(db, 'module_fit');
      const { demand, ...subject } = c.req.valid('json');
      const { occupationUri, province, sector, company, from, to, vacancies, profileId } = demand;
      const fit = await createFit(
        deps,
        actor,
        {
          subject,
          demand: {
            ...(occupationUri === undefined ? {} : { occupationUri }),
            ...(province === undefined ? {} : { province }),
            ...(sector === undefined ? {} : { sector }),
            ...(company === undefined ? {} : { company }),
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
            ...(vacancies === undefined ? {} : { vacancies }),
            ...(profileId === undefined ? {} : { profileId }),
          },
        },
        c.get('requestId'),
        c.req.raw.signal,
      );
      c.header('location', `/api/v1/module-fits/${fit.id}`);
      return c.json(fit as never, 200);
    },
  );

  app.openapi(
    jsonRoute(
      { method: 'get', path: '/module-fits', tags, summary: 'Elenca le verifiche', request: { query: listQuery } },
      200,
      'Le verifiche, dalla più recente.',
      z.object({ fits: z.array(z.looseObject({ id: z.string(), title: z.string() })) }),
    ),
    async (c) => {
      const { session } = requireRole(c, 'trainer');
      const { limit, after } = c.req.valid('query');
      const fits = await listFits(db, session.organisationId, { limit, ...(after === undefined ? {} : { after }) });
      return c.json({ fits }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/module-fits/{id}',
        tags,
        summary: 'Legge una verifica con le proposte e le decisioni',
        request: { params: idParam('fit') },
      },
      200,
      'La verifica.',
      fitSchema,
    ),
    async (c) => {
      const { actor } = requireRole(c, 'trainer');
      return c.json((await viewFit(deps, actor, c.req.valid('param').id, c.get('requestId'))) as never, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/module-fits/{id}/decisions',
        tags,
        summary: 'Decide una proposta',
        request: { params: idParam('fit'), ...jsonBody(decisionSchema) },
      },
      200,
      'La decisione è registrata.',
      z.object({ version: z.int(), revision: z.int() }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'trainer');
      await requireFeature(db, 'module_fit');
      const { itemId, state, reason, value, version } = c.req.valid('json');
      const decided = await decideSuggestion(
        deps,
        actor,
        c.req.valid('param').id,
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

  return app;
}
