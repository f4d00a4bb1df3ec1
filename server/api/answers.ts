import { randomUUID } from 'node:crypto';
import { OpenAPIHono, z } from '@hono/zod-openapi';
import { findAnswer, type KeptAnswer } from '../../agents/adviser/keep-answer.ts';
import { questionLanguages } from '../../agents/adviser/language.ts';
import { sha256 } from '../../db/canonical-json.ts';
import { Fault } from '../../db/fault.ts';
import type { HandoffReason } from '../../db/schema/conversations.ts';
import { answerOutcomes, validityStatuses } from '../../db/schema/documents.ts';
import { libraryOf } from '../../knowledge/sources/source-library.ts';
import { answerAsked, questionCharsMax } from '../answers/answer-asked.ts';
import { askForPerson, sayOnWeb, secretPattern } from '../conversations/web-conversation.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { idParam, jsonBody, jsonRoute } from './route.ts';

const tags = ['risposte'];
const isoDay = z.iso.date().openapi({ example: '2026-11-23' });

const validity = z.object({
  status: z.enum(validityStatuses),
  from: z.string().nullable(),
  to: z.string().nullable(),
  supersededBy: z.string().nullable(),
});
const answerSchema = z
  .object({
    id: z.string(),
    outcome: z.enum(answerOutcomes),
    text: z.string(),
    lang: z.string(),
    citations: z.array(
      z.object({
        n: z.int(),
        passageId: z.string(),
        documentId: z.string(),
        file: z.string(),
        title: z.string(),
        locator: z.string(),
        quote: z.string(),
        validity,
      }),
    ),
    handoff: z.object({
      offered: z.boolean(),
      id: z.string().optional(),
      promisedAt: z.string().optional(),
      contact: z.string().nullable(),
    }),
    asOf: z.string(),
    model: z.string().nullable(),
    approved: z
      .object({ id: z.string(), organisation: z.string(), approvedOn: z.string(), expiresOn: z.string() })
      .nullable(),
    durationMs: z.number(),
  })
  .openapi('Answer');

/** Questions about the programme: open to everybody, with cited answers; passages for those signed in. */
export function answerRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const { db } = deps.database;

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/answers',
        tags,
        summary: 'Risponde a una domanda sul programma, con le fonti',
        request: jsonBody(
          z.strictObject({
            question: z.string().trim().min(1).max(questionCharsMax),
            lang: z.enum(questionLanguages).optional(),
            asOf: isoDay.optional(),
            previous: z.string().max(questionCharsMax).optional(),
            /** Chosen by the caller, 43 characters of base64url: whoever has it reads and continues the conversation. */
            conversation: z.string().regex(secretPattern, 'servono 43 caratteri base64url casuali').optional(),
            /** Passes the question to a person; their reply is read at `/conversation`. */
            handoff: z.boolean().optional(),
          }),
        ),
      },
      200,
      'La risposta con le sue fonti.',
      answerSchema,
    ),
    async (c) => {
      const session = c.get('session');
      const body = c.req.valid('json');
      const key = c.req.header('idempotency-key');
      if (key !== undefined && key.length > 200)
        throw new Fault('invalid_input', 'La chiave Idempotency-Key è troppo lunga: al massimo 200 caratteri.');
      // With an account the common middleware remembers; without one the key counts together with the address and the question.
      const requestKey =
        key === undefined || session !== null ? null : sha256(`${c.get('client')}\n${key}\n${JSON.stringify(body)}`);
      const { question, lang, asOf, previous } = body;
      const asked = {
        question,
        channel: session === null ? 'web' : 'api',
        requestKey,
        client: c.get('client'),
        ...(lang === undefined ? {} : { lang }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(previous === undefined ? {} : { previous }),
      } as const;
      const { conversation, handoff } = body;
      if (conversation === undefined && handoff !== true)
        return c.json(viewOf(await answerAsked(deps, session, asked, c.get('requestId'))), 200);
      if (session !== null || conversation === undefined)
        throw new Fault(
          'invalid_input',
          session === null
            ? 'Per passare la domanda a una persona serve il campo «conversation»: 43 caratteri base64url casuali.'
            : 'Lo sportello è per i cittadini: chi ha un account non lo chiede da qui.',
          { details: { field: 'conversation' } },
        );
      const said = await sayOnWeb(
        deps,
        null,
        conversation,
        { ...asked, requestKey: requestKey ?? randomUUID() },
        c.get('requestId'),
      );
      if (said.by === 'desk')
        throw new Fault('conflict', 'In questo momento risponde una persona: il messaggio le è arrivato.', {
          details: { messageId: said.messageId },
        });
      const { kept } = said;
      const opened =
        handoff === true
          ? await askForPerson(deps, conversation, [kept], { reason: reasonOf[kept.outcome] ?? 'asked' })
          : null;
      const view = viewOf(kept);
      if (opened === null) return c.json(view, 200);
      const promisedAt = opened.promisedAt.toISOString();
      return c.json({ ...view, handoff: { ...view.handoff, id: opened.handoffId, promisedAt } }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/answers/{id}',
        tags,
        summary: 'Mostra di nuovo una risposta data',
        request: { params: idParam('ans') },
      },
      200,
      'La risposta, com’era.',
      answerSchema,
    ),
    async (c) => {
      const session = requireRole(c, 'consultant', 'trainer', 'auditor', 'admin').session;
      const kept = await findAnswer(db, c.req.valid('param').id);
      // An answer to the public belongs to everybody; one asked inside an organisation to that organisation.
      if (kept === null || (kept.organisationId !== null && kept.organisationId !== session.organisationId))
        throw new Fault('not_found', 'Questa risposta non esiste, oppure appartiene a un’altra organizzazione.');
      return c.json(viewOf(kept), 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/passages',
        tags,
        summary: 'Cerca nei documenti',
        request: {
          query: z.object({
            q: z.string().trim().min(1).max(400),
            limit: z.coerce.number().int().min(1).max(50).default(10),
            asOf: isoDay.optional(),
          }),
        },
      },
      200,
      'I passi trovati, dal più vicino.',
      z.object({
        passages: z.array(
          z.object({
            passageId: z.string(),
            documentId: z.string(),
            file: z.string(),
            title: z.string(),
            locator: z.string(),
            text: z.string(),
            score: z.number(),
            validity,
          }),
        ),
      }),
    ),
    async (c) => {
      requireRole(c, 'consultant', 'trainer', 'auditor', 'admin');
      const { q, limit, asOf } = c.req.valid('query');
      const found = await libraryOf(db).search(q, { limit, asOf: asOf ?? deps.clock().toISOString().slice(0, 10) });
      const passages = found.map(({ passageId, documentId, file, title, locator, text, score, validity: holds }) => ({
        passageId,
        documentId,
        file,
        title,
        locator,
        text,
        score: Math.round(score * 1000) / 1000,
        validity: holds,
      }));
      return c.json({ passages }, 200);
    },
  );

  return app;
}

/** Why the machine passes it on, where its own answer says so. */
const reasonOf: Partial<Record<KeptAnswer['outcome'], HandoffReason>> = {
  not_found: 'not_found',
  partial: 'low_support',
  human_needed: 'decision',
};

function viewOf(kept: KeptAnswer) {
  return {
    id: kept.id,
    outcome: kept.outcome,
    text: kept.text,
    lang: kept.lang,
    citations: kept.citations.map(({ passageText: _text, passageDigest: _digest, ...citation }) => citation),
    handoff: kept.handoff,
    asOf: kept.asOf,
    model: kept.model,
    approved: kept.approved,
    durationMs: kept.timings.totalMs ?? 0,
  };
}
