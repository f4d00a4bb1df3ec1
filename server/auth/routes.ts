import { Hono } from 'hono';
import { record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import type { AppDeps } from '../deps.ts';
import { actorOf, type Env } from '../http/env.ts';
import type { SignedIn } from './auth.ts';
import { clearSignInFailures, countSignInFailure, requireSignInAllowed } from './sign-in-limit.ts';

/** Only these of better-auth's endpoints are open; everything else about accounts is an administrator's work. */
const openPaths = new Set(['/sign-in/email', '/sign-out', '/get-session']);

/**
 * Sign-in checked and counted, in one place for the API and the console. Returns the response with the session cookie.
 * Throws `unauthenticated` with one sentence for a wrong address and a wrong password alike, or `too_many_requests`.
 */
export async function signIn(
  deps: AppDeps,
  input: { email: string; password: string },
  client: string,
  requestId: string,
): Promise<Response> {
  const { db } = deps.database;
  const now = deps.clock().getTime();
  await requireSignInAllowed(db, client, input.email, now);
  const response = await deps.auth.handler(
    new Request(`${deps.config.origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: deps.config.origin, 'x-colma-client': client },
      body: JSON.stringify(input),
    }),
  );
  if (response.ok) {
    await clearSignInFailures(db, client, input.email);
    return response;
  }
  if (response.status >= 500)
    throw new Fault('internal', 'L’accesso non ha funzionato da parte nostra: riprova fra un momento.');
  await countSignInFailure(db, client, input.email, now);
  await db.transaction((tx) =>
    record(
      tx,
      {
        action: 'session.refused',
        actor: { type: 'citizen', id: 'unknown', role: null, organisationId: null },
        object: null,
        requestId,
        outcome: 'refused',
      },
      deps.clock(),
    ),
  );
  throw new Fault('unauthenticated', 'Indirizzo o password non corretti.');
}

/** Ends the session and says so in the log; the response clears the cookie. */
export async function signOut(
  deps: AppDeps,
  session: SignedIn | null,
  cookie: string,
  requestId: string,
): Promise<Response> {
  if (session !== null) {
    await deps.database.db.transaction((tx) =>
      record(
        tx,
        {
          action: 'session.closed',
          actor: actorOf(session),
          object: { type: 'account', id: session.userId },
          requestId,
        },
        deps.clock(),
      ),
    );
  }
  return deps.auth.handler(
    new Request(`${deps.config.origin}/api/auth/sign-out`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: deps.config.origin, cookie },
      body: '{}',
    }),
  );
}

export function authRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/sign-in/email', async (c) => {
    const body = await c.req.json().catch(() => {
      throw new Fault('malformed', 'La richiesta non è un JSON valido.');
    });
    const { email, password } = (body ?? {}) as { email?: unknown; password?: unknown };
    if (typeof email !== 'string' || typeof password !== 'string' || email.length > 320 || password.length > 200) {
      throw new Fault('invalid_input', 'Servono indirizzo e password.');
    }
    return signIn(deps, { email, password }, c.get('client'), c.get('requestId'));
  });
  app.post('/sign-out', (c) => signOut(deps, c.get('session'), c.req.header('cookie') ?? '', c.get('requestId')));
  app.get('/get-session', (c) => {
    const session = c.get('session');
    return c.json(
      session === null
        ? null
        : {
            user: {
              id: session.userId,
              name: session.name,
              email: session.email,
              role: session.role,
              organisationId: session.organisationId,
            },
          },
    );
  });
  app.all('*', (c) => {
    if (!openPaths.has(c.req.path.replace('/api/auth', '')))
      throw new Fault('not_found', 'Questo indirizzo non esiste.');
    throw new Fault('malformed', 'Questo indirizzo non accetta questo metodo.');
  });
  return app;
}
