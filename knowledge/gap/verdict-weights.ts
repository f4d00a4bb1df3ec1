import type { Verdict } from './requirement.ts';
import type { VerdictSigns } from './verdict-signs.ts';

export const verdictsInOrder: readonly Verdict[] = ['evidenced', 'partial', 'not_evidenced', 'contradicted'];

/** For each sign what it adds to each verdict, in the order of `verdictsInOrder` (multinomial logit). */
export type VerdictWeights = Record<'base' | keyof VerdictSigns, readonly [number, number, number, number]>;

/**
 * Fitted on the development narratives, with a penalty on size; cases left out in turn for the figures in DECISIONS.md.
 * How to read it: "partial" is what is told as limited (`limited`, `known`) or limited in the same sentence by a denial
 * (`mixed`), not what is unsure.
 */
export const verdictWeights: VerdictWeights = {
  base: [-0.81, 0.35, 1.37, -0.51],
  asserted: [0.24, 0.14, -0.5, 0.37],
  done: [1.05, -1.91, 0.13, -0.12],
  surest: [1.07, 1.52, -1.92, -1.07],
  limited: [-0.71, 1.32, 0.03, -0.65],
  known: [0.46, 1.49, -1.2, -0.74],
  mixed: [0.43, 2.14, -0.28, -2.28],
  denied: [-1.15, -1.24, -0.25, 2.54],
  surestDenial: [0.27, 0.15, -1.5, 1.02],
  deniedShare: [-1.8, 0.14, -0.56, 2.24],
  likeliestDenial: [-0.39, 0.37, -0.51, 0.58],
  wished: [-0.32, 0.01, 0.33, -0.02],
  lead: [1.07, -0.35, -0.46, -0.52],
  amount: [-0.01, 0.7, -0.01, -0.64],
};

/** How readily each is said when unsure: calling evidenced what is not harms most, and a denial overheard comes next. */
export const readiness: readonly [number, number, number, number] = [0.9, 1.3, 1, 1.3];

/** The probability of each verdict, in the order of `verdictsInOrder`. */
export function probabilitiesOf(signs: VerdictSigns, w: VerdictWeights = verdictWeights): number[] {
  const scores = [0, 1, 2, 3].map((verdict) => {
    let score = w.base[verdict] ?? 0;
    for (const [sign, value] of Object.entries(signs) as [keyof VerdictSigns, number][])
      score += value * (w[sign][verdict] ?? 0);
    return score;
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}
