import { englishContentStems, type SkillNameIndex } from './skill-name-index.ts';

/** Weights of the signs, fitted on validation sentences by coordinate steps. */
export type SkillNameWeights = {
  /** How far a near word counts as the word itself. */
  near: number;
  /** What a label is worth more than another name. */
  preferred: number;
  /** How much the query's unexplained words count against a name, beside the name's own (F-measure's beta squared). */
  recall: number;
};

export const skillNameWeights: SkillNameWeights = { near: 0.7, preferred: 0.1, recall: 1.5 };

export type SkillNameMatch = {
  row: number;
  /** 0 and more; only its order means something. */
  score: number;
  /** How wholly name and query say each other, 0 to 1. */
  named: number;
};

/** The skills a short English phrase may mean, best first, at most `limit`; none when nothing is shared. */
export function findSkillNames(
  index: SkillNameIndex,
  query: string,
  limit: number,
  w: SkillNameWeights = skillNameWeights,
): SkillNameMatch[] {
  const stems = [...new Set(englishContentStems(query))];
  if (stems.length === 0) return [];
  const size = index.skillOf.length;
  const found = new Float32Array(size);
  const explained = new Float32Array(size);
  const touched = new Set<number>();
  let asked = 0;
  for (const stem of stems) {
    const like = likeTerms(index, stem, w.near);
    const own = index.termOf.get(stem);
    const weight = own !== undefined ? index.weights[own]! : Math.max(4, ...[...like].map(([t]) => index.weights[t]!));
    asked += weight;
    const best = new Map<number, { gain: number; use: number }>();
    for (const [term, likeness] of like) {
      const gain = weight * likeness;
      for (const name of index.namesWith[term]!) {
        const known = best.get(name);
        if (known === undefined || known.gain < gain) best.set(name, { gain, use: index.weights[term]! * likeness });
      }
    }
    for (const [name, { gain, use }] of best) {
      found[name]! += gain;
      explained[name]! += use;
      touched.add(name);
    }
  }
  const named = new Float32Array(index.skills.length);
  const value = new Float32Array(index.skills.length);
  for (const name of touched) {
    const recall = found[name]! / asked;
    const precision = Math.min(1, explained[name]! / index.nameWeights[name]!);
    const mean = ((1 + w.recall) * recall * precision) / (precision + w.recall * recall);
    const row = index.skillOf[name]!;
    if (mean > named[row]!) named[row] = mean;
    const worth = mean * (index.preferred[name] === 1 ? 1 + w.preferred : 1);
    if (worth > value[row]!) value[row] = worth;
  }
  const matches: SkillNameMatch[] = [];
  for (let row = 0; row < value.length; row += 1) {
    if (value[row]! > 0) matches.push({ row, score: value[row]!, named: named[row]! });
  }
  return matches.sort((x, y) => y.score - x.score || x.row - y.row).slice(0, limit);
}

/** Terms a word may stand for: itself and near words. */
export function likeTerms(index: SkillNameIndex, stem: string, nearShare: number): Map<number, number> {
  const like = new Map<number, number>();
  const own = index.termOf.get(stem);
  if (own !== undefined) like.set(own, 1);
  for (const { stem: other, likeness } of index.near.get(stem) ?? []) {
    const term = index.termOf.get(other);
    if (term !== undefined) like.set(term, Math.max(like.get(term) ?? 0, likeness * nearShare));
  }
  return like;
}
