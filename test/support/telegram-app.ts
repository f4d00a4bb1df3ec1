import type { Database } from '../../db/database.ts';
import { organisation } from '../../db/schema/accounts.ts';
import { openAppOn, type TestApp, type TestAppOptions } from './app-on-database.ts';
import {
  type BotApiOptions,
  BotApiServer,
  botToken,
  type Person,
  type SentMessage,
  type Update,
} from './bot-api-server.ts';
import { openTestDatabase } from './test-database.ts';

export const webhookSecret = 'segreto-del-webhook-di-prova-01';

/** The organisation whose desk serves the public. */
export const publicOffice = {
  id: 'org_sportello',
  name: 'Centro per l’impiego di prova',
  settings: { contact: 'Infolavoro, numero verde 800 000 000' },
};

export type TelegramApp = {
  test: TestApp;
  api: BotApiServer;
  /** Delivers updates to the webhook in this order; returns the statuses. */
  deliver(...updates: Update[]): Promise<number[]>;
  /** Works off what waits, and returns what was sent meanwhile. */
  work(deadlineMs?: number): Promise<SentMessage[]>;
  /** Delivers, works off, and returns what the person received. */
  exchange(person: Person, ...updates: Update[]): Promise<SentMessage[]>;
  close(): Promise<void>;
};

/** The application with a bot in webhook mode and a fake Bot API server; work waits until it is asked for. */
export async function openTelegramApp(
  options: Omit<TestAppOptions, 'env'> & BotApiOptions & { env?: Record<string, string>; database?: Database } = {},
): Promise<TelegramApp> {
  const api = await new BotApiServer(options).start();
  const test = await openAppOn(options.database ?? (await openTestDatabase()), {
    ...options,
    env: { ...telegramEnvironment(api.apiRoot), ORIGIN: 'https://colma.test', ...options.env },
  });
  await test.database.db.insert(organisation).values(publicOffice).onConflictDoNothing();
  const deliver = async (...updates: Update[]) => {
    const statuses: number[] = [];
    for (const update of updates)
      statuses.push(
        (
          await test.request('POST', '/telegram/webhook', update, {
            'x-telegram-bot-api-secret-token': webhookSecret,
          })
        ).status,
      );
    return statuses;
  };
  const work = async (deadlineMs = 20_000) => {
    const before = api.messages.length;
    await test.deps.telegram!.process({ deadlineMs });
    return api.messages.slice(before);
  };
  return {
    test,
    api,
    deliver,
    work,
    async exchange(person, ...updates) {
      const before = api.sentTo(person.id).length;
      await deliver(...updates);
      await work();
      return api.sentTo(person.id).slice(before);
    },
    async close() {
      await test.close();
      await api.close();
    },
  };
}

export function telegramEnvironment(apiRoot: string): Record<string, string> {
  return {
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
  };
}
