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
  base: [-2.08, -2.83, -2.8, -5.63],
  asserted: [0.7, 0.7, 0.33, 0.4],
  done: [0.48, -0.97, 0.15, 0.34],
  surest: [7.01, 7.01, 3.85, 4.74],
  limited: [-2.24, 2.86, 0.21, -0.83],
  known: [-0.6, 2.59, -2.56, 0.58],
  mixed: [0.23, 1.55, -0.95, -0.83],
  denied: [0.95, -1.83, -0.08, 0.96],
  surestDenial: [-1.86, 0.22, -0.35, 1.99],
  deniedShare: [-4.46, 1.34, -0.44, 3.56],
  likeliestDenial: [-1, 0.16, 0.08, 0.75],
  both: [1.99, 0.28, -1.74, -0.52],
  outtold: [-2.12, 0.05, 1.23, 0.86],
};

/** How readily each is said when unsure: calling evidenced what is not harms most, and a denial overheard comes next. */
export const readiness: readonly [number, number, number, number] = [1, 1.3, 0.9, 1.4];

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
