import { pathToFileURL } from 'node:url';
import { type Actor, record } from '../../db/audit/record.ts';
import { type Database, openDatabase } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { guessMeta } from '../../knowledge/sources/known-documents.ts';
import { SourceLibrary } from '../../knowledge/sources/source-library.ts';
import { storeWithPassages } from '../../knowledge/sources/store-document.ts';
import { loadSquad, miniSearch, orama, postgresRank } from '../eval/retrieval.ts';

export type RetrievalBench = {
  engine: string;
  passages: number;
  importMs: number;
  /** A server that starts: every passage read from the database. */
  indexMs: number;
  /** The same server when one more document of 500 passages was stored. */
  followMs: number;
  heapMiB: number;
  p50Ms: number;
  p95Ms: number;
  /** p95 of peers on the same passages, in the same run. */
  peers: Record<string, number>;
};

const actor: Actor = { type: 'system', id: 'bench', role: null, organisationId: null };
const passagesPerDocument = 500;
/** MiniSearch needs some GB above this. */
const peerPassagesMax = 10_000;

/**
 * Stores so many passages (the Italian ones of SQuAD-it, each time with other words mixed in so that the vocabulary grows
 * as it does in real collections), builds the index from the database and asks 300 questions through the library.
 */
export async function benchRetrieval(
  sizes: readonly number[],
  engines: readonly { name: string; open: () => Promise<Database> }[],
): Promise<RetrievalBench[]> {
  const set = loadSquad();
  if (set === null) return [];
  const results: RetrievalBench[] = [];
  for (const engine of engines) {
    for (const size of sizes) {
      const database = await engine.open();
      try {
        await migrate(database);
        const importStart = performance.now();
        for (let from = 0; from < size; from += passagesPerDocument)
          await storeBatch(database, set.passages, from, Math.min(passagesPerDocument, size - from));
        const importMs = performance.now() - importStart;
        const library = new SourceLibrary(database.db);
        const before = process.memoryUsage();
        const indexStart = performance.now();
        await library.get();
        const indexMs = performance.now() - indexStart;
        const after = process.memoryUsage();
        const times = await timeQuestions(
          set.questions.slice(0, 300).map(({ question }) => question),
          (question) => library.search(question, { limit: 8, asOf: '2026-11-23' }),
        );
        await storeBatch(database, set.passages, size, passagesPerDocument);
        const followStart = performance.now();
        await library.get();
        const followMs = performance.now() - followStart;
        const peers: Record<string, number> = {};
        if (size <= peerPassagesMax) {
          const texts = Array.from({ length: size }, (_, at) => ({ id: String(at), text: variant(set.passages, at) }));
          const questions = set.questions.slice(0, 300).map(({ question }) => question);
          const time = async (name: string, ranker: (question: string) => Promise<unknown>) => {
            const peerTimes = await timeQuestions(questions, ranker);
            peers[name] = peerTimes[Math.floor(peerTimes.length * 0.95)]!;
          };
          if (engine === engines[0]) {
            await time('MiniSearch, stemmed', miniSearch(texts, true));
            await time('Orama', await orama(texts));
          }
          await time('ts_rank_cd', await postgresRank(database, texts));
        }
        results.push({
          engine: engine.name,
          passages: size,
          importMs,
          indexMs,
          heapMiB: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1048576,
          p50Ms: times[Math.floor(times.length / 2)]!,
          p95Ms: times[Math.floor(times.length * 0.95)]!,
          followMs,
          peers,
        });
      } finally {
        await database.close();
      }
    }
  }
  return results;
}

async function storeBatch(
  database: Database,
  passages: readonly { text: string }[],
  from: number,
  count: number,
): Promise<void> {
  const texts = Array.from({ length: count }, (_, at) => variant(passages, from + at));
  const text = texts.join('\n');
  let at = 0;
  const rows = texts.map((body, ordinal) => {
    const start = at;
    at += body.length + 1;
    return {
      ordinal,
      locator: `par. ${ordinal + 1}`,
      heading: '',
      text: body,
      start,
      end: start + body.length,
      units: [{ kind: 'sentence' as const, start, end: start + body.length, text: body, afterGap: false }],
      validTo: null,
      status: null,
    };
  });
  await database.db.transaction(async (tx) => {
    await storeWithPassages(
      tx,
      {
        origin: 'bench',
        file: `part-${from}.txt`,
        format: 'text',
        text,
        notes: [],
        meta: guessMeta(text, 'bench'),
        parts: [],
      },
      rows,
      actor,
      new Date(),
    );
    await record(tx, { action: 'bench.stored', actor, object: null, detail: { from, count } });
  });
}

/** The same passage again is another text: half of its words come from a passage far away. */
function variant(passages: readonly { text: string }[], at: number): string {
  const own = passages[at % passages.length]!.text;
  const round = Math.floor(at / passages.length);
  if (round === 0) return own;
  const other = passages[(at * 7 + round * 131) % passages.length]!.text;
  const words = own.split(' ');
  return [
    ...words.slice(0, Math.ceil(words.length / 2)),
    ...other.split(' ').slice(0, Math.floor(words.length / 2)),
    `voce${at}`,
  ].join(' ');
}

async function timeQuestions(
  questions: readonly string[],
  ask: (question: string) => Promise<unknown>,
): Promise<number[]> {
  for (const question of questions.slice(0, 30)) await ask(question);
  const times: number[] = [];
  for (const question of questions) {
    const startMs = performance.now();
    await ask(question);
    times.push(performance.now() - startMs);
  }
  return times.sort((a, b) => a - b);
}

export function renderRetrievalBench(results: readonly RetrievalBench[]): string {
  if (results.length === 0) return 'retrieval bench: skipped, no shared data (set COLMA_SHARED)';
  return [
    'retrieval through the library (search, then texts by key); reach p95 15 ms at 10,000 passages on the embedded database',
    ...results.map(
      (row) =>
        `  ${row.engine.padEnd(10)} ${String(row.passages).padStart(7)} passages  import ${(row.importMs / 1000).toFixed(1)} s  index ${(row.indexMs / 1000).toFixed(1)} s, 500 more ${row.followMs.toFixed(0)} ms  memory ${row.heapMiB.toFixed(0)} MiB  p50 ${row.p50Ms.toFixed(2)} ms  p95 ${row.p95Ms.toFixed(2)} ms${Object.entries(
          row.peers,
        )
          .map(([name, p95]) => `  ${name} p95 ${p95.toFixed(2)} ms`)
          .join('')}`,
    ),
  ].join('\n');
}

/** A database of its own for each size; they end with the server that was started for the bench. */
async function openFresh(url: string): Promise<Database> {
  const target = new URL(url);
  target.pathname = `/colma_bench_${process.pid}_${Math.round(performance.now())}`;
  const admin = await openDatabase({ kind: 'postgres', url, maxConnections: 1 });
  await admin.execute(`create database ${target.pathname.slice(1)}`);
  await admin.close();
  return openDatabase({ kind: 'postgres', url: target.toString() });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = (process.argv[2] ?? '1000,10000').split(',').map(Number);
  const engines = [{ name: 'embedded', open: () => openDatabase({ kind: 'pglite', folder: null }) }];
  const url = process.argv[3];
  if (url !== undefined) engines.push({ name: 'postgres', open: () => openFresh(url) });
  process.stdout.write(`${renderRetrievalBench(await benchRetrieval(sizes, engines))}\n`);
}
