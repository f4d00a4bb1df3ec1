import * as charts from 'echarts/charts';
import * as components from 'echarts/components';
import * as core from 'echarts/core';
import * as renderers from 'echarts/renderers';
import { readCheckpointKey } from '../../db/audit/seal.ts';
import { PersonKeys } from '../../db/people/person-keys.ts';
import { KnowledgeSource } from '../../knowledge/knowledge-base.ts';
import { useSolverOptions } from '../../knowledge/plan/solver.ts';
import { useInlineParsing } from '../../knowledge/reading/parse-in-worker.ts';
import { builtInWriter } from '../analyses/draft-writer.ts';
import { createApp } from '../app.ts';
import { createAuth } from '../auth/auth.ts';
import { useEcharts } from '../charts/render-chart.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import type { AppDeps } from '../deps.ts';
import { usePdfFonts } from '../report/pdf-fonts.ts';
import { openSecrets } from '../secrets.ts';
import { createTelegram } from '../telegram/telegram-channel.ts';
import { bundledFonts } from './bundled-fonts.ts';
import { bundledTexts } from './bundled-texts.ts';
import { compiledSolver } from './compiled-solver.ts';
import { rememberDraft, requestDatabase } from './request-client.ts';
import { createWorkerLog } from './worker-log.ts';

/** Settings and secrets come as bindings of the same names as on Node; the database through Hyperdrive. */
export type WorkerEnv = Record<string, unknown> & { HYPERDRIVE: { connectionString: string } };

export type OpenWorker = { config: Config; deps: AppDeps; app: ReturnType<typeof createApp>; url: string };

/** The application of this isolate, made at its first request. Throws ConfigError with one sentence for a wrong setting. */
export async function openWorker(env: WorkerEnv): Promise<OpenWorker> {
  const url = env.HYPERDRIVE.connectionString;
  const settings = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const config = readConfig({ ...settings, DATABASE_URL: url });
  const secrets = await openSecrets(config);
  useSolverOptions(compiledSolver);
  useInlineParsing();
  usePdfFonts(bundledFonts);
  useEcharts({ core, charts, components, renderers });
  const database = requestDatabase(url);
  const log = createWorkerLog(config.logLevel);
  const deps: AppDeps = {
    config,
    database,
    auth: createAuth({ db: database.db, secret: secrets.authSecret, origin: config.origin }),
    personKeys: new PersonKeys(secrets.masterKey),
    knowledge: new KnowledgeSource(database.db),
    checkpointKey: readCheckpointKey(secrets.auditSigningKey),
    // The analysis row itself is the durable work: a draft that this request does not finish is found by the clock.
    drafts: { enqueue: async (_tx, analysisId) => rememberDraft(analysisId), nudge: () => {} },
    writer: config.model === null ? builtInWriter : (await import('../writer.ts')).createWriter(config, log),
    ...(config.model === null ? {} : { adviser: (await import('../answers/adviser.ts')).createAdviser(config, log) }),
    ...(config.model === null
      ? {}
      : { assistantModel: (await import('../assistant/open-model.ts')).openAssistantModel(config.model) }),
    telegram: null,
    log,
    clock: () => new Date(),
  };
  if (config.telegram !== null) {
    if (config.telegram.mode !== 'webhook')
      throw new ConfigError('Impostazione TELEGRAM_MODE: su Workers può valere solo webhook.');
    deps.telegram = createTelegram(deps, config.telegram, bundledTexts);
  }
  // The platform writes the caller's address itself; nobody outside can.
  const app = createApp(deps, {
    addressOf: (c) =>
      (c as { req: { header(name: string): string | undefined } }).req.header('cf-connecting-ip') ?? 'unknown',
  });
  return { config, deps, app, url };
}
