import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import postgres from 'postgres';

const root = resolve(import.meta.dirname, '../..');

/** A Postgres for a benchmark: the one of TEST_DATABASE_URL, or one of its own that ends with it. */
export async function openBenchPostgres(): Promise<{ url: string; close(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? null : await startPostgres();
  const url = new URL(given ?? server!.url);
  const name = `colma_bench_${process.pid}`;
  const admin = postgres(url.toString(), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name}`);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    close: async () => {
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
      server?.end();
    },
  };
}

async function startPostgres(): Promise<{ url: string; end(): void }> {
  const script = join(root, '.ci/postgres');
  const prepared = spawn('bash', [script, 'prepare'], { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((done) => prepared.once('exit', done));
  if (code !== 0) throw new Error('no Postgres: set TEST_DATABASE_URL, or run as root on Debian with debootstrap');
  const child = spawn('bash', [script, 'run'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((ready, fail) => {
    child.stdout.once('data', (chunk: Buffer) => ready(chunk.toString('utf8').trim()));
    child.once('exit', (ended) => fail(new Error(`Postgres ended with ${ended}`)));
  });
  return { url, end: () => child.kill('SIGTERM') };
}
