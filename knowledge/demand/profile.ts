import { type SQL, sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../db/database.ts';
import { sampleMin } from './demand.ts';

/** Which adverts count; every field narrows. Dates are ISO and inclusive. */
export type DemandFilter = {
  occupationId?: string;
  sector?: string;
  province?: string;
  company?: string;
  from?: string;
  to?: string;
};

/** How many adverts speak, when they were published, and whether they are enough for a share. */
export type DemandSample = {
  vacancies: number;
  from: string | null;
  to: string | null;
  sufficient: boolean;
  /** Adverts still missing to a share; 0 when sufficient. */
  missing: number;
  demo: boolean;
};

/** A skill with the adverts that ask for it. `share` is null while the sample is too small: then a count is all there is. */
export type AskedSkill = {
  skillId: string;
  vacancies: number;
  share: number | null;
  examples: { vacancyId: string; title: string; company: string; date: string }[];
};

export type DemandView = { sample: DemandSample; skills: AskedSkill[]; months: { month: string; vacancies: number }[] };

const skillsMax = 200;
const examplesMax = 3;

/** What companies ask, most asked first, with examples and the number of adverts month by month. */
export async function readDemandView(db: Db, filter: DemandFilter): Promise<DemandView> {
  const where = whereOf(filter);
  const [head] = rowsOf<{ n: number | string; from_on: string | null; to_on: string | null; demo: boolean | null }>(
    await db.execute(sql`
      select count(*) as n, min(published_on)::text as from_on, max(published_on)::text as to_on, bool_or(demo) as demo
      from vacancy v where ${where}`),
  );
  const sample = sampleOf(Number(head?.n ?? 0), head?.from_on ?? null, head?.to_on ?? null, head?.demo ?? false);
  const counts = rowsOf<{ skill_id: string; n: number | string }>(
    await db.execute(sql`
      select s.skill_id, count(*) as n from vacancy_skill s join vacancy v on v.id = s.vacancy_id
      where ${where} group by s.skill_id order by n desc, s.skill_id limit ${skillsMax}`),
  );
  const examples = await readExamples(
    db,
    where,
    counts.map((row) => row.skill_id),
  );
  const months = rowsOf<{ month: string; n: number | string }>(
    await db.execute(sql`
      select to_char(published_on, 'YYYY-MM') as month, count(*) as n from vacancy v where ${where} group by 1 order by 1`),
  );
  return {
    sample,
    skills: counts.map((row) => ({
      skillId: row.skill_id,
      vacancies: Number(row.n),
      share: sample.sufficient ? Number(row.n) / sample.vacancies : null,
      examples: examples.get(row.skill_id) ?? [],
    })),
    months: months.map((row) => ({ month: row.month, vacancies: Number(row.n) })),
  };
}

/** The texts of the newest adverts, at most `limit`: for what counts do not tell, such as the level of study asked for. */
export async function listNewestAdverts(
  db: Db,
  filter: DemandFilter,
  limit: number,
): Promise<{ id: string; title: string; body: string }[]> {
  return rowsOf<{ id: string; title: string; body: string }>(
    await db.execute(sql`
      select id, title, body from vacancy v where ${whereOf(filter)} order by published_on desc, id limit ${limit}`),
  );
}

export function sampleOf(vacancies: number, from: string | null, to: string | null, demo: boolean): DemandSample {
  return { vacancies, from, to, sufficient: vacancies >= sampleMin, missing: Math.max(0, sampleMin - vacancies), demo };
}

/** The sentence for a sample that says nothing yet; null when it is large enough. */
export function smallSampleMessage(sample: DemandSample): string | null {
  if (sample.sufficient) return null;
  const has = sample.vacancies === 1 ? "c'è 1 annuncio" : `ci sono ${sample.vacancies} annunci`;
  const needs = sample.missing === 1 ? 'ne serve almeno un altro' : `ne servono almeno altri ${sample.missing}`;
  return `Campione troppo piccolo: ${has}, ${needs} per parlare di quote. Allarga il periodo, la provincia o il settore.`;
}

/** The values demand can be narrowed by, with how many adverts each has. */
export async function listDemandGroups(
  db: Db,
  by: 'occupation' | 'sector' | 'province' | 'company',
  filter: DemandFilter,
  limit: number,
): Promise<{ value: string; sample: DemandSample }[]> {
  const column = {
    occupation: sql`v.occupation_id`,
    sector: sql`v.sector`,
    province: sql`v.province`,
    company: sql`v.company`,
  }[by];
  const rows = rowsOf<{ value: string; n: number | string; from_on: string; to_on: string; demo: boolean }>(
    await db.execute(sql`
      select ${column} as value, count(*) as n, min(published_on)::text as from_on, max(published_on)::text as to_on,
        bool_or(demo) as demo
      from vacancy v where ${whereOf(filter)} and ${column} is not null and ${column} <> ''
      group by 1 order by n desc, value limit ${limit}`),
  );
  return rows.map((row) => ({ value: row.value, sample: sampleOf(Number(row.n), row.from_on, row.to_on, row.demo) }));
}

/** The condition on `vacancy v` that a filter stands for. */
export function whereOf(filter: DemandFilter): SQL {
  const parts: SQL[] = [sql`true`];
  if (filter.occupationId !== undefined) parts.push(sql`v.occupation_id = ${filter.occupationId}`);
  if (filter.sector !== undefined) parts.push(sql`v.sector = ${filter.sector}`);
  if (filter.province !== undefined) parts.push(sql`v.province = ${filter.province}`);
  if (filter.company !== undefined) parts.push(sql`v.company = ${filter.company}`);
  if (filter.from !== undefined) parts.push(sql`v.published_on >= ${filter.from}::date`);
  if (filter.to !== undefined) parts.push(sql`v.published_on <= ${filter.to}::date`);
  return sql.join(parts, sql` and `);
}

async function readExamples(db: Db, where: SQL, skillIds: string[]): Promise<Map<string, AskedSkill['examples']>> {
  const examples = new Map<string, AskedSkill['examples']>();
  if (skillIds.length === 0) return examples;
  const rows = rowsOf<{ skill_id: string; id: string; title: string; company: string; day: string }>(
    await db.execute(sql`
      select skill_id, id, title, company, day from (
        select s.skill_id, v.id, v.title, v.company, v.published_on::text as day,
          row_number() over (partition by s.skill_id order by v.published_on desc, v.id) as place
        from vacancy_skill s join vacancy v on v.id = s.vacancy_id
        where ${where} and s.skill_id in (select jsonb_array_elements_text(${JSON.stringify(skillIds)}::text::jsonb))
      ) ranked where place <= ${examplesMax} order by skill_id, place`),
  );
  for (const row of rows) {
    const list = examples.get(row.skill_id) ?? [];
    list.push({ vacancyId: row.id, title: row.title, company: row.company, date: row.day });
    examples.set(row.skill_id, list);
  }
  return examples;
}
