import { OpenAPIHono, z } from '@hono/zod-openapi';
import { Fault } from '../../db/fault.ts';
import type { CompanyProfileContent } from '../../db/schema/company-demand.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import {
  type CompanyProfile,
  getCompanyProfile,
  listCompanyProfiles,
  listProfileVersions,
} from '../company-profiles/profile-record.ts';
import {
  changeCompanyProfile,
  createCompanyProfile,
  withdrawCompanyProfile,
} from '../company-profiles/save-profile.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { idParam, jsonBody, jsonRoute, listQuery } from './route.ts';

const tags = ['fabbisogni'];
/** A job is told by some tens of skills; more is a list nobody keeps. */
export const profileSkillsMax = 60;

export const profileContentFields = {
  name: z.string().trim().min(1).max(200).openapi({ example: 'Addetti al magazzino, ogni primavera' }),
  company: z.string().trim().min(1).max(300).openapi({ example: 'Logistica Prealpi' }),
  note: z.string().trim().max(2000).default(''),
  from: z.iso.date().openapi({ example: '2027-01-01' }),
  to: z.iso.date().nullable().default(null),
};

const needSchema = z.strictObject({
  skillUri: z.string().max(500),
  // `null`: always asked.
  share: z.number().min(0.01).max(1).nullable().default(null),
  note: z.string().trim().max(500).default(''),
});

const newProfileSchema = z
  .strictObject({
    ...profileContentFields,
    occupationUri: z.string().max(500).nullable().default(null),
    skills: z.array(needSchema).min(1).max(profileSkillsMax),
  })
  .openapi('NewCompanyProfile');
const changedProfileSchema = newProfileSchema.extend({ version: z.int().min(1) }).openapi('ChangedCompanyProfile');

const profileSchema = z
  .looseObject({
    id: z.string(),
    version: z.int(),
    name: z.string(),
    company: z.string(),
    skills: z.array(z.looseObject({ uri: z.string(), label: z.string(), share: z.number().nullable() })),
  })
  .openapi('CompanyProfile');
const savedSchema = z.object({ id: z.string(), version: z.int() });

/** What single companies need, written down and kept by people: the organisation's own. */
export function companyProfileRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/company-profiles',
        tags,
        summary: 'Elenca i profili di fabbisogno delle aziende',
        request: { query: listQuery },
      },
      200,
      'I profili in uso, dal più recente.',
      z.object({ profiles: z.array(profileSchema) }),
    ),
    async (c) => {
      const { session } = requireRole(c, 'trainer', 'consultant', 'admin');
      const { limit, after } = c.req.valid('query');
      const knowledge = await deps.knowledge.get();
      const profiles = await listCompanyProfiles(db, session.organisationId, {
        limit,
        ...(after === undefined ? {} : { after }),
      });
      return c.json({ profiles: profiles.map((profile) => profileView(profile, knowledge)) }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/company-profiles',
        tags,
        summary: 'Crea il profilo di fabbisogno di un’azienda',
        request: jsonBody(newProfileSchema),
      },
      201,
      'Il profilo è salvato.',
      savedSchema,
    ),
    async (c) => {
      const { actor } = requireRole(c, 'trainer', 'consultant', 'admin');
      const content = contentOf(c.req.valid('json'), await deps.knowledge.get());
      const saved = await createCompanyProfile(deps, actor, content, c.get('requestId'));
      c.header('location', `/api/v1/company-profiles/${saved.id}`);
      return c.json(saved, 201);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/company-profiles/{id}',
        tags,
        summary: 'Legge il profilo di un’azienda con la sua storia',
        request: { params: idParam('dpr') },
      },
      200,
      'Il profilo.',
      profileSchema,
    ),
    async (c) => {
      const { session } = requireRole(c, 'trainer', 'consultant', 'admin');
      const profile = await getCompanyProfile(db, session.organisationId, c.req.valid('param').id);
      const history = await listProfileVersions(db, profile.id);
      return c.json({ ...profileView(profile, await deps.knowledge.get()), history }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'put',
        path: '/company-profiles/{id}',
        tags,
        summary: 'Cambia il profilo di un’azienda',
        request: { params: idParam('dpr'), ...jsonBody(changedProfileSchema) },
      },
      200,
      'Il profilo è cambiato.',
      savedSchema,
    ),
    async (c) => {
      const { actor } = requireRole(c, 'trainer', 'consultant', 'admin');
      const { version, ...fields } = c.req.valid('json');
      const content = contentOf(fields, await deps.knowledge.get());
      const { id } = c.req.valid('param');
      return c.json(await changeCompanyProfile(deps, actor, id, { content, version }, c.get('requestId')), 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/company-profiles/{id}/withdrawal',
        tags,
        summary: 'Ritira il profilo di un’azienda',
        request: { params: idParam('dpr'), ...jsonBody(z.strictObject({ reason: z.string().max(2000) })) },
      },
      200,
      'Il profilo è ritirato.',
      savedSchema,
    ),
    async (c) => {
      const { actor } = requireRole(c, 'trainer', 'consultant', 'admin');
      const { id } = c.req.valid('param');
      return c.json(await withdrawCompanyProfile(deps, actor, id, c.req.valid('json').reason, c.get('requestId')), 200);
    },
  );

  return app;
}

/** Addresses of skills and job become ids. Throws `invalid_input` for one the repertory does not have. */
function contentOf(fields: z.infer<typeof newProfileSchema>, knowledge: KnowledgeBase): CompanyProfileContent {
  const { occupationUri, skills, ...content } = fields;
  const occupation = occupationUri === null ? null : knowledge.occupationsByUri.get(occupationUri);
  if (occupation === undefined)
    throw new Fault('invalid_input', 'Questo lavoro non è nel repertorio: cercalo per nome e sceglilo dall’elenco.', {
      details: { field: 'occupationUri' },
    });
  return {
    ...content,
    occupationId: occupation?.id ?? null,
    skills: skills.map(({ skillUri, share, note }, at) => {
      const skill = knowledge.skillsByUri.get(skillUri);
      if (skill === undefined)
        throw new Fault(
          'invalid_input',
          'Questa competenza non è nel repertorio: cercala per nome e sceglila dall’elenco.',
          { details: { field: `skills.${at}.skillUri` } },
        );
      return { skillId: skill.id, share, note };
    }),
  };
}

function profileView(profile: CompanyProfile, knowledge: KnowledgeBase) {
  const occupation = profile.occupationId === null ? undefined : knowledge.occupations.get(profile.occupationId);
  return {
    ...profile,
    occupation: occupation === undefined ? null : { uri: occupation.uri, label: occupation.label },
    skills: profile.skills.map((need) => {
      const skill = knowledge.skills.get(need.skillId);
      return { ...need, uri: skill?.uri ?? '', label: skill?.label ?? 'Competenza non più nel repertorio' };
    }),
  };
}
