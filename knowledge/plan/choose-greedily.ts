import type { Candidate } from './candidate.ts';
import { overlaps } from './module-calendar.ts';

/**
 * A quick feasible choice: again and again the candidate, with the prerequisites it calls for, that adds most weight per
 * minute. It is the solver's starting point and what remains when no time is left; it may be well below the optimum.
 */
export function chooseGreedily(
  candidates: readonly Candidate[],
  weights: readonly number[],
  maxMinutes: number | null,
): number[] {
  const chosen = new Set<number>();
  const closed = new Set<number>();
  let minutesLeft = maxMinutes ?? Number.POSITIVE_INFINITY;
  for (;;) {
    let best: { chain: number[]; minutes: number; score: number } | null = null;
    for (const index of candidates.keys()) {
      if (chosen.has(index)) continue;
      const chain = missingChain(candidates, index, chosen);
      const minutes = chain.reduce((sum, step) => sum + candidates[step]!.minutes, 0);
      const gained = new Set(chain.flatMap((step) => candidates[step]!.covers).filter((need) => !closed.has(need)));
      const gain = [...gained].reduce((sum, need) => sum + weights[need]!, 0);
      if (gain === 0 || minutes > minutesLeft) continue;
      const score = gain / Math.max(minutes, 1);
      if (best && score <= best.score) continue;
      if (collides(candidates, chain, chosen)) continue;
      best = { chain, minutes, score };
    }
    if (!best) return [...chosen].sort((a, b) => a - b);
    for (const step of best.chain) {
      chosen.add(step);
      for (const need of candidates[step]!.covers) closed.add(need);
    }
    minutesLeft -= best.minutes;
  }
}

/** The candidate and the prerequisites not yet chosen, prerequisites first. Candidates have no cycles. */
function missingChain(candidates: readonly Candidate[], index: number, chosen: ReadonlySet<number>): number[] {
  const chain = new Set<number>();
  const visit = (step: number): void => {
    if (chosen.has(step) || chain.has(step)) return;
    for (const before of candidates[step]!.needs) visit(before);
    chain.add(step);
  };
  visit(index);
  return [...chain];
}

function collides(candidates: readonly Candidate[], chain: readonly number[], chosen: ReadonlySet<number>): boolean {
  return chain.some((step) =>
    [...chosen].some((other) => overlaps(candidates[step]!.module, candidates[other]!.module)),
  );
}
