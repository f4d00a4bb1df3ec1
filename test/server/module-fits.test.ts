import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let trainer: Client;
let colleague: Client;
let stranger: Client;

beforeAll(async () => {
  test = await openTestApp();
  trainer = await test.signIn('trainer');
  colleague = await test.signIn('trainer', trainer.organisationId);
  stranger = await test.signIn('trainer');
});
afterAll(() => test.close());

type Fit = {
  id: string;
  revision: number;
  sample: { vacancies: number; sufficient: boolean; message: string | null };
  taught: { uri: string; label: string; evidence: { start: number; end: number; text: string }[] }[];
  demanded: { uri: string; vacancies: number; share: number | null }[];
  missing: { uri: string }[];
  surplus: { uri: string }[];
  coverage: number | null;
  suggestions: { itemId: string; version: number; kind: string; decision: { state: string; reason: string | null } }[];
};

const syllabus = {
  title: 'Lavorare in magazzino',
  hours: 60,
  text: 'Si impara a preparare gli ordini dei clienti con il palmare, a controllare la merce in arrivo e a imballare i colli. Non si affronta la guida del carrello elevatore.',
};
const advert =
  'Cerchiamo magazziniere. Preparerai gli ordini dei clienti e condurrai il carrello elevatore. Contratto a tempo determinato.';
const adverts = Array.from({ length: 6 }, () => advert);
const create = (client: Client, body: unknown, headers?: Record<string, string>) =>
  client.json<Fit>('POST', '/api/v1/module-fits', body, headers);
const events = async (id: string): Promise<string[]> =>
  rowsOf<{ action: string }>(
    await test.database.db.execute(
      sql`select body::jsonb ->> 'action' as action from audit_event where body like ${`%${id}%`} order by id`,
    ),
  ).map((row) => row.action);

async function newFit(): Promise<Fit> {
  const { status, body } = await create(trainer, { syllabus, demand: { vacancies: adverts } });
  if (status !== 200) throw new Error(`creation answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

describe('a module fit', () => {
  it('tells what is taught with its words, what is asked and by how many, and proposes changes with ids of their own', async () => {
    const fit = await newFit();
    expect(fit.sample).toMatchObject({ vacancies: 6, sufficient: true, message: null });
    expect(fit.taught.length).toBeGreaterThan(0);
    for (const { evidence } of fit.taught)
      for (const { start, end, text } of evidence)
        expect([syllabus.text, syllabus.title].map((whole) => whole.slice(start, end))).toContain(text);
    expect(fit.demanded.length).toBeGreaterThan(0);
    for (const { vacancies, share } of fit.demanded) expect(share).toBeCloseTo(vacancies / 6);
    expect(fit.suggestions.map((one) => one.kind)).toContain('split');
    expect(new Set(fit.suggestions.map((one) => one.itemId)).size).toBe(fit.suggestions.length);
    expect(await events(fit.id)).toContain('module-fit.drafted');
    expect((await trainer.json<Fit>('GET', `/api/v1/module-fits/${fit.id}`)).body).toEqual(fit);
  });

  it('gives no percentage on three adverts and says how many more would be enough', async () => {
    const { body } = await create(trainer, { syllabus, demand: { vacancies: adverts.slice(0, 3) } });
    expect(body.sample).toMatchObject({ vacancies: 3, sufficient: false });
    expect(body.sample.message).toContain('almeno altri 2');
    expect(body.coverage).toBeNull();
    expect(body.demanded.every((one) => one.share === null)).toBe(true);
    expect(body.missing).toEqual([]);
  });

  it('compares a module of the catalogue with imported demand', async () => {
    const { body: found } = await trainer.json<{ modules: { id: string }[] }>(
      'GET',
      '/api/v1/modules?q=magazzin&limit=1',
    );
    const { body: groups } = await trainer.json<{ groups: { uri: string; sample: { vacancies: number } }[] }>(
      'GET',
      '/api/v1/demand-groups?by=occupation',
    );
    const moduleId = found.modules[0]!.id;
    const { status, body } = await create(trainer, { moduleId, demand: { occupationUri: groups.groups[0]!.uri } });
    expect(status).toBe(200);
    expect(body.sample.vacancies).toBe(groups.groups[0]!.sample.vacancies);
  });

  it('made twice with one Idempotency-Key is one fit', async () => {
    const body = { syllabus, demand: { vacancies: adverts } };
    const first = await create(trainer, body, { 'idempotency-key': 'fit-1' });
    const second = await create(trainer, body, { 'idempotency-key': 'fit-1' });
    expect(second.body.id).toBe(first.body.id);
  });

  it('is refused with the field and a sentence when there is nothing to compare', async () => {
    const bad: [unknown, number][] = [
      [{ syllabus: { ...syllabus, text: '  ' }, demand: { vacancies: adverts } }, 422],
      [{ syllabus, demand: {} }, 422],
      [{ syllabus, demand: { vacancies: ['due parole'] } }, 422],
      [{ syllabus, demand: { occupationUri: 'urn:nessuno' } }, 422],
      [{ syllabus, demand: { sector: 'Logistica', from: '2026-05-01', to: '2026-01-01' } }, 422],
      [{ syllabus: { ...syllabus, hours: 0 }, demand: { vacancies: adverts } }, 422],
      [{ demand: { vacancies: adverts } }, 422],
      [{ moduleId: 'mod_nessuno', demand: { vacancies: adverts } }, 404],
      ['{', 400],
    ];
    for (const [body, expected] of bad) {
      const response = await trainer.request('POST', '/api/v1/module-fits', body, {
        'content-type': 'application/json',
      });
      expect(response.status, JSON.stringify(body)).toBe(expected);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it('belongs to trainers: nobody, consultants, auditors and administrators are refused', async () => {
    const body = { syllabus, demand: { vacancies: adverts } };
    const { id } = await newFit();
    expect((await test.request('POST', '/api/v1/module-fits', body)).status).toBe(401);
    for (const role of ['consultant', 'auditor', 'admin'] as const) {
      const other = await test.signIn(role, trainer.organisationId);
      expect((await other.request('POST', '/api/v1/module-fits', body)).status, role).toBe(403);
      expect((await other.request('GET', `/api/v1/module-fits/${id}`)).status, role).toBe(403);
    }
  });

  it('of another organisation does not exist: reading and deciding say the same as for an id nobody has', async () => {
    const fit = await newFit();
    const bare = async (id: string) => {
      const { status, body } = await stranger.json<Record<string, unknown>>('GET', `/api/v1/module-fits/${id}`);
      return { status, detail: body.detail };
    };
    expect(await bare(fit.id)).toEqual(await bare('fit_nessuno'));
    const decided = await stranger.request('POST', `/api/v1/module-fits/${fit.id}/decisions`, {
      itemId: fit.suggestions[0]!.itemId,
      state: 'accepted',
    });
    expect(decided.status).toBe(404);
    const { body } = await stranger.json<{ fits: { id: string }[] }>('GET', '/api/v1/module-fits');
    expect(body.fits).toEqual([]);
  });

  it('stops with the switch, and reading what is there goes on', async () => {
    const fit = await newFit();
    const admin = await test.signIn('admin', trainer.organisationId);
    const turn = (on: boolean) =>
      admin.request('PUT', '/api/v1/switches', { feature: 'module_fit', on, reason: 'prova' });
    expect((await turn(false)).status).toBe(200);
    const { status } = await create(trainer, { syllabus, demand: { vacancies: adverts } });
    const read = await trainer.request('GET', `/api/v1/module-fits/${fit.id}`);
    await turn(true);
    expect(status).toBe(503);
    expect(read.status).toBe(200);
  });
});

describe('a suggestion', () => {
  const decide = (client: Client, fit: Fit, body: Record<string, unknown>) =>
    client.json<{ version: number; revision: number }>('POST', `/api/v1/module-fits/${fit.id}/decisions`, {
      itemId: fit.suggestions[0]!.itemId,
      ...body,
    });
  const read = async (fit: Fit) => (await trainer.json<Fit>('GET', `/api/v1/module-fits/${fit.id}`)).body;

  it('is decided once: the same decision again changes nothing and leaves no second event', async () => {
    const fit = await newFit();
    const first = await decide(trainer, fit, { state: 'accepted', version: 0 });
    const again = await decide(trainer, fit, { state: 'accepted' });
    expect(first).toMatchObject({ status: 200, body: { version: 1, revision: 1 } });
    expect(again.body).toEqual(first.body);
    expect((await events(fit.id)).filter((action) => action === 'suggestion.decided')).toHaveLength(1);
    expect((await read(fit)).suggestions[0]!.decision.state).toBe('accepted');
  });

  it('needs a reason to be rejected or edited, and a wording to be edited', async () => {
    const fit = await newFit();
    expect((await decide(trainer, fit, { state: 'rejected' })).status).toBe(422);
    expect((await decide(trainer, fit, { state: 'edited', reason: 'più chiaro' })).status).toBe(422);
    expect(
      (await decide(trainer, fit, { state: 'edited', reason: 'più chiaro', value: { text: 'Dividilo in tre' } }))
        .status,
    ).toBe(200);
    expect((await read(fit)).suggestions[0]!.decision).toMatchObject({ state: 'edited', reason: 'più chiaro' });
  });

  it('decided by a colleague, or on an older screen, is refused with the other choice', async () => {
    const fit = await newFit();
    await decide(colleague, fit, { state: 'rejected', reason: 'non ora' });
    const late = await decide(trainer, fit, { state: 'accepted', version: 0 });
    expect(late.status).toBe(409);
    expect((await read(fit)).suggestions[0]!.decision.state).toBe('rejected');
  });

  it('can be taken back by who decided it', async () => {
    const fit = await newFit();
    await decide(trainer, fit, { state: 'accepted' });
    expect((await decide(trainer, fit, { state: 'proposed' })).status).toBe(200);
    expect((await read(fit)).suggestions[0]!.decision).toMatchObject({ state: 'proposed', reason: null });
  });

  it('of two decided at the same moment, one is kept and the other told', async () => {
    const fit = await newFit();
    const both = await Promise.all([
      decide(trainer, fit, { state: 'accepted', version: 0 }),
      decide(colleague, fit, { state: 'rejected', reason: 'non ora', version: 0 }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
  });
});
