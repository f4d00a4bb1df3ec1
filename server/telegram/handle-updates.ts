import { randomBytes } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Update } from 'grammy/types';
import { rowsOf, type Tx } from '../../db/database.ts';
import { conversation } from '../../db/schema/conversations.ts';
import { type StoredUpdate, telegramUpdate } from '../../db/schema/telegram.ts';
import { findConversation } from '../conversations/conversation-record.ts';
import { replyAsBot } from '../conversations/exchange-messages.ts';
import { markConversationBlocked } from '../conversations/open-conversation.ts';
import type { AppDeps } from '../deps.ts';
import { type ClaimedUpdate, endUpdate } from './bot-deps.ts';
import { drain } from './drain.ts';
import { addressPlace } from './take-in.ts';
import type { TelegramChannel } from './telegram-channel.ts';

/** Answers that wait for a model must not keep other chats waiting. */
const updatesAtOnce = 8;
/** Another server takes an update over when its handler has not renewed the lease for this long. */
const leaseMs = 20_000;
const renewMs = 6_000;
/** After so many failures the citizen is told, and the update is laid aside where it can be seen. */
const attemptsMax = 4;
/**
 * Numbers come one after another. While one is missing, the next waits this long for it, so that two that overtook each
 * other on the way are put right; a number that never comes costs this once.
 */
const gapHoldMs = 500;

/** Handles what is waiting, in order within a chat, until nothing is ready or the time is up. Returns how many. */
export function handleWaiting(
  deps: AppDeps,
  telegram: TelegramChannel,
  isOver: () => boolean,
  onHandled: () => void = () => {},
): Promise<number> {
  return drain(
    updatesAtOnce,
    isOver,
    (free) => telegram.turns.take(() => claimUpdates(deps, free)),
    async (update) => {
      await handleUpdate(deps, telegram, update);
      onHandled();
    },
  );
}

/** Whether something waits that is not being handled: held back for a missing number, or put off. */
export async function hasWaiting(deps: AppDeps): Promise<boolean> {
  const [row] = await deps.database.db
    .select({ id: telegramUpdate.updateId })
    .from(telegramUpdate)
    .where(and(eq(telegramUpdate.state, 'waiting'), isNull(telegramUpdate.runId)))
    .limit(1);
  return row !== undefined;
}

/** The next ready update of each chat in which none is being handled. */
async function claimUpdates(deps: AppDeps, limit: number): Promise<ClaimedUpdate[]> {
  const now = deps.clock();
  const at = now.toISOString();
  const runId = randomBytes(9).toString('base64url');
  const rows = rowsOf<{ update_id: string; chat_key: string; address: Uint8Array; body: unknown; attempts: number }>(
    await deps.database.db.execute(sql`
      with next as materialized (
        select w.update_id from telegram_update w
        where w.state = 'waiting' and w.not_before <= ${at} and (w.lease_until is null or w.lease_until <= ${at})
          and not exists (
            select 1 from telegram_update e
            where e.chat_key = w.chat_key and e.state = 'waiting' and (e.update_id < w.update_id or e.lease_until > ${at}))
          and (w.received_at <= ${new Date(now.getTime() - gapHoldMs).toISOString()}
            or exists (select 1 from telegram_update p where p.update_id = w.update_id - 1))
        order by w.update_id limit ${limit} for update skip locked)
      update telegram_update u
      set run_id = ${runId}, lease_until = ${new Date(now.getTime() + leaseMs).toISOString()}, attempts = u.attempts + 1
      from next where u.update_id = next.update_id
      and u.state = 'waiting' and (u.lease_until is null or u.lease_until <= ${at})
      returning u.update_id, u.chat_key, u.address, u.body, u.attempts`),
  );
  const cipher = deps.personKeys.transient('telegram');
  return rows
    .map((row) => ({
      updateId: Number(row.update_id),
      runId,
      chatKey: row.chat_key,
      chatId: cipher.open(new Uint8Array(row.address), addressPlace(Number(row.update_id))),
      body: (typeof row.body === 'string' ? JSON.parse(row.body) : row.body) as StoredUpdate,
      attempts: row.attempts,
      conversation: null,
    }))
    .sort((a, b) => a.updateId - b.updateId);
}

async function handleUpdate(deps: AppDeps, telegram: TelegramChannel, update: ClaimedUpdate): Promise<void> {
  const { updateId } = update;
  const rebuilt = rebuildUpdate(update);
  telegram.claimed.set(rebuilt, update);
  const renewal = setInterval(() => void renewLease(deps, update).catch(() => {}), renewMs);
  try {
    if (update.body.kind === 'blocked') await noteBlocked(deps, update);
    else await telegram.bot.handleUpdate(rebuilt);
  } catch (error) {
    deps.log.error({ err: error, updateId, attempts: update.attempts }, 'telegram: an update could not be handled');
    await putOff(deps, telegram, update).catch((again) =>
      deps.log.error({ err: again, updateId }, 'telegram: an update could not be put off; its lease will run out'),
    );
  } finally {
    clearInterval(renewal);
  }
}

/** The update as the bot's library expects it, from what was stored: no name, no chat, no message of before. */
function rebuildUpdate({ updateId, body }: ClaimedUpdate): Update {
  const from = { id: 0, is_bot: false, first_name: '' };
  const chat = { id: 0, type: 'private' as const, first_name: '' };
  if (body.kind === 'press')
    return {
      update_id: updateId,
      callback_query: { id: '', from, chat_instance: '', data: body.data ?? '' },
    } as Update;
  const text = body.kind === 'text' ? (body.text ?? '') : '';
  const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
  return {
    update_id: updateId,
    message: {
      message_id: 0,
      date: 0,
      from,
      chat,
      ...(body.kind === 'text' ? { text: text.replace(/^(\/\w+)@\w+/, '$1') } : {}),
      ...(command === undefined
        ? {}
        : { entities: [{ type: 'bot_command', offset: 0, length: command.replace(/@.*/, '').length }] }),
    },
  } as Update;
}

async function renewLease(deps: AppDeps, { updateId, runId }: ClaimedUpdate): Promise<void> {
  const leaseUntil = new Date(deps.clock().getTime() + leaseMs);
  await deps.database.db
    .update(telegramUpdate)
    .set({ leaseUntil })
    .where(and(eq(telegramUpdate.updateId, updateId), eq(telegramUpdate.runId, runId)));
}

/** Lets go of an update until later; after the last try the citizen is told that there will be no answer. */
async function putOff(deps: AppDeps, telegram: TelegramChannel, update: ClaimedUpdate): Promise<void> {
  const now = deps.clock();
  await deps.database.db.transaction(async (tx) => {
    if (update.attempts >= attemptsMax) {
      if (await endUpdate(tx, update, 'failed', now)) await apologise(tx, deps, telegram, update);
      return;
    }
    const notBefore = new Date(now.getTime() + 500 * 2 ** update.attempts);
    await tx
      .update(telegramUpdate)
      .set({ runId: null, leaseUntil: null, notBefore })
      .where(and(eq(telegramUpdate.updateId, update.updateId), eq(telegramUpdate.runId, update.runId)));
  });
}

async function apologise(tx: Tx, deps: AppDeps, telegram: TelegramChannel, update: ClaimedUpdate): Promise<void> {
  const about = update.conversation;
  if (about === null || about.held) return;
  const row = await findConversation(tx, about.id);
  if (row === null) return;
  const text = telegram.texts.say(about.lang as 'it', 'error');
  await replyAsBot(tx, deps, about, { afterSeq: about.seq, text, sourceKey: `update:${update.updateId}:error` });
}

/** The person blocked the bot: nothing is sent to the chat until they write again. */
async function noteBlocked(deps: AppDeps, update: ClaimedUpdate): Promise<void> {
  await deps.database.db.transaction(async (tx) => {
    if (!(await endUpdate(tx, update, 'done', deps.clock()))) return;
    const [about] = await tx
      .select({ id: conversation.id })
      .from(conversation)
      .where(
        and(
          eq(conversation.channel, 'telegram'),
          eq(conversation.correspondent, update.chatKey),
          isNull(conversation.erasedAt),
        ),
      );
    if (about !== undefined) await markConversationBlocked(tx, deps, about);
  });
}
