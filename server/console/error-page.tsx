import type { Context } from 'hono';
import type { Env } from '../http/env.ts';
import type { Problem } from '../http/problem.ts';
export function errorPage(c: Context<Env>, problem: Problem): Response | Promise<Response> {
  return c.html(<p>{problem.detail}</p>, problem.status as 400);
}
