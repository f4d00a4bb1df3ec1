import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../../db/database.ts';
import { openTelegramApp, type TelegramApp, webhookSecret } from '../../support/telegram-app.ts';
import { openTestApp } from '../../support/test-app.ts';

let telegram: TelegramApp;
beforeAll(async () => {
  telegram = await openTelegramApp();
});
afterAll(() => telegram.close());

const post = (body: unknown, headers: Record<string, string>) =>
  telegram.test.request('POST', '/telegram/webhook', body, headers);
const secret = { 'x-telegram-bot-api-secret-token': webhookSecret };
const countUpdates = async () =>
  rowsOf<{ count: number }>(
    await telegram.test.database.db.execute(sql`select count(*)::int as count from telegram_update`),
  )[0]!.count;

describe('the webhook', () => {
  it('takes nothing without the secret, with a wrong one, or with the beginning of the right one', async () => {
    const update = telegram.api.person(1).say('ciao');
    for (const given of [undefined, '', 'sbagliato', webhookSecret.slice(0, -1), `${webhookSecret}x`]) {
      const response = await post(update, given === undefined ? {} : { 'x-telegram-bot-api-secret-token': given });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain(webhookSecret);
    }
    expect(await countUpdates()).toBe(0);
  });

  it('does not exist where no bot is configured, nor while the bot polls', async () => {
    const without = await openTestApp();
    expect((await without.request('POST', '/telegram/webhook', { update_id: 1 }, secret)).status).toBe(404);
    await without.close();
    const polling = await openTelegramApp({ env: { TELEGRAM_MODE: 'polling' } });
    expect((await polling.test.request('POST', '/telegram/webhook', { update_id: 1 }, secret)).status).toBe(404);
    await polling.close();
  });

  it('refuses what is no update, in a sentence, and stores nothing', async () => {
    for (const body of ['{', '[]', '{"update_id":"x"}']) {
      const response = await post(body, { ...secret, 'content-type': 'application/json' });
      expect([400, 422]).toContain(response.status);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    }
    expect(await countUpdates()).toBe(0);
  });

  it('acknowledges an update of a shape it does not know, and does nothing', async () => {
    const unknown = [
      { update_id: 1, message: { chat: 'x' } },
      { update_id: 2, novelty: {} },
    ];
    for (const update of unknown) expect((await post(update, secret)).status).toBe(200);
    expect(await telegram.work()).toEqual([]);
    expect(await countUpdates()).toBe(2);
  });

  it('stores an update that comes five times once, and it has one reply', async () => {
    const person = telegram.api.person(2);
    const update = person.say('/aiuto');
    expect(await telegram.deliver(update, update, update)).toEqual([200, 200, 200]);
    await telegram.work();
    expect(await telegram.deliver(update, update)).toEqual([200, 200]);
    await telegram.work();
    // The notice that a machine answers, once, and the help.
    expect(telegram.api.sentTo(2)).toHaveLength(2);
  });

  it('puts two updates that overtook each other right', async () => {
    const person = telegram.api.person(3);
    const updates = [person.say('/appuntamento'), person.say('il mio tema'), person.say('Bergamo')];
    await telegram.exchange(person, ...updates.toReversed());
    const said = telegram.api.sentTo(3).map(({ text }) => text);
    expect(said.map((text) => text.slice(0, 12))).toEqual([
      'Ti risponde ',
      'Chiedo un ap',
      'In quale com',
      'In quali gio',
    ]);
  });

  it('keeps of an update neither name nor chat, and of what was handled only the number', async () => {
    const person = telegram.api.person(987_654_321);
    await telegram.deliver(person.say('mi chiamo Fatima Haddad, tel 347 1234567, quante ore dura il percorso 2?'));
    const dump = async () =>
      JSON.stringify(await telegram.test.database.db.execute(sql`select * from telegram_update`));
    for (const secret of ['Fatima', 'Haddad', '1234567', '987654321', 'fatima_rh'])
      expect(await dump()).not.toContain(secret);
    await telegram.work();
    const rows = rowsOf<Record<string, unknown>>(
      await telegram.test.database.db.execute(sql`select * from telegram_update where state <> 'waiting'`),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([row.chat_key, row.address, row.body]).toEqual([null, null, null]);
  });

  it('answers a pressed button at once, also while the person’s question is still waiting', async () => {
    const person = telegram.api.person(4);
    await telegram.deliver(person.say('Quante ore dura il Percorso 2?'));
    const press = person.press('sources:ans_vecchia');
    await telegram.deliver(press);
    for (let tries = 0; telegram.api.answeredQueries.size === 0 && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(telegram.api.answeredQueries.has(press.callback_query.id)).toBe(true);
    expect(telegram.api.sentTo(4)).toEqual([]);
    await telegram.work();
  });

  it('leaves a group it was added to, and says nothing there', async () => {
    const chat = { id: -100_200, type: 'supergroup', title: 'Gruppo' };
    const from = { id: 5, is_bot: false, first_name: 'X' };
    const member = { chat, from, date: 0, new_chat_member: { status: 'member', user: { id: 1 } } };
    await telegram.deliver(telegram.api.makeUpdate({ my_chat_member: member }, -100_200));
    await telegram.deliver(
      telegram.api.makeUpdate(
        { message: { message_id: 1, date: 0, chat, from, text: 'che ore fa il corso?' } },
        -100_200,
      ),
    );
    await telegram.work();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(telegram.api.leftChats).toEqual([-100_200, -100_200]);
    expect(telegram.api.sentTo(-100_200)).toEqual([]);
  });
});
