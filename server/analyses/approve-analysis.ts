import { eq, sql } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { analysis } from '../../db/schema/analyses.ts';
import type { AppDeps } from '../deps.ts';
import { getAnalysis, places } from './analysis-record.ts';
import { lockAnalysis } from './lock-analysis.ts';
import { appendProgress } from './run-draft.ts';

/**
 * Approves exactly what the consultant saw: the digest must be the present one and every line decided. Conditional, so
 * that of two approvals one wins and the other gets `conflict`. Throws `conflict` or `stale`; nothing changes then.
 */
export async function approveAnalysis(
  deps: AppDeps,
  actor: Actor,
  id: string,
  digest: string,
  requestId: string,
): Promise<{ digest: string; at: string }> {
  return deps.database.db.transaction(async (tx) => {
    const locked = await lockAnalysis(tx, actor, id);
    if (locked.status === 'approved') throw new Fault('conflict', "L'analisi è già stata approvata.");
    if (locked.status === 'drafting') throw new Fault('conflict', 'La bozza non è ancora pronta.');
    if (locked.status !== 'draft' && locked.status !== 'in_review')
      throw new Fault('conflict', 'Questa analisi è interrotta e non si può approvare.');
    const current = await getAnalysis(tx, deps.personKeys, actor.organisationId!, id);
    const undecided = current.items.filter((item) => item.decision.state === 'proposed').length;
    if (undecided > 0) {
      throw new Fault(
        'conflict',
        undecided === 1 ? 'Manca ancora una riga da decidere.' : `Mancano ancora ${undecided} righe da decidere.`,
        { details: { undecided } },
      );
    }
    if (current.digest !== digest) {
      throw new Fault(
        'stale',
        "L'analisi è cambiata da quando l'hai aperta: ricarica la pagina e rileggi prima di approvare.",
        { details: { digest: current.digest } },
      );
    }
    const now = deps.clock();
    await tx
      .update(analysis)
      .set({
        status: 'approved',
        approvedAt: now,
        approvedBy: actor.id,
        approvedDigest: digest,
        revision: sql`${analysis.revision} + 1`,
      })
      .where(eq(analysis.id, id));
    await record(
      tx,
      {
        action: 'approval.decided',
        actor,
        object: { type: 'analysis', id },
        requestId,
        detail: { digest, items: current.items.length, ...countsOf(current.items.map((item) => item.decision.state)) },
      },
      now,
    );
    await appendProgress(tx, id, 'approved', {});
    return { digest, at: now.toISOString() };
  });
}

function countsOf(states: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** Opens an approved analysis again, with a reason; the approval is gone and a new one is needed. */
export async function reopenAnalysis(
  deps: AppDeps,
  actor: Actor,
  id: string,
  reason: string,
  requestId: string,
): Promise<void> {
  requireReason(reason, 'Scrivi perché riapri l’analisi: basta una frase.');
  await deps.database.db.transaction(async (tx) => {
    const row = await lockAnalysis(tx, actor, id);
    if (row.status !== 'approved') throw new Fault('conflict', 'Si riapre solo un’analisi approvata.');
    const now = deps.clock();
    await tx
      .update(analysis)
      .set({
        status: 'in_review',
        approvedAt: null,
        approvedBy: null,
        approvedDigest: null,
        revision: sql`${analysis.revision} + 1`,
      })
      .where(eq(analysis.id, id));
    await record(
      tx,
      {
        action: 'approval.reopened',
        actor,
        object: { type: 'analysis', id },
        requestId,
        detail: { digest: row.approvedDigest },
      },
      now,
    );
    await appendProgress(tx, id, 'reopened', {});
  });
}

/** Stops an analysis for good: a draft in the making is thrown away when it comes, lines stay readable, nothing is exported. */
export async function stopAnalysis(
  deps: AppDeps,
  actor: Actor,
  id: string,
  reason: string,
  requestId: string,
): Promise<void> {
  requireReason(reason, 'Scrivi perché interrompi l’analisi: basta una frase.');
  await deps.database.db.transaction(async (tx) => {
    const row = await lockAnalysis(tx, actor, id);
    if (row.status === 'stopped') return;
    if (row.status === 'approved' || row.status === 'failed')
      throw new Fault('conflict', 'Questa analisi è già conclusa.');
    const cipher = await deps.personKeys.get(tx, row.personId);
    const now = deps.clock();
    await tx
      .update(analysis)
      .set({
        status: 'stopped',
        stoppedAt: now,
        stoppedBy: actor.id,
        stopReason: cipher.seal(reason.trim(), places.stopReason(id)),
        runId: null,
        leaseUntil: null,
        revision: sql`${analysis.revision} + 1`,
      })
      .where(eq(analysis.id, id));
    await record(
      tx,
      { action: 'analysis.stopped', actor, object: { type: 'analysis', id }, requestId, detail: { from: row.status } },
      now,
    );
    await appendProgress(tx, id, 'done', { status: 'stopped' });
  });
}

function requireReason(reason: string, message: string): void {
  if (reason.trim().length < 3 || reason.length > 2000)
    throw new Fault('invalid_input', message, { details: { field: 'reason' } });
}
