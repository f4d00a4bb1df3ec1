import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:colma:problem:not-found' }),
    title: z.string().openapi({ example: 'Non trovato' }),
    status: z.int().openapi({ format: 'int32', example: 404 }),
    detail: z.string().openapi({ example: 'Questa analisi non esiste, oppure appartiene a un’altra organizzazione.' }),
    instance: z.string().openapi({ example: '/api/v1/analyses/ana_0' }),
    requestId: z.string().openapi({ example: 'q3VwzWyB4bQk' }),
  })
  .openapi('Problem');

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** Errors every route can give, so that each route states only what is its own. */
export const commonProblems = {
  400: problem('La richiesta non è leggibile.'),
  401: problem('Bisogna accedere.'),
  403: problem('Il profilo non consente l’operazione.'),
  404: problem('Non esiste, oppure appartiene a un’altra organizzazione.'),
  409: problem('Lo stato attuale non lo consente.'),
  422: problem('I dati non sono validi.'),
  429: problem('Troppe richieste.'),
  500: problem('Errore interno.'),
};

/** Declares a JSON route with its summary, request and answer; the common errors are added. */
export function jsonRoute<
  const Config extends Omit<RouteConfig, 'responses'> & { summary: string },
  const Status extends number,
  Schema extends z.ZodType,
>(config: Config, status: Status, description: string, schema: Schema) {
  return createRoute({
    ...config,
    'x-summary': config.summary,
    responses: {
      ...commonProblems,
      [status]: { description, content: { 'application/json': { schema } } },
    },
  } as unknown as Config & {
    responses: { [S in Status]: { description: string; content: { 'application/json': { schema: Schema } } } };
  });
}

export const jsonBody = <Schema extends z.ZodType>(schema: Schema) =>
  ({ body: { required: true, content: { 'application/json': { schema } } } }) as const;
export const idParam = (prefix: string) =>
  z.object({
    id: z
      .string()
      .max(64)
      .openapi({ param: { name: 'id', in: 'path' }, example: `${prefix}_1m84cs68schkz7resja4qhkh` }),
  });
export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(64).optional(),
});
