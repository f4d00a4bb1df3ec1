import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { analysis } from '../../db/schema/analyses.ts';
import type { Log } from '../log.ts';

const lookEveryMs = 3_000;
/** A draft nobody has begun after this long was lost by the queue (its tries ended while the database was away). */
const forgottenMs = 60_000;
const batchSize = 20;

/**
 * Finishes drafts that a dead server left behind: the queue hands its job out again, but that try may come while the dead
 * run's claim still holds, and is then spent. Any number of servers may look; the claim lets one of them draft.
 */
export function startRescue(
  database: Database,
  run: (analysisId: string) => Promise<unknown>,
  clock: () => Date,
  log: Log,
): { stop(): Promise<void> } {
  let stopped = false;
  let wake: () => void = () => {};
  const loop = async () => {
    while (!stopped) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, lookEveryMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      try {
        if (!stopped) await finishAbandoned(database, run, clock, log, () => stopped);
      } catch (error) {
        log.error({ err: error }, 'looking for abandoned drafts failed');
      }
    }
  };
  const running = loop();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}

/** One look, for a platform whose clock calls. */
export async function finishAbandoned(
  database: Database,
  run: (analysisId: string) => Promise<unknown>,
  clock: () => Date,
  log: Log,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (const id of await findAbandoned(database, clock())) {
    if (isStopped()) return;
    log.warn({ analysisId: id }, 'taking over an abandoned draft');
    await run(id);
  }
}

async function findAbandoned(database: Database, now: Date): Promise<string[]> {
  const rows = await database.db
    .select({ id: analysis.id })
    .from(analysis)
    .where(
      and(
        eq(analysis.status, 'drafting'),
        or(
          lt(analysis.leaseUntil, now),
          and(isNull(analysis.runId), lt(analysis.createdAt, new Date(now.getTime() - forgottenMs))),
        ),
      ),
    )
    .orderBy(asc(analysis.id))
    .limit(batchSize);
  return rows.map(({ id }) => id);
}
