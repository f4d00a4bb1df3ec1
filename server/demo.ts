import { randomBytes } from 'node:crypto';
import type { Db } from '../db/database.ts';
import { organisation, type Role } from '../db/schema/accounts.ts';
import { type Auth, createAccount } from './auth/auth.ts';

const organisations = [
  {
    id: 'org_demo',
    name: 'Centro per l’impiego dimostrativo',
    contact: 'un operatore dello sportello del centro per l’impiego',
  },
  {
    id: 'org_altro',
    name: 'Operatore accreditato dimostrativo',
    contact: 'una persona dello sportello dell’operatore',
  },
];

const accounts: { email: string; name: string; role: Role; organisationId: string }[] = [
  { email: 'consulente@demo.test', name: 'Consulente dimostrativa', role: 'consultant', organisationId: 'org_demo' },
  { email: 'formatore@demo.test', name: 'Formatore dimostrativo', role: 'trainer', organisationId: 'org_demo' },
  { email: 'revisore@demo.test', name: 'Revisora dimostrativa', role: 'auditor', organisationId: 'org_demo' },
  { email: 'admin@demo.test', name: 'Amministratore dimostrativo', role: 'admin', organisationId: 'org_demo' },
  {
    email: 'consulente@altro.test',
    name: 'Consulente di un altro ente',
    role: 'consultant',
    organisationId: 'org_altro',
  },
];

/** Makes the demonstration organisations and accounts that are missing. Returns the password when it had to invent one. */
export async function createDemoAccounts(
  db: Db,
  auth: Auth,
  givenPassword: string | null,
): Promise<{ emails: string[]; newPassword: string | null }> {
  for (const { id, name, contact } of organisations) {
    await db.insert(organisation).values({ id, name, demo: true, settings: { contact } }).onConflictDoNothing();
  }
  const password = givenPassword ?? randomBytes(9).toString('base64url');
  let created = 0;
  for (const account of accounts) {
    if ((await createAccount(auth, { ...account, password })).created) created++;
  }
  return {
    emails: accounts.map(({ email }) => email),
    newPassword: givenPassword === null && created > 0 ? password : null,
  };
}
