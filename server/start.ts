import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { readLearnedIntent } from '../agents/adviser/learned-intent.ts';
import { findSensitive } from '../agents/adviser/personal/sensitive-model.ts';
import { readCheckpointKey } from '../db/audit/seal.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { PersonKeys } from '../db/people/person-keys.ts';
import { KnowledgeSource } from '../knowledge/knowledge-base.ts';
import { findAsked } from '../knowledge/sources/asked/find-asked.ts';
import { libraryOf } from '../knowledge/sources/source-library.ts';
import { loadStarterData } from '../knowledge/starter/load-starter.ts';
import { builtInWriter } from './analyses/draft-writer.ts';
import { runDraft } from './analyses/run-draft.ts';
import { createApp } from './app.ts';
import { liveRunsOf } from './assistant/live-runs.ts';
import { type Auth, createAuth } from './auth/auth.ts';
import type { Config, TelegramConfig } from './config.ts';
import { createDemoAccounts } from './demo.ts';
import type { AppDeps } from './deps.ts';
import { startHousekeeping } from './jobs/housekeeping.ts';
import { openQueue } from './jobs/queue.ts';
import { startRescue } from './jobs/rescue.ts';
import { startSealer } from './jobs/sealer.ts';
import { startVectors } from './jobs/vectors.ts';
import { createLog, type Log } from './log.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { startWarmUp } from './warm-up.ts';

export type RunningServer = {
  address: string;
  demo: { emails: string[]; newPassword: string | null } | null;
  stop(): Promise<void>;
};

/** The database of a configuration; the embedded one lives in `DATA_DIR/db`, beside the keys, never with them. */
export async function openConfiguredDatabase(config: Config): Promise<Database> {
  if (config.database.kind === 'postgres') return openDatabase({ kind: 'postgres', url: config.database.url });
  await mkdir(config.database.dataDir, { recursive: true, mode: 0o700 });
  return openDatabase({ kind: 'pglite', folder: join(config.database.dataDir, 'db') });
}

/** Brings the database up to date and, unless `DEMO=off`, loads demonstration data and accounts on the first time. */
export async function prepareDatabase(
  config: Config,
  database: Database,
  secrets: Secrets,
  clock: () => Date,
  log: Log,
): Promise<{ auth: Auth; demo: RunningServer['demo'] }> {
  const { applied } = await migrate(database);
  if (applied.length > 0) log.info({ applied }, 'migrations applied');
  if (config.demo !== null) {
    const { loaded } = await database.db.transaction((tx) => loadStarterData(tx, clock()));
    if (loaded) log.info({}, 'demonstration data loaded');
  }
  const auth = createAuth({ db: database.db, secret: secrets.authSecret, origin: config.origin });
  const demo = config.demo === null ? null : await createDemoAccounts(database.db, auth, config.demo.password);
  return { auth, demo };
}

/** Opens everything, brings the database up to date, loads demonstration data on the first start, and listens. */
export async function startServer(
  config: Config,
  options: { clock?: () => Date; log?: Log } = {},
): Promise<RunningServer> {
  const clock = options.clock ?? (() => new Date());
  const log = options.log ?? createLog(config.logLevel);
  const secrets = await openSecrets(config);
  const database = await openConfiguredDatabase(config);
  const { auth, demo } = await prepareDatabase(config, database, secrets, clock, log);
  const queue = await openQueue(database, log);
  const checkpointKey = readCheckpointKey(secrets.auditSigningKey);
  const deps: AppDeps = {
    config,
    database,
    auth,
    personKeys: new PersonKeys(secrets.masterKey),
    knowledge: new KnowledgeSource(database.db),
    checkpointKey,
    drafts: queue,
    // The model's libraries are loaded only where a model is configured.
    writer: config.model === null ? builtInWriter : (await import('./writer.ts')).createWriter(config, log),
    ...(config.model === null
      ? {}
      : { examiner: (await import('./module-fits/examiner.ts')).createExaminer(config, log) }),
    telegram: null,
    ...(config.model === null ? {} : { adviser: (await import('./answers/adviser.ts')).createAdviser(config, log) }),
    ...(config.model === null
      ? {}
      : { assistantModel: (await import('./assistant/open-model.ts')).openAssistantModel(config.model) }),
    log,
    clock,
  };
  const library = libraryOf(database.db);
  let vectors: { stop(): Promise<void> } | null = null;
  if (config.embedding !== null) {
    const { createPassageEmbedder } = await import('./embeddings.ts');
    const embedder = createPassageEmbedder(config.embedding, { db: database.db, library, log });
    library.useVectors(embedder);
    vectors = startVectors(database.db, embedder, log);
  }
  const telegram = config.telegram === null ? null : await openTelegram(deps, config.telegram);
  await queue.work((analysisId) => runDraft(deps, analysisId));
  const rescue = startRescue(database, (analysisId) => runDraft(deps, analysisId), clock, log);
  const housekeeping = startHousekeeping(deps);
  const sealer = startSealer(database, checkpointKey, clock, log);
  const app = createApp(deps, {
    addressOf: (c) => getConnInfo(c as Parameters<typeof getConnInfo>[0]).remote.address ?? 'unknown',
  });
  const { server, port } = await listen(app.fetch, config);
  const telegramLoops = telegram === null ? null : await telegram.start();
  // The indexes are built soon after listening: a page asked for at once is served first, and the first draft need not wait.
  const warmUp = startWarmUp(
    [
      { name: 'knowledge base', afterMs: 500, build: () => deps.knowledge.get() },
      { name: 'ways of asking', afterMs: 3_000, build: () => findAsked('', 'it', 1) },
      { name: 'intents of messages', afterMs: 1_000, build: () => readLearnedIntent('') },
      { name: 'what people tell of themselves', afterMs: 500, build: () => findSensitive('') },
    ],
    log,
  );
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    address: `http://${host}:${port}`,
    demo,
    async stop() {
      warmUp.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // Live progress streams would keep the server open for minutes.
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000).unref();
      });
      await telegramLoops?.stop();
      housekeeping.stop();
      await vectors?.stop();
      await liveRunsOf(database).end();
      await queue.stop();
      await rescue.stop();
      await sealer.stop();
      await database.close();
    },
  };
}

/** The bot's libraries are loaded only where a bot is configured. */
async function openTelegram(deps: AppDeps, config: TelegramConfig) {
  const { createTelegram } = await import('./telegram/telegram-channel.ts');
  const { readBotTexts } = await import('./telegram/read-bot-texts.ts');
  const { startTelegram } = await import('./telegram/start-telegram.ts');
  const channel = createTelegram(deps, config, await readBotTexts());
  deps.telegram = channel;
  return { start: () => startTelegram(deps, channel) };
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  config: Config,
): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: config.host, port: config.port }, (info) =>
      resolve({ server, port: info.port }),
    );
    server.on('error', reject);
  });
}
