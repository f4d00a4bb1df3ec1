import { and, eq } from 'drizzle-orm';
import type { Actor } from '../../db/audit/record.ts';
import type { Tx } from '../../db/database.ts';
import { analysis } from '../../db/schema/analyses.ts';
import { analysisNotFound } from './analysis-record.ts';

/**
 * The analysis of the actor's organisation, held until the transaction ends: two changes of one analysis follow each
 * other, and each sees what the one before it wrote. Throws Fault `not_found`, also for another organisation's.
 */
export async function lockAnalysis(tx: Tx, actor: Actor, id: string): Promise<typeof analysis.$inferSelect> {
  const [row] = await tx
    .select()
    .from(analysis)
    .where(and(eq(analysis.id, id), eq(analysis.organisationId, actor.organisationId!)))
    .for('update');
  if (row === undefined) throw analysisNotFound();
  return row;
}
