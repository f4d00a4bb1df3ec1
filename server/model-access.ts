import type { ModelAccess } from '../agents/model/attempt.ts';
import type { ModelLimits } from '../agents/model/limits.ts';
import { createModel } from '../agents/model/model.ts';
import type { ModelCall } from '../agents/model/model-call.ts';
import type { Db } from '../db/database.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { listSwitches } from './switches.ts';

export type ModelEvent = { action: 'model.requested' | 'model.called'; detail: Record<string, unknown> };

export type AccessOptions = {
  db: Db;
  log: Log;
  limits: ModelLimits;
  signal: AbortSignal;
  /** Whether the switch lets the model be used. */
  isModelOn: (db: Db) => Promise<boolean>;
  recordEvent: (event: ModelEvent) => Promise<void>;
  nowMs: () => number;
  fetch?: typeof fetch;
};

/** How soon a running call notices that somebody turned the model off. */
const switchWatchMs = 1_000;

/**
 * Opens the configured model for one task: every call is recorded before and after, and ends when the switch is turned
 * off. `close` must be called when the task has ended.
 */
export function openModelAccess(
  settings: NonNullable<Config['model']>,
  options: AccessOptions,
): { access: ModelAccess; close: () => void } {
  const { db, log, isModelOn, recordEvent } = options;
  const off = new AbortController();
  const timer = setInterval(() => {
    isModelOn(db).then(
      (on) => (on ? undefined : off.abort()),
      (error) => log.warn({ err: error }, 'model switch could not be read'),
    );
  }, switchWatchMs);
  timer.unref();
  const access: ModelAccess = {
    open: (gate) =>
      createModel({ ...settings, ...(options.fetch === undefined ? {} : { fetch: options.fetch }) }, gate),
    limits: options.limits,
    nowMs: options.nowMs,
    signal: AbortSignal.any([options.signal, off.signal]),
    beforeCall: (call) => recordEvent({ action: 'model.requested', detail: { ...call } }),
    afterCall: async (call: ModelCall) => {
      if (call.outcome !== 'answered')
        log.warn(
          { task: call.task, outcome: call.outcome, durationMs: call.durationMs },
          'model gave no usable answer',
        );
      await recordEvent({ action: 'model.called', detail: { ...call } });
    },
  };
  return { access, close: () => clearInterval(timer) };
}

export async function modelSwitch(db: Db): Promise<boolean> {
  return (await listSwitches(db)).find((state) => state.feature === 'model')?.on ?? true;
}
