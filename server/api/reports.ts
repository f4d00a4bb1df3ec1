import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppDeps } from '../deps.ts';
import type { Env } from '../http/env.ts';
export function reportRoutes(_deps: AppDeps): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>();
}
