import { sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../db/database.ts';

/** Below this many vacancies a share says nothing about the market, and none is given (known failure of labour-market tools). */
export const sampleMin = 5;

/** What companies ask for one occupation. `shares` is empty when the sample is too small. */
export type DemandProfile = {
  vacancies: number;
  sufficient: boolean;
  /** ISO dates of the oldest and newest vacancy; null without any. */
  from: string | null;
  to: string | null;
  /** Skill id → number of vacancies that ask for it. */
  counts: Map<string, number>;
  /** Skill id → share of vacancies that ask for it, 0…1. */
  shares: Map<string, number>;
  demo: boolean;
};

/** Demand for an occupation as of a date: only vacancies published up to it are read. */
export async function readDemand(db: Db, occupationId: string, asOf: string): Promise<DemandProfile> {
  const [head] = rowsOf<{ n: number | string; from_on: string | null; to_on: string | null; demo: boolean | null }>(
    await db.execute(sql`
      select count(*) as n, min(published_on)::text as from_on, max(published_on)::text as to_on, bool_or(demo) as demo
      from vacancy where occupation_id = ${occupationId} and published_on <= ${asOf}::date`),
  );
  const vacancies = Number(head?.n ?? 0);
  const rows = rowsOf<{ skill_id: string; n: number | string }>(
    await db.execute(sql`
      select s.skill_id, count(*) as n from vacancy_skill s join vacancy v on v.id = s.vacancy_id
      where v.occupation_id = ${occupationId} and v.published_on <= ${asOf}::date group by s.skill_id order by s.skill_id`),
  );
  const counts = new Map(rows.map((row) => [row.skill_id, Number(row.n)]));
  const sufficient = vacancies >= sampleMin;
  return {
    vacancies,
    sufficient,
    from: head?.from_on ?? null,
    to: head?.to_on ?? null,
    counts,
    shares: sufficient ? new Map([...counts].map(([id, n]) => [id, n / vacancies])) : new Map(),
    demo: head?.demo ?? false,
  };
}
