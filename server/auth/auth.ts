import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { eq } from 'drizzle-orm';
import { record } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import { account, type Role, session, user, verification } from '../../db/schema/accounts.ts';

/** Who is signed in, as every route sees it. */
export type SignedIn = {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
  role: Role;
  organisationId: string;
};

/**
 * Accounts and sessions. Sign-up is closed: an administrator makes accounts. A session is refused when its audit row
 * cannot be written, because the hook runs before the session is stored.
 */
export function createAuth(deps: { db: Db; secret: string; origin: string }) {
  return betterAuth({
    appName: 'Colma',
    baseURL: deps.origin,
    secret: deps.secret,
    database: drizzleAdapter(deps.db as never, { provider: 'pg', schema: { user, session, account, verification } }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 200 },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        organisationId: { type: 'string', required: true, input: false },
      },
    },
    session: { expiresIn: 12 * 3600, updateAge: 3600 },
    // Our own limiter counts failures per address and account (sign-in-limit.ts), so that a shared office address is not locked out.
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: 'colma', ipAddress: { ipAddressHeaders: ['x-colma-client'] } },
    logger: { disabled: true },
    telemetry: { enabled: false },
    databaseHooks: {
      user: {
        create: {
          before: async (created) => {
            const { role, organisationId } = created as typeof created & { role: Role; organisationId: string };
            // Whoever makes the account (a command, the first start), it is not made without its audit row.
            await deps.db.transaction((tx) =>
              record(tx, {
                action: 'account.created',
                actor: { type: 'system', id: 'accounts', role: null, organisationId },
                object: { type: 'organisation', id: organisationId },
                detail: { role },
              }),
            );
            return { data: created };
          },
        },
      },
      session: {
        create: {
          before: async (created) => {
            const [owner] = await deps.db.select().from(user).where(eq(user.id, created.userId));
            if (owner === undefined) return false;
            await deps.db.transaction((tx) =>
              record(tx, {
                action: 'session.opened',
                actor: { type: 'human', id: owner.id, role: owner.role, organisationId: owner.organisationId },
                object: { type: 'account', id: owner.id },
              }),
            );
            return { data: created };
          },
        },
      },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** The session behind a request's cookie, or null. */
export async function findSession(auth: Auth, headers: Headers): Promise<SignedIn | null> {
  const found = await auth.api.getSession({ headers });
  if (found === null) return null;
  const { role, organisationId } = found.user as typeof found.user & { role: Role; organisationId: string };
  return {
    userId: found.user.id,
    sessionId: found.session.id,
    name: found.user.name,
    email: found.user.email,
    role,
    organisationId,
  };
}

/** Makes an account with a password; does nothing when the address is taken. */
export async function createAccount(
  auth: Auth,
  input: { email: string; name: string; role: Role; organisationId: string; password: string },
): Promise<{ created: boolean }> {
  const context = await auth.$context;
  if ((await context.internalAdapter.findUserByEmail(input.email)) !== null) return { created: false };
  const made = await context.internalAdapter.createUser(
    {
      email: input.email,
      name: input.name,
      emailVerified: true,
      role: input.role,
      organisationId: input.organisationId,
    },
    { method: 'email-password' },
  );
  await context.internalAdapter.linkAccount({
    userId: made.id,
    providerId: 'credential',
    accountId: made.id,
    password: await context.password.hash(input.password),
  });
  return { created: true };
}
