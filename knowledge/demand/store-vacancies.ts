import { sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../db/database.ts';
import { type Fingerprint, KnownVacancies } from './known-vacancies.ts';
import { packSketch, unpackSketch } from './vacancy-sketch.ts';

export type StoredVacancy = {
  id: string;
  occupationId: string | null;
  publishedOn: string;
  province: string | null;
  sector: string | null;
  title: string;
  company: string;
  body: string;
  seats: number;
  skillIds: string[];
  digest: string;
  sketch: Uint32Array;
};

/** Inserts or replaces adverts with the skills they ask for; pass batches of some hundreds. */
export async function storeVacancies(tx: Db, vacancies: StoredVacancy[]): Promise<void> {
  if (vacancies.length === 0) return;
  const rows = vacancies.map(({ skillIds: _skills, sketch, occupationId, publishedOn, digest, ...row }) => ({
    ...row,
    occupation_id: occupationId,
    published_on: publishedOn,
    words_digest: digest,
    sketch: packSketch(sketch),
  }));
  await tx.execute(sql`
    insert into vacancy (id, occupation_id, published_on, province, sector, title, company, body, seats, demo, words_digest, sketch)
    select id, occupation_id, published_on, province, sector, title, company, body, seats, false, words_digest, sketch
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as row(id text, occupation_id text, published_on date,
      province text, sector text, title text, company text, body text, seats integer, words_digest text, sketch text)
    on conflict (id) do update set occupation_id = excluded.occupation_id, published_on = excluded.published_on,
      province = excluded.province, sector = excluded.sector, title = excluded.title, company = excluded.company,
      body = excluded.body, seats = excluded.seats, words_digest = excluded.words_digest, sketch = excluded.sketch`);
  const ids = JSON.stringify(vacancies.map((vacancy) => vacancy.id));
  await tx.execute(
    sql`delete from vacancy_skill where vacancy_id in (select jsonb_array_elements_text(${ids}::text::jsonb))`,
  );
  const links = vacancies.flatMap((vacancy) => vacancy.skillIds.map((skillId) => ({ v: vacancy.id, s: skillId })));
  await tx.execute(sql`
    insert into vacancy_skill (vacancy_id, skill_id)
    select distinct v, s from jsonb_to_recordset(${JSON.stringify(links)}::text::jsonb) as row(v text, s text)
    on conflict do nothing`);
}

const pageSize = 2000;

/** Everything needed to recognise adverts that were imported before, read page by page. */
export async function readKnownVacancies(db: Db): Promise<KnownVacancies> {
  const known = new KnownVacancies();
  for (let after = ''; ; ) {
    const rows = rowsOf<{
      id: string;
      company: string;
      province: string | null;
      title: string;
      day: string;
      words_digest: string;
      sketch: string;
    }>(
      await db.execute(sql`
        select id, company, province, title, published_on::text as day, words_digest, sketch from vacancy
        where sketch is not null and id > ${after} order by id limit ${pageSize}`),
    );
    for (const row of rows)
      known.add(
        fingerprintOf({ ...row, publishedOn: row.day, digest: row.words_digest, sketch: unpackSketch(row.sketch) }),
      );
    if (rows.length < pageSize) return known;
    after = rows.at(-1)!.id;
  }
}

export function fingerprintOf(vacancy: Omit<Fingerprint, 'day'> & { publishedOn: string }): Fingerprint {
  const { id, company, province, title, digest, sketch } = vacancy;
  return {
    id,
    company,
    province,
    title,
    digest,
    sketch,
    day: Math.floor(Date.parse(vacancy.publishedOn) / 86_400_000),
  };
}
