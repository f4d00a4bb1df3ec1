import { GrammyError, HttpError } from 'grammy';
import type { Button } from '../../bot/deps.ts';
import type { Entity, MessageText } from '../../bot/message-text.ts';
import { splitMessage } from '../../bot/split-message.ts';
import { openMessageText } from '../conversations/list-messages.ts';
import { markConversationBlocked } from '../conversations/open-conversation.ts';
import type { AppDeps } from '../deps.ts';
import {
  type Delivery,
  endDelivery,
  type Failure,
  giveUp,
  markPartSent,
  markSettingOut,
  pauseAll,
  putOffDelivery,
  takeDeliveries,
} from './delivery-record.ts';
import { drain } from './drain.ts';
import { openFarewell } from './farewell.ts';
import type { TelegramChannel } from './telegram-channel.ts';

/** Telegram takes about thirty messages a second from a bot; each takes some tens of milliseconds there and back. */
const sendsAtOnce = 6;
/** Shorter than the lease on the message, so that nobody else sends it while a call is still open. */
const callMs = 10_000;
/** Above Telegram's own pause, because two clocks are never the same. */
const retryMarginMs = 250;

/** Sends what is due, in order within a conversation, until nothing is or the time is up. Returns how many were taken. */
export function sendWaiting(deps: AppDeps, telegram: TelegramChannel, isOver: () => boolean): Promise<number> {
  return drain(
    sendsAtOnce,
    isOver,
    (free) => telegram.turns.take(() => takeDeliveries(deps, free)),
    (delivery) =>
      sendOne(deps, telegram, delivery).catch((error) =>
        deps.log.error(
          { err: error, outboxId: delivery.outboxId },
          'telegram: a delivery stopped; its lease will run out',
        ),
      ),
  );
}

type Opened = MessageText & { chatId: string; buttons: Button[][] };

async function sendOne(deps: AppDeps, telegram: TelegramChannel, delivery: Delivery): Promise<void> {
  const { db } = deps.database;
  const opened = await telegram.turns.take(() => open(deps, delivery));
  if (opened === 'erased') return;
  if (opened === 'blocked') return db.transaction((tx) => endDelivery(tx, delivery, 'blocked', deps.clock()));
  const parts = splitMessage(opened);
  if (parts.length === 0) return giveUp(deps, delivery, 'empty');
  for (let at = delivery.partsSent; at < parts.length; at++) {
    const last = at === parts.length - 1;
    if (at > 0 && at === delivery.partsSent) await markSettingOut(db, delivery, deps.clock());
    const failure = await sendPart(telegram, opened, parts[at]!, last);
    if (failure !== null) return dealWith(deps, telegram, delivery, failure);
    await telegram.turns.take(() => markPartSent(db, delivery, at + 1, last, deps.clock()));
  }
}

/** Text and address, opened at the moment of sending: what was erased in the meantime is not there any more. */
async function open(deps: AppDeps, delivery: Delivery): Promise<Opened | 'erased' | 'blocked'> {
  if (delivery.messageId === null) {
    const { chatId, text } = openFarewell(deps, delivery.dedupeKey, delivery.payload);
    return { chatId, text, entities: [], buttons: [] };
  }
  const found = await openMessageText(deps.database.db, deps, delivery.messageId);
  if (found === null || found.address === null) return 'erased';
  if (found.blocked) return 'blocked';
  const markup = (found.markup ?? {}) as { entities?: Entity[]; buttons?: Button[][] };
  return { chatId: found.address, text: found.text, entities: markup.entities ?? [], buttons: markup.buttons ?? [] };
}

type Refused = Failure & { kind: 'wait' | 'retry' | 'blocked' | 'refused' };

/** One call. Null when the part arrived. Formatting that Telegram will not take is left out rather than the text. */
async function sendPart(
  telegram: TelegramChannel,
  to: Opened,
  part: MessageText,
  last: boolean,
): Promise<Refused | null> {
  const call = (entities: Entity[]) =>
    telegram.bot.api.raw.sendMessage(
      {
        chat_id: Number(to.chatId),
        text: part.text,
        entities,
        link_preview_options: { is_disabled: true },
        ...(last && to.buttons.length > 0
          ? {
              reply_markup: {
                inline_keyboard: to.buttons.map((row) =>
                  row.map(({ label, data }) => ({ text: label, callback_data: data })),
                ),
              },
            }
          : {}),
      },
      AbortSignal.timeout(callMs) as never,
    );
  try {
    try {
      await call(part.entities);
    } catch (error) {
      if (!(error instanceof GrammyError && error.error_code === 400 && /entit/i.test(error.description))) throw error;
      await call([]);
    }
    return null;
  } catch (error) {
    return readFailure(error);
  }
}

/** Failures of which it is certain that nothing reached Telegram. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function readFailure(error: unknown): Refused {
  if (error instanceof GrammyError) {
    const code = String(error.error_code);
    const retryAfter = error.parameters.retry_after;
    if (error.error_code === 429)
      return { kind: 'wait', code, unknown: false, retryAfterMs: (retryAfter ?? 1) * 1000 + retryMarginMs };
    if (error.error_code === 403 || /chat not found|user is deactivated/i.test(error.description))
      return { kind: 'blocked', code, unknown: false };
    // A wrong token, or a gateway between: ours or Telegram's to put right, not the message's fault.
    if (error.error_code >= 500 || error.error_code === 401 || error.error_code === 404)
      return { kind: 'retry', code, unknown: false };
    return { kind: 'refused', code, unknown: false };
  }
  const cause = error instanceof HttpError ? error.error : error;
  const name = String((cause as { code?: unknown; name?: unknown })?.code ?? (cause as Error)?.name ?? 'network');
  return { kind: 'retry', code: name, unknown: !neverSent.has(name) };
}

async function dealWith(deps: AppDeps, telegram: TelegramChannel, delivery: Delivery, failure: Refused): Promise<void> {
  deps.log.warn(
    { outboxId: delivery.outboxId, code: failure.code, kind: failure.kind },
    'telegram: a message did not go out',
  );
  if (failure.kind === 'refused') return giveUp(deps, delivery, failure.code);
  if (failure.kind === 'blocked') return noteBlocked(deps, delivery);
  if (failure.kind === 'wait') await slowDown(deps, telegram, delivery, failure.retryAfterMs!);
  return putOffDelivery(deps, delivery, failure);
}

/**
 * One chat that is asked to wait is busy; a second one meanwhile means that the bot is. Telegram answers both in the same
 * words, and goes on refusing whoever goes on asking.
 */
async function slowDown(deps: AppDeps, telegram: TelegramChannel, delivery: Delivery, waitMs: number): Promise<void> {
  const now = deps.clock().getTime();
  const conversationId = delivery.conversationId ?? delivery.outboxId;
  const other = telegram.limited;
  if (other !== null && other.conversationId !== conversationId && other.untilMs > now)
    await pauseAll(deps.database.db, new Date(Math.max(other.untilMs, now + waitMs)));
  telegram.limited = { conversationId, untilMs: now + waitMs };
}

async function noteBlocked(deps: AppDeps, delivery: Delivery): Promise<void> {
  await deps.database.db.transaction(async (tx) => {
    await endDelivery(tx, delivery, 'blocked', deps.clock());
    if (delivery.conversationId !== null) await markConversationBlocked(tx, deps, { id: delivery.conversationId });
  });
}
