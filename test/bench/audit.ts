import { generateKeyPairSync } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { genesisHash, hashEntry, LogVerifier } from '../../db/audit/chain.ts';
import { record } from '../../db/audit/record.ts';
import { readCheckpointKey, readUnsealedTail } from '../../db/audit/seal.ts';
import { canonicalJson } from '../../db/canonical-json.ts';
import { type Database, openDatabase, rowsOf, type Tx } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { migrate } from '../../db/migrate.ts';
import { startSealer } from '../../server/jobs/sealer.ts';
import { openBenchPostgres } from './bench-postgres.ts';

const writers = 64;
const roundMs = Number(process.env.BENCH_ROUND_MS ?? 5_000);
const rounds = 3;
const verifiedRows = Number(process.env.BENCH_ROWS ?? 1_000_000);
const actor = { type: 'human', id: 'usr_bench', role: 'consultant', organisationId: 'org_bench' } as const;
const event = (n: number) => ({
  action: 'decision.taken',
  actor,
  object: { type: 'item', id: `itm_${n}`, version: 1 },
  requestId: 'q3VwzWyB4bQk',
  detail: { analysisId: 'ana_1m84cs68schkz7resja4qhkh', kind: 'gap', state: 'accepted', withReason: false },
});

export type AppendRow = {
  way: string;
  writers: number;
  perSecond: number;
  /** Against the same rows without a chain. */
  ratio: number;
  rounds: string;
  /** The tail at the moment the writers stop, and how long until all of it was sealed and signed. */
  unsealedAtMost?: number;
  sealedWithinMs?: number;
};

/** The same action with each way of recording it. */
const ways: Record<string, (tx: Tx, n: number) => Promise<void>> = {
  'without a chain': async (tx, n) => {
    const body = canonicalJson({ id: newId('event'), at: new Date().toISOString(), ...event(n) });
    await tx.execute(sql`insert into audit_event (id, body) values (${newId('event')}, ${body})`);
  },
  'sealer (ours)': async (tx, n) => {
    await record(tx, event(n));
  },
  'lock on the head': async (tx, n) => {
    const id = newId('event');
    const body = canonicalJson({ id, at: new Date().toISOString(), ...event(n) });
    await tx.execute(sql`insert into audit_event (id, body) values (${id}, ${body})`);
    const [head] = rowsOf<{ seq: string; hash: string }>(
      await tx.execute(sql`select seq, hash from bench_head for update`),
    );
    const seq = Number(head!.seq) + 1;
    const hash = hashEntry(seq, head!.hash, body);
    await tx.execute(
      sql`insert into bench_seal (seq, event_id, prev_hash, hash) values (${seq}, ${id}, ${head!.hash}, ${hash})`,
    );
    await tx.execute(sql`update bench_head set seq = ${seq}, hash = ${hash}`);
  },
};

/** Transactions per second of `writers` writers, each recording one small action after another. */
async function measure(database: Database, write: (tx: Tx, n: number) => Promise<void>): Promise<number> {
  let done = 0;
  const startMs = performance.now();
  const work = async (writer: number) => {
    for (let n = 0; performance.now() - startMs < roundMs; n++) {
      await database.db.transaction(async (tx) => {
        await tx.execute(sql`update bench_action set n = n + 1 where writer = ${writer}`);
        await write(tx, n);
      });
      done++;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => work(writer)));
  return done / ((performance.now() - startMs) / 1000);
}

/**
 * Actions per second that 64 writers record: with an event row and a sealer (ours), with a lock on the head at the end of
 * each transaction, and with the same row and no chain at all. The three take turns on one Postgres, fsync on.
 */
export async function benchAuditAppend(): Promise<AppendRow[]> {
  const server = await openBenchPostgres();
  const database = await openDatabase({ kind: 'postgres', url: server.url, maxConnections: writers });
  // The sealer of a server has connections of its own only in another process; one server shares its pool with it.
  const sealing = await openDatabase({ kind: 'postgres', url: server.url, maxConnections: 2 });
  try {
    await migrate(database);
    await database.execute(`
      create table bench_action (writer integer primary key, n integer not null);
      insert into bench_action select n, 0 from generate_series(0, ${writers - 1}) n;
      create table bench_head (seq bigint not null, hash text not null);
      insert into bench_head values (0, '${genesisHash}');
      create table bench_seal (seq bigint primary key, event_id text not null unique, prev_hash text not null, hash text not null unique);
    `);
    const key = readCheckpointKey(
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    );
    const silent = {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: (fields: unknown) => console.error(fields),
    };
    const rates = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
    const drains: number[] = [];
    let tail = 0;
    await measure(database, ways['without a chain']!);
    for (let round = 0; round < rounds; round++) {
      for (const [name, write] of Object.entries(ways)) {
        const sealer = name === 'sealer (ours)' ? startSealer(sealing, key, () => new Date(), silent) : null;
        const rate = await measure(database, write);
        rates.get(name)!.push(rate);
        if (sealer !== null) {
          tail = Math.max(tail, (await readUnsealedTail(database.db)).count);
          const startMs = performance.now();
          await sealer.stop();
          drains.push(performance.now() - startMs);
        }
      }
    }
    const base = median(rates.get('without a chain')!);
    return [...rates].map(([way, each]) => ({
      way,
      writers,
      perSecond: Math.round(median(each)),
      ratio: Math.round((100 * median(each)) / base) / 100,
      rounds: each.map((rate) => Math.round(rate)).join(' '),
      ...(way === 'sealer (ours)' ? { unsealedAtMost: tail, sealedWithinMs: Math.round(Math.max(...drains)) } : {}),
    }));
  } finally {
    await sealing.close();
    await database.close();
    await server.close();
  }
}

/** Seconds to verify a long log. Lines are made untimed, in batches, and read as the stand-alone verifier reads them. */
export function benchAuditVerify(): { rows: number; seconds: number; memoryMiB: number } {
  const verifier = new LogVerifier();
  let prevHash = genesisHash;
  let spentMs = 0;
  const batchSize = 20_000;
  for (let from = 0; from < verifiedRows; from += batchSize) {
    const lines: string[] = [];
    for (let seq = from + 1; seq <= Math.min(from + batchSize, verifiedRows); seq++) {
      const body = canonicalJson({ id: newId('event'), at: '2026-11-23T09:00:00.000Z', ...event(seq) });
      const hash = hashEntry(seq, prevHash, body);
      lines.push(JSON.stringify({ seq, prevHash, hash, body }));
      prevHash = hash;
    }
    const startMs = performance.now();
    for (const line of lines) verifier.add(JSON.parse(line));
    spentMs += performance.now() - startMs;
  }
  const result = verifier.finish();
  if (!result.valid) throw new Error(result.reason);
  return {
    rows: result.entries,
    seconds: Math.round(spentMs / 100) / 10,
    memoryMiB: Math.round(process.memoryUsage().rss / 2 ** 20),
  };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

if (import.meta.main) {
  console.table(await benchAuditAppend());
  console.table([benchAuditVerify()]);
}
