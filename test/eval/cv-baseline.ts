import type { RequirementVerdict, Verdict } from '../../knowledge/gap/requirement.ts';
import type { SkillIndex } from '../../knowledge/skills/skill-index.ts';
import { contentRoots } from '../../knowledge/text/italian.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { CvCase } from './cv-set.ts';

export type Thresholds = { evidenced: number; partial: number };

/**
 * The usual matcher: the best sentence by idf-weighted overlap of stems with a competence and what lies under it, two
 * thresholds, and, where asked, "mai" and "vorrei" read as a denial. Everything a stemmed search would find, nothing it would have to know.
 */
export function overlapVerdicts(
  index: SkillIndex,
  one: CvCase,
  at: Thresholds,
  readsDenial: boolean,
): RequirementVerdict[] {
  const sentences = splitSentences(one.narrative).map(({ start, end }) => {
    const text = one.narrative.slice(start, end);
    return {
      roots: new Set(contentRoots(text)),
      denied: readsDenial && /\bnon\b.*\bmai\b|\bmai\b|vorre|piacerebbe/i.test(text),
    };
  });
  return one.gold.map(({ skillUri }) => {
    const row = index.rowOf.get(skillUri) ?? 0;
    const own = new Map<string, number>();
    for (let i = index.bagStart[row] ?? 0; i < (index.bagStart[row + 1] ?? 0); i += 1) {
      const term = index.bagTerms[i] ?? 0;
      own.set(index.roots[term] ?? '', (index.bagWeights[i] ?? 0) * (index.idf[term] ?? 0));
    }
    let best = { score: 0, denied: false };
    for (const { roots, denied } of sentences) {
      let score = 0;
      for (const root of roots) score += own.get(root) ?? 0;
      if (score > best.score) best = { score, denied };
    }
    const verdict: Verdict =
      best.score < at.partial
        ? 'not_evidenced'
        : best.denied
          ? 'contradicted'
          : best.score >= at.evidenced
            ? 'evidenced'
            : 'partial';
    return { skillId: skillUri, verdict, confidence: 0.5, evidence: [], missing: [] };
  });
}

/** Every pair worth trying; the best on the set itself is reported, which flatters the baseline. */
export const thresholdGrid: Thresholds[] = [0.2, 0.4, 0.6, 0.8, 1, 1.4].flatMap((partial) =>
  [0, 0.2, 0.4, 0.8, 1.2].map((more) => ({ partial, evidenced: partial + more })),
);
