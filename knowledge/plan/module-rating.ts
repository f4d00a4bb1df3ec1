import type { Module } from '../catalogue/module.ts';

/** Middle of the usual 1–5 scale: what an unrated module counts as, so that silence is neither a merit nor a fault. */
const NEUTRAL = 3;
/** Votes the neutral value is worth. Ten, so that one enthusiastic vote moves a rating by at most 0.2. */
const NEUTRAL_VOTES = 10;

/**
 * A rating in hundredths, drawn towards the neutral value when few people voted: (n·value + 10·3) / (n + 10), the
 * Bayesian average. Without it a module with a single 5 would outrank one with two hundred votes at 4.6.
 */
export function settledRating(rating: Module['rating']): number {
  if (!rating || rating.n <= 0) return NEUTRAL * 100;
  return Math.round((100 * (rating.n * rating.value + NEUTRAL_VOTES * NEUTRAL)) / (rating.n + NEUTRAL_VOTES));
}
