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
  base: [-0.23, 0.45, 1, -1.58],
  asserted: [-0.22, 0.15, 0, 0.11],
  done: [1.58, -2.47, -0.29, 0.88],
  surest: [-2.34, 2.3, -0.92, 1.41],
  limited: [-0.96, 1.82, -0.5, -0.39],
  known: [0.59, 1.63, -3.1, 0.89],
  mixed: [1.06, 1.07, -1.01, -1.11],
  denied: [0.36, -2.25, -0.04, 1.88],
  surestDenial: [-2.69, 0.87, -0.74, 2.51],
  deniedShare: [-4.38, 2.15, -0.69, 2.98],
  likeliestDenial: [-1.1, -0.03, 0.87, 0.27],
  both: [4.59, -0.05, -3.11, -1.41],
  outtold: [-1.87, 0.07, 1.25, 0.67],
  amount: [-0.4, 1.31, -0.35, -0.34],
  stretch: [1.5, -0.61, 0.06, -1.28],
};

/** How readily each is said when unsure: calling evidenced what is not harms most, and a denial overheard comes next. */
export const readiness: readonly [number, number, number, number] = [0.9, 1.1, 1, 1.5];

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
