import { sql } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { type Database, type Db, rowsOf } from '../../db/database.ts';
import { derivedId } from '../../db/ids.ts';
import { competenceReaderOf } from '../demand/competence-reader.ts';
import { readText, weighCompetences } from '../demand/read-competences.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { raiseRevision } from '../skills/store-taxonomy.ts';
import type { CatalogueRead, CatalogueRow } from './catalogue-row.ts';
import { checkRows, type RowRemark } from './check-rows.ts';
import { listMissingElements } from './micro-credential.ts';
import type { Module } from './module.ts';
import { storeModules } from './store-modules.ts';

export type CatalogueImportReport = {
  read: number;
  stored: number;
  skipped: { line: number; reason: string }[];
  remarks: RowRemark[];
  /** Competence URIs that no taxonomy here knows, with the modules that name them. */
  unresolved: { uri: string; moduleIds: string[] }[];
  /** For modules without competences: what their own text speaks of. A proposal; nothing of it is stored. */
  suggested: { line: number; moduleId: string; skills: { uri: string; label: string; words: string }[] }[];
  /** Modules that lack an element every micro-credential must show, by element. */
  incomplete: Record<string, number>;
};

const batchSize = 200;
/** Lower than where a competence is believed: it is only proposed to a person, beside its words. */
const suggestedFrom = 0.2;

/**
 * Stores the rows in one transaction with its audit row; run again, it meets the same modules, because their ids are
 * derived from code and provider. What looks wrong is reported, never corrected.
 */
export async function importCatalogue(
  database: Database,
  knowledge: KnowledgeBase,
  reads: readonly CatalogueRead[],
  options: { actor: Actor; now: Date },
): Promise<CatalogueImportReport> {
  const rows = reads.flatMap((read) => ('row' in read ? [read] : []));
  const uris = await resolveUris(database.db, [...new Set(rows.flatMap(({ row }) => row.competence_uris))]);
  const providerOf = new Map(rows.map(({ row }) => [row.module_id, row.provider]));
  const report: CatalogueImportReport = {
    read: reads.length,
    stored: 0,
    skipped: reads.flatMap((read) => ('skip' in read ? [{ line: read.line, reason: read.skip }] : [])),
    remarks: checkRows(rows),
    unresolved: [],
    suggested: [],
    incomplete: {},
  };
  const unresolved = new Map<string, string[]>();
  const modules = new Map<string, Module>();
  for (const { line, row } of rows) {
    const module = moduleOf(row, uris, providerOf);
    modules.set(module.id, module);
    for (const uri of row.competence_uris.filter((one) => !uris.has(one)))
      unresolved.set(uri, [...(unresolved.get(uri) ?? []), row.module_id]);
    if (row.competence_uris.length === 0) {
      report.remarks.push({
        line,
        moduleId: row.module_id,
        kind: 'no_competences',
        message: 'nessuna competenza indicata',
      });
      report.suggested.push({ line, moduleId: row.module_id, skills: suggestSkills(knowledge, row) });
    } else if (module.covers.length === 0)
      report.remarks.push({
        line,
        moduleId: row.module_id,
        kind: 'unknown_competences',
        message: 'nessuna delle competenze indicate è in una tassonomia importata',
      });
  }
  for (const module of modules.values())
    for (const element of listMissingElements(module))
      report.incomplete[element.label] = (report.incomplete[element.label] ?? 0) + 1;
  report.unresolved = [...unresolved].map(([uri, moduleIds]) => ({ uri, moduleIds }));
  report.remarks.sort((a, b) => a.line - b.line);
  const all = [...modules.values()];
  await database.db.transaction(async (tx) => {
    for (let from = 0; from < all.length; from += batchSize) await storeModules(tx, all.slice(from, from + batchSize));
    await raiseRevision(tx, 'catalogue');
    await record(
      tx,
      {
        action: 'catalogue.imported',
        actor: options.actor,
        object: { type: 'catalogue', id: 'modules' },
        detail: {
          stored: all.length,
          skipped: report.skipped.length,
          remarks: report.remarks.length,
          unresolved: report.unresolved.length,
        },
      },
      options.now,
    );
  });
  report.stored = all.length;
  return report;
}

/** Skills of whichever taxonomy knows the URI; where several languages do, the Italian one. */
async function resolveUris(db: Db, uris: string[]): Promise<Map<string, string>> {
  const found = rowsOf<{ uri: string; id: string }>(
    await db.execute(sql`
      select distinct on (uri) uri, id from skill
      where uri in (select jsonb_array_elements_text(${JSON.stringify(uris)}::text::jsonb))
      order by uri, (lang <> 'it'), id`),
  );
  return new Map(found.map((row) => [row.uri, row.id]));
}

const credentials = {
  open_badge: 'badge',
  badge: 'badge',
  edc: 'edc',
  certificate: 'certificate',
  none: 'none',
} as const;

export function moduleIdOf(code: string, provider: string): string {
  return derivedId('module', 'import', code, provider);
}

function moduleOf(row: CatalogueRow, uris: Map<string, string>, providerOf: Map<string, string>): Module {
  const { rating, rating_n: n, rating_from: from, rating_to: to } = row;
  return {
    id: moduleIdOf(row.module_id, row.provider),
    code: row.module_id,
    title: row.title.replace(/\s+/g, ' '),
    provider: row.provider,
    awardingBody: row.awarding_body ?? '',
    province: row.province?.toUpperCase() ?? null,
    mode: row.mode,
    hours: row.hours,
    levelEqf: row.level_eqf ?? null,
    covers: row.competence_uris.flatMap((uri) => uris.get(uri) ?? []),
    learningOutcomes: outcomesOf(row.learning_outcomes ?? ''),
    assessment: row.assessment ?? '',
    participationForm: row.participation_form ?? '',
    qualityAssurance: row.quality_assurance ?? '',
    credential: credentials[row.credential],
    stackableInto: row.stackable_into,
    prerequisites: row.prerequisites.map((code) => moduleIdOf(code, providerOf.get(code) ?? row.provider)),
    // A rating says something only with how many answered and when (rule on ratings).
    rating:
      rating === undefined || !n || from === undefined || to === undefined ? null : { value: rating, n, from, to },
    language: row.language ?? 'it',
    start: row.start_date ?? null,
    end: row.end_date ?? null,
    costEur: row.cost_eur ?? null,
    seats: row.seats ?? null,
    demo: false,
  };
}

/** One outcome a sentence: that is how catalogues write them in one cell. */
function outcomesOf(cell: string): string[] {
  return cell
    .replace(/\s+/g, ' ')
    .split(/(?<=[.;!])\s+(?=\p{Lu})|\s*\|\s*/u)
    .map((outcome) => outcome.trim())
    .filter((outcome) => outcome !== '');
}

function suggestSkills(
  knowledge: KnowledgeBase,
  row: CatalogueRow,
): CatalogueImportReport['suggested'][number]['skills'] {
  const reader = competenceReaderOf(knowledge.skillIndex);
  const text = `${row.title}.\n${row.learning_outcomes ?? ''}`;
  return weighCompetences(reader, readText(reader, text, 'syllabus'), { kind: 'open' })
    .filter((found) => found.probability >= suggestedFrom)
    .slice(0, 5)
    .flatMap(({ at, span }) => {
      const skill = knowledge.skillIndex.skills[reader.rows[at] ?? -1];
      return skill === undefined
        ? []
        : [{ uri: skill.uri, label: skill.label, words: text.slice(span.start, span.end) }];
    });
}
