import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError, RetryError } from 'ai';
import { Fault } from '../../db/fault.ts';

export type ModelTask = 'second_reading' | 'wording' | 'answer' | 'conversation' | 'outcomes';

/**
 * answered: an output of the right shape came, whatever was kept of it. not_usable: something came, but no output of the
 * right shape. too_many_steps: the tool loop was ended. timed_out, unavailable: the server. stopped: a person stopped the
 * analysis or the feature. withheld: personal data was found in what was about to leave, so nothing left.
 */
export type ModelOutcome =
  | 'answered'
  | 'not_usable'
  | 'too_many_steps'
  | 'timed_out'
  | 'unavailable'
  | 'stopped'
  | 'withheld';

/** One task given to a model, as the audit log keeps it: digests and counts, no words of the person. */
export type ModelCall = {
  task: ModelTask;
  host: string;
  model: string;
  /** Digest of the instructions, of what was sent with them, and of what came back. */
  promptHash: string;
  inputHash: string;
  outputHash: string | null;
  inputTokens: number | null;
  outputTokens: number | null;
  steps: number;
  toolCalls: number;
  durationMs: number;
  outcome: ModelOutcome;
  kept: number;
  /** What was not shown, by reason. */
  dropped: Record<string, number>;
  /** How many stretches were masked before leaving. No kinds: "health: 1" in a log that nobody can erase would be health data. */
  masked: number;
};

/** Personal data was about to leave. The message names kinds, never words. */
export class WithheldError extends Error {
  override name = 'WithheldError';
  readonly leftovers: string[];

  constructor(leftovers: string[]) {
    super(`withheld: ${leftovers.join(', ')}`);
    this.leftovers = leftovers;
  }
}

/** What a failure of the SDK means. Causes are searched, because a retry wraps what failed. */
export function outcomeOf(error: unknown, stopped: boolean): ModelOutcome {
  if (stopped) return 'stopped';
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 8; depth += 1) {
    if (cause instanceof WithheldError) return 'withheld';
    if (cause instanceof Fault && cause.code === 'forbidden') return 'withheld';
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return 'timed_out';
    if (NoOutputGeneratedError.isInstance(cause)) return 'too_many_steps';
    if (NoObjectGeneratedError.isInstance(cause)) return 'not_usable';
    if (APICallError.isInstance(cause) && cause.cause === undefined)
      return cause.statusCode === 200 ? 'not_usable' : 'unavailable';
    cause = RetryError.isInstance(cause) ? (cause.lastError ?? cause.cause) : cause.cause;
  }
  return 'unavailable';
}
