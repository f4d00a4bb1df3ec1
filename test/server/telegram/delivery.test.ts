import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../../db/database.ts';
import { findConversation } from '../../../server/conversations/conversation-record.ts';
import { tell } from '../../../server/conversations/open-handoff.ts';
import type { ApiCall, ApiFault, Person } from '../../support/bot-api-server.ts';
import { openTelegramApp, type TelegramApp } from '../../support/telegram-app.ts';

let telegram: TelegramApp;
let nextPerson = 80_000;
let shiftMs = 0;
beforeAll(async () => {
  telegram = await openTelegramApp({ clock: () => new Date(Date.now() + shiftMs) });
});
afterEach(() => {
  telegram.api.script = () => undefined;
});
afterAll(() => telegram.close());

const query = async <Row>(text: ReturnType<typeof sql>) => rowsOf<Row>(await telegram.test.database.db.execute(text));
const conversationOf = async () =>
  (await query<{ id: string }>(sql`select id from conversation order by created_at desc limit 1`))[0]!.id;
const stateOf = async (text: ReturnType<typeof sql>) =>
  (await query<{ state: string; attempts: number }>(sql`select o.state, o.attempts from outbox o ${text}`))[0]!;
/** Lets time pass for the application; the network stays as it is. */
const later = async (ms: number) => {
  shiftMs += ms;
  return telegram.work();
};

/** Somebody with a conversation, and a way to have the system say something to them. */
async function somebody(): Promise<{
  person: Person;
  tell: (text: string) => Promise<void>;
  received: () => string[];
}> {
  const person = telegram.api.person(nextPerson++);
  await telegram.exchange(person, person.say('/start'));
  const id = await conversationOf();
  const { db } = telegram.test.database;
  const start = telegram.api.sentTo(person.id).length;
  return {
    person,
    tell: (text) =>
      db.transaction(async (tx) => {
        await tell(tx, telegram.test.deps, (await findConversation(tx, id))!, text, telegram.test.deps.clock());
      }),
    received: () =>
      telegram.api
        .sentTo(person.id)
        .slice(start)
        .map(({ text }) => text),
  };
}

/** The faults of the next calls to one chat, in turn. */
function failNext(person: Person, ...faults: ApiFault[]): ApiCall[] {
  const seen: ApiCall[] = [];
  telegram.api.script = (call) => {
    if (call.method !== 'sendMessage' || call.payload.chat_id !== person.id) return undefined;
    seen.push(call);
    return faults[seen.length - 1];
  };
  return seen;
}
const tooMany = (seconds: number): ApiFault => ({
  status: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  retryAfter: seconds,
});

describe('a message to Telegram', () => {
  it('that is asked to wait waits as long as it was asked, and the chat’s later one behind it', async () => {
    const { person, tell: say, received } = await somebody();
    await say('prima');
    await say('seconda');
    const calls = failNext(person, tooMany(30));
    await telegram.work();
    expect(received()).toEqual([]);
    await later(29_000);
    expect(calls).toHaveLength(1);
    await later(2_000);
    expect(received()).toEqual(['prima', 'seconda']);
    expect(await stateOf(sql`where o.state = 'sent' order by o.id desc limit 1`)).toMatchObject({ attempts: 1 });
  });

  it('makes everybody wait when a second chat is asked to wait meanwhile', async () => {
    const [one, two, three] = [await somebody(), await somebody(), await somebody()];
    telegram.api.script = (call) =>
      call.method === 'sendMessage' && call.payload.chat_id !== three.person.id ? tooMany(60) : undefined;
    await one.tell('a uno');
    await telegram.work();
    await three.tell('a tre');
    await telegram.work();
    // One chat alone slows nobody else down.
    expect(three.received()).toEqual(['a tre']);
    await two.tell('a due');
    await telegram.work();
    await three.tell('ancora a tre');
    await later(5_000);
    expect(three.received()).toEqual(['a tre']);
    telegram.api.script = () => undefined;
    await later(60_000);
    expect([one.received(), two.received(), three.received()]).toEqual([
      ['a uno'],
      ['a due'],
      ['a tre', 'ancora a tre'],
    ]);
  });

  it('that a gateway or the network refused is tried again, later each time', async () => {
    const { person, tell: say, received } = await somebody();
    await say('arriverà');
    const calls = failNext(person, { status: 502, description: 'Bad Gateway' }, 'cut-before', {
      status: 500,
      description: 'Internal Server Error',
    });
    await telegram.work();
    await later(2_000);
    expect(calls).toHaveLength(2);
    await later(2_000);
    expect(calls).toHaveLength(2);
    await later(2_000);
    expect(calls).toHaveLength(3);
    await later(20_000);
    expect(received()).toEqual(['arriverà']);
  });

  it('whose connection broke after it arrived is sent again, and that is counted: nobody can know', async () => {
    const { person, tell: say, received } = await somebody();
    await say('forse due volte');
    failNext(person, 'cut-after');
    await telegram.work();
    await later(5_000);
    expect(received()).toEqual(['forse due volte', 'forse due volte']);
    const [delivery] = await query<{ repeats: number }>(
      sql`select repeats from telegram_delivery order by outbox_id desc limit 1`,
    );
    expect(delivery!.repeats).toBe(1);
    const status = (await (await telegram.test.request('GET', '/status')).json()) as Record<string, unknown>;
    expect(status.telegram).toMatchObject({ mode: 'webhook', messages: { waiting: 0, sentAgain: expect.any(Number) } });
    expect((status.telegram as { messages: { sentAgain: number } }).messages.sentAgain).toBeGreaterThan(0);
  });

  it('whose arrival stays unknown is given up after five repeats, visibly, and the next one goes out', async () => {
    const { person, tell: say, received } = await somebody();
    await say('sfortunata');
    failNext(person, ...Array.from({ length: 6 }, (): ApiFault => 'cut-after'));
    for (let tries = 0; tries < 7; tries++) await later(61_000);
    expect(received()).toHaveLength(6);
    expect(await stateOf(sql`where o.state = 'failed' order by o.id desc limit 1`)).toBeDefined();
    const events = await query<{ body: string }>(
      sql`select body from audit_event where action = 'message.undelivered' order by id desc limit 1`,
    );
    expect(events[0]!.body).not.toContain('sfortunata');
    await say('la prossima');
    await telegram.work();
    expect(received().at(-1)).toBe('la prossima');
  });

  it('to a chat that blocked the bot is not tried again, nor is a later one, until the person writes', async () => {
    const { person, tell: say, received } = await somebody();
    telegram.api.block(person.id, true);
    const calls = failNext(person);
    await say('nel vuoto');
    await telegram.work();
    await say('nemmeno questa');
    await later(120_000);
    expect(calls).toHaveLength(1);
    expect(await query(sql`select 1 from outbox where state = 'blocked'`)).toHaveLength(2);
    telegram.api.block(person.id, false);
    const back = await telegram.exchange(person, person.say('/aiuto'));
    expect(back).toHaveLength(1);
    expect(received()).toHaveLength(1);
  });

  it('is not sent any more once the person has blocked the bot in their app', async () => {
    const { person, tell: say } = await somebody();
    await telegram.exchange(person, person.block());
    const calls = failNext(person);
    await say('non parte');
    await telegram.work();
    expect(calls).toEqual([]);
  });

  it('that Telegram refuses for good is given up at once, and the next one goes out', async () => {
    const { person, tell: say, received } = await somebody();
    await say('rifiutata');
    await say('buona');
    failNext(person, { status: 400, description: 'Bad Request: something nobody has foreseen' });
    await telegram.work();
    expect(received()).toEqual(['buona']);
  });

  it('goes out without its formatting rather than not at all', async () => {
    const { person, received } = await somebody();
    await telegram.exchange(person, person.say('Quante ore dura il Percorso 2?'));
    const calls = failNext(person, { status: 400, description: "Bad Request: can't parse entities" });
    await telegram.exchange(person, person.say('/fonti'));
    expect(calls.map(({ payload }) => (payload.entities as unknown[]).length > 0)).toEqual([true, false]);
    expect(received().at(-1)).toMatch(/^Fonti dell’ultima risposta/);
  });

  it('of many parts goes on after the part that arrived, buttons with the last', async () => {
    const { person, tell: say, received } = await somebody();
    const paragraph = (n: number) => `${n}. ${'Una frase di prova abbastanza lunga. '.repeat(60).trim()}`;
    const text = [1, 2, 3, 4, 5].map(paragraph).join('\n\n');
    await say(text);
    const calls = failNext(person, { delayMs: 1 }, tooMany(10));
    await telegram.work();
    expect(received()).toHaveLength(1);
    await later(11_000);
    const parts = received();
    expect(parts.length).toBeGreaterThan(2);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(calls).toHaveLength(parts.length + 1);
  });

  it('of an erased conversation never leaves', async () => {
    const { person, tell: say, received } = await somebody();
    failNext(person, { status: 502, description: 'Bad Gateway' });
    await say('segreta');
    await telegram.work();
    await telegram.exchange(person, person.say('/cancella'));
    telegram.api.script = () => undefined;
    await telegram.deliver(person.press('erase:yes'));
    await later(10_000);
    await later(60_000);
    expect(received()).not.toContain('segreta');
    expect(received().at(-1)).toMatch(/^Ho cancellato i tuoi dati/);
  });

  it('is given up after a day, whatever the network did', async () => {
    const { person, tell: say, received } = await somebody();
    await say('di ieri');
    telegram.api.script = (call) =>
      call.method === 'sendMessage' && call.payload.chat_id === person.id
        ? { status: 502, description: 'Bad Gateway' }
        : undefined;
    await telegram.work();
    await later(25 * 3_600_000);
    telegram.api.script = () => undefined;
    await later(3_600_000);
    expect(received()).toEqual([]);
    expect(await stateOf(sql`order by o.id desc limit 1`)).toMatchObject({ state: 'failed' });
  });
});
