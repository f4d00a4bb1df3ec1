import { GrammyError } from 'grammy';
import type { AppDeps } from '../deps.ts';
import { readUpdate, updateKinds } from './read-update.ts';
import { takeIn } from './take-in.ts';
import type { TelegramChannel } from './telegram-channel.ts';
import { Wake } from './wake.ts';

/** Telegram holds the request open so long when there is nothing. */
const longPollSeconds = 25;
const batchSize = 100;
const failedWaitMs = 3_000;

/**
 * Fetches updates: for a desk without a public address, one server only (a second one is refused by Telegram). Asking for
 * what comes after an update acknowledges it, so that is done only once it is stored.
 */
export function startPolling(deps: AppDeps, telegram: TelegramChannel): { stop(): Promise<void> } {
  const abort = new AbortController();
  const pause = new Wake();
  const background = new Set<Promise<unknown>>();
  const later = (work: Promise<unknown>) => {
    const one = work.finally(() => background.delete(one));
    background.add(one);
  };
  const fetchBatch = async (offset: number): Promise<number> => {
    const updates = await telegram.bot.api.raw.getUpdates(
      { offset, limit: batchSize, timeout: longPollSeconds, allowed_updates: [...updateKinds] },
      AbortSignal.any([abort.signal, AbortSignal.timeout((longPollSeconds + 10) * 1000)]) as never,
    );
    await takeIn(deps, telegram, updates.map(readUpdate), later);
    return Math.max(offset, ...updates.map(({ update_id: id }) => id + 1));
  };
  const loop = async () => {
    let offset = 0;
    while (!abort.signal.aborted) {
      try {
        offset = await fetchBatch(offset);
      } catch (error) {
        if (abort.signal.aborted) break;
        const code = error instanceof GrammyError ? error.error_code : undefined;
        deps.log.warn({ err: error, code }, 'telegram: no updates could be fetched');
        const retryAfter = error instanceof GrammyError ? error.parameters.retry_after : undefined;
        await pause.wait(retryAfter === undefined ? failedWaitMs : retryAfter * 1000);
      }
    }
    await Promise.allSettled(background);
  };
  const running = loop();
  return {
    async stop() {
      abort.abort();
      pause.wake();
      await running;
    },
  };
}
