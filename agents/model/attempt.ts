import { sha256 } from '../../db/canonical-json.ts';
import { mayLeave } from '../privacy/pseudonymise.ts';
import type { ModelLimits } from './limits.ts';
import type { Gate, Model } from './model.ts';
import { type ModelCall, type ModelOutcome, type ModelTask, outcomeOf, WithheldError } from './model-call.ts';

/** What a task needs from outside: a model to open, limits, a clock in milliseconds, a signal that stops it, the record. */
export type ModelAccess = {
  open: (gate: Gate) => Model;
  limits: ModelLimits;
  nowMs: () => number;
  signal: AbortSignal;
  /** Written before anything leaves; when it throws, nothing leaves. */
  beforeCall: (
    call: Pick<ModelCall, 'task' | 'host' | 'model' | 'promptHash' | 'inputHash' | 'masked'>,
  ) => Promise<void>;
  /** Written when the task has ended, however it ended. */
  afterCall: (call: ModelCall) => Promise<void>;
};

/** Counts that the task keeps up to date, so that they are right also when it fails in the middle. */
export type Meter = { inputTokens: number | null; outputTokens: number | null; steps: number; toolCalls: number };

export type Attempt<T> = { outcome: 'answered'; value: T } | { outcome: Exclude<ModelOutcome, 'answered'> };

export type Task<T> = {
  task: ModelTask;
  instructions: string;
  prompt: string;
  /** Names that must not be in anything that leaves. */
  names: readonly string[];
  masked: number;
  /** Takes out what is public (passages of the documents) before the gate looks for personal data. */
  withoutPublic?: (text: string) => string;
  run: (model: Model, signal: AbortSignal, meter: Meter) => Promise<{ text: string; value: T | null }>;
  /** Looks at an answer: what of it is kept, and how much was dropped for which reason. */
  check: (value: T) => { kept: number; dropped: Record<string, number> };
};

/**
 * One task given to a model: recorded before and after, gated, timed, stoppable. Failures of the model come back as an
 * outcome; only a failing record throws, because without a record the action must not happen.
 */
export async function attempt<T>(access: ModelAccess, task: Task<T>): Promise<Attempt<T>> {
  if (access.signal.aborted) return { outcome: 'stopped' };
  const meter: Meter = { inputTokens: null, outputTokens: null, steps: 0, toolCalls: 0 };
  const model = access.open((texts) => {
    const text = texts.join('\n');
    const check = mayLeave(task.withoutPublic?.(text) ?? text, task.names);
    if (!check.leave) throw new WithheldError(check.leftovers);
  });
  const about = {
    task: task.task,
    host: model.host,
    model: model.name,
    promptHash: sha256(task.instructions),
    inputHash: sha256(task.prompt),
    masked: task.masked,
  };
  await access.beforeCall(about);
  const started = access.nowMs();
  const deadline = new AbortController();
  const timer = setTimeout(
    () => deadline.abort(new DOMException('model task over its time', 'TimeoutError')),
    access.limits.totalMs,
  );
  const signal = AbortSignal.any([access.signal, deadline.signal]);
  let outcome: ModelOutcome;
  let value: T | null = null;
  let text: string | null = null;
  try {
    // The race ends the wait even if a server holds the connection past the abort.
    const answer = await Promise.race([task.run(model, signal, meter), whenAborted(signal)]);
    text = answer.text;
    value = answer.value;
    outcome = signal.aborted
      ? access.signal.aborted
        ? 'stopped'
        : 'timed_out'
      : value === null
        ? 'not_usable'
        : 'answered';
  } catch (error) {
    outcome = outcomeOf(error, access.signal.aborted);
  } finally {
    clearTimeout(timer);
  }
  const checked = outcome === 'answered' && value !== null ? task.check(value) : { kept: 0, dropped: {} };
  await access.afterCall({
    ...about,
    outputHash: text === null ? null : sha256(text),
    ...meter,
    durationMs: Math.round(access.nowMs() - started),
    outcome,
    ...checked,
  });
  return outcome === 'answered' && value !== null
    ? { outcome, value }
    : { outcome: outcome === 'answered' ? 'not_usable' : outcome };
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
