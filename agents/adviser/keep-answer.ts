import { eq } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { sha256 } from '../../db/canonical-json.ts';
import type { Db, Tx } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { type ApprovedBy, answer, type KeptCitation } from '../../db/schema/documents.ts';
import type { Answered } from './answer-question.ts';

export type KeptAnswer = typeof answer.$inferSelect;
export type KeepContext = {
  actor: Actor;
  channel: KeptAnswer['channel'];
  asOf: string;
  requestId?: string;
  requestKey: string | null;
  now: Date;
  /** Set when people wrote the answer. */
  approved?: ApprovedBy;
  /** The id under which a model was asked for it, so that both stand together in the log. */
  id?: string;
};

/**
 * Stores an answer as it was given, with the text and digest of every passage shown, and its audit row, in one
 * transaction. Only the redacted question is stored; the log holds counts, ids and digests.
 */
export async function keepAnswer(tx: Tx, answered: Answered, context: KeepContext): Promise<KeptAnswer> {
  const { answer: given } = answered;
  const id = context.id ?? newId('answer', context.now.getTime());
  const citations: KeptCitation[] = given.citations.map((citation) => {
    const passage = answered.passages.get(citation.passageId)!;
    return { ...citation, passageText: passage.text, passageDigest: sha256(passage.text) };
  });
  const [kept] = await tx
    .insert(answer)
    .values({
      id,
      organisationId: context.actor.organisationId,
      channel: context.channel,
      question: answered.question,
      redactions: answered.redactions,
      lang: given.lang,
      asOf: context.asOf,
      outcome: given.outcome,
      text: given.text,
      citations,
      handoff: given.handoff,
      model: given.model,
      promptHash: answered.promptHash,
      timings: Object.fromEntries(
        Object.entries(answered.timings).map(([name, ms]) => [name, Math.round(ms * 10) / 10]),
      ),
      requestKey: context.requestKey,
      askedAt: context.now,
      approved: context.approved ?? null,
    })
    .returning();
  await record(
    tx,
    {
      action: given.outcome === 'declined' ? 'answer.declined' : 'answer.given',
      actor: context.actor,
      object: { type: 'answer', id },
      ...(context.requestId === undefined ? {} : { requestId: context.requestId }),
      detail: {
        outcome: given.outcome,
        lang: given.lang,
        asOf: context.asOf,
        channel: context.channel,
        questionDigest: sha256(answered.question),
        redactions: answered.redactions,
        passages: citations.map(({ passageId, passageDigest }) => ({ passageId, passageDigest })),
        model: given.model,
        ...(context.approved === undefined ? {} : { approved: context.approved.id }),
        ...(answered.promptHash === null ? {} : { promptHash: answered.promptHash }),
      },
    },
    context.now,
  );
  return kept!;
}

/** The answer already given to this request, when there is one. */
export async function findAnswerByRequest(db: Db, requestKey: string): Promise<KeptAnswer | null> {
  const [row] = await db.select().from(answer).where(eq(answer.requestKey, requestKey));
  return row ?? null;
}

/** An answer as it was given, years later too; null when there is none. */
export async function findAnswer(db: Db, id: string): Promise<KeptAnswer | null> {
  const [row] = await db.select().from(answer).where(eq(answer.id, id));
  return row ?? null;
}
