import { randomBytes } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { sha256 } from '../../db/canonical-json.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import { organisation } from '../../db/schema/accounts.ts';
import { ratingCode, ratingEdition } from '../../db/schema/ratings.ts';
import { findModule } from '../../knowledge/catalogue/find-modules.ts';
import type { AppDeps } from '../deps.ts';

/** A class has some tens of participants; one collection is one edition. */
export const codesMax = 500;

export type NewEdition = { moduleId: string; label: string; from: string; to: string; codes: number };

/**
 * Opens a collection of ratings for one edition of a module and makes its codes. They are told once and only their digests
 * are kept: whoever has the database cannot answer for a participant. Throws `not_found` or `invalid_input`.
 */
export async function openEdition(
  deps: AppDeps,
  actor: Actor,
  input: NewEdition,
  requestId: string,
): Promise<{ id: string; codes: string[] }> {
  const module = await findModule(deps.database.db, input.moduleId);
  if (module === null) throw new Fault('not_found', 'Questo modulo non è nel catalogo.');
  if (input.to < input.from)
    throw new Fault('invalid_input', 'L’edizione finisce prima di cominciare: controlla le due date.', {
      details: { field: 'to' },
    });
  const now = deps.clock();
  const id = newId('rating', now.getTime());
  const codes = Array.from({ length: input.codes }, newCode);
  await deps.database.db.transaction(async (tx) => {
    await tx.insert(ratingEdition).values({
      id,
      organisationId: actor.organisationId!,
      moduleId: module.id,
      label: input.label,
      fromOn: input.from,
      toOn: input.to,
      codes: codes.length,
      createdBy: actor.id,
      createdAt: now,
    });
    await tx.insert(ratingCode).values(codes.map((code) => ({ digest: digestOf(code), editionId: id })));
    await record(
      tx,
      {
        action: 'rating-edition.opened',
        actor,
        object: { type: 'rating-edition', id },
        requestId,
        detail: { moduleId: module.id, codes: codes.length },
      },
      now,
    );
  });
  return { id, codes };
}

/** No letter is mistaken for a digit when a code is copied from paper: `3K7M-9TQW-X2HD`, sixty random bits. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function newCode(): string {
  const letters = [...randomBytes(12)].map((byte) => alphabet[byte % 32]).join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
}

/** A code as it is typed: small letters, spaces and missing hyphens are forgiven. */
export function digestOf(code: string): string {
  return sha256(`rating-code\n${code.toUpperCase().replace(/[^0-9A-Z]/g, '')}`);
}

export type EditionLine = {
  id: string;
  label: string;
  from: string;
  to: string;
  codes: number;
  /** How many of the codes were used; never by whom. */
  answers: number;
};

/** The organisation's own collections for a module, oldest first. */
export async function listEditions(db: Db, organisationId: string, moduleId: string): Promise<EditionLine[]> {
  const rows = await db
    .select()
    .from(ratingEdition)
    .where(and(eq(ratingEdition.organisationId, organisationId), eq(ratingEdition.moduleId, moduleId)))
    .orderBy(asc(ratingEdition.id));
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    from: row.fromOn,
    to: row.toOn,
    codes: row.codes,
    answers: row.waitingN + row.shownN,
  }));
}

/** What participants answered about a module, by who collected it; never fewer than five together. */
export type CollectedRating = { collectedBy: string; value: number; n: number; from: string; to: string };

export async function readCollectedRatings(db: Db, moduleId: string): Promise<CollectedRating[]> {
  const rows = await db
    .select({
      collectedBy: organisation.name,
      n: sql<number>`sum(${ratingEdition.shownN})::int`,
      total: sql<number>`sum(${ratingEdition.shownSum})::int`,
      from: sql<string>`min(${ratingEdition.fromOn})::text`,
      to: sql<string>`max(${ratingEdition.toOn})::text`,
    })
    .from(ratingEdition)
    .innerJoin(organisation, eq(organisation.id, ratingEdition.organisationId))
    .where(and(eq(ratingEdition.moduleId, moduleId), sql`${ratingEdition.shownN} > 0`))
    .groupBy(organisation.id, organisation.name)
    .orderBy(organisation.name);
  return rows.map(({ collectedBy, n, total, from, to }) => ({
    collectedBy,
    value: Math.round((10 * total) / n) / 10,
    n,
    from,
    to,
  }));
}
