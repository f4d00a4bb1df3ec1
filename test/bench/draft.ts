import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draftAnalysis } from '../../agents/analyst/draft-analysis.ts';
import { openDatabase } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { importTaxonomy } from '../../knowledge/skills/import/import-taxonomy.ts';
import { loadStarterData } from '../../knowledge/starter/load-starter.ts';
import { loadCvCases, sharedFolder } from '../eval/cv-set.ts';
import { openAppOn } from '../support/app-on-database.ts';

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/**
 * A whole draft without a model, from the request to the stored items, beside the time of its own computing alone
 * (reading, plan, checks, sentences: the same call without queue, encryption and storage). Null without the shared data.
 */
export async function benchDraft(rounds = 2) {
  const shared = sharedFolder();
  if (shared === null) return null;
  const database = await openDatabase({ kind: 'pglite', folder: null });
  await migrate(database);
  await database.db.transaction((tx) => loadStarterData(tx, new Date()));
  await importTaxonomy(database, join(shared, 'data/repertorio'), {
    actor: { type: 'system', id: 'bench', role: null, organisationId: null },
    now: new Date(),
  });
  const test = await openAppOn(database);
  const consultant = await test.signIn('consultant');
  const knowledge = await test.deps.knowledge.get();
  const cases = loadCvCases(shared);
  const whole: number[] = [];
  const parts: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const one of cases) {
      const startMs = performance.now();
      await consultant.request('POST', '/api/v1/analyses', {
        person: { alias: 'x', narrative: one.narrative },
        target: { occupationUri: one.occupationUri },
      });
      await test.drain();
      const storedMs = performance.now();
      await draftAnalysis(
        { db: database.db, knowledge },
        {
          sources: [{ id: 'cv', kind: 'narrative', text: one.narrative }],
          target: { kind: 'occupation', occupationId: knowledge.occupationsByUri.get(one.occupationUri)!.id },
          constraints: {},
          asOf: '2026-11-23',
        },
      );
      // The first round warms the machine up and is not counted.
      if (round === 0) continue;
      whole.push(storedMs - startMs);
      parts.push(performance.now() - storedMs);
    }
  }
  await test.close();
  return {
    drafts: whole.length,
    wholeMs: median(whole),
    wholeP95Ms: whole.toSorted((a, b) => a - b)[Math.floor(whole.length * 0.95)]!,
    partsMs: median(parts),
    ratio: median(whole) / median(parts),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await benchDraft()) ?? 'skipped: no shared data (set COLMA_SHARED)');
}
