import { sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../db/database.ts';
import { sampleMin } from './demand.ts';
import { type DemandFilter, whereOf } from './profile.ts';

/** One month: its adverts, those that ask for the skill, and the share while the month has enough of them for one. */
export type TrendMonth = { month: string; vacancies: number; asking: number; share: number | null };

/** More months than three years say more about how adverts were collected than about demand. */
const monthsMax = 36;

/**
 * Demand month by month, oldest first, without holes: months without adverts are there with none. With a skill, also how
 * many adverts asked for it. A month with fewer adverts than a sample needs has counts and no share.
 */
export async function readTrend(db: Db, filter: DemandFilter, skillId: string | null): Promise<TrendMonth[]> {
  const asking =
    skillId === null
      ? sql`0`
      : sql`count(*) filter (where exists (select 1 from vacancy_skill s where s.vacancy_id = v.id and s.skill_id = ${skillId}))`;
  const rows = rowsOf<{ month: string; n: number | string; asking: number | string }>(
    await db.execute(sql`
      select to_char(published_on, 'YYYY-MM') as month, count(*) as n, ${asking} as asking
      from vacancy v where ${whereOf(filter)} group by 1 order by 1`),
  );
  const known = new Map(rows.map((row) => [row.month, row]));
  const [first, last] = [rows[0]?.month, rows.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = last; month >= first && months.length < monthsMax; month = before(month)) months.unshift(month);
  return months.map((month) => {
    const vacancies = Number(known.get(month)?.n ?? 0);
    const asks = Number(known.get(month)?.asking ?? 0);
    return { month, vacancies, asking: asks, share: vacancies >= sampleMin ? asks / vacancies : null };
  });
}

function before(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
