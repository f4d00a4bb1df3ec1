import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { ApiClient } from '../faults/api-client.ts';
import { demoPassword } from '../faults/server-process.ts';
import { BotApiServer, botToken, Person, type Update } from '../support/bot-api-server.ts';
import { doMainJob, root } from './main-job.ts';
import { countSteps, freePort, must, step } from './steps.ts';

const webhookSecret = 'la-chiave-del-webhook-di-prova';

/**
 * The same job on a Cloudflare Worker: `wrangler dev` over Hyperdrive's local address, on a database of its own in the
 * Postgres of `TEST_DATABASE_URL`.
 */
async function main(): Promise<void> {
  const server = process.env.TEST_DATABASE_URL;
  if (server === undefined) throw new Error('TEST_DATABASE_URL: the Worker needs a Postgres');
  const folder = await mkdtemp(join(tmpdir(), 'colma-worker-'));
  const name = `colma_worker_${randomBytes(6).toString('hex')}`;
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const url = new URL(server);
  url.pathname = `/${name}`;
  // Hyperdrive wants a password; a server that trusts its own machine takes any.
  url.password ||= 'postgres';
  const telegram = new BotApiServer();
  let worker: ChildProcess | null = null;
  try {
    await admin.unsafe(`create database ${name}`);
    const origin = `http://127.0.0.1:${await freePort()}`;
    await telegram.start();
    const settings = settingsFor(origin, telegram);
    await step('npm run migrate brings an empty Postgres up to date', async () => {
      const { code, output } = await run('npm', ['run', '-s', 'migrate'], {
        ...settings,
        DATABASE_URL: url.toString(),
      });
      must(code === 0 && output.includes('migrazioni'), output);
    });
    worker = await startWorker(folder, origin, url.toString(), settings);
    await step('styles are served by the platform, pages by the Worker', async () => {
      const page = await fetch(`${origin}/chat`);
      const text = await page.text();
      must(page.status === 200 && text.includes('intelligenza artificiale'), `the chat answered ${page.status}`);
      const style = /\/assets\/console\.css[^"]*/.exec(text)?.[0];
      must(style !== undefined && (await fetch(origin + style)).status === 200, 'the style is not there');
    });
    await step('a question gets an answer with its source', async () => {
      const { status, body } = await new ApiClient(origin).send<{ outcome: string; citations: { quote: string }[] }>(
        'POST',
        '/api/v1/answers',
        { question: 'Quante ore può durare un percorso di upskilling?' },
      );
      must(status === 200 && body.outcome === 'answered', `answered ${status} ${body.outcome}`);
      must(/150/.test(body.citations[0]?.quote ?? ''), 'the quote does not hold the hours');
    });
    await askOnTelegram(origin, telegram);
    await doMainJob(origin, folder);
    await step('the cron trigger seals the log and signs a checkpoint', async () => {
      const answer = await fetch(`${origin}/cdn-cgi/handler/scheduled`);
      must(answer.status === 200, `answered ${answer.status}`);
      const { log } = (await (await fetch(`${origin}/status`)).json()) as { log: { unsealed: number } };
      must(log.unsealed === 0, `${log.unsealed} events wait for their seal`);
    });
  } finally {
    if (worker !== null) end(worker);
    await telegram.close();
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function askOnTelegram(origin: string, telegram: BotApiServer): Promise<void> {
  const deliver = (update: Update, secret: string) =>
    fetch(`${origin}/telegram/webhook`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
    });
  const person = new Person(telegram, 4242, 'it');
  await step('an update with a wrong secret is refused', async () => {
    const { status } = await deliver(person.say('/start'), 'sbagliata-sbagliata');
    must(status === 401, `answered ${status}`);
  });
  await step('an update at the webhook, sent twice, gets one reply with its source', async () => {
    const update = person.say('Quante ore può durare un percorso di upskilling?');
    const answers = [await deliver(update, webhookSecret), await deliver(update, webhookSecret)];
    must(
      answers.every(({ status }) => status === 200),
      `answered ${answers.map(({ status }) => status)}`,
    );
    const replies = () => telegram.messages.filter(({ chatId }) => chatId === person.id);
    for (const endMs = performance.now() + 20_000; replies().length === 0; ) {
      must(performance.now() < endMs, 'no reply after twenty seconds');
      await new Promise((wait) => setTimeout(wait, 100));
    }
    await fetch(`${origin}/cdn-cgi/handler/scheduled`);
    must(telegram.webhook?.url === `${origin}/telegram/webhook`, 'the cron trigger told Telegram no address');
    must(replies().filter(({ text }) => /150/.test(text)).length === 1, `the replies are ${JSON.stringify(replies())}`);
  });
}

function settingsFor(origin: string, telegram: BotApiServer): Record<string, string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    ORIGIN: origin,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    MASTER_KEY: randomBytes(32).toString('hex'),
    AUDIT_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim().replaceAll('\n', '\\n'),
    DEMO_PASSWORD: demoPassword,
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
    LOG_LEVEL: 'warn',
  };
}

async function startWorker(
  folder: string,
  origin: string,
  databaseUrl: string,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  const file = join(folder, 'worker.env');
  await writeFile(
    file,
    Object.entries(settings)
      .map(([key, value]) => `${key}="${value}"\n`)
      .join(''),
    { mode: 0o600 },
  );
  const worker = spawn(
    join(root, 'node_modules/.bin/wrangler'),
    [
      'dev',
      '--ip',
      '127.0.0.1',
      '--port',
      new URL(origin).port,
      '--env-file',
      file,
      '--persist-to',
      folder,
      '--test-scheduled',
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: databaseUrl,
        WRANGLER_SEND_METRICS: 'false',
        CI: 'true',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let printed = '';
  for (const stream of [worker.stdout, worker.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
  try {
    await step('wrangler dev starts the Worker', async () => {
      for (const endMs = performance.now() + 120_000; ; ) {
        const response = await fetch(`${origin}/status`).catch(() => null);
        if (response?.ok) return;
        must(worker.exitCode === null, `wrangler ended with ${worker.exitCode}: ${printed.slice(-2000)}`);
        must(performance.now() < endMs, `no answer after two minutes: ${printed.slice(-2000)}`);
        await new Promise((wait) => setTimeout(wait, 300));
      }
    });
  } catch (error) {
    end(worker);
    throw error;
  }
  return worker;
}

/** The whole group: the runtime outlives the command that started it. */
function end(worker: ChildProcess): void {
  try {
    process.kill(-worker.pid!, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}

function run(
  command: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}

await countSteps('worker test', main);
