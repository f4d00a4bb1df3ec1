import { asc, eq, sql } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { organisation } from '../../db/schema/accounts.ts';
import type { AppDeps } from '../deps.ts';

export type PublicDesk = { organisationId: string; name: string; contact: string | null };

/** The organisation whose consultants answer the public: the one an administrator chose, otherwise the oldest. */
export async function findPublicDesk(db: Db): Promise<PublicDesk | null> {
  const chosen = sql`coalesce((${organisation.settings} ->> 'servesPublic')::boolean, false)`;
  const [row] = await db
    .select()
    .from(organisation)
    .orderBy(sql`${chosen} desc`, asc(organisation.createdAt), asc(organisation.id))
    .limit(1);
  return row === undefined ? null : { organisationId: row.id, name: row.name, contact: row.settings.contact ?? null };
}

/** Throws `not_found` on an installation without any organisation. */
export async function getPublicDesk(db: Db): Promise<PublicDesk> {
  const desk = await findPublicDesk(db);
  if (desk === null)
    throw new Fault('not_found', 'Nessuno sportello risponde ancora al pubblico: va creata un’organizzazione.');
  return desk;
}

/** Gives the public desk to the administrator's own organisation. Repeating changes nothing. */
export async function servePublic(deps: AppDeps, actor: Actor, requestId: string): Promise<void> {
  await deps.database.db.transaction(async (tx) => {
    // One after the other: two administrators at once must not leave two desks.
    const rows = await tx.select().from(organisation).orderBy(asc(organisation.id)).for('update');
    const mine = rows.find(({ id }) => id === actor.organisationId)!;
    if (mine.settings.servesPublic === true) return;
    const before = await getPublicDesk(tx);
    for (const row of rows.filter(({ settings }) => settings.servesPublic === true)) {
      const { servesPublic: _was, ...settings } = row.settings;
      await tx.update(organisation).set({ settings }).where(eq(organisation.id, row.id));
    }
    await tx
      .update(organisation)
      .set({ settings: { ...mine.settings, servesPublic: true } })
      .where(eq(organisation.id, mine.id));
    await record(
      tx,
      {
        action: 'desk.assigned',
        actor,
        object: { type: 'organisation', id: mine.id },
        requestId,
        detail: { before: before.organisationId },
      },
      deps.clock(),
    );
  });
}

/** Longer than a line nobody reads to the end of an answer. */
const contactCharsMax = 200;

/** How the administrator's own office is reached: read out wherever a citizen is sent to a person. */
export async function changeContact(deps: AppDeps, actor: Actor, words: string, requestId: string): Promise<void> {
  const contact = words.replace(/\s+/g, ' ').trim();
  if (contact.length < 3)
    throw new Fault(
      'invalid_input',
      'Scrivi come si raggiunge l’ufficio: per esempio «una persona del CPI di via Roma, 02 1234».',
      {
        details: { field: 'contact' },
      },
    );
  if (contact.length > contactCharsMax || /[«»[\]]/.test(contact))
    throw new Fault(
      'invalid_input',
      `Il contatto ha al massimo ${contactCharsMax} caratteri, senza parentesi quadre né virgolette «».`,
      {
        details: { field: 'contact' },
      },
    );
  await deps.database.db.transaction(async (tx) => {
    const [row] = await tx.select().from(organisation).where(eq(organisation.id, actor.organisationId!)).for('update');
    if (row!.settings.contact === contact) return;
    await tx
      .update(organisation)
      .set({ settings: { ...row!.settings, contact } })
      .where(eq(organisation.id, row!.id));
    await record(
      tx,
      { action: 'desk.contact-changed', actor, object: { type: 'organisation', id: row!.id }, requestId },
      deps.clock(),
    );
  });
}

export async function organisationName(db: Db, id: string): Promise<string> {
  const [row] = await db.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, id));
  return row?.name ?? '';
}
