import type { Token } from '../text/italian.ts';
import type { MatchedTerm } from './mention.ts';
import type { SkillIndex } from './skill-index.ts';

/** Everyday words of a text that suggest a workplace activity, with how strongly (0…1) and which phrases met which words. */
export type EntryHit = { entry: number; strength: number; matched: MatchedTerm[] };

/** A word of the text as it met a term: `typo` when one letter had to be forgiven. */
export type Word = { norm: string; typo: boolean };

/** Term ids of the content words, with the words themselves; the same root twice counts once. */
export function termsOf(index: SkillIndex, tokens: Token[]): Map<number, Word> {
  const terms = new Map<number, Word>();
  for (const token of tokens) {
    if (token.stop) continue;
    const exact = index.terms.get(token.root);
    const term = exact ?? index.terms.get(nearestRoot(index, token.root));
    if (term !== undefined && !terms.has(term)) terms.set(term, { norm: token.norm, typo: exact === undefined });
  }
  return terms;
}

/** A root one letter away, for long words nothing knows (`inverver` for `inverter`); itself when there is none or several. */
function nearestRoot(index: SkillIndex, root: string): string {
  if (root.length < 7 || /\d/.test(root)) return root;
  for (let i = 0; i < root.length - 1; i += 1) {
    const without = root.slice(0, i) + root.slice(i + 1);
    if (index.terms.has(without)) return without;
    const swapped = root.slice(0, i) + root.charAt(i + 1) + root.charAt(i) + root.slice(i + 2);
    if (index.terms.has(swapped)) return swapped;
    const doubled = root.slice(0, i) + root.charAt(i) + root.slice(i);
    if (index.terms.has(doubled)) return doubled;
  }
  return root;
}

/** A phrase met by rare words counts in full; three common verbs do not make an activity. */
const fullPhraseIdf = 9;

/** Lexicon entries suggested by the terms of a clause. */
export function hitEntries(index: SkillIndex, terms: Map<number, Word>): EntryHit[] {
  const candidates = new Set<number>();
  for (const term of terms.keys()) for (const entry of index.entriesOf.get(term) ?? []) candidates.add(entry);
  const hits: EntryHit[] = [];
  for (const number of candidates) {
    const entry = index.lexicon[number];
    if (entry === undefined) continue;
    let miss = 1;
    const matched: (MatchedTerm & { strength: number })[] = [];
    for (const phrase of entry.phrases) {
      let met = 0;
      let total = 0;
      let words = '';
      for (const term of phrase.terms) {
        const idf = index.idf[term] ?? 0;
        total += idf;
        const word = terms.get(term);
        if (word !== undefined) {
          met += idf;
          words = words === '' ? word.norm : `${words} ${word.norm}`;
        }
      }
      if (met === 0) continue;
      const coverage = met / total;
      const strength = coverage * coverage * Math.min(1, met / fullPhraseIdf);
      if (strength < 0.05) continue;
      miss *= 1 - strength * 0.8;
      matched.push({ words, via: phrase.text, rule: 'lexicon', strength });
    }
    if (miss > 0.97) continue;
    matched.sort((a, b) => b.strength - a.strength);
    hits.push({
      entry: number,
      strength: 1 - miss,
      matched: matched.slice(0, 3).map(({ words, via, rule }) => ({ words, via: `${entry.activity}: ${via}`, rule })),
    });
  }
  return hits.sort((a, b) => b.strength - a.strength);
}

/** How much a lexicon entry and a skill speak of the same activity, 0…1 (cosine of formal words with the skill's bag). */
export function affinityOf(index: SkillIndex, bag: Map<number, number>): Float32Array {
  const affinity = new Float32Array(index.lexicon.length);
  for (const [number, entry] of index.lexicon.entries()) {
    let dot = 0;
    for (const [term, count] of entry.formal) {
      const weight = bag.get(term);
      if (weight !== undefined) dot += weight * Math.log(1 + count) * (index.idf[term] ?? 0);
    }
    affinity[number] = dot / entry.norm;
  }
  return affinity;
}

/** The words of one skill and of what lies under it, as term → share of a unit vector. */
export function bagOf(index: SkillIndex, row: number): Map<number, number> {
  const bag = new Map<number, number>();
  for (let i = index.bagStart[row] ?? 0; i < (index.bagStart[row + 1] ?? 0); i += 1) {
    bag.set(index.bagTerms[i] ?? 0, index.bagWeights[i] ?? 0);
  }
  return bag;
}
