import { and, desc, eq, sql } from 'drizzle-orm';
import { holdPasted, holdText } from '../../agents/assistant/hold-texts.ts';
import type { Choice, Part } from '../../agents/assistant/parts.ts';
import { readRequest } from '../../agents/assistant/request.ts';
import { kindOfText } from '../../agents/assistant/split-message.ts';
import type { HeldText } from '../../agents/assistant/talk-state.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import { analysis } from '../../db/schema/analyses.ts';
import { assistantConversation, assistantTurn } from '../../db/schema/assistant.ts';
import { credentialSource } from '../../knowledge/credentials/credential-source.ts';
import { readDocument } from '../../knowledge/reading/read-document.ts';
import { analysisNotFound } from '../analyses/analysis-record.ts';
import { examine } from '../api/credentials.ts';
import type { SignedIn } from '../auth/auth.ts';
import type { AppDeps } from '../deps.ts';
import { actorOf } from '../http/env.ts';
import { type Conversation, createConversation, getConversation, shortTitle, talkPlaces } from './conversation.ts';
import { liveRunsOf } from './live-runs.ts';
import { modelFor } from './model-budget.ts';
import { runTurn } from './run-turn.ts';
import { type Asked, leaseMs, listTurns } from './turn.ts';

/** A CV pasted whole is some ten thousand characters; more than this is a file. */
export const messageCharsMax = 60_000;
export const filesMax = 3;

export type NewMessage = {
  /** Null begins a conversation. */
  conversationId: string | null;
  text: string;
  /** `turnId:place` of an offered choice: what it stands for is read from what was offered, never from the request. */
  choice: string | null;
  files: { name: string; bytes: Uint8Array; mediaType?: string }[];
  /** The page it is said on: on the page of a case it is about that case. */
  page: string | null;
};

export type Posted = { conversationId: string; turnId: string };

/**
 * Takes a message in and starts the answer, which goes on by itself. A message about another person opens a conversation of
 * its own, so that none ever mixes two. Throws `invalid_input`, `not_found`, `conflict` while an answer is under way.
 */
export async function postMessage(
  deps: AppDeps,
  session: SignedIn,
  message: NewMessage,
  requestId: string,
): Promise<Posted> {
  const actor = actorOf(session);
  const text = message.text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (text.length > messageCharsMax)
    throw new Fault(
      'invalid_input',
      `Il messaggio è troppo lungo: ${text.length.toLocaleString('it-IT')} caratteri, il massimo è ${messageCharsMax.toLocaleString('it-IT')}. Carica il testo come file.`,
      { details: { field: 'text' } },
    );
  if (message.files.length > filesMax)
    throw new Fault('invalid_input', `Al massimo ${filesMax} file per volta.`, { details: { field: 'files' } });
  const existing =
    message.conversationId === null
      ? null
      : await getConversation(deps.database.db, deps.personKeys, actor, message.conversationId);
  if (existing !== null) await listTurns(deps, existing.cipher, existing.row.id);
  const choice = message.choice === null ? null : await readChoice(deps, existing, message.choice);
  const said = choice?.send ?? choice?.label ?? text;
  if (said === '' && message.files.length === 0)
    throw new Fault('invalid_input', 'Scrivi un messaggio, oppure allega un file.', { details: { field: 'text' } });
  const files = await readFiles(deps, session, message.files);
  const about = await readAbout(deps, actor, message.page);
  const conversation = await rightConversation(deps, actor, existing, about, said, choice !== null);
  const { state } = conversation;
  if (about !== null && state.analysisId === null) state.analysisId = about.analysisId;

  const taken: HeldText[] = files.map(({ kind, name, text: body }) => holdText(state, kind, name, body));
  // A choice is what was offered; words of a person may hold a pasted text.
  const pasted = choice !== null ? { request: said, taken: [] } : holdPasted(state, said, session.role);
  taken.push(...pasted.taken);

  const asked: Asked = {
    text: choice === null ? text : choice.label,
    files: files.map(({ name }) => name),
    request: pasted.request,
    held: taken.map(({ handle }) => handle),
  };
  const turnId = await openTurn(deps, actor, conversation, asked, requestId);
  const { model, note } = await modelFor(deps, session);
  const heard = { request: pasted.request, choice: choice?.value ?? null, taken };
  liveRunsOf(deps.database).begin(turnId, (signal, tell) =>
    runTurn(
      { deps, session, actor, requestId, conversation, turnId, heard, model, modelNote: note },
      signal,
      tell,
    ).catch((error) => deps.log.error({ turnId, err: error }, 'answer could not be stored')),
  );
  return { conversationId: conversation.row.id, turnId };
}

/** The conversation the message belongs to: the one it was sent to, unless it is about somebody else. */
async function rightConversation(
  deps: AppDeps,
  actor: Actor,
  existing: Conversation | null,
  about: { personId: string; analysisId: string } | null,
  said: string,
  isChoice: boolean,
): Promise<Conversation> {
  const other =
    about !== null && existing !== null && existing.row.personId !== null && existing.row.personId !== about.personId;
  const begins =
    existing !== null &&
    existing.row.personId !== null &&
    !isChoice &&
    readRequest(said.slice(0, 400), false).kind === 'draft';
  if (existing !== null && !other && !begins) {
    if (about === null || existing.row.personId !== null) return existing;
    // Said on the page of a case: from here on it is that person's.
    await deps.database.db
      .update(assistantConversation)
      .set({ personId: about.personId, analysisId: about.analysisId })
      .where(eq(assistantConversation.id, existing.row.id));
    existing.row.personId = about.personId;
    existing.row.analysisId = about.analysisId;
    return existing;
  }
  return deps.database.db.transaction((tx) =>
    createConversation(tx, deps, actor, { title: shortTitle(said), about: begins ? null : about }),
  );
}

/** Stores the message as a running turn with its audit row. */
async function openTurn(
  deps: AppDeps,
  actor: Actor,
  conversation: Conversation,
  asked: Asked,
  requestId: string,
): Promise<string> {
  const now = deps.clock();
  const turnId = newId('turn', now.getTime());
  const { cipher, row, state } = conversation;
  await deps.database.db.transaction(async (tx) => {
    // Two messages at once follow each other here; the second finds a running turn.
    await tx
      .select({ id: assistantConversation.id })
      .from(assistantConversation)
      .where(eq(assistantConversation.id, row.id))
      .for('update');
    const [last] = await tx
      .select({ position: assistantTurn.position })
      .from(assistantTurn)
      .where(eq(assistantTurn.conversationId, row.id))
      .orderBy(desc(assistantTurn.position))
      .limit(1);
    const [running] = await tx
      .select({ id: assistantTurn.id })
      .from(assistantTurn)
      .where(and(eq(assistantTurn.conversationId, row.id), eq(assistantTurn.status, 'running')));
    if (running !== undefined)
      throw new Fault('conflict', 'Una risposta è in corso: aspetta che finisca, oppure fermala.');
    await tx.insert(assistantTurn).values({
      id: turnId,
      conversationId: row.id,
      position: (last?.position ?? 0) + 1,
      asked: cipher.seal(JSON.stringify(asked), talkPlaces.asked(turnId)),
      leaseUntil: new Date(now.getTime() + leaseMs),
      startedAt: now,
    });
    await tx
      .update(assistantConversation)
      .set({ updatedAt: now, state: cipher.seal(JSON.stringify(state), talkPlaces.state(row.id)) })
      .where(eq(assistantConversation.id, row.id));
    await record(
      tx,
      {
        action: 'assistant.asked',
        actor,
        object: { type: 'conversation', id: row.id },
        requestId,
        detail: { turnId, characters: asked.text.length, files: asked.files.length },
      },
      now,
    );
  });
  return turnId;
}

async function readChoice(deps: AppDeps, conversation: Conversation | null, choice: string): Promise<Choice> {
  const gone = new Fault('invalid_input', 'Questa scelta non c’è più: scrivi con parole tue.', {
    details: { field: 'choice' },
  });
  const [turnId, place] = choice.split(':');
  if (conversation === null || turnId === undefined || !/^\d{1,3}$/.test(place ?? '')) throw gone;
  const [row] = await deps.database.db
    .select()
    .from(assistantTurn)
    .where(and(eq(assistantTurn.id, turnId), eq(assistantTurn.conversationId, conversation.row.id)));
  if (row?.parts == null) throw gone;
  const parts = JSON.parse(conversation.cipher.open(row.parts, talkPlaces.parts(turnId))) as Part[];
  const chosen = choicesOf(parts)[Number(place)];
  if (chosen === undefined || chosen.href !== undefined) throw gone;
  return chosen;
}

/** Every choice of an answer in order; its place is its name. */
export function choicesOf(parts: readonly Part[]): Choice[] {
  return parts.flatMap((part) => (part.type === 'choices' ? part.choices : []));
}

type ReadFile = { kind: HeldText['kind']; name: string; text: string };

/** Reads what was dropped: a badge as a credential, everything else as a document; what cannot be read refuses the message. */
async function readFiles(deps: AppDeps, session: SignedIn, files: NewMessage['files']): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const { name, bytes, mediaType } of files) {
    const shown = shortName(name);
    try {
      if (session.role === 'consultant' && /\.(?:png|svg|jwt|jsonld|json)$/i.test(name)) {
        const badge = await readBadge(deps, shown, bytes);
        if (badge !== null) {
          read.push(badge);
          continue;
        }
      }
      const { text } = await readDocument(bytes, name, mediaType);
      read.push({ kind: kindOfText(text, session.role), name: shown, text });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      throw new Fault(error.code, `«${shown}»: ${error.safeMessage}`, { cause: error, details: { field: 'files' } });
    }
  }
  return read;
}

/** Null when the file is no credential at all: it may still be a CV. */
async function readBadge(deps: AppDeps, name: string, bytes: Uint8Array): Promise<ReadFile | null> {
  let reading: Awaited<ReturnType<typeof examine>>;
  try {
    reading = await examine(deps, { name, bytes });
  } catch (error) {
    if (error instanceof Fault && /\.json$/i.test(name)) return null;
    throw error;
  }
  if (reading.verdicts.integrity.outcome === 'fail')
    throw new Fault('invalid_input', `Non si può usare come prova. ${reading.verdicts.integrity.message}`);
  return { kind: 'credential', ...credentialSource(reading) };
}

function shortName(name: string): string {
  const base = name.split(/[/\\]/).at(-1)!.trim() || 'Documento';
  return base.length > 120 ? `${base.slice(0, 119)}…` : base;
}

/** The case of a page, when the page is one of a case. Throws `not_found` for another organisation's. */
async function readAbout(
  deps: AppDeps,
  actor: Actor,
  page: string | null,
): Promise<{ personId: string; analysisId: string } | null> {
  const id = /^\/analisi\/(ana_[0-9a-z]{24})(?:\/|$|\?)/.exec(page ?? '')?.[1];
  if (id === undefined || actor.role !== 'consultant') return null;
  const [row] = await deps.database.db
    .select({ personId: analysis.personId })
    .from(analysis)
    .where(and(eq(analysis.id, id), eq(analysis.organisationId, actor.organisationId!)));
  if (row === undefined) throw analysisNotFound();
  return { personId: row.personId, analysisId: id };
}

/** Asks the answer under way to stop, wherever it runs. Repeating it changes nothing. */
export async function stopTurn(deps: AppDeps, actor: Actor, conversationId: string, requestId: string): Promise<void> {
  const { row } = await getConversation(deps.database.db, deps.personKeys, actor, conversationId);
  const stopped = await deps.database.db.transaction(async (tx) => {
    const rows = await tx
      .update(assistantTurn)
      .set({ stopRequested: sql`true` })
      .where(
        and(
          eq(assistantTurn.conversationId, row.id),
          eq(assistantTurn.status, 'running'),
          eq(assistantTurn.stopRequested, false),
        ),
      )
      .returning({ id: assistantTurn.id });
    for (const { id } of rows)
      await record(
        tx,
        {
          action: 'assistant.stopped',
          actor,
          object: { type: 'conversation', id: row.id },
          requestId,
          detail: { turnId: id },
        },
        deps.clock(),
      );
    return rows;
  });
  for (const { id } of stopped) liveRunsOf(deps.database).stop(id);
}
