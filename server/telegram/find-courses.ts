import { and, asc, eq, lte, or, sql } from 'drizzle-orm';
import type { CourseFilter } from '../../bot/deps.ts';
import type { Db } from '../../db/database.ts';
import { trainingModule } from '../../db/schema/knowledge.ts';
import { findModule } from '../../knowledge/catalogue/find-modules.ts';
import type { Module } from '../../knowledge/catalogue/module.ts';
import { tokenize } from '../../knowledge/text/italian.ts';

const wordsMax = 6;
const rootCharsMin = 4;
/** What people write around the topic. */
const around = new Set(['cors', 'formazion', 'imparar', 'cerc', 'vorre']);

/**
 * Modules whose title holds every word of the topic, by the words' roots: `saldatore` finds "Saldatura a filo". Of one
 * province those that are there or online; the soonest first, without a date last.
 */
export async function findCourses(db: Db, filter: CourseFilter, limit: number): Promise<Module[]> {
  const beginnings = tokenize(filter.topic)
    .filter((token) => !token.stop && !around.has(token.root))
    .slice(0, wordsMax)
    // A short root is the beginning of too much: `sala` must not find "Saldatura".
    .map(({ root, norm }) => (root.length >= rootCharsMin ? root : norm));
  const rows = await db
    .select({ id: trainingModule.id })
    .from(trainingModule)
    .where(
      and(
        // Letters and digits only, by the way words are found: nothing of a pattern's own language can be in it.
        ...beginnings.map((beginning) => sql`${trainingModule.title} ~* ${`\\m${beginning}`}`),
        filter.province === null
          ? undefined
          : or(eq(trainingModule.province, filter.province), sql`${trainingModule.province} is null`),
        filter.maxHours === null ? undefined : lte(trainingModule.hours, filter.maxHours),
      ),
    )
    .orderBy(sql`${trainingModule.startOn} asc nulls last`, asc(trainingModule.id))
    .limit(limit);
  const modules = await Promise.all(rows.map(({ id }) => findModule(db, id)));
  return modules.filter((module) => module !== null);
}
