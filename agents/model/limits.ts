/** What one task may cost a provider and make a person wait. */
export type ModelLimits = {
  /** Whole task, all steps and retries, milliseconds. */
  totalMs: number;
  /** One step, retries included, milliseconds. */
  stepMs: number;
  /** Tokens one step may write. */
  outputTokens: number;
  /** Characters of our texts sent in one task; longer ones are cut at the end of a sentence. */
  inputChars: number;
  /** Turns of the tool loop. Reading every requirement takes few: a tool gives up to ten at once. */
  steps: number;
  /** Tool calls in the whole task. */
  toolCalls: number;
};

/**
 * A small model on the office's own machine writes some ten tokens a second: 2,500 tokens need minutes no consultant
 * waits, so a step that is not over in forty seconds is given up. Two tasks together stay under three minutes, and the
 * run's lease is renewed meanwhile.
 */
export const modelLimits: ModelLimits = {
  totalMs: 80_000,
  stepMs: 40_000,
  outputTokens: 2_500,
  inputChars: 40_000,
  steps: 8,
  toolCalls: 24,
};

/** A trainer waits at the page for the fit: a few sentences in half a minute, or the ones the rules composed. */
export const examinerLimits: ModelLimits = {
  totalMs: 30_000,
  stepMs: 20_000,
  outputTokens: 1_500,
  inputChars: 20_000,
  steps: 6,
  toolCalls: 12,
};

/** Somebody waits before a chat: after half a minute the answer the rules have ready is the better one. */
export const adviserLimits: ModelLimits = {
  totalMs: 30_000,
  stepMs: 20_000,
  outputTokens: 1_200,
  inputChars: 14_000,
  steps: 5,
  toolCalls: 10,
};

/** One retry: a provider that failed twice will not be better the third time, and the rules have the draft ready. */
export const retriesMax = 1;

/**
 * A conversation is watched while it comes: what has not begun after twelve seconds is answered by rules, and nobody reads
 * more than a few sentences beside the cards.
 */
export const talkLimits: ModelLimits & { firstChunkMs: number; chunkMs: number } = {
  totalMs: 70_000,
  stepMs: 30_000,
  firstChunkMs: 12_000,
  chunkMs: 10_000,
  outputTokens: 700,
  inputChars: 16_000,
  steps: 5,
  toolCalls: 6,
};
