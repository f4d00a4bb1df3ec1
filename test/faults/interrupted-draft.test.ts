import { afterAll, describe, expect, it } from 'vitest';
import { linesOf } from './api-client.ts';
import { countDrafts, requestDraftAtStart } from './draft-at-start.ts';
import { startServerProcess } from './server-process.ts';
import { makeInstallation, removeInstallations } from './test-installation.ts';

afterAll(removeInstallations);

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
});
