import { and, asc, eq } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { analysis, analysisDecision, analysisProgress } from '../../db/schema/analyses.ts';
import { person } from '../../db/schema/people.ts';
import { getAnalysis, places } from '../analyses/analysis-record.ts';
import { exportConversations } from '../assistant/export-conversations.ts';
import type { AppDeps } from '../deps.ts';
import { personNotFound } from './erase-person.ts';

/** All that is held on a person, in clear, for the person (GDPR art. 15). The export itself is logged. */
export async function exportPerson(
  deps: AppDeps,
  actor: Actor,
  personId: string,
  requestId: string,
): Promise<Record<string, unknown>> {
  return deps.database.db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(person)
      .where(and(eq(person.id, personId), eq(person.organisationId, actor.organisationId!)));
    if (row === undefined || row.alias === null) throw personNotFound();
    const cipher = await deps.personKeys.get(tx, personId);
    const rows = await tx
      .select({ id: analysis.id })
      .from(analysis)
      .where(eq(analysis.personId, personId))
      .orderBy(asc(analysis.id));
    const analyses = [];
    for (const { id } of rows) {
      const {
        row: head,
        note,
        stopReason,
        sources,
        items,
        summary,
      } = await getAnalysis(tx, deps.personKeys, row.organisationId, id);
      const decisions = await tx
        .select()
        .from(analysisDecision)
        .where(eq(analysisDecision.analysisId, id))
        .orderBy(asc(analysisDecision.id));
      const progress = await tx
        .select()
        .from(analysisProgress)
        .where(eq(analysisProgress.analysisId, id))
        .orderBy(asc(analysisProgress.seq));
      analyses.push({
        id,
        status: head.status,
        createdAt: head.createdAt,
        createdBy: head.createdBy,
        target: head.target,
        constraints: head.constraints,
        asOf: head.asOf,
        draftedWith: head.draftedWith,
        approvedAt: head.approvedAt,
        approvedBy: head.approvedBy,
        note,
        stopReason,
        sources,
        items,
        summary,
        decisions: decisions.map(({ detail, ...decision }) => ({
          ...decision,
          detail: detail === null ? null : JSON.parse(cipher.open(detail, places.historyDetail(decision.id))),
        })),
        progress,
      });
    }
    const conversations = await exportConversations(tx, deps.personKeys, personId);
    await record(
      tx,
      {
        action: 'person.exported',
        actor,
        object: { type: 'person', id: personId },
        requestId,
        detail: { analyses: rows.length },
      },
      deps.clock(),
    );
    return {
      person: {
        id: row.id,
        alias: cipher.open(row.alias, places.alias(personId)),
        createdAt: row.createdAt,
        createdBy: row.createdBy,
      },
      analyses,
      conversations,
      logic:
        'Le competenze richieste vengono dal repertorio per l’obiettivo scelto; il testo viene confrontato con esse da regole; i moduli sono scelti da un calcolo che copre il più possibile entro i limiti dati; ogni riga è decisa da una persona.',
    };
  });
}
