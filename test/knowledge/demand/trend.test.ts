import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, rowsOf } from '../../../db/database.ts';
import { readTrend } from '../../../knowledge/demand/trend.ts';
import { openTestDatabase } from '../../support/test-database.ts';

let database: Database;
let skillId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  const { db } = database;
  skillId = rowsOf<{ id: string }>(await db.execute(sql`select id from skill order by id limit 1`))[0]!.id;
  const add = async (id: string, day: string, asks: boolean) => {
    await db.execute(sql`
      insert into vacancy (id, published_on, province, title, company, body, seats, demo)
      values (${id}, ${day}::date, 'ZZ', 'Prova', 'Ditta', 'testo', 1, false)`);
    if (asks) await db.execute(sql`insert into vacancy_skill (vacancy_id, skill_id) values (${id}, ${skillId})`);
  };
  for (let n = 0; n < 6; n++) await add(`vac_a${n}`, '2025-11-03', n < 3);
  await add('vac_b', '2026-02-01', true);
});
afterAll(() => database.close());

it('months without adverts are there with none, and only months with a sample have a share', async () => {
  expect(await readTrend(database.db, { province: 'ZZ' }, skillId)).toEqual([
    { month: '2025-11', vacancies: 6, asking: 3, share: 0.5 },
    { month: '2025-12', vacancies: 0, asking: 0, share: null },
    { month: '2026-01', vacancies: 0, asking: 0, share: null },
    { month: '2026-02', vacancies: 1, asking: 1, share: null },
  ]);
  expect(await readTrend(database.db, { province: 'YY' }, null)).toEqual([]);
});
