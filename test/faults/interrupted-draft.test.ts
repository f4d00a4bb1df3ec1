import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { ApiClient, linesOf } from './api-client.ts';
import { startServerProcess } from './server-process.ts';
import { type Installation, makeInstallation, onPostgres, removeInstallations } from './test-installation.ts';

afterAll(removeInstallations);

/**
 * A server that has just started builds its indexes for a moment: a draft asked for then is claimed and waits for them,
 * so a signal right after the answer meets it in the middle.
 */
async function requestDraftAtStart(installation: Installation) {
  const server = await startServerProcess(installation.environment);
  const client = await new ApiClient(server.origin).signIn('consulente@demo.test');
  const id = await client.requestDraft();
  return { server, client, id };
}

/** How often the draft was written, by the log and by the lines: both must say once. */
async function countDrafts(installation: Installation, id: string) {
  const database = await installation.open();
  const [events] = rowsOf<{ count: number }>(
    await database.db.execute(
      sql`select count(*)::int as count from audit_event where action = 'analysis.drafted' and object_id = ${id}`,
    ),
  );
  const [doubled] = rowsOf<{ count: number }>(
    await database.db.execute(
      sql`select count(*)::int as count from (select kind, position from analysis_item where analysis_id = ${id} group by kind, position having count(*) > 1) d`,
    ),
  );
  await database.close();
  return { drafted: events!.count, doubledLines: doubled!.count };
}

describe('a draft whose server is killed in the middle', () => {
  it('is finished, once, after a restart', async () => {
    const installation = await makeInstallation();
    const { server, client, id } = await requestDraftAtStart(installation);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await server.end('SIGKILL');
    const next = await startServerProcess(installation.environment);
    client.origin = next.origin;
    const analysis = await client.awaitDraft(id, 150_000);
    expect(analysis.status).toBe('draft');
    expect(linesOf(analysis).length).toBeGreaterThan(0);
    expect(await next.end('SIGTERM')).toBe(0);
    expect(await countDrafts(installation, id)).toEqual({ drafted: 1, doubledLines: 0 });
  }, 240_000);

  it('is finished before the server ends when it is asked to end (SIGTERM)', async () => {
    const installation = await makeInstallation();
    const { server, client, id } = await requestDraftAtStart(installation);
    expect(await server.end('SIGTERM')).toBe(0);
    const next = await startServerProcess(installation.environment);
    client.origin = next.origin;
    const analysis = await client.awaitDraft(id, 150_000);
    expect(analysis.status).toBe('draft');
    expect(await next.end('SIGTERM')).toBe(0);
    expect(await countDrafts(installation, id)).toEqual({ drafted: 1, doubledLines: 0 });
  }, 240_000);

  if (onPostgres) {
    it('is finished, once, by the other server on the same database', async () => {
      const installation = await makeInstallation();
      const other = await startServerProcess(installation.environment);
      const { server, client, id } = await requestDraftAtStart(installation);
      const ids = [id];
      for (let n = 0; n < 5; n++) ids.push(await client.requestDraft(`B.${n}.`));
      await server.end('SIGKILL');
      client.origin = other.origin;
      for (const each of ids) {
        expect((await client.awaitDraft(each, 150_000)).status).toBe('draft');
        expect(await countDrafts(installation, each)).toEqual({ drafted: 1, doubledLines: 0 });
      }
      expect(await other.end('SIGTERM')).toBe(0);
    }, 240_000);
  }
});
