import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { user } from '../../db/schema/accounts.ts';
import { createDraft } from '../support/sample-case.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let consultant: Client;

beforeAll(async () => {
  test = await openTestApp();
  consultant = await test.signIn('consultant');
});
afterAll(() => test.close());

const signIn = (email: string, password: string) =>
  test.request('POST', '/api/auth/sign-in/email', { email, password });

describe('signing in', () => {
  it('answers a wrong password and an unknown address alike', async () => {
    const [known] = await test.database.db.select().from(user).limit(1);
    const wrong = await signIn(known!.email, 'sbagliata-1');
    const unknown = await signIn('nessuno@prova.test', 'sbagliata-1');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const bare = async (response: Response) => ({ ...((await response.json()) as object), requestId: '' });
    expect(await bare(wrong)).toEqual(await bare(unknown));
  });

  it('is held back after ten wrong passwords for an account, with how long to wait', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await signIn('indovinata@prova.test', `tentativo-${i}`)).status);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
    expect(statuses.slice(10)).toEqual([429, 429]);
    const held = await signIn('indovinata@prova.test', 'x-x-x-x-x');
    expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn('altra@prova.test', 'x-x-x-x-x')).status).toBe(401);
  });

  it('cannot be used to make an account', async () => {
    for (const path of ['/api/auth/sign-up/email', '/api/auth/update-user', '/api/auth/change-password']) {
      const response = await test.request('POST', path, {
        email: 'nuovo@prova.test',
        password: 'parola-lunga',
        name: 'Nuovo',
        role: 'admin',
        organisationId: 'org_demo',
      });
      expect([400, 404]).toContain(response.status);
    }
  });

  it('ends with signing out: the old cookie opens nothing', async () => {
    const client = await test.signIn('consultant');
    expect((await client.request('GET', '/api/v1/analyses')).status).toBe(200);
    expect((await client.request('POST', '/api/auth/sign-out', {})).status).toBe(200);
    expect((await client.request('GET', '/api/v1/analyses')).status).toBe(401);
  });
});

describe('an account', () => {
  it('is not made without its row in the log', async () => {
    const made = await test.signIn('trainer');
    const rows = rowsOf<{ action: string }>(
      await test.database.db.execute(
        sql`select action from audit_event where organisation_id = ${made.organisationId} order by id`,
      ),
    );
    expect(rows.map((row) => row.action)).toEqual(['account.created', 'session.opened']);
  });
});

describe('every answer', () => {
  it('is problem+json with a request id when something is wrong, and never tells causes', async () => {
    for (const [method, path, status] of [
      ['GET', '/api/v1/nothing', 401],
      ['GET', '/api/v1/analyses', 401],
      ['POST', '/api/v1/analyses', 401],
      ['DELETE', '/api/v1/analyses', 401],
      ['GET', '/api/v1/analyses/%00', 401],
    ] as const) {
      const response = await test.request(method, path, method === 'POST' ? {} : undefined);
      expect([path, response.status]).toEqual([path, status]);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const problem = (await response.json()) as { requestId: string };
      expect(problem.requestId).toBe(response.headers.get('x-request-id'));
    }
    for (const [method, path] of [
      ['GET', '/api/v1/nothing'],
      ['DELETE', '/api/v1/analyses'],
    ] as const) {
      expect((await consultant.request(method, path)).status).toBe(404);
    }
  });

  it('allows no other host and no inline script', async () => {
    for (const path of ['/', '/status', '/openapi.json', '/accesso']) {
      const policy = (await test.request('GET', path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
    }
  });

  it('says how many requests are left', async () => {
    const response = await consultant.request('GET', '/api/v1/switches');
    expect(Number(response.headers.get('ratelimit-remaining'))).toBeLessThan(
      Number(response.headers.get('ratelimit-limit')),
    );
  });
});

describe('a request from another site', () => {
  it('changes nothing, even with our cookie', async () => {
    const draft = await createDraft(test, consultant);
    for (const headers of [
      { origin: 'https://altrove.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const response = await consultant.request(
        'POST',
        `/api/v1/analyses/${draft.id}/stop`,
        { reason: 'da un altro sito' },
        headers,
      );
      expect(response.status).toBe(403);
    }
    const same = await consultant.request(
      'POST',
      `/api/v1/analyses/${draft.id}/decisions`,
      { itemId: draft.gaps[0]!.itemId, state: 'accepted' },
      { origin: 'http://localhost', host: 'localhost' },
    );
    expect(same.status).toBe(200);
  });
});

describe('GET /status', () => {
  it('tells version, database, model and migrations in problem+json', async () => {
    const response = await test.request('GET', '/status');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 200, database: { ok: true }, model: { on: false } });
  });
});

describe('the log', () => {
  it('is read by the auditor alone, who reads no case', async () => {
    const auditor = await test.signIn('auditor', consultant.organisationId);
    const draft = await createDraft(test, consultant);
    expect((await consultant.request('GET', '/api/v1/audit-events')).status).toBe(403);
    expect((await auditor.request('GET', `/api/v1/analyses/${draft.id}`)).status).toBe(403);
    const { status, body } = await auditor.json<{ events: { action: string; organisationId: string }[] }>(
      'GET',
      `/api/v1/audit-events?object=${draft.id}`,
    );
    expect(status).toBe(200);
    expect(body.events.map((event) => event.action)).toContain('analysis.drafted');
    expect(new Set(body.events.map((event) => event.organisationId))).toEqual(new Set([consultant.organisationId]));
  });

  it('shows an auditor no event of another organisation', async () => {
    const draft = await createDraft(test, consultant);
    const strangerAuditor = await test.signIn('auditor');
    const { body } = await strangerAuditor.json<{ events: unknown[] }>(
      'GET',
      `/api/v1/audit-events?object=${draft.id}`,
    );
    expect(body.events).toEqual([]);
  });
});
