import { z } from 'zod';
import { checkProvider, refusalOf } from '../agents/model/permitted-providers.ts';

/** Settings as the rest of the code sees them: already right, no undefined strings. */
export type Config = {
  host: string;
  port: number;
  /** Address under which people reach the console; cookies and origin checks use it. */
  origin: string;
  database: { kind: 'pglite'; dataDir: string } | { kind: 'postgres'; url: string };
  /** Present when the environment gives them; the embedded default makes them on first start. */
  secrets: { authSecret?: string; masterKey?: string; auditSigningKey?: string };
  /** `providers` is the register of hosts, other than this machine, that may receive data. */
  model: { baseUrl: string; apiKey: string | null; chatModel: string; providers: string[] } | null;
  /** The model that makes vectors of passages and questions; null: the built-in index alone. */
  embedding: { baseUrl: string; apiKey: string | null; embeddingModel: string; providers: string[] } | null;
  /** Absent without a bot token: then there is no Telegram side at all. */
  telegram: TelegramConfig | null;
  demo: { password: string | null } | null;
  /** Take the client's address from the last `X-Forwarded-For` entry: only behind a proxy that writes it. */
  trustProxy: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

export type TelegramConfig = {
  token: string;
  /** Null is Telegram's own; a test or a Bot API server of one's own gives another. */
  apiRoot: string | null;
  mode: 'polling' | 'webhook';
  /** What Telegram must send with each update; empty only while polling, when there is no webhook to guard. */
  webhookSecret: string | null;
};

/** A setting that stops the start; the message is one sentence that names it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const blankAsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsAbsent, schema.optional());

const environment = z.object({
  PORT: optional(
    z.coerce
      .number({ error: 'deve essere un numero' })
      .int('deve essere un numero intero')
      .min(0, 'deve stare fra 0 e 65535')
      .max(65535, 'deve stare fra 0 e 65535'),
  ),
  HOST: optional(z.string()),
  ORIGIN: optional(z.url({ protocol: /^https?$/, error: 'deve essere un indirizzo http o https' })),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'deve cominciare con postgres://')),
  OPENAI_BASE_URL: optional(z.url({ protocol: /^https?$/, error: 'deve essere un indirizzo http o https' })),
  OPENAI_API_KEY: optional(z.string()),
  CHAT_MODEL: optional(z.string()),
  EMBEDDING_MODEL: optional(z.string()),
  MODEL_PROVIDERS: optional(z.string()),
  TELEGRAM_BOT_TOKEN: optional(
    z.string().regex(/^\d{3,20}:[\w-]{20,100}$/, 'deve essere il codice che dà @BotFather, come 123456:ABC…'),
  ),
  TELEGRAM_API_ROOT: optional(z.url({ protocol: /^https?$/, error: 'deve essere un indirizzo http o https' })),
  TELEGRAM_MODE: optional(z.enum(['polling', 'webhook'], { error: 'può valere polling oppure webhook' })),
  TELEGRAM_WEBHOOK_SECRET: optional(
    z.string().regex(/^[\w-]{24,256}$/, 'deve avere da 24 a 256 lettere, cifre, trattini o trattini bassi'),
  ),
  AUTH_SECRET: optional(z.string().min(32, 'deve avere almeno 32 caratteri')),
  MASTER_KEY: optional(z.string().regex(/^[0-9a-fA-F]{64}$/, 'deve essere di 64 cifre esadecimali (32 byte)')),
  AUDIT_SIGNING_KEY: optional(
    z.string().includes('PRIVATE KEY', { error: 'deve essere una chiave privata Ed25519 in PEM' }),
  ),
  DEMO: optional(z.enum(['on', 'off'], { error: 'può valere on oppure off' })),
  DEMO_PASSWORD: optional(z.string().min(8, 'deve avere almeno 8 caratteri')),
  TRUST_PROXY: optional(z.enum(['on', 'off'], { error: 'può valere on oppure off' })),
  LOG_LEVEL: optional(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'può valere debug, info, warn, error o silent' }),
  ),
});

/**
 * Parses the environment once. Throws ConfigError with one sentence that names the wrong setting.
 * On a Postgres server the three secrets are required: N servers must share them, so none may make its own.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new ConfigError(`Impostazione ${issue.path.join('.')}: ${issue.message}.`);
  }
  const settings = parsed.data;
  const host = settings.HOST ?? '127.0.0.1';
  const port = settings.PORT ?? 8787;
  if (
    settings.OPENAI_BASE_URL !== undefined &&
    settings.CHAT_MODEL === undefined &&
    settings.EMBEDDING_MODEL === undefined
  ) {
    throw new ConfigError('Impostazione CHAT_MODEL: serve il nome del modello quando OPENAI_BASE_URL è impostata.');
  }
  if (
    settings.CHAT_MODEL !== undefined &&
    settings.OPENAI_BASE_URL === undefined &&
    settings.OPENAI_API_KEY === undefined
  ) {
    throw new ConfigError(
      'Impostazione OPENAI_BASE_URL: serve l’indirizzo del modello (o OPENAI_API_KEY) quando CHAT_MODEL è impostata.',
    );
  }
  if (
    settings.EMBEDDING_MODEL !== undefined &&
    settings.OPENAI_BASE_URL === undefined &&
    settings.OPENAI_API_KEY === undefined
  ) {
    throw new ConfigError(
      'Impostazione OPENAI_BASE_URL: serve l’indirizzo del modello (o OPENAI_API_KEY) quando EMBEDDING_MODEL è impostata.',
    );
  }
  const { model, embedding } = readModels(settings);
  if (settings.DATABASE_URL !== undefined) {
    for (const name of ['AUTH_SECRET', 'MASTER_KEY', 'AUDIT_SIGNING_KEY'] as const) {
      if (settings[name] === undefined) {
        throw new ConfigError(
          `Impostazione ${name}: è obbligatoria quando DATABASE_URL è impostata, perché più server la condividono.`,
        );
      }
    }
  }
  return {
    host,
    port,
    origin: (settings.ORIGIN ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(/\/$/, ''),
    database:
      settings.DATABASE_URL === undefined
        ? { kind: 'pglite', dataDir: settings.DATA_DIR ?? '.data' }
        : { kind: 'postgres', url: settings.DATABASE_URL },
    secrets: {
      ...(settings.AUTH_SECRET === undefined ? {} : { authSecret: settings.AUTH_SECRET }),
      ...(settings.MASTER_KEY === undefined ? {} : { masterKey: settings.MASTER_KEY }),
      ...(settings.AUDIT_SIGNING_KEY === undefined
        ? {}
        : { auditSigningKey: settings.AUDIT_SIGNING_KEY.replaceAll('\\n', '\n') }),
    },
    model,
    embedding,
    telegram: readTelegram(settings),
    demo: settings.DEMO === 'off' ? null : { password: settings.DEMO_PASSWORD ?? null },
    trustProxy: settings.TRUST_PROXY === 'on',
    logLevel: settings.LOG_LEVEL ?? 'info',
  };
}

/** A webhook without a secret would take anybody's word for Telegram's, so it stops the start. */
function readTelegram(settings: z.infer<typeof environment>): TelegramConfig | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_MODE: mode = 'polling', TELEGRAM_WEBHOOK_SECRET: secret } = settings;
  if (token === undefined) {
    if (settings.TELEGRAM_MODE === undefined && secret === undefined) return null;
    throw new ConfigError(
      'Impostazione TELEGRAM_BOT_TOKEN: serve quando si imposta TELEGRAM_MODE o TELEGRAM_WEBHOOK_SECRET.',
    );
  }
  const apiRoot = settings.TELEGRAM_API_ROOT?.replace(/\/+$/, '') ?? null;
  if (mode === 'webhook') {
    if (secret === undefined)
      throw new ConfigError('Impostazione TELEGRAM_WEBHOOK_SECRET: è obbligatoria quando TELEGRAM_MODE è webhook.');
    if (apiRoot === null && !(settings.ORIGIN ?? '').startsWith('https://'))
      throw new ConfigError(
        'Impostazione ORIGIN: con TELEGRAM_MODE=webhook serve l’indirizzo https a cui Telegram raggiunge il server.',
      );
  }
  return { token, apiRoot, mode, webhookSecret: secret ?? null };
}

/** A provider outside the register stops the start: later it would stop every draft, and nobody would know why. */
function readModels(settings: z.infer<typeof environment>): Pick<Config, 'model' | 'embedding'> {
  const { CHAT_MODEL: chatModel, EMBEDDING_MODEL: embeddingModel } = settings;
  if (chatModel === undefined && embeddingModel === undefined) return { model: null, embedding: null };
  const providers = (settings.MODEL_PROVIDERS ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const wrong = providers.find((entry) => !/^(?:https?:\/\/)?(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?\/?$/i.test(entry));
  if (wrong !== undefined)
    throw new ConfigError(
      `Impostazione MODEL_PROVIDERS: «${wrong}» non è il nome di un host; scrivi gli host separati da virgole.`,
    );
  const baseUrl = settings.OPENAI_BASE_URL ?? 'https://api.openai.com/v1';
  const check = checkProvider(baseUrl, providers);
  if (!check.permitted) throw new ConfigError(`Impostazione OPENAI_BASE_URL: ${refusalOf(check)}`);
  const server = { baseUrl, apiKey: settings.OPENAI_API_KEY ?? null, providers };
  return {
    model: chatModel === undefined ? null : { ...server, chatModel },
    embedding: embeddingModel === undefined ? null : { ...server, embeddingModel },
  };
}
