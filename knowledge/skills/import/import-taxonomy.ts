import { sql } from 'drizzle-orm';
import { type Actor, record } from '../../../db/audit/record.ts';
import type { Database, Tx } from '../../../db/database.ts';
import {
  occupationIdOf,
  raiseRevision,
  skillIdOf,
  storeBroader,
  storeOccupationSkills,
  storeOccupations,
  storeSkills,
} from '../store-taxonomy.ts';
import { readTaxonomyFiles, type TaxonomyOptions, type TaxonomyReport } from './read-taxonomy-files.ts';
import type { TaxonomyBatch } from './taxonomy-rows.ts';

export type ImportOptions = TaxonomyOptions & {
  /** Short name of the taxonomy; taken from the URIs when absent. */
  scheme?: string;
  actor: Actor;
  now: Date;
};

export type ImportResult = { scheme: string; stored: Record<TaxonomyBatch['kind'], number>; report: TaxonomyReport };

/**
 * Imports a taxonomy in one transaction, with its audit row: a run that is interrupted leaves what was there before, and
 * a second run stores the same rows again. Relations of the same taxonomy and language are replaced as a whole, so that
 * one that a new version dropped does not stay. Ends by raising the revision: every server then rebuilds its index.
 * @throws Fault as readTaxonomyFiles does
 */
export async function importTaxonomy(database: Database, path: string, options: ImportOptions): Promise<ImportResult> {
  const reader = await readTaxonomyFiles(path, options);
  const stored: ImportResult['stored'] = { isco_group: 0, occupation: 0, skill: 0, broader: 0, occupation_skill: 0 };
  let scheme = options.scheme;
  await database.db.transaction(async (tx) => {
    for await (const batch of reader) {
      if (scheme === undefined) scheme = schemeOf(batch);
      if (stored[batch.kind] === 0 && (batch.kind === 'broader' || batch.kind === 'occupation_skill'))
        await clearRelations(tx, batch.kind, scheme, reader.lang);
      await storeBatch(tx, scheme, reader.lang, batch);
      stored[batch.kind] += batch.rows.length;
    }
    await markCompetences(tx, scheme!, reader.lang);
    await raiseRevision(tx, 'taxonomy');
    await record(
      tx,
      {
        action: 'taxonomy.imported',
        actor: options.actor,
        object: { type: 'taxonomy', id: `${scheme}:${reader.lang}` },
        detail: { stored },
      },
      options.now,
    );
  });
  return { scheme: scheme!, stored, report: reader.report };
}

/** `http://data.europa.eu/esco/skill/…` is `esco`; otherwise the first part of the path names the taxonomy. */
function schemeOf(batch: TaxonomyBatch): string {
  const first = batch.rows[0]!;
  const uri = 'uri' in first ? first.uri : 'occupationUri' in first ? first.occupationUri : first.skillUri;
  const [, name] = /^[a-z]+:\/\/[^/]+\/([a-z0-9-]+)/i.exec(uri) ?? [];
  return (name ?? 'importata').toLowerCase();
}

async function storeBatch(tx: Tx, scheme: string, lang: string, batch: TaxonomyBatch): Promise<void> {
  switch (batch.kind) {
    case 'isco_group':
      return storeOccupations(
        tx,
        batch.rows.map(({ code, ...row }) => ({
          ...row,
          id: occupationIdOf(scheme, lang, row.uri),
          scheme,
          lang,
          isco: code,
          kind: 'group' as const,
        })),
      );
    case 'occupation':
      return storeOccupations(
        tx,
        batch.rows.map((row) => ({
          ...row,
          id: occupationIdOf(scheme, lang, row.uri),
          scheme,
          lang,
          kind: 'occupation' as const,
        })),
      );
    case 'skill':
      return storeSkills(
        tx,
        batch.rows.map(({ uri, label, altLabels, description, isKnowledge }) => ({
          id: skillIdOf(scheme, lang, uri),
          uri,
          label,
          altLabels,
          description,
          kind: isKnowledge ? ('knowledge' as const) : ('skill' as const),
          broader: [],
          scheme,
          lang,
        })),
      );
    case 'broader':
      return storeBroader(
        tx,
        batch.rows.map((row) => ({
          skillId: skillIdOf(scheme, lang, row.skillUri),
          broaderId: skillIdOf(scheme, lang, row.broaderUri),
        })),
      );
    case 'occupation_skill':
      return storeOccupationSkills(
        tx,
        batch.rows.map((row) => ({
          occupationId: occupationIdOf(scheme, lang, row.occupationUri),
          skillId: skillIdOf(scheme, lang, row.skillUri),
          essential: row.essential,
        })),
      );
  }
}

async function clearRelations(
  tx: Tx,
  kind: 'broader' | 'occupation_skill',
  scheme: string,
  lang: string,
): Promise<void> {
  await tx.execute(
    kind === 'broader'
      ? sql`delete from skill_broader where skill_id in (select id from skill where scheme = ${scheme} and lang = ${lang})`
      : sql`delete from occupation_skill where occupation_id in (select id from occupation where scheme = ${scheme} and lang = ${lang})`,
  );
}

/** The layout does not tell competences from skills: what has something under it is a competence here. */
async function markCompetences(tx: Tx, scheme: string, lang: string): Promise<void> {
  await tx.execute(sql`
    update skill set kind = 'competence'
    where scheme = ${scheme} and lang = ${lang} and kind = 'skill'
      and exists (select 1 from skill_broader b where b.broader_id = skill.id)`);
}
