import { and, eq, sql } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { digestOf, sha256 } from '../../db/canonical-json.ts';
import type { Db, Tx } from '../../db/database.ts';
import { derivedId, newId } from '../../db/ids.ts';
import { document, type PassageUnit, type ValidityStatus } from '../../db/schema/documents.ts';
import type { DocumentMeta, PartRule } from './known-documents.ts';
import { termsOf, termsVersion } from './passage-terms.ts';
import { splitPassages } from './split-passages.ts';

/** A document as read, ready to be stored. */
export type ReadSource = {
  origin: string;
  file: string;
  format: string;
  text: string;
  notes: string[];
  meta: DocumentMeta;
  parts: readonly PartRule[];
  /** Title, file name or id of the document whose place this one takes. */
  supersedes?: string;
};
export type StoreOutcome = { documentId: string; outcome: 'added' | 'changed' | 'unchanged'; passages: number };

type PassageRow = {
  id: string;
  ordinal: number;
  locator: string;
  heading: string;
  text: string;
  digest: string;
  start_at: number;
  end_at: number;
  units: PassageUnit[];
  valid_to: string | null;
  status: ValidityStatus | null;
};

/** Raised when passages are cut differently, so that a re-run of the ingestion cuts the known files anew. */
const splitterVersion = 2;

/** Stores a document with its passages; the same content again changes nothing, another content replaces the old one. */
export async function storeDocument(tx: Tx, source: ReadSource, actor: Actor, now: Date): Promise<StoreOutcome> {
  const passages =
    source.meta.kind === 'sheet'
      ? []
      : splitPassages(source.text).map((draft, ordinal) => {
          const part = source.parts.find((rule) => rule.matches(draft));
          return { ...draft, ordinal, validTo: part?.validTo ?? null, status: part?.status ?? null };
        });
  return storeWithPassages(tx, source, passages, actor, now);
}

export type PassageInput = {
  ordinal: number;
  locator: string;
  heading: string;
  text: string;
  start: number;
  end: number;
  units: PassageUnit[];
  validTo: string | null;
  status: ValidityStatus | null;
};

export async function storeWithPassages(
  tx: Tx,
  source: ReadSource,
  passages: readonly PassageInput[],
  actor: Actor,
  now: Date,
): Promise<StoreOutcome> {
  const digest = digestOf({
    text: source.text,
    meta: source.meta,
    splitterVersion,
    ...(source.supersedes === undefined ? {} : { supersedes: source.supersedes }),
  });
  const same = and(eq(document.origin, source.origin), eq(document.file, source.file), eq(document.state, 'current'));
  const [known] = await tx.select({ id: document.id, digest: document.digest }).from(document).where(same);
  if (known?.digest === digest) return { documentId: known.id, outcome: 'unchanged', passages: 0 };
  if (known !== undefined) await retire(tx, known.id, now);
  const documentId = newId('document', now.getTime());
  const { verifiedOn, verifiedBy, supersededBy, ...meta } = source.meta;
  await tx.insert(document).values({
    id: documentId,
    origin: source.origin,
    file: source.file,
    digest,
    format: source.format,
    ...meta,
    verifiedOn,
    verifiedBy,
    supersededBy,
    supersedes: source.supersedes ?? null,
    text: source.text,
    notes: source.notes,
    ingestedAt: now,
  });
  const rows: PassageRow[] = passages.map(({ start, end, validTo, ...one }) => ({
    ...one,
    id: derivedId('passage', documentId, String(one.ordinal)),
    digest: sha256(one.text),
    start_at: start,
    end_at: end,
    valid_to: validTo,
  }));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await tx.execute(sql`
      insert into passage (id, document_id, ordinal, locator, heading, text, digest, start_at, end_at, units, valid_to, status)
      select id, ${documentId}, ordinal, locator, heading, text, digest, start_at, end_at, units, valid_to, status
      from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + rowsAtOnce))}::text::jsonb) as row(id text, ordinal integer, locator text, heading text,
        text text, digest text, start_at integer, end_at integer, units jsonb, valid_to date, status text)`);
  }
  const title = meta.kind === 'sheet' ? '' : meta.title;
  await storeTerms(
    tx,
    rows.map(({ id, text, heading }) => ({ id, terms: termsOf({ text, heading, title }) })),
  );
  await raiseDocumentsRevision(tx);
  await record(
    tx,
    {
      action: known === undefined ? 'document.ingested' : 'document.replaced',
      actor,
      object: { type: 'document', id: documentId },
      detail: {
        digest,
        passages: rows.length,
        kind: meta.kind,
        ...(known === undefined ? {} : { replaces: known.id }),
      },
    },
    now,
  );
  return { documentId, outcome: known === undefined ? 'added' : 'changed', passages: rows.length };
}

/** Keeps the words of passages for the index of every server; those of another version are replaced. */
export async function storeTerms(tx: Db | Tx, rows: readonly { id: string; terms: string }[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await tx.execute(sql`
      insert into passage_terms (passage_id, version, terms)
      select row.id, ${termsVersion()}, row.terms
      from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + rowsAtOnce))}::text::jsonb) as row(id text, terms text)
      join passage p on p.id = row.id
      on conflict (passage_id) do update set version = excluded.version, terms = excluded.terms`);
  }
}

/** One statement carries this many rows: some hundred KB, far below what either engine refuses. */
const rowsAtOnce = 500;

/** Takes a document out of search. Its row stays for the answers that cite it; its passages go. False when it was not current. */
export async function retireDocument(
  tx: Tx,
  documentId: string,
  actor: Actor,
  now: Date,
  reason?: string,
): Promise<boolean> {
  if (!(await retire(tx, documentId, now))) return false;
  await raiseDocumentsRevision(tx);
  await record(
    tx,
    {
      action: 'document.retired',
      actor,
      object: { type: 'document', id: documentId },
      ...(reason === undefined ? {} : { detail: { reason } }),
    },
    now,
  );
  return true;
}

async function retire(tx: Tx, documentId: string, now: Date): Promise<boolean> {
  const done = await tx
    .update(document)
    .set({ state: 'retired', retiredAt: now })
    .where(and(eq(document.id, documentId), eq(document.state, 'current')))
    .returning({ id: document.id });
  if (done.length === 0) return false;
  await tx.execute(sql`delete from passage where document_id = ${documentId}`);
  return true;
}

/** Tells every server that its index of the documents is old. */
export async function raiseDocumentsRevision(tx: Tx): Promise<void> {
  await tx.execute(sql`update knowledge_revision set revision = revision + 1 where subject = 'documents'`);
}
