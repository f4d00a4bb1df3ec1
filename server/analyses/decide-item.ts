import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Actor, record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import { analysis, analysisDecision, analysisItem, type ItemKind } from '../../db/schema/analyses.ts';
import {
  decidedColumns,
  isRepeated,
  type LineDecision,
  refuseOvertaken,
  validReason,
} from '../decisions/decide-line.ts';
import type { AppDeps } from '../deps.ts';
import { places } from './analysis-record.ts';
import { lockAnalysis } from './lock-analysis.ts';

export type NewDecision = LineDecision;

/** What an edit may change, by kind of line. */
const editValues: Record<ItemKind, z.ZodType<Record<string, unknown>>> = {
  gap: z.strictObject({
    verdict: z.enum(['evidenced', 'partial', 'not_evidenced', 'contradicted']),
    note: z.string().max(2000).optional(),
  }),
  module: z.strictObject({ note: z.string().min(3).max(2000) }),
  check: z.strictObject({ note: z.string().min(3).max(2000) }),
  statement: z.strictObject({ text: z.string().min(3).max(2000) }),
};

/**
 * Records a person's decision on one line. Only an undecided line, or one the same person decided, can be decided;
 * the line, the analysis, the history and the audit row change in one transaction. Repeating the same decision changes nothing.
 * Throws `not_found`, `conflict` (approved, stopped, still drafting), `stale` (someone else was first) or `invalid_input`.
 */
export async function decideItem(
  deps: AppDeps,
  actor: Actor,
  analysisId: string,
  input: NewDecision,
  requestId: string,
): Promise<{ version: number; revision: number }> {
  return deps.database.db.transaction(async (tx) => {
    const row = await lockAnalysis(tx, actor, analysisId);
    if (row.status === 'approved')
      throw new Fault('conflict', "L'analisi è già approvata: per cambiarla bisogna prima riaprirla.");
    if (row.status !== 'draft' && row.status !== 'in_review')
      throw new Fault('conflict', 'Su questa analisi ora non si può decidere.');
    const [item] = await tx
      .select()
      .from(analysisItem)
      .where(and(eq(analysisItem.id, input.itemId), eq(analysisItem.analysisId, analysisId)));
    if (item === undefined) throw new Fault('not_found', 'Questa riga non esiste più: ricarica la pagina.');
    const { reason, value } = validDecision(item.kind, input);
    const cipher = await deps.personKeys.get(tx, row.personId);
    const detail = reason === null && value === null ? null : JSON.stringify({ reason, value });
    const sameDetail =
      detail ===
      (item.decisionDetail === null ? null : cipher.open(item.decisionDetail, places.decisionDetail(item.id)));
    if (isRepeated(actor, item, input.state, sameDetail)) return { version: item.version, revision: row.revision };
    await refuseOvertaken(tx, actor, item, input.version, 'riga');
    const now = deps.clock();
    const undone = input.state === 'proposed';
    const [moved] = await tx
      .update(analysisItem)
      .set({
        ...decidedColumns(actor, input.state, now),
        decisionDetail: detail === null ? null : cipher.seal(detail, places.decisionDetail(item.id)),
        version: sql`${analysisItem.version} + 1`,
      })
      .where(and(eq(analysisItem.id, item.id), eq(analysisItem.version, item.version)))
      .returning({ version: analysisItem.version });
    if (moved === undefined)
      throw new Fault('stale', 'Qualcun altro ha deciso questa riga un attimo fa: ricarica la pagina.');
    const [analysisMoved] = await tx
      .update(analysis)
      .set({ status: 'in_review', revision: sql`${analysis.revision} + 1` })
      .where(eq(analysis.id, analysisId))
      .returning({ revision: analysis.revision });
    const decisionId = newId('decision');
    await tx.insert(analysisDecision).values({
      id: decisionId,
      itemId: item.id,
      analysisId,
      personId: row.personId,
      state: input.state,
      decidedBy: actor.id,
      decidedAt: now,
      detail: detail === null ? null : cipher.seal(detail, places.historyDetail(decisionId)),
    });
    await record(
      tx,
      {
        action: undone ? 'decision.undone' : 'decision.taken',
        actor,
        object: { type: 'item', id: item.id, version: moved.version },
        requestId,
        detail: { analysisId, kind: item.kind, state: input.state, withReason: reason !== null },
      },
      now,
    );
    return { version: moved.version, revision: analysisMoved!.revision };
  });
}

function validDecision(
  kind: ItemKind,
  input: NewDecision,
): { reason: string | null; value: Record<string, unknown> | null } {
  const reason = validReason(input, 'riga');
  if (input.state !== 'edited') return { reason, value: null };
  const parsed = editValues[kind].safeParse(input.value);
  if (!parsed.success) {
    throw new Fault('invalid_input', editMessages[kind], { details: { field: 'value' } });
  }
  return { reason, value: parsed.data };
}

const editMessages: Record<ItemKind, string> = {
  gap: 'Per modificare una competenza scegli il giudizio che ritieni giusto.',
  module: 'Per modificare un modulo scrivi che cosa cambia.',
  check: 'Per modificare una verifica scrivi la tua annotazione.',
  statement: 'Per modificare una frase scrivi il testo nuovo.',
};
