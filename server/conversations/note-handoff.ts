import { eq } from 'drizzle-orm';
import type { Actor } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { handoff } from '../../db/schema/conversations.ts';
import type { AppDeps } from '../deps.ts';
import { places } from './conversation-record.ts';
import { lockHandoff, note } from './hold-handoff.ts';

/** A note is for the next colleague; a case file is kept elsewhere. */
export const noteCharsMax = 2_000;

/** Keeps a consultant's note beside a request, sealed with the conversation's key; an empty one takes it away. */
export async function noteHandoff(
  deps: AppDeps,
  actor: Actor,
  id: string,
  words: string,
  requestId: string,
): Promise<void> {
  const text = words.replace(/\r\n?/g, '\n').trim();
  if (text.length > noteCharsMax)
    throw new Fault(
      'invalid_input',
      `La nota è troppo lunga: al massimo ${noteCharsMax.toLocaleString('it-IT')} caratteri.`,
      {
        details: { field: 'note' },
      },
    );
  await deps.database.db.transaction(async (tx) => {
    const { row, about } = await lockHandoff(tx, actor, id);
    const cipher = await deps.personKeys.get(tx, about.id);
    const known = row.note === null ? '' : cipher.open(row.note, places.note(id));
    if (known === text) return;
    const sealed = text === '' ? null : cipher.seal(text, places.note(id));
    await tx.update(handoff).set({ note: sealed }).where(eq(handoff.id, id));
    await note(tx, text === '' ? 'handoff.note-removed' : 'handoff.noted', actor, row, requestId, deps.clock());
  });
}
