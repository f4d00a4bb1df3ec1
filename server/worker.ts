import { sealEvents, writeCheckpoint } from '../db/audit/seal.ts';
import { runDraft } from './analyses/run-draft.ts';
import { ConfigError } from './config.ts';
import { sweep } from './jobs/housekeeping.ts';
import { finishAbandoned } from './jobs/rescue.ts';
import { introduceBot } from './telegram/introduce-bot.ts';
import { type OpenWorker, openWorker, type WorkerEnv } from './worker/open-worker.ts';
import { withScope } from './worker/request-client.ts';

/** The part of the platform's context that is used: work that goes on after the answer has left. */
type Context = { waitUntil(work: Promise<unknown>): void };

/** One tick's share of a minute for what waits on Telegram. */
const scheduledMs = 20_000;

/** Said once by each isolate: saying the same again changes nothing at Telegram's. */
let introduced = false;

let opened: Promise<OpenWorker> | null = null;

/** One application for each isolate; a failed start is not remembered. */
function open(env: WorkerEnv): Promise<OpenWorker> {
  opened ??= openWorker(env).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/**
 * The same application as on Node, as a Cloudflare Worker over Hyperdrive: no embedded database, no polling, no timers.
 * What a server does in the background (drafting, sealing, sweeping) is done after each answer and by the cron trigger.
 */
export default {
  async fetch(request: Request, env: WorkerEnv, context: Context): Promise<Response> {
    let worker: OpenWorker;
    try {
      worker = await open(env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      // Whoever deployed it reads this; it names a setting, never its value.
      return new Response(`${error.message}\n`, {
        status: 503,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      });
    }
    const { app, deps, url } = worker;
    let done: () => void = () => {};
    const sent = new Promise<void>((resolve) => {
      done = resolve;
    });
    // What a route leaves running (a bot's reply) needs the request's connections: they end after it, not before.
    const left: Promise<unknown>[] = [];
    const platform = {
      waitUntil: (work: Promise<unknown>) => left.push(work),
      passThroughOnException: () => {},
      props: {},
    };
    return withScope(
      url,
      (work) => context.waitUntil(work),
      async () => whenSent(await app.fetch(request, {}, platform), done),
      async (_response, drafts) => {
        await sent;
        await Promise.allSettled(left);
        for (const id of drafts) await runDraft(deps, id);
        await sealEvents(deps.database);
      },
    );
  },

  async scheduled(_event: unknown, env: WorkerEnv, context: Context): Promise<void> {
    const { deps, url } = await open(env);
    await withScope(
      url,
      (work) => context.waitUntil(work),
      async () => {
        if (deps.telegram !== null) {
          if (!introduced) introduced = await introduceBot(deps, deps.telegram);
          await deps.telegram.process({ deadlineMs: scheduledMs });
        }
        await finishAbandoned(deps.database, (id) => runDraft(deps, id), deps.clock, deps.log);
        await sweep(deps);
        await sealEvents(deps.database);
        await writeCheckpoint(deps.database.db, deps.checkpointKey, deps.clock());
      },
      async () => {},
    );
  },
};

/** The same response; `done` is called when its body was read to the end or given up, because until then it may need the database. */
function whenSent(response: Response, done: () => void): Response {
  if (response.body === null) {
    done();
    return response;
  }
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  response.body.pipeTo(writable).then(done, done);
  return new Response(readable, response);
}
