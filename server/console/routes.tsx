import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import type { Env } from '../http/env.ts';
export function consoleRoutes(_deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/', (c) => c.html(<p>Colma</p>));
  return app;
}
