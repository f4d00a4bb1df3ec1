import { and, asc, eq, sql } from 'drizzle-orm';
import type { Part } from '../../agents/assistant/parts.ts';
import type { Db } from '../../db/database.ts';
import type { PersonCipher } from '../../db/people/person-keys.ts';
import { assistantEvent, assistantTurn, type TalkMode, type TurnStatus } from '../../db/schema/assistant.ts';
import type { AppDeps } from '../deps.ts';
import { talkPlaces } from './conversation.ts';

/**
 * What the person said: words, the label of what they pressed, names of files. `request` is the same without pasted texts,
 * the only part a model is shown again later; `held` names those texts.
 */
export type Asked = { text: string; files: string[]; request: string; held: string[] };

/** One step of an answer: a part that came or was replaced at its place, or the end. */
export type TurnEvent =
  | { kind: 'part'; at: number; part: Part }
  | { kind: 'end'; status: Exclude<TurnStatus, 'running'>; mode: TalkMode };

export type Turn = {
  id: string;
  position: number;
  asked: Asked;
  parts: Part[];
  status: TurnStatus;
  mode: TalkMode | null;
  startedAt: string;
  /** Number of the last event that `parts` holds: a reader of the stream goes on after it. */
  lastEvent: number;
};

/** A run that has not renewed its lease for this long is taken for dead. */
export const leaseMs = 15_000;
export const interruptedText =
  'La risposta si è interrotta: il servizio è ripartito nel frattempo. Quello che vedi è arrivato prima. Riprova.';

/** The turns of a conversation, oldest first; one whose server died is closed on the way. */
export async function listTurns(deps: AppDeps, cipher: PersonCipher, conversationId: string): Promise<Turn[]> {
  const { db } = deps.database;
  await closeAbandoned(deps, cipher, conversationId);
  const rows = await db
    .select()
    .from(assistantTurn)
    .where(eq(assistantTurn.conversationId, conversationId))
    .orderBy(asc(assistantTurn.position));
  const turns: Turn[] = [];
  for (const row of rows) {
    const soFar = row.parts === null ? await readSoFar(db, cipher, row.id) : null;
    turns.push({
      id: row.id,
      position: row.position,
      asked: JSON.parse(cipher.open(row.asked, talkPlaces.asked(row.id))) as Asked,
      parts: soFar?.parts ?? (JSON.parse(cipher.open(row.parts!, talkPlaces.parts(row.id))) as Part[]),
      status: row.status,
      mode: row.mode,
      startedAt: row.startedAt.toISOString(),
      lastEvent: soFar?.lastEvent ?? 0,
    });
  }
  return turns;
}

/** What came of an answer until now, from its events. */
async function readSoFar(db: Db, cipher: PersonCipher, turnId: string): Promise<{ parts: Part[]; lastEvent: number }> {
  const events = await readEvents(db, cipher, turnId, 0);
  const parts: Part[] = [];
  for (const { event } of events) if (event.kind === 'part') parts[event.at] = event.part;
  return { parts, lastEvent: events.at(-1)?.seq ?? 0 };
}

export async function readEvents(
  db: Db,
  cipher: PersonCipher,
  turnId: string,
  after: number,
): Promise<{ seq: number; event: TurnEvent }[]> {
  const rows = await db
    .select()
    .from(assistantEvent)
    .where(and(eq(assistantEvent.turnId, turnId), sql`${assistantEvent.seq} > ${after}`))
    .orderBy(asc(assistantEvent.seq));
  return rows.map(({ seq, body }) => ({
    seq,
    event: JSON.parse(cipher.open(body, talkPlaces.event(turnId, seq))) as TurnEvent,
  }));
}

/** Closes turns whose server died, with what had come and one sentence. */
async function closeAbandoned(deps: AppDeps, cipher: PersonCipher, conversationId: string): Promise<void> {
  const { db } = deps.database;
  const now = deps.clock();
  const dead = await db
    .select()
    .from(assistantTurn)
    .where(and(eq(assistantTurn.conversationId, conversationId), eq(assistantTurn.status, 'running')));
  for (const row of dead) {
    if (row.leaseUntil > now) continue;
    const { parts } = await readSoFar(db, cipher, row.id);
    await closeTurn(
      db,
      cipher,
      row.id,
      settleParts([...parts, { type: 'notice', text: interruptedText }]),
      'failed',
      'built_in',
      now,
    );
  }
}

/** A tool that was at work when the answer ended did not finish. */
export function settleParts(parts: readonly Part[]): Part[] {
  return parts
    .filter((part) => part !== undefined && part !== null)
    .map((part) => (part.type === 'tool' && part.state === 'running' ? { ...part, state: 'failed' as const } : part));
}

/** False when the turn was closed by somebody else before. */
export async function closeTurn(
  db: Db,
  cipher: PersonCipher,
  turnId: string,
  parts: Part[],
  status: Exclude<TurnStatus, 'running'>,
  mode: TalkMode,
  now: Date,
): Promise<boolean> {
  const closed = await db
    .update(assistantTurn)
    .set({ status, mode, endedAt: now, parts: cipher.seal(JSON.stringify(parts), talkPlaces.parts(turnId)) })
    .where(and(eq(assistantTurn.id, turnId), eq(assistantTurn.status, 'running')))
    .returning({ id: assistantTurn.id });
  return closed.length > 0;
}
