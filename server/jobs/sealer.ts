import { type CheckpointKey, sealEvents, writeCheckpoint } from '../../db/audit/seal.ts';
import type { Database } from '../../db/database.ts';
import type { Log } from '../log.ts';

/** Events wait for their seal no longer than about this while a server runs. */
const sealEveryMs = 1_000;
/** A deletion from the end can hide at most this much of the log. */
const checkpointEveryMs = 60_000;

/** Seals on a schedule and signs checkpoints. Any number of servers may do it at once: the sealer's lock admits one. */
export function startSealer(
  database: Database,
  key: CheckpointKey,
  clock: () => Date,
  log: Log,
): { stop(): Promise<void> } {
  let stopped = false;
  let lastCheckpointMs = 0;
  let wake: () => void = () => {};
  const loop = async () => {
    while (!stopped) {
      try {
        await sealEvents(database);
        if (clock().getTime() - lastCheckpointMs >= checkpointEveryMs) {
          await writeCheckpoint(database.db, key, clock());
          lastCheckpointMs = clock().getTime();
        }
      } catch (error) {
        log.error({ err: error }, 'sealing failed; events stay recorded and wait');
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, sealEveryMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = loop();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
      await sealEvents(database);
      await writeCheckpoint(database.db, key, clock());
    },
  };
}
