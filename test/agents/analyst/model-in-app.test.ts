import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { featureSwitch, organisation } from '../../../db/schema/accounts.ts';
import { analysis } from '../../../db/schema/analyses.ts';
import { auditEvent } from '../../../db/schema/audit.ts';
import { readConfig } from '../../../server/config.ts';
import { createWriter } from '../../../server/writer.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { narrative, person, taskOf, testLimits } from './model-case.ts';

let server: ModelServer;
let test: TestApp;
let client: Client;
const silent = () => {};
beforeAll(async () => {
  server = await startModelServer();
  const config = readConfig({ OPENAI_BASE_URL: server.baseUrl, CHAT_MODEL: 'scripted' });
  test = await openTestApp({
    writer: createWriter(
      config,
      { debug: silent, info: silent, warn: silent, error: silent },
      { limits: { ...testLimits, totalMs: 20_000, stepMs: 20_000 } },
    ),
  });
  client = await test.signIn('consultant');
});
afterAll(async () => {
  await server.close();
  await test.close();
});

const polite = () =>
  server.play((request) =>
    taskOf(request) === 'second_reading' ? { json: { readings: [] } } : { json: { statements: [] } },
  );

async function ask(): Promise<string> {
  const knowledge = await test.deps.knowledge.get();
  const occupation = [...knowledge.occupations.values()].find(
    (one) => /magazz/i.test(one.label) && (knowledge.requirements.get(one.id) ?? []).length > 2,
  );
  const { status, body } = await client.json<{ id: string }>('POST', '/api/v1/analyses', {
    person: { alias: person.name, narrative },
    target: { occupationId: occupation?.id },
  });
  expect([status, JSON.stringify(body)]).toEqual([expect.any(Number), expect.stringContaining('ana_')]);
  return body.id;
}

async function eventsOf(id: string) {
  const rows = await test.database.db.select().from(auditEvent);
  return rows.map((row) => JSON.parse(row.body)).filter((event) => event.object?.id === id) as {
    action: string;
    detail: Record<string, unknown>;
    organisationId: string;
  }[];
}

async function statusOf(id: string) {
  const [row] = await test.database.db.select().from(analysis).where(eq(analysis.id, id));
  return row;
}

describe('an analysis drafted with a model', () => {
  it('becomes a draft, and the log says which model was asked what, in digests and counts', async () => {
    polite();
    const id = await ask();
    await test.drain();
    expect((await statusOf(id))?.status).toBe('draft');
    const events = await eventsOf(id);
    expect(events.map((event) => event.action)).toEqual(
      expect.arrayContaining(['analysis.requested', 'model.requested', 'model.called', 'analysis.drafted']),
    );
    const called = events.filter((event) => event.action === 'model.called');
    expect(called).toHaveLength(2);
    for (const { detail, organisationId } of called) {
      expect(organisationId).toBe(client.organisationId);
      expect(detail).toMatchObject({
        model: 'scripted',
        outcome: 'answered',
        inputTokens: expect.any(Number),
        durationMs: expect.any(Number),
        promptHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    }
    for (const word of [
      ...person.name.split(' '),
      person.fiscalCode,
      person.phone,
      person.mail,
      'muletto',
      'health',
      'CODICE',
    ])
      expect(JSON.stringify(events)).not.toContain(word);
  });

  it('sends nothing that names the person', async () => {
    polite();
    await ask();
    await test.drain();
    const sent = server.requests.map((request) => request.raw).join('\n');
    expect(sent).toContain('Guidavo il muletto');
    for (const word of [
      ...person.name.split(' '),
      person.fiscalCode,
      person.phone,
      person.mail,
      'Garibaldi',
      'Treviglio',
      'invalida civile',
      client.organisationId,
    ])
      expect(sent).not.toContain(word);
  });

  it('is a draft of rules, with a note, when the model is down', async () => {
    server.play([{ status: 500 }]);
    const id = await ask();
    await test.drain();
    const row = await statusOf(id);
    expect(row?.status).toBe('draft');
    expect(row?.draftedWith).toMatchObject({
      mode: 'built_in',
      note: 'Il modello non ha risposto: testi composti da regole.',
    });
    expect(
      (await eventsOf(id)).filter((event) => event.action === 'model.called').map((event) => event.detail.outcome),
    ).toEqual(['unavailable']);
  });

  it('stopped by a person while the model writes ends the call, stores no line, and stays in the log', async () => {
    server.play([{ hang: true }]);
    const id = await ask();
    const drafting = test.drain();
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const stopped = await client.request('POST', `/api/v1/analyses/${id}/stop`, {
      reason: 'La persona non vuole più.',
    });
    expect(stopped.status).toBeLessThan(300);
    await drafting;
    expect((await statusOf(id))?.status).toBe('stopped');
    const events = await eventsOf(id);
    expect(events.filter((event) => event.action === 'model.called').map((event) => event.detail.outcome)).toEqual([
      'stopped',
    ]);
    expect(events.map((event) => event.action)).not.toContain('analysis.drafted');
  });

  it('asks no model while the switch is off', async () => {
    polite();
    await test.database.db
      .insert(featureSwitch)
      .values({ feature: 'model', isOn: false, reason: 'prova', changedBy: client.userId, changedAt: new Date() });
    const id = await ask();
    await test.drain();
    await test.database.db.delete(featureSwitch).where(eq(featureSwitch.feature, 'model'));
    expect(server.requests).toHaveLength(0);
    expect((await statusOf(id))?.draftedWith?.note).toMatch(/sospeso/);
  });

  it('proposes the model’s reading first only in an organisation that chose so', async () => {
    // Every line read as done, with words that say so.
    server.play((request) =>
      taskOf(request) === 'second_reading'
        ? {
            json: {
              readings: Array.from({ length: 5 }, (_, i) => ({
                requirement: `R${i + 1}`,
                verdict: 'evidenced',
                quotes: ['sistemavo i bancali sugli scaffali'],
              })),
            },
          }
        : { json: { statements: [] } },
    );
    const gapsOf = async () => {
      const id = await ask();
      await test.drain();
      const { body } = await client.json<{
        gaps: {
          content?: { verdict: string; secondReading: { verdict: string } | null };
          verdict?: string;
          secondReading?: { verdict: string } | null;
        }[];
      }>('GET', `/api/v1/analyses/${id}`);
      return body.gaps.slice(0, 5).map((gap) => ({
        verdict: gap.content?.verdict ?? gap.verdict,
        second: (gap.content?.secondReading ?? gap.secondReading)?.verdict ?? null,
      }));
    };
    const rulesFirst = await gapsOf();
    expect(rulesFirst.filter((gap) => gap.verdict !== 'evidenced').length).toBeGreaterThan(0);
    for (const gap of rulesFirst) expect(gap.second).toBe(gap.verdict === 'evidenced' ? null : 'evidenced');
    await test.database.db
      .update(organisation)
      .set({ settings: { firstReader: 'model' } })
      .where(eq(organisation.id, client.organisationId));
    const modelFirst = await gapsOf();
    expect(modelFirst).toEqual(
      rulesFirst.map((gap) => ({ verdict: 'evidenced', second: gap.second === null ? null : gap.verdict })),
    );
  });
});
