import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { createSessionReader } from '../../server/auth/read-session.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const password = 'parola-lunga-di-prova';
let test: TestApp;
let read: (cookie: string) => Promise<string | null>;

beforeAll(async () => {
  test = await openTestApp();
  const reader = createSessionReader(test.deps.auth, test.database.db);
  read = async (cookie) => (await reader(new Headers({ cookie })))?.email ?? null;
});
afterAll(() => test.close());

let made = 0;
async function openSession() {
  const { createAccount } = await import('../../server/auth/auth.ts');
  const { organisationId } = await test.signIn('consultant');
  made += 1;
  const email = `sessione-${made}@prova.test`;
  await createAccount(test.deps.auth, { email, name: 'Prova', role: 'consultant', organisationId, password });
  const response = await test.request('POST', '/api/auth/sign-in/email', { email, password });
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
  const [name, value] = cookie.split('=') as [string, string];
  const [token, signature] = decodeURIComponent(value).split('.') as [string, string];
  return { email, cookie, name, token, signature };
}
const cookieOf = (name: string, token: string, signature: string) =>
  `${name}=${encodeURIComponent(`${token}.${signature}`)}`;

describe('the session behind a cookie', () => {
  it('is found whatever other cookies are sent', async () => {
    const { email, cookie } = await openSession();
    expect(await read(cookie)).toBe(email);
    expect(await read(`tema=scuro; ${cookie}; lingua=it`)).toBe(email);
  });

  it('is not found with a signature of another token, none, or one made up', async () => {
    const mine = await openSession();
    const other = await openSession();
    for (const signature of [
      other.signature,
      '',
      'AAAA',
      `${mine.signature.slice(0, 10)}AA${mine.signature.slice(12)}`,
    ])
      expect(await read(cookieOf(mine.name, mine.token, signature))).toBeNull();
    expect(await read(`${mine.name}=${mine.token}`)).toBeNull();
    expect(await read(`${mine.name}=%E0%A4%A`)).toBeNull();
    expect(await read('')).toBeNull();
  });

  it('ends at once for every server when its row is gone, and when it has expired', async () => {
    const { cookie, token, email } = await openSession();
    expect(await read(cookie)).toBe(email);
    await test.database.db.execute(
      sql`update auth_session set expires_at = now() - interval '1 second' where token = ${token}`,
    );
    expect(await read(cookie)).toBeNull();
    const again = await openSession();
    await test.database.db.execute(sql`delete from auth_session where token = ${again.token}`);
    expect(await read(again.cookie)).toBeNull();
  });

  it('shows a change of role at the next request', async () => {
    const { cookie, email } = await openSession();
    const reader = createSessionReader(test.deps.auth, test.database.db);
    await test.database.db.execute(sql`update auth_user set role = 'auditor' where email = ${email}`);
    expect((await reader(new Headers({ cookie })))?.role).toBe('auditor');
  });

  it('is prolonged when it is used an hour before its end', async () => {
    const { cookie, token, email } = await openSession();
    const end = async () => {
      const [row] = rowsOf<{ expires_at: string }>(
        await test.database.db.execute(sql`select expires_at from auth_session where token = ${token}`),
      );
      return new Date(row!.expires_at).getTime();
    };
    const first = await end();
    expect(await read(cookie)).toBe(email);
    expect(await end()).toBe(first);
    await test.database.db.execute(
      sql`update auth_session set expires_at = now() + interval '1 hour' where token = ${token}`,
    );
    expect(await read(cookie)).toBe(email);
    expect(await end()).toBeGreaterThan(Date.now() + 11 * 3600_000);
  });
});
