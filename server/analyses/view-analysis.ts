import { type Actor, record } from '../../db/audit/record.ts';
import type { AppDeps } from '../deps.ts';
import { type AnalysisRecord, getAnalysis } from './analysis-record.ts';

/** Reads an analysis for a person who looks at it. Seeing a person's data is an action like any other: no record, no view. */
export async function viewAnalysis(
  deps: AppDeps,
  actor: Actor,
  id: string,
  requestId: string,
): Promise<AnalysisRecord> {
  return deps.database.db.transaction(async (tx) => {
    const read = await getAnalysis(tx, deps.personKeys, actor.organisationId!, id);
    await record(tx, { action: 'analysis.viewed', actor, object: { type: 'analysis', id }, requestId }, deps.clock());
    return read;
  });
}
