import { and, eq, sql } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { ratingCode, ratingEdition } from '../../db/schema/ratings.ts';
import { findModule } from '../../knowledge/catalogue/find-modules.ts';
import type { AppDeps } from '../deps.ts';
import { digestOf } from './rating-edition.ts';

/** Answers become visible in groups of this size, so that no change of a figure tells what one person said. */
const groupSize = 5;

/** The same sentence for a code that never was and one that was used: trying codes must teach nothing. */
const unusable = (): Fault =>
  new Fault('not_found', 'Questo codice non va bene: forse c’è un errore di battitura, oppure è già stato usato.');

/** What a code is for; null when it cannot be used. Looking does not use it, because mail programs open links by themselves. */
export async function findRatable(db: Db, code: string): Promise<{ title: string; label: string } | null> {
  const [row] = await db
    .select({ moduleId: ratingEdition.moduleId, label: ratingEdition.label })
    .from(ratingCode)
    .innerJoin(ratingEdition, eq(ratingEdition.id, ratingCode.editionId))
    .where(and(eq(ratingCode.digest, digestOf(code)), eq(ratingCode.used, false)));
  if (row === undefined) return null;
  const module = await findModule(db, row.moduleId);
  return { title: module?.title ?? 'Modulo non più nel catalogo', label: row.label };
}

/**
 * Counts one answer, once for each code. Code, counts and audit row change in one transaction; nothing ties the answer to
 * the code, and the log says that somebody answered, not what. Throws `not_found` for a code that cannot be used.
 */
export async function giveRating(deps: AppDeps, code: string, value: number, requestId: string): Promise<void> {
  if (!Number.isInteger(value) || value < 1 || value > 5)
    throw new Fault('invalid_input', 'Scegli un voto da 1 a 5.', { details: { field: 'value' } });
  await deps.database.db.transaction(async (tx) => {
    const [used] = await tx
      .update(ratingCode)
      .set({ used: true })
      .where(and(eq(ratingCode.digest, digestOf(code)), eq(ratingCode.used, false)))
      .returning({ editionId: ratingCode.editionId });
    if (used === undefined) throw unusable();
    const full = sql`${ratingEdition.waitingN} + 1 >= ${groupSize}`;
    await tx
      .update(ratingEdition)
      .set({
        shownN: sql`${ratingEdition.shownN} + case when ${full} then ${groupSize} else 0 end`,
        shownSum: sql`${ratingEdition.shownSum} + case when ${full} then ${ratingEdition.waitingSum} + ${value}::int else 0 end`,
        waitingN: sql`case when ${full} then 0 else ${ratingEdition.waitingN} + 1 end`,
        waitingSum: sql`case when ${full} then 0 else ${ratingEdition.waitingSum} + ${value}::int end`,
      })
      .where(eq(ratingEdition.id, used.editionId));
    const actor: Actor = { type: 'citizen', id: 'participant', role: null, organisationId: null };
    await record(
      tx,
      { action: 'rating.given', actor, object: { type: 'rating-edition', id: used.editionId }, requestId },
      deps.clock(),
    );
  });
}
