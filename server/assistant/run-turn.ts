import { and, eq } from 'drizzle-orm';
import { answerBuiltIn, type Heard, isForRules, type Talk } from '../../agents/assistant/built-in.ts';
import { toolLabels } from '../../agents/assistant/doors.ts';
import { say } from '../../agents/assistant/parts.ts';
import type { Actor } from '../../db/audit/record.ts';
import { assistantConversation, assistantTurn, type TalkMode } from '../../db/schema/assistant.ts';
import type { SignedIn } from '../auth/auth.ts';
import type { AppDeps } from '../deps.ts';
import { type Conversation, shortTitle, talkPlaces } from './conversation.ts';
import type { DoorContext } from './doors/door-context.ts';
import { openDoors } from './doors/open-doors.ts';
import type { AssistantModel } from './model-turn.ts';
import { closeTurn, leaseMs, settleParts, type TurnEvent } from './turn.ts';
import { TurnWriter } from './turn-writer.ts';

/** Also how soon a stop pressed on another server is noticed. */
const renewEveryMs = 1_000;
/** A turn is over by then, whatever a tool waits for. */
const turnMs = 120_000;

export type TurnRun = {
  deps: AppDeps;
  session: SignedIn;
  actor: Actor;
  requestId: string;
  conversation: Conversation;
  turnId: string;
  heard: Heard;
  /** Null without a model, or when it may not be used; `reason` is what is said about it, once. */
  model: AssistantModel | null;
  modelNote: string | null;
};

/**
 * Answers one message to its end, whoever reads along: with the model where one may be used, by rules otherwise and
 * wherever the model falls silent. The answer, the state of the conversation and the end are stored together.
 */
export async function runTurn(
  run: TurnRun,
  signal: AbortSignal,
  tell: (seq: number, event: TurnEvent) => void,
): Promise<void> {
  const { deps, conversation, turnId } = run;
  const { db } = deps.database;
  const { cipher, state } = conversation;
  const writer = new TurnWriter(db, cipher, turnId, tell);
  const stop = new AbortController();
  const deadline = AbortSignal.timeout(turnMs);
  const stopped = AbortSignal.any([signal, stop.signal]);
  const ended = AbortSignal.any([stopped, deadline]);
  const renewal = setInterval(() => {
    renew(run).then(
      (goesOn) => (goesOn ? undefined : stop.abort()),
      (error) => deps.log.warn({ turnId, err: error }, 'lease of an answer not renewed'),
    );
  }, renewEveryMs);
  let mode: TalkMode = 'built_in';
  let status: 'done' | 'stopped' | 'failed' = 'done';
  try {
    mode = await answer(run, writer, ended);
    if (stopped.aborted) status = 'stopped';
    else if (deadline.aborted)
      await writer.add({
        type: 'notice',
        text: 'La risposta ha preso troppo tempo e si ferma qui. Riprova con una richiesta più piccola.',
      });
  } catch (error) {
    status = stopped.aborted ? 'stopped' : 'failed';
    if (status === 'failed') {
      deps.log.error({ turnId, err: error }, 'answer failed');
      await writer
        .add({
          type: 'notice',
          text: 'Qualcosa non ha funzionato da parte nostra e la risposta si ferma qui. Riprova.',
        })
        .catch(() => {});
    }
  } finally {
    clearInterval(renewal);
  }
  const parts = settleParts(writer.parts);
  await db.transaction(async (tx) => {
    // A conversation that was deleted meanwhile has no turn to close.
    if (!(await closeTurn(tx, cipher, turnId, parts, status, mode, deps.clock()))) return;
    await tx
      .update(assistantConversation)
      .set({
        state: cipher.seal(JSON.stringify(state), talkPlaces.state(conversation.row.id)),
        updatedAt: deps.clock(),
      })
      .where(eq(assistantConversation.id, conversation.row.id));
  });
  await writer.end(status, mode).catch((error) => deps.log.warn({ turnId, err: error }, 'end of an answer not told'));
}

async function answer(run: TurnRun, writer: TurnWriter, signal: AbortSignal): Promise<TalkMode> {
  const { conversation, heard } = run;
  const { state } = conversation;
  // Where rules answer, the adviser behind a question is the one of rules too: no budget is left, or the model is silent.
  const { adviser: _adviser, ...withoutAdviser } = run.deps;
  const context: DoorContext = {
    deps: withoutAdviser,
    session: run.session,
    actor: run.actor,
    requestId: run.requestId,
    state,
    signal,
    link: (about, title) => linkCase(run, about, title),
  };
  const turn = { conversationId: conversation.row.id, turnId: run.turnId };
  const open = openDoors(context, { ...turn, by: 'rules' });
  const talk: Talk = {
    role: run.session.role,
    state,
    emit: async (part) => {
      signal.throwIfAborted();
      await writer.add(part);
    },
    use: async (name, input) => {
      signal.throwIfAborted();
      const label = toolLabels[name];
      const at = await writer.add({ type: 'tool', name, label, state: 'running' });
      const result = await open(name, input);
      await writer.replace(at, { type: 'tool', name, label, state: result.failed ? 'failed' : 'done' });
      for (const part of result.parts) await writer.add(part);
      return result;
    },
  };
  if (run.model !== null && !isForRules(talk, heard)) {
    const used = await run.model.answer({ run, context: { ...context, deps: run.deps }, writer, signal });
    if (used.outcome === 'answered') return 'model';
    signal.throwIfAborted();
    await writer.add({ type: 'notice', text: used.note });
    // What a tool has given is not asked for twice: the cards above are the answer.
    if (used.served) {
      await writer.add(say('Quello che vedi qui sopra è completo. Dimmi come continuare.'));
      return 'model';
    }
  } else if (run.modelNote !== null && !isForRules(talk, heard))
    await writer.add({ type: 'notice', text: run.modelNote });
  await answerBuiltIn(talk, heard);
  return 'built_in';
}

/** False when somebody pressed stop, or the conversation is gone. */
async function renew(run: TurnRun): Promise<boolean> {
  const [row] = await run.deps.database.db
    .update(assistantTurn)
    .set({ leaseUntil: new Date(run.deps.clock().getTime() + leaseMs) })
    .where(and(eq(assistantTurn.id, run.turnId), eq(assistantTurn.status, 'running')))
    .returning({ stop: assistantTurn.stopRequested });
  return row !== undefined && !row.stop;
}

/** The conversation now belongs to this person's case; it keeps a title somebody gave it. */
async function linkCase(run: TurnRun, about: { personId: string; analysisId: string }, title: string): Promise<void> {
  const { conversation, deps } = run;
  const { row, cipher, state } = conversation;
  if (row.personId !== null && row.personId !== about.personId) return;
  row.personId = about.personId;
  row.analysisId = about.analysisId;
  await deps.database.db
    .update(assistantConversation)
    .set({
      personId: about.personId,
      analysisId: about.analysisId,
      ...(state.named ? {} : { title: cipher.seal(shortTitle(title), talkPlaces.title(row.id)) }),
    })
    .where(eq(assistantConversation.id, row.id));
}
