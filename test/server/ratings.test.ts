import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let trainer: Client;
let moduleId: string;

beforeAll(async () => {
  test = await openTestApp();
  trainer = await test.signIn('trainer');
  const { body } = await trainer.json<{ modules: { id: string }[] }>('GET', '/api/v1/modules?limit=1');
  moduleId = body.modules[0]!.id;
});
afterAll(() => test.close());

async function open(codes: number): Promise<{ id: string; codes: string[] }> {
  const { status, body } = await trainer.json<{ id: string; codes: string[] }>(
    'POST',
    `/api/v1/modules/${moduleId}/rating-editions`,
    { label: 'Prova', from: '2027-01-01', to: '2027-01-31', codes },
  );
  expect(status).toBe(201);
  return body;
}
const give = (code: string, value: number) =>
  test.request('POST', '/api/v1/module-ratings', { code, value }, { 'content-type': 'application/json' });
const shown = async () =>
  (
    await trainer.json<{ collectedRatings: { value: number; n: number; from: string; to: string }[]; rating: unknown }>(
      'GET',
      `/api/v1/modules/${moduleId}`,
    )
  ).body;

describe('ratings by participants', () => {
  it('are shown in groups of five with n and period, and never change by one answer', async () => {
    const { codes } = await open(12);
    const before = (await shown()).rating;
    const values = [5, 4, 4, 5, 3, 1, 1, 1, 1];
    for (const [at, value] of values.entries()) {
      expect((await give(codes[at]!, value)).status).toBe(200);
      const { collectedRatings } = await shown();
      if (at < 4) expect(collectedRatings).toEqual([]);
      // (5 + 4 + 4 + 5 + 3) / 5: the four ones that follow wait for a fifth.
      else expect(collectedRatings).toMatchObject([{ value: 4.2, n: 5, from: '2027-01-01', to: '2027-01-31' }]);
    }
    await give(codes[9]!, 1);
    // 21 and 5 ones, over ten.
    expect((await shown()).collectedRatings).toMatchObject([{ value: 2.6, n: 10 }]);
    // What the provider states about itself is another figure.
    expect((await shown()).rating).toEqual(before);
  });

  it('a code counts once, also when pressed twice at the same moment, and forgives how it is typed', async () => {
    const { id, codes } = await open(2);
    const both = await Promise.all([give(codes[0]!, 5), give(codes[0]!, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await give(codes[1]!.toLowerCase().replaceAll('-', ' '), 5)).status).toBe(200);
    const { body } = await trainer.json<{ editions: { id: string; answers: number }[] }>(
      'GET',
      `/api/v1/modules/${moduleId}/rating-editions`,
    );
    expect(body.editions.find((edition) => edition.id === id)!.answers).toBe(2);
  });

  it('an unknown code and a used one get the same answer', async () => {
    const { codes } = await open(1);
    await give(codes[0]!, 4);
    const [used, unknown] = await Promise.all([give(codes[0]!, 4), give('ZZZZ-ZZZZ-ZZZZ', 4)]);
    const detail = async (response: Response) => ((await response.json()) as { detail: string }).detail;
    expect([used!.status, unknown!.status]).toEqual([404, 404]);
    expect(await detail(used!)).toBe(await detail(unknown!));
    expect((await give('', 4)).status).toBe(422);
    expect((await give('ZZZZ-ZZZZ-ZZZZ', 6)).status).toBe(422);
  });

  it('nothing stored or logged holds a code or an answer, nor ties one to the other', async () => {
    const { id, codes } = await open(1);
    await give(codes[0]!, 2);
    const { db } = test.database;
    const stored = rowsOf(await db.execute(sql`select * from rating_code where edition_id = ${id}`));
    expect(Object.keys(stored[0]!).sort()).toEqual(['digest', 'edition_id', 'used']);
    const log = rowsOf<{ body: string }>(
      await db.execute(sql`select body from audit_event where body like ${`%${id}%`}`),
    );
    const given = log.map(({ body }) => JSON.parse(body)).find(({ action }) => action === 'rating.given');
    expect(given.actor).toEqual({ id: 'participant', role: null, type: 'citizen' });
    expect(given.organisationId).toBeNull();
    expect(given.detail).toBeUndefined();
    expect(JSON.stringify([stored, log])).not.toContain(codes[0]!);
  });

  it('are collected by trainers and administrators, each seeing only their own collections', async () => {
    await open(1);
    const stranger = await test.signIn('trainer');
    const { body } = await stranger.json<{ editions: unknown[] }>('GET', `/api/v1/modules/${moduleId}/rating-editions`);
    expect(body.editions).toEqual([]);
    const consultant = await test.signIn('consultant');
    expect((await consultant.request('GET', `/api/v1/modules/${moduleId}/rating-editions`)).status).toBe(403);
    const bad = { label: 'x', from: '2027-02-01', to: '2027-01-01', codes: 3 };
    expect((await trainer.json('POST', `/api/v1/modules/${moduleId}/rating-editions`, bad)).status).toBe(422);
    expect(
      (await trainer.json('POST', '/api/v1/modules/mod_nessuno/rating-editions', { ...bad, to: '2027-03-01' })).status,
    ).toBe(404);
  });

  it('on the page: looking at a link does not use the code, sending does', async () => {
    const { codes } = await open(1);
    const path = `/valutazione?codice=${codes[0]}`;
    for (const _ of [1, 2]) expect((await test.request('GET', path)).status).toBe(200);
    const form = (voto: string) =>
      test.request(
        'POST',
        '/valutazione',
        new URLSearchParams({ codice: codes[0]!, ...(voto === '' ? {} : { voto }) }).toString(),
        {
          'content-type': 'application/x-www-form-urlencoded',
        },
      );
    expect((await form('')).status).toBe(422);
    expect((await form('4')).status).toBe(303);
    expect((await test.request('GET', path)).status).toBe(404);
  });
});
