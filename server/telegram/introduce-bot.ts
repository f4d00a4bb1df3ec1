import { GrammyError } from 'grammy';
import { type QuestionLanguage, questionLanguages } from '../../agents/adviser/language.ts';
import { commandList } from '../../bot/commands.ts';
import type { AppDeps } from '../deps.ts';
import { updateKinds } from './read-update.ts';
import type { TelegramChannel } from './telegram-channel.ts';
import { webhookPath } from './webhook-route.ts';

/** Telegram sends updates of different chats on so many connections at once. */
const webhookConnections = 20;

/** Tells Telegram how updates are fetched and which commands there are; false when it cannot be reached or refuses the token. */
export async function introduceBot(deps: AppDeps, telegram: TelegramChannel): Promise<boolean> {
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
    return true;
  } catch (error) {
    const code = error instanceof GrammyError ? error.error_code : undefined;
    deps.log.error({ err: error, code }, 'telegram: cannot be reached yet, or refuses the token');
    return false;
  }
}

/** Italian is also what is shown to everybody whose language we do not speak. */
async function setCommands({ bot, texts }: TelegramChannel, lang: QuestionLanguage): Promise<void> {
  const commands = commandList(texts, lang);
  const scope = { type: 'all_private_chats' as const };
  await bot.api.raw.setMyCommands({ commands, scope, ...(lang === 'it' ? {} : { language_code: lang }) });
}
