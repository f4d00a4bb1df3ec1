import type { Bot } from 'grammy';
import type { QuestionLanguage } from '../../agents/adviser/language.ts';
import { createBot } from '../../bot/bot.ts';
import type { BotContext } from '../../bot/context.ts';
import { readTexts, type Texts } from '../../bot/texts/texts.ts';
import type { TelegramConfig } from '../config.ts';
import type { AppDeps } from '../deps.ts';
import { type ClaimedUpdate, provideBot } from './bot-deps.ts';
import { processWaiting } from './process-waiting.ts';
import { Turns } from './turns.ts';

/** The Telegram side of a running application. */
export type TelegramChannel = {
  config: TelegramConfig;
  bot: Bot<BotContext>;
  texts: Texts;
  /** What this process is handling, by the object the bot was given: a second handling of the same update has its own. */
  claimed: WeakMap<object, ClaimedUpdate>;
  /** Chats that were asked to wait, for telling a busy chat from a busy bot. */
  limited: { conversationId: string; untilMs: number } | null;
  /** The turn at a database that does one thing at a time: see `Turns`. */
  turns: Turns;
  /** Handles and sends what waits, for a bounded time: for platforms without loops. */
  process(options: { deadlineMs: number }): Promise<{ handled: number; sent: number }>;
  /** Lets the loops of this process look at once; nothing where a scheduler calls `process`. */
  nudge(): void;
};

/** `texts` is the Fluent source of each language: read from files on Node, bundled on Workers. */
export function createTelegram(
  deps: AppDeps,
  config: TelegramConfig,
  texts: Record<QuestionLanguage, string>,
): TelegramChannel {
  const claimed = new WeakMap<object, ClaimedUpdate>();
  const turns = new Turns(deps.database.kind === 'pglite');
  const bot = createBot(config.token, provideBot(deps, claimed, turns, texts), { apiRoot: config.apiRoot });
  return {
    config,
    bot,
    texts: readTexts(texts),
    claimed,
    limited: null,
    turns,
    process: (options) => processWaiting(deps, options),
    nudge: () => {},
  };
}
