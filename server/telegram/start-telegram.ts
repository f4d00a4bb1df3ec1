import { sql } from 'drizzle-orm';
import { GrammyError } from 'grammy';
import { type QuestionLanguage, questionLanguages } from '../../agents/adviser/language.ts';
import { commandList } from '../../bot/commands.ts';
import type { AppDeps } from '../deps.ts';
import { handleWaiting, hasWaiting } from './handle-updates.ts';
import { startPolling } from './polling.ts';
import { updateKinds } from './read-update.ts';
import { sendWaiting } from './send-messages.ts';
import type { TelegramChannel } from './telegram-channel.ts';
import { Wake } from './wake.ts';
import { webhookPath } from './webhook-route.ts';

/** How often somebody looks without being woken: for what another server or the desk has written. */
const lookEveryMs = 1_000;
const waitingLookMs = 60;
const failedLookMs = 2_000;
/** Introducing oneself to Telegram is tried again for as long as the server runs. */
const introduceAgainMs = 15_000;
/** Telegram sends updates of different chats on so many connections at once. */
const webhookConnections = 20;

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

/** Tells Telegram how updates are fetched and which commands there are; a network that is down does not stop the start. */
async function introduce(
  deps: AppDeps,
  telegram: TelegramChannel,
  introduction: Wake,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    try {
      const { config, bot } = telegram;
      if (config.mode === 'webhook')
        await bot.api.raw.setWebhook({
          url: `${deps.config.origin}${webhookPath}`,
          secret_token: config.webhookSecret!,
          allowed_updates: [...updateKinds],
          max_connections: webhookConnections,
        });
      else await bot.api.raw.deleteWebhook({});
      for (const lang of questionLanguages) await setCommands(telegram, lang);
      deps.log.info({ mode: config.mode }, 'telegram: ready');
      return;
    } catch (error) {
      const code = error instanceof GrammyError ? error.error_code : undefined;
      deps.log.error({ err: error, code }, 'telegram: cannot be reached yet, or refuses the token');
      await introduction.wait(introduceAgainMs);
    }
  }
}

/** Italian is also what is shown to everybody whose language we do not speak. */
async function setCommands({ bot, texts }: TelegramChannel, lang: QuestionLanguage): Promise<void> {
  const commands = commandList(texts, lang);
  const scope = { type: 'all_private_chats' as const };
  await bot.api.raw.setMyCommands({ commands, scope, ...(lang === 'it' ? {} : { language_code: lang }) });
}
