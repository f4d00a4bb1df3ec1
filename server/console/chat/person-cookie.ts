import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { secretPattern } from '../../conversations/web-conversation.ts';
import type { Env } from '../../http/env.ts';

const cookieName = 'colma.persona';
/** An answer is promised within a working day; a week leaves time to come back for it, and is over on a shared computer. */
const keptSeconds = 7 * 24 * 3600;
export const keptDays = 7;

/** The secret of this browser's conversation with the desk; null when it never asked for a person. */
export function readPersonSecret(c: Context<Env>): string | null {
  const secret = getCookie(c, cookieName);
  return secret !== undefined && secretPattern.test(secret) ? secret : null;
}

export function keepPersonSecret(c: Context<Env>): string {
  const secret = readPersonSecret(c) ?? randomBytes(32).toString('base64url');
  setCookie(c, cookieName, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.req.url.startsWith('https:'),
    maxAge: keptSeconds,
  });
  return secret;
}

export function forgetPersonSecret(c: Context<Env>): void {
  deleteCookie(c, cookieName, { path: '/' });
}
