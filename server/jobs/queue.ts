import { sql } from 'drizzle-orm';
import { fromDrizzle, fromPglite, PgBoss } from 'pg-boss';
import type { Database } from '../../db/database.ts';
import type { DraftQueue } from '../deps.ts';
import type { Log } from '../log.ts';

const draftQueueName = 'draft';

/**
 * A draft whose server died is handed out again when its heartbeat has been missing for this long; pg-boss accepts no
 * less than ten seconds. The claim on the analysis (run-draft.ts) keeps a slow first run from writing beside the second.
 */
const heartbeatSeconds = 10;
const pollingSeconds = 2;

export type Queue = DraftQueue & {
  /** Starts working: `run` is called with each analysis id, one at a time per server. */
  work(run: (analysisId: string) => Promise<unknown>): Promise<void>;
  /** Waits for the running draft, then stops. */
  stop(): Promise<void>;
};

/** Opens the durable queue on the database that is already there. */
export async function openQueue(database: Database, log: Log): Promise<Queue> {
  const options = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5, warningQueueSize: 10_000 };
  const boss =
    database.embedded === null
      ? new PgBoss({ ...options, connectionString: database.url!, max: 4 })
      : new PgBoss({ ...options, db: fromPglite(database.embedded), backend: 'pglite' });
  boss.on('error', (error) => log.error({ err: error }, 'queue error'));
  await boss.start();
  await boss.createQueue(draftQueueName, { retryLimit: 4, retryDelay: 1, heartbeatSeconds, expireInSeconds: 300 });
  let workerId: string | null = null;
  return {
    async enqueue(tx, analysisId) {
      await boss.send(draftQueueName, { analysisId }, { db: fromDrizzle(tx as never, sql as never) });
    },
    nudge() {
      if (workerId !== null) boss.notifyWorker(workerId);
    },
    async work(run) {
      workerId = await boss.work<{ analysisId: string }>(
        draftQueueName,
        { pollingIntervalSeconds: pollingSeconds, heartbeatRefreshSeconds: 4 },
        async ([job]) => {
          if (job !== undefined) await run(job.data.analysisId);
        },
      );
    },
    stop: () => boss.stop({ graceful: true, timeout: 15_000 }),
  };
}
