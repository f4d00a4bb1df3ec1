import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDatabase } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import type { RequirementVerdict, Verdict } from '../../knowledge/gap/requirement.ts';
import { importTaxonomy } from '../../knowledge/skills/import/import-taxonomy.ts';
import { openAppOn } from '../support/app-on-database.ts';
import { figures, type Judged } from './cv.ts';
import { loadCvCases, sharedFolder } from './cv-set.ts';

type ApiAnalysis = {
  status: string;
  gaps: {
    uri: string;
    label: string;
    verdict: Verdict;
    confidence: number;
    evidence: RequirementVerdict['evidence'];
  }[];
};

/** Every case through `POST /api/v1/analyses` with the repertory imported, as a consultant's program would send it. Null without the shared data. */
export async function evaluateCvThroughApi() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const database = await openDatabase({ kind: 'pglite', folder: null });
  await migrate(database);
  const { stored } = await importTaxonomy(database, join(shared, 'data/repertorio'), {
    actor: { type: 'system', id: 'eval', role: null, organisationId: null },
    now: new Date(),
  });
  const test = await openAppOn(database);
  const consultant = await test.signIn('consultant', `org_${randomBytes(4).toString('hex')}`);
  const judged: Judged[] = [];
  for (const one of loadCvCases(shared)) {
    const created = await consultant.json<{ id: string }>('POST', '/api/v1/analyses', {
      person: { alias: one.id, narrative: one.narrative },
      target: { occupationUri: one.occupationUri },
    });
    if (created.status !== 202) throw new Error(`${one.id}: ${JSON.stringify(created.body)}`);
    await test.drain();
    const { body } = await consultant.json<ApiAnalysis>('GET', `/api/v1/analyses/${created.body.id}`);
    const lines = new Map(body.gaps.map((gap) => [gap.uri, gap]));
    for (const gold of one.gold) {
      const line = lines.get(gold.skillUri);
      if (line === undefined) throw new Error(`${one.id}: the draft has no line for ${gold.skillUri}`);
      judged.push({
        case: one.id,
        skillUri: gold.skillUri,
        label: gold.label,
        gold: gold.verdict,
        quote: gold.quote,
        ours: {
          skillId: line.uri,
          verdict: line.verdict,
          confidence: line.confidence,
          evidence: line.evidence,
          missing: [],
        },
      });
    }
  }
  await test.close();
  return { skills: stored.skill, judged, ...figures(judged) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = await evaluateCvThroughApi();
  if (result === null) console.log('skipped: no shared data (set COLMA_SHARED)');
  else console.log({ ...result, judged: result.judged.length, pairs: undefined });
}
