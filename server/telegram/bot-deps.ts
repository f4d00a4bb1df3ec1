import { and, eq } from 'drizzle-orm';
import { findAnswer } from '../../agents/adviser/keep-answer.ts';
import { type QuestionLanguage, questionLanguages } from '../../agents/adviser/language.ts';
import type { BotDeps, ChatState, Dialog, Exchange, Incoming, Outcome, Reply } from '../../bot/deps.ts';
import type { Tx } from '../../db/database.ts';
import { enqueueMessage } from '../../db/outbox/outbox.ts';
import { type StoredUpdate, telegramChat, telegramUpdate } from '../../db/schema/telegram.ts';
import { answerAsked } from '../answers/answer-asked.ts';
import { lockConversation, takeSeq } from '../conversations/conversation-record.ts';
import { eraseConversation } from '../conversations/erase-conversation.ts';
import { receiveMessage, replyAsBot } from '../conversations/exchange-messages.ts';
import { changeLanguage, findOrOpenConversation } from '../conversations/open-conversation.ts';
import { openHandoff } from '../conversations/open-handoff.ts';
import { findPublicDesk } from '../conversations/public-desk.ts';
import { findBySource, writeMessage } from '../conversations/write-message.ts';
import type { AppDeps } from '../deps.ts';
import { listSwitches } from '../switches.ts';
import { sealFarewell } from './farewell.ts';
import { findCourses } from './find-courses.ts';
import type { Turns } from './turns.ts';

/** An update this process has taken, and what was found out about it on the way. */
export type ClaimedUpdate = {
  updateId: number;
  runId: string;
  chatKey: string;
  chatId: string;
  body: StoredUpdate;
  attempts: number;
  conversation: { id: string; lang: string; seq: number; held: boolean } | null;
};

/** The bot's view of the application. */
export function provideBot(
  deps: AppDeps,
  claimed: WeakMap<object, ClaimedUpdate>,
  turns: Turns,
  texts: Record<QuestionLanguage, string>,
): BotDeps {
  const { db } = deps.database;
  return {
    texts,
    privacyUrl: `${deps.config.origin}/privacy#telegram`,
    begin: (update, label) => turns.take(() => beginExchange(deps, claimed.get(update)!, label)),
    finish: (update, outcome) => turns.take(() => finishExchange(deps, claimed.get(update)!, outcome)),
    async ask(update, { text, lang, lastAnswerId }) {
      const before = lastAnswerId === null ? null : await findAnswer(db, lastAnswerId);
      return answerAsked(
        deps,
        null,
        {
          question: text,
          channel: 'telegram',
          lang,
          contact: (await findPublicDesk(db))?.contact ?? null,
          ...(before === null || before.question === '' ? {} : { before: before.question }),
          requestKey: `telegram:${update.update_id}`,
          client: `telegram:${claimed.get(update)?.chatKey}`,
        },
        `update:${update.update_id}`,
      );
    },
    findAnswer: (id) => findAnswer(db, id),
    findModules: (filter, limit) => findCourses(db, filter, limit),
    isOn: async (feature) => (await listSwitches(db)).find((state) => state.feature === feature)!.on,
    findContact: async () => (await findPublicDesk(db))?.contact ?? null,
  };
}

/** What the person at the desk reads where nothing of the citizen's was kept. */
const mediaMark = '[file, foto, voce o altro contenuto: non accettato e non conservato]';
const editedMark = '[messaggio modificato]';

async function beginExchange(
  deps: AppDeps,
  update: ClaimedUpdate,
  label: (state: ChatState) => string,
): Promise<Exchange> {
  return deps.database.db.transaction(async (tx) => {
    const state = await readState(tx, update);
    const about = await findOrOpenConversation(tx, deps, {
      channel: 'telegram',
      correspondent: update.chatKey,
      address: update.chatId,
      lang: state.lang,
    });
    const incoming = incomingOf(update.body);
    const held = about.heldBy === 'desk';
    const redactions = 'redactions' in incoming ? incoming.redactions : [];
    const sourceKey = `update:${update.updateId}`;
    const text = storedText(incoming, held, () => label(state));
    const received = await receiveMessage(tx, deps, about, { text, redactions, sourceKey });
    update.conversation = { id: about.id, lang: about.lang, seq: received.seq, held: received.heldBy === 'desk' };
    return { incoming, state, held: received.heldBy === 'desk' };
  });
}

function storedText(incoming: Incoming, held: boolean, label: () => string): string {
  if (incoming.kind === 'text') return incoming.text;
  if (incoming.kind === 'press') return label();
  if (incoming.kind === 'media') return mediaMark;
  return held ? `${editedMark} ${incoming.text}` : editedMark;
}

function incomingOf(body: StoredUpdate): Incoming {
  if (body.kind === 'press') return { kind: 'press', data: body.data ?? '' };
  if (body.kind === 'text' || body.kind === 'edited')
    return { kind: body.kind, text: body.text ?? '', redactions: body.redactions ?? [] };
  return { kind: 'media' };
}

async function readState(tx: Tx, { chatKey, body }: ClaimedUpdate): Promise<ChatState> {
  const [row] = await tx.select().from(telegramChat).where(eq(telegramChat.chatKey, chatKey));
  if (row !== undefined)
    return {
      lang: row.lang as QuestionLanguage,
      langFrom: row.langFrom,
      noticed: row.noticed,
      dialog: row.dialog as Dialog | null,
      lastAnswerId: row.lastAnswerId,
    };
  const guessed = questionLanguages.find((lang) => lang === body.languageCode?.slice(0, 2).toLowerCase()) ?? 'it';
  return { lang: guessed, langFrom: 'guessed', noticed: false, dialog: null, lastAnswerId: null };
}

/** Everything an update leads to, with its end, in one transaction: a kill leaves all of it or nothing. */
async function finishExchange(deps: AppDeps, update: ClaimedUpdate, outcome: Outcome): Promise<void> {
  await deps.database.db.transaction(async (tx) => {
    // Somebody else took it over and finished it while this process was thought dead.
    if (!(await endUpdate(tx, update, 'done', deps.clock()))) return;
    const about = update.conversation!;
    if (outcome.erase) return erase(tx, deps, update, outcome.replies);
    if (about.lang !== outcome.state.lang) await changeLanguage(tx, deps, about, outcome.state.lang);
    const heldBetween = await reply(tx, deps, update, outcome.replies);
    if (outcome.handoff !== null && !heldBetween)
      await openHandoff(tx, deps, about, { ...outcome.handoff, sourceKey: `update:${update.updateId}` });
    const { dialog, ...state } = outcome.state;
    const values = { ...state, dialog, updatedAt: deps.clock() };
    await tx
      .insert(telegramChat)
      .values({ chatKey: update.chatKey, ...values })
      .onConflictDoUpdate({ target: telegramChat.chatKey, set: values });
  });
}

/** Marks an update handled and drops what it held. False when it was handled already, or is another process's by now. */
export async function endUpdate(
  tx: Tx,
  { updateId, runId }: ClaimedUpdate,
  state: 'done' | 'failed',
  now: Date,
): Promise<boolean> {
  const ended = await tx
    .update(telegramUpdate)
    .set({ state, chatKey: null, address: null, body: null, runId: null, leaseUntil: null, handledAt: now })
    .where(
      and(eq(telegramUpdate.updateId, updateId), eq(telegramUpdate.runId, runId), eq(telegramUpdate.state, 'waiting')),
    )
    .returning({ id: telegramUpdate.updateId });
  return ended.length > 0;
}

/** Writes the replies. True when a person took the conversation in the meantime: then nothing is said. */
async function reply(tx: Tx, deps: AppDeps, update: ClaimedUpdate, replies: readonly Reply[]): Promise<boolean> {
  const about = update.conversation!;
  for (const [at, { text, entities, buttons, answerId }] of replies.entries()) {
    const sourceKey = `update:${update.updateId}:${at}`;
    const markup = { entities, buttons: buttons ?? [] };
    if (about.held) await sayWhileHeld(tx, deps, about.id, { text, markup, sourceKey });
    else {
      const more = { markup, sourceKey, ...(answerId === undefined ? {} : { answerId }) };
      const written = await replyAsBot(tx, deps, about, { afterSeq: about.seq, text, ...more });
      if (written === 'held') return true;
    }
  }
  return false;
}

/** What is said even while a person holds the conversation (rights, language, a refused file) is the system's, not the bot's. */
async function sayWhileHeld(
  tx: Tx,
  deps: AppDeps,
  conversationId: string,
  message: { text: string; markup: unknown; sourceKey: string },
): Promise<void> {
  const row = await lockConversation(tx, conversationId);
  if ((await findBySource(tx, message.sourceKey)) !== null) return;
  const now = deps.clock();
  const seq = await takeSeq(tx, row.id, now);
  await writeMessage(tx, deps, row, { seq: seq!, author: 'system', ...message }, now);
}

async function erase(tx: Tx, deps: AppDeps, update: ClaimedUpdate, replies: readonly Reply[]): Promise<void> {
  await eraseConversation(tx, deps, update.conversation!.id);
  await tx.delete(telegramChat).where(eq(telegramChat.chatKey, update.chatKey));
  const dedupeKey = `farewell:${update.updateId}`;
  const text = replies.map((part) => part.text).join('\n\n');
  const payload = sealFarewell(deps, dedupeKey, { chatId: update.chatId, text });
  await enqueueMessage(tx, { channel: 'telegram', dedupeKey, payload }, deps.clock());
}
