import type { Taxonomy } from '../../knowledge/skills/taxonomy.ts';
import { contentRoots } from '../../knowledge/text/italian.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';

/** Stemmed TF-IDF: cosine of a sentence with a competence and its abilities; the best sentence speaks for the text. */
export type Baseline = (text: string, candidates: ReadonlySet<string> | null) => Map<string, number>;

export function buildBaseline(taxonomy: Taxonomy): Baseline {
  const competences = new Set(taxonomy.occupationSkills.map((link) => link.skillId));
  const words = new Map<string, string[]>();
  for (const skill of taxonomy.skills) {
    const owners = competences.has(skill.id) ? [skill.id] : skill.broader.filter((id) => competences.has(id));
    for (const owner of owners)
      words.set(owner, [...(words.get(owner) ?? []), ...contentRoots(`${skill.label} ${skill.description}`)]);
  }
  const frequency = new Map<string, number>();
  for (const list of words.values())
    for (const root of new Set(list)) frequency.set(root, (frequency.get(root) ?? 0) + 1);
  const idf = (root: string): number => Math.log((1 + words.size) / (1 + (frequency.get(root) ?? 0)));
  const vectorOf = (roots: string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
    const vector = new Map([...counts].map(([root, n]) => [root, (1 + Math.log(n)) * idf(root)]));
    const norm = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([root, weight]) => [root, weight / norm]));
  };
  const postings = new Map<string, [string, number][]>();
  for (const [id, list] of words)
    for (const [root, weight] of vectorOf(list)) {
      const posting = postings.get(root) ?? [];
      posting.push([id, weight]);
      postings.set(root, posting);
    }
  return (text, candidates) => {
    const best = new Map<string, number>();
    for (const { start, end } of splitSentences(text)) {
      const scores = new Map<string, number>();
      for (const [root, weight] of vectorOf(contentRoots(text.slice(start, end))))
        for (const [id, other] of postings.get(root) ?? [])
          if (candidates === null || candidates.has(id)) scores.set(id, (scores.get(id) ?? 0) + weight * other);
      for (const [id, score] of scores) if (score > (best.get(id) ?? 0)) best.set(id, score);
    }
    return best;
  };
}
