import { and, eq } from 'drizzle-orm';
import { deskPhrasesOf, formatPromise } from '../../agents/adviser/desk-phrases.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Tx } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { user } from '../../db/schema/accounts.ts';
import {
  type ClosingOutcome,
  type Conversation,
  conversation,
  type Handoff,
  handoff,
} from '../../db/schema/conversations.ts';
import type { AppDeps } from '../deps.ts';
import { lockConversation } from './conversation-record.ts';
import { tell } from './open-handoff.ts';

/** The same answer for "there is none" and "it is another organisation's". */
export function handoffNotFound(): Fault {
  return new Fault('not_found', 'Questa richiesta non esiste, oppure appartiene a un’altra organizzazione.');
}

/** A colleague who left without releasing must not keep a citizen waiting: after this long anybody may put it back. */
export const forgottenClaimMs = 4 * 3_600_000;

export type Held = { row: Handoff; about: Conversation };

/** The handoff of the actor's organisation with its conversation, both locked. Throws `not_found`. */
export async function lockHandoff(tx: Tx, actor: Actor, id: string): Promise<Held> {
  const mine = and(eq(handoff.id, id), eq(handoff.organisationId, actor.organisationId!));
  const [found] = await tx.select({ conversationId: handoff.conversationId }).from(handoff).where(mine);
  if (found === undefined) throw handoffNotFound();
  // Always the conversation first: the bot and the citizen lock nothing else, so nobody waits in a circle.
  const about = await lockConversation(tx, found.conversationId);
  const [row] = await tx.select().from(handoff).where(mine).for('update');
  return { row: row!, about };
}

/** Throws unless the actor holds it: a reply, a return, a closing belong to who claimed. */
export async function requireHolder(tx: Tx, row: Handoff, actor: Actor): Promise<void> {
  if (row.state === 'claimed' && row.claimedBy === actor.id) return;
  if (row.state === 'claimed')
    throw new Fault('conflict', `La segue ${await nameOf(tx, row.claimedBy)}: solo chi l’ha presa può rispondere.`);
  if (row.state === 'waiting') throw new Fault('conflict', 'Prendi in carico la richiesta prima di rispondere.');
  throw new Fault('conflict', 'Questa richiesta è già conclusa: il cittadino può aprirne un’altra.');
}

/**
 * Takes a waiting handoff: from here on the bot is silent, and the citizen is told. One of two who press at once gets it,
 * the other a `conflict` that says who. Claiming again what one holds changes nothing.
 */
export async function claimHandoff(deps: AppDeps, actor: Actor, id: string, requestId: string): Promise<void> {
  await deps.database.db.transaction(async (tx) => {
    const { row, about } = await lockHandoff(tx, actor, id);
    if (row.state === 'claimed' && row.claimedBy === actor.id) return;
    if (row.state === 'claimed')
      throw new Fault('conflict', `L’ha già presa in carico ${await nameOf(tx, row.claimedBy)}.`);
    if (row.state !== 'waiting') throw new Fault('conflict', 'Questa richiesta è già conclusa.');
    const now = deps.clock();
    await tx.update(conversation).set({ heldBy: 'desk' }).where(eq(conversation.id, about.id));
    const seenSeq = await tell(tx, deps, about, deskPhrasesOf(about.lang).taken, now);
    await tx
      .update(handoff)
      .set({ state: 'claimed', claimedBy: actor.id, claimedAt: now, seenSeq })
      .where(and(eq(handoff.id, id), eq(handoff.state, 'waiting')));
    await note(tx, 'handoff.claimed', actor, row, requestId, now);
  });
}

/** Puts a claimed handoff back into the queue, for a slip or for a colleague. The promised time stays. */
export async function releaseHandoff(deps: AppDeps, actor: Actor, id: string, requestId: string): Promise<void> {
  await deps.database.db.transaction(async (tx) => {
    const { row, about } = await lockHandoff(tx, actor, id);
    if (row.state === 'waiting') return;
    const now = deps.clock();
    const forgotten = row.state === 'claimed' && now.getTime() - row.claimedAt!.getTime() >= forgottenClaimMs;
    if (!forgotten) await requireHolder(tx, row, actor);
    const when = formatPromise(row.promisedAt, about.lang);
    await handBack(tx, deps, about, deskPhrasesOf(about.lang).released(when), now);
    await tx
      .update(handoff)
      .set({ state: 'waiting', claimedBy: null, claimedAt: null, seenSeq: 0 })
      .where(and(eq(handoff.id, id), eq(handoff.state, 'claimed')));
    await note(tx, 'handoff.released', actor, row, requestId, now, { claimedBy: row.claimedBy });
  });
}

/** Gives the conversation back to the bot, which answers what is written from now on. Repeating changes nothing. */
export async function returnHandoff(deps: AppDeps, actor: Actor, id: string, requestId: string): Promise<void> {
  await endHandoff(deps, actor, id, { state: 'returned', outcome: 'returned' }, requestId);
}

/** Ends the work with an outcome; the conversation goes back to the bot too. Repeating the same changes nothing. */
export async function closeHandoff(
  deps: AppDeps,
  actor: Actor,
  id: string,
  outcome: ClosingOutcome,
  requestId: string,
): Promise<void> {
  await endHandoff(deps, actor, id, { state: 'closed', outcome }, requestId);
}

async function endHandoff(
  deps: AppDeps,
  actor: Actor,
  id: string,
  end: { state: 'returned'; outcome: 'returned' } | { state: 'closed'; outcome: ClosingOutcome },
  requestId: string,
): Promise<void> {
  await deps.database.db.transaction(async (tx) => {
    const { row, about } = await lockHandoff(tx, actor, id);
    if (row.state === end.state && row.outcome === end.outcome && row.endedBy === actor.id) return;
    await requireHolder(tx, row, actor);
    const now = deps.clock();
    const phrases = deskPhrasesOf(about.lang);
    await handBack(tx, deps, about, end.state === 'returned' ? phrases.returned : phrases.closed, now);
    await tx
      .update(handoff)
      .set({ ...end, endedBy: actor.id, endedAt: now })
      .where(and(eq(handoff.id, id), eq(handoff.state, 'claimed')));
    await note(tx, `handoff.${end.state}`, actor, row, requestId, now, { outcome: end.outcome });
  });
}

/** The bot answers again, and only what comes after the sentence that says so. */
async function handBack(tx: Tx, deps: AppDeps, about: Conversation, text: string, now: Date): Promise<void> {
  const botAfterSeq = await tell(tx, deps, about, text, now);
  await tx.update(conversation).set({ heldBy: 'bot', botAfterSeq }).where(eq(conversation.id, about.id));
}

export async function note(
  tx: Tx,
  action: string,
  actor: Actor,
  row: Handoff,
  requestId: string,
  now: Date,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const about = { conversationId: row.conversationId, reason: row.reason };
  await record(
    tx,
    { action, actor, object: { type: 'handoff', id: row.id }, requestId, detail: { ...about, ...detail } },
    now,
  );
}

async function nameOf(tx: Tx, userId: string | null): Promise<string> {
  if (userId === null) return 'un’altra persona';
  const [row] = await tx.select({ name: user.name }).from(user).where(eq(user.id, userId));
  return row?.name ?? 'un’altra persona';
}
