import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import type { PersonKeys } from '../../db/people/person-keys.ts';
import { user } from '../../db/schema/accounts.ts';
import { type AnalysisStatus, analysis, analysisItem } from '../../db/schema/analyses.ts';
import { person } from '../../db/schema/people.ts';
import { places } from './analysis-record.ts';

export type AnalysisLine = {
  id: string;
  alias: string;
  target: string;
  status: AnalysisStatus;
  createdAt: string;
  createdBy: string;
  items: number;
  decided: number;
};

/** The organisation's analyses, newest first, at most `limit` after an id. Erased people are not listed. */
export async function listAnalyses(
  db: Db,
  keys: PersonKeys,
  organisationId: string,
  filter: { status?: AnalysisStatus; createdBy?: string; after?: string; limit: number },
): Promise<AnalysisLine[]> {
  const rows = await db
    .select({ row: analysis, alias: person.alias, name: user.name })
    .from(analysis)
    .innerJoin(person, eq(person.id, analysis.personId))
    .leftJoin(user, eq(user.id, analysis.createdBy))
    .where(
      and(
        eq(analysis.organisationId, organisationId),
        filter.status === undefined ? undefined : eq(analysis.status, filter.status),
        filter.createdBy === undefined ? undefined : eq(analysis.createdBy, filter.createdBy),
        filter.after === undefined ? undefined : lt(analysis.id, filter.after),
        sql`${person.erasedAt} is null`,
      ),
    )
    .orderBy(desc(analysis.id))
    .limit(filter.limit);
  return Promise.all(
    rows.map(async ({ row, alias, name }) => {
      const cipher = await keys.get(db, row.personId);
      const [counts] = await db
        .select({
          items: sql<number>`count(*)::int`,
          decided: sql<number>`(count(*) filter (where ${analysisItem.decisionState} <> 'proposed'))::int`,
        })
        .from(analysisItem)
        .where(eq(analysisItem.analysisId, row.id));
      return {
        id: row.id,
        alias: cipher.open(alias!, places.alias(row.personId)),
        target: row.target.label,
        status: row.status,
        createdAt: row.createdAt.toISOString(),
        createdBy: name ?? '',
        items: counts?.items ?? 0,
        decided: counts?.decided ?? 0,
      };
    }),
  );
}
