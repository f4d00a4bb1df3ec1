import { sql } from 'drizzle-orm';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { type ApiFault, BotApiServer, type Person, type Update } from '../support/bot-api-server.ts';
import { telegramEnvironment, webhookSecret } from '../support/telegram-app.ts';
import { seededRandom } from './seeded-random.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';
import { makeScript, type Step } from './telegram-script.ts';
import { makeInstallation, removeInstallations } from './test-installation.ts';

const seed = Number(process.env.FAULT_SEED ?? 20_261_126);
/** Twenty updates each: fifty make the thousand. */
const chats = Number(process.env.FAULT_CHATS ?? 50);
const kills = Number(process.env.FAULT_KILLS ?? 3);
const copies = 5;
const bound = { withinMs: Number(process.env.FAULT_WITHIN_MS ?? 150_000) };

let api: BotApiServer;
afterEach(() => api.close());
afterAll(removeInstallations);

type Chat = { person: Person; steps: Step[]; updates: Update[]; overtaken: boolean };

describe('a thousand updates, each delivered five times out of order', () => {
  it(
    `have every effect and reply once and in order, through kills, refusals and cut connections (seed ${seed})`,
    async () => {
      const random = seededRandom(seed);
      api = await new BotApiServer().start();
      const faults = { all: 0, cut: 0, cutAfter: 0 };
      api.script = (call) => {
        const fault =
          call.method === 'sendMessage' || call.method === 'answerCallbackQuery' ? chooseFault(random()) : undefined;
        if (fault !== undefined) faults.all++;
        if (fault === 'cut-before') faults.cut++;
        if (fault === 'cut-after' && call.method === 'sendMessage') faults.cutAfter++;
        return fault;
      };
      const all = makeChats(random);
      const installation = await makeInstallation();
      const environment = { ...installation.environment, ...telegramEnvironment(api.apiRoot) };
      let server = await startServerProcess(environment);

      const total = all.length * all[0]!.steps.length;
      const killAt = Array.from({ length: kills }, (_, n) => Math.floor(((n + 0.3 + 0.4 * random()) / kills) * total));
      const acknowledged = new Set<number>();
      let restarting: Promise<void> | null = null;
      const post = (update: Update) => postUpdate(server, update);
      /** Delivers until it is acknowledged, as Telegram does. Returns how often it was refused or cut off. */
      const deliver = async (update: Update): Promise<number> => {
        for (let failures = 0; ; failures++) {
          if (await post(update)) {
            acknowledged.add(update.update_id);
            if (killAt[0] !== undefined && acknowledged.size >= killAt[0] && restarting === null) {
              killAt.shift();
              restarting = killAndRestart();
            }
            return failures;
          }
          await restarting;
          await pause(20);
        }
      };
      const killAndRestart = async () => {
        await pause(random() * 150);
        await server.end('SIGKILL');
        server = await startServerProcess(environment);
        restarting = null;
      };
      const repeated: Promise<unknown>[] = [];
      /** Telegram delivers a chat's updates one after the other; some overtake the one before, and copies come whenever. */
      const deliverChat = async (chat: Chat) => {
        for (let at = 0; at < chat.updates.length; at++) {
          const update = chat.updates[at]!;
          const next = chat.updates[at + 1];
          if (next !== undefined && random() < 0.06) {
            const later = deliver(next);
            const failures = await deliver(update);
            // The later one was stored, and a kill kept the earlier one out for longer than anybody waits for it.
            if ((await later) === 0 && failures > 0) chat.overtaken = true;
            at += 1;
          } else await deliver(update);
          for (const sent of [update, ...(chat.updates[at] === next && next !== undefined ? [next] : [])])
            for (let copy = 1; copy < copies; copy++) repeated.push(pause(random() * 4_000).then(() => post(sent)));
          await pause(random() * 40);
        }
      };
      /** Messages but for those that came twice in a row. */
      const countSaid = () =>
        all.reduce((sum, { person }) => {
          const texts = api.sentTo(person.id).map(({ text }) => text);
          return sum + texts.filter((text, at) => text !== texts[at - 1]).length;
        }, 0);
      const startMs = performance.now();
      await Promise.all(all.map(deliverChat));
      await Promise.all(repeated);
      await restarting;
      await awaitUntil(bound.withinMs - (performance.now() - startMs), () => countSaid() >= total && isSettled());
      const seconds = (performance.now() - startMs) / 1000;
      expect(await server.end('SIGTERM')).toBe(0);

      const database = await installation.open();
      const one = async (query: ReturnType<typeof sql>) =>
        rowsOf<Record<string, number>>(await database.db.execute(query))[0]!;
      const updates = await one(
        sql`select count(*)::int as stored, (count(*) filter (where state = 'done'))::int as done from telegram_update`,
      );
      const messages = await one(sql`select (count(*) filter (where author = 'citizen'))::int as received,
      (count(*) filter (where author <> 'citizen'))::int as said, count(distinct source_key)::int as keys from message`);
      const outbox = await one(
        sql`select count(*)::int as rows,
          (count(*) filter (where o.state = 'sent' or (o.state = 'waiting' and d.repeats > 0)))::int as arrived from outbox o
          join telegram_delivery d on d.outbox_id = o.id`,
      );
      const effects = await one(sql`select (select count(*)::int from handoff) as handoffs,
      (select count(*)::int from answer where channel = 'telegram') as answers,
      (select count(*)::int from conversation) as conversations,
      (select coalesce(sum(repeats), 0)::int from telegram_delivery) as repeats`);
      await database.close();

      expect(updates).toEqual({ stored: total, done: total });
      // The sentence about the handoff has no update's key of its own; every other message has one.
      expect(messages).toEqual({ received: total, said: total, keys: 2 * total - chats });
      // One that arrived before its connection was cut may still be waiting to be sent again.
      expect(outbox).toEqual({ rows: total, arrived: total });
      expect(effects).toMatchObject({ handoffs: chats, answers: chats, conversations: chats });

      let doubled = 0;
      let overtaken = 0;
      for (const { person, steps, overtaken: late } of all) {
        const received = api.sentTo(person.id).map(({ text }) => text);
        const once = received.filter((text, at) => text !== received[at - 1]);
        doubled += received.length - once.length;
        // A kill between two that had overtaken each other: the one that was stored could not wait for the other's next try.
        if (late) overtaken++;
        else
          expect({ chat: person.id, said: once.map((text, at) => (steps[at]?.says.test(text) ? at : text)) }).toEqual({
            chat: person.id,
            said: steps.map((_, at) => at),
          });
      }
      // Whether a part arrived before a cut or a kill cannot be known; then it is sent again, and counted.
      expect(doubled).toBeLessThanOrEqual(effects.repeats!);
      expect(effects.repeats).toBeLessThanOrEqual(faults.cut + faults.cutAfter + 6 * kills);
      expect(overtaken).toBeLessThanOrEqual(3 * kills);
      process.stdout.write(
        `telegram flood: ${total} updates ×${copies}, ${kills} kills, ${faults.all} network faults (${faults.cutAfter} after arrival), ` +
          `${doubled} messages doubled of ${effects.repeats} sent again, ${overtaken} chats overtaken, ${seconds.toFixed(1)} s\n`,
      );
    },
    bound.withinMs + 30_000,
  );
});

/** About one call in twelve goes wrong. */
function chooseFault(value: number): ApiFault | undefined {
  if (value < 0.02) return { status: 429, description: 'Too Many Requests: retry after 1', retryAfter: 1 };
  if (value < 0.04) return { status: 502, description: 'Bad Gateway' };
  if (value < 0.06) return 'cut-before';
  if (value < 0.075) return 'cut-after';
  return value < 0.09 ? { delayMs: 200 } : undefined;
}

/** Numbers are given in an order mixed over the chats, as they would come in. */
function makeChats(random: () => number): Chat[] {
  const all = Array.from({ length: chats }, (_, n): Chat => {
    return { person: api.person(900_000 + n), steps: makeScript(`n${n}`), updates: [], overtaken: false };
  });
  const waiting = all.flatMap((chat) => chat.steps.map(() => chat));
  while (waiting.length > 0) {
    const [chat] = waiting.splice(Math.floor(random() * waiting.length), 1) as [Chat];
    chat.updates.push(chat.steps[chat.updates.length]!.act(chat.person));
  }
  return all;
}

async function postUpdate(server: ServerProcess, update: Update): Promise<boolean> {
  try {
    const response = await fetch(`${server.origin}/telegram/webhook`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhookSecret },
      body: JSON.stringify(update),
      signal: AbortSignal.timeout(20_000),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Nothing was sent for a while: what is still waiting would have been. */
function isSettled(): boolean {
  return performance.now() - (api.messages.at(-1)?.atMs ?? 0) > 500;
}

async function awaitUntil(withinMs: number, isTrue: () => boolean): Promise<void> {
  for (const endMs = performance.now() + withinMs; !isTrue(); await pause(100))
    if (performance.now() > endMs) throw new Error(`only ${api.messages.length} messages after ${withinMs} ms`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
