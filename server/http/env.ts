import type { Context } from 'hono';
import type { Actor } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import type { Role } from '../../db/schema/accounts.ts';
import type { SignedIn } from '../auth/auth.ts';

/** What the middleware leaves for every route. */
export type Env = { Variables: { requestId: string; client: string; session: SignedIn | null } };

/** The signed-in person, as the audit log names them. Throws `unauthenticated`, or `forbidden` for another role. */
export function requireRole(c: Context<Env>, ...allowed: Role[]): { session: SignedIn; actor: Actor } {
  const session = c.get('session');
  if (session === null) throw new Fault('unauthenticated', 'Per continuare devi accedere.');
  if (!allowed.includes(session.role)) throw new Fault('forbidden', 'Il tuo profilo non può fare questa operazione.');
  return { session, actor: actorOf(session) };
}

export function actorOf(session: SignedIn): Actor {
  return { type: 'human', id: session.userId, role: session.role, organisationId: session.organisationId };
}
