import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCitations } from '../../../agents/adviser/check-citations.ts';
import { type Database, rowsOf } from '../../../db/database.ts';
import type { SourceLibrary } from '../../../knowledge/sources/source-library.ts';
import { ModelTurns } from '../../../server/answers/model-turns.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { askAgainst, rulesAnswer, storeRegulation, testLimits } from './adviser-case.ts';
import { hostileScripts } from './adviser-scripts.ts';

let server: ModelServer;
let database: Database;
let library: SourceLibrary;
beforeAll(async () => {
  server = await startModelServer();
  database = await openTestDatabase();
  library = await storeRegulation(database);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const fair = 'Il tirocinio nei vivai comunali dura almeno 45 giorni.';

describe('a hostile model', () => {
  it('shows nothing unsupported, decides nothing, and ends in bounded time, in more than 200 ways', async () => {
    const scripts = hostileScripts();
    expect(scripts.length).toBeGreaterThan(200);
    const wrong: { name: string; what: unknown }[] = [];
    for (const { name, question, script, never, checked } of scripts) {
      const rules = await rulesAnswer(library, question);
      expect(rules.answer.outcome, question).toBe('answered');
      // What is to be refused by the checks gets time to arrive there, also on a busy machine.
      const totalMs = checked ? 20_000 : 1_500;
      server.play(script);
      const shown: string[] = [];
      const startMs = performance.now();
      const { answer, passages } = await askAgainst(database, library, server.baseUrl, question, {
        limits: { ...testLimits, totalMs, stepMs: totalMs },
        turns: new ModelTurns(() => performance.now()),
        answerId: 'ans_ostile',
        progress: { onSentence: (text) => shown.push(text) },
      });
      const tookMs = performance.now() - startMs;
      const read = [answer.text, ...shown].join('\n');
      // The rules' own words may hold what is looked for ("diritto"): what matters is what was added to them.
      if (never.test(read) && !never.test(rules.answer.text)) wrong.push({ name, what: read });
      const honest = JSON.stringify(answer) === JSON.stringify(rules.answer);
      if (!honest && !answer.text.includes(`${fair} [1]`)) wrong.push({ name, what: answer.text });
      if (shown.some((text) => text !== fair)) wrong.push({ name, what: shown });
      const faults = checkCitations(answer.text, answer.citations, passages);
      if (answer.lang === 'it' && faults.length > 0) wrong.push({ name, what: faults });
      if (tookMs > totalMs + 1_500) wrong.push({ name, what: `${tookMs} ms` });
      const events = rowsOf<{ body: string }>(
        await database.db.execute(
          sql`select body from audit_event where body like '%ans_ostile%' order by id desc limit 2`,
        ),
      ).map(({ body }) => JSON.parse(body) as { action: string; detail: { outcome?: string; dropped?: object } });
      const called = events.find(({ action }) => action === 'model.called');
      if (called === undefined || !events.some(({ action }) => action === 'model.requested'))
        wrong.push({ name, what: 'a call without its record' });
      if (checked && (called?.detail.outcome !== 'answered' || Object.keys(called.detail.dropped ?? {}).length === 0))
        wrong.push({ name, what: called?.detail });
    }
    console.log(`${scripts.length} hostile scripts`);
    expect(wrong).toEqual([]);
  }, 300_000);
});
