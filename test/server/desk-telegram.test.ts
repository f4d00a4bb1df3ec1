import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskPhrasesOf } from '../../agents/adviser/desk-phrases.ts';
import { eraseConversation } from '../../server/conversations/erase-conversation.ts';
import { openTelegramApp, publicOffice, type TelegramApp } from '../support/telegram-app.ts';
import type { Client } from '../support/test-app.ts';

let telegram: TelegramApp;
let ada: Client;
let admin: Client;

beforeAll(async () => {
  telegram = await openTelegramApp();
  ada = await telegram.test.signIn('consultant', publicOffice.id);
  admin = await telegram.test.signIn('admin', publicOffice.id);
});
afterAll(() => telegram.close());

type Body = {
  id: string;
  reason: string;
  blocked: boolean;
  messages: { author: string; text: string; delivery: string }[];
};
const waiting = async () =>
  (await ada.json<{ handoffs: { id: string }[] }>('GET', '/api/v1/handoffs?state=waiting')).body.handoffs.at(-1)!.id;
const on = (id: string, action: string, body?: unknown) => ada.json('POST', `/api/v1/handoffs/${id}/${action}`, body);
const read = async (id: string) => (await ada.json<Body>('GET', `/api/v1/handoffs/${id}`)).body;
const texts = (sent: { text: string }[]) => sent.map(({ text }) => text).join('\n');

describe('the desk and a chat on Telegram', () => {
  it('meet through the outbox: taken over, answered, returned, each told once and in order', async () => {
    const person = telegram.api.person(501);
    await telegram.exchange(person, person.say('/start'));
    await telegram.exchange(person, person.say('/operatore'));
    const id = await waiting();
    await on(id, 'claim');
    expect(texts(await telegram.work())).toContain(deskPhrasesOf('it').taken);
    // While a person holds it the bot says nothing, however often the update comes.
    const asked = person.say('Quante ore dura il Percorso 2?');
    expect(await telegram.exchange(person, asked, asked, asked)).toEqual([]);
    const { messages } = await read(id);
    expect(messages.filter(({ text }) => text === 'Quante ore dura il Percorso 2?')).toHaveLength(1);
    await on(id, 'reply', { text: 'Sono una persona: da 40 a 100 ore.' });
    expect((await read(id)).messages.at(-1)!.delivery).toBe('waiting');
    expect(texts(await telegram.work())).toContain('Sono una persona: da 40 a 100 ore.');
    expect((await read(id)).messages.at(-1)!.delivery).toBe('sent');
    await on(id, 'return');
    expect(texts(await telegram.work())).toContain(deskPhrasesOf('it').returned);
    expect((await telegram.exchange(person, person.say('Che cosa è GOL?'))).length).toBeGreaterThan(0);
  });

  it('shows that a chat blocked the bot, and that it came back', async () => {
    const person = telegram.api.person(502);
    await telegram.exchange(person, person.say('/start'));
    await telegram.exchange(person, person.say('/operatore'));
    const id = await waiting();
    await on(id, 'claim');
    await telegram.work();
    telegram.api.block(person.id, true);
    await on(id, 'reply', { text: 'Arriva?' });
    await telegram.work();
    const lost = await read(id);
    expect([lost.blocked, lost.messages.at(-1)!.delivery]).toEqual([true, 'blocked']);
    telegram.api.block(person.id, false);
    await telegram.exchange(person, person.say('Rieccomi'));
    expect((await read(id)).blocked).toBe(false);
  });

  it('sends nothing after /cancella, not even what a person had just written', async () => {
    const person = telegram.api.person(503);
    await telegram.exchange(person, person.say('/start'));
    await telegram.exchange(person, person.say('/operatore'));
    const id = await waiting();
    await on(id, 'claim');
    await telegram.work();
    await on(id, 'reply', { text: 'parole-che-non-partono' });
    const { conversationId } = (await ada.json<{ conversationId: string }>('GET', `/api/v1/handoffs/${id}`)).body;
    await telegram.test.database.db.transaction((tx) => eraseConversation(tx, telegram.test.deps, conversationId));
    expect(texts(await telegram.work())).not.toContain('parole-che-non-partono');
    expect((await ada.json('GET', `/api/v1/handoffs/${id}`)).status).toBe(410);
  });

  it('work on while the bot is suspended: the page says so, a reply still reaches who waits', async () => {
    const person = telegram.api.person(504);
    await telegram.exchange(person, person.say('/start'));
    await telegram.exchange(person, person.say('/operatore'));
    const id = await waiting();
    await on(id, 'claim');
    await telegram.work();
    await admin.json('PUT', '/api/v1/switches', { feature: 'telegram', on: false, reason: 'prova di sospensione' });
    try {
      const page = await (await ada.request('GET', `/sportello/${id}`)).text();
      expect(page).toContain('Il bot di Telegram è sospeso');
      const status = (await (await telegram.test.request('GET', '/status')).json()) as {
        stopped: { feature: string }[];
      };
      expect(status.stopped.map(({ feature }) => feature)).toEqual(['telegram']);
      expect((await on(id, 'reply', { text: 'Le rispondo lo stesso.' })).status).toBe(200);
      expect(texts(await telegram.work())).toContain('Le rispondo lo stesso.');
    } finally {
      await admin.json('PUT', '/api/v1/switches', { feature: 'telegram', on: true, reason: 'prova finita' });
    }
  });
});
