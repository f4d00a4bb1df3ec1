import { rootOf } from '../text/italian.ts';
import { faintShare, gramsOf, type OccupationIndex, rarity } from './occupation-index.ts';
import { stemTitleWord } from './title-words.ts';

/** What a word of the query may stand for among the words of the index: each with a likeness, 0 to 1. */
export type LikeTerms = { weight: number; likeness: Map<number, number> };

/** `verniciatore` and `verniciatura` say the same trade, but not as surely as two endings of one word. */
const sameRoot = 0.6;
/** Roots of three letters join strangers (`can`, `cantante`). */
const rootLettersMin = 4;
/** Shared letter groups (Dice) under this join strangers; checked on held-out alternative labels. */
const lettersMin = 0.5;
const lettersShare = 0.8;

/** `open` when the word may still be being typed: then it also stands for every word it begins. */
export function listLikeTerms(index: OccupationIndex, word: string, open: boolean): LikeTerms {
  const stem = stemTitleWord(word);
  const likeness = new Map<number, number>();
  const add = (term: number | undefined, value: number) => {
    if (term !== undefined && value > (likeness.get(term) ?? 0)) likeness.set(term, value);
  };
  const exact = index.termOf.get(stem);
  add(exact, 1);
  for (const near of index.nearStems.get(stem) ?? []) add(index.termOf.get(near.stem), near.likeness);
  const root = rootOf(word);
  if (root.length >= rootLettersMin) for (const term of index.termsOfRoot.get(root) ?? []) add(term, sameRoot);
  if (stem.length >= 4) addByLetters(index, stem, add);
  if (open) addByBeginning(index, word, add);
  return { weight: weighWord(index, stem, exact, likeness), likeness };
}

function addByLetters(index: OccupationIndex, stem: string, add: (term: number, value: number) => void): void {
  const grams = gramsOf(stem);
  const shared = new Uint16Array(index.terms.length);
  for (const gram of grams) {
    const holding = index.termsWithGram.get(gram);
    if (holding === undefined) continue;
    for (let at = 0; at < holding.length; at += 1) shared[holding[at]!]! += 1;
  }
  // Dice = 2 shared / (ours + theirs), and what is shared is at most theirs: fewer than this can never reach the floor.
  const least = (lettersMin * grams.size) / (2 - lettersMin);
  for (let term = 0; term < shared.length; term += 1) {
    const count = shared[term]!;
    if (count < least) continue;
    const dice = (2 * count) / (grams.size + index.gramCounts[term]!);
    if (dice >= lettersMin) add(term, dice * lettersShare);
  }
}

function addByBeginning(index: OccupationIndex, word: string, add: (term: number, value: number) => void): void {
  let low = 0;
  let high = index.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  for (; low < index.words.length && index.words[low]!.startsWith(word); low += 1) {
    add(index.wordTerms[low]!, 0.6 + (0.4 * word.length) / index.words[low]!.length);
  }
}

/**
 * A word no form holds is as common as everything it may stand for taken together, so that «impiegata», standing for many
 * words, counts little beside «amministrativa»; one that resembles nothing is the rarest of all.
 */
function weighWord(
  index: OccupationIndex,
  stem: string,
  exact: number | undefined,
  likeness: ReadonlyMap<number, number>,
): number {
  if (exact !== undefined) return index.weights[exact]!;
  let holding = 0;
  for (const [term, value] of likeness) holding += index.conceptCounts[term]! * value;
  const weight = rarity(Math.min(holding, index.concepts.length), index.concepts.length);
  return index.faintStems.has(stem) ? weight * faintShare : weight;
}
