import { and, eq, isNull } from 'drizzle-orm';
import { record } from '../../db/audit/record.ts';
import type { Tx } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { type Channel, type Conversation, conversation } from '../../db/schema/conversations.ts';
import {
  type ConversationDeps,
  type ConversationRef,
  citizenOf,
  lockConversation,
  places,
} from './conversation-record.ts';
import { getPublicDesk } from './public-desk.ts';

/** The keyed hash under which a chat or a browser is recognised again; `identity` itself is stored nowhere. */
export function correspondentOf(deps: ConversationDeps, channel: Channel, identity: string): string {
  return deps.personKeys.hash(identity, `correspondent:${channel}`);
}

/**
 * The conversation of a correspondent, made when there is none. `correspondent` comes from `correspondentOf`; `address` is
 * what delivery needs, sealed with the conversation's key. Two at once meet the same row.
 */
export async function findOrOpenConversation(
  tx: Tx,
  deps: ConversationDeps,
  input: { channel: Channel; correspondent: string; address?: string; lang: string },
): Promise<Conversation> {
  const { channel, correspondent, lang } = input;
  const theirs = and(
    eq(conversation.channel, channel),
    eq(conversation.correspondent, correspondent),
    isNull(conversation.erasedAt),
  );
  const [known] = await tx.select().from(conversation).where(theirs);
  if (known !== undefined) return known;
  const now = deps.clock();
  const { organisationId } = await getPublicDesk(tx);
  const id = newId('conversation', now.getTime());
  const [made] = await tx
    .insert(conversation)
    .values({ id, organisationId, channel, correspondent, lang, createdAt: now, lastMessageAt: now })
    .onConflictDoNothing()
    .returning();
  if (made === undefined) return (await tx.select().from(conversation).where(theirs))[0]!;
  const cipher = await deps.personKeys.create(tx, id);
  await record(
    tx,
    {
      action: 'conversation.opened',
      actor: citizenOf(made),
      object: { type: 'conversation', id },
      detail: { channel, lang },
    },
    now,
  );
  if (input.address === undefined) return made;
  const address = cipher.seal(input.address, places.address(id));
  await tx.update(conversation).set({ address }).where(eq(conversation.id, id));
  return { ...made, address };
}

/** The language in which the citizen is written to from now on. */
export async function changeLanguage(
  tx: Tx,
  deps: ConversationDeps,
  about: ConversationRef,
  lang: string,
): Promise<void> {
  const row = await lockConversation(tx, about.id);
  if (row.lang === lang) return;
  await tx.update(conversation).set({ lang }).where(eq(conversation.id, row.id));
  await record(
    tx,
    {
      action: 'conversation.language-changed',
      actor: citizenOf(row),
      object: { type: 'conversation', id: row.id },
      detail: { lang },
    },
    deps.clock(),
  );
}

/** The channel says that this correspondent wants no messages; the next message from them ends it. */
export async function markConversationBlocked(tx: Tx, deps: ConversationDeps, about: ConversationRef): Promise<void> {
  const now = deps.clock();
  const [row] = await tx
    .update(conversation)
    .set({ blockedAt: now })
    .where(and(eq(conversation.id, about.id), isNull(conversation.blockedAt), isNull(conversation.erasedAt)))
    .returning();
  if (row === undefined) return;
  await record(
    tx,
    { action: 'conversation.blocked', actor: citizenOf(row), object: { type: 'conversation', id: row.id } },
    now,
  );
}
