import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let trainer: Client;
let consultant: Client;
let stranger: Client;
let uris: string[];

beforeAll(async () => {
  test = await openTestApp();
  trainer = await test.signIn('trainer');
  consultant = await test.signIn('consultant', trainer.organisationId);
  stranger = await test.signIn('trainer');
  const { body } = await trainer.json<{ skills: { uri: string }[] }>('GET', '/api/v1/skills?q=magazzino&limit=10');
  uris = body.skills.map(({ uri }) => uri);
});
afterAll(() => test.close());

const profile = (more: Record<string, unknown> = {}) => ({
  name: 'Addetti al magazzino',
  company: 'Logistica Prealpi',
  note: 'Ogni primavera venti persone.',
  from: '2027-01-01',
  to: '2027-12-31',
  skills: [
    { skillUri: uris[0], share: null, note: 'serve dal primo giorno' },
    { skillUri: uris[1], share: 0.4 },
  ],
  ...more,
});
const create = (client: Client, body: unknown, headers?: Record<string, string>) =>
  client.json<{ id: string; version: number }>('POST', '/api/v1/company-profiles', body, headers);
const actions = async (id: string): Promise<string[]> =>
  rowsOf<{ action: string }>(
    await test.database.db.execute(
      sql`select body::jsonb ->> 'action' as action from audit_event where body like ${`%${id}%`} order by id`,
    ),
  ).map((row) => row.action);

describe('a company’s own profile', () => {
  it('keeps every version with who wrote it, and the log has an event for each', async () => {
    const { status, body: made } = await create(trainer, profile());
    expect(status).toBe(201);
    const changed = await consultant.json<{ version: number }>('PUT', `/api/v1/company-profiles/${made.id}`, {
      ...profile({ note: 'Ora trenta persone.' }),
      version: 1,
    });
    expect(changed.body.version).toBe(2);
    const { body } = await trainer.json<{
      note: string;
      version: number;
      skills: { uri: string; share: number | null }[];
      history: { version: number; content: { note: string } }[];
    }>('GET', `/api/v1/company-profiles/${made.id}`);
    expect(body).toMatchObject({ note: 'Ora trenta persone.', version: 2 });
    expect(body.skills.map(({ share }) => share)).toEqual([null, 0.4]);
    expect(body.history.map(({ version, content }) => [version, content.note])).toEqual([
      [1, 'Ogni primavera venti persone.'],
      [2, 'Ora trenta persone.'],
    ]);
    expect(await actions(made.id)).toEqual(['company-profile.created', 'company-profile.changed']);
  });

  it('saved on top of an older version is refused, and saved unchanged changes nothing', async () => {
    const { body: made } = await create(trainer, profile());
    const path = `/api/v1/company-profiles/${made.id}`;
    await trainer.json('PUT', path, { ...profile({ note: 'prima' }), version: 1 });
    const late = await consultant.json('PUT', path, { ...profile({ note: 'dopo' }), version: 1 });
    expect(late.status).toBe(409);
    const again = await trainer.json<{ version: number }>('PUT', path, { ...profile({ note: 'prima' }), version: 1 });
    expect(again.body.version).toBe(2);
    expect(await actions(made.id)).toHaveLength(2);
  });

  it('made twice with one Idempotency-Key is one profile', async () => {
    const first = await create(trainer, profile(), { 'idempotency-key': 'dpr-1' });
    const second = await create(trainer, profile(), { 'idempotency-key': 'dpr-1' });
    expect(second.body.id).toBe(first.body.id);
  });

  it('is refused with the field when it says nothing or contradicts itself', async () => {
    for (const [change, words] of [
      [{ skills: [] }, 'skills'],
      [{ skills: [{ skillUri: 'urn:nessuna' }] }, 'repertorio'],
      [{ skills: [{ skillUri: uris[0] }, { skillUri: uris[0] }] }, 'due volte'],
      [{ skills: [{ skillUri: uris[0], share: 1.5 }] }, 'share'],
      [{ occupationUri: 'urn:nessuno' }, 'lavoro'],
      [{ to: '2026-01-01' }, 'date'],
      [{ company: ' ' }, 'company'],
    ] as const) {
      const response = await trainer.json<{ detail: string }>('POST', '/api/v1/company-profiles', profile(change));
      expect(response.status, JSON.stringify(change)).toBe(422);
      expect(response.body.detail).toContain(words);
    }
  });

  it('is the demand of a module fit: no sample, no advert, and coverage by the shares the company states', async () => {
    const { body: made } = await create(trainer, profile());
    const { body: taughtSkill } = await trainer.json<{ skills: { uri: string; label: string }[] }>(
      'GET',
      '/api/v1/skills?q=magazzino&limit=10',
    );
    const always = taughtSkill.skills.find(({ uri }) => uri === uris[0])!;
    const fit = await trainer.json<{
      sample: { vacancies: number; sufficient: boolean; source: string };
      demanded: { uri: string; vacancies: number; share: number }[];
      covered: { uri: string }[];
      missing: { uri: string }[];
      coverage: number;
      demand: { profile: { id: string; version: number } };
      suggestions: { kind: string; message: string }[];
    }>('POST', '/api/v1/module-fits', {
      syllabus: { title: always.label, hours: 20, text: `Si impara questo: ${always.label}. ${always.label}.` },
      demand: { profileId: made.id },
    });
    expect(fit.status).toBe(200);
    expect(fit.body.sample).toMatchObject({ vacancies: 0, sufficient: true, source: 'company' });
    expect(fit.body.demanded.map(({ uri, share, vacancies }) => [uri, share, vacancies])).toEqual([
      [uris[0], 1, 0],
      [uris[1], 0.4, 0],
    ]);
    expect(fit.body.covered.map(({ uri }) => uri)).toEqual([uris[0]]);
    // One of 1 and 0.4.
    expect(fit.body.coverage).toBeCloseTo(1 / 1.4);
    expect(fit.body.missing.map(({ uri }) => uri)).toEqual([uris[1]]);
    expect(fit.body.demand.profile).toMatchObject({ id: made.id, version: 1 });
    expect(fit.body.suggestions.find(({ kind }) => kind === 'add')?.message).toContain('40 % delle assunzioni');
  });

  it('of another organisation does not exist, for reading, changing and comparing', async () => {
    const { body: made } = await create(trainer, profile());
    const path = `/api/v1/company-profiles/${made.id}`;
    expect((await stranger.json('GET', path)).status).toBe(404);
    expect((await stranger.json('PUT', path, { ...profile(), version: 1 })).status).toBe(404);
    expect((await stranger.json('POST', `${path}/withdrawal`, { reason: 'prova' })).status).toBe(404);
    const fit = await stranger.json('POST', '/api/v1/module-fits', {
      syllabus: { title: 'Prova', hours: 10, text: 'Si impara a preparare gli ordini dei clienti.' },
      demand: { profileId: made.id },
    });
    expect(fit.status).toBe(404);
    const { body } = await stranger.json<{ profiles: unknown[] }>('GET', '/api/v1/company-profiles');
    expect(body.profiles).toEqual([]);
  });

  it('withdrawn is listed no more, cannot be changed or compared with, and withdrawing again changes nothing', async () => {
    const { body: made } = await create(trainer, profile({ name: 'Da ritirare' }));
    const path = `/api/v1/company-profiles/${made.id}`;
    expect((await trainer.json('POST', `${path}/withdrawal`, { reason: ' ' })).status).toBe(422);
    for (const _ of [1, 2])
      expect((await trainer.json('POST', `${path}/withdrawal`, { reason: 'non serve più' })).status).toBe(200);
    expect((await actions(made.id)).filter((action) => action === 'company-profile.withdrawn')).toHaveLength(1);
    expect((await trainer.json('PUT', path, { ...profile(), version: 1 })).status).toBe(409);
    const { body } = await trainer.json<{ profiles: { id: string }[] }>('GET', '/api/v1/company-profiles');
    expect(body.profiles.map(({ id }) => id)).not.toContain(made.id);
  });
});
