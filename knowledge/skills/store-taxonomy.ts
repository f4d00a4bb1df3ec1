import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../../db/database.ts';
import { derivedId } from '../../db/ids.ts';
import { knowledgeRevision } from '../../db/schema/knowledge.ts';
import type { Occupation, OccupationSkill, Skill } from './taxonomy.ts';

/** The id of a concept is derived from where it comes from, so that importing again meets the same row. */
export function skillIdOf(scheme: string, lang: string, uri: string): string {
  return derivedId('skill', scheme, lang, uri);
}
export function occupationIdOf(scheme: string, lang: string, uri: string): string {
  return derivedId('occupation', scheme, lang, uri);
}

/** Inserts or updates skills and the links to what lies above them. One statement a call: pass batches of some hundreds. */
export async function storeSkills(tx: Db, skills: Skill[]): Promise<void> {
  if (skills.length === 0) return;
  const rows = skills.map(({ id, scheme, lang, uri, label, altLabels, description, kind }) => ({
    id,
    scheme,
    lang,
    uri,
    label,
    alt_labels: altLabels,
    description,
    kind,
  }));
  await tx.execute(sql`
    insert into skill (id, scheme, lang, uri, label, alt_labels, description, kind)
    select id, scheme, lang, uri, label, alt_labels, description, kind
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as row(id text, scheme text, lang text, uri text, label text, alt_labels jsonb, description text, kind text)
    on conflict (id) do update set label = excluded.label, alt_labels = excluded.alt_labels,
      description = excluded.description, kind = excluded.kind`);
  await storeBroader(
    tx,
    skills.flatMap((skill) => skill.broader.map((broaderId) => ({ skillId: skill.id, broaderId }))),
  );
}

export async function storeBroader(tx: Db, links: { skillId: string; broaderId: string }[]): Promise<void> {
  if (links.length === 0) return;
  await tx.execute(sql`
    insert into skill_broader (skill_id, broader_id)
    select distinct s, b from jsonb_to_recordset(${JSON.stringify(links.map((link) => ({ s: link.skillId, b: link.broaderId })))}::text::jsonb) as row(s text, b text)
    on conflict do nothing`);
}

export async function storeOccupations(tx: Db, occupations: Occupation[]): Promise<void> {
  if (occupations.length === 0) return;
  const rows = occupations.map(({ id, scheme, lang, uri, label, altLabels, description, isco, kind }) => ({
    id,
    scheme,
    lang,
    uri,
    label,
    alt_labels: altLabels,
    description,
    isco,
    kind,
  }));
  await tx.execute(sql`
    insert into occupation (id, scheme, lang, uri, label, alt_labels, description, isco, kind)
    select id, scheme, lang, uri, label, alt_labels, description, isco, kind
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as row(id text, scheme text, lang text, uri text, label text, alt_labels jsonb, description text, isco text, kind text)
    on conflict (id) do update set label = excluded.label, alt_labels = excluded.alt_labels,
      description = excluded.description, isco = excluded.isco, kind = excluded.kind`);
}

export async function storeOccupationSkills(tx: Db, links: OccupationSkill[]): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map((link) => ({ o: link.occupationId, s: link.skillId, e: link.essential }));
  await tx.execute(sql`
    insert into occupation_skill (occupation_id, skill_id, essential)
    select o, s, bool_or(e) from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as row(o text, s text, e boolean)
    group by o, s
    on conflict (occupation_id, skill_id) do update set essential = excluded.essential`);
}

/** Tells every server that what it holds in memory is old. Call it in the import's transaction, last. */
export async function raiseRevision(tx: Tx, subject: 'taxonomy' | 'catalogue' | 'demand'): Promise<void> {
  await tx
    .update(knowledgeRevision)
    .set({ revision: sql`${knowledgeRevision.revision} + 1` })
    .where(sql`${knowledgeRevision.subject} = ${subject}`);
}
