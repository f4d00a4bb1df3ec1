import { afterEach, describe, expect, it } from 'vitest';
import { startTelegram } from '../../../server/telegram/start-telegram.ts';
import { openTelegramApp, type TelegramApp } from '../../support/telegram-app.ts';

let telegram: TelegramApp;
let running: { stop(): Promise<void> } | null = null;
afterEach(async () => {
  await running?.stop();
  await telegram.close();
});

const until = async (isTrue: () => boolean) => {
  for (let tries = 0; !isTrue() && tries < 400; tries++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(isTrue()).toBe(true);
};

describe('a server that polls', () => {
  it('takes what waited, answers it, and tells Telegram what it has only once it is stored', async () => {
    telegram = await openTelegramApp({ env: { TELEGRAM_MODE: 'polling' } });
    const { api, test } = telegram;
    const person = api.person(31);
    api.queue(person.say('/start'));
    api.queue(person.say('Quante ore dura il Percorso 2?'));
    running = await startTelegram(test.deps, test.deps.telegram!);
    await until(() => api.sentTo(31).length === 2);
    expect(api.sentTo(31)[1]!.text).toContain('al massimo 150');
    await until(() => api.pendingCount() === 0);
    const press = person.press('lang:en');
    api.queue(press);
    await until(() => api.answeredQueries.has(press.callback_query.id) && api.sentTo(31).length === 3);
  });

  it('sets its commands in seven languages and removes a webhook of before', async () => {
    telegram = await openTelegramApp({ env: { TELEGRAM_MODE: 'polling' } });
    const { api, test } = telegram;
    api.webhook = { url: 'https://vecchio.test', secret: null, allowed: [] };
    running = await startTelegram(test.deps, test.deps.telegram!);
    await until(() => api.commands.size === 7 && api.webhook === null);
    expect([...api.commands.keys()].sort()).toEqual(['', 'ar', 'en', 'es', 'fr', 'ro', 'uk']);
    expect(api.commands.get('ro')!.find(({ command }) => command === 'corsi')!.description).toMatch(/cursuri/);
  });

  it('goes on after the network was away, and doubles nothing', async () => {
    telegram = await openTelegramApp({ env: { TELEGRAM_MODE: 'polling' } });
    const { api, test } = telegram;
    let cuts = 0;
    api.script = (call) => (call.method === 'getUpdates' && cuts++ < 1 ? 'cut-after' : undefined);
    const person = api.person(32);
    api.queue(person.say('/start'));
    running = await startTelegram(test.deps, test.deps.telegram!);
    await until(() => api.sentTo(32).length === 1);
    api.queue(person.say('/aiuto'));
    await until(() => api.sentTo(32).length === 2);
  });

  it('in webhook mode registers the address with its secret', async () => {
    telegram = await openTelegramApp();
    running = await startTelegram(telegram.test.deps, telegram.test.deps.telegram!);
    await until(() => telegram.api.webhook !== null);
    expect(telegram.api.webhook).toMatchObject({
      url: 'https://colma.test/telegram/webhook',
      secret: expect.any(String),
    });
    expect(telegram.api.webhook!.allowed).toEqual(['message', 'edited_message', 'callback_query', 'my_chat_member']);
  });

  it('starts also while Telegram cannot be reached, and answers from the webhook then', async () => {
    telegram = await openTelegramApp();
    telegram.api.script = (call) => (call.method === 'setWebhook' ? 'cut-before' : undefined);
    running = await startTelegram(telegram.test.deps, telegram.test.deps.telegram!);
    const person = telegram.api.person(33);
    await telegram.deliver(person.say('/start'));
    await until(() => telegram.api.sentTo(33).length === 1);
  });
});
