import { eq } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { organisation } from '../../db/schema/accounts.ts';
import type { AppDeps } from '../deps.ts';

export const firstReaders = ['rules', 'model'] as const;
export type FirstReader = (typeof firstReaders)[number];

/** Whose verdict a draft of the organisation proposes where the two readings differ; the other stands beside it. */
export async function readFirstReader(db: Db, organisationId: string): Promise<FirstReader> {
  const [row] = await db
    .select({ settings: organisation.settings })
    .from(organisation)
    .where(eq(organisation.id, organisationId));
  return row?.settings.firstReader ?? 'rules';
}

/** For drafts from now on; those that are there keep what they proposed. Throws Fault `invalid_input` for another word. */
export async function setFirstReader(deps: AppDeps, actor: Actor, typed: string, requestId: string): Promise<void> {
  const firstReader = firstReaders.find((known) => known === typed);
  if (firstReader === undefined)
    throw new Fault('invalid_input', 'Scegli quale lettura proporre per prima: le regole o il modello.');
  await deps.database.db.transaction(async (tx) => {
    const mine = eq(organisation.id, actor.organisationId!);
    const [row] = await tx.select({ settings: organisation.settings }).from(organisation).where(mine).for('update');
    if ((row!.settings.firstReader ?? 'rules') === firstReader) return;
    await tx
      .update(organisation)
      .set({ settings: { ...row!.settings, firstReader } })
      .where(mine);
    await record(
      tx,
      {
        action: 'settings.changed',
        actor,
        object: { type: 'organisation', id: actor.organisationId! },
        requestId,
        detail: { firstReader },
      },
      deps.clock(),
    );
  });
}
