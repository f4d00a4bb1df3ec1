import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import type { Env } from '../http/env.ts';
import { analysisListPage } from './analysis-list.tsx';
import { assetRoutes } from './assets.ts';
import { assistantPages } from './assistant/assistant-routes.tsx';
import { cataloguePage } from './catalogue-page.tsx';
import { chatRoutes } from './chat/chat-routes.tsx';
import { companyProfilePages } from './company-profiles/profile-routes.tsx';
import { demandPage } from './demand/demand-page.tsx';
import { deskRoutes } from './desk/desk-routes.tsx';
import type { ApiDocument } from './docs/api-reference.ts';
import { docsPage } from './docs/docs-page.tsx';
import { documentPages } from './documents/document-routes.tsx';
import { draftRoutes } from './draft/draft-routes.tsx';
import { homePage } from './home.tsx';
import { logRoutes } from './log/log-pages.tsx';
import { fitRoutes } from './module-fit/fit-routes.tsx';
import { modulePage } from './module-page.tsx';
import { newAnalysisRoutes } from './new-analysis/new-analysis-routes.tsx';
import { accessibilityPage, privacyPage } from './notice-pages.tsx';
import { editionPages } from './ratings/edition-pages.tsx';
import { ratingPages } from './ratings/rating-pages.tsx';
import { signInRoutes } from './sign-in.tsx';
import { systemRoutes } from './system/system-routes.tsx';

/**
 * The web console: pages made on the server, every action a form. Addresses are Italian, because people read them.
 * `apiDocument` makes the OpenAPI document of the whole application, which these pages are a part of.
 */
export function consoleRoutes(deps: AppDeps, apiDocument: () => ApiDocument): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/', (c) => homePage(deps, c));
  app.route('/', signInRoutes(deps));
  app.get('/analisi', (c) => analysisListPage(deps, c));
  app.route('/analisi/nuova', newAnalysisRoutes(deps));
  app.route('/analisi', draftRoutes(deps));
  app.get('/catalogo', (c) => cataloguePage(deps, c));
  app.route('/catalogo', editionPages(deps));
  app.route('/valutazione', ratingPages(deps));
  app.get('/catalogo/:id', (c) => modulePage(deps, c));
  app.route('/fabbisogni/aziende', companyProfilePages(deps));
  app.get('/fabbisogni', (c) => demandPage(deps, c));
  app.route('/verifica-modulo', fitRoutes(deps));
  app.route('/documenti', documentPages(deps));
  app.route('/chat', chatRoutes(deps));
  app.route('/sportello', deskRoutes(deps));
  app.route('/assistente', assistantPages(deps));
  app.route('/registro', logRoutes(deps));
  app.route('/sistema', systemRoutes(deps));
  app.get('/privacy', privacyPage);
  app.get('/accessibilita', accessibilityPage);
  app.get('/docs', (c) => docsPage(c, apiDocument()));
  app.route('/assets', assetRoutes());
  return app;
}
