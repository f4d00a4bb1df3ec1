import { and, asc, eq, ilike, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { moduleSkill, trainingModule } from '../../db/schema/knowledge.ts';
import type { Module, ModuleMode } from './module.ts';

/** More modules than this are not weighed for one plan; the solver's time is measured up to here. */
const candidatesMax = 5000;

/** Prerequisites of prerequisites are followed so far; a longer chain is a mistake of the catalogue. */
const prerequisiteDepthMax = 5;

/**
 * All modules that teach at least one of the skills, with everything they teach, and the modules that must come before
 * them even where these teach none of the skills: without them the planner could not choose the others. Ordered by id.
 */
export async function listModulesTeaching(db: Db, skillIds: string[]): Promise<Module[]> {
  if (skillIds.length === 0) return [];
  const ids = db
    .selectDistinct({ id: moduleSkill.moduleId })
    .from(moduleSkill)
    .where(inArray(moduleSkill.skillId, skillIds));
  const rows = await db
    .select()
    .from(trainingModule)
    .where(inArray(trainingModule.id, ids))
    .orderBy(asc(trainingModule.id))
    .limit(candidatesMax);
  const found = new Map((await attachSkills(db, rows)).map((module) => [module.id, module]));
  for (let depth = 0; depth < prerequisiteDepthMax; depth++) {
    const missing = [...new Set([...found.values()].flatMap((module) => module.prerequisites))].filter(
      (id) => !found.has(id),
    );
    if (missing.length === 0) break;
    const before = await attachSkills(
      db,
      await db.select().from(trainingModule).where(inArray(trainingModule.id, missing)),
    );
    if (before.length === 0) break;
    for (const module of before) found.set(module.id, module);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a search for modules may ask; every field narrows. */
export type ModuleFilter = {
  /** Words of the title, the provider, or a skill the module teaches; each must be in one of them. */
  q?: string;
  province?: string;
  maxHours?: number;
  skillId?: string;
  mode?: ModuleMode;
  credential?: Module['credential'];
  provider?: string;
  levelEqf?: number;
  /** ISO date: modules that start on it or later, and those without a date yet. */
  startsFrom?: string;
  free?: boolean;
};

const searchedWordsMax = 8;

/** Modules that a filter describes; at most `limit`, after an id. */
export async function findModules(db: Db, filter: ModuleFilter & { after?: string; limit: number }): Promise<Module[]> {
  const words = (filter.q ?? '')
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .slice(0, searchedWordsMax);
  const detail = (name: string) => sql`${trainingModule.detail} ->> ${name}`;
  const when = <Value>(value: Value | undefined, condition: (value: Value) => SQL | undefined): SQL | undefined =>
    value === undefined ? undefined : condition(value);
  const rows = await db
    .select()
    .from(trainingModule)
    .where(
      and(
        ...words.map((word) => {
          const pattern = `%${word.replace(/[%_\\]/g, '\\$&')}%`;
          return or(
            ilike(trainingModule.title, pattern),
            sql`${detail('provider')} ilike ${pattern}`,
            sql`exists (select 1 from module_skill ms join skill s on s.id = ms.skill_id
              where ms.module_id = ${trainingModule.id} and s.label ilike ${pattern})`,
          );
        }),
        when(filter.province, (province) =>
          or(eq(trainingModule.province, province), sql`${trainingModule.province} is null`),
        ),
        when(filter.maxHours, (hours) => lte(trainingModule.hours, hours)),
        when(filter.mode, (mode) => sql`${detail('mode')} = ${mode}`),
        when(filter.credential, (credential) => sql`${detail('credential')} = ${credential}`),
        when(filter.provider, (provider) => sql`${detail('provider')} = ${provider}`),
        when(filter.levelEqf, (level) => sql`${detail('levelEqf')} = ${String(level)}`),
        when(
          filter.startsFrom,
          (day) => sql`(${trainingModule.startOn} is null or ${trainingModule.startOn} >= ${day}::date)`,
        ),
        filter.free === true ? sql`${detail('costEur')} = '0'` : undefined,
        when(filter.after, (after) => sql`${trainingModule.id} > ${after}`),
        when(filter.skillId, (skillId) =>
          inArray(
            trainingModule.id,
            db.select({ id: moduleSkill.moduleId }).from(moduleSkill).where(eq(moduleSkill.skillId, skillId)),
          ),
        ),
      ),
    )
    .orderBy(asc(trainingModule.id))
    .limit(filter.limit);
  return attachSkills(db, rows);
}

/** One module, or null. */
export async function findModule(db: Db, id: string): Promise<Module | null> {
  const rows = await db.select().from(trainingModule).where(eq(trainingModule.id, id));
  return (await attachSkills(db, rows))[0] ?? null;
}

/** The whole catalogue up to `limit`, or one provider's, ordered by id: for exports and for the matrix of modules and skills. */
export async function listCatalogue(db: Db, options: { limit: number; provider?: string }): Promise<Module[]> {
  const rows = await db
    .select()
    .from(trainingModule)
    .where(
      options.provider === undefined ? undefined : sql`${trainingModule.detail} ->> 'provider' = ${options.provider}`,
    )
    .orderBy(asc(trainingModule.id))
    .limit(options.limit);
  return attachSkills(db, rows);
}

/** Providers of the catalogue with how many modules each has, the largest first. */
export async function listProviders(db: Db, limit: number): Promise<{ name: string; modules: number }[]> {
  const name = sql<string>`${trainingModule.detail} ->> 'provider'`;
  const rows = await db
    .select({ name, modules: sql<number>`count(*)::int` })
    .from(trainingModule)
    .where(sql`coalesce(${trainingModule.detail} ->> 'provider', '') <> ''`)
    .groupBy(name)
    .orderBy(sql`2 desc`, name)
    .limit(limit);
  return rows;
}

async function attachSkills(db: Db, rows: (typeof trainingModule.$inferSelect)[]): Promise<Module[]> {
  if (rows.length === 0) return [];
  const links = await db
    .select()
    .from(moduleSkill)
    .where(
      inArray(
        moduleSkill.moduleId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(moduleSkill.moduleId, moduleSkill.skillId);
  const covers = new Map<string, string[]>();
  for (const { moduleId, skillId } of links) covers.set(moduleId, [...(covers.get(moduleId) ?? []), skillId]);
  return rows.map((row) => ({
    ...(row.detail as Omit<Module, 'id' | 'title' | 'province' | 'hours' | 'start' | 'end' | 'demo' | 'covers'>),
    id: row.id,
    title: row.title,
    province: row.province,
    hours: row.hours,
    start: row.startOn,
    end: row.endOn,
    demo: row.demo,
    covers: covers.get(row.id) ?? [],
  }));
}
