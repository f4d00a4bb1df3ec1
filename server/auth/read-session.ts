import { createHmac, timingSafeEqual } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { session, user } from '../../db/schema/accounts.ts';
import { type Auth, findSession, type SignedIn } from './auth.ts';

/**
 * Reads the session behind a request in one query, because every request pays for it: better-auth's own reading takes
 * longer than the search it guards. Nothing is remembered between requests, so a sign-out or a change of role on any server
 * holds at once. Whatever is out of the ordinary (no such session, expired, due to be prolonged, a signature that does not
 * fit, several cookies of the name) is left to better-auth, whose answer is the only one that refuses or prolongs.
 */
export function createSessionReader(auth: Auth, db: Db): (headers: Headers) => Promise<SignedIn | null> {
  const byToken = db
    .select({
      userId: user.id,
      sessionId: session.id,
      name: user.name,
      email: user.email,
      role: user.role,
      organisationId: user.organisationId,
      expiresAt: session.expiresAt,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(eq(session.token, sql.placeholder('token')))
    .prepare('session_by_token');
  return async (headers) => {
    const { secret, authCookies, sessionConfig } = await auth.$context;
    const token = signedToken(headers.get('cookie') ?? '', authCookies.sessionToken.name, secret);
    const [found] = token === null ? [] : await byToken.execute({ token });
    if (found !== undefined) {
      const { expiresAt, ...signedIn } = found;
      const prolongedBeforeMs = expiresAt.getTime() - (sessionConfig.expiresIn - sessionConfig.updateAge) * 1000;
      if (Date.now() < prolongedBeforeMs) return signedIn;
    }
    return findSession(auth, headers);
  };
}

/** The token in better-auth's cookie, `token.signature` with the HMAC-SHA-256 of the token; null when it does not hold. */
function signedToken(cookies: string, name: string, secret: string): string | null {
  const values = cookies.split(/;\s*/).filter((cookie) => cookie.startsWith(`${name}=`));
  const value = decoded(values.length === 1 ? values[0]!.slice(name.length + 1) : '');
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const right = createHmac('sha256', secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
