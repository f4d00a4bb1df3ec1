import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess } from '../faults/server-process.ts';
import { BotApiServer, type Person, type Update } from '../support/bot-api-server.ts';
import { telegramEnvironment, webhookSecret } from '../support/telegram-app.ts';

const rounds = Number(process.env.BENCH_TELEGRAM_ROUNDS ?? 25);
/** The targets of the project: to the acknowledgement and to the reply, 95 of 100. */
const targets = { acknowledgedMs: 50, repliedMs: 300 };

export type TelegramRow = {
  what: string;
  updates: number;
  targetMs: number;
  medianMs: number;
  p95Ms: number;
  worstMs: number;
};

/** What a citizen does in a conversation: questions half of the time. */
const acts: ((person: Person) => Update)[] = [
  (person) => person.say('Quante ore dura il Percorso 2?'),
  (person) => person.say('/fonti'),
  (person) => person.say('A chi si rivolge il programma GOL?'),
  (person) => person.say('/corsi magazzino Bergamo 40'),
  (person) => person.say('Che cosa sono i cluster?'),
  (person) => person.say('/uffici Bergamo'),
  (person) => person.say('Wie lange? How many hours does pathway 3 last?'),
  (person) => person.say('/aiuto'),
];

/**
 * From the moment Telegram sends an update until it is acknowledged, and until the reply arrives at Telegram: the real
 * server on the embedded database, no model, a person at a time.
 */
export async function benchTelegram(): Promise<TelegramRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'colma-bench-'));
  const api = await new BotApiServer().start();
  const server = await startServerProcess({ DATA_DIR: folder, ...telegramEnvironment(api.apiRoot) });
  try {
    const acknowledged: number[] = [];
    const replied: number[] = [];
    const once = async (person: Person, act: (person: Person) => Update, counts: boolean) => {
      const before = api.sentTo(person.id).length;
      const update = act(person);
      const startMs = performance.now();
      const response = await fetch(`${server.origin}/telegram/webhook`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhookSecret },
        body: JSON.stringify(update),
      });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`the webhook answered ${response.status}`);
      const acknowledgedMs = performance.now() - startMs;
      while (api.sentTo(person.id).length === before) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (performance.now() - startMs > 20_000) throw new Error('no reply came');
      }
      if (!counts) return;
      acknowledged.push(acknowledgedMs);
      replied.push(api.sentTo(person.id)[before]!.atMs - startMs);
    };
    // The first questions meet indexes that are still being built.
    const first = api.person(700_000);
    for (const act of acts) await once(first, act, false);
    for (let round = 0; round < rounds; round++) {
      const person = api.person(700_001 + round);
      await once(person, (someone) => someone.say('/start'), true);
      for (const act of acts) await once(person, act, true);
    }
    return [
      row('update to acknowledgement', targets.acknowledgedMs, acknowledged),
      row('update to reply', targets.repliedMs, replied),
    ];
  } finally {
    await server.end('SIGTERM');
    await api.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function row(what: string, targetMs: number, times: number[]): TelegramRow {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(10 * sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!) / 10;
  return { what, updates: sorted.length, targetMs, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
}

if (import.meta.main) console.table(await benchTelegram());
