import { and, count, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { KeptAnswer } from '../../agents/adviser/keep-answer.ts';
import { redactPersonalData } from '../../agents/adviser/personal/personal-data.ts';
import { phrasesOf } from '../../agents/adviser/phrases.ts';
import { sha256 } from '../../db/canonical-json.ts';
import type { Db, Tx } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { type Conversation, conversation, type Handoff, handoff, message } from '../../db/schema/conversations.ts';
import { type AskedQuestion, answerAsked } from '../answers/answer-asked.ts';
import type { SignedIn } from '../auth/auth.ts';
import type { AppDeps } from '../deps.ts';
import { listSwitches, requireFeature } from '../switches.ts';
import type { ConversationDeps } from './conversation-record.ts';
import { receiveMessage, replyAsBot } from './exchange-messages.ts';
import { listMessages, type OpenedMessage } from './list-messages.ts';
import { correspondentOf, findOrOpenConversation } from './open-conversation.ts';
import { type NewHandoff, openHandoff } from './open-handoff.ts';
import { findPublicDesk } from './public-desk.ts';

/** What a browser holds to come back to its conversation: 32 random bytes, base64url. We keep only a keyed hash of it. */
export const secretPattern = /^[\w-]{43}$/;

/** The conversation of the public page that a secret opens; null when there is none, or it was erased. */
export async function findWebConversation(
  db: Db,
  deps: ConversationDeps,
  secret: string | null,
): Promise<Conversation | null> {
  if (secret === null || !secretPattern.test(secret)) return null;
  const [row] = await db
    .select()
    .from(conversation)
    .where(
      and(
        eq(conversation.channel, 'web'),
        eq(conversation.correspondent, correspondentOf(deps, 'web', secret)),
        isNull(conversation.erasedAt),
      ),
    );
  return row ?? null;
}

/**
 * Passes the browser's questions to the desk. What was asked and answered before comes along, so that a person need not
 * ask again. A conversation is stored only from here on: until then the page leaves nothing but its redacted questions.
 */
export async function askForPerson(
  deps: AppDeps,
  secret: string,
  answers: readonly KeptAnswer[],
  request: NewHandoff,
): Promise<{ handoffId: string; promisedAt: Date; already: boolean }> {
  // An answer given inside an organisation is not the public's.
  const told = answers.filter(({ organisationId, question }) => organisationId === null && question !== '');
  const last = told.at(-1);
  if ((await findWebConversation(deps.database.db, deps, secret)) === null) await refuseFlood(deps);
  return deps.database.db.transaction(async (tx) => {
    const about = await findOrOpenConversation(tx, deps, {
      channel: 'web',
      correspondent: correspondentOf(deps, 'web', secret),
      lang: last?.lang ?? 'it',
    });
    // Once there is a conversation everything is stored as it is said; what was withheld then must not come back here.
    if (about.lastSeq === 0) for (const kept of told) await recordExchange(tx, deps, about, kept);
    return openHandoff(tx, deps, about, {
      ...(last === undefined ? {} : { answerId: last.id }),
      ...request,
    });
  });
}

/** More new requests in a minute than any desk gets from people: behind a flood of them nobody would be found. */
const openedPerMinuteMax = 60;

async function refuseFlood(deps: AppDeps): Promise<void> {
  const { db } = deps.database;
  const from = new Date(deps.clock().getTime() - 60_000);
  const [row] = await db
    .select({ opened: count() })
    .from(conversation)
    .where(
      and(eq(conversation.channel, 'web'), gte(conversation.lastMessageAt, from), gte(conversation.createdAt, from)),
    );
  if (row!.opened < openedPerMinuteMax) return;
  const contact = (await findPublicDesk(db))?.contact ?? phrasesOf('it').office;
  throw new Fault(
    'too_many_requests',
    `In questo momento le richieste sono troppe: riprova fra qualche minuto, oppure chiedi a ${contact}.`,
    { details: { retryAfterSeconds: 60 } },
  );
}

/** A question with its answer, as messages; again changes nothing. */
async function recordExchange(tx: Tx, deps: AppDeps, about: Conversation, kept: KeptAnswer): Promise<void> {
  const sourceKey = `answer:${about.id}:${kept.id}`;
  const { question: text, redactions } = kept;
  const asked = await receiveMessage(tx, deps, about, { text, redactions, sourceKey });
  if (asked.repeated) return;
  await linkAnswer(tx, asked.messageId, kept.id);
  const reply = { afterSeq: asked.seq, text: kept.text, answerId: kept.id, sourceKey: `${sourceKey}:reply` };
  await replyAsBot(tx, deps, about, reply);
}

/** A question that was answered; what stays without an answer was for a person. */
async function linkAnswer(tx: Tx, messageId: string, answerId: string): Promise<void> {
  await tx.update(message).set({ answerId }).where(eq(message.id, messageId));
}

export type Said = { by: 'machine'; kept: KeptAnswer } | { by: 'desk'; messageId: string; redacted: boolean };

/**
 * What a browser writes. Without a conversation it is asked of the machine as ever. With one the message is stored first:
 * while a person holds it nothing is composed, and what was being composed when one claimed it is dropped.
 */
export async function sayOnWeb(
  deps: AppDeps,
  session: SignedIn | null,
  secret: string | null,
  asked: AskedQuestion & { requestKey: string },
  requestId: string,
): Promise<Said> {
  const { db } = deps.database;
  const about = session === null ? await findWebConversation(db, deps, secret) : null;
  if (about === null) return { by: 'machine', kept: await answerAsked(deps, session, asked, requestId) };
  const suspended = !(await isOn(db, 'answers')) && (await readWebState(db, about.id)).open !== null;
  if (about.heldBy === 'bot' && !suspended) await requireFeature(db, 'answers');
  const { text, kinds } = redactPersonalData(asked.question);
  const sourceKey = `web:${about.id}:${sha256(asked.requestKey)}`;
  const received = await db.transaction((tx) =>
    receiveMessage(tx, deps, about, { text, redactions: kinds, sourceKey }),
  );
  const forDesk = { by: 'desk', messageId: received.messageId, redacted: kinds.length > 0 } as const;
  if (received.heldBy === 'desk') return forDesk;
  // Answers may be suspended: whoever waits for a person can write to them all the same.
  if (suspended) {
    await leaveToDesk(db, about.id, received.seq);
    return forDesk;
  }
  try {
    const kept = await answerAsked(deps, session, asked, requestId);
    const written = await db.transaction(async (tx) => {
      const reply = { afterSeq: received.seq, text: kept.text, answerId: kept.id, sourceKey: `${sourceKey}:reply` };
      const said = await replyAsBot(tx, deps, about, reply);
      if (said !== 'held') await linkAnswer(tx, received.messageId, kept.id);
      return said;
    });
    return written === 'held' ? forDesk : { by: 'machine', kept };
  } catch (error) {
    await leaveToDesk(db, about.id, received.seq);
    throw error;
  }
}

/** No answer of the machine will come to this message. */
async function leaveToDesk(db: Db, conversationId: string, seq: number): Promise<void> {
  await db
    .update(conversation)
    .set({ botAfterSeq: sql`greatest(${conversation.botAfterSeq}, ${seq})` })
    .where(eq(conversation.id, conversationId));
}

/**
 * The answers that the browser was given, out of those its cookie names: one that was being composed when a person took
 * over is kept in the log's sense, and shown to nobody.
 */
export async function withoutWithheld(
  db: Db,
  about: Conversation | null,
  answers: readonly KeptAnswer[],
): Promise<KeptAnswer[]> {
  if (about === null || answers.length === 0) return [...answers];
  const ids = answers.map(({ id }) => id);
  const rows = await db
    .select({ answerId: message.answerId })
    .from(message)
    .where(and(eq(message.conversationId, about.id), inArray(message.answerId, ids)));
  const given = new Set(rows.map(({ answerId }) => answerId));
  return answers.filter(({ id, askedAt }) => given.has(id) || askedAt < about.createdAt);
}

async function isOn(db: Db, feature: 'answers'): Promise<boolean> {
  return (await listSwitches(db)).find((state) => state.feature === feature)?.on ?? true;
}

export async function readWebState(db: Db, conversationId: string): Promise<{ open: Handoff | null }> {
  const [open] = await db
    .select()
    .from(handoff)
    .where(and(eq(handoff.conversationId, conversationId), inArray(handoff.state, ['waiting', 'claimed'])));
  return { open: open ?? null };
}

/** A question whose answer has not come after this long was lost with its server: it is shown as it stands. */
const composingMs = 120_000;

/**
 * The messages the page shows beside the machine's answers: a person's, the system's, and what was written to a person.
 * `upTo` is the number to ask from next: it stops before a question that is being answered, which may yet be a person's.
 */
export async function listDeskMessages(
  db: Db,
  deps: ConversationDeps,
  about: Conversation,
  after = 0,
): Promise<{ messages: OpenedMessage[]; upTo: number }> {
  const all = await listMessages(db, deps, about.id, { after });
  const now = deps.clock().getTime();
  const composing = all.find(
    ({ author, answerId, seq, createdAt }) =>
      author === 'citizen' &&
      answerId === null &&
      about.heldBy === 'bot' &&
      seq > about.botAfterSeq &&
      now - createdAt.getTime() < composingMs,
  );
  const settled = composing === undefined ? all : all.filter(({ seq }) => seq < composing.seq);
  const messages = settled.filter(
    ({ author, answerId }) => author !== 'bot' && (author !== 'citizen' || answerId === null),
  );
  return { messages, upTo: settled.at(-1)?.seq ?? after };
}

/** An appointment is asked for with three answers; what is personal in them is taken out like everywhere. */
export function readAppointment(fields: { topic: string; place: string; times: string }): {
  topic: string;
  place: string;
  times: string;
} {
  const clean = (text: string) => redactPersonalData(text.trim()).text;
  const request = { topic: clean(fields.topic), place: clean(fields.place), times: clean(fields.times) };
  if (request.topic === '' || request.place === '' || request.times === '')
    throw new Fault('invalid_input', 'Per l’appuntamento scrivi l’argomento, l’ufficio o la provincia, e quando puoi.');
  if (Object.values(request).some((text) => text.length > 500))
    throw new Fault('invalid_input', 'Ogni risposta può avere al massimo 500 caratteri.');
  return request;
}
