import { contentRoots } from '../../knowledge/text/italian.ts';

/**
 * The things whose name shares most words with what was said, best first; none when nothing is shared. Words that most
 * names hold count little. Pure.
 */
export function likeTerms<T>(items: readonly T[], nameOf: (item: T) => string, query: string): T[] {
  const wanted = new Set(contentRoots(query));
  if (wanted.size === 0) return [];
  const named = items.map((item) => ({ item, roots: new Set(contentRoots(nameOf(item))) }));
  const weightOf = (root: string) => {
    const holders = named.filter(({ roots }) => roots.has(root)).length;
    return holders === 0 ? 0 : Math.log(1 + named.length / holders);
  };
  const weights = new Map([...wanted].map((root) => [root, weightOf(root)]));
  return named
    .map(({ item, roots }, at) => {
      const shared = [...wanted].filter((root) => roots.has(root)).reduce((sum, root) => sum + weights.get(root)!, 0);
      return { item, at, score: shared / Math.sqrt(Math.max(1, roots.size)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ item }) => item);
}
