import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { skill } from '../../db/schema/knowledge.ts';
import { buildSkillNameIndex, type SkillNameIndex } from './skill-name-index.ts';

/** The names of all skills in a language, of every scheme; null where none was imported. Descriptions stay in the database. */
export async function loadSkillNames(db: Db, lang: string): Promise<SkillNameIndex | null> {
  const rows = await db
    .select({ id: skill.id, uri: skill.uri, label: skill.label, altLabels: skill.altLabels })
    .from(skill)
    .where(eq(skill.lang, lang))
    .orderBy(skill.id);
  return rows.length === 0 ? null : buildSkillNameIndex(rows);
}
