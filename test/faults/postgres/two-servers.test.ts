import { afterAll, describe, expect, it } from 'vitest';
import { countDrafts, requestDraftAtStart } from '../draft-at-start.ts';
import { startServerProcess } from '../server-process.ts';
import { makeInstallation, removeInstallations } from '../test-installation.ts';

afterAll(removeInstallations);

describe('a draft whose server is killed while another serves the same database', () => {
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
});
