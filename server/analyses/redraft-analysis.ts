import { asc, eq } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { newId } from '../../db/ids.ts';
import { type AnalysisConstraints, type AnalysisTarget, analysis, analysisSource } from '../../db/schema/analyses.ts';
import type { AppDeps } from '../deps.ts';
import { places } from './analysis-record.ts';
import { lockAnalysis } from './lock-analysis.ts';

/**
 * Asks for another draft of the same person with other limits or another target; the draft before stays as it is. Texts are
 * copied, answers of the interview too, so that the new draft is whole by itself and each can be decided or stopped alone.
 * Throws `not_found`, also for another organisation's.
 */
export async function redraftAnalysis(
  deps: AppDeps,
  actor: Actor,
  analysisId: string,
  change: { target?: AnalysisTarget; constraints: AnalysisConstraints },
  requestId: string,
): Promise<{ id: string; personId: string }> {
  const now = deps.clock();
  const id = newId('analysis', now.getTime());
  const personId = await deps.database.db.transaction(async (tx) => {
    const before = await lockAnalysis(tx, actor, analysisId);
    const cipher = await deps.personKeys.get(tx, before.personId);
    await tx.insert(analysis).values({
      id,
      organisationId: actor.organisationId!,
      personId: before.personId,
      createdBy: actor.id,
      createdAt: now,
      status: 'drafting',
      target: change.target ?? before.target,
      constraints: change.constraints,
      asOf: now.toISOString().slice(0, 10),
      note:
        before.note === null ? null : cipher.seal(cipher.open(before.note, places.note(analysisId)), places.note(id)),
    });
    const sources = await tx
      .select()
      .from(analysisSource)
      .where(eq(analysisSource.analysisId, analysisId))
      .orderBy(asc(analysisSource.id));
    for (const source of sources) {
      // An advert is the target of its own draft only.
      if (source.kind === 'vacancy' && change.target !== undefined) continue;
      const sourceId = newId('source', now.getTime());
      await tx.insert(analysisSource).values({
        id: sourceId,
        analysisId: id,
        personId: before.personId,
        kind: source.kind,
        name: cipher.seal(cipher.open(source.name, places.sourceName(source.id)), places.sourceName(sourceId)),
        body: cipher.seal(cipher.open(source.body, places.sourceBody(source.id)), places.sourceBody(sourceId)),
        createdBy: source.createdBy,
        createdAt: source.createdAt,
      });
    }
    await record(
      tx,
      {
        action: 'analysis.requested',
        actor,
        object: { type: 'analysis', id },
        requestId,
        detail: { personId: before.personId, from: analysisId, texts: sources.length },
      },
      now,
    );
    await deps.drafts.enqueue(tx, id);
    return before.personId;
  });
  deps.drafts.nudge();
  return { id, personId };
}
