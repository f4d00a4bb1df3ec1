import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '../../db/schema/audit.ts';
import { readFirstReader } from '../../server/analyses/first-reader.ts';
import { secondReaderWords } from '../../server/console/draft/second-reading.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('which of two readings is proposed', () => {
  it('is chosen by the administrator for the own organisation, with its row in the log, once', async () => {
    const [admin, other] = [await test.signIn('admin'), await test.signIn('admin')];
    const { db } = test.database;
    expect(await readFirstReader(db, admin.organisationId)).toBe('rules');
    for (let n = 0; n < 2; n++)
      expect((await admin.request('POST', '/sistema/lettura', 'firstReader=model', form)).status).toBe(303);
    expect(await readFirstReader(db, admin.organisationId)).toBe('model');
    expect(await readFirstReader(db, other.organisationId)).toBe('rules');
    const events = await db.select().from(auditEvent).where(eq(auditEvent.action, 'settings.changed'));
    expect(events).toHaveLength(1);
    expect(await (await admin.request('GET', '/sistema')).text()).toMatch(/id="lettura-model"[^>]*checked/);
  });

  it('is refused in other words, and changes nothing', async () => {
    const admin = await test.signIn('admin');
    const answer = await admin.request('POST', '/sistema/lettura', 'firstReader=tutte', form);
    expect(answer.status).toBe(422);
    expect(await readFirstReader(test.database.db, admin.organisationId)).toBe('rules');
  });

  it('is told beside the other one by its right name, whichever came first and found something', () => {
    const proof = (method: 'model' | 'lexicon') => ({
      source: 'src_prova',
      start: 0,
      end: 4,
      text: 'cuce',
      polarity: 'asserted' as const,
      confidence: 0.9,
      method,
      matched: [],
    });
    const second = (...evidence: ReturnType<typeof proof>[]) => ({ verdict: 'partial' as const, evidence });
    const rules = proof('lexicon');
    const model = proof('model');
    for (const [evidence, secondReading] of [
      [[rules], second(model)],
      [[rules], second()],
      [[], second(model)],
    ] as const)
      expect(secondReaderWords({ evidence: [...evidence], secondReading })).toBe('Secondo lettore (modello)');
    for (const [evidence, secondReading] of [
      [[model], second(rules)],
      [[model], second()],
      [[], second(rules)],
    ] as const)
      expect(secondReaderWords({ evidence: [...evidence], secondReading })).toBe('Lettura delle regole');
  });
});
