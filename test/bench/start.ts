import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServerProcess } from '../faults/server-process.ts';

const root = resolve(import.meta.dirname, '../..');
/** After this long nothing is being built any more and the collector has run. */
const restMs = 8_000;

export type StartRow = { figure: string; pglite: number; ours: number; difference: number; unit: string };

/** Start and memory against PGlite alone doing nothing, each in a process of its own. */
export async function benchStart(taxonomy: string | null = findTaxonomy()): Promise<StartRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'colma-bench-'));
  const data = join(folder, 'data');
  const rows: StartRow[] = [];
  const row = (figure: string, pglite: number, ours: number, unit: string) => {
    const rounded = (value: number) => Math.round(10 * value) / 10;
    rows.push({ figure, pglite: rounded(pglite), ours: rounded(ours), difference: rounded(ours - pglite), unit });
  };
  try {
    row(
      'first start to ready',
      (await bootPglite(join(folder, 'alone'))).seconds,
      (await startOurs(data)).seconds,
      's',
    );
    const later = [await startOurs(data), await startOurs(data)];
    const boots = [await bootPglite(join(folder, 'alone')), await bootPglite(join(folder, 'alone'))];
    row(
      'later start to ready',
      Math.min(...boots.map(({ seconds }) => seconds)),
      Math.min(...later.map(({ seconds }) => seconds)),
      's',
    );
    row('memory at rest, demonstration data', boots[1]!.memoryMiB, later[1]!.memoryMiB, 'MiB');
    if (taxonomy !== null) {
      const seconds = await importTaxonomy(data, taxonomy);
      row(`import of ${taxonomy.split('/').at(-1)}, whole command`, boots[1]!.seconds, seconds, 's');
      const full = await startOurs(data);
      row('memory at rest, full taxonomy', boots[1]!.memoryMiB, full.memoryMiB, 'MiB');
      row('later start to ready, full taxonomy', boots[1]!.seconds, full.seconds, 's');
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The repertory of the shared data, where it is there. */
function findTaxonomy(): string | null {
  const folder = join(process.env.COLMA_SHARED ?? join(root, '../shared'), 'data/repertorio');
  if (existsSync(folder)) return folder;
  console.log('the shared data are missing: import and memory with the full taxonomy are not measured');
  return null;
}

async function startOurs(data: string): Promise<{ seconds: number; memoryMiB: number }> {
  const startMs = performance.now();
  const server = await startServerProcess({ DATA_DIR: data });
  if (!(await fetch(`${server.origin}/status`)).ok) throw new Error('not ready');
  const seconds = (performance.now() - startMs) / 1000;
  await rest();
  const memoryMiB = await residentMiB(server.pid);
  await server.end('SIGTERM');
  return { seconds, memoryMiB };
}

/** PGlite in the folder, one query, then nothing. */
async function bootPglite(folder: string): Promise<{ seconds: number; memoryMiB: number }> {
  const source = `import { PGlite } from '@electric-sql/pglite';
    const engine = await PGlite.create(${JSON.stringify(folder)});
    await engine.query('select 1');
    console.log('ready');
    process.on('SIGTERM', () => engine.close().then(() => process.exit(0)));
    setInterval(() => {}, 1000);`;
  const startMs = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((done) => child.once('exit', done));
  await new Promise<void>((ready) => child.stdout.once('data', () => ready()));
  const seconds = (performance.now() - startMs) / 1000;
  await rest();
  const memoryMiB = await residentMiB(child.pid!);
  child.kill('SIGTERM');
  await gone;
  return { seconds, memoryMiB };
}

async function importTaxonomy(data: string, taxonomy: string): Promise<number> {
  const startMs = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'server/commands/import-taxonomy.ts'), taxonomy],
    {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: data },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return (performance.now() - startMs) / 1000;
}

function rest(): Promise<void> {
  return new Promise((done) => setTimeout(done, restMs));
}

/** Resident memory of a process, as the kernel counts it. */
async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) / 1024;
}

if (import.meta.main) console.table(await benchStart());
