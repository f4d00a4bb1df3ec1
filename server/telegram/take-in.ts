import { telegramUpdate } from '../../db/schema/telegram.ts';
import { correspondentOf } from '../conversations/open-conversation.ts';
import type { AppDeps } from '../deps.ts';
import type { ReadUpdate } from './read-update.ts';
import type { TelegramChannel } from './telegram-channel.ts';

/** Where a chat's id waits, sealed, until it is in the conversation. */
export const addressPlace = (updateId: number) => `telegram_update.address:${updateId}`;

/** Answering a button or leaving a group matters now or not at all. */
const atOnceMs = 10_000;

/**
 * Stores updates, each once however often it comes, and then returns: acknowledging waits for nothing else. What must
 * happen at once (a pressed button, a group to leave) is handed to `later`, which keeps it going. Buttons are answered
 * here and not in the queue: an answer in the making must not keep one spinning (known traps 23).
 */
export async function takeIn(
  deps: AppDeps,
  telegram: TelegramChannel,
  updates: readonly ReadUpdate[],
  later: (work: Promise<unknown>) => void,
): Promise<void> {
  for (const update of updates) {
    const call = callAtOnce(telegram, update);
    if (call !== null)
      later(call.catch((error) => deps.log.warn({ err: error, updateId: update.updateId }, 'telegram: not answered')));
  }
  if (updates.length === 0) return;
  const now = deps.clock();
  const cipher = deps.personKeys.transient('telegram');
  await deps.database.db
    .insert(telegramUpdate)
    .values(
      updates.map(({ updateId, work }) =>
        work === null
          ? { updateId, state: 'done' as const, notBefore: now, receivedAt: now, handledAt: now }
          : {
              updateId,
              chatKey: correspondentOf(deps, 'telegram', work.chatId),
              address: cipher.seal(work.chatId, addressPlace(updateId)),
              body: work.body,
              notBefore: now,
              receivedAt: now,
            },
      ),
    )
    .onConflictDoNothing();
  telegram.nudge();
}

function callAtOnce(telegram: TelegramChannel, update: ReadUpdate): Promise<unknown> | null {
  const signal = AbortSignal.timeout(atOnceMs) as never;
  const { raw } = telegram.bot.api;
  if (update.callbackQueryId !== null)
    return raw.answerCallbackQuery({ callback_query_id: update.callbackQueryId }, signal);
  return update.leave === null ? null : raw.leaveChat({ chat_id: update.leave }, signal);
}
