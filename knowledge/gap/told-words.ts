import type { SkillIndex } from '../skills/skill-index.ts';

/**
 * The words with which people tell a skill: those of the lexicon entries that are nearer to it than to its rivals, as
 * term → weight. A skill is said in a repertory's language and told in another; this is the bridge between single words.
 */
export type ToldWords = Map<number, number>;

/** An entry whose nearest skill anywhere is no nearer than this is about none of them in particular. */
const leastTop = 0.2;
/** An entry that is half as near to this skill as to another says next to nothing of it; nearly as near, nearly as much. */
const sharpness = 3;
/** Keeps a share of nearly nothing small. */
const trace = 0.01;

/**
 * How much each lexicon entry is about each of these skills, 0…1: its affinity beside that to its nearest skill anywhere,
 * times its share among these skills.
 */
export function closenessOf(index: SkillIndex, affinities: readonly Float32Array[]): Float32Array[] {
  const closeness = affinities.map((affinity) => new Float32Array(affinity.length));
  for (const [number, entry] of index.lexicon.entries()) {
    const top = Math.max(entry.skills[0]?.affinity ?? 0, leastTop);
    let squares = trace;
    for (const affinity of affinities) squares += Math.min(1, (affinity[number] ?? 0) / top) ** 2;
    for (const [i, affinity] of affinities.entries()) {
      const near = Math.min(1, (affinity[number] ?? 0) / top);
      if (near > 0) closeness[i]![number] = near ** sharpness * (near ** 2 / squares);
    }
  }
  return closeness;
}

/** Further entries are so far off that they only take time. */
const entriesPerSkill = 60;
const leastCloseness = 0.003;

export function toldWordsOf(index: SkillIndex, closeness: Float32Array): ToldWords {
  const told: ToldWords = new Map();
  const near = [...closeness.keys()]
    .filter((entry) => (closeness[entry] ?? 0) > leastCloseness)
    .sort((a, b) => (closeness[b] ?? 0) - (closeness[a] ?? 0) || a - b)
    .slice(0, entriesPerSkill);
  for (const number of near) {
    const entry = index.lexicon[number];
    for (const [i, term] of (entry?.toldTerms ?? []).entries())
      told.set(term, (told.get(term) ?? 0) + (closeness[number] ?? 0) * (entry?.toldWeights[i] ?? 0));
  }
  return told;
}

/** Words of one activity in twelve or more tell nothing apart. */
const commonIdf = 2.5;
/** From this weight on a word is a skill's own; below it only by the way. */
const fullWeight = 0.1;

/** What each word says for one of the skills and against the others: how rare it is, times the square of its share among them. */
export function wordsApart(index: SkillIndex, bags: readonly ReadonlyMap<number, number>[]): Map<number, number>[] {
  const totals = new Map<number, number>();
  for (const bag of bags) for (const [term, weight] of bag) totals.set(term, (totals.get(term) ?? 0) + weight);
  return bags.map((bag) => {
    const apart = new Map<number, number>();
    for (const [term, weight] of bag) {
      const rare = (index.idf[term] ?? 0) - commonIdf;
      if (rare > 0 && weight > 0)
        apart.set(term, rare * (weight / (totals.get(term) ?? weight)) ** 2 * Math.min(1, weight / fullWeight));
    }
    return apart;
  });
}
