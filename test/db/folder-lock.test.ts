import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../db/fault.ts';
import { lockFolder } from '../../db/folder-lock.ts';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'colma-lock-'));
  folder = join(parent, 'db');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** Runs a process that tries to take the lock, says how that ended, and lives until it is killed. */
async function tryElsewhere(): Promise<{ answer: string; kill(): Promise<void> }> {
  const source = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, '../../db/folder-lock.ts'))};
    await lockFolder(${JSON.stringify(folder)}).then(() => console.log('held'), (fault) => console.log(fault.code));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const answer = await new Promise<string>((said, fail) => {
    child.stdout.once('data', (chunk: Buffer) => said(chunk.toString('utf8').trim()));
    gone.then(() => fail(new Error('the process ended')));
  });
  return {
    answer,
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

describe('the lock of an embedded database folder', () => {
  it('keeps a second process out while the first is alive, and lets it in once the first was killed', async () => {
    const holder = await tryElsewhere();
    expect(holder.answer).toBe('held');
    await expect(lockFolder(folder)).rejects.toThrow(Fault);
    await holder.kill();
    const release = await lockFolder(folder);
    await release();
    expect(await readdir(parent)).toEqual([]);
  });

  it('keeps this process from opening the folder twice', async () => {
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'conflict' });
    await release();
    await (await lockFolder(folder))();
  });

  it('admits one of many that find the file of a dead process at once', async () => {
    await writeFile(`${folder}.lock`, '999999999 gone 1');
    const processes = await Promise.all(Array.from({ length: 5 }, tryElsewhere));
    expect(processes.map(({ answer }) => answer).sort()).toEqual([
      'conflict',
      'conflict',
      'conflict',
      'conflict',
      'held',
    ]);
    await Promise.all(processes.map(({ kill }) => kill()));
  });

  it('takes over a file that says nothing', async () => {
    await writeFile(`${folder}.lock`, '');
    await (await lockFolder(folder))();
  });
});
