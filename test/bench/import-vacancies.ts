import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { openDatabase } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { importVacancies } from '../../knowledge/demand/import-vacancies.ts';
import { loadKnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { importTaxonomy } from '../../knowledge/skills/import/import-taxonomy.ts';
import { loadRepertory, sharedFolder } from '../eval/cv-set.ts';
import { syntheticAdverts } from './fit-inputs.ts';

export type ImportPoint = { read: number; msPer1000: number; cpuMsPer1000: number; rssMiB: number; heapMiB: number };

const actor = { type: 'system', id: 'bench', role: null, organisationId: null } as const;

/** Imports `count` invented adverts into a fresh embedded database and tells time and memory every `step`. */
export async function benchImport(count: number, step: number, tell: (point: ImportPoint) => void) {
  const shared = sharedFolder();
  if (shared === null) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'colma-bench-'));
  const database = await openDatabase({ kind: 'pglite', folder: path.join(folder, 'db') });
  try {
    await migrate(database);
    const now = new Date();
    await importTaxonomy(database, path.join(shared, 'data/repertorio'), { actor, now });
    const knowledge = await loadKnowledgeBase(database.db);
    const file = path.join(folder, 'annunci.ndjson');
    await pipeline(Readable.from(syntheticAdverts(loadRepertory(shared), count)), createWriteStream(file));
    const startMs = performance.now();
    let lastMs = startMs;
    let lastRead = 0;
    let lastCpu = process.cpuUsage();
    const points: ImportPoint[] = [];
    const report = await importVacancies(database, knowledge, file, {
      actor,
      now,
      onProgress: ({ read }) => {
        if (read - lastRead < step && read < count) return;
        const at = performance.now();
        const memory = process.memoryUsage();
        const cpu = process.cpuUsage(lastCpu);
        lastCpu = process.cpuUsage();
        const point = {
          read,
          msPer1000: ((at - lastMs) / Math.max(1, read - lastRead)) * 1000,
          cpuMsPer1000: (cpu.user + cpu.system) / Math.max(1, read - lastRead),
          rssMiB: memory.rss / 1048576,
          heapMiB: memory.heapUsed / 1048576,
        };
        points.push(point);
        tell(point);
        lastMs = at;
        lastRead = read;
      },
    });
    return { report, totalMs: performance.now() - startMs, points };
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const count = Number(process.argv[2] ?? 100_000);
  const result = await benchImport(
    count,
    Math.max(1000, Math.floor(count / 20)),
    ({ read, msPer1000, cpuMsPer1000, rssMiB, heapMiB }) =>
      console.log(
        `${String(read).padStart(7)} read  ${msPer1000.toFixed(0).padStart(6)} ms per 1,000 (processor ${cpuMsPer1000.toFixed(0)})  RSS ${rssMiB.toFixed(0)} MiB  heap ${heapMiB.toFixed(0)} MiB`,
      ),
  );
  if (result === null) console.log('bench/import-vacancies skipped: no shared data (set COLMA_SHARED).');
  else
    console.log(
      `${count} adverts in ${(result.totalMs / 1000).toFixed(0)} s; stored ${result.report.stored}, same ${result.report.same}, near ${result.report.near}`,
    );
}
