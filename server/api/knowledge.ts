import { OpenAPIHono, z } from '@hono/zod-openapi';
import { record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { findModules, type ModuleFilter } from '../../knowledge/catalogue/find-modules.ts';
import { findOccupations } from '../../knowledge/occupations/find-occupations.ts';
import { findEnglishMentions } from '../../knowledge/skill-names/english-mentions.ts';
import { findSkills } from '../../knowledge/skills/find-skills.ts';
import { findMentions } from '../../knowledge/skills/mentions.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { jsonBody, jsonRoute, listQuery } from './route.ts';

const tags = ['conoscenza'];
const searchQuery = z.object({
  q: z.string().trim().min(1).max(400),
  limit: z.coerce.number().int().min(1).max(200).default(10),
});

/** What is known, for anybody signed in: occupations, skills in a text, the catalogue. */
export function knowledgeRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/occupations',
        tags,
        summary: 'Cerca un lavoro per nome',
        request: {
          query: searchQuery.extend({
            prefix: z.enum(['true', 'false']).optional(),
            withSkills: z.enum(['true', 'false']).optional(),
          }),
        },
      },
      200,
      'I lavori trovati, dal più vicino.',
      z.object({
        occupations: z.array(
          z.object({
            occupationId: z.string(),
            uri: z.string(),
            label: z.string(),
            score: z.number(),
            matched: z.string(),
            kind: z.enum(['occupation', 'group']),
            hasSkills: z.boolean(),
          }),
        ),
      }),
    ),
    async (c) => {
      requireRole(c, 'consultant', 'trainer', 'auditor', 'admin');
      const { q, limit, prefix, withSkills } = c.req.valid('query');
      const knowledge = await deps.knowledge.get();
      const occupations = findOccupations(knowledge.occupationIndex, q, {
        limit,
        prefix: prefix === 'true',
        withSkills: withSkills === 'true',
      }).map((match) => ({
        ...match,
        hasSkills: knowledge.requirements.has(match.occupationId),
      }));
      return c.json({ occupations }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/skills',
        tags,
        summary: 'Cerca una competenza per nome',
        request: { query: searchQuery },
      },
      200,
      'Le competenze trovate, dalla più vicina.',
      z.object({
        skills: z.array(
          z.object({
            skillId: z.string(),
            uri: z.string(),
            label: z.string(),
            kind: z.string(),
            confidence: z.number(),
          }),
        ),
      }),
    ),
    async (c) => {
      requireRole(c, 'consultant', 'trainer', 'auditor', 'admin');
      const { q, limit } = c.req.valid('query');
      const knowledge = await deps.knowledge.get();
      const skills = findSkills(knowledge, q, limit).map(({ skill, confidence }) => ({
        skillId: skill.id,
        uri: skill.uri,
        label: skill.label,
        kind: skill.kind,
        confidence,
      }));
      return c.json({ skills }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/skill-mentions',
        tags,
        summary: 'Trova le competenze nominate in un testo',
        request: jsonBody(z.strictObject({ text: z.string().max(200_000), lang: z.enum(['it', 'en']).optional() })),
      },
      200,
      'Le competenze con posizione, senso e certezza.',
      z.object({
        mentions: z.array(
          z.object({
            start: z.int(),
            end: z.int(),
            text: z.string(),
            skillId: z.string(),
            uri: z.string(),
            label: z.string(),
            polarity: z.enum(['asserted', 'negated', 'wished']),
            confidence: z.number(),
            method: z.string(),
          }),
        ),
      }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant', 'trainer');
      const { text, lang } = c.req.valid('json');
      const mentions = await (lang === 'en' ? mentionsInEnglish(deps, text) : mentionsInItalian(deps, text));
      await deps.database.db.transaction((tx) =>
        record(
          tx,
          {
            action: 'text.read',
            actor,
            object: null,
            requestId: c.get('requestId'),
            detail: { characters: text.length, mentions: mentions.length },
          },
          deps.clock(),
        ),
      );
      return c.json({ mentions }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/modules',
        tags,
        summary: 'Cerca moduli formativi nel catalogo',
        request: {
          query: listQuery.extend({
            q: z.string().max(200).optional(),
            province: z.string().length(2).optional(),
            maxHours: z.coerce.number().int().positive().optional(),
            skillUri: z.string().max(500).optional(),
            mode: z.enum(['in_person', 'online', 'blended']).optional(),
            credential: z.enum(['badge', 'edc', 'certificate', 'none']).optional(),
            provider: z.string().max(300).optional(),
            levelEqf: z.coerce.number().int().min(1).max(8).optional(),
            startsFrom: z.iso.date().optional(),
            free: z.enum(['true', 'false']).optional(),
          }),
        },
      },
      200,
      'I moduli.',
      z.object({ modules: z.array(z.looseObject({ id: z.string(), title: z.string(), hours: z.int() })) }),
    ),
    async (c) => {
      requireRole(c, 'consultant', 'trainer', 'admin');
      const { skillUri, after, limit, free, ...narrow } = c.req.valid('query');
      const knowledge = await deps.knowledge.get();
      const skillId = skillUri === undefined ? undefined : (knowledge.skillsByUri.get(skillUri)?.id ?? 'none');
      const modules = await findModules(deps.database.db, {
        limit,
        ...(Object.fromEntries(Object.entries(narrow).filter(([, value]) => value !== undefined)) as ModuleFilter),
        ...(free === 'true' ? { free: true } : {}),
        ...(after === undefined ? {} : { after }),
        ...(skillId === undefined ? {} : { skillId }),
      });
      return c.json({ modules }, 200);
    },
  );

  return app;
}

async function mentionsInItalian(deps: AppDeps, text: string) {
  const { skillIndex, skills } = await deps.knowledge.get();
  return findMentions(skillIndex, text).map((mention) => {
    const { uri, label } = skills.get(mention.skillId)!;
    return { ...mention, uri, label };
  });
}

async function mentionsInEnglish(deps: AppDeps, text: string) {
  const names = await deps.knowledge.english();
  if (names === null)
    throw new Fault(
      'invalid_input',
      'Qui non c’è una tassonomia in inglese: importala con «npm run import:taxonomy», oppure invia un testo in italiano.',
    );
  const skills = new Map(names.skills.map((skill) => [skill.id, skill]));
  return findEnglishMentions(names, text).map((mention) => {
    const { uri, label } = skills.get(mention.skillId)!;
    return { ...mention, uri, label };
  });
}
