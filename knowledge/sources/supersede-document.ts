import { and, eq, isNotNull, ne, or, sql } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Tx } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { document } from '../../db/schema/documents.ts';
import { raiseDocumentsRevision } from './store-document.ts';

type Row = Pick<
  typeof document.$inferSelect,
  'id' | 'title' | 'file' | 'supersedes' | 'supersededBy' | 'issued' | 'validFrom' | 'validTo'
>;
const columns = {
  id: document.id,
  title: document.title,
  file: document.file,
  supersedes: document.supersedes,
  supersededBy: document.supersededBy,
  issued: document.issued,
  validFrom: document.validFrom,
  validTo: document.validTo,
};

/**
 * Carries out what side-cars say about a document just stored: it ends the one it names, and is ended by the one that
 * names it, whichever came first. The ended one stays in search as what held until the day before, unless it had ended
 * earlier. Repeating it changes nothing. `found` is false when it names a document that is not in use.
 * @throws Fault `invalid_input` when two documents replace each other, or the newer one is not newer
 */
export async function supersedeNamed(tx: Tx, documentId: string, actor: Actor, now: Date): Promise<{ found: boolean }> {
  const [stored] = await tx.select(columns).from(document).where(eq(document.id, documentId));
  if (stored === undefined) return { found: false };
  const named = stored.supersedes === null ? null : await findNamed(tx, stored);
  if (named !== null) await supersede(tx, named, stored, actor, now);
  const newer = await tx
    .select(columns)
    .from(document)
    .where(
      and(
        eq(document.state, 'current'),
        ne(document.id, stored.id),
        isNotNull(document.supersedes),
        or(
          eq(document.supersedes, stored.id),
          eq(document.supersedes, stored.file),
          sql`lower(${document.supersedes}) = lower(${stored.title})`,
        ),
      ),
    );
  for (const by of newer) await supersede(tx, stored, by, actor, now);
  return { found: named !== null };
}

async function findNamed(tx: Tx, by: Row): Promise<Row | null> {
  const rows = await tx
    .select(columns)
    .from(document)
    .where(
      and(
        eq(document.state, 'current'),
        ne(document.kind, 'sheet'),
        or(
          eq(document.id, by.supersedes!),
          eq(document.file, by.supersedes!),
          sql`lower(${document.title}) = lower(${by.supersedes!})`,
        ),
      ),
    );
  if (rows.some(({ id }) => id === by.id) && rows.length === 1)
    throw new Fault('invalid_input', `La scheda di ${by.file} dice che il documento sostituisce sé stesso.`);
  const others = rows.filter(({ id }) => id !== by.id);
  // An id says more than a file name, a file name more than a title.
  return (
    others.find(({ id }) => id === by.supersedes) ??
    others.find(({ file }) => file === by.supersedes) ??
    others[0] ??
    null
  );
}

async function supersede(tx: Tx, old: Row, by: Row, actor: Actor, now: Date): Promise<void> {
  if (by.supersededBy !== null && by.supersededBy === old.title)
    throw new Fault('invalid_input', `«${by.title}» e «${old.title}» si sostituiscono a vicenda: correggi le schede.`);
  const from = by.validFrom ?? by.issued ?? now.toISOString().slice(0, 10);
  const last = dayBefore(from);
  if (old.validFrom !== null && last < old.validFrom)
    throw new Fault(
      'invalid_input',
      `«${by.title}» vale dal ${from}, ma «${old.title}», che sostituirebbe, comincia solo il ${old.validFrom}: controlla le date.`,
    );
  const validTo = old.validTo !== null && old.validTo < last ? old.validTo : last;
  if (old.supersededBy === by.title && old.validTo === validTo) return;
  await tx.update(document).set({ supersededBy: by.title, validTo }).where(eq(document.id, old.id));
  await raiseDocumentsRevision(tx);
  await record(
    tx,
    {
      action: 'document.superseded',
      actor,
      object: { type: 'document', id: old.id },
      detail: { by: by.id, validTo },
    },
    now,
  );
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
