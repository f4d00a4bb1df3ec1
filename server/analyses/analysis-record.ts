import { and, asc, eq } from 'drizzle-orm';
import type {
  CheckContent,
  Draft,
  DraftCitation,
  GapContent,
  ModuleContent,
  PlanSummary,
  StatementContent,
} from '../../agents/analyst/draft.ts';
import { digestOf, sha256 } from '../../db/canonical-json.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import type { PersonCipher, PersonKeys } from '../../db/people/person-keys.ts';
import {
  analysis,
  analysisItem,
  analysisSource,
  type DecisionState,
  type ItemKind,
  type SourceKind,
} from '../../db/schema/analyses.ts';
import { person } from '../../db/schema/people.ts';

export type ItemContent = { gap: GapContent; module: ModuleContent; check: CheckContent; statement: StatementContent };

export type Decision = {
  state: DecisionState;
  by: string | null;
  at: string | null;
  reason: string | null;
  value: Record<string, unknown> | null;
};

export type Item<Kind extends ItemKind = ItemKind> = {
  [K in Kind]: { id: string; kind: K; position: number; version: number; content: ItemContent[K]; decision: Decision };
}[Kind];

export type Source = { id: string; kind: SourceKind; name: string; text: string; itemId: string | null };

/** What a draft says besides its items. `planStale`: an answer changed a verdict after the plan had been decided on. */
export type AnalysisSummary = {
  plan: PlanSummary;
  citations: DraftCitation[];
  demand: Draft['demand'];
  demo: boolean;
  planStale: boolean;
};

/** An analysis as read from the database, decrypted. */
export type AnalysisRecord = {
  row: typeof analysis.$inferSelect;
  alias: string;
  note: string | null;
  stopReason: string | null;
  sources: Source[];
  items: Item[];
  summary: AnalysisSummary | null;
  /** Digest of exactly what a person sees and approves; null while there is no draft. */
  digest: string | null;
  cipher: PersonCipher;
};

/** Where a value is bound when it is encrypted. */
export const places = {
  alias: (personId: string) => `person.alias:${personId}`,
  note: (id: string) => `analysis.note:${id}`,
  summary: (id: string) => `analysis.summary:${id}`,
  stopReason: (id: string) => `analysis.stop_reason:${id}`,
  sourceName: (id: string) => `analysis_source.name:${id}`,
  sourceBody: (id: string) => `analysis_source.body:${id}`,
  itemContent: (id: string) => `analysis_item.content:${id}`,
  decisionDetail: (id: string) => `analysis_item.decision_detail:${id}`,
  historyDetail: (id: string) => `analysis_decision.detail:${id}`,
};

/** The same answer for "there is none" and "it is another organisation's". */
export function analysisNotFound(): Fault {
  return new Fault('not_found', 'Questa analisi non esiste, oppure appartiene a un’altra organizzazione.');
}

/** Reads an analysis of the organisation. Throws Fault `not_found`, also for another organisation's, and `erased`. */
export async function getAnalysis(
  db: Db,
  keys: PersonKeys,
  organisationId: string,
  id: string,
): Promise<AnalysisRecord> {
  const [found] = await db
    .select({ row: analysis, alias: person.alias })
    .from(analysis)
    .innerJoin(person, eq(person.id, analysis.personId))
    .where(and(eq(analysis.id, id), eq(analysis.organisationId, organisationId)));
  if (found === undefined || found.alias === null) throw analysisNotFound();
  const { row } = found;
  const cipher = await keys.get(db, row.personId);
  const sources = await readSources(db, cipher, id);
  const items = await readItems(db, cipher, id);
  const summary =
    row.summary === null ? null : (JSON.parse(cipher.open(row.summary, places.summary(id))) as AnalysisSummary);
  const note = row.note === null ? null : cipher.open(row.note, places.note(id));
  return {
    row,
    alias: cipher.open(found.alias, places.alias(row.personId)),
    note,
    stopReason: row.stopReason === null ? null : cipher.open(row.stopReason, places.stopReason(id)),
    sources,
    items,
    summary,
    digest: summary === null ? null : digestOfAnalysis(row, note, sources, items, summary),
    cipher,
  };
}

export async function readSources(db: Db, cipher: PersonCipher, analysisId: string): Promise<Source[]> {
  const rows = await db
    .select()
    .from(analysisSource)
    .where(eq(analysisSource.analysisId, analysisId))
    .orderBy(asc(analysisSource.id));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: cipher.open(row.name, places.sourceName(row.id)),
    text: cipher.open(row.body, places.sourceBody(row.id)),
    itemId: row.itemId,
  }));
}

const kindOrder: Record<ItemKind, number> = { gap: 0, module: 1, check: 2, statement: 3 };

export async function readItems(db: Db, cipher: PersonCipher, analysisId: string): Promise<Item[]> {
  const rows = await db.select().from(analysisItem).where(eq(analysisItem.analysisId, analysisId));
  return rows
    .sort((a, b) => kindOrder[a.kind] - kindOrder[b.kind] || a.position - b.position)
    .map((row) => {
      const detail =
        row.decisionDetail === null
          ? null
          : (JSON.parse(cipher.open(row.decisionDetail, places.decisionDetail(row.id))) as {
              reason: string | null;
              value: Record<string, unknown> | null;
            });
      return {
        id: row.id,
        kind: row.kind,
        position: row.position,
        version: row.version,
        content: JSON.parse(cipher.open(row.content, places.itemContent(row.id))),
        decision: {
          state: row.decisionState,
          by: row.decidedBy,
          at: row.decidedAt?.toISOString() ?? null,
          reason: detail?.reason ?? null,
          value: detail?.value ?? null,
        },
      } as Item;
    });
}

/**
 * What approval binds to: every line with its evidence and decision, the citations with the validity of the acts, the
 * texts, the target and the limits. A change of any of them is another digest.
 */
function digestOfAnalysis(
  row: typeof analysis.$inferSelect,
  note: string | null,
  sources: Source[],
  items: Item[],
  summary: AnalysisSummary,
): string {
  return digestOf({
    id: row.id,
    target: row.target,
    constraints: row.constraints,
    asOf: row.asOf,
    // The note goes into the report and can be written until approval.
    ...(note === null ? {} : { note: sha256(note) }),
    sources: sources.map((source) => ({ id: source.id, kind: source.kind, text: sha256(source.text) })),
    items: items.map(({ id, kind, content, decision }) => ({
      id,
      kind,
      content,
      decision: { state: decision.state, by: decision.by, reason: decision.reason, value: decision.value },
    })),
    summary,
  });
}
