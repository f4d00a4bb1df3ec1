import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { giveRating } from '../ratings/give-rating.ts';
import { codesMax, listEditions, openEdition } from '../ratings/rating-edition.ts';
import { idParam, jsonBody, jsonRoute } from './route.ts';

const tags = ['giudizi'];

const newEditionSchema = z
  .strictObject({
    label: z.string().trim().min(1).max(200).openapi({ example: 'Edizione di marzo 2027' }),
    from: z.iso.date(),
    to: z.iso.date(),
    codes: z.int().min(1).max(codesMax),
  })
  .openapi('NewRatingEdition');

/** Anonymous ratings by participants: codes for an edition, and one answer for each code. */
export function ratingRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/modules/{id}/rating-editions',
        tags,
        summary: 'Apre la raccolta dei giudizi di un’edizione e dà i codici da consegnare',
        request: { params: idParam('mod'), ...jsonBody(newEditionSchema) },
      },
      201,
      'I codici: si vedono solo ora.',
      z.object({ id: z.string(), codes: z.array(z.string()) }),
    ),
    async (c) => {
      const { actor } = requireRole(c, 'trainer', 'admin');
      const { id } = c.req.valid('param');
      return c.json(await openEdition(deps, actor, { moduleId: id, ...c.req.valid('json') }, c.get('requestId')), 201);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'get',
        path: '/modules/{id}/rating-editions',
        tags,
        summary: 'Le raccolte di giudizi dell’organizzazione per un modulo',
        request: { params: idParam('mod') },
      },
      200,
      'Quanti codici e quante risposte, mai di chi.',
      z.object({
        editions: z.array(
          z.object({
            id: z.string(),
            label: z.string(),
            from: z.string(),
            to: z.string(),
            codes: z.int(),
            answers: z.int(),
          }),
        ),
      }),
    ),
    async (c) => {
      const { session } = requireRole(c, 'trainer', 'admin');
      const { id } = c.req.valid('param');
      return c.json({ editions: await listEditions(deps.database.db, session.organisationId, id) }, 200);
    },
  );

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/module-ratings',
        tags,
        summary: 'Dà un giudizio con il codice ricevuto, una volta sola e senza accedere',
        request: jsonBody(
          z.strictObject({ code: z.string().min(1).max(60), value: z.int().min(1).max(5) }).openapi('NewModuleRating'),
        ),
      },
      200,
      'Il giudizio è contato.',
      z.object({ counted: z.literal(true) }),
    ),
    async (c) => {
      const { code, value } = c.req.valid('json');
      await giveRating(deps, code, value, c.get('requestId'));
      return c.json({ counted: true as const }, 200);
    },
  );

  return app;
}
