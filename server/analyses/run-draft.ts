import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Draft, DraftInput, DraftStep } from '../../agents/analyst/draft.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import { type Db, rowsOf, type Tx } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import type { PersonCipher } from '../../db/people/person-keys.ts';
import { organisation } from '../../db/schema/accounts.ts';
import { analysis, analysisItem, analysisProgress, type ItemKind } from '../../db/schema/analyses.ts';
import { person } from '../../db/schema/people.ts';
import type { AppDeps } from '../deps.ts';
import { type AnalysisSummary, places, readSources, type Source } from './analysis-record.ts';

/** A run that has not renewed its claim for this long is taken for dead, and another server may take it over. */
const leaseMs = 20_000;
/** Also how soon a running model call notices that its analysis was stopped. */
const renewEveryMs = 2_000;
/** After so many dead runs the draft is given up with a sentence instead of being tried for ever. */
const attemptsMax = 3;

export const systemActor = (organisationId: string): Actor => ({
  type: 'system',
  id: 'drafting',
  role: null,
  organisationId,
});

/**
 * Drafts one analysis, once: the run claims it, and only the run that still holds the claim may write the items, in one
 * transaction with the audit row. A stopped analysis, or one that another run took over, gets nothing.
 */
export async function runDraft(deps: AppDeps, analysisId: string): Promise<'drafted' | 'failed' | 'not_mine'> {
  const { db } = deps.database;
  const runId = newId('run');
  const claimed = await claim(db, analysisId, runId, deps.clock());
  if (claimed === undefined) return 'not_mine';
  const abort = new AbortController();
  const renewal = setInterval(() => {
    // A renewal that fails is not repeated: the claim then runs out, and only the holder of a claim may write.
    renew(db, analysisId, runId, deps.clock()).then(
      (held) => (held ? undefined : abort.abort()),
      (error) => deps.log.warn({ analysisId, err: error }, 'claim not renewed'),
    );
  }, renewEveryMs);
  try {
    if (claimed.attempts > attemptsMax)
      throw new Fault('internal', 'La bozza non è riuscita dopo più tentativi. Riprova creando una nuova analisi.');
    const cipher = await deps.personKeys.get(db, claimed.personId);
    const sources = await readSources(db, cipher, analysisId);
    const [owner] = await db.select().from(person).where(eq(person.id, claimed.personId));
    const alias = owner?.alias ? cipher.open(owner.alias, places.alias(claimed.personId)) : '';
    const [org] = await db
      .select({ settings: organisation.settings })
      .from(organisation)
      .where(eq(organisation.id, claimed.organisationId));
    const knowledge = await deps.knowledge.get();
    const { draft, draftedWith } = await deps.writer({ db, knowledge }, draftInputOf(claimed, sources), {
      signal: abort.signal,
      personNames: [alias],
      firstReader: org?.settings.firstReader ?? 'rules',
      recordEvent: async ({ action, detail }) => {
        const event = {
          action,
          actor: systemActor(claimed.organisationId),
          object: { type: 'analysis', id: analysisId },
          detail: { runId, ...detail },
        };
        await db.transaction((tx) => record(tx, event, deps.clock()));
      },
      onProgress: async (step, partial) => {
        const alive = await reportStep(db, analysisId, runId, step, partial);
        if (!alive) abort.abort();
      },
    });
    const written = await db.transaction(async (tx) => {
      const now = deps.clock();
      const summary: AnalysisSummary = {
        plan: draft.plan,
        citations: draft.citations,
        demand: draft.demand,
        demo: draft.demo,
        planStale: false,
      };
      const moved = await tx
        .update(analysis)
        .set({
          status: 'draft',
          runId: null,
          leaseUntil: null,
          draftedAt: now,
          draftedWith,
          summary: cipher.seal(JSON.stringify(summary), places.summary(analysisId)),
          revision: sql`${analysis.revision} + 1`,
        })
        .where(and(eq(analysis.id, analysisId), eq(analysis.status, 'drafting'), eq(analysis.runId, runId)))
        .returning({ id: analysis.id });
      if (moved.length === 0) return false;
      const counts = await insertItems(tx, claimed, cipher, draft);
      await record(
        tx,
        {
          action: 'analysis.drafted',
          actor: systemActor(claimed.organisationId),
          object: { type: 'analysis', id: analysisId },
          detail: { ...counts, draftedWith },
        },
        now,
      );
      await appendProgress(tx, analysisId, 'done', { status: 'draft', ...counts });
      return true;
    });
    return written ? 'drafted' : 'not_mine';
  } catch (error) {
    if (error instanceof Fault) {
      await failDraft(deps, claimed, runId, error);
      return 'failed';
    }
    // Not the input's fault: give the claim back so that the queue's next try, here or elsewhere, may take it.
    await db
      .update(analysis)
      .set({ runId: null, leaseUntil: null })
      .where(and(eq(analysis.id, analysisId), eq(analysis.runId, runId)));
    throw error;
  } finally {
    clearInterval(renewal);
  }
}

type AnalysisRow = typeof analysis.$inferSelect;

async function claim(db: Db, analysisId: string, runId: string, now: Date): Promise<AnalysisRow | undefined> {
  const [row] = await db
    .update(analysis)
    .set({ runId, leaseUntil: new Date(now.getTime() + leaseMs), attempts: sql`${analysis.attempts} + 1` })
    .where(
      and(
        eq(analysis.id, analysisId),
        eq(analysis.status, 'drafting'),
        or(isNull(analysis.runId), lt(analysis.leaseUntil, now)),
      ),
    )
    .returning();
  return row;
}

/** False when the claim is no longer this run's: the analysis was stopped, or another run took it over. */
async function renew(db: Db, analysisId: string, runId: string, now: Date): Promise<boolean> {
  const held = await db
    .update(analysis)
    .set({ leaseUntil: new Date(now.getTime() + leaseMs) })
    .where(and(eq(analysis.id, analysisId), eq(analysis.status, 'drafting'), eq(analysis.runId, runId)))
    .returning({ id: analysis.id });
  return held.length > 0;
}

/**
 * What the analyst reads: the vacancy's text is the target, everything else may hold evidence. `skillOf` says which skill
 * each line is about: the answer to the question of one line speaks for that skill and no other.
 */
export function draftInputOf(
  row: AnalysisRow,
  sources: Source[],
  skillOf: ReadonlyMap<string, string> = new Map(),
): DraftInput {
  return {
    sources: sources
      .filter((source) => source.kind !== 'vacancy')
      .map(({ id, kind, text, itemId }) => {
        const skillId = itemId === null ? undefined : skillOf.get(itemId);
        return { id, kind: kind as 'narrative', text, ...(skillId === undefined ? {} : { skillId }) };
      }),
    target:
      row.target.kind === 'occupation'
        ? { kind: 'occupation', occupationId: row.target.occupationId }
        : { kind: 'vacancy', text: sources.find((source) => source.kind === 'vacancy')?.text ?? '' },
    constraints: row.constraints,
    asOf: row.asOf,
  };
}

export async function insertItems(
  tx: Tx,
  row: Pick<AnalysisRow, 'id' | 'organisationId' | 'personId'>,
  cipher: PersonCipher,
  draft: Pick<Draft, 'gaps' | 'modules' | 'checks' | 'statements'>,
): Promise<{ gaps: number; modules: number; checks: number; statements: number }> {
  const kinds: [ItemKind, unknown[]][] = [
    ['gap', draft.gaps],
    ['module', draft.modules],
    ['check', draft.checks],
    ['statement', draft.statements],
  ];
  const values = kinds.flatMap(([kind, contents]) =>
    contents.map((content, position) => {
      const id = newId('item');
      return {
        id,
        analysisId: row.id,
        organisationId: row.organisationId,
        personId: row.personId,
        kind,
        position,
        content: cipher.seal(JSON.stringify(content), places.itemContent(id)),
      };
    }),
  );
  if (values.length > 0) await tx.insert(analysisItem).values(values);
  await appendProgress(tx, row.id, 'items', {
    items: values.map(({ id, kind, position }) => ({ itemId: id, kind, position })),
  });
  return {
    gaps: draft.gaps.length,
    modules: draft.modules.length,
    checks: draft.checks.length,
    statements: draft.statements.length,
  };
}

/**
 * Steps carry counts only: the page that shows them reads the items themselves with the person's key. One statement asks
 * whether the run still holds the claim and writes the step, because five steps of four round trips took longer than drafting.
 */
async function reportStep(
  db: Db,
  analysisId: string,
  runId: string,
  step: DraftStep,
  partial: Partial<Draft>,
): Promise<boolean> {
  const payload = {
    step,
    ...(partial.gaps === undefined ? {} : { gaps: partial.gaps.length }),
    ...(partial.modules === undefined ? {} : { modules: partial.modules.length }),
    ...(partial.checks === undefined ? {} : { checks: partial.checks.length }),
    ...(partial.statements === undefined ? {} : { statements: partial.statements.length }),
  };
  const written = await db.execute(sql`
    insert into ${analysisProgress} (analysis_id, seq, kind, payload)
    select a.id, coalesce((select max(p.seq) from ${analysisProgress} p where p.analysis_id = a.id), 0) + 1,
      'step', ${JSON.stringify(payload)}::text::jsonb
    from ${analysis} a where a.id = ${analysisId} and a.status = 'drafting' and a.run_id = ${runId}
    returning seq`);
  return rowsOf(written).length > 0;
}

export async function appendProgress(
  tx: Tx,
  analysisId: string,
  kind: string,
  payload: Record<string, unknown>,
): Promise<void> {
  await tx.execute(sql`
    insert into ${analysisProgress} (analysis_id, seq, kind, payload)
    select ${analysisId}, coalesce(max(seq), 0) + 1, ${kind}, ${JSON.stringify(payload)}::text::jsonb
    from ${analysisProgress} where analysis_id = ${analysisId}`);
}

async function failDraft(deps: AppDeps, row: AnalysisRow, runId: string, fault: Fault): Promise<void> {
  deps.log.warn({ analysisId: row.id, code: fault.code, err: fault }, 'draft failed');
  await deps.database.db.transaction(async (tx) => {
    const moved = await tx
      .update(analysis)
      .set({ status: 'failed', failure: fault.safeMessage, runId: null, leaseUntil: null })
      .where(and(eq(analysis.id, row.id), eq(analysis.status, 'drafting'), eq(analysis.runId, runId)))
      .returning({ id: analysis.id });
    if (moved.length === 0) return;
    await record(
      tx,
      {
        action: 'analysis.failed',
        actor: systemActor(row.organisationId),
        object: { type: 'analysis', id: row.id },
        detail: { code: fault.code },
      },
      deps.clock(),
    );
    await appendProgress(tx, row.id, 'done', { status: 'failed' });
  });
}
