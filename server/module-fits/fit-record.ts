import { and, asc, desc, eq, lt } from 'drizzle-orm';
import type { ModuleFit, Suggestion } from '../../agents/examiner/fit.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import type { DecisionState } from '../../db/schema/analyses.ts';
import { type DraftedWith, type FitDemand, type FitSubject, moduleFit, moduleFitItem } from '../../db/schema/fit.ts';
import type { AppDeps } from '../deps.ts';

/** A suggestion with its own id and what somebody decided about it. */
export type SuggestionItem = Suggestion & {
  itemId: string;
  version: number;
  decision: {
    state: DecisionState;
    by: string | null;
    at: string | null;
    reason: string | null;
    value: Record<string, unknown> | null;
  };
};

export type FitRecord = Omit<ModuleFit, 'suggestions'> & {
  id: string;
  createdAt: string;
  createdBy: string;
  revision: number;
  subject: FitSubject;
  demand: FitDemand;
  /** The adverts that were given with the request, so that a quote can be seen in its place. */
  adverts: string[];
  draftedWith: DraftedWith;
  suggestions: SuggestionItem[];
};

/** The same answer for "there is none" and "it is another organisation's". */
export function fitNotFound(): Fault {
  return new Fault('not_found', 'Questa verifica non esiste, oppure appartiene a un’altra organizzazione.');
}

/** A fit of the organisation with its suggestions. Throws `not_found`. */
export async function getFit(db: Db, organisationId: string, id: string): Promise<FitRecord> {
  const [row] = await db
    .select()
    .from(moduleFit)
    .where(and(eq(moduleFit.id, id), eq(moduleFit.organisationId, organisationId)));
  if (row === undefined) throw fitNotFound();
  const items = await db
    .select()
    .from(moduleFitItem)
    .where(eq(moduleFitItem.fitId, id))
    .orderBy(asc(moduleFitItem.position));
  return {
    ...(row.result as Omit<ModuleFit, 'suggestions'>),
    id: row.id,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    revision: row.revision,
    subject: row.subject,
    demand: row.demand,
    adverts: row.adverts,
    draftedWith: row.draftedWith ?? { mode: 'built_in', name: null, refused: 0 },
    suggestions: items.map((item) => ({
      ...(item.content as Suggestion),
      itemId: item.id,
      version: item.version,
      decision: {
        state: item.decisionState,
        by: item.decidedBy,
        at: item.decidedAt?.toISOString() ?? null,
        reason: item.decisionDetail?.reason ?? null,
        value: item.decisionDetail?.value ?? null,
      },
    })),
  };
}

/** A fit as somebody opens it: reading it is an event of the log. */
export async function viewFit(deps: AppDeps, actor: Actor, id: string, requestId: string): Promise<FitRecord> {
  return deps.database.db.transaction(async (tx) => {
    const fit = await getFit(tx, actor.organisationId!, id);
    await record(
      tx,
      { action: 'module-fit.viewed', actor, object: { type: 'module-fit', id }, requestId },
      deps.clock(),
    );
    return fit;
  });
}

export type FitLine = {
  id: string;
  title: string;
  createdAt: string;
  createdBy: string;
  vacancies: number;
  /** Of a company's own profile; null when adverts were compared. */
  company: string | null;
  sufficient: boolean;
  coverage: number | null;
};

/** The organisation's fits, newest first, at most `limit` after an id. */
export async function listFits(
  db: Db,
  organisationId: string,
  options: { limit: number; after?: string },
): Promise<FitLine[]> {
  const rows = await db
    .select()
    .from(moduleFit)
    .where(
      and(
        eq(moduleFit.organisationId, organisationId),
        options.after === undefined ? undefined : lt(moduleFit.id, options.after),
      ),
    )
    .orderBy(desc(moduleFit.id))
    .limit(options.limit);
  return rows.map((row) => {
    const result = row.result as Omit<ModuleFit, 'suggestions'>;
    return {
      id: row.id,
      title: row.title,
      createdAt: row.createdAt.toISOString(),
      createdBy: row.createdBy,
      vacancies: result.sample.vacancies,
      company: row.demand.profile?.company ?? null,
      sufficient: result.sample.sufficient,
      coverage: result.coverage,
    };
  });
}
