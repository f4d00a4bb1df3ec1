import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { demoPassword, startServerProcess } from '../faults/server-process.ts';

const root = resolve(import.meta.dirname, '../..');
const connections = 16;
const roundMs = Number(process.env.BENCH_ROUND_MS ?? 3_000);
const rounds = 3;
/** Several accounts take turns: each may send 3,000 requests a minute. */
const demoAccounts = [
  'consulente@demo.test',
  'formatore@demo.test',
  'revisore@demo.test',
  'admin@demo.test',
  'consulente@altro.test',
];

export type HttpRow = {
  path: string;
  /** Requests per second, the median of three rounds that take turns. */
  bareHono: number;
  ours: number;
  ratio: number;
  oursP95Ms: number;
};

/**
 * Our server against a bare Hono on an equal database of its own, doing the same queries without identity, limits,
 * validation, log or headers: the cost of everything around the work. One process each, embedded database.
 */
export async function benchHttp(): Promise<HttpRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'colma-bench-'));
  const ours = await startServerProcess({ DATA_DIR: join(folder, 'ours') });
  const seed = await startServerProcess({ DATA_DIR: join(folder, 'bare') });
  await seed.end('SIGTERM');
  const bare = await startBare(join(folder, 'bare', 'db'));
  try {
    const cookies = await Promise.all(demoAccounts.map((email) => signIn(ours.origin, email)));
    const rows: HttpRow[] = [];
    for (const path of ['/status', '/api/v1/occupations?q=magazziniere&limit=5']) {
      const rates: { bare: number[]; ours: number[]; p95: number[] } = { bare: [], ours: [], p95: [] };
      for (const origin of [bare.origin, ours.origin]) await load(`${origin}${path}`, cookies, 1_000);
      for (let round = 0; round < rounds; round++) {
        rates.bare.push((await load(`${bare.origin}${path}`, cookies, roundMs)).perSecond);
        const mine = await load(`${ours.origin}${path}`, cookies, roundMs);
        rates.ours.push(mine.perSecond);
        rates.p95.push(mine.p95Ms);
      }
      const [bareRate, ourRate] = [median(rates.bare), median(rates.ours)];
      rows.push({
        path,
        bareHono: Math.round(bareRate),
        ours: Math.round(ourRate),
        ratio: Math.round((100 * ourRate) / bareRate) / 100,
        oursP95Ms: Math.round(10 * median(rates.p95)) / 10,
      });
    }
    return rows;
  } finally {
    bare.process.kill('SIGKILL');
    await ours.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
}

function startBare(folder: string): Promise<{ origin: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'test/bench/bare-server.ts'), folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((ready, fail) => {
    child.stdout.once('data', (chunk: Buffer) => ready({ origin: chunk.toString('utf8').trim(), process: child }));
    child.once('exit', (code) => fail(new Error(`the bare server ended with ${code}`)));
  });
}

async function signIn(origin: string, email: string): Promise<string> {
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  return response.headers.get('set-cookie')!.split(';')[0]!;
}

/** Requests one after another on each of 16 kept connections. Anything but 200 ends the benchmark. */
async function load(url: string, cookies: string[], forMs: number): Promise<{ perSecond: number; p95Ms: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let sentCount = 0;
  const startMs = performance.now();
  const once = () =>
    new Promise<void>((done, fail) => {
      const sentMs = performance.now();
      const sent = request(url, { agent, headers: { cookie: cookies[++sentCount % cookies.length] } }, (response) => {
        response.resume();
        response.once('end', () => {
          // The limit per account is part of our server; a run that meets it would measure refusals.
          if (response.statusCode !== 200) fail(new Error(`${url} answered ${response.statusCode}`));
          times.push(performance.now() - sentMs);
          done();
        });
      });
      sent.once('error', fail);
      sent.end();
    });
  const work = async () => {
    while (performance.now() - startMs < forMs) await once();
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / ((performance.now() - startMs) / 1000),
    p95Ms: times[Math.floor(times.length * 0.95)]!,
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

if (import.meta.main) console.table(await benchHttp());
