import { demoPassword } from '../faults/server-process.ts';
import type { Visit } from './visit.ts';

/** Signs a demonstration account in through the page, which is looked at on the way. */
export async function signIn(visit: Visit, email: string): Promise<void> {
  const { page } = visit;
  await page.goto('/accesso');
  await visit.look('accesso');
  await page.getByLabel('Indirizzo e-mail').fill(email);
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.waitForURL((url) => url.pathname === '/');
}
