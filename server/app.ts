import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Fault } from '../db/fault.ts';
import { analysisRoutes } from './api/analyses.ts';
import { answerRoutes } from './api/answers.ts';
import { approvedAnswerRoutes } from './api/approved-answers.ts';
import { assistantRoutes } from './api/assistant.ts';
import { catalogueRoutes } from './api/catalogue.ts';
import { companyProfileRoutes } from './api/company-profiles.ts';
import { conversationRoutes } from './api/conversation.ts';
import { credentialRoutes } from './api/credentials.ts';
import { demandRoutes } from './api/demand.ts';
import { documentRoutes } from './api/documents.ts';
import { handoffRoutes } from './api/handoffs.ts';
import { knowledgeRoutes } from './api/knowledge.ts';
import { moduleFitReportRoutes } from './api/module-fit-report.ts';
import { moduleFitRoutes } from './api/module-fits.ts';
import { openApiDocument } from './api/openapi.ts';
import { oversightRoutes } from './api/oversight.ts';
import { ratingRoutes } from './api/ratings.ts';
import { reportRoutes } from './api/reports.ts';
import { statusResponse } from './api/status.ts';
import { authRoutes } from './auth/routes.ts';
import { errorPage } from './console/error-page.tsx';
import { consoleRoutes } from './console/routes.tsx';
import type { AppDeps } from './deps.ts';
import type { Env } from './http/env.ts';
import { answerRepeats } from './http/idempotency.ts';
import {
  identifyRequest,
  limitBody,
  loadSession,
  refuseForeignOrigin,
  requireSession,
  secureHeaders,
} from './http/middleware.ts';
import { problemOf, problemResponse } from './http/problem.ts';
import { limitRate } from './http/rate-limit.ts';
import { telegramRoutes } from './telegram/webhook-route.ts';

/** `addressOf` tells the socket's address; only the entry point knows the platform. */
export type AppOptions = { addressOf?: (c: unknown) => string };

/** The whole application: JSON API, sign-in, console. The same on Node and in tests through `app.request`. */
export function createApp(deps: AppDeps, options: AppOptions = {}): OpenAPIHono<Env> {
  z.config(z.locales.it());
  const app = new OpenAPIHono<Env>();
  app.onError((error, c) => answerError(deps, error, c));
  app.notFound((c) => answerError(deps, new Fault('not_found', 'Questo indirizzo non esiste.'), c));

  app.use(
    '*',
    identifyRequest(deps, options.addressOf ?? (() => 'local')),
    secureHeaders,
    refuseForeignOrigin,
    limitBody,
  );
  app.get('/status', (c) => statusResponse(c, deps));
  app.get('/api/v1/status', (c) => statusResponse(c, deps));
  // Before the limit per address: all citizens' updates come from a few addresses of Telegram's. The secret guards it.
  const telegram = telegramRoutes(deps);
  telegram.defaultHook = refuseInvalid;
  app.route('/', telegram);
  app.use('*', loadSession(deps), limitRate(deps.clock));
  app.use('/api/v1/*', requireSession, answerRepeats(deps));

  app.route('/api/auth', authRoutes(deps));
  for (const routes of [
    analysisRoutes(deps),
    credentialRoutes(deps),
    knowledgeRoutes(deps),
    oversightRoutes(deps),
    reportRoutes(deps),
    answerRoutes(deps),
    assistantRoutes(deps),
    documentRoutes(deps),
    handoffRoutes(deps),
    conversationRoutes(deps),
    approvedAnswerRoutes(deps),
    moduleFitRoutes(deps),
    moduleFitReportRoutes(deps),
    catalogueRoutes(deps),
    demandRoutes(deps),
    companyProfileRoutes(deps),
    ratingRoutes(deps),
  ]) {
    routes.defaultHook = refuseInvalid;
    app.route('/api/v1', routes);
  }
  const apiDocument = () => openApiDocument(app, deps.config.origin);
  app.get('/openapi.json', (c) => c.json(apiDocument()));
  app.route('/', consoleRoutes(deps, apiDocument));
  return app;
}

/** A request that fails its schema: one sentence that names the first field, all issues in `issues`. */
export function refuseInvalid(result: { success: boolean; error?: unknown }): undefined {
  if (result.success) return undefined;
  const issues = (result.error as z.ZodError).issues.map((issue) => ({
    field: issue.path.join('.'),
    message: issue.message,
  }));
  const first = issues[0];
  throw new Fault(
    'invalid_input',
    first === undefined
      ? 'La richiesta non è valida.'
      : `Il campo «${first.field || 'corpo'}» non va bene: ${first.message}.`,
    { details: { issues: issues.slice(0, 20) } },
  );
}

function answerError(deps: AppDeps, error: unknown, c: Context<Env>): Response | Promise<Response> {
  const fault = error instanceof HTTPException ? faultOf(error) : error;
  const problem = problemOf(fault, c.req.path, c.get('requestId') ?? '');
  if (problem.status >= 500 && problem.status !== 503)
    deps.log.error({ requestId: problem.requestId, err: error }, 'request failed');
  const wantsPage = !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html');
  return wantsPage ? errorPage(c, problem) : problemResponse(c, problem);
}

/** What the framework itself refuses: a body that is no JSON, or of another type. */
function faultOf(error: HTTPException): Fault {
  if (error.status === 400)
    return new Fault('malformed', 'La richiesta non è leggibile: forse è stata interrotta a metà. Riprova.', {
      cause: error,
    });
  if (error.status === 415) return new Fault('unsupported_media', 'Questo formato non è accettato.', { cause: error });
  return new Fault('internal', 'Qualcosa non ha funzionato da parte nostra. Riprova.', { cause: error });
}
