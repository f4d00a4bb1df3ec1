import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Actor, record } from '../../db/audit/record.ts';
import { canonicalJson } from '../../db/canonical-json.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import { moduleFit, moduleFitDecision, moduleFitItem, type SuggestionDecision } from '../../db/schema/fit.ts';
import {
  decidedColumns,
  isRepeated,
  type LineDecision,
  refuseOvertaken,
  validReason,
} from '../decisions/decide-line.ts';
import type { AppDeps } from '../deps.ts';
import { fitNotFound } from './fit-record.ts';

export type NewSuggestionDecision = LineDecision;

/** What an edit says: the wording a person prefers, and hours where the suggestion has some. */
const editValue = z.strictObject({
  text: z.string().trim().min(3).max(2000),
  hours: z.int().min(1).max(2000).optional(),
});

/**
 * Records a person's decision on one suggestion. Only an undecided one, or one the same person decided, can be decided;
 * the suggestion, the fit's revision, the history and the audit row change in one transaction. Repeating a decision changes
 * nothing. Throws `not_found`, `stale` (someone else was first) or `invalid_input`.
 */
export async function decideSuggestion(
  deps: AppDeps,
  actor: Actor,
  fitId: string,
  input: NewSuggestionDecision,
  requestId: string,
): Promise<{ version: number; revision: number }> {
  return deps.database.db.transaction(async (tx) => {
    const [fit] = await tx
      .select({ id: moduleFit.id, revision: moduleFit.revision })
      .from(moduleFit)
      .where(and(eq(moduleFit.id, fitId), eq(moduleFit.organisationId, actor.organisationId!)))
      .for('update');
    if (fit === undefined) throw fitNotFound();
    const [item] = await tx
      .select()
      .from(moduleFitItem)
      .where(and(eq(moduleFitItem.id, input.itemId), eq(moduleFitItem.fitId, fitId)));
    if (item === undefined) throw new Fault('not_found', 'Questa proposta non esiste più: ricarica la pagina.');
    const detail = validDetail(input);
    const sameDetail = canonicalJson(item.decisionDetail) === canonicalJson(detail);
    if (isRepeated(actor, item, input.state, sameDetail)) return { version: item.version, revision: fit.revision };
    await refuseOvertaken(tx, actor, item, input.version, 'proposta');
    const now = deps.clock();
    const undone = input.state === 'proposed';
    const [moved] = await tx
      .update(moduleFitItem)
      .set({
        ...decidedColumns(actor, input.state, now),
        decisionDetail: detail,
        version: sql`${moduleFitItem.version} + 1`,
      })
      .where(and(eq(moduleFitItem.id, item.id), eq(moduleFitItem.version, item.version)))
      .returning({ version: moduleFitItem.version });
    if (moved === undefined)
      throw new Fault('stale', 'Qualcun altro ha deciso questa proposta un attimo fa: ricarica la pagina.');
    const [fitMoved] = await tx
      .update(moduleFit)
      .set({ revision: sql`${moduleFit.revision} + 1` })
      .where(eq(moduleFit.id, fitId))
      .returning({ revision: moduleFit.revision });
    await tx.insert(moduleFitDecision).values({
      id: newId('decision', now.getTime()),
      itemId: item.id,
      fitId,
      state: input.state,
      decidedBy: actor.id,
      decidedAt: now,
      detail,
    });
    await record(
      tx,
      {
        action: undone ? 'suggestion.undone' : 'suggestion.decided',
        actor,
        object: { type: 'suggestion', id: item.id, version: moved.version },
        requestId,
        detail: { fitId, kind: item.kind, state: input.state, withReason: detail?.reason != null },
      },
      now,
    );
    return { version: moved.version, revision: fitMoved!.revision };
  });
}

function validDetail(input: NewSuggestionDecision): SuggestionDecision | null {
  if (input.state === 'proposed') return null;
  const reason = validReason(input, 'proposta');
  if (input.state !== 'edited') return reason === null ? null : { reason, value: null };
  const parsed = editValue.safeParse(input.value);
  if (!parsed.success)
    throw new Fault('invalid_input', 'Per modificare una proposta scrivi il testo nuovo.', {
      details: { field: 'value' },
    });
  return { reason, value: parsed.data };
}
