import { eq, sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../db/database.ts';
import { occupation, occupationSkill, skill } from '../../db/schema/knowledge.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Reads all concepts whose labels are in one language. Occupations and skills of every scheme stand side by side. */
export async function loadTaxonomy(db: Db, lang: string): Promise<Taxonomy> {
  const skillRows = await db.select().from(skill).where(eq(skill.lang, lang)).orderBy(skill.id);
  const broaderRows = rowsOf<{ skill_id: string; broader_id: string }>(
    await db.execute(
      sql`select b.skill_id, b.broader_id from skill_broader b join skill s on s.id = b.skill_id where s.lang = ${lang}`,
    ),
  );
  const broader = new Map<string, string[]>();
  for (const { skill_id, broader_id } of broaderRows) {
    const known = broader.get(skill_id);
    if (known === undefined) broader.set(skill_id, [broader_id]);
    else known.push(broader_id);
  }
  const occupationRows = await db.select().from(occupation).where(eq(occupation.lang, lang)).orderBy(occupation.id);
  const ids = new Set(occupationRows.map((row) => row.id));
  const links = await db.select().from(occupationSkill).orderBy(occupationSkill.occupationId, occupationSkill.skillId);
  return {
    skills: skillRows.map((row) => ({ ...row, broader: (broader.get(row.id) ?? []).sort() })),
    occupations: occupationRows,
    occupationSkills: links.filter((link) => ids.has(link.occupationId)),
  };
}
