import type { Context } from 'hono';
import type { AppDeps } from '../deps.ts';
import { liveRunsOf } from './live-runs.ts';

/** On Workers what goes on after the answer has left must be announced; on Node it goes on by itself. */
export function keepRunning(c: Context, deps: AppDeps, turnId: string): void {
  let platform: { waitUntil(work: Promise<unknown>): void };
  try {
    platform = c.executionCtx;
  } catch {
    // The context throws where there is no such platform.
    return;
  }
  platform.waitUntil(liveRunsOf(deps.database).finish(turnId));
}
