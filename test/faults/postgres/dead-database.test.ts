import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { ApiClient, linesOf } from '../api-client.ts';
import { startServerProcess } from '../server-process.ts';
import { makeInstallation, removeInstallations } from '../test-installation.ts';

afterAll(removeInstallations);

describe('a server whose database goes away', () => {
  it('answers problem+json while it is away and works again afterwards', async () => {
    const installation = await makeInstallation();
    const server = await startServerProcess(installation.environment);
    const client = await new ApiClient(server.origin).signIn('consulente@demo.test');
    const draft = await client.awaitDraft(await client.requestDraft());
    const [first, second] = linesOf(draft);
    const decide = (itemId: string) =>
      client.send('POST', `/api/v1/analyses/${draft.id}/decisions`, { itemId, state: 'accepted' });
    expect(await decide(first!.itemId)).toMatchObject({ status: 200 });

    const url = new URL(installation.environment.DATABASE_URL!);
    const name = url.pathname.slice(1);
    url.pathname = '/postgres';
    const admin = postgres(url.toString(), { max: 1, onnotice: () => {} });
    try {
      // Nobody can connect and everybody is thrown out: to the server this is a database that is gone.
      await admin.unsafe(`alter database ${name} with allow_connections false`);
      await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
      const away = await Promise.all([
        client.send('GET', '/status'),
        client.send('GET', `/api/v1/analyses/${draft.id}`),
        decide(second!.itemId),
      ]);
      for (const answer of away) {
        expect(answer.status).toBeGreaterThanOrEqual(500);
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
        expect(JSON.stringify(answer.body)).not.toMatch(/postgres|select|ECONN|allow_connections|\bat \//i);
      }
      expect(away[0]).toMatchObject({ status: 503 });
      expect(away[0]!.headers.get('retry-after')).not.toBeNull();
    } finally {
      await admin.unsafe(`alter database ${name} with allow_connections true`);
      await admin.end();
    }

    for (const endMs = Date.now() + 30_000; ; ) {
      if ((await client.send('GET', '/status')).status === 200) break;
      if (Date.now() > endMs) throw new Error(`no recovery: ${server.output()}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const after = linesOf(await client.getAnalysis(draft.id));
    expect(after.find((line) => line.itemId === first!.itemId)!.decision.state).toBe('accepted');
    expect(after.find((line) => line.itemId === second!.itemId)!.decision.state).toBe('proposed');
    expect(await decide(second!.itemId)).toMatchObject({ status: 200 });
    // The background work recovers too.
    expect((await client.awaitDraft(await client.requestDraft('B.'))).status).toBe('draft');
    expect(await server.end('SIGTERM')).toBe(0);
  }, 180_000);
});
