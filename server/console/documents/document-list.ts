import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { document, passage, type ValidityStatus } from '../../../db/schema/documents.ts';
import { statusOn } from '../../../knowledge/sources/validity.ts';

export type DocumentRow = Omit<typeof document.$inferSelect, 'text'>;
export type DocumentLine = DocumentRow & { statusToday: ValidityStatus; passages: number };

/** Everything of a document but its text, which may be megabytes. */
const columns = {
  id: document.id,
  origin: document.origin,
  file: document.file,
  digest: document.digest,
  format: document.format,
  title: document.title,
  kind: document.kind,
  jurisdiction: document.jurisdiction,
  status: document.status,
  issued: document.issued,
  validFrom: document.validFrom,
  validTo: document.validTo,
  confirmedTo: document.confirmedTo,
  supersededBy: document.supersededBy,
  supersedes: document.supersedes,
  verifiedOn: document.verifiedOn,
  verifiedBy: document.verifiedBy,
  notes: document.notes,
  state: document.state,
  ingestedAt: document.ingestedAt,
  retiredAt: document.retiredAt,
};

export type DocumentQuery = { sheets: boolean; state: 'current' | 'retired'; limit: number; offset: number };

/** Documents, the newest first; sheets by title. `today` (ISO) decides their status. */
export async function listDocuments(db: Db, query: DocumentQuery, today: string): Promise<DocumentLine[]> {
  const rows = await db
    .select(columns)
    .from(document)
    .where(and(eq(document.state, query.state), query.sheets ? eq(document.kind, 'sheet') : ne(document.kind, 'sheet')))
    .orderBy(
      ...(query.sheets ? [] : [desc(sql`coalesce(${document.issued}, ${document.validFrom})`)]),
      asc(document.title),
      asc(document.id),
    )
    .limit(query.limit)
    .offset(query.offset);
  const counts = await countPassages(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, statusToday: statusOn(row, today), passages: counts.get(row.id) ?? 0 }));
}

export async function findDocument(db: Db, id: string, today: string): Promise<DocumentLine | null> {
  const [row] = await db.select(columns).from(document).where(eq(document.id, id));
  if (row === undefined) return null;
  return { ...row, statusToday: statusOn(row, today), passages: (await countPassages(db, [id])).get(id) ?? 0 };
}

async function countPassages(db: Db, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: passage.documentId, passages: count() })
    .from(passage)
    .where(inArray(passage.documentId, ids))
    .groupBy(passage.documentId);
  return new Map(rows.map(({ id, passages }) => [id, passages]));
}
