import type { Token } from '../text/italian.ts';
import type { MatchedTerm } from './mention.ts';
import { silentWords } from './silent-words.ts';
import type { SkillIndex } from './skill-index.ts';

/** Everyday words of a text that suggest a workplace activity, with how strongly (0…1) and which phrases met which words. */
export type EntryHit = { entry: number; strength: number; phrases: number[] };

/** A word of the text as it met a term: `typo` when one letter had to be forgiven. */
export type Word = { norm: string; typo: boolean };

/** Term ids of the content words, with the words themselves; the same root twice counts once. */
export function termsOf(index: SkillIndex, tokens: Token[]): Map<number, Word> {
  const terms = new Map<number, Word>();
  for (const token of tokens) {
    if (token.stop || silentWords.has(token.norm)) continue;
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

/** Below this a phrase is met by chance; and an activity needs a little more than one such phrase. */
const leastPhraseStrength = 0.05;
const leastEntryStrength = 0.03;
/** No single phrase is the whole proof of an activity. */
const phraseCredit = 0.8;
const explainedPhrases = 3;

/** Lexicon entries suggested by the terms of a clause, strongest first. */
export function hitEntries(index: SkillIndex, terms: Map<number, Word>): EntryHit[] {
  const met = new Map<number, number>();
  for (const term of terms.keys()) {
    const idf = index.idf[term] ?? 0;
    for (const phrase of index.phrasesOf.get(term) ?? []) met.set(phrase, (met.get(phrase) ?? 0) + idf);
  }
  const entries = new Map<number, { miss: number; phrases: { phrase: number; strength: number }[] }>();
  for (const [number, weight] of met) {
    const phrase = index.phrases[number];
    if (phrase === undefined) continue;
    const coverage = weight / phrase.totalIdf;
    const strength = coverage * coverage * Math.min(1, weight / fullPhraseIdf);
    if (strength < leastPhraseStrength) continue;
    const entry = entries.get(phrase.entry);
    if (entry === undefined)
      entries.set(phrase.entry, { miss: 1 - strength * phraseCredit, phrases: [{ phrase: number, strength }] });
    else {
      entry.miss *= 1 - strength * phraseCredit;
      entry.phrases.push({ phrase: number, strength });
    }
  }
  const hits: EntryHit[] = [];
  for (const [entry, { miss, phrases }] of entries) {
    if (1 - miss < leastEntryStrength) continue;
    phrases.sort((a, b) => b.strength - a.strength || a.phrase - b.phrase);
    hits.push({ entry, strength: 1 - miss, phrases: phrases.slice(0, explainedPhrases).map(({ phrase }) => phrase) });
  }
  return hits.sort((a, b) => b.strength - a.strength || a.entry - b.entry);
}

/** Which words of the text met which phrases of the activity. */
export function explainHit(index: SkillIndex, hit: EntryHit, terms: Map<number, Word>): MatchedTerm[] {
  const activity = index.lexicon[hit.entry]?.activity ?? '';
  return hit.phrases.map((number): MatchedTerm => {
    const phrase = index.phrases[number];
    const words = (phrase?.terms ?? []).flatMap((term) => terms.get(term)?.norm ?? []);
    return { words: words.join(' '), via: `${activity}: ${phrase?.text ?? ''}`, rule: 'lexicon' };
  });
}

/** How much a lexicon entry and a skill speak of the same activity, 0…1 (cosine of formal words with the skill's bag). */
export function affinityOf(index: SkillIndex, bag: Map<number, number>): Float32Array {
  const affinity = new Float32Array(index.lexicon.length);
  for (const [term, share] of bag)
    for (const { entry, weight } of index.entriesOf.get(term) ?? []) affinity[entry]! += share * weight;
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
