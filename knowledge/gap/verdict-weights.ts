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
  base: [-1.02, 0.44, 1.51, -0.41],
  asserted: [0.13, 0.15, -0.46, 0.42],
  done: [1.2, -1.99, 0.12, -0.06],
  surest: [1.04, 1.46, -1.9, -0.78],
  limited: [-0.61, 1.26, 0.08, -0.73],
  known: [0.54, 1.42, -1.19, -0.77],
  mixed: [-0.45, 2.78, 0.02, -2.35],
  denied: [-1.03, -1.39, -0.21, 2.58],
  surestDenial: [0.12, 0.11, -1.48, 1.24],
  deniedShare: [-1.76, 0.15, -0.54, 2.15],
  likeliestDenial: [-0.52, 0.41, -0.5, 0.63],
  wished: [-0.22, 0.02, 0.33, -0.13],
  lead: [1.2, -0.21, -0.37, -0.74],
  amount: [0.05, 0.75, -0.08, -0.76],
};

/** How readily each is said when unsure: "partial" and "contradicted" are rare, and missing them costs the person more. */
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
