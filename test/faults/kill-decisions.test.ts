import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { type Checkpoint, type ExportLine, verifyLog } from '../../db/audit/chain.ts';
import { rowsOf } from '../../db/database.ts';
import { ApiClient, type Line, linesOf } from './api-client.ts';
import { seededRandom } from './seeded-random.ts';
import { startServerProcess } from './server-process.ts';
import { makeInstallation, removeInstallations } from './test-installation.ts';

const seed = Number(process.env.FAULT_SEED ?? 20_261_123);
const decisionsMin = Number(process.env.FAULT_DECISIONS ?? 200);
const kills = Number(process.env.FAULT_KILLS ?? 6);
/** As many as a browser has connections: a kill then meets transactions in every stage. */
const writers = 6;

afterAll(removeInstallations);

describe('a server that is killed while people decide', () => {
  it(`loses no acknowledged decision, doubles none, and keeps a valid log without gaps (seed ${seed})`, async () => {
    const random = seededRandom(seed);
    const installation = await makeInstallation();
    let server = await startServerProcess(installation.environment);
    const consultant = await new ApiClient(server.origin).signIn('consulente@demo.test');
    const auditor = await new ApiClient(server.origin).signIn('revisore@demo.test');
    const waiting: { analysisId: string; line: Line; reason: string }[] = [];
    while (waiting.length < decisionsMin) {
      const analysisId = await consultant.requestDraft();
      const analysis = await consultant.awaitDraft(analysisId);
      expect(analysis.status).toBe('draft');
      for (const line of linesOf(analysis)) waiting.push({ analysisId, line, reason: `motivo ${waiting.length}` });
    }
    const analysisIds = [...new Set(waiting.map(({ analysisId }) => analysisId))];
    const total = waiting.length;
    const killAfter = Array.from({ length: kills }, () => Math.floor(random() * total)).sort((a, b) => a - b);

    const acknowledged = new Map<string, string>();
    /** Decisions whose answer never came and that nobody repeats: each may have happened or not, but whole. */
    const abandoned = new Map<string, string>();
    let unanswered = 0;
    let restarting: Promise<void> | null = null;
    const killAndRestart = async () => {
      await new Promise((resolve) => setTimeout(resolve, random() * 40));
      await server.end('SIGKILL');
      server = await startServerProcess(installation.environment);
      consultant.origin = server.origin;
      auditor.origin = server.origin;
      restarting = null;
    };
    const write = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { analysisId, line, reason } = next;
        if (killAfter[0] !== undefined && acknowledged.size >= killAfter[0] && restarting === null) {
          killAfter.shift();
          restarting = killAndRestart();
        }
        try {
          const answer = await consultant.send('POST', `/api/v1/analyses/${analysisId}/decisions`, {
            itemId: line.itemId,
            state: 'rejected',
            reason,
          });
          expect(answer).toMatchObject({ status: 200 });
          acknowledged.set(line.itemId, reason);
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
          // The connection broke. Half of these are repeated, as a person would; the others are left as they are.
          unanswered++;
          if (unanswered % 2 === 0) waiting.push(next);
          else abandoned.set(line.itemId, reason);
          await restarting;
        }
      }
    };
    await Promise.all(Array.from({ length: writers }, write));
    await restarting;
    expect(unanswered).toBeGreaterThan(0);

    const exported = await auditor.send<string>('GET', '/api/v1/audit-events', undefined, {
      accept: 'application/x-ndjson',
    });
    const checkpoints = await auditor.send<{ publicKey: string; checkpoints: Checkpoint[] }>(
      'GET',
      '/api/v1/audit-checkpoints',
    );
    const lines = new Map<string, Line>();
    for (const id of analysisIds)
      for (const line of linesOf(await consultant.getAnalysis(id))) lines.set(line.itemId, line);
    expect(await server.end('SIGTERM')).toBe(0);

    const database = await installation.open();
    const history = rowsOf<{ item_id: string; count: number }>(
      await database.db.execute(sql`select item_id, count(*)::int as count from analysis_decision group by item_id`),
    );
    await database.close();

    const log = exported.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ExportLine);
    const verification = verifyLog(log, checkpoints.body.checkpoints, checkpoints.body.publicKey);
    expect(verification).toMatchObject({ valid: true, entries: log.length, unsealed: 0 });
    expect(checkpoints.body.checkpoints.length).toBeGreaterThan(0);

    const recorded = countBy(log.flatMap((line) => takenItem(line.body)));
    const stored = new Map(history.map((row) => [row.item_id, row.count]));
    expect(lines.size).toBe(total);
    for (const [itemId, line] of lines) {
      const reason = acknowledged.get(itemId) ?? abandoned.get(itemId);
      const happened = line.decision.state === 'rejected' ? 1 : 0;
      if (acknowledged.has(itemId)) expect({ itemId, happened }).toEqual({ itemId, happened: 1 });
      // Line, version, history and log agree: the decision is there once in all four, or in none.
      expect({
        itemId,
        version: line.version,
        reason: line.decision.reason,
        history: stored.get(itemId) ?? 0,
        log: recorded.get(itemId) ?? 0,
      }).toEqual({
        itemId,
        version: happened,
        reason: happened === 1 ? reason : null,
        history: happened,
        log: happened,
      });
    }
  }, 300_000);
});

/** The item of an event that records a decision. */
function takenItem(body: string): string[] {
  const event = JSON.parse(body) as { action: string; object: { id: string } | null };
  return event.action === 'decision.taken' ? [event.object!.id] : [];
}

function countBy(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
