import { desc, inArray } from 'drizzle-orm';
import type { Part } from '../../agents/assistant/parts.ts';
import { plain } from '../../agents/assistant/slots.ts';
import type { Actor } from '../../db/audit/record.ts';
import { assistantTurn } from '../../db/schema/assistant.ts';
import type { AppDeps } from '../deps.ts';
import { type ConversationLine, listConversations, talkPlaces } from './conversation.ts';
import type { Asked } from './turn.ts';

/** Words are encrypted, so a search opens conversations one by one: the last ones only. */
const searchedMax = 100;

/** The account's conversations whose title, questions or answers hold every word of the query, last used first. */
export async function searchConversations(
  deps: AppDeps,
  actor: Actor,
  query: string,
  limit: number,
): Promise<ConversationLine[]> {
  const { db } = deps.database;
  const wanted = plain(query)
    .split(' ')
    .filter((word) => word !== '');
  const lines = await listConversations(db, deps.personKeys, actor, {
    limit: wanted.length === 0 ? limit : searchedMax,
  });
  if (wanted.length === 0 || lines.length === 0) return lines;
  const rows = await db
    .select()
    .from(assistantTurn)
    .where(
      inArray(
        assistantTurn.conversationId,
        lines.map(({ id }) => id),
      ),
    )
    .orderBy(desc(assistantTurn.position));
  const turns = Map.groupBy(rows, (row) => row.conversationId);
  const found: ConversationLine[] = [];
  for (const line of lines) {
    if (found.length >= limit) break;
    const cipher = await deps.personKeys.get(db, line.id);
    const said = (turns.get(line.id) ?? []).flatMap((row) => [
      (JSON.parse(cipher.open(row.asked, talkPlaces.asked(row.id))) as Asked).text,
      ...(row.parts === null
        ? []
        : (JSON.parse(cipher.open(row.parts, talkPlaces.parts(row.id))) as Part[]).map(wordsOfPart)),
    ]);
    const text = plain([line.title, ...said].join(' '));
    if (wanted.every((word) => text.includes(word))) found.push(line);
  }
  return found;
}

function wordsOfPart(part: Part): string {
  if (part.type === 'text' || part.type === 'notice') return part.text;
  return part.type === 'card' ? JSON.stringify(part.card) : '';
}
