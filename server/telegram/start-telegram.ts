import { sql } from 'drizzle-orm';
import type { AppDeps } from '../deps.ts';
import { handleWaiting, hasWaiting } from './handle-updates.ts';
import { introduceBot } from './introduce-bot.ts';
import { startPolling } from './polling.ts';
import { sendWaiting } from './send-messages.ts';
import type { TelegramChannel } from './telegram-channel.ts';
import { Wake } from './wake.ts';

/** How often somebody looks without being woken: for what another server or the desk has written. */
const lookEveryMs = 1_000;
const waitingLookMs = 60;
const failedLookMs = 2_000;
/** Introducing oneself to Telegram is tried again for as long as the server runs. */
const introduceAgainMs = 15_000;

/** Runs the Telegram side in this process: intake by polling where configured, handling, sending. Node only. */
export async function startTelegram(deps: AppDeps, telegram: TelegramChannel): Promise<{ stop(): Promise<void> }> {
  if (deps.database.kind === 'pglite') await releaseLeases(deps);
  let stopped = false;
  const wakeHandler = new Wake();
  const wakeSender = new Wake();
  const introduction = new Wake();
  const isOver = () => stopped;
  telegram.nudge = () => wakeHandler.wake();

  const loop = async (wake: Wake, round: () => Promise<number>) => {
    while (!stopped) {
      const waitMs = await round().catch((error) => {
        deps.log.error({ err: error }, 'telegram: a round failed; what waits stays there');
        return failedLookMs;
      });
      if (!stopped) await wake.wait(waitMs);
    }
  };
  const running = [
    loop(wakeHandler, async () => {
      await handleWaiting(deps, telegram, isOver, () => wakeSender.wake());
      return (await hasWaiting(deps)) ? waitingLookMs : lookEveryMs;
    }),
    loop(wakeSender, async () => {
      await sendWaiting(deps, telegram, isOver);
      return lookEveryMs;
    }),
    introduce(deps, telegram, introduction, isOver),
  ];
  const polling = telegram.config.mode === 'polling' ? startPolling(deps, telegram) : null;
  return {
    async stop() {
      stopped = true;
      telegram.nudge = () => {};
      wakeHandler.wake();
      wakeSender.wake();
      introduction.wake();
      await polling?.stop();
      await Promise.all(running);
    },
  };
}

/** The embedded database belongs to one process: whoever held a lease on it is dead, and need not be waited for. */
async function releaseLeases(deps: AppDeps): Promise<void> {
  const at = deps.clock().toISOString();
  await deps.database.db.execute(
    sql`update telegram_update set run_id = null, lease_until = null where state = 'waiting' and lease_until is not null`,
  );
  await deps.database.db.execute(
    sql`update outbox o set not_before = ${at} from telegram_delivery d
        where d.outbox_id = o.id and o.state = 'waiting' and d.in_flight_since is not null`,
  );
}

/** A network that is down does not stop the start: it is tried again for as long as the server runs. */
async function introduce(
  deps: AppDeps,
  telegram: TelegramChannel,
  introduction: Wake,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver() && !(await introduceBot(deps, telegram))) await introduction.wait(introduceAgainMs);
}
