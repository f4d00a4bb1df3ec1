import { eq, sql } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { analysis } from '../../db/schema/analyses.ts';
import type { AppDeps } from '../deps.ts';
import { places } from './analysis-record.ts';
import { lockAnalysis } from './lock-analysis.ts';

/** Writes the note that goes into the report, while the analysis can still be decided. The log keeps its length, not its words. */
export async function writeNote(
  deps: AppDeps,
  actor: Actor,
  id: string,
  text: string,
  requestId: string,
): Promise<void> {
  const note = text.normalize('NFC').trim();
  if (note.length < 3 || note.length > 5000)
    throw new Fault('invalid_input', 'Scrivi la nota, al massimo 5.000 caratteri.', { details: { field: 'note' } });
  await deps.database.db.transaction(async (tx) => {
    const row = await lockAnalysis(tx, actor, id);
    if (row.status !== 'draft' && row.status !== 'in_review')
      throw new Fault('conflict', 'Su questa analisi ora non si può scrivere la nota.');
    const cipher = await deps.personKeys.get(tx, row.personId);
    await tx
      .update(analysis)
      .set({ note: cipher.seal(note, places.note(id)), revision: sql`${analysis.revision} + 1` })
      .where(eq(analysis.id, id));
    await record(
      tx,
      {
        action: 'note.written',
        actor,
        object: { type: 'analysis', id },
        requestId,
        detail: { characters: note.length },
      },
      deps.clock(),
    );
  });
}
