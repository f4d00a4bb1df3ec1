import { asc, eq } from 'drizzle-orm';
import type { Part } from '../../agents/assistant/parts.ts';
import type { TalkState } from '../../agents/assistant/talk-state.ts';
import type { Tx } from '../../db/database.ts';
import type { PersonKeys } from '../../db/people/person-keys.ts';
import { assistantConversation, assistantTurn } from '../../db/schema/assistant.ts';
import { talkPlaces } from './conversation.ts';
import type { Asked } from './turn.ts';

/** What was said with the assistant about a person, in clear, with what the conversations still hold aside. */
export async function exportConversations(tx: Tx, keys: PersonKeys, personId: string) {
  const rows = await tx
    .select()
    .from(assistantConversation)
    .where(eq(assistantConversation.personId, personId))
    .orderBy(asc(assistantConversation.id));
  const conversations = [];
  for (const row of rows) {
    const cipher = await keys.get(tx, row.id);
    const turns = await tx
      .select()
      .from(assistantTurn)
      .where(eq(assistantTurn.conversationId, row.id))
      .orderBy(asc(assistantTurn.position));
    const { texts } = JSON.parse(cipher.open(row.state, talkPlaces.state(row.id))) as TalkState;
    conversations.push({
      id: row.id,
      with: row.userId,
      analysisId: row.analysisId,
      title: cipher.open(row.title, talkPlaces.title(row.id)),
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      texts,
      turns: turns.map((turn) => ({
        id: turn.id,
        at: turn.startedAt,
        status: turn.status,
        mode: turn.mode,
        asked: JSON.parse(cipher.open(turn.asked, talkPlaces.asked(turn.id))) as Asked,
        answer: turn.parts === null ? [] : (JSON.parse(cipher.open(turn.parts, talkPlaces.parts(turn.id))) as Part[]),
      })),
    });
  }
  return conversations;
}
