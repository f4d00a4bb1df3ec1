import { and, desc, eq, lt } from 'drizzle-orm';
import { emptyState, type TalkState } from '../../agents/assistant/talk-state.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db, Tx } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import type { PersonCipher, PersonKeys } from '../../db/people/person-keys.ts';
import { assistantConversation } from '../../db/schema/assistant.ts';
import type { AppDeps } from '../deps.ts';

/** Where a value of a conversation is bound when it is encrypted. */
export const talkPlaces = {
  title: (id: string) => `assistant_conversation.title:${id}`,
  state: (id: string) => `assistant_conversation.state:${id}`,
  asked: (turnId: string) => `assistant_turn.asked:${turnId}`,
  parts: (turnId: string) => `assistant_turn.parts:${turnId}`,
  event: (turnId: string, seq: number) => `assistant_event.body:${turnId}:${seq}`,
};

export type Conversation = {
  row: typeof assistantConversation.$inferSelect;
  title: string;
  state: TalkState;
  cipher: PersonCipher;
};

const titleCharsMax = 80;

/** The same answer for "there is none", "it is another organisation's" and "it is a colleague's". */
export function conversationNotFound(): Fault {
  return new Fault('not_found', 'Questa conversazione non esiste, oppure non è tua.');
}

/** The account's own conversation, decrypted. Throws `not_found`. */
export async function getConversation(db: Db, keys: PersonKeys, actor: Actor, id: string): Promise<Conversation> {
  const [row] = await db.select().from(assistantConversation).where(ownBy(actor, id));
  if (row === undefined) throw conversationNotFound();
  const cipher = await keys.get(db, id);
  return {
    row,
    cipher,
    title: cipher.open(row.title, talkPlaces.title(id)),
    // Fields added later have their empty value in older conversations.
    state: { ...emptyState(), ...(JSON.parse(cipher.open(row.state, talkPlaces.state(id))) as Partial<TalkState>) },
  };
}

export function ownBy(actor: Actor, id: string) {
  return and(
    eq(assistantConversation.id, id),
    eq(assistantConversation.userId, actor.id),
    eq(assistantConversation.organisationId, actor.organisationId!),
  );
}

/** A new conversation with a key of its own; about one person when it begins on the page of a case. */
export async function createConversation(
  tx: Tx,
  deps: AppDeps,
  actor: Actor,
  begin: { title: string; about: { personId: string; analysisId: string } | null },
): Promise<Conversation> {
  const now = deps.clock();
  const id = newId('talk', now.getTime());
  const cipher = await deps.personKeys.create(tx, id);
  const state: TalkState = { ...emptyState(), analysisId: begin.about?.analysisId ?? null };
  const title = shortTitle(begin.title);
  const [row] = await tx
    .insert(assistantConversation)
    .values({
      id,
      organisationId: actor.organisationId!,
      userId: actor.id,
      personId: begin.about?.personId ?? null,
      analysisId: begin.about?.analysisId ?? null,
      title: cipher.seal(title, talkPlaces.title(id)),
      state: cipher.seal(JSON.stringify(state), talkPlaces.state(id)),
      createdAt: now,
      updatedAt: now,
    })
    .returning();
  return { row: row!, title, state, cipher };
}

export function shortTitle(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim() || 'Nuova conversazione';
  return flat.length > titleCharsMax ? `${flat.slice(0, titleCharsMax - 1).trimEnd()}…` : flat;
}

export async function renameConversation(deps: AppDeps, actor: Actor, id: string, title: string): Promise<string> {
  const named = title.replace(/\s+/g, ' ').trim();
  if (named === '' || named.length > titleCharsMax)
    throw new Fault('invalid_input', `Scrivi un titolo, al massimo ${titleCharsMax} caratteri.`, {
      details: { field: 'title' },
    });
  await deps.database.db.transaction(async (tx) => {
    const { cipher, state } = await getConversation(tx, deps.personKeys, actor, id);
    await tx
      .update(assistantConversation)
      .set({
        title: cipher.seal(named, talkPlaces.title(id)),
        state: cipher.seal(JSON.stringify({ ...state, named: true }), talkPlaces.state(id)),
      })
      .where(ownBy(actor, id));
  });
  return named;
}

/** Deletes the conversation with its key: a backup of yesterday holds nothing that can be read. The log keeps that it was deleted. */
export async function deleteConversation(deps: AppDeps, actor: Actor, id: string, requestId: string): Promise<void> {
  await deps.database.db.transaction(async (tx) => {
    const gone = await tx
      .delete(assistantConversation)
      .where(ownBy(actor, id))
      .returning({ id: assistantConversation.id });
    if (gone.length === 0) throw conversationNotFound();
    await deps.personKeys.destroy(tx, id);
    await record(
      tx,
      { action: 'conversation.deleted', actor, object: { type: 'conversation', id }, requestId },
      deps.clock(),
    );
  });
}

export type ConversationLine = {
  id: string;
  title: string;
  updatedAt: string;
  analysisId: string | null;
};

/** How far back the history goes on one page. */
const listMax = 200;

/** The account's conversations, last used first, at most `limit` before an instant. */
export async function listConversations(
  db: Db,
  keys: PersonKeys,
  actor: Actor,
  options: { limit: number; before?: Date },
): Promise<ConversationLine[]> {
  const rows = await db
    .select()
    .from(assistantConversation)
    .where(
      and(
        eq(assistantConversation.userId, actor.id),
        eq(assistantConversation.organisationId, actor.organisationId!),
        options.before === undefined ? undefined : lt(assistantConversation.updatedAt, options.before),
      ),
    )
    .orderBy(desc(assistantConversation.updatedAt), desc(assistantConversation.id))
    .limit(Math.min(options.limit, listMax));
  const lines: ConversationLine[] = [];
  for (const row of rows) {
    const cipher = await keys.get(db, row.id);
    lines.push({
      id: row.id,
      title: cipher.open(row.title, talkPlaces.title(row.id)),
      updatedAt: row.updatedAt.toISOString(),
      analysisId: row.analysisId,
    });
  }
  return lines;
}
