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
  base: [0.89, 0.46, 0.73, -2.51],
  asserted: [0.02, 0.21, -0.12, -0.11],
  done: [1.84, -1.6, -0.29, -0.01],
  surest: [-1.23, 2.37, -1.31, 0.22],
  limited: [-0.86, 2.29, -0.21, -1.22],
  known: [0.83, 1.96, -2.94, 0.14],
  mixed: [1.06, 1.23, -1.13, -1.16],
  denied: [0.56, -1.65, -0.05, 1.13],
  surestDenial: [-2.73, 0.65, -0.15, 2.24],
  deniedShare: [-4.01, 1.1, -0.63, 3.54],
  likeliestDenial: [-1.03, 0.2, 0.13, 0.7],
  both: [3.67, -0.4, -2.07, -1.19],
  outtold: [-2.15, 0.12, 1.16, 0.87],
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
