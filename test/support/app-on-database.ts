import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { readCheckpointKey } from '../../db/audit/seal.ts';
import type { Database } from '../../db/database.ts';
import { PersonKeys } from '../../db/people/person-keys.ts';
import { organisation, type Role } from '../../db/schema/accounts.ts';
import { analysis } from '../../db/schema/analyses.ts';
import { KnowledgeSource } from '../../knowledge/knowledge-base.ts';
import { builtInWriter, type DraftWriter } from '../../server/analyses/draft-writer.ts';
import { runDraft } from '../../server/analyses/run-draft.ts';
import { createApp } from '../../server/app.ts';
import { liveRunsOf } from '../../server/assistant/live-runs.ts';
import type { AssistantModel } from '../../server/assistant/model-turn.ts';
import { createAccount, createAuth } from '../../server/auth/auth.ts';
import { readConfig } from '../../server/config.ts';
import type { AppDeps } from '../../server/deps.ts';
import type { Examiner } from '../../server/module-fits/examiner.ts';
import { readBotTexts } from '../../server/telegram/read-bot-texts.ts';
import { createTelegram } from '../../server/telegram/telegram-channel.ts';

const password = 'parola-di-prova';

export type Client = {
  userId: string;
  organisationId: string;
  /** Sends a request with this account's cookie; a body that is no string goes as JSON. */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  json<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: T }>;
};

export type TestApp = {
  deps: AppDeps;
  database: Database;
  app: ReturnType<typeof createApp>;
  /** A fresh account; without an organisation it gets one of its own. */
  signIn(role: Role, organisationId?: string): Promise<Client>;
  /** A request without any account. */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Drafts everything that was asked for and not yet drafted. */
  drain(): Promise<void>;
  close(): Promise<void>;
};

export type TestAppOptions = {
  writer?: DraftWriter;
  examiner?: Examiner;
  assistantModel?: AssistantModel;
  clock?: () => Date;
  env?: Record<string, string>;
};

/** The application on a migrated database; drafts wait for `drain`, so that a test sees every state. */
export async function openAppOn(database: Database, options: TestAppOptions = {}): Promise<TestApp> {
  const config = readConfig({ LOG_LEVEL: 'silent', ...options.env });
  const waiting: string[] = [];
  const signingKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const silent = () => {};
  const deps: AppDeps = {
    config,
    database,
    auth: createAuth({ db: database.db, secret: randomBytes(32).toString('hex'), origin: config.origin }),
    personKeys: new PersonKeys(randomBytes(32)),
    knowledge: new KnowledgeSource(database.db),
    checkpointKey: readCheckpointKey(signingKey),
    drafts: {
      enqueue: async (_tx, analysisId) => {
        waiting.push(analysisId);
      },
      nudge: silent,
    },
    writer: options.writer ?? builtInWriter,
    ...(options.examiner === undefined ? {} : { examiner: options.examiner }),
    telegram: null,
    ...(options.assistantModel === undefined ? {} : { assistantModel: options.assistantModel }),
    log: { debug: silent, info: silent, warn: silent, error: silent },
    clock: options.clock ?? (() => new Date()),
  };
  if (config.telegram !== null) deps.telegram = createTelegram(deps, config.telegram, await readBotTexts());
  const isThere = async (id: string) =>
    (await database.db.select({ id: analysis.id }).from(analysis).where(eq(analysis.id, id))).length > 0;
  const app = createApp(deps);
  const send = async (
    cookie: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const json = body !== undefined && typeof body !== 'string' && !(body instanceof FormData);
    return app.request(path, {
      method,
      headers: {
        ...(cookie === null ? {} : { cookie }),
        ...(json ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : (body as string | FormData) }),
    });
  };
  return {
    deps,
    database,
    app,
    async signIn(role, organisationId) {
      const org = organisationId ?? `org_${randomBytes(5).toString('hex')}`;
      await database.db
        .insert(organisation)
        .values({ id: org, name: `Ente ${org}` })
        .onConflictDoNothing();
      const email = `${randomBytes(5).toString('hex')}@prova.test`;
      await createAccount(deps.auth, { email, name: `Prova ${role}`, role, organisationId: org, password });
      const response = await send(null, 'POST', '/api/auth/sign-in/email', { email, password });
      if (!response.ok) throw new Error(`sign-in failed: ${response.status}`);
      const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
      const { user } = (await response.json()) as { user: { id: string } };
      return {
        userId: user.id,
        organisationId: org,
        request: (method, path, body, headers) => send(cookie, method, path, body, headers),
        json: async <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
          const answer = await send(cookie, method, path, body, headers);
          return { status: answer.status, body: (await answer.json()) as T };
        },
      };
    },
    request: (method, path, body, headers) => send(null, method, path, body, headers),
    async drain() {
      for (let left = waiting.length; left > 0; left--) {
        const id = waiting.shift()!;
        // Asked for in a transaction that has not ended yet: another connection does not see it, and it is drafted next time.
        if (await isThere(id)) await runDraft(deps, id);
        else waiting.push(id);
      }
    },
    async close() {
      await liveRunsOf(database).end();
      await database.close();
    },
  };
}
