import { OpenAPIHono, z } from '@hono/zod-openapi';
import { questionLanguages } from '../../agents/adviser/language.ts';
import { decideApproved, proposeAnswer } from '../approved-answers/decide-approved.ts';
import { type ApprovedLine, listApproved } from '../approved-answers/list-approved.ts';
import { listUnanswered } from '../approved-answers/list-unanswered.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { idParam, jsonBody, jsonRoute } from './route.ts';

const tags = ['risposte approvate'];
const named = z.object({ id: z.string(), name: z.string() });
const approvedSchema = z
  .object({
    id: z.string(),
    state: z.enum(['proposed', 'approved', 'refused', 'retired']),
    questions: z.array(z.string()),
    lang: z.string(),
    text: z.string(),
    citations: z.array(z.object({ n: z.int(), passageId: z.string(), title: z.string(), locator: z.string() })),
    expiresOn: z.string(),
    unusable: z.enum(['expired', 'changed']).nullable(),
    writtenBy: named,
    writtenAt: z.string(),
    decidedBy: named.nullable(),
    decidedAt: z.string().nullable(),
    reason: z.string().nullable(),
    digest: z.string(),
  })
  .openapi('ApprovedAnswer');

/** Answers written by one person and approved by another; they outrank a search where a question is the same. */
export function approvedAnswerRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      { method: 'get', path: '/unanswered-questions', tags, summary: 'Elenca le domande frequenti senza risposta' },
      200,
      'Domande raggruppate, poste almeno due volte; solo conteggi e parole senza dati personali.',
      z.object({
        questions: z.array(
          z.object({
            question: z.string(),
            forms: z.array(z.string()),
            lang: z.string(),
            count: z.int(),
            lastAsked: z.string(),
          }),
        ),
      }),
    ),
    async (c) => {
      const { session } = requireRole(c, 'consultant', 'admin');
      const groups = await listUnanswered(db, session.organisationId, deps.clock());
      return c.json(
        { questions: groups.map((group) => ({ ...group, lastAsked: group.lastAsked.toISOString() })) },
        200,
      );
    },
  );

  app.openapi(
    jsonRoute(
      { method: 'get', path: '/approved-answers', tags, summary: 'Elenca le risposte proposte e approvate' },
      200,
      'Le risposte, dalla più recente.',
      z.object({ answers: z.array(approvedSchema) }),
    ),
    async (c) => {
      const { session } = requireRole(c, 'consultant', 'admin');
      const lines = await listApproved(db, session.organisationId, deps.clock().toISOString().slice(0, 10));
      return c.json({ answers: lines.map(viewOf) }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/approved-answers',
        tags,
        summary: 'Propone una risposta: vale quando un’altra persona la approva',
        request: jsonBody(
          z.strictObject({
            questions: z.array(z.string().max(1_000)).min(1).max(50),
            lang: z.enum(questionLanguages).default('it'),
            text: z.string().max(10_000),
            passageIds: z.array(z.string().max(64)).max(20).default([]),
            expiresOn: z.iso.date(),
          }),
        ),
      },
      201,
      'La risposta è proposta.',
      z.object({ id: z.string() }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      const made = await proposeAnswer(deps, actor, c.req.valid('json'), c.get('requestId'));
      c.header('location', '/api/v1/approved-answers');
      return c.json(made, 201);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/approved-answers/{id}/decision',
        tags,
        summary: 'Approva, respinge o ritira una risposta; chi l’ha scritta non può approvarla',
        request: {
          params: idParam('apa'),
          ...jsonBody(
            z.strictObject({
              state: z.enum(['approved', 'refused', 'retired']),
              reason: z.string().max(500).optional(),
              digest: z.string().max(128).optional(),
            }),
          ),
        },
      },
      200,
      'La decisione è registrata.',
      z.object({ id: z.string(), state: z.string() }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant', 'admin');
      const { id } = c.req.valid('param');
      const { state, reason, digest } = c.req.valid('json');
      const decision = {
        state,
        ...(reason === undefined ? {} : { reason }),
        ...(digest === undefined ? {} : { digest }),
      };
      await decideApproved(deps, actor, id, decision, c.get('requestId'));
      return c.json({ id, state }, 200);
    },
  );

  return app;
}

function viewOf(line: ApprovedLine) {
  return {
    ...line,
    citations: line.citations.map(({ n, passageId, title, locator }) => ({ n, passageId, title, locator })),
    writtenAt: line.writtenAt.toISOString(),
    decidedAt: line.decidedAt?.toISOString() ?? null,
  };
}
