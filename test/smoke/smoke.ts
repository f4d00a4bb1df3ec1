import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPassword } from '../faults/server-process.ts';
import { doMainJob, root } from './main-job.ts';
import { countSteps, freePort, must, step } from './steps.ts';

/** What somebody does in the first five minutes, as the README says it: `npm start` in a fresh folder, then the whole job. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'colma-smoke-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: join(folder, 'data'),
      PORT: String(port),
      DEMO_PASSWORD: demoPassword,
      LOG_LEVEL: 'warn',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let printed = '';
  server.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  });
  try {
    await step('npm start in a fresh folder answers /status', async () => {
      const startMs = performance.now();
      for (;;) {
        const response = await fetch(`${origin}/status`).catch(() => null);
        if (response?.ok) break;
        must(server.exitCode === null, `npm start ended with ${server.exitCode}: ${printed}`);
        must(performance.now() - startMs < 120_000, 'no answer after two minutes');
        await new Promise((wait) => setTimeout(wait, 200));
      }
      console.log(`        first start to ready: ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
    });
    await step('it prints its address and the demonstration accounts', async () => {
      must(printed.includes(origin) && printed.includes('consulente@demo.test'), printed);
    });
    await step('the keys are readable by their owner only', async () => {
      const keys = join(folder, 'data', 'keys');
      for (const name of await readdir(keys)) {
        const { mode } = await stat(join(keys, name));
        must((mode & 0o077) === 0, `${name} has mode ${(mode & 0o777).toString(8)}`);
      }
    });
    await doMainJob(origin, folder);
    await step('it ends by itself when asked to, and leaves the folder free', async () => {
      process.kill(-server.pid!, 'SIGTERM');
      // npm ends at once; the server behind it finishes its work first and takes its lock away last.
      for (const endMs = performance.now() + 20_000; ; ) {
        if (!(await readdir(join(folder, 'data'))).includes('db.lock')) return;
        must(performance.now() < endMs, 'the data folder is still locked after 20 seconds');
        await new Promise((wait) => setTimeout(wait, 100));
      }
    });
  } finally {
    try {
      // The whole group: the server outlives the npm that started it.
      process.kill(-server.pid!, 'SIGKILL');
    } catch {
      // Nobody is left.
    }
    await rm(folder, { recursive: true, force: true });
  }
}

await countSteps('smoke test', main);
