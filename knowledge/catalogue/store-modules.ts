import { sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import type { Module } from './module.ts';

/** Inserts or replaces modules and the skills they teach; one statement each, pass batches of some hundreds. */
export async function storeModules(tx: Db, modules: Module[]): Promise<void> {
  if (modules.length === 0) return;
  const rows = modules.map((module) => {
    const { id, title, province, hours, start, end, demo, covers: _covers, ...detail } = module;
    return { id, title, province, hours, start_on: start, end_on: end, detail, demo };
  });
  await tx.execute(sql`
    insert into module (id, title, province, hours, start_on, end_on, detail, demo)
    select id, title, province, hours, start_on, end_on, detail, demo
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as row(id text, title text, province text, hours integer, start_on date, end_on date, detail jsonb, demo boolean)
    on conflict (id) do update set title = excluded.title, province = excluded.province, hours = excluded.hours,
      start_on = excluded.start_on, end_on = excluded.end_on, detail = excluded.detail, demo = excluded.demo`);
  const ids = JSON.stringify(modules.map((module) => module.id));
  await tx.execute(
    sql`delete from module_skill where module_id in (select jsonb_array_elements_text(${ids}::text::jsonb))`,
  );
  const links = modules.flatMap((module) => module.covers.map((skillId) => ({ m: module.id, s: skillId })));
  await tx.execute(sql`
    insert into module_skill (module_id, skill_id)
    select distinct m, s from jsonb_to_recordset(${JSON.stringify(links)}::text::jsonb) as row(m text, s text)
    on conflict do nothing`);
}
