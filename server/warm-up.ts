import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';

/** What is built once per process and would keep the first person waiting. */
export type WarmUpPiece = { name: string; afterMs: number; build: () => unknown };

/**
 * Builds each piece after its pause, one after the other: whoever opens the page at the start is served in between. A piece
 * that fails is built again by whoever needs it, and told there.
 */
export function startWarmUp(pieces: readonly WarmUpPiece[], log: Log): { stop(): void } {
  const stopped = new AbortController();
  const run = async () => {
    for (const { name, afterMs, build } of pieces) {
      await pause(afterMs, undefined, { ref: false, signal: stopped.signal });
      try {
        await build();
      } catch (error) {
        log.error({ err: error }, `${name} could not be made ready beforehand`);
      }
    }
  };
  run().catch(() => undefined);
  return { stop: () => stopped.abort() };
}
