import { eq, inArray, sql } from 'drizzle-orm';
import { draftAnalysis } from '../../agents/analyst/draft-analysis.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import { analysis, analysisItem, analysisSource } from '../../db/schema/analyses.ts';
import type { AppDeps } from '../deps.ts';
import { type AnalysisSummary, type Item, places, readItems, readSources } from './analysis-record.ts';
import { lockAnalysis } from './lock-analysis.ts';
import { draftInputOf, insertItems } from './run-draft.ts';

/**
 * Keeps what the person answered at the interview as a source of its own and reads the line again with it. The line goes
 * back to undecided, because it is not the one that was decided. Plan, checks and sentences follow, unless a person has
 * already decided one of them: then they stay and the summary says that the plan rests on the older reading.
 */
export async function answerQuestion(
  deps: AppDeps,
  actor: Actor,
  analysisId: string,
  input: { itemId: string; text: string },
  requestId: string,
): Promise<{ verdict: string; revision: number }> {
  const text = input.text.trim();
  if ((text.match(/\p{L}{2,}/gu)?.length ?? 0) < 1 || text.length > 5000) {
    throw new Fault(
      'invalid_input',
      'Scrivi la risposta della persona, con le sue parole (al massimo 5.000 caratteri).',
      { details: { field: 'text' } },
    );
  }
  const knowledge = await deps.knowledge.get();
  return deps.database.db.transaction(async (tx) => {
    const row = await lockAnalysis(tx, actor, analysisId);
    if (row.status !== 'draft' && row.status !== 'in_review')
      throw new Fault('conflict', 'Su questa analisi ora non si possono aggiungere risposte.');
    const cipher = await deps.personKeys.get(tx, row.personId);
    const items = await readItems(tx, cipher, analysisId);
    const item = items.find((candidate) => candidate.id === input.itemId);
    if (item === undefined || item.kind !== 'gap')
      throw new Fault('not_found', 'Questa riga non esiste più: ricarica la pagina.');
    const now = deps.clock();
    const sourceId = newId('source', now.getTime());
    await tx.insert(analysisSource).values({
      id: sourceId,
      analysisId,
      personId: row.personId,
      kind: 'interview',
      name: cipher.seal(`Colloquio: ${item.content.label}`, places.sourceName(sourceId)),
      body: cipher.seal(text, places.sourceBody(sourceId)),
      itemId: item.id,
      createdBy: actor.id,
      createdAt: now,
    });
    const sources = await readSources(tx, cipher, analysisId);
    const skillOf = new Map(
      items.flatMap((one) => (one.kind === 'gap' ? [[one.id, one.content.skillId] as const] : [])),
    );
    const draft = await draftAnalysis({ db: tx, knowledge }, draftInputOf(row, sources, skillOf));
    const content = draft.gaps.find((gap) => gap.skillId === item.content.skillId) ?? item.content;
    await tx
      .update(analysisItem)
      .set({
        content: cipher.seal(JSON.stringify(content), places.itemContent(item.id)),
        decisionState: 'proposed',
        decidedBy: null,
        decidedAt: null,
        decisionDetail: null,
        version: sql`${analysisItem.version} + 1`,
      })
      .where(eq(analysisItem.id, item.id));
    const followers = items.filter((candidate: Item) => candidate.kind !== 'gap');
    const untouched = followers.every((candidate) => candidate.decision.state === 'proposed');
    const before = JSON.parse(cipher.open(row.summary!, places.summary(analysisId))) as AnalysisSummary;
    let summary: AnalysisSummary = {
      ...before,
      planStale: before.planStale || content.verdict !== item.content.verdict,
    };
    if (untouched) {
      if (followers.length > 0) {
        await tx.delete(analysisItem).where(
          inArray(
            analysisItem.id,
            followers.map((candidate) => candidate.id),
          ),
        );
      }
      await insertItems(tx, row, cipher, {
        gaps: [],
        modules: draft.modules,
        checks: draft.checks,
        statements: draft.statements,
      });
      summary = {
        plan: draft.plan,
        citations: draft.citations,
        demand: draft.demand,
        demo: draft.demo,
        planStale: false,
      };
    }
    const [moved] = await tx
      .update(analysis)
      .set({
        revision: sql`${analysis.revision} + 1`,
        summary: cipher.seal(JSON.stringify(summary), places.summary(analysisId)),
      })
      .where(eq(analysis.id, analysisId))
      .returning({ revision: analysis.revision });
    await record(
      tx,
      {
        action: 'answer.recorded',
        actor,
        object: { type: 'item', id: item.id, version: item.version + 1 },
        requestId,
        detail: { analysisId, characters: text.length, from: item.content.verdict, to: content.verdict },
      },
      now,
    );
    return { verdict: content.verdict, revision: moved!.revision };
  });
}
