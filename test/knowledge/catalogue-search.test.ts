import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { rowsOf } from '../../db/database.ts';
import { findModules, listProviders, type ModuleFilter } from '../../knowledge/catalogue/find-modules.ts';
import { openTestDatabase } from '../support/test-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  const { db } = database;
  const [skill] = rowsOf<{ id: string }>(await db.execute(sql`select id from skill order by id limit 1`));
  await db.execute(sql`update skill set label = 'Saldare a zampirone' where id = ${skill!.id}`);
  const add = (id: string, detail: Record<string, unknown>, start: string | null) =>
    db.execute(sql`
      insert into module (id, title, province, hours, start_on, detail, demo)
      values (${id}, 'Zampa di prova', null, 20, ${start}::date, ${JSON.stringify({
        provider: 'Ente Zeta',
        mode: 'online',
        credential: 'badge',
        levelEqf: 4,
        costEur: 0,
        prerequisites: [],
        ...detail,
      })}::jsonb, false)`);
  await add('mod_a', {}, '2027-05-01');
  await add('mod_b', { mode: 'in_person', credential: 'none', levelEqf: 3, costEur: 90, provider: 'Ente Zita' }, null);
  await db.execute(sql`insert into module_skill (module_id, skill_id) values ('mod_b', ${skill!.id})`);
});
afterAll(() => database.close());

const found = async (filter: ModuleFilter) =>
  (await findModules(database.db, { q: 'zampa', limit: 50, ...filter })).map(({ id }) => id);

it('every filter of the catalogue narrows, and words may be in the title, the provider or a skill', async () => {
  expect(await found({})).toEqual(['mod_a', 'mod_b']);
  expect(await found({ mode: 'online' })).toEqual(['mod_a']);
  expect(await found({ credential: 'none' })).toEqual(['mod_b']);
  expect(await found({ levelEqf: 4 })).toEqual(['mod_a']);
  expect(await found({ provider: 'Ente Zita' })).toEqual(['mod_b']);
  expect(await found({ free: true })).toEqual(['mod_a']);
  // Without a date yet it may still start on time.
  expect(await found({ startsFrom: '2027-05-02' })).toEqual(['mod_b']);
  expect(await found({ startsFrom: '2027-05-01' })).toEqual(['mod_a', 'mod_b']);
  expect(await found({ maxHours: 19 })).toEqual([]);
  expect(await found({ q: 'zita zampa' })).toEqual(['mod_b']);
  // Demonstration modules teach that skill too.
  const bySkill = await found({ q: 'zampirone' });
  expect(bySkill).toContain('mod_b');
  expect(bySkill).not.toContain('mod_a');
  expect(await found({ q: 'zampa %' })).toEqual(['mod_a', 'mod_b']);
  expect(await found({ q: 'zam_a' })).toEqual([]);
});

it('providers are counted, the largest first', async () => {
  const providers = await listProviders(database.db, 200);
  expect(providers.find(({ name }) => name === 'Ente Zeta')).toEqual({ name: 'Ente Zeta', modules: 1 });
  const counts = providers.map(({ modules }) => modules);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});
