import { and, asc, count, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import { findAnswer, type KeptAnswer } from '../../agents/adviser/keep-answer.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import { user } from '../../db/schema/accounts.ts';
import {
  type Channel,
  conversation,
  type Handoff,
  type HandoffReason,
  type HandoffState,
  handoff,
  message,
} from '../../db/schema/conversations.ts';
import type { AppDeps } from '../deps.ts';
import { conversationErased, findConversation, places } from './conversation-record.ts';
import { type Drafted, draftReply } from './draft-reply.ts';
import { handoffNotFound } from './hold-handoff.ts';
import { listMessages, type OpenedMessage } from './list-messages.ts';
import type { AppointmentRequest } from './open-handoff.ts';

export type HandoffLine = {
  id: string;
  state: HandoffState;
  reason: HandoffReason;
  channel: Channel;
  lang: string;
  openedAt: Date;
  promisedAt: Date;
  claimedBy: { id: string; name: string } | null;
  claimedAt: Date | null;
  endedAt: Date | null;
  outcome: Handoff['outcome'];
  /** Messages of the citizen that whoever holds it has not been shown. */
  unread: number;
};

/** The desk's requests: open ones by promised time, ended ones from the newest. */
export async function listHandoffs(
  db: Db,
  organisationId: string,
  options: { state?: HandoffState; limit: number; after?: string },
): Promise<HandoffLine[]> {
  const { state, limit, after } = options;
  // Open ones by the time promised, as the desk works them; all others by age.
  const byPromise = state === 'waiting' || state === 'claimed';
  const unread = db
    .select({ messages: count() })
    .from(message)
    .where(
      and(
        eq(message.conversationId, handoff.conversationId),
        eq(message.author, 'citizen'),
        sql`${message.seq} > ${handoff.seenSeq}`,
      ),
    );
  const rows = await db
    .select({
      row: handoff,
      channel: conversation.channel,
      lang: conversation.lang,
      name: user.name,
      unread: sql<number>`(${unread})::int`,
    })
    .from(handoff)
    .innerJoin(conversation, eq(conversation.id, handoff.conversationId))
    .leftJoin(user, eq(user.id, handoff.claimedBy))
    .where(
      and(
        eq(handoff.organisationId, organisationId),
        state === undefined ? undefined : eq(handoff.state, state),
        after === undefined
          ? undefined
          : byPromise
            ? sql`(${handoff.promisedAt}, ${handoff.id}) > (select h.promised_at, h.id from handoff h where h.id = ${after})`
            : lt(handoff.id, after),
      ),
    )
    .orderBy(...(byPromise ? [asc(handoff.promisedAt), asc(handoff.id)] : [desc(handoff.id)]))
    .limit(limit);
  return rows.map(({ row, channel, lang, name, unread: messages }) => ({
    id: row.id,
    state: row.state,
    reason: row.reason,
    channel,
    lang,
    openedAt: row.openedAt,
    promisedAt: row.promisedAt,
    claimedBy: row.claimedBy === null ? null : { id: row.claimedBy, name: name ?? 'account tolto' },
    claimedAt: row.claimedAt,
    endedAt: row.endedAt,
    outcome: row.outcome,
    unread: row.state === 'claimed' ? messages : 0,
  }));
}

/** How many wait, and how many this person holds: for the home page. */
export async function countHandoffs(
  db: Db,
  organisationId: string,
  userId: string,
): Promise<{ waiting: number; mine: number }> {
  const [row] = await db
    .select({
      waiting: sql<number>`(count(*) filter (where ${handoff.state} = 'waiting'))::int`,
      mine: sql<number>`(count(*) filter (where ${handoff.state} = 'claimed' and ${handoff.claimedBy} = ${userId}))::int`,
    })
    .from(handoff)
    .where(
      and(eq(handoff.organisationId, organisationId), or(eq(handoff.state, 'waiting'), eq(handoff.claimedBy, userId))),
    );
  return row ?? { waiting: 0, mine: 0 };
}

export type HandoffRecord = Omit<HandoffLine, 'unread'> & {
  conversationId: string;
  heldBy: 'bot' | 'desk';
  blocked: boolean;
  lastSeq: number;
  request: AppointmentRequest | null;
  note: string | null;
  messages: OpenedMessage[];
  names: Map<string, string>;
};

/** A request of the organisation with its conversation in clear. Throws `not_found`, or `erased`. */
export async function getHandoff(db: Db, deps: AppDeps, actor: Actor, id: string): Promise<HandoffRecord> {
  const [found] = await db
    .select()
    .from(handoff)
    .where(and(eq(handoff.id, id), eq(handoff.organisationId, actor.organisationId!)));
  if (found === undefined) throw handoffNotFound();
  const about = await findConversation(db, found.conversationId);
  if (about === null) throw conversationErased();
  const messages = await listMessages(db, deps, about.id);
  const cipher = await deps.personKeys.get(db, about.id);
  const people = [...new Set([found.claimedBy, ...messages.map(({ authorId }) => authorId)])].filter(
    (each) => each !== null,
  );
  const rows =
    people.length === 0
      ? []
      : await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, people));
  const names = new Map(rows.map(({ id: userId, name }) => [userId, name]));
  return {
    id: found.id,
    state: found.state,
    reason: found.reason,
    channel: about.channel,
    lang: about.lang,
    openedAt: found.openedAt,
    promisedAt: found.promisedAt,
    claimedBy:
      found.claimedBy === null ? null : { id: found.claimedBy, name: names.get(found.claimedBy) ?? 'account tolto' },
    claimedAt: found.claimedAt,
    endedAt: found.endedAt,
    outcome: found.outcome,
    conversationId: about.id,
    heldBy: about.heldBy,
    blocked: about.blockedAt !== null,
    // Of what was read, not of the row: a message that came in between is not on the screen.
    lastSeq: messages.at(-1)?.seq ?? 0,
    request: found.request === null ? null : JSON.parse(cipher.open(found.request, places.request(found.id))),
    note: found.note === null ? null : cipher.open(found.note, places.note(found.id)),
    messages,
    names,
  };
}

export type ViewedHandoff = HandoffRecord & {
  /** What the machine said last, with its sources. */
  known: KeptAnswer | null;
  drafted: Drafted;
};

/**
 * A request as somebody opens it: reading is an event of the log, and what its holder was shown is remembered, so that a
 * reply without a number on it is measured against that.
 */
export async function viewHandoff(deps: AppDeps, actor: Actor, id: string, requestId: string): Promise<ViewedHandoff> {
  const { db } = deps.database;
  const seen = await getHandoff(db, deps, actor, id);
  const now = deps.clock();
  const open = seen.state === 'waiting' || seen.state === 'claimed';
  const drafted = open
    ? await draftReply(db, seen.messages, seen.lang, now.toISOString().slice(0, 10))
    : { draft: null, near: [], note: null };
  const answerId = seen.messages.findLast(({ answerId: kept }) => kept !== null)?.answerId ?? null;
  await db.transaction(async (tx) => {
    await markSeen(tx, actor, id, seen.lastSeq);
    await record(
      tx,
      {
        action: 'handoff.viewed',
        actor,
        object: { type: 'handoff', id },
        requestId,
        detail: {
          conversationId: seen.conversationId,
          lastSeq: seen.lastSeq,
          draftedFrom: drafted.draft?.sources.map(({ passageId }) => passageId) ?? [],
        },
      },
      now,
    );
  });
  return { ...seen, known: answerId === null ? null : await findAnswer(db, answerId), drafted };
}

/** Its holder was shown messages up to this one; never fewer than before. */
export async function markSeen(db: Db, actor: Actor, id: string, seq: number): Promise<void> {
  await db
    .update(handoff)
    .set({ seenSeq: sql`greatest(${handoff.seenSeq}, ${seq})` })
    .where(and(eq(handoff.id, id), eq(handoff.state, 'claimed'), eq(handoff.claimedBy, actor.id)));
}
